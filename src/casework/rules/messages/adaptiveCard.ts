import type { CalendarLocale } from '../../../calendar';
import type { MessageParts } from './messageParts';
import { isWebAddress } from './messageMail';

/** The part of Adaptive Cards 1.4 that the desk uses. A card never sends anything back: `Action.OpenUrl` is its only action. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.4';
  readonly lang: string;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions: readonly { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }[];
}

type CardElement =
  | { readonly type: 'TextBlock'; readonly text: string; readonly wrap: true; readonly size?: 'Medium'; readonly weight?: 'Bolder'; readonly isSubtle?: true; readonly style?: 'heading' }
  | { readonly type: 'FactSet'; readonly facts: readonly { readonly title: string; readonly value: string }[] };

export function adaptiveCard(parts: MessageParts, locale: CalendarLocale): AdaptiveCard {
  const text = (value: string): CardElement => ({ type: 'TextBlock', text: plain(value), wrap: true });
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.4',
    lang: locale.slice(0, 2),
    fallbackText: parts.subject,
    body: [
      { type: 'TextBlock', text: plain(parts.subject), wrap: true, size: 'Medium', weight: 'Bolder', style: 'heading' },
      ...(parts.repeatNote === undefined ? [] : [text(parts.repeatNote)]),
      text(parts.intro),
      { type: 'FactSet', facts: parts.facts.map((fact) => ({ title: plain(fact.label), value: plain(fact.value) })) },
      text(parts.whatToDo),
      { type: 'TextBlock', text: plain(parts.footer), wrap: true, isSubtle: true }
    ],
    actions: isWebAddress(parts.link) ? [{ type: 'Action.OpenUrl', title: parts.linkLabel, url: parts.link }] : []
  };
}

/** Text blocks read a little Markdown: a council's name or a phone number must not become a link or a list. */
function plain(text: string): string {
  return text.replace(/([\\`*_[\]])/g, '\\$1').replace(/^(\s*)([-+#>]|\d+\.)(?=\s)/gm, '$1\\$2');
}
