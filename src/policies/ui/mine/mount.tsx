import * as React from 'react';
import * as ReactDom from 'react-dom';
import { deskSiteProperty, openDesk } from '../../../platform/host/connectHost';
import type { HostContext } from '../../../platform/host/context';
import { hostName, localeOf, teamsThemeName } from '../../../platform/host/hostName';
import { onTeamsThemeChange } from '../../../platform/host/teamsThemeWatch';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import type { HostTheme } from '../../../shared-ui/theme/deskTheme';
import { teamsTheme } from '../../../shared-ui/theme/teamsTheme';
import { openMine } from '../../store/mine/openMine';
import { MineRoom, type MineRoomProps } from './MineRoom';
import type { LoadMineStore } from './ports';

const loadStore: LoadMineStore = () => import(/* webpackChunkName: 'my-policies-store' */ '../../store/mine');

interface MountedProps {
  readonly context: HostContext;
  readonly namedSite: string | undefined;
  readonly theme: HostTheme | undefined;
}

/** `?policy=12` opens that policy: the links of reminders have it. */
function policyInAddress(): number | undefined {
  const named = Number(new URLSearchParams(window.location.search).get('policy'));
  return Number.isInteger(named) && named > 0 ? named : undefined;
}

const Mounted: React.FC<MountedProps> = ({ context, namedSite, theme }) => {
  const [teams, setTeams] = React.useState(teamsThemeName(context));
  React.useEffect(() => (hostName(context) === 'sharepoint' ? undefined : onTeamsThemeChange(context, setTeams)), [context]);
  const open = React.useCallback<MineRoomProps['open']>(async () => {
    const { services, loaded } = await openDesk(context, openMine, namedSite);
    return { services, mine: loaded };
  }, [context, namedSite]);
  return (
    <DeskRoot theme={teams === undefined ? theme : teamsTheme(teams)} lang={localeOf(context)}>
      <MineRoom open={open} load={openMine} loadStore={loadStore} policyId={policyInAddress()} siteProperty={deskSiteProperty} />
    </DeskRoot>
  );
};

/** Draws the page, or draws it again with another theme; what was typed stays. */
export function mountMyPolicies(element: HTMLElement, props: MountedProps): void {
  ReactDom.render(<Mounted {...props} />, element);
}

export function unmountMyPolicies(element: HTMLElement): void {
  ReactDom.unmountComponentAtNode(element);
}
