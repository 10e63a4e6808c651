/** Answers the app in the frame as Teams, Outlook and the Microsoft 365 app do: the teams-js protocol over postMessage. */
import { hostDataElementId, type HostData } from '../../pages/teams';
import type { ThemeName } from '../../pageData';

interface AppRequest {
  readonly id: number;
  readonly uuid?: unknown;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

const data = JSON.parse(document.getElementById(hostDataElementId)?.textContent ?? '{}') as HostData;
const frame = document.querySelector<HTMLIFrameElement>('iframe[name="embedded-page-container"]');
const said = document.getElementById('host-said');
let theme = data.theme;

const hostTheme = (name: string): string => (name === 'light' ? 'default' : name);

/** The flat shape of version 1, which teams-js turns into its own. */
function context(): Readonly<Record<string, unknown>> {
  const channel = {
    teamId: '19:northmere@thread.tacv2', teamName: 'Information governance', channelId: '19:northmere-breaches@thread.tacv2', channelName: 'Breaches', channelType: 'Regular', groupId: '00000000-0000-4000-b000-0000000000aa',
    teamSiteUrl: `${location.origin}${data.teamSitePath}`, teamSiteDomain: location.host, teamSitePath: data.teamSitePath
  };
  return {
    hostName: data.host, hostClientType: 'web', locale: data.locale, theme: hostTheme(theme), sessionId: 'local', appSessionId: 'local', entityId: data.entityId, subEntityId: data.subPageId, frameContext: 'content',
    userObjectId: data.person.objectId, userPrincipalName: data.person.upn, loginHint: data.person.upn, userDisplayName: data.person.name, tid: '00000000-0000-4000-b000-000000000001', ringId: 'local', isFullScreen: false,
    ...(data.tab === 'channel' ? channel : { teamSiteDomain: location.host })
  };
}

/** What each host says it can do; plausible, not recorded from the real ones. */
function capabilities(): Readonly<Record<string, unknown>> {
  const shared = { app: { lifecycle: {} }, authentication: {}, pages: { appButton: {}, config: {}, currentApp: {}, fullTrust: {} }, dialog: { url: { bot: {}, parentCommunication: {} }, update: {} }, clipboard: {}, people: {} };
  const own = data.host === 'Outlook' ? { mail: {}, calendar: {} } : data.host === 'Teams' ? { chat: {}, call: {}, meetingRoom: {}, teamsCore: {} } : {};
  return { apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: { ...shared, ...own } };
}

function opened(what: unknown): readonly unknown[] {
  const address = String(what);
  if (said !== null) said.textContent = `${data.linkOpened} ${address}`;
  if (address.startsWith(`${location.origin}/`)) window.open(address, '_blank', 'noopener');
  return [true];
}

function base64Url(text: string): string {
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

const answers: Readonly<Record<string, (...args: readonly unknown[]) => readonly unknown[]>> = {
  initialize: () => ['content', 'web', JSON.stringify(capabilities()), '2.36.0'],
  getContext: () => [context()],
  executeDeepLink: opened,
  'pages.navigateToApp': (target) => opened(JSON.stringify(target)),
  'authentication.getAuthToken': () => [true, `local.${base64Url(data.person.upn)}`]
};

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (frame === null || event.source !== frame.contentWindow || event.origin !== location.origin) return;
  const request = event.data as Partial<AppRequest> | null;
  if (typeof request?.func !== 'string') return;
  const args = answers[request.func]?.(...(request.args ?? []));
  if (args !== undefined) frame.contentWindow?.postMessage({ id: request.id, uuid: request.uuid, uuidAsString: request.uuidAsString, args }, location.origin);
});

/** A change of the theme alone goes to the app as in the real hosts, without loading the page again. */
const form = document.querySelector<HTMLFormElement>('#desk-choose');
form?.addEventListener('submit', (event) => {
  const wish = new FormData(form);
  const chosen = String(wish.get('theme')) as ThemeName;
  if (wish.get('person') !== data.person.upn || String(wish.get('locale')).toLowerCase() !== data.locale) return;
  event.preventDefault();
  theme = chosen;
  document.cookie = `desk_theme=${chosen}; Path=/; SameSite=Lax; Max-Age=31536000`;
  document.documentElement.dataset['theme'] = chosen;
  frame?.contentWindow?.postMessage({ func: 'themeChange', args: [hostTheme(chosen)] }, location.origin);
});

// only now that somebody listens: the app's first message is not repeated
if (frame !== null) frame.src = frame.dataset['src'] ?? 'about:blank';
