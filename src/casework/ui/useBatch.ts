import * as React from 'react';
import { isDeskError } from '../../platform/sharepoint/errors';
import { isOfferedBy, type CaseProblem } from '../rules/command';
import { changedUnits } from '../rules/units';
import type { AnyCase } from '../rules/kind';
import { isCaseConflict } from './isCaseConflict';
import type { CaseCommandOn, RunOutcome } from './panel';
import type { CaseUi } from './room';

export type RowState =
  | { readonly state: 'waiting' | 'working' | 'not-offered' | 'deleted' }
  /** What stood there before; what stands there now is the row's case. */
  | { readonly state: 'done'; readonly before: AnyCase['values'] }
  | { readonly state: 'problems'; readonly sentences: readonly string[] }
  /** Somebody saved in between; these fields are theirs. */
  | { readonly state: 'conflict'; readonly fields: readonly string[] }
  | { readonly state: 'failed'; readonly error: unknown };

export interface BatchRow {
  readonly found: AnyCase;
  readonly row: RowState;
}

export interface Batch {
  readonly rows: readonly BatchRow[];
  readonly state: 'ready' | 'running' | 'stopped' | 'finished';
  /** Why it was stopped in the middle. */
  readonly failure: unknown;
  /** Other rows than those with which it began; nothing happens while it runs. */
  readonly choose: (cases: readonly AnyCase[]) => void;
  readonly run: (command: CaseCommandOn<AnyCase>, problemText?: (problem: CaseProblem) => string) => Promise<RunOutcome>;
  /** The rows that are not done, each read anew. */
  readonly goOn: () => Promise<RunOutcome>;
}

type Work = { readonly command: CaseCommandOn<AnyCase>; readonly problemText: (problem: CaseProblem) => string };

/** Failures that hit the next row as well: the batch stops, and what was done stays done. */
const stops = (error: unknown): boolean => !isDeskError(error, 'not-found', 'forbidden', 'invalid', 'conflict');
const left: readonly RowState['state'][] = ['waiting', 'working', 'failed', 'conflict'];

/** A handful is done row by row, in the order that the officer sees; of hundreds so many are worked on side by side, since each waits for several answers. */
const [handful, sideBySide] = [10, 4];

/** One command on several cases, in whole rows, so that a throttle in the middle leaves none half done. */
export function useBatch({ room, services, access, store }: CaseUi, command: string, opened: readonly AnyCase[]): Batch {
  const [rows, setRows] = React.useState<readonly BatchRow[]>(() => opened.map((found) => ({ found, row: { state: 'waiting' } })));
  const [state, setState] = React.useState<Batch['state']>('ready');
  const [failure, setFailure] = React.useState<unknown>();
  const work = React.useRef<Work>();
  const current = React.useRef(rows);

  const mark = (found: AnyCase, row: RowState): void => {
    current.current = current.current.map((each) => (each.found.logId === found.logId ? { found, row } : each));
    setRows(current.current);
  };

  async function one(found: AnyCase, { command: rule, problemText }: Work): Promise<void> {
    mark(found, { state: 'working' });
    if (!isOfferedBy(room.commands[command], access.role, found)) {
      mark(found, { state: 'not-offered' });
      return;
    }
    const result = rule(found, { now: services.now(), me: access.me });
    if (!result.ok) {
      mark(found, { state: 'problems', sentences: [...new Set(result.problems.map(problemText))] });
      return;
    }
    try {
      const changes = changedUnits(room.kind.fields, found.values, result.next).length > 0;
      const after = changes ? await store.saveCase(found, result.next, result.events) : (await store.addEvents(found, result.events), found);
      mark(after, { state: 'done', before: found.values });
    } catch (error) {
      if (isCaseConflict(error)) {
        mark(error.current, { state: 'conflict', fields: changedUnits(room.kind.fields, found.values, error.current.values).map(({ field }) => field) });
      } else {
        mark(found, isDeskError(error, 'not-found') ? { state: 'deleted' } : { state: 'failed', error });
        if (stops(error)) {
          throw error;
        }
      }
    }
  }

  async function through(todo: readonly AnyCase[], doing: Work): Promise<RunOutcome> {
    setState('running');
    setFailure(undefined);
    try {
      await inTurn(todo, todo.length > handful ? sideBySide : 1, (found) => one(found, doing));
      const notDone = current.current.some(({ row }) => row.state !== 'done');
      setState('finished');
      return notDone ? 'problems' : 'saved';
    } catch (error) {
      setFailure(error);
      setState('stopped');
      return 'failed';
    }
  }

  return {
    rows, state, failure,
    choose: (cases) => {
      if (state !== 'running') {
        current.current = cases.map((found) => ({ found, row: { state: 'waiting' } }));
        setRows(current.current);
        setState('ready');
      }
    },
    run: (rule, problemText = ({ code }) => code) => {
      if (state === 'running') {
        return Promise.resolve('cancelled');
      }
      work.current = { command: rule, problemText };
      return through(current.current.filter(({ row }) => row.state !== 'done' && row.state !== 'deleted').map(({ found }) => found), work.current);
    },
    goOn: async () => {
      const doing = work.current;
      const todo = current.current.filter(({ row }) => left.includes(row.state)).map(({ found }) => found);
      if (!doing || todo.length === 0) {
        return 'cancelled';
      }
      setState('running');
      try {
        const fresh = await store.openCases(todo.map(({ logId }) => logId));
        todo.filter(({ logId }) => !fresh.some((each) => each.logId === logId)).forEach((found) => mark(found, { state: 'deleted' }));
        return await through(fresh, doing);
      } catch (error) {
        setFailure(error);
        setState('stopped');
        return 'failed';
      }
    }
  };
}

/** So many at a time; after a failure nothing new is begun, and what was begun is brought to its end. @throws that failure */
async function inTurn<Each>(all: readonly Each[], most: number, work: (each: Each) => Promise<void>): Promise<void> {
  const waiting = [...all];
  let failure: { readonly error: unknown } | undefined;
  const take = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !failure; next = waiting.shift()) {
      try {
        await work(next);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: most }, take));
  if (failure) throw (failure as { readonly error: unknown }).error;
}
