import { Temporal } from 'temporal-polyfill';
import { CalendarLocale, fillIn, formatUkDateTime } from '../../../calendar';
import { messageOf, type MessageContent, type MessageParts } from '../../../casework/rules/messages/messageParts';
import { dueAt } from '../cases/clock';
import type { RecipientRole } from './dueMessage';
import type { IncidentKindKey } from '../incidents/incidentKinds';
import type { BreachReference } from '../cases/reference';
import { timeLeftText } from '../cases/timeLeftText';

/**
 * All that a message may say of a report. There is no room in this type for anything that a person typed or for a name, so a message
 * cannot carry personal data.
 */
export interface MessageFacts {
  readonly reference: BreachReference;
  readonly kind: IncidentKindKey;
  readonly awareAt: Temporal.Instant;
  readonly now: Temporal.Instant;
  /** Where the recipient can go: the report in the officers' list, or the desk's page for those without rights on it. */
  readonly link: string;
  readonly councilName: string;
  /** The regulator's name in the language of the message, as within a sentence. */
  readonly regulator: string;
  /** The DPO's phone number, for questions. */
  readonly dpoPhone: string;
  /** An earlier try may have gone out. */
  readonly mayBeRepeat: boolean;
}

/** The strings of the breach area and of messages, in the language of the message. */
export type MessageStrings = Readonly<Record<string, string>>;

/** A message to one role as mail (HTML and plain text) and as an Adaptive Card that only opens a link. */
export function messageContent(role: RecipientRole, facts: MessageFacts, strings: MessageStrings, locale: CalendarLocale): MessageContent {
  return messageOf(messageParts(role, facts, strings, locale), locale);
}

export function messageParts(role: RecipientRole, facts: MessageFacts, strings: MessageStrings, locale: CalendarLocale): MessageParts {
  const kind = need(strings, `kind_${facts.kind}`);
  const due = formatUkDateTime(dueAt(facts.awareAt), locale);
  return {
    subject: fillIn(need(strings, 'messageSubject'), [facts.reference, kind]),
    intro: need(strings, `messageIntro_${roleKey(role)}`),
    facts: [
      { label: need(strings, 'messageReference'), value: facts.reference },
      { label: need(strings, 'messageKind'), value: kind },
      { label: need(strings, 'messageNoticed'), value: formatUkDateTime(facts.awareAt, locale) },
      { label: need(strings, 'messageDue'), value: due },
      { label: need(strings, 'messageTimeLeft'), value: timeLeftText(facts.awareAt, facts.now, strings) }
    ],
    whatToDo: fillIn(need(strings, `messageWhatToDo_${roleKey(role)}`), [facts.regulator]),
    repeatNote: facts.mayBeRepeat ? need(strings, 'messageMayBeRepeat') : undefined,
    linkLabel: need(strings, role === 'dpo' || role === 'caldicott' ? 'messageOpenReport' : 'messageOpenDesk'),
    link: facts.link,
    footer: fillIn(need(strings, facts.dpoPhone === '' ? 'messageFooterNoPhone' : 'messageFooter'), [facts.councilName, facts.dpoPhone])
  };
}

function roleKey(role: RecipientRole): string {
  return role.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function need(strings: MessageStrings, key: string): string {
  const text = strings[key];
  if (text === undefined) throw new RangeError(`No string '${key}'`);
  return text;
}
