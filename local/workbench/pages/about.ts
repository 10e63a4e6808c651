import type { DemoPerson } from '../tenantDoor';
import type { Visitor } from '../visitor';
import type { Words } from '../words';
import { deskSite } from './bar';
import { addressOf, type DeskPage } from './deskPages';
import { html, type Html } from './html';

/** The page at `/`: what this is, the places, the people. */
export function aboutMain(words: Words, people: readonly DemoPerson[], visitor: Visitor, pages: readonly DeskPage[]): Html {
  const rooms: readonly (readonly [string, string, string])[] = [
    [`${deskSite}/SitePages/Home.aspx`, words.linkIntranet, words.aboutHome],
    [`${deskSite}/Lists/BreachReports`, words.navReports, words.aboutReports],
    [`${deskSite}/Lists/BreachLog`, words.navLog, words.aboutLog],
    ...pages.map((page) => [addressOf(page), page.title(words), page.about(words)] as const),
    [`${deskSite}/Policies`, words.navPolicies, words.aboutPolicies],
    ['/mail', words.linkMail, words.aboutMail],
    ['/chats', words.linkChats, words.aboutChats],
    ['/teams?host=Teams', 'Teams · Outlook · Microsoft 365', words.aboutHosts],
    [`${deskSite}/SitePages/Set-up.aspx`, words.navSetUp, words.aboutSetUp],
    [`${deskSite}/_layouts/15/viewlsts.aspx`, words.navLists, words.aboutLists],
    ['/sites/sandbox/_layouts/15/viewlsts.aspx', 'Sandbox', words.aboutSandbox]
  ];
  return html`<h1 class="page-title">${words.aboutTitle}</h1><p class="lead">${words.aboutLead}</p>
<h2>${words.aboutPlaces}</h2><ul class="cards">${rooms.map(([href, name, text]) => html`<li><a href="${href}">${name}</a><p>${text}</p></li>`)}</ul>
<h2>${words.aboutPeople}</h2><p>${words.aboutPeopleText}</p>
<form method="post" action="/_workbench/choose"><input type="hidden" name="back" value="${deskSite}/SitePages/Home.aspx">
<ul class="people">${people.map((person) => html`<li><span><strong>${person.name}</strong><br>${person.role}<br><span class="quiet">${person.upn}</span></span>
<button name="person" value="${person.upn}"${person.upn === visitor.person.upn ? html` aria-pressed="true"` : ''} aria-label="${words.become} ${person.name}">${words.become}</button></li>`)}</ul></form>`;
}
