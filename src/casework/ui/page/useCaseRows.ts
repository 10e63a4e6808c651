import * as React from 'react';
import type { AnyCase } from '../../rules/kind';
import type { CaseFiles, CaseTask } from '../../store/contract';
import { useCaseUi } from '../room';
import { useTimesRowsSaved } from '../rowsSaved';
import { useRead, type Read } from '../useRead';

type Counts = Readonly<Record<string, number>>;
const none: Counts = {};

export interface CaseRowsRead {
  readonly tasks: Read<readonly CaseTask[]>;
  readonly files: Read<CaseFiles>;
  readonly openTasks: number;
  readonly counts: Counts;
}

/** Tasks and files of the case, read again after each save of the case or of a row beside it, and when a command is left, which may have added some. Reviewers may not read tasks. */
export function useCaseRows(found: AnyCase, isPageShown: boolean): CaseRowsRead {
  const { store } = useCaseUi();
  const { tasks, openTasks, counts } = useCaseTasks(found, isPageShown);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the page that is shown again reads again
  const files = useRead(React.useCallback(() => store.readAllFiles(found), [store, found, isPageShown]));
  return { tasks, files, openTasks, counts };
}

/** Its tasks alone, and what else the steps depend on. */
export function useCaseTasks(found: AnyCase, isPageShown = true): Pick<CaseRowsRead, 'tasks' | 'openTasks' | 'counts'> & { readonly isRead: boolean } {
  const { access: { role }, store } = useCaseUi();
  const timesSaved = useTimesRowsSaved();
  const tasks = useRead(React.useCallback(
    () => (role === 'reviewer' ? Promise.resolve([]) : store.readTasks(found)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
    [store, found, role, isPageShown, timesSaved]
  ));
  const counted = useRead(React.useCallback(
    () => (role === 'reviewer' || !store.readCounts ? Promise.resolve(none) : store.readCounts(found)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
    [store, found, role, isPageShown, timesSaved]
  ));
  return {
    tasks, openTasks: tasks.state === 'read' ? tasks.value.filter(({ state }) => state === 'Open').length : 0, counts: counted.state === 'read' ? counted.value : none,
    isRead: tasks.state !== 'reading' && counted.state !== 'reading'
  };
}
