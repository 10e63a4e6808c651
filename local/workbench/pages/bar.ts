import type { ThemeName } from '../pageData';
import type { DemoPerson } from '../tenantDoor';
import type { Visitor } from '../visitor';
import type { Words } from '../words';
import { html, type Html } from './html';

export interface BarInput {
  readonly visitor: Visitor;
  readonly people: readonly DemoPerson[];
  readonly words: Words;
  readonly now: string;
  /** Path and query of the page, to come back to. */
  readonly here: string;
}

export const deskSite = '/sites/dataprotection';

/** The places that the unfolded bar names, in order. */
export function places(words: Words): readonly { readonly href: string; readonly label: string }[] {
  return [
    { href: `${deskSite}/SitePages/Home.aspx`, label: words.linkIntranet },
    { href: `${deskSite}/_layouts/15/viewlsts.aspx`, label: words.linkLists },
    { href: '/mail', label: words.linkMail },
    { href: '/chats', label: words.linkChats },
    { href: '/teams?host=Teams', label: 'Teams' },
    { href: '/teams?host=Outlook', label: 'Outlook' },
    { href: '/teams?host=Office', label: 'Microsoft 365' }
  ];
}

/** The tenant's time as UK wall time, with the zone's letters, so that nobody wonders. */
export function clockText(now: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London', timeZoneName: 'short' });
  return format.format(new Date(now));
}

function options<T extends string>(chosen: T, labels: readonly (readonly [T, string])[]): readonly Html[] {
  return labels.map(([value, label]) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${label}</option>`);
}

/**
 * The strip above every page, folded: the way back to the first page, who you are and the tenant's clock. Unfolded it changes them, the language and
 * the theme, and leads to other places. Works without script, which only remembers how it was left.
 */
export function bar({ visitor, people, words, now, here }: BarInput): Html {
  const themes: readonly (readonly [ThemeName, string])[] = [['light', words.themeLight], ['dark', words.themeDark], ['contrast', words.themeContrast]];
  const persons = people.map((person) => [person.upn, person.role === '' ? person.name : `${person.name} · ${person.role}`] as const);
  const moves = [[1, words.barHour, '+1 h'], [24, words.barDay, '+24 h'], [70, words.barSeventy, '+70 h']] as const;
  const { name, role } = visitor.person;
  return html`<div class="desk-bar"><a class="desk-bar-start" href="/">${words.linkStart}</a>
<details id="desk-bar"${visitor.barOpen ? html` open` : ''}>
<summary><span class="desk-bar-title">${words.barTitle}</span> <span class="desk-bar-who"><strong>${name}</strong>${role === '' ? '' : html` <span class="desk-bar-role">${role}</span>`}</span> <time class="desk-bar-time" datetime="${now}" data-clock="${visitor.locale}">${clockText(now, visitor.locale)}</time></summary>
<div class="desk-bar-body">
<form method="post" action="/_workbench/choose" id="desk-choose"><input type="hidden" name="back" value="${here}">
<label>${words.barPerson} <select name="person">${options(visitor.person.upn, persons)}</select></label>
<label>${words.barLanguage} <select name="locale">${options(visitor.locale, [['en-GB', 'English'], ['cy-GB', 'Cymraeg']])}</select></label>
<label>${words.barTheme} <select name="theme">${options(visitor.theme, themes)}</select></label>
<button type="submit">${words.barApply}</button></form>
<form method="post" action="/_workbench/clock" aria-label="${words.barClock}"><input type="hidden" name="back" value="${here}">
${moves.map(([hours, label, short]) => html`<button name="hours" value="${hours}" aria-label="${short}, ${label}" title="${label}">${short}</button>`)}
<label>${words.barSet} <input type="datetime-local" name="now"></label><button name="set" value="1">${words.barSetButton}</button>
<button name="reset" value="1">${words.barReset}</button></form>
<nav aria-label="${words.barLinks}"><ul>${places(words).map((place) => html`<li><a href="${place.href}">${place.label}</a></li>`)}</ul></nav>
</div></details></div>`;
}
