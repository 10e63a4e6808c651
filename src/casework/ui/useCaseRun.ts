import * as React from 'react';
import type { CaseProblem } from '../rules/command';
import { sameValue } from '../rules/differences';
import { valueAt } from '../rules/field';
import { changedUnits } from '../rules/units';
import type { EventToWrite } from '../rules/events/eventTable';
import type { AnyCase } from '../rules/kind';
import { isCaseConflict } from './isCaseConflict';
import type { CaseCommandOn, RunOutcome } from './panel';
import type { CaseUi } from './room';

type AnyValues = AnyCase['values'];

/** Two officers saved at once: nothing of this one's is written until they chose. */
export interface Conflict {
  readonly before: AnyCase;
  readonly mine: AnyValues;
  readonly theirs: AnyCase;
  readonly events: readonly EventToWrite[];
}

export interface Saved {
  readonly before: AnyValues;
  readonly after: AnyValues;
  readonly events: readonly EventToWrite[];
}

export interface CaseRun {
  readonly found: AnyCase;
  readonly busy: boolean;
  readonly problems: readonly CaseProblem[];
  readonly failure: unknown;
  readonly conflict: Conflict | undefined;
  /** What the last save changed. */
  readonly saved: Saved | undefined;
  readonly said: string;
  readonly say: (sentence: string) => void;
  readonly fail: (error: unknown) => void;
  readonly run: (command: CaseCommandOn<AnyCase>) => Promise<RunOutcome>;
  /** The last run once more, with what was typed then. */
  readonly retry: (() => void) | undefined;
  readonly replace: (found: AnyCase) => void;
  readonly settleConflict: (merged: AnyValues, events: readonly EventToWrite[]) => void;
  /** Gives the own change up; what was typed stays in the panel, which shows their version from now on. */
  readonly takeTheirs: () => void;
}

/** The case as it stands now. @param isSaved false where it was only read anew: somebody else's version that was taken */
export type OnFound = (found: AnyCase, isSaved: boolean) => void;

/** `before` is what the save was put on top of: after a conflict, their version. */
interface Written extends Pick<Saved, 'before' | 'events'> {
  readonly fresh: AnyCase;
  readonly conflicted: boolean;
}

interface Asking {
  readonly conflict: Conflict;
  readonly answer: (choice: { readonly merged: AnyValues; readonly events: readonly EventToWrite[] } | undefined) => void;
}

/** Runs the rule of a command, saves what it answers and keeps what became of it: problems, a failure, a conflict, or what was changed. */
export function useCaseRun({ room, services, access, store }: CaseUi, opened: AnyCase, onFound: OnFound): CaseRun {
  const { fields } = room.kind;
  const [found, setFound] = React.useState(opened);
  const [busy, setBusy] = React.useState(false);
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const [failure, setFailure] = React.useState<unknown>();
  const [asking, setAsking] = React.useState<Asking>();
  const [saved, setSaved] = React.useState<Saved>();
  const [said, say] = React.useState('');
  const [last, setLast] = React.useState<CaseCommandOn<AnyCase>>();
  // the command runs on what the officer sees, also when a run was started by an older drawing of the panel
  const now = React.useRef(found);
  const working = React.useRef(false);

  const show = React.useCallback((fresh: AnyCase, isSaved: boolean): void => {
    now.current = fresh;
    setFound(fresh);
    onFound(fresh, isSaved);
  }, [onFound]);
  const replace = React.useCallback((fresh: AnyCase): void => show(fresh, true), [show]);

  const write = React.useCallback(async (seen: AnyCase, mine: AnyValues, events: readonly EventToWrite[]): Promise<Written | undefined> => {
    try {
      if (changedUnits(fields, seen.values, mine).length === 0) {
        await store.addEvents(seen, events);
        return { before: seen.values, fresh: seen, events, conflicted: false };
      }
      return { before: seen.values, fresh: await store.saveCase(seen, mine, events), events, conflicted: false };
    } catch (error) {
      if (!isCaseConflict(error)) {
        throw error;
      }
      const theirs = error.current;
      if (isAlreadyThere(fields, seen.values, mine, theirs.values)) {
        // an answer was lost: it is saved, only the events may not be
        await store.addEvents(theirs, events);
        return { before: seen.values, fresh: theirs, events, conflicted: false };
      }
      const choice = await new Promise<Parameters<Asking['answer']>[0]>((answer) => setAsking({ conflict: { before: seen, mine, theirs, events }, answer }));
      setAsking(undefined);
      if (!choice) {
        show(theirs, false);
        return undefined;
      }
      const again = await write(theirs, choice.merged, choice.events);
      return again && { ...again, conflicted: true };
    }
  }, [fields, show, store]);

  const run = React.useCallback(async (command: CaseCommandOn<AnyCase>): Promise<RunOutcome> => {
    if (working.current) {
      return 'cancelled';
    }
    const seen = now.current;
    setLast(() => command);
    setFailure(undefined);
    setSaved(undefined);
    say('');
    const result = command(seen, { now: services.now(), me: access.me });
    setProblems(result.ok ? [] : result.problems);
    if (!result.ok) {
      return 'problems';
    }
    working.current = true;
    setBusy(true);
    try {
      const written = await write(seen, result.next, result.events);
      if (!written) {
        return 'cancelled';
      }
      replace(written.fresh);
      setSaved({ before: written.before, after: written.fresh.values, events: written.events });
      return written.conflicted ? 'conflict-resolved' : 'saved';
    } catch (error) {
      setFailure(error);
      return 'failed';
    } finally {
      working.current = false;
      setBusy(false);
    }
  }, [access.me, replace, services, write]);

  return {
    found, busy, problems, failure, saved, said, say, run, replace,
    conflict: asking?.conflict,
    fail: setFailure,
    retry: last && (() => void run(last)),
    settleConflict: (merged, events) => asking?.answer({ merged, events }),
    takeTheirs: () => asking?.answer(undefined)
  };
}

/** Whether all that I wanted stands there already, as after a save whose answer never came. */
function isAlreadyThere(fields: CaseUi['room']['kind']['fields'], before: AnyValues, mine: AnyValues, theirs: AnyValues): boolean {
  return changedUnits(fields, before, mine).every(({ paths }) => paths.every((path) => sameValue(valueAt(mine, path), valueAt(theirs, path))));
}
