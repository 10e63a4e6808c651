import * as React from 'react';
import type { DeskServices } from '../../../../platform/host/services';
import type { CaseAccess } from '../../../cases/contract';
import type { BreachCase, CaseEvent, CaseProblem, CaseValues, CommandContext, CommandResult } from '../../../rules';
import type { RunOutcome } from '../panelContract';
import { sameValue } from '../../../../casework/rules/differences';
import { valueAt } from '../../../../casework/rules/field';
import { changedUnits } from '../conflict/caseUnits';
import { isCaseConflict, type CaseStore } from './casePort';

export type CaseCommandRule = (found: BreachCase, context: CommandContext) => CommandResult;

/** Two officers saved at once: nothing of this one's is written until they chose. */
export interface Conflict {
  readonly before: BreachCase;
  readonly mine: CaseValues;
  readonly theirs: BreachCase;
  readonly events: readonly CaseEvent[];
}

export interface Saved {
  readonly before: CaseValues;
  readonly after: CaseValues;
  readonly events: readonly CaseEvent[];
}

export interface CaseRun {
  readonly found: BreachCase;
  readonly busy: boolean;
  readonly problems: readonly CaseProblem[];
  readonly failure: unknown;
  readonly conflict: Conflict | undefined;
  /** What the last save changed. */
  readonly saved: Saved | undefined;
  readonly said: string;
  readonly say: (sentence: string) => void;
  readonly fail: (error: unknown) => void;
  readonly run: (command: CaseCommandRule) => Promise<RunOutcome>;
  /** The last run once more, with what was typed then. */
  readonly retry: (() => void) | undefined;
  readonly replace: (found: BreachCase) => void;
  readonly settleConflict: (merged: CaseValues, events: readonly CaseEvent[]) => void;
  /** Gives the own change up; what was typed stays in the panel, which shows their version from now on. */
  readonly takeTheirs: () => void;
}

/** `before` is what the save was put on top of: after a conflict, their version. */
interface Written extends Pick<Saved, 'before' | 'events'> {
  readonly fresh: BreachCase;
  readonly conflicted: boolean;
}

interface Asking {
  readonly conflict: Conflict;
  readonly answer: (choice: { readonly merged: CaseValues; readonly events: readonly CaseEvent[] } | undefined) => void;
}

/** Runs the rule of a command, saves what it answers and keeps what became of it: problems, a failure, a conflict, or what was changed. */
export function useCaseRun(services: DeskServices, access: CaseAccess, store: CaseStore, opened: BreachCase, onFound: (found: BreachCase) => void): CaseRun {
  const [found, setFound] = React.useState(opened);
  const [busy, setBusy] = React.useState(false);
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const [failure, setFailure] = React.useState<unknown>();
  const [asking, setAsking] = React.useState<Asking>();
  const [saved, setSaved] = React.useState<Saved>();
  const [said, say] = React.useState('');
  const [last, setLast] = React.useState<CaseCommandRule>();
  // the command runs on what the officer sees, also when a run was started by an older drawing of the panel
  const now = React.useRef(found);
  const working = React.useRef(false);

  const replace = React.useCallback((fresh: BreachCase): void => {
    now.current = fresh;
    setFound(fresh);
    onFound(fresh);
  }, [onFound]);

  const write = React.useCallback(async (seen: BreachCase, mine: CaseValues, events: readonly CaseEvent[]): Promise<Written | undefined> => {
    try {
      if (changedUnits(seen.values, mine).length === 0) {
        await store.addEvents(services, seen, events);
        return { before: seen.values, fresh: seen, events, conflicted: false };
      }
      return { before: seen.values, fresh: await store.saveCase(services, seen, mine, events), events, conflicted: false };
    } catch (error) {
      if (!isCaseConflict(error)) {
        throw error;
      }
      const theirs = error.current;
      if (isAlreadyThere(seen.values, mine, theirs.values)) {
        // an answer was lost: it is saved, only the events may not be
        await store.addEvents(services, theirs, events);
        return { before: seen.values, fresh: theirs, events, conflicted: false };
      }
      const choice = await new Promise<Parameters<Asking['answer']>[0]>((answer) => setAsking({ conflict: { before: seen, mine, theirs, events }, answer }));
      setAsking(undefined);
      if (!choice) {
        replace(theirs);
        return undefined;
      }
      const again = await write(theirs, choice.merged, choice.events);
      return again && { ...again, conflicted: true };
    }
  }, [replace, services, store]);

  const run = React.useCallback(async (command: CaseCommandRule): Promise<RunOutcome> => {
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
function isAlreadyThere(before: CaseValues, mine: CaseValues, theirs: CaseValues): boolean {
  return changedUnits(before, mine).every(({ paths }) => paths.every((path) => sameValue(valueAt(mine, path), valueAt(theirs, path))));
}
