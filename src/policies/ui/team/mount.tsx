import * as React from 'react';
import * as ReactDom from 'react-dom';
import { openDesk } from '../../../platform/host/connectHost';
import type { HostContext } from '../../../platform/host/context';
import { hostName, localeOf, teamsThemeName } from '../../../platform/host/hostName';
import { onTeamsThemeChange } from '../../../platform/host/teamsThemeWatch';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import type { HostTheme } from '../../../shared-ui/theme/deskTheme';
import { teamsTheme } from '../../../shared-ui/theme/teamsTheme';
import { openTeam } from '../../store/team/openTeam';
import { TeamRoom, type OpenedTeam } from './TeamRoom';

interface MountedProps {
  readonly context: HostContext;
  readonly namedSite: string | undefined;
  readonly theme: HostTheme | undefined;
}

const Mounted: React.FC<MountedProps> = ({ context, namedSite, theme }) => {
  const [teams, setTeams] = React.useState(teamsThemeName(context));
  React.useEffect(() => (hostName(context) === 'sharepoint' ? undefined : onTeamsThemeChange(context, setTeams)), [context]);
  const open = React.useCallback(async (): Promise<OpenedTeam> => {
    const { services, loaded } = await openDesk(context, openTeam, namedSite);
    return { services, team: loaded };
  }, [context, namedSite]);
  return (
    <DeskRoot theme={teams === undefined ? theme : teamsTheme(teams)} lang={localeOf(context)}>
      <TeamRoom open={open} />
    </DeskRoot>
  );
};

/** Draws the page, or draws it again with another theme; what was typed stays. */
export function mountTeamReading(element: HTMLElement, props: MountedProps): void {
  ReactDom.render(<Mounted {...props} />, element);
}

export function unmountTeamReading(element: HTMLElement): void {
  ReactDom.unmountComponentAtNode(element);
}
