import strings from '../../../loc/casePage';
import type { Locale } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';
import { escapeHtml } from '../../rules/messages/messageMail';
import type { OwnersMail } from '../../store/contract';

/** What the site owners are told of a withdrawn file: which case and where. Neither the file's name nor the reason, which may hold personal data. */
export function ownersMail(reference: string, link: string, locale: Locale): OwnersMail {
  const paragraph = (html: string): string => `<p>${html}</p>`;
  return {
    subject: fill(strings.ownersSubject, reference),
    html: `<div lang="${locale}">${paragraph(escapeHtml(fill(strings.ownersText, reference)))}` +
      `${paragraph(`<a href="${escapeHtml(link)}">${escapeHtml(fill(strings.ownersLink, reference))}</a>`)}</div>`
  };
}
