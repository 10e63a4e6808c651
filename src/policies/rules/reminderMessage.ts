import { fillIn, formatUkDate, ukStartOfDay, type CalendarLocale } from '../../calendar';
import { policyLink } from './policyLink';
import type { Reminder } from './reminders';

/** What a reminder says, in one language; from the strings, which hold both. */
export interface ReminderTexts {
  readonly subject: string;
  readonly intro: string;
  /** `{0}` title, `{1}` day. */
  readonly line: string;
  readonly lateLine: string;
  readonly open: string;
  /** `{0}` the council. */
  readonly footer: string;
}

export interface ReminderCard {
  readonly type: 'AdaptiveCard';
  readonly [key: string]: unknown;
}

export interface ReminderMessage {
  readonly subject: string;
  readonly html: string;
  readonly card: ReminderCard;
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Text blocks of a card read a little Markdown: a title must not become a link or a list. */
const plain = (text: string): string => text.replace(/([\\`*_[\]#>+~|-])/g, '\\$1');
const put = (text: string, ...values: readonly string[]): string => fillIn(text, values);

/**
 * One message in both languages, since which one somebody reads is not known. It holds titles, days and a link, and nothing else about
 * anybody: not even the name. Each title opens that very policy.
 * @param link an http or https address of the page with *My policies*; another is left out
 */
export function reminderMessage(reminder: Pick<Reminder, 'lines'>, texts: Readonly<Record<CalendarLocale, ReminderTexts>>, council: string, link: string): ReminderMessage {
  const locales: readonly CalendarLocale[] = ['en-GB', 'cy-GB'];
  const isLink = /^https?:\/\/\S+$/i.test(link);
  const parts = locales.map((locale) => {
    const text = texts[locale];
    const lines = reminder.lines.map(({ policyId, title, language, due, reason }) => ({
      title, lang: language ?? 'en-GB', day: formatUkDate(ukStartOfDay(due), locale), template: reason === 'late' ? text.lateLine : text.line, address: policyLink(link, policyId)
    }));
    return { locale, text, lines, footer: put(text.footer, council) };
  });
  const subject = parts.map(({ text }) => text.subject).join(' / ');
  const anchor = (address: string, words: string): string => (isLink ? `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>` : escapeHtml(words));
  // a title in the other language is read aloud in its own
  const spoken = (words: string, lang: string, around: string): string => (lang === around ? words : `<span lang="${lang}">${words}</span>`);
  const html = parts.map(({ locale, text, lines, footer }) => [
    `<div lang="${locale}"><p>${escapeHtml(text.intro)}</p>`,
    `<ul>${lines.map(({ title, lang, day, template, address }) => `<li>${put(escapeHtml(template), spoken(anchor(address, title), lang, locale), escapeHtml(day))}</li>`).join('')}</ul>`,
    isLink ? `<p>${anchor(link, text.open)}</p>` : '', `<p>${escapeHtml(footer)}</p></div>`
  ].join('')).join('<hr>');
  const onCard = ({ title, day, template, address }: (typeof parts)[number]['lines'][number]): string =>
    `• ${put(plain(template), isLink ? `[${plain(title)}](${address.replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})` : plain(title), plain(day))}`;
  const block = (text: string): object => ({ type: 'TextBlock', text, wrap: true });
  return {
    subject, html,
    card: {
      type: 'AdaptiveCard', $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', version: '1.4', fallbackText: subject,
      body: parts.flatMap(({ text, lines, footer }) => [block(plain(text.intro)), ...lines.map((line) => block(onCard(line))), block(plain(footer))]),
      actions: isLink ? parts.map(({ text }) => ({ type: 'Action.OpenUrl', title: text.open, url: link })) : []
    }
  };
}
