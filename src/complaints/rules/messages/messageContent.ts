import type { CalendarLocale } from '../../../calendar';
import type { MessageContent } from '../../../casework/rules/messages/messageParts';
import { toldMessage, type ToldFacts, type ToldMessageStrings } from '../../../casework/rules/messages/toldMessage';
import { acknowledgementDue } from '../cases/clock';
import type { ComplaintRole } from './dueMessages';

/** A message to one role, with the last day to acknowledge. */
export const complaintMessage = (role: ComplaintRole, facts: ToldFacts, strings: ToldMessageStrings<ComplaintRole>, locale: CalendarLocale): MessageContent =>
  toldMessage<ComplaintRole>(role, facts, acknowledgementDue(facts)?.due, strings, locale);
