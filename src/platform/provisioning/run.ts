import { DeskError, isDeskError } from '../sharepoint/errors';
import type { SPFI } from '../sharepoint/pnpSetup';
import { applierFor, type Applier, type Outcome } from './apply';
import { inGroups } from './applyTogether';
import type { DeskDefinition } from './desk';
import { planSetup, type Action, type ActionKind } from './plan';
import { readSite, type SiteSnapshot } from './snapshot';

export interface SetupProgress {
  readonly done: number;
  readonly total: number;
  /** What is being done now; undefined while the site is read. */
  readonly current?: Action;
  /** SharePoint asked to be left alone for so long; then the run goes on. */
  readonly waitingSeconds?: number;
}

export interface FailedAction {
  readonly action: Action;
  readonly error: DeskError;
}

export type SetupResult =
  /** `done` is empty when nothing was missing. `failed`: people or things that could not be added; the rest is in place. */
  | { readonly outcome: 'finished'; readonly done: readonly Action[]; readonly failed: readonly FailedAction[] }
  | { readonly outcome: 'stopped'; readonly done: readonly Action[]; readonly failed: readonly FailedAction[] }
  /** `action` is undefined when the site could not be read. What was done stays, and a new run goes on from there. */
  | { readonly outcome: 'failed'; readonly done: readonly Action[]; readonly failed: readonly FailedAction[]; readonly error: DeskError; readonly action?: Action }
  | { readonly outcome: 'not-owner'; readonly done: readonly []; readonly failed: readonly [] };

export interface SetupOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SetupProgress) => void;
  /** For tests: how the run waits. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** The parts that a run works with; `runSetup` fills them with SharePoint. */
export interface SetupParts {
  read(): Promise<SiteSnapshot>;
  applier(site: SiteSnapshot): Applier;
}

/** After these the site is read again and the plan made anew: a write whose outcome is unknown is seen then, not repeated. */
const passing = ['throttled', 'unavailable', 'offline', 'unknown-outcome', 'conflict'] as const;
const longestRow = 5;

/** Without these the rest of the desk still works; they are told and the run goes on. */
const dispensable: readonly ActionKind[] = ['add-member', 'remember-site', 'register-commands', 'drop-own-right', 'limit-sharing', 'own-group', 'carry-member', 'leave-group', 'drop-group'];

/**
 * Makes what is missing, once: reads the site, plans, carries out, and reads it again until nothing is missing. Can be
 * stopped between two changes and started again; a run on a complete desk writes nothing.
 */
export async function runSetup(sp: SPFI, siteUrl: string, desk: DeskDefinition, options: SetupOptions = {}): Promise<SetupResult> {
  return carryOut(desk, { read: () => readSite(sp, siteUrl, desk), applier: (site) => applierFor(sp, siteUrl, desk, site) }, options);
}

/** A plan that is not empty after so many full rounds never will be. */
const mostRounds = 4;

export async function carryOut(desk: DeskDefinition, parts: SetupParts, options: SetupOptions): Promise<SetupResult> {
  const done: Action[] = [];
  const failed: FailedAction[] = [];
  const wait = options.wait ?? ((milliseconds) => stoppableWait(milliseconds, options.signal));
  let setbacks = 0;
  let rounds = 0;
  let total = 0;
  for (;;) {
    if (options.signal?.aborted) {
      return { outcome: 'stopped', done, failed };
    }
    let action: Action | undefined;
    try {
      options.onProgress?.({ done: done.length, total });
      const site = await parts.read();
      if (!site.mayManage) {
        return { outcome: 'not-owner', done: [], failed: [] };
      }
      const plan = planSetup(desk, site).filter((wanted) => !failed.some((gone) => sameAction(gone.action, wanted)));
      if (plan.length === 0) {
        return { outcome: 'finished', done, failed };
      }
      if (rounds === mostRounds) {
        return { outcome: 'failed', done, failed, error: new DeskError('invalid', { serverMessage: 'SharePoint does not keep what it is told.' }), action: plan[0] };
      }
      total = done.length + plan.length;
      const applier = parts.applier(site);
      for (const group of inGroups(plan)) {
        if (options.signal?.aborted) {
          return { outcome: 'stopped', done, failed };
        }
        [action] = group;
        options.onProgress?.({ done: done.length, total, current: action });
        const tried = await attemptAll(applier, group);
        const succeeded = tried.filter(({ outcome }) => outcome === 'done').map((each) => each.action);
        done.push(...succeeded);
        setbacks = succeeded.length > 0 ? 0 : setbacks;
        const problems = tried.flatMap((each) => (isDeskError(each.outcome) ? [{ action: each.action, error: each.outcome }] : []));
        const passingOne = problems.find(({ error }) => isPassing(error));
        const grave = problems.find(({ error, action: { kind } }) => !isPassing(error) && !dispensable.includes(kind));
        if (grave) {
          return { outcome: 'failed', done, failed, ...grave };
        }
        failed.push(...problems.filter(({ error }) => !isPassing(error)));
        if (passingOne) {
          ({ action } = passingOne);
          throw passingOne.error;
        }
      }
      rounds++;
    } catch (error) {
      if (!isDeskError(error)) {
        throw error;
      }
      setbacks++;
      if (!isPassing(error) || setbacks > longestRow) {
        return { outcome: 'failed', done, failed, error, action };
      }
      const seconds = error.retryAfterSeconds ?? 2 ** setbacks;
      options.onProgress?.({ done: done.length, total, waitingSeconds: seconds });
      await wait(seconds * 1000);
    }
  }
}

interface Tried {
  readonly action: Action;
  readonly outcome: Outcome;
}

/**
 * A group in one call. Where the call itself fails for now (throttled, no answer), that is the outcome of those that were not heard of: the site is read again and shows what is done.
 * A call that SharePoint refuses for good takes none of them with it: each of the others is tried alone.
 */
async function attemptAll(applier: Applier, group: readonly [Action, ...Action[]]): Promise<readonly Tried[]> {
  const alone = async (action: Action): Promise<Tried> => ({ action, outcome: (await attempt(applier, action)) ?? 'done' });
  if (group.length === 1 || !applier.applyTogether) {
    return oneByOne(group, alone);
  }
  const { outcomes, error } = await applier.applyTogether(group);
  const told = group.map((action, index): Tried => ({ action, outcome: outcomes[index] }));
  if (error && isPassing(error)) {
    return told.map((each) => ({ ...each, outcome: each.outcome ?? error }));
  }
  return oneByOne(told, ({ action, outcome }) => (outcome === undefined ? alone(action) : Promise.resolve({ action, outcome })));
}

/** Until one fails that should pass by itself: what comes after it is planned again. */
async function oneByOne<Each>(all: readonly Each[], attemptOne: (each: Each) => Promise<Tried>): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  for (const each of all) {
    const last = await attemptOne(each);
    tried.push(last);
    if (isDeskError(last.outcome) && isPassing(last.outcome)) break;
  }
  return tried;
}

async function attempt(applier: Applier, action: Action): Promise<DeskError | undefined> {
  try {
    await applier.apply(action);
    return undefined;
  } catch (error) {
    if (isDeskError(error)) {
      return error;
    }
    throw error;
  }
}

function isPassing(error: DeskError): boolean {
  return isDeskError(error, ...passing);
}

function sameAction(one: Action, other: Action): boolean {
  return one.kind === other.kind && JSON.stringify(one) === JSON.stringify(other);
}

function stoppableWait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
}
