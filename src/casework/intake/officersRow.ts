import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { askedOnce } from '../../platform/sharepoint/askedOnce';
import { deskList } from '../../platform/sharepoint/deskList';
import { filterValue } from '../../platform/sharepoint/filters';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import { readOfficers } from '../store/access';

/** Whom the officers' group has, asked once a page. @throws DeskError */
export const officerIds = async (services: DeskServices): Promise<ReadonlySet<number>> => new Set((await askedOnce(services.sp, 'officers', () => readOfficers(services))).map(({ id }) => id));

/**
 * The officers, where an import made a row of an intake as far as that may be believed: it says so, and SharePoint stamped one of them as its author. What anybody else
 * writes into the columns of an import by a raw request counts for nothing.
 * @param claims what stands in those columns
 * @throws DeskError
 */
export async function officersOfImport(services: DeskServices, authorId: number, claims: readonly string[]): Promise<ReadonlySet<number> | undefined> {
  if (claims.every((each) => each === '')) {
    return undefined;
  }
  const officers = await officerIds(services);
  return officers.has(authorId) ? officers : undefined;
}

const rows = v.array(v.object({ Id: v.number(), AuthorId: v.nullish(v.number(), 0) }));

/** The row of an import that this one repeats, if any: the first with its number, whichever officer added it. @param list with the indexed column `ExternalId` @throws DeskError */
export async function repeatOfImport(services: DeskServices, list: Pick<ListSchema, 'path'>, row: { readonly id: number; readonly externalId: string }, officers: ReadonlySet<number>): Promise<number | undefined> {
  const read: unknown = await deskList(services.sp, services.siteUrl, list).items.filter(`ExternalId eq ${filterValue(row.externalId)}`).select('Id', 'AuthorId').orderBy('Id').top(50)();
  return v.parse(rows, read).filter(({ Id, AuthorId }) => Id < row.id && officers.has(AuthorId ?? 0)).map(({ Id }) => Id).at(0);
}
