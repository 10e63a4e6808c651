import incident from '../../loc/incident';
import strings from '../../loc/messages';
import { caseLink } from '../../casework/staff/caseLink';
import type { DeskServices } from '../../platform/host/services';
import { breachPlaces } from '../lists/paths';
import { messageContent, type DueMessage, type MessageContent, type MessageFacts } from '../rules/keeping';

/** The facts of a message without those that depend on who gets it and when. */
export type CaseFacts = Pick<MessageFacts, 'reference' | 'kind' | 'awareAt' | 'councilName' | 'regulator' | 'dpoPhone'> & {
  /** The page with the officers' desk, where the settings name one. */
  readonly deskPage: string | undefined;
};

/** A message of a report, as it would go out now. */
export function contentOf(services: DeskServices, { role }: Pick<DueMessage, 'role'>, facts: CaseFacts, mayBeRepeat: boolean): MessageContent {
  const mayReadLog = role === 'dpo' || role === 'caldicott' || role === 'restricted';
  const link = caseLink(services, { ...facts, log: breachPlaces.log, mayReadLog });
  return messageContent(role, { ...facts, now: services.now(), link, mayBeRepeat }, { ...incident, ...strings }, services.locale);
}
