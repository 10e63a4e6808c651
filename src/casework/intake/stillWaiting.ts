import { Temporal } from 'temporal-polyfill';
import { isBeyondThreshold, isDeskError } from '../../platform/sharepoint/errors';
import type { IntakeSite, IntakeTypes, LoggedCase } from './contract';
import { readUnreachable, type Unreachable } from './deliveryRows';
import { dueCases, isDue } from './dueCases';
import { casesUndelivered, rowsWaiting, type WaitingRow } from './loggedCase';
import { asUndeliverable, type Undeliverable } from './undeliverable';

/** So many are named at once; trying knows no such number. */
export const mostShown = 20;

/** What waits for somebody: cases with undelivered messages, and messages that can never arrive. Undefined where it cannot be named. */
export interface Shown<T extends IntakeTypes> {
  readonly undelivered: readonly LoggedCase<T>[] | undefined;
  readonly unreachable: readonly Unreachable[] | undefined;
}

export async function readShown<T extends IntakeTypes>(site: IntakeSite<T>): Promise<Shown<T>> {
  const [undelivered, unreachable] = await Promise.all([
    ifNamed(() => casesUndelivered(site, mostShown + 1)), unreachableOf(site)
  ]);
  return { undelivered, unreachable };
}

export function shownUndeliverable(found: Shown<IntakeTypes>['unreachable']): { readonly lines: readonly Undeliverable[]; readonly isMore: boolean } {
  return { lines: (found ?? []).slice(0, mostShown).map(asUndeliverable), isMore: !found || found.length > mostShown };
}

/** What a look begins with: what may be tried now, and what a page shows of what waits. */
export interface Waiting<T extends IntakeTypes> {
  /** Ids of rows of the log, the newest time first. */
  readonly due: AsyncIterable<number>;
  readonly isAnyDue: Promise<boolean>;
  readonly shown: Promise<Shown<T>>;
}

/** Rows of the one question that tells of both; more wait on a bad day, and then each is asked for alone, page after page. */
const mostInOne = 100;

/** Asks now, and not when somebody first wants it, in one question as long as few cases wait. Whoever wants an answer hears of a failure. */
export function readWaiting<T extends IntakeTypes>(site: IntakeSite<T>, now: Temporal.Instant): Waiting<T> {
  const few = ifNamed(() => rowsWaiting(site, mostInOne)).then((rows) => (rows && rows.length < mostInOne ? rows : undefined));
  const first = few.then((rows) => {
    const ids = rows ? dueOf(rows, now) : dueCases(site, now);
    return { ids, first: ids.next() };
  });
  const isAnyDue = first.then(async ({ first: next }) => (await next).done !== true);
  const shown = Promise.all([
    few.then((rows) => (rows ? undeliveredOf(rows) : ifNamed(() => casesUndelivered(site, mostShown + 1)))), unreachableOf(site)
  ]).then(([undelivered, unreachable]): Shown<T> => ({ undelivered, unreachable }));
  isAnyDue.catch(() => undefined);
  shown.catch(() => undefined);
  return {
    isAnyDue,
    shown,
    due: {
      [Symbol.asyncIterator]: async function* () {
        const { ids, first: begun } = await first;
        for (let each = await begun; each.done !== true; each = await ids.next()) {
          yield each.value;
        }
      }
    }
  };
}

const unreachableOf = <T extends IntakeTypes>(site: IntakeSite<T>): Promise<Shown<T>['unreachable']> => ifNamed(() => readUnreachable(site.services, site.kind.key, mostShown + 1));

/** In the order of `dueCases`. */
async function* dueOf<T extends IntakeTypes>(rows: readonly WaitingRow<T>[], now: Temporal.Instant): AsyncGenerator<number> {
  const timed = rows.flatMap(({ logId, tryAt }) => (tryAt && isDue(tryAt, now) ? [{ logId, tryAt }] : []));
  yield* timed.sort((one, other) => Temporal.Instant.compare(other.tryAt, one.tryAt) || other.logId - one.logId).map(({ logId }) => logId);
}

/** In the order of `casesUndelivered`: cases of one intake have their ids in the order in which it got them. */
function undeliveredOf<T extends IntakeTypes>(rows: readonly WaitingRow<T>[]): readonly LoggedCase<T>[] {
  return rows.flatMap(({ logged }) => (logged && logged.undelivered > 0 ? [logged] : [])).sort((one, other) => other.intakeId - one.intakeId).slice(0, mostShown + 1);
}

/** Beyond SharePoint's threshold they are not named here, and while it does not answer neither; the views of the lists have them. */
async function ifNamed<Rows>(read: () => Promise<Rows>): Promise<Rows | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isBeyondThreshold(error) || isDeskError(error, 'offline', 'unavailable', 'throttled')) {
      return undefined;
    }
    throw error;
  }
}
