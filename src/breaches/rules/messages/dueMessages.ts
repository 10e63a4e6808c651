import { isSender, mailTo, sameAddress, type MessageSender } from '../../../casework/rules/messages/recipients';
import { dataSubjectTypes } from '../incidents/dataSubjectTypes';
import { dataTypes } from '../incidents/dataTypes';
import { DueMessage, messageKey, MessageSettings, MessageTarget, RecipientRole } from './dueMessage';
import { incidentKind } from '../incidents/incidentKinds';
import type { BreachReport, Person } from '../report/report';

/** What the rule must know of a report to say who is told. */
export type ReportForMessages = Pick<
  BreachReport,
  'incidentKind' | 'dataSubjectTypes' | 'dataTypes' | 'equipment' | 'service' | 'lineManager' | 'nameWithheld' | 'restricted'
> & { readonly id: number };

/**
 * The messages that a report calls for, DPO first:
 * - DPO: always a mail to the desk's mailbox, and the Teams message as the settings say;
 * - line manager: a mail, unless the name is withheld, none was named, or the manager is the DPO. What the reporter's own page did not
 *   send waits for an officer's word (`deliveryStatus`): anybody can name anybody in a report by a raw request;
 * - Caldicott Guardian: a mail when health or social care data is concerned (`concernsCaldicott`);
 * - ICT security: a mail for cyber incidents and for equipment lost or stolen.
 *
 * Of a restricted report nobody is told but the restricted group, at its address.
 * One address with two roles gets one message (`alsoFor`). With the name left off nothing comes from the reporter: an officer's page sends.
 */
export function dueMessages(report: ReportForMessages, settings: MessageSettings, sender: MessageSender): readonly DueMessage[] {
  const messages: DueMessage[] = [];
  const add = (role: RecipientRole, target: MessageTarget, channel: DueMessage['channel']): void => {
    const same = messages.findIndex((known) => sameMailbox(known.target, target));
    if (same >= 0) {
      const known = messages[same];
      messages[same] = { ...known, alsoFor: [...known.alsoFor, role], keys: [...known.keys, messageKey(report.id, channel, role)] };
      return;
    }
    const key = messageKey(report.id, channel, role);
    messages.push({
      key, channel, role, alsoFor: [], keys: [key], target, fromReporter: !report.nameWithheld, ...(isSender(target, sender) ? { skip: 'sender' as const } : {})
    });
  };

  if (report.restricted) {
    add('restricted', mailTo(settings.restrictedMailbox), 'mail');
    return messages;
  }
  add('dpo', mailTo(settings.mailbox), 'mail');
  const teams = settings.teams ?? { kind: 'none' };
  if (teams.kind === 'chat') add('dpo', { kind: 'chat', upn: teams.upn }, 'chat');
  if (teams.kind === 'channel') add('dpo', teams, 'channel');
  const manager = lineManagerToTell(report, settings);
  if (manager) add('line-manager', manager.notAPerson ? { kind: 'not-a-person' } : mailTo(manager.email || manager.upn), 'mail');
  if (concernsCaldicott(report, settings)) add('caldicott', mailTo(settings.caldicottUpn), 'mail');
  if (concernsIctSecurity(report)) add('ict-security', mailTo(settings.ictSecurityUpn), 'mail');
  return messages;
}

/**
 * Whether the Caldicott Guardian is told. A Guardian answers for confidential information about people's health and social care
 * (Caldicott Principles; National Data Guardian's guidance under the Health and Social Care (National Data Guardian) Act 2018), so:
 * health, genetic or biometric data; patients or vulnerable adults among the people; or a service that the settings mark as social care.
 * Cautious on purpose: the message holds no personal data, and a Guardian who hears too late is the worse fault.
 */
export function concernsCaldicott(report: Pick<ReportForMessages, 'dataSubjectTypes' | 'dataTypes' | 'service'>, settings: Pick<MessageSettings, 'services'>): boolean {
  const people = dataSubjectTypes.some((type) => 'healthOrSocialCare' in type && report.dataSubjectTypes.includes(type.label));
  const data = dataTypes.some((type) => 'healthOrSocialCare' in type && report.dataTypes.includes(type.label));
  const service = (settings.services ?? []).some((known) => known.socialCare === true && known.name === report.service);
  return people || data || service;
}

/** Cyber incidents, and anything with equipment lost or stolen, whatever its kind. */
export function concernsIctSecurity(report: Pick<ReportForMessages, 'incidentKind' | 'equipment'>): boolean {
  const kind = incidentKind(report.incidentKind);
  return kind.cyber || kind.equipment || report.equipment !== 'None';
}

/** The person behind the DPO's chat, or behind the mailbox, need not be told twice. */
function lineManagerToTell(report: ReportForMessages, settings: MessageSettings): Person | undefined {
  if (report.nameWithheld || !report.lineManager) return undefined;
  const dpo = [settings.mailbox, settings.teams?.kind === 'chat' ? settings.teams.upn : undefined];
  const manager = [report.lineManager.upn, report.lineManager.email];
  return manager.some((address) => dpo.some((known) => sameAddress(address, known))) ? undefined : report.lineManager;
}

/** Only mails are put together: a chat and a channel have one role each. */
function sameMailbox(a: MessageTarget, b: MessageTarget): boolean {
  return a.kind === 'mail' && b.kind === 'mail' && sameAddress(a.address, b.address);
}
