import type { DeskServices } from '../../../platform/host/services';
import { policiesPageOf } from '../../../platform/settings';
import { policyLink } from '../../rules/policyLink';
import type { Mine } from '../../store/mine/contract';

/**
 * Where a policy opens for whoever gets a mail about it: on the page that the settings name, else on this very page where it is one of
 * SharePoint's, else on the desk's site. A frame of Teams or a technical page is no place to come back to.
 */
export function addressOf({ siteUrl, host }: Pick<DeskServices, 'siteUrl' | 'host'>, contact: Mine['contact'], policyId: number, here: Pick<Location, 'origin' | 'pathname'> = window.location): string {
  const thisPage = host === 'sharepoint' && /\/SitePages\/[^/]+\.aspx$/i.test(here.pathname) ? `${here.origin}${here.pathname}` : siteUrl;
  return policyLink(policiesPageOf(siteUrl, contact) ?? thisPage, policyId);
}
