import incident from '../../loc/incident';
import strings from '../../loc/messages';
import type { GraphFailureKind } from '../../platform/graph';
import type { DeskServices } from '../../platform/host/services';
import { listUrl } from '../../platform/sharepoint/listSchema';
import { sendContent } from '../../casework/intake/sendContent';
import { addressOf } from '../../casework/rules/caseAddress';
import { breachPlaces } from '../lists/paths';
import { messageContent, type DueMessage, type MessageContent, type MessageFacts } from '../rules/keeping';
import type { DeliveryReason } from './contract';

/** The facts of a message without those that depend on who gets it and when. */
export type CaseFacts = Pick<MessageFacts, 'reference' | 'kind' | 'awareAt' | 'councilName' | 'regulator' | 'dpoPhone'> & {
  /** The page with the officers' desk, where the settings name one. */
  readonly deskPage: string | undefined;
};

/** A message of a report, as it would go out now. */
export function contentOf(services: DeskServices, message: DueMessage, facts: CaseFacts, mayBeRepeat: boolean): MessageContent {
  const about = { ...facts, now: services.now(), link: linkFor(services, message, facts), mayBeRepeat };
  return messageContent(message.role, about, { ...incident, ...strings }, services.locale);
}

/**
 * Sends one message in the signed-in person's name, to the recipient that the case and the settings name.
 * @throws {GraphFailure}
 */
export async function sendMessage(services: DeskServices, message: DueMessage, facts: CaseFacts, mayBeRepeat: boolean): Promise<void> {
  await sendContent(services, message.target, contentOf(services, message, facts, mayBeRepeat));
}

/**
 * That very case for those who can read it, or the log where the settings name no page for it (opening either takes the report in); the desk's
 * front page for the others.
 */
function linkFor(services: DeskServices, message: DueMessage, { deskPage, reference }: Pick<CaseFacts, 'deskPage' | 'reference'>): string {
  const mayReadLog = message.role === 'dpo' || message.role === 'caldicott' || message.role === 'restricted';
  if (mayReadLog && deskPage !== undefined) {
    return addressOf(deskPage, { reference, command: undefined });
  }
  return mayReadLog ? new URL(listUrl(services.siteUrl, breachPlaces.log), services.siteUrl).href : services.siteUrl;
}

/** What the reporter is told of a failure. */
export function reasonOf(kind: GraphFailureKind): DeliveryReason {
  switch (kind) {
    case 'not-consented':
    case 'not-a-member':
    case 'no-mailbox':
    case 'signed-out':
      return 'not-allowed';
    case 'mailbox-unknown':
    case 'person-unknown':
      return 'recipient-unknown';
    case 'throttled':
      return 'throttled';
    case 'offline':
    case 'timed-out':
    case 'unavailable':
      return 'connection';
    case 'refused':
      return 'other';
  }
}
