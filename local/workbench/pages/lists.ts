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

/** The groups of a site and who is in them: to look at, since people and groups are SharePoint's own business. */
export function groupsMain(words: Words, groups: readonly { readonly title: string; readonly members: readonly string[] }[]): Html {
  return html`<h1 class="page-title">${words.groupsTitle}</h1><p class="lead">${words.groupsLead}</p>
<div class="table-wrap"><table><thead><tr><th scope="col">${words.groupName}</th><th scope="col">${words.groupMembers}</th></tr></thead>
<tbody>${groups.map(({ title, members }) => html`<tr><th scope="row">${title}</th><td>${members.length === 0 ? words.groupEmpty : members.join(', ')}</td></tr>`)}</tbody></table></div>`;
}
