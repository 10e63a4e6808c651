import * as React from 'react';
import { deskSiteProperty, openDesk } from '../../../platform/host/connectHost';
import { hostedRoom } from '../../../shared-ui/theme/hostedRoom';
import { policyInAddress } from '../../rules/policyLink';
import { openMine } from '../../store/mine/openMine';
import { MineRoom, type MineRoomProps } from './MineRoom';
import type { LoadMineStore } from './ports';

const loadStore: LoadMineStore = () => import(/* webpackChunkName: 'my-policies-store' */ '../../store/mine');

export const room = hostedRoom(({ context, namedSite }) => {
  const open = React.useCallback<MineRoomProps['open']>(async () => {
    const { services, loaded } = await openDesk(context, openMine, namedSite);
    return { services, mine: loaded };
  }, [context, namedSite]);
  return <MineRoom open={open} load={openMine} loadStore={loadStore} policyId={policyInAddress(window.location.search)} siteProperty={deskSiteProperty} />;
});
