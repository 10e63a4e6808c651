import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import { isBeyondThreshold, isDeskError } from '../../platform/sharepoint/errors';
import { breachRules, isUndelivered } from '../rules';
import { readCaseMessages, type CaseMessages, type Sent } from './deliver';
import { readUnreachable } from '../../casework/intake/deliveryRows';
import { casesUndelivered, type LoggedCase } from './logRow';
import type { Officer } from './officer';
import { readReportOrNone } from './storedReport';
import { asUndeliverable, type Undeliverable } from './undeliverable';

/** So many are named at once; trying knows no such number. */
const mostShown = 20;

/** What waits for somebody: cases with undelivered messages, and messages that can never arrive. Undefined where it cannot be named. */
export interface Shown {
  readonly undelivered: readonly LoggedCase[] | undefined;
  readonly unreachable: Awaited<ReturnType<typeof readUnreachable>> | undefined;
}

export async function readShown(services: DeskServices): Promise<Shown> {
  const [undelivered, unreachable] = await Promise.all([
    ifNamed(() => casesUndelivered(services, mostShown + 1)), ifNamed(() => readUnreachable(services, breachRules.key, mostShown + 1))
  ]);
  return { undelivered, unreachable };
}

/** Notes what failed for a report, and goes on. */
export type Tolerate = <Done>(reportId: number, work: () => Promise<Done>) => Promise<Done | undefined>;

interface ShownUndelivered {
  readonly cases: readonly CaseMessages[];
  readonly isMore: boolean;
  readonly lookAgainAt: readonly Temporal.Instant[];
}

/** What stands undelivered, whether this run tried it or it waits for somebody. Those that were tried are read already. */
export async function shownUndelivered(officer: Officer, found: Shown['undelivered'], tried: ReadonlyMap<number, Sent>, tolerate: Tolerate): Promise<ShownUndelivered> {
  const all = await Promise.all((found ?? []).slice(0, mostShown).map(async (logged) => tried.get(logged.logId)?.messages ?? tolerate(logged.reportId, async () => {
    const read = await readReportOrNone(officer.services, logged.reportId);
    return read && readCaseMessages(officer, logged, read.report);
  })));
  const cases = all.flatMap((messages): CaseMessages[] => (messages?.deliveries.some(isUndelivered)
    ? [{ logged: messages.logged, report: messages.report, deliveries: messages.deliveries }]
    : []));
  return { cases, isMore: !found || found.length > mostShown, lookAgainAt: (found ?? []).filter(({ logId, evidenceSettled }) => evidenceSettled && !tried.has(logId)).flatMap(({ tryAt }) => tryAt ?? []) };
}

export function shownUndeliverable(found: Shown['unreachable']): { readonly lines: readonly Undeliverable[]; readonly isMore: boolean } {
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
