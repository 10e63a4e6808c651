import { Temporal } from 'temporal-polyfill';
import { isBeyondThreshold, isDeskError } from '../../platform/sharepoint/errors';
import { isUndelivered } from '../rules/messages/deliveryStatus';
import type { IntakeSite, IntakeTypes, LoggedCase } from './contract';
import { messagesOf, readCaseMessages, type CaseMessages } from './deliver';
import { readUnreachable } from './deliveryRows';
import { casesUndelivered, rowOf } from './loggedCase';
import type { Officer } from './officer';
import type { Run } from './run';
import { asUndeliverable, type Undeliverable } from './undeliverable';

/** So many are named at once; trying knows no such number. */
const mostShown = 20;

/** What waits for somebody: cases with undelivered messages, and messages that can never arrive. Undefined where it cannot be named. */
export interface Shown<T extends IntakeTypes> {
  readonly undelivered: readonly LoggedCase<T>[] | undefined;
  readonly unreachable: Awaited<ReturnType<typeof readUnreachable>> | undefined;
}

export async function readShown<T extends IntakeTypes>(site: IntakeSite<T>): Promise<Shown<T>> {
  const [undelivered, unreachable] = await Promise.all([
    ifNamed(() => casesUndelivered(site, mostShown + 1)), ifNamed(() => readUnreachable(site.services, site.kind.key, mostShown + 1))
  ]);
  return { undelivered, unreachable };
}

interface ShownUndelivered<T extends IntakeTypes> {
  readonly cases: readonly CaseMessages<T>[];
  readonly isMore: boolean;
  readonly lookAgainAt: readonly Temporal.Instant[];
}

/** What stands undelivered, whether this run tried it or it waits for somebody. Those that were tried are read already. */
export async function shownUndelivered<T extends IntakeTypes>(
  officer: Officer<T>, found: Shown<T>['undelivered'], run: Pick<Run<T>, 'sent' | 'tolerate'>
): Promise<ShownUndelivered<T>> {
  const all = await Promise.all((found ?? []).slice(0, mostShown).map(async (logged) => run.sent.get(logged.logId)?.messages ?? run.tolerate(logged, async () => {
    const row = await rowOf(officer, logged);
    return row && messagesOf(await readCaseMessages(officer, logged, row));
  })));
  const cases = all.flatMap((messages): CaseMessages<T>[] => (messages?.deliveries.some(isUndelivered) ? [messages] : []));
  const waiting = (found ?? []).filter(({ logId, evidenceSettled }) => evidenceSettled && !run.sent.has(logId));
  return { cases, isMore: !found || found.length > mostShown, lookAgainAt: waiting.flatMap(({ tryAt }) => tryAt ?? []) };
}

export function shownUndeliverable(found: Shown<IntakeTypes>['unreachable']): { readonly lines: readonly Undeliverable[]; readonly isMore: boolean } {
  return { lines: (found ?? []).slice(0, mostShown).map(asUndeliverable), isMore: !found || found.length > mostShown };
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
