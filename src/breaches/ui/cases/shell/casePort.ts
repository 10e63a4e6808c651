import * as React from 'react';
import type {
  AddEvents, AddTask, ChangeTask, ClosingToConfirm, ConfirmClosing, FindDuplicates, KeepFile, MergeCase, OpenCase, OpenCases, ReadAroundDesk, ReadHistory, ReadReported, ReadSeverityHistory, ReadTasks, ReadWorklist, SaveCase, SettleAroundDesk
} from '../../../cases/contract';
import type { BreachCase } from '../../../rules';

/** What the panels ask of the case store, so that a test can bring its own. */
export interface CaseStore {
  readonly openCase: OpenCase;
  readonly openCases: OpenCases;
  readonly saveCase: SaveCase;
  readonly addEvents: AddEvents;
  readonly readWorklist: ReadWorklist;
  readonly readHistory: ReadHistory;
  readonly readSeverityHistory: ReadSeverityHistory;
  readonly readAroundDesk: ReadAroundDesk;
  readonly settleAroundDesk: SettleAroundDesk;
  readonly readReported: ReadReported;
  readonly findDuplicates: FindDuplicates;
  readonly mergeCase: MergeCase;
  readonly readTasks: ReadTasks;
  readonly addTask: AddTask;
  readonly changeTask: ChangeTask;
  readonly keepFile: KeepFile;
  readonly closingToConfirm: ClosingToConfirm;
  readonly confirmClosing: ConfirmClosing;
}

const StoreContext = React.createContext<CaseStore | undefined>(undefined);
export const CaseStoreProvider = StoreContext.Provider;

/** @throws Error outside the shell. */
export function useCaseStore(): CaseStore {
  const store = React.useContext(StoreContext);
  if (!store) {
    throw new Error('No case store around this panel');
  }
  return store;
}

/** Somebody else saved in between: nothing was written, and this is the case as they left it. Told by its shape, so that no store is loaded to ask. */
export function isCaseConflict(error: unknown): error is Error & { readonly current: BreachCase } {
  return error instanceof Error && error.name === 'CaseConflictError' && 'current' in error && typeof error.current === 'object' && error.current !== null;
}
