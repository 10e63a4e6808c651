import strings from '../../../loc/incoming';
import type { Temporal } from 'temporal-polyfill';
import { formatUkDateTime } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';
import type { Delivery } from '../../rules/messages/deliveryStatus';
import type { DueMessage } from '../../rules/messages/message';
import { leftToReporterUntil } from '../../rules/messages/reporterFirst';

/** What a room says of its messages. */
export interface RoomsWords {
  /** By the role of a message: `to the Data Protection Officer`. */
  readonly roles: Readonly<Record<string, string>>;
  /** Why a message did not go out, by codes that only its room has or tells in other words. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** What is said of the page of the row's author, where that is no reporter. */
  readonly author?: AuthorsPage;
}

interface AuthorsPage {
  /** It is sending. */
  readonly sends: string;
  /** Only the author's own rows tell it. */
  readonly ownWord: string;
}

export interface Reading {
  readonly locale: Locale;
  readonly now: Temporal.Instant;
  /** When the intake's row was saved. */
  readonly created: Temporal.Instant;
}

/** Messages in words. A code that this page does not know is shown as it is. */
export interface MessageWords {
  /** `Mail to the Data Protection Officer`; one message to an address with two roles names both. */
  messageName(message: DueMessage): string;
  /** The same for the codes of a row. */
  codeName(channel: string, role: string): string;
  channelText(code: string): string;
  roleText(code: string): string;
  reasonText(code: string): string;
  /** What became of a message, in a sentence. */
  stateText(delivery: Delivery, reading: Reading): string;
}

const channels = { mail: strings.channelMail, chat: strings.channelChat, channel: strings.channelChannel } as const;

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

/** Whom the engine itself tells: of a service's task. */
const enginesRoles: Readonly<Record<string, string>> = { 'task-member': strings.toTaskMember, 'task-head': strings.toTaskHead, 'task-champion': strings.toTaskChampion };

const wordOf = (words: Readonly<Record<string, string>>, code: string): string => (Object.hasOwn(words, code) ? words[code] : code);

const reporter: AuthorsPage = { sends: strings.stateLeftToReporter, ownWord: strings.ownWord };

/** How the messages of a room are told of, everywhere alike. */
export function messageWords({ roles, reasons: own = {}, author = reporter }: RoomsWords): MessageWords {
  const known = { ...reasons, ...own };
  const channelText = (code: string): string => wordOf(channels, code);
  const roleText = (code: string): string => wordOf({ ...enginesRoles, ...roles }, code);
  const codeName = (channel: string, role: string): string => fill(strings.messageTo, channelText(channel), roleText(role));
  const reasonText = (code: string): string => {
    if (code === 'claim' || code.startsWith('claim ')) {
      return strings.reasonPageClosed;
    }
    return Object.hasOwn(known, code) ? known[code] : strings.reasonOther;
  };
  return {
    channelText, roleText, codeName, reasonText,
    messageName: ({ channel, role, alsoFor }) => fill(strings.messageTo, channelText(channel), [role, ...alsoFor].map(roleText).join(', ')),
    stateText: (delivery, reading) => stateText(delivery, reading, reasonText, author)
  };
}

function stateText(delivery: Delivery, { locale, now, created }: Reading, reasonText: MessageWords['reasonText'], author: AuthorsPage): string {
  const byWhom = (sentence: string, by: 'desk' | 'reporter'): string => (by === 'reporter' ? `${sentence}. ${author.ownWord}` : sentence);
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
      return leftToReporterUntil(delivery.message, created, now) ? author.sends : strings.stateAwaitsWord;
    case 'claimed':
      return fill(strings.stateClaimed, at(delivery.until));
    case 'waiting':
      return fill(strings.stateWaiting, reasonText(delivery.lastError), at(delivery.notBefore));
    case 'later':
      return fill(strings.stateLater, at(delivery.notBefore));
    case 'by-hand':
      return fill(strings.stateByHand, delivery.attempt - 1, reasonText(delivery.lastError));
    case 'due':
      return leftToReporterUntil(delivery.message, created, now) ? author.sends : strings.stateDue;
  }
}
