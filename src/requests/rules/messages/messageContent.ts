import type { CalendarLocale } from '../../../calendar';
import type { MessageContent } from '../../../casework/rules/messages/messageParts';
import { toldMessage, type ToldFacts, type ToldMessageStrings } from '../../../casework/rules/messages/toldMessage';
import { monthEnds } from '../intake/month';
import type { RequestRole } from './dueMessages';

/** A message to one role, with the day on which the month ends. */
export const requestMessage = (role: RequestRole, facts: ToldFacts, strings: ToldMessageStrings<RequestRole>, locale: CalendarLocale): MessageContent =>
  toldMessage<RequestRole>(role, facts, monthEnds(facts), strings, locale);
