import { pageDataElementId, type PageData } from '../pageData';
import { bar, type BarInput } from './bar';
import { menuOf } from './deskPages';
import { html, jsonForScript, type Html } from './html';

export interface LayoutInput extends BarInput {
  readonly title: string;
  readonly main: Html;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** For pages on which the SPFx runtime starts, or whose script reads it. */
  readonly data?: PageData | undefined;
  /** `bare`: inside a host's frame, without bar and header. `front`: the workbench's own page, which is no page of the council. */
  readonly frame?: 'full' | 'bare' | 'front';
  /** Which entry of the navigation is this page. */
  readonly current?: string;
}

const crest = html`<svg class="crest" viewBox="0 0 40 44" width="40" height="44" aria-hidden="true" focusable="false"><path d="M2 2h36v20c0 11-8 17-18 20C10 39 2 33 2 22z" fill="none" stroke="currentColor" stroke-width="3"/><path d="M8 20q6-6 12 0t12 0M8 27q6-6 12 0t12 0" fill="none" stroke="currentColor" stroke-width="3"/><path d="M20 6l2.2 4.6 5 .6-3.700 3.400 1 5L20 17l-4.500 2.600 1-5-3.700-3.400 5-.6z" fill="currentColor"/></svg>`;

function intranetHeader({ words, current, visitor }: LayoutInput): Html {
  const isHere = (href: string): boolean => current !== undefined && (current.toLowerCase() === href.toLowerCase() || current.startsWith(`${href}/`));
  const links = menuOf(visitor.person).map(({ href, label }) => html`<li><a href="${href}"${isHere(href) ? html` aria-current="page"` : ''}>${label(words)}</a></li>`);
  return html`<header class="council"><div class="council-name">${crest}<div><strong>${words.council}</strong><span>${words.intranet}</span></div></div>
<nav aria-label="${words.mainNavigation}"><ul>${links}</ul></nav></header>`;
}

/** A whole page: bar, council header, main part, footer, and at the end the data and scripts. No inline script: SharePoint allows none either. */
export function layout(input: LayoutInput): string {
  const { words, visitor, title, main, data, frame = 'full' } = input;
  const page = html`<!doctype html>
<html lang="${visitor.locale === 'cy-GB' ? 'cy' : 'en-GB'}" data-theme="${visitor.theme}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${frame === 'front' ? title : `${title} – ${words.council}`}</title><link rel="icon" href="data:,">
${input.styles.map((href) => html`<link rel="stylesheet" href="${href}">`)}</head>
<body class="${frame}">
${frame === 'bare' ? '' : html`<a class="skip" href="#content">${words.skipToContent}</a>${bar(input)}`}${frame === 'full' ? intranetHeader(input) : ''}
<main id="content" tabindex="-1">${main}</main>
${frame === 'bare' ? '' : html`<footer class="council-foot"><p>${words.madeUp}</p></footer>`}
${data === undefined ? '' : html`<script type="application/json" id="${pageDataElementId}">${jsonForScript(data)}</script>`}
${input.scripts.map((src) => html`<script src="${src}" defer></script>`)}
</body></html>`;
  return page.text;
}
