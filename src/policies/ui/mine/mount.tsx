import * as strings from 'PoliciesStrings';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { HostContext } from '../../../platform/host/context';
import { hostName, localeOf, teamsThemeName } from '../../../platform/host/hostName';
import { onTeamsThemeChange } from '../../../platform/host/teamsThemeWatch';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import type { HostTheme } from '../../../shared-ui/theme/deskTheme';
import { teamsTheme } from '../../../shared-ui/theme/teamsTheme';

interface MountedProps {
  readonly context: HostContext;
  readonly namedSite: string | undefined;
  readonly theme: HostTheme | undefined;
}

const Mounted: React.FC<MountedProps> = ({ context, theme }) => {
  const [teams, setTeams] = React.useState(teamsThemeName(context));
  React.useEffect(() => (hostName(context) === 'sharepoint' ? undefined : onTeamsThemeChange(context, setTeams)), [context]);
  return (
    <DeskRoot theme={teams === undefined ? theme : teamsTheme(teams)} lang={localeOf(context)}>
      <h2>{strings.myPoliciesHeading}</h2>
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
