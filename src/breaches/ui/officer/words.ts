import strings from '../../../loc/officer';
import type { Temporal } from 'temporal-polyfill';
import { formatUkDateTime } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import type { DeskErrorKind } from '../../../platform/sharepoint/errors';
import { failureSentence } from '../../../shared-ui/failure';
import { fill } from '../../../shared-ui/text';
import { leftToReporterUntil, type CaseState, type Delivery, type DueMessage, type RecipientRole } from '../../rules';

/** Why a report could not be added to the log. */
export const problemText = (kind: DeskErrorKind): string => failureSentence(kind, { invalid: strings.reportRefused });

const roles: Readonly<Record<RecipientRole, string>> = {
  dpo: strings.toDpo, 'line-manager': strings.toLineManager, caldicott: strings.toCaldicott, 'ict-security': strings.toIctSecurity, restricted: strings.toRestricted
};
const channels = { mail: strings.channelMail, chat: strings.channelChat, channel: strings.channelChannel } as const;

/** `Mail to the Data Protection Officer`; one message to an address with two roles names both. */
export function messageName(message: DueMessage): string {
  return fill(strings.messageTo, channels[message.channel], [message.role, ...message.alsoFor].map((role) => roles[role]).join(', '));
}

const wordOf = (words: Readonly<Record<string, string>>, code: string): string => (Object.prototype.hasOwnProperty.call(words, code) ? words[code] : code);
export const channelText = (code: string): string => wordOf(channels, code);
export const roleText = (code: string): string => wordOf(roles, code);

/** The same for the codes of a row; a code that this page does not know is shown as it is. */
export const codeName = (channel: string, role: string): string => fill(strings.messageTo, channelText(channel), roleText(role));

/** What is written in a row is a kind of failure, or something that somebody made up: only known kinds have words. */
const reasons: Readonly<Record<string, string>> = {
  'not-consented': strings.reasonNotConsented,
  'no-address': strings.reasonNoAddress,
  'not-a-person': strings.reasonNotAPerson,
  'mailbox-unknown': strings.reasonMailboxUnknown,
  'no-mailbox': strings.reasonNoMailbox,
  'person-unknown': strings.reasonPersonUnknown,
  'not-a-member': strings.reasonNotAMember,
  'signed-out': strings.reasonSignedOut,
  throttled: strings.reasonThrottled,
  unavailable: strings.reasonUnavailable,
  offline: strings.reasonOffline,
  'timed-out': strings.reasonTimedOut,
  refused: strings.reasonRefused
};

export function reasonText(code: string): string {
  if (code === 'claim' || code.startsWith('claim ')) {
    return strings.reasonPageClosed;
  }
  return Object.prototype.hasOwnProperty.call(reasons, code) ? reasons[code] : strings.reasonOther;
}

export interface Reading {
  readonly locale: Locale;
  readonly now: Temporal.Instant;
  /** When the report was saved. */
  readonly created: Temporal.Instant;
}

/** Of what the reporter's own page did only the reporter's own row tells. */
function byWhom(sentence: string, by: 'desk' | 'reporter'): string {
  return by === 'reporter' ? `${sentence}. ${strings.ownWord}` : sentence;
}

/** What became of a message, in a sentence. */
export function stateText(delivery: Delivery, { locale, now, created }: Reading): string {
  const at = (moment: Temporal.Instant): string => formatUkDateTime(moment, locale);
  switch (delivery.state) {
    case 'sent':
      return byWhom(fill(delivery.mayBeRepeat ? strings.stateSentRepeat : strings.stateSent, at(delivery.at)), delivery.by);
    case 'skipped':
      return byWhom(strings.stateSkipped, delivery.by);
    case 'declined':
      return fill(strings.stateDeclined, at(delivery.at));
    case 'unreachable':
      return fill(strings.stateUnreachable, reasonText(delivery.reason));
    case 'awaits-word':
      return leftToReporterUntil(delivery.message, created, now) ? strings.stateLeftToReporter : strings.stateAwaitsWord;
    case 'claimed':
      return fill(strings.stateClaimed, at(delivery.until));
    case 'waiting':
      return fill(strings.stateWaiting, reasonText(delivery.lastError), at(delivery.notBefore));
    case 'by-hand':
      return fill(strings.stateByHand, delivery.attempt - 1, reasonText(delivery.lastError));
    case 'due':
      return leftToReporterUntil(delivery.message, created, now) ? strings.stateLeftToReporter : strings.stateDue;
  }
}

const caseStates: Readonly<Record<CaseState, string>> = {
  New: strings.caseStateNew, Triage: strings.caseStateTriage, Investigating: strings.caseStateInvestigating, Closed: strings.caseStateClosed
};

export function caseStateText(state: string): string {
  return Object.entries(caseStates).find(([name]) => name === state)?.[1] ?? state;
}
