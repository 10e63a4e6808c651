import type { PlacedWebPart } from '../pageData';
import type { Words } from '../words';
import { addresses } from './deskPages';
import { html, type Html } from './html';

/** The element in which the runtime renders a web part. */
export function webPartPlace(part: PlacedWebPart): Html {
  return html`<div class="web-part" data-web-part="${part.instanceId}" data-component="${part.componentId}"></div>`;
}

function newsDate(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** The team site's home page: the report web part first, news and contact beside it. */
export function homeMain(words: Words, locale: string, parts: readonly PlacedWebPart[]): Html {
  return html`<div class="hero"><h1>${words.homeTitle}</h1><p>${words.homeLead}</p></div>
<div class="columns"><div class="section">${parts.map(webPartPlace)}</div>
<aside class="beside" aria-label="${words.newsTitle}"><h2>${words.newsTitle}</h2>
${words.news.map((article) => html`<article class="news"><h3>${article.title}</h3><p class="news-date"><time datetime="${article.date}">${newsDate(article.date, locale)}</time></p><p>${article.text}</p></article>`)}
<h2>${words.complaintTitle}</h2><p>${words.complaintText} <a href="${addresses.complaint}">${words.complaintLink}</a></p>
<h2>${words.requestTitle}</h2><p>${words.requestText} <a href="${addresses.request}">${words.requestLink}</a></p>
<h2>${words.navMyPolicies}</h2><p>${words.policiesText} <a href="${addresses.myPolicies}">${words.policiesLink}</a></p>
<h2>${words.contactTitle}</h2><p>${words.contactText}</p></aside></div>`;
}

/** A page that only holds web parts. They show their own titles, so that none stands twice; the page's first heading is the site's name, for who hears it. */
export function webPartMain(words: Words, parts: readonly PlacedWebPart[]): Html {
  return html`<h1 class="unseen">${words.homeTitle}</h1><div class="section">${parts.map(webPartPlace)}</div>`;
}

/** The page in a Teams, Outlook or Microsoft 365 frame: one web part and nothing else. */
export function hostedMain(parts: readonly PlacedWebPart[]): Html {
  return html`${parts.map(webPartPlace)}`;
}

/** A page that says why there is nothing to see. */
export function problemMain(title: string, text: string, here: string, words: Words): Html {
  return html`<div class="problem"><h1>${title}</h1><p>${text}</p><p><a href="${here}">${words.tryAgain}</a></p></div>`;
}
