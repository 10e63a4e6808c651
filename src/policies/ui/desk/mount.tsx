import * as React from 'react';
import * as ReactDom from 'react-dom';
import { openDesk } from '../../../platform/host/connectHost';
import type { HostContext } from '../../../platform/host/context';
import { HostedDesk, type HostedProps } from '../../../shared-ui/theme/HostedDesk';
import { openPolicyAccess } from '../../store/access';
import { demandPolicyLists } from '../../store/published';
import { PolicyDeskRoom, type OpenedPolicyDesk } from './PolicyDeskRoom';

/** A site without the list that everybody may read has no policy library; a library that one may not see looks like one that is not there. */
async function open(context: HostContext, namedSite: string | undefined): Promise<OpenedPolicyDesk> {
  const { services, loaded } = await openDesk(context, async (tried) => {
    await demandPolicyLists(tried);
    return { access: await openPolicyAccess(tried) };
  }, namedSite);
  return { services, ...loaded };
}

const Mounted: React.FC<HostedProps> = ({ context, namedSite, theme }) => {
  const opening = React.useCallback(() => open(context, namedSite), [context, namedSite]);
  return (
    <HostedDesk context={context} theme={theme}>
      <PolicyDeskRoom open={opening} />
    </HostedDesk>
  );
};

/** Draws the page, or draws it again with another theme; what was typed stays. */
export function mountPolicyDesk(element: HTMLElement, props: HostedProps): void {
  ReactDom.render(<Mounted {...props} />, element);
}

export function unmountPolicyDesk(element: HTMLElement): void {
  ReactDom.unmountComponentAtNode(element);
}
