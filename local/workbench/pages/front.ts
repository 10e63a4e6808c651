import type { DemoPerson } from '../tenantDoor';
import type { Visitor } from '../visitor';
import type { Words } from '../words';
import { addresses } from './deskPages';
import { html, type Html } from './html';

interface Door {
  readonly person: string;
  readonly back: string;
  readonly name: string;
  readonly text: string;
  readonly picture: Html;
}

const picture = (drawing: Html): Html => html`<svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">${drawing}</svg>`;

/** The three ways in: each signs in as somebody and leads to where they begin. */
function doors(words: Words): readonly Door[] {
  return [
    {
      person: 'alex@northmere.example', back: addresses.home, name: words.doorReport, text: words.doorReportText,
      picture: picture(html`<path d="M8 9h32v24H24l-9 8v-8H8z"/><path d="M24 15v9"/><path d="M24 28.500v.1"/>`)
    },
    {
      person: 'dpo@northmere.example', back: addresses.desk, name: words.doorDpo, text: words.doorDpoText,
      picture: picture(html`<circle cx="24" cy="26" r="16"/><path d="M24 16v10l7 5"/><path d="M19 5h10"/>`)
    },
    {
      person: 'owner@northmere.example', back: addresses.setUp, name: words.doorOwner, text: words.doorOwnerText,
      picture: picture(html`<path d="M7 22L24 8l17 14"/><path d="M12 19v21h24V19"/><path d="M19 31l4 4 7-8"/>`)
    }
  ];
}

/** Seventy-two hours on a dial, a quarter of them gone: for the eye alone. */
const dial = html`<svg class="front-dial" viewBox="0 0 200 200" aria-hidden="true" focusable="false"><circle cx="100" cy="100" r="84" fill="none" stroke="currentColor" stroke-width="3" opacity=".35"/>
<circle cx="100" cy="100" r="84" fill="none" stroke="currentColor" stroke-width="9" pathLength="72" stroke-dasharray="54 72" stroke-dashoffset="0" transform="rotate(-90 100 100)" stroke-linecap="round"/>
<circle cx="100" cy="100" r="68" fill="none" stroke="currentColor" stroke-width="5" pathLength="72" stroke-dasharray=".6 5.400" transform="rotate(-90 100 100)" opacity=".6"/>
<text x="100" y="112" text-anchor="middle" fill="currentColor" font-size="58" font-weight="600">72</text><text x="100" y="138" text-anchor="middle" fill="currentColor" font-size="18">h</text></svg>`;

function door({ person, back, name, text, picture: drawn }: Door, people: readonly DemoPerson[], words: Words): Html {
  const who = people.find(({ upn }) => upn === person);
  return html`<form method="post" action="/_workbench/choose" class="door"><input type="hidden" name="person" value="${person}"><input type="hidden" name="back" value="${back}">
<span class="door-picture">${drawn}</span><h3><button type="submit">${name}</button></h3><p>${text}</p>
<p class="door-who">${words.doorAs.replace('{0}', who === undefined ? person : `${who.name} · ${who.role}`)} <span class="door-arrow" aria-hidden="true">→</span></p></form>`;
}

type Place = readonly [href: string, name: string, text: string];

function places(title: string, id: string, list: readonly Place[]): Html {
  return html`<section class="front-group" aria-labelledby="${id}"><h3 id="${id}">${title}</h3><ul>${list.map(([href, name, text]) => html`<li><a href="${href}">${name}</a><p>${text}</p></li>`)}</ul></section>`;
}

/** The page at `/`: in plain words what this is, three doors, then the other places and the people. */
export function frontMain(words: Words, people: readonly DemoPerson[], visitor: Visitor): Html {
  return html`<div class="front-hero"><div class="front-hero-text"><h1>${words.frontTitle}</h1><p class="front-lead">${words.frontLead}</p><p>${words.frontHere}</p></div>${dial}</div>
<section aria-labelledby="front-doors"><h2 id="front-doors" class="unseen">${words.doorsTitle}</h2><div class="doors">${doors(words).map((one) => door(one, people, words))}</div></section>
<section aria-labelledby="front-places"><h2 id="front-places">${words.otherPlaces}</h2><div class="front-groups">
${places(words.placesStaff, 'places-staff', [
    [addresses.home, words.linkIntranet, words.aboutHome], [addresses.complaint, words.navComplaint, words.aboutComplaint], [addresses.request, words.navRequest, words.aboutRequest], [addresses.screening, words.navScreening, words.aboutScreening], [addresses.dataProtection, words.navDataProtection, words.aboutDataProtection], [addresses.myPolicies, words.navMyPolicies, words.aboutMyPolicies], [addresses.teamReading, words.navTeamReading, words.aboutTeamReading]
  ])}
${places(words.placesOfficers, 'places-officers', [
    [addresses.desk, words.navDesk, words.aboutDesk], [addresses.breachLog, words.navLog, words.aboutLog], [addresses.breachReports, words.navReports, words.aboutReports],
    [addresses.complaintLog, words.navComplaints, words.aboutComplaints], [addresses.requestLog, words.navRequests, words.aboutRequests], [addresses.policies, words.navPolicies, words.aboutPolicies]
  ])}
${places(words.placesMicrosoft, 'places-microsoft', [
    ['/teams?host=Teams', 'Teams', words.aboutTeams], ['/teams?host=Outlook', 'Outlook', words.aboutOutlook], ['/teams?host=Office', 'Microsoft 365', words.aboutOffice],
    ['/mail', words.linkMail, words.aboutMail], ['/chats', words.linkChats, words.aboutChats]
  ])}
${places(words.placesSite, 'places-site', [[addresses.setUp, words.navSetUp, words.aboutSetUp], [addresses.lists, words.navLists, words.aboutLists], ['/sites/sandbox/_layouts/15/viewlsts.aspx', words.sandbox, words.aboutSandbox]])}
</div></section>
<section aria-labelledby="front-people"><h2 id="front-people">${words.aboutPeople}</h2><p>${words.aboutPeopleText}</p>
<form method="post" action="/_workbench/choose"><input type="hidden" name="back" value="${addresses.home}">
<ul class="people">${people.map((person) => html`<li><button name="person" value="${person.upn}"${person.upn === visitor.person.upn ? html` aria-pressed="true"` : ''}><strong>${person.name}</strong><span>${person.role}</span></button></li>`)}</ul></form></section>`;
}
