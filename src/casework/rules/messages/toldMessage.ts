import type { Temporal } from 'temporal-polyfill';
import { fillIn, formatUkDate, ukDate, ukStartOfDay, type CalendarLocale, type Nation } from '../../../calendar';
import { messageOf, type MessageContent } from './messageParts';

/** All that a message may say of what staff logged: nothing that anybody typed, and no name. */
export interface ToldFacts {
  readonly reference: string;
  readonly receivedAt: Temporal.Instant;
  readonly nation: Nation;
  readonly link: string;
  /** The page on which staff find what they entered; for whoever may not open the case. */
  readonly staffLink?: string;
  readonly councilName: string;
  readonly dpoPhone: string;
  readonly mayBeRepeat: boolean;
}

/** The strings of such messages, in the language of the message. */
export type ToldMessageStrings<Role extends string> = Readonly<Record<
  `intro_${Role}` | 'subject' | 'reference' | 'received' | 'due' | 'whatToDo' | 'whatToDo_restricted' | 'mayBeRepeat' | 'open' | 'footer' | 'footerNoPhone', string
>>;

/** A message to one role as mail and as an Adaptive Card that only opens a link. @param due the day that the room counts, where there is one */
export function toldMessage<Role extends string>(
  role: Role, facts: ToldFacts, due: Temporal.PlainDate | undefined, strings: ToldMessageStrings<Role>, locale: CalendarLocale
): MessageContent {
  const day = (on: Temporal.PlainDate): string => formatUkDate(ukStartOfDay(on), locale);
  const intro: `intro_${Role}` = `intro_${role}`;
  return messageOf({
    subject: fillIn(strings.subject, [facts.reference]),
    intro: strings[intro],
    facts: [
      { label: strings.reference, value: facts.reference },
      { label: strings.received, value: day(ukDate(facts.receivedAt)) },
      ...(due ? [{ label: strings.due, value: day(due) }] : [])
    ],
    whatToDo: role === 'restricted' ? strings.whatToDo_restricted : strings.whatToDo,
    repeatNote: facts.mayBeRepeat ? strings.mayBeRepeat : undefined,
    linkLabel: strings.open,
    link: facts.link,
    // nobody is sent to ring the one whom it may be about
    footer: fillIn(facts.dpoPhone === '' || role !== 'dpo' ? strings.footerNoPhone : strings.footer, [facts.councilName, facts.dpoPhone])
  }, locale);
}
