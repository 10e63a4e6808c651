import { mailTo, type MessageSender } from '../../../casework/rules/messages/recipients';
import { dueWhenTold, type OfficersSettings, type ToldMessage } from '../../../casework/rules/messages/toldDue';
import type { ComplaintTold } from '../intake/intakeRow';
import { alternateOf } from './alternate';

/** Who is told of a complaint. */
export const complaintRoles = ['dpo', 'alternate', 'restricted'] as const;
export type ComplaintRole = (typeof complaintRoles)[number];
export type ComplaintMessage = ToldMessage<ComplaintRole>;

/** What the rule must know of the public settings. */
export interface ComplaintMessageSettings extends OfficersSettings {
  /** Whoever looks into complaints about the Data Protection Officer or the team. */
  readonly complaintAlternateUpn?: string;
}

type Told = Pick<ComplaintTold, 'aboutDpo' | 'restricted'> & { readonly id: number };

/**
 * The messages that a complaint calls for: those of everything that staff log, but of one about the DPO or the team to whom the council has for that alone
 * (`alternateOf`), where it has anybody.
 */
export function dueComplaintMessages(told: Told, settings: ComplaintMessageSettings, sender: MessageSender): readonly ComplaintMessage[] {
  const alternate = mailTo(alternateOf(settings));
  return dueWhenTold<'alternate'>(told, settings, sender, told.aboutDpo && alternate.kind === 'mail' ? { role: 'alternate', target: alternate } : undefined);
}
