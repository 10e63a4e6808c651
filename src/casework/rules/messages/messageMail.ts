import type { CalendarLocale } from '../../../calendar';
import type { MessageParts } from './messageParts';

/** The mail as HTML. Everything is escaped, and the link is an anchor only when it is a web address. */
export function mailHtml(parts: MessageParts, locale: CalendarLocale): string {
  const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
  const rows = parts.facts.map((fact) => `<tr><th scope="row" align="left" style="padding:2px 16px 2px 0">${escapeHtml(fact.label)}</th><td>${escapeHtml(fact.value)}</td></tr>`);
  const label = escapeHtml(parts.linkLabel);
  const link = isWebAddress(parts.link) ? `<p><a href="${escapeHtml(parts.link)}">${label}</a></p>` : '';
  return [
    `<div lang="${locale}">`,
    parts.repeatNote === undefined ? '' : `<p><strong>${escapeHtml(parts.repeatNote)}</strong></p>`,
    paragraph(parts.intro),
    `<table>${rows.join('')}</table>`,
    paragraph(parts.whatToDo),
    link,
    paragraph(parts.footer),
    '</div>'
  ].join('');
}

export function mailText(parts: MessageParts): string {
  const facts = parts.facts.map((fact) => `${fact.label}: ${fact.value}`).join('\n');
  return [parts.repeatNote, parts.intro, facts, parts.whatToDo, isWebAddress(parts.link) ? `${parts.linkLabel}: ${parts.link}` : undefined, parts.footer]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

/** Only http and https: a link from a setting never becomes a script. */
export function isWebAddress(link: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(link);
}
