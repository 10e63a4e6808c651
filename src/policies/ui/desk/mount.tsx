import * as React from 'react';
import { openDesk } from '../../../platform/host/connectHost';
import { connectOfficers } from '../../../platform/host/connectOfficers';
import type { HostContext } from '../../../platform/host/context';
import { hostedRoom } from '../../../shared-ui/theme/hostedRoom';
import { openPolicyAccess } from '../../store/access';
import { demandPolicyLists } from '../../store/published';
import { PolicyDeskRoom, type OpenedPolicyDesk } from './PolicyDeskRoom';

/** A site without the list that everybody may read has no policy library; a library that one may not see looks like one that is not there. */
async function open(context: HostContext, namedSite: string | undefined): Promise<OpenedPolicyDesk> {
  const { services, loaded } = await openDesk(context, async (tried) => {
    const [access] = await Promise.all([openPolicyAccess(tried), demandPolicyLists(tried)]);
    return { access };
  }, namedSite, connectOfficers);
  return { services, ...loaded };
}

export const room = hostedRoom(({ context, namedSite }) => {
  const opening = React.useCallback(() => open(context, namedSite), [context, namedSite]);
  return <PolicyDeskRoom open={opening} />;
});
