import type { DeskServices } from '../../platform/host/services';
import { DeskError, isDuplicateValue } from '../../platform/sharepoint/errors';
import { leftToReporterUntil, type Delivery, type Person } from '../rules';
import { deliverCase, readCaseMessages, type CaseMessages } from './deliver';
import { deliveryColumns, deliveryItems } from '../../casework/intake/deliveryRows';
import { addManagerWord } from './history';
import { caseOfReport } from './logRow';
import { openOfficer } from './officer';
import { readReport } from './storedReport';

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
  const officer = await openOfficer(services);
  const logged = await caseOfReport(officer, reportId);
  if (!logged) {
    return undefined;
  }
  const { report } = await readReport(services, reportId);
  const { deliveries, desk } = await readCaseMessages(officer, logged, report);
  const waiting = awaitingWord(deliveries);
  const isBeingSent = waiting && leftToReporterUntil(waiting.message, report.created, services.now()) !== undefined;
  if (!waiting || isBeingSent || report.lineManager?.upn.toLowerCase() !== seen.upn.toLowerCase()) {
    throw new DeskError('conflict');
  }
  const { message } = waiting;
  if (answer === 'send') {
    await addManagerWord(services, desk.about.reference, true);
    return (await deliverCase(officer, logged, report, { message: message.key, withWord: true })).messages;
  }
  const result = { state: 'declined', errorText: '', attempt: waiting.attempt - 1, mayBeRepeat: false, triedAt: services.now() } as const;
  try {
    await deliveryItems(services).add({ ...deliveryColumns(desk.about, message.channel, message.role, desk.recipients.get(message.key) ?? '', result) });
  } catch (error) {
    throw isDuplicateValue(error) ? new DeskError('conflict', { cause: error }) : error;
  }
  await addManagerWord(services, desk.about.reference, false);
  return (await deliverCase(officer, logged, report)).messages;
}
