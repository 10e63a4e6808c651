import * as React from 'react';
import * as ReactDom from 'react-dom';
import { openDesk } from '../../../platform/host/connectHost';
import { HostedDesk, type HostedProps } from '../../../shared-ui/theme/HostedDesk';
import { openTeam } from '../../store/team/openTeam';
import { TeamRoom, type OpenedTeam } from './TeamRoom';

const Mounted: React.FC<HostedProps> = ({ context, namedSite, theme }) => {
  const open = React.useCallback(async (): Promise<OpenedTeam> => {
    const { services, loaded } = await openDesk(context, openTeam, namedSite);
    return { services, team: loaded };
  }, [context, namedSite]);
  return (
    <HostedDesk context={context} theme={theme}>
      <TeamRoom open={open} />
    </HostedDesk>
  );
};

/** Draws the page, or draws it again with another theme; what was typed stays. */
export function mountTeamReading(element: HTMLElement, props: HostedProps): void {
  ReactDom.render(<Mounted {...props} />, element);
}

export function unmountTeamReading(element: HTMLElement): void {
  ReactDom.unmountComponentAtNode(element);
}
