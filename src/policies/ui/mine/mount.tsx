import * as React from 'react';
import * as ReactDom from 'react-dom';
import { deskSiteProperty, openDesk } from '../../../platform/host/connectHost';
import { HostedDesk, type HostedProps } from '../../../shared-ui/theme/HostedDesk';
import { policyInAddress } from '../../rules/policyLink';
import { openMine } from '../../store/mine/openMine';
import { MineRoom, type MineRoomProps } from './MineRoom';
import type { LoadMineStore } from './ports';

const loadStore: LoadMineStore = () => import(/* webpackChunkName: 'my-policies-store' */ '../../store/mine');

const Mounted: React.FC<HostedProps> = ({ context, namedSite, theme }) => {
  const open = React.useCallback<MineRoomProps['open']>(async () => {
    const { services, loaded } = await openDesk(context, openMine, namedSite);
    return { services, mine: loaded };
  }, [context, namedSite]);
  return (
    <HostedDesk context={context} theme={theme}>
      <MineRoom open={open} load={openMine} loadStore={loadStore} policyId={policyInAddress(window.location.search)} siteProperty={deskSiteProperty} />
    </HostedDesk>
  );
};

/** Draws the page, or draws it again with another theme; what was typed stays. */
export function mountMyPolicies(element: HTMLElement, props: HostedProps): void {
  ReactDom.render(<Mounted {...props} />, element);
}

export function unmountMyPolicies(element: HTMLElement): void {
  ReactDom.unmountComponentAtNode(element);
}
