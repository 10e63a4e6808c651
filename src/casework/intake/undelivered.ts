import type { Temporal } from 'temporal-polyfill';
import { isUndelivered } from '../rules/messages/deliveryStatus';
import type { IntakeTypes } from './contract';
import { messagesOf, readCaseMessages, type CaseMessages } from './deliver';
import { rowOf } from './loggedCase';
import type { Officer } from './officer';
import type { Run } from './run';
import { mostShown, type Shown } from './stillWaiting';

export interface ShownUndelivered<T extends IntakeTypes> {
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
