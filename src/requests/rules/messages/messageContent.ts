import type { CalendarLocale } from '../../../calendar';
import type { MessageContent } from '../../../casework/rules/messages/messageParts';
import { toldMessage, type ToldFacts, type ToldMessageStrings } from '../../../casework/rules/messages/toldMessage';
import { monthEnds } from '../intake/month';
import type { ToldRole } from './dueMessages';

type Strings = ToldMessageStrings<ToldRole> & Readonly<Record<'whatToDo_logger' | 'open_logger', string>>;

/** A message to one role, with the day on which the month ends. Whoever entered it cannot open the case, and is told what to keep and not to touch. */
export function requestMessage(role: ToldRole, facts: ToldFacts, strings: Strings, locale: CalendarLocale): MessageContent {
  const own = role === 'logger' ? { ...strings, whatToDo: strings.whatToDo_logger, open: strings.open_logger } : strings;
  return toldMessage<ToldRole>(role, role === 'logger' ? { ...facts, link: facts.staffLink ?? facts.link } : facts, monthEnds(facts), own, locale);
}
