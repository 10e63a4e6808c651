import type { CalendarLocale } from '../../../calendar';
import { adaptiveCard, type AdaptiveCard } from './adaptiveCard';
import { mailHtml, mailText } from './messageMail';

/**
 * A message in parts, before it becomes a mail or a card. Plain text, not escaped. What stands in it comes from the case and the settings: no name, and
 * nothing that a person typed.
 */
export interface MessageParts {
  readonly subject: string;
  readonly intro: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly whatToDo: string;
  readonly repeatNote: string | undefined;
  readonly linkLabel: string;
  readonly link: string;
  readonly footer: string;
}

export interface MessageContent {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly card: AdaptiveCard;
}

/** A message as mail (HTML and plain text) and as an Adaptive Card that only opens a link. */
export function messageOf(parts: MessageParts, locale: CalendarLocale): MessageContent {
  return { subject: parts.subject, html: mailHtml(parts, locale), text: mailText(parts), card: adaptiveCard(parts, locale) };
}
