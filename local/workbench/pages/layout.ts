import { pageDataElementId, type PageData } from '../pageData';
import { bar, deskSite, type BarInput } from './bar';
import { addressOf } from './deskPages';
import { html, jsonForScript, type Html } from './html';

export interface LayoutInput extends BarInput {
  readonly title: string;
  readonly main: Html;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** For pages on which the SPFx runtime starts, or whose script reads it. */
  readonly data?: PageData | undefined;
  /** Inside a host's frame: no bar, no intranet header. */
  readonly bare?: boolean;
  /** Which entry of the navigation is this page. */
  readonly current?: string;
}

const crest = html`<svg class="crest" viewBox="0 0 40 44" width="40" height="44" aria-hidden="true" focusable="false"><path d="M2 2h36v20c0 11-8 17-18 20C10 39 2 33 2 22z" fill="none" stroke="currentColor" stroke-width="3"/><path d="M8 20q6-6 12 0t12 0M8 27q6-6 12 0t12 0" fill="none" stroke="currentColor" stroke-width="3"/><path d="M20 6l2.2 4.6 5 .6-3.700 3.400 1 5L20 17l-4.500 2.600 1-5-3.700-3.400 5-.6z" fill="currentColor"/></svg>`;

function intranetHeader({ words, current, visitor, pages = [] }: LayoutInput): Html {
  const links: readonly (readonly [string, string])[] = [
    [`${deskSite}/SitePages/Home.aspx`, words.navHome],
    [`${deskSite}/Lists/BreachReports`, words.navReports],
    [`${deskSite}/Lists/BreachLog`, words.navLog],
    ...pages.filter((page) => page.isFor(visitor.person)).map((page) => [addressOf(page), page.title(words)] as const),
    [`${deskSite}/_layouts/15/viewlsts.aspx`, words.navLists],
    [`${deskSite}/SitePages/Set-up.aspx`, words.navSetUp]
  ];
  return html`<header class="council"><div class="council-name">${crest}<div><strong>${words.council}</strong><span>${words.intranet}</span></div></div>
<nav aria-label="${words.mainNavigation}"><ul>${links.map(([href, label]) => html`<li><a href="${href}"${current !== undefined && (current === href || current.startsWith(`${href}/`)) ? html` aria-current="page"` : ''}>${label}</a></li>`)}</ul></nav></header>`;
}

/** A whole page: bar, council header, main part, footer, and at the end the data and scripts. No inline script: SharePoint allows none either. */
export function layout(input: LayoutInput): string {
  const { words, visitor, title, main, data } = input;
  const page = html`<!doctype html>
<html lang="${visitor.locale === 'cy-GB' ? 'cy' : 'en-GB'}" data-theme="${visitor.theme}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${words.council}</title><link rel="icon" href="data:,">
${input.styles.map((href) => html`<link rel="stylesheet" href="${href}">`)}</head>
<body class="${input.bare === true ? 'bare' : 'full'}">
${input.bare === true ? '' : html`<a class="skip" href="#content">${words.skipToContent}</a>${bar(input)}${intranetHeader(input)}`}
<main id="content" tabindex="-1">${main}</main>
${input.bare === true ? '' : html`<footer class="council-foot"><p>${words.madeUp}</p></footer>`}
${data === undefined ? '' : html`<script type="application/json" id="${pageDataElementId}">${jsonForScript(data)}</script>`}
${input.scripts.map((src) => html`<script src="${src}" defer></script>`)}
</body></html>`;
  return page.text;
}
