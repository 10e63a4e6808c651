import { fillIn, type CalendarLocale } from '../../../calendar';
import { escapeHtml } from './messageMail';

/** What the site owner is told of a withdrawn file: it holds no personal data. */
export interface OwnersMail {
  readonly subject: string;
  readonly html: string;
}

/** Its words in one language: `{0}` is the reference. */
export interface OwnersWords {
  readonly ownersSubject: string;
  readonly ownersText: string;
  readonly ownersLink: string;
  readonly ownersRepeat: string;
}

interface About {
  readonly reference: string;
  readonly link: string;
  readonly locale: CalendarLocale;
  /** An earlier try may have gone out. */
  readonly mayBeRepeat?: boolean;
}

/** Which case and where; neither the file's name nor the reason, which may hold personal data. */
export function ownersMail(words: OwnersWords, { reference, link, locale, mayBeRepeat = false }: About): OwnersMail {
  const paragraph = (html: string): string => `<p>${html}</p>`;
  return {
    subject: fillIn(words.ownersSubject, [reference]),
    html: `<div lang="${locale}">${mayBeRepeat ? paragraph(escapeHtml(words.ownersRepeat)) : ''}${paragraph(escapeHtml(fillIn(words.ownersText, [reference])))}` +
      `${paragraph(`<a href="${escapeHtml(link)}">${escapeHtml(fillIn(words.ownersLink, [reference]))}</a>`)}</div>`
  };
}
