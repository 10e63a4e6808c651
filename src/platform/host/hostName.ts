import type { HostContext, TeamsSdk } from './context';
import type { HostName, Locale } from './services';

const field = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined);

/** teams-js 1 gave a flat context (`hostName`), teams-js 2 a deep one (`app.host.name`); SPFx hands on either. */
function teamsValue(sdk: TeamsSdk, deep: readonly string[], flat: string): string | undefined {
  const value = deep.reduce<unknown>(field, sdk.context) ?? field(sdk.context, flat);
  return typeof value === 'string' ? value : undefined;
}

/** Where the page runs. A host that is not known is treated as SharePoint; a known kit without a name is Teams. */
export function hostName(context: HostContext): HostName {
  const sdk = context.sdks?.microsoftTeams;
  if (!sdk) {
    return 'sharepoint';
  }
  const name = teamsValue(sdk, ['app', 'host', 'name'], 'hostName') ?? 'Teams';
  switch (name.toLowerCase()) {
    case 'teams':
    case 'teamsmodern':
      return 'teams';
    case 'outlook':
    case 'outlookwin32':
      return 'outlook';
    case 'office':
    case 'microsoft365':
      return 'office';
    default:
      return 'sharepoint';
  }
}

/**
 * What a link to a part of the tab names; undefined outside of a tab. A host may hand over that of an earlier link, so nobody acts on it
 * unasked.
 */
export function subPageOf(context: HostContext): string | undefined {
  const sdk = context.sdks?.microsoftTeams;
  return (sdk && teamsValue(sdk, ['page', 'subPageId'], 'subEntityId')) || undefined;
}

/** `default`, `dark` or `contrast`; undefined outside Teams, Outlook and the Microsoft 365 app. */
export function teamsThemeName(context: HostContext): string | undefined {
  const sdk = context.sdks?.microsoftTeams;
  return sdk && (teamsValue(sdk, ['app', 'theme'], 'theme') ?? 'default');
}

/** Welsh where the page is Welsh, English everywhere else. */
export function localeOf(context: HostContext): Locale {
  return /^cy(-|$)/i.test(context.pageContext.cultureInfo.currentUICultureName) ? 'cy-GB' : 'en-GB';
}
