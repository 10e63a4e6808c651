import type { Words } from '../words';
import { html, type Html } from './html';

export interface ListEntry {
  readonly title: string;
  readonly href: string;
  readonly items: number;
  readonly isLibrary: boolean;
}

/** The place into which the list page draws itself. */
export function listMain(): Html {
  return html`<div id="list-root" class="list-page"></div>`;
}

/** The site's lists and libraries that this person may see. */
export function listsMain(words: Words, siteTitle: string, lists: readonly ListEntry[]): Html {
  const rows = lists.map((list) => html`<tr><td><a href="${list.href}">${list.title}</a></td><td>${list.isLibrary ? words.kindLibrary : words.kindList}</td><td>${list.items}</td></tr>`);
  return html`<h1 class="page-title">${words.listsTitle}</h1><p class="lead">${siteTitle}</p>
${lists.length === 0 ? html`<p>${words.listsNone}</p>` : html`<div class="table-wrap"><table><thead><tr><th scope="col">${words.listName}</th><th scope="col">${words.listKind}</th><th scope="col">${words.listItems}</th></tr></thead><tbody>${rows}</tbody></table></div>`}`;
}
