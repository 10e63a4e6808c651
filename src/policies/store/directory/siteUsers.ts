import * as v from 'valibot';
import type { DeskServices } from '../../../platform/host/services';

/** Somebody who has come to the site, with the id that SharePoint stamps on their receipts. */
export interface SiteUser {
  readonly id: number;
  readonly upn: string;
  readonly name: string;
}

const rows = v.array(v.object({ Id: v.number(), LoginName: v.string(), Title: v.nullish(v.string(), '') }));
/** People of the council; groups, apps and guests sign in with other claims. */
const memberClaim = /^i:0#\.f\|membership\|([^|]+)$/i;

/** Who has come to the site, in one call. @throws DeskError */
export async function readSiteUsers(services: DeskServices): Promise<readonly SiteUser[]> {
  const answer: unknown = await services.sp.web.siteUsers.select('Id', 'LoginName', 'Title')();
  return v.parse(rows, answer).flatMap(({ Id, LoginName, Title }) => {
    const upn = memberClaim.exec(LoginName)?.[1]?.toLowerCase();
    return upn === undefined || upn.includes('#ext#') ? [] : [{ id: Id, upn, name: Title || upn }];
  });
}
