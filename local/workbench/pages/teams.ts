import type { Words } from '../words';
import { html, jsonForScript, type Html } from './html';

export const hostNames = ['Teams', 'Outlook', 'Office'] as const;
export type HostAppName = (typeof hostNames)[number];

/** What the host's script needs to answer the app in the frame. */
export interface HostData {
  readonly host: HostAppName;
  readonly locale: string;
  readonly theme: string;
  readonly person: { readonly upn: string; readonly name: string; readonly objectId: string };
  readonly tab: 'personal' | 'channel';
  readonly entityId: string;
  readonly subPageId: string;
  /** Server-relative address of the team's site; for a channel tab. */
  readonly teamSitePath: string;
  readonly linkOpened: string;
}

export const hostDataElementId = 'host-data';

export interface TeamsInput {
  readonly words: Words;
  readonly host: HostAppName;
  readonly tab: 'personal' | 'channel';
  readonly tabName: string;
  /** The app's personal tabs, and which one is shown. */
  readonly personalTabs: readonly { readonly entityId: string; readonly name: string }[];
  readonly entityId: string;
  readonly contentUrl: string | undefined;
  readonly data: HostData;
  /** The page's other queries, kept when host or tab changes. */
  readonly site: string;
}

const shownNames: Readonly<Record<HostAppName, string>> = { Teams: 'Teams', Outlook: 'Outlook', Office: 'Microsoft 365' };

const shapes: readonly Html[] = [
  html`<path d="M4 5h16v11H9l-5 4z"/>`,
  html`<path d="M4 6h16v12H4zM4 7l8 6 8-6"/>`,
  html`<path d="M5 6h14v14H5zM5 10h14M9 3v4M15 3v4"/>`,
  html`<path d="M5 4h9l5 5v11H5zM14 4v5h5"/>`
];

/** A drawing of Teams, Outlook or the Microsoft 365 app around the tab, which lives in the frame of the name that SPFx looks for. */
export function teamsMain({ words, host, tab, tabName, personalTabs, entityId, contentUrl, data, site }: TeamsInput): Html {
  const link = (nextHost: HostAppName, nextTab: string, entity = ''): string => `/teams?${new URLSearchParams({ host: nextHost, tab: nextTab, ...(entity === '' ? {} : { entity }), ...(site === '' ? {} : { site }) }).toString()}`;
  const several = personalTabs.length > 1;
  const personal = several ? personalTabs.map((one) => ['personal', one.name, one.entityId] as const) : [['personal', words.hostPersonalTab, ''] as const];
  const tabs = [...personal, ...(host === 'Teams' ? [['channel', words.hostChannelTab, ''] as const] : [])];
  return html`<div class="m365" data-host="${host}">
<div class="m365-top"><nav aria-label="${words.hostApps}"><ul>${hostNames.map((name) => html`<li><a href="${link(name, 'personal')}"${name === host ? html` aria-current="page"` : ''}>${shownNames[name]}</a></li>`)}</ul></nav><span class="m365-search" aria-hidden="true">${words.hostSearch}</span><span class="m365-me">${data.person.name}</span></div>
<div class="m365-body"><div class="m365-rail" aria-hidden="true">${shapes.map((shape, at) => html`<span${at === shapes.length - 1 ? html` class="on"` : ''}><svg viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" stroke-width="1.6">${shape}</svg></span>`)}</div>
<div class="m365-app"><div class="m365-head"><h1>${words.hostFrame}</h1><nav aria-label="${words.hostTabs}"><ul>${tabs.map(([key, label, entity]) => html`<li><a href="${link(host, key, entity)}"${key === tab && (entity === '' || entity === entityId) ? html` aria-current="page"` : ''}>${label}</a></li>`)}</ul></nav></div>
${contentUrl === undefined ? html`<p role="alert">${words.hostMissing}</p>` : html`<iframe name="embedded-page-container" title="${tabName}" data-src="${contentUrl}" allow="clipboard-write"></iframe>`}
<p class="m365-said" role="status" id="host-said"></p><p class="m365-note">${words.hostNote}</p></div></div></div>
<script type="application/json" id="${hostDataElementId}">${jsonForScript(data)}</script>`;
}
