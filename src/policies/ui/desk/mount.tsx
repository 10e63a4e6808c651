import * as React from 'react';
import * as ReactDom from 'react-dom';
import { openDesk } from '../../../platform/host/connectHost';
import type { HostContext } from '../../../platform/host/context';
import { hostName, localeOf, teamsThemeName } from '../../../platform/host/hostName';
import { onTeamsThemeChange } from '../../../platform/host/teamsThemeWatch';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import type { HostTheme } from '../../../shared-ui/theme/deskTheme';
import { teamsTheme } from '../../../shared-ui/theme/teamsTheme';
import { openPolicyAccess } from '../../store/access';
import { demandPolicyLists } from '../../store/published';
import { PolicyDeskRoom, type OpenedPolicyDesk } from './PolicyDeskRoom';

interface MountedProps {
  readonly context: HostContext;
  readonly namedSite: string | undefined;
  readonly theme: HostTheme | undefined;
}

/** A site without the list that everybody may read has no policy library; a library that one may not see looks like one that is not there. */
async function open(context: HostContext, namedSite: string | undefined): Promise<OpenedPolicyDesk> {
  const { services, loaded } = await openDesk(context, async (tried) => {
    await demandPolicyLists(tried);
    return { access: await openPolicyAccess(tried) };
  }, namedSite);
  return { services, ...loaded };
}

const Mounted: React.FC<MountedProps> = ({ context, namedSite, theme }) => {
  const [teams, setTeams] = React.useState(teamsThemeName(context));
  React.useEffect(() => (hostName(context) === 'sharepoint' ? undefined : onTeamsThemeChange(context, setTeams)), [context]);
  const opening = React.useCallback(() => open(context, namedSite), [context, namedSite]);
  return (
    <DeskRoot theme={teams === undefined ? theme : teamsTheme(teams)} lang={localeOf(context)}>
      <PolicyDeskRoom open={opening} />
    </DeskRoot>
  );
};

/** Draws the page, or draws it again with another theme; what was typed stays. */
export function mountPolicyDesk(element: HTMLElement, props: MountedProps): void {
  ReactDom.render(<Mounted {...props} />, element);
}

export function unmountPolicyDesk(element: HTMLElement): void {
  ReactDom.unmountComponentAtNode(element);
}
