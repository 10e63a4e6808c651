import { useCaseUi } from '../../../../casework/ui/room';
import type {
  AddEvents, AddTask, ChangeTask, ClosingToConfirm, ConfirmClosing, Disposal, FindCase, FindDuplicates, KeepFile, MergeCase, OpenCase, OpenCases, ReadAroundDesk, ReadFiles, ReadHistory, ReadReporter, ReadSeverityHistory, ReadTasks, ReadWorklist, SaveCase, SettleAroundDesk
} from '../../../cases/contract';
import type { ReadReported } from '../../../intake';

/** What the panels ask of the case store, so that a test can bring its own. */
export interface CaseStore {
  readonly openCase: OpenCase;
  readonly openCases: OpenCases;
  readonly findCase: FindCase;
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
  readonly readReporter: ReadReporter;
  readonly readTasks: ReadTasks;
  readonly readFiles: ReadFiles;
  readonly addTask: AddTask;
  readonly changeTask: ChangeTask;
  readonly keepFile: KeepFile;
  readonly closingToConfirm: ClosingToConfirm;
  readonly confirmClosing: ConfirmClosing;
  readonly disposal: Disposal;
}

/** The store of breaches, in which their desk is opened. @throws Error outside of a desk. */
export function useCaseStore(): CaseStore {
  // the panels of a room are drawn in its own desk only
  return useCaseUi().store as unknown as CaseStore;
}
