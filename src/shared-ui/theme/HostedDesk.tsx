import * as React from 'react';
import type { HostContext } from '../../platform/host/context';
import { hostName, localeOf, teamsThemeName } from '../../platform/host/hostName';
import { onTeamsThemeChange } from '../../platform/host/teamsThemeWatch';
import { DeskRoot } from './DeskRoot';
import type { HostTheme } from './deskTheme';
import { teamsTheme } from './teamsTheme';

/** What a web part hands to its room. */
export interface HostedProps {
  readonly context: HostContext;
  /** Address of the desk's site, where the page is on another one. */
  readonly namedSite: string | undefined;
  readonly theme: HostTheme | undefined;
}

/** The root of a web part in the colours of where it stands: the page's theme, or that of Teams, which changes without being asked for. */
export const HostedDesk: React.FC<Pick<HostedProps, 'context' | 'theme'>> = ({ context, theme, children }) => {
  const [teams, setTeams] = React.useState(teamsThemeName(context));
  React.useEffect(() => (hostName(context) === 'sharepoint' ? undefined : onTeamsThemeChange(context, setTeams)), [context]);
  return <DeskRoot theme={teams === undefined ? theme : teamsTheme(teams)} lang={localeOf(context)}>{children}</DeskRoot>;
};
