import * as React from 'react';
import type { HostContext } from '../platform/host/context';
import { openDesk } from '../platform/host/connectHost';
import { connectOfficers } from '../platform/host/connectOfficers';
import { policyNamed } from './rules/policyLink';
import { openPolicyAccess } from './store/access';
import { demandPolicyLists } from './store/published';
import { PolicyDeskRoom, type OpenedPolicyDesk } from './ui/desk/PolicyDeskRoom';

/** A site without the list that everybody may read has no policy library; a library that one may not see looks like one that is not there. */
async function open(context: HostContext, namedSite: string | undefined): Promise<OpenedPolicyDesk> {
  const { services, loaded } = await openDesk(context, async (tried) => {
    const [access] = await Promise.all([openPolicyAccess(tried), demandPolicyLists(tried)]);
    return { access };
  }, namedSite, connectOfficers);
  return { services, ...loaded };
}

interface PoliciesProps {
  readonly context: HostContext;
  readonly namedSite: string | undefined;
  /** The policy that the address names, as `today.ts` calls it; empty for none. */
  readonly item: string;
  readonly onItemLeft: () => void;
}

/** Policies on the officers' desk: what it fetches of this room when it shows them. */
export const Policies: React.FC<PoliciesProps> = ({ context, namedSite, item, onItemLeft }) => {
  const opening = React.useCallback(() => open(context, namedSite), [context, namedSite]);
  return <PolicyDeskRoom open={opening} asked={policyNamed(item)} onLeft={onItemLeft} />;
};
