import type { DeskServices } from '../../platform/host/services';
import { DeskError, isDuplicateValue } from '../../platform/sharepoint/errors';
import type { Delivery } from '../../casework/rules/messages/deliveryStatus';
import { caseEvent, leftToReporterUntil, type Person } from '../rules';
import { deliverCase, readCaseMessages } from '../../casework/intake/deliver';
import { addDelivery, deliveryColumns } from '../../casework/intake/deliveryRows';
import { caseOfOrigin } from '../../casework/intake/loggedCase';
import { openOfficer } from '../../casework/intake/officer';
import { eventsOf, writeEvents } from '../../casework/store/events';
import { breachIntake, reports } from './breachIntake';
import type { CaseMessages } from './takeIn';

/** Of a case's messages the one that waits for an officer's word: to the line manager whom the report names. */
export function awaitingWord(deliveries: readonly Delivery[]): Extract<Delivery, { state: 'awaits-word' }> | undefined {
  return deliveries.find((delivery): delivery is Extract<Delivery, { state: 'awaits-word' }> => delivery.state === 'awaits-word');
}

/**
 * *Send to the line manager the reporter named?* Anybody can name anybody in a report by a raw request, so the desk's mailbox mails a manager only
 * when an officer, who has seen who it is, says so. The word is for this manager: when the reporter has named another since, nothing is done.
 * @returns the messages of the case afterwards; undefined when the report is not in the log.
 * @throws DeskError `conflict` when the report names somebody else by now, another officer has answered, or the reporter's own page may still be sending.
 */
export async function answerManager(services: DeskServices, reportId: number, seen: Pick<Person, 'upn'>, answer: 'send' | 'decline'): Promise<CaseMessages | undefined> {
  const officer = await openOfficer(breachIntake(services));
  const logged = await caseOfOrigin(officer, reports, reportId);
  if (!logged) {
    return undefined;
  }
  const row = await reports.read(services, reportId);
  const { report } = row.told;
  const { deliveries, desk } = await readCaseMessages(officer, logged, row);
  const note = (code: 'managerToBeTold' | 'managerNotTold'): Promise<void> => writeEvents(officer, eventsOf(desk.about), [caseEvent(code, {})]);
  const waiting = awaitingWord(deliveries);
  const isBeingSent = waiting && leftToReporterUntil(waiting.message, report.created, services.now()) !== undefined;
  if (!waiting || isBeingSent || report.lineManager?.upn.toLowerCase() !== seen.upn.toLowerCase()) {
    throw new DeskError('conflict');
  }
  const { message } = waiting;
  if (answer === 'send') {
    await note('managerToBeTold');
    return (await deliverCase(officer, logged, row, { message: message.key, withWord: true })).messages;
  }
  const result = { state: 'declined', errorText: '', attempt: waiting.attempt - 1, mayBeRepeat: false, triedAt: services.now() } as const;
  try {
    await addDelivery(services, desk.about, deliveryColumns(desk.about, message.channel, message.role, desk.recipients.get(message.key) ?? '', result));
  } catch (error) {
    throw isDuplicateValue(error) ? new DeskError('conflict', { cause: error }) : error;
  }
  await note('managerNotTold');
  return (await deliverCase(officer, logged, row)).messages;
}
