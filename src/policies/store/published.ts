import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { listUrl } from '../../platform/sharepoint/listSchema';
import { policyVersions } from '../lists/policyVersions';
import { publishedPolicies } from '../lists/publishedPolicies';
import { publishedAddress, publishedPath } from '../rules/publishedPath';

/** Asks whether a site has the policy library at all. @throws DeskError `not-set-up` where it has not */
export async function demandPolicyLists(services: Pick<DeskServices, 'sp' | 'siteUrl'>): Promise<void> {
  await deskList(services.sp, services.siteUrl, policyVersions).items.select('Id').top(1)();
}

const library = (siteUrl: string): string => decodeURIComponent(listUrl(siteUrl, publishedPolicies));

/** The path that a version's row gives for a file, if it is one of *Published policies* of this site. */
export const publishedFile = ({ siteUrl }: Pick<DeskServices, 'siteUrl'>, path: string): string | undefined => publishedPath(library(siteUrl), path);

/** Where a browser opens the published file of a version; undefined where its row names none, and then there is no link. */
export const publishedLink = ({ siteUrl }: Pick<DeskServices, 'siteUrl'>, path: string): string | undefined => publishedAddress(siteUrl, library(siteUrl), path);
