import * as v from 'valibot';
import type { BasePermissions } from '../rights';
import { askedOnce } from '../sharepoint/askedOnce';
import { listUrl, type ListSchema } from '../sharepoint/listSchema';
import type { SPFI } from '../sharepoint/pnp';

const moment = v.nullish(v.string(), '');
const list = v.object({
  EffectiveBasePermissions: v.object({ High: v.string(), Low: v.string() }), RootFolder: v.object({ ServerRelativeUrl: v.string() }), LastItemModifiedDate: moment, LastItemDeletedDate: moment
});
type KnownList = v.InferOutput<typeof list>;

interface Site {
  readonly sp: SPFI;
  readonly siteUrl: string;
}

/** One answer tells of every list, so that all rooms of an officers' page ask it once. */
async function knownLists({ sp, siteUrl }: Site): Promise<(schema: Pick<ListSchema, 'path'>) => KnownList | undefined> {
  const answer = await askedOnce(sp, 'permissions', async () => {
    const all: unknown = await sp.web.lists.select('EffectiveBasePermissions', 'RootFolder/ServerRelativeUrl', 'LastItemModifiedDate', 'LastItemDeletedDate').expand('RootFolder')();
    return v.parse(v.array(list), all);
  });
  return (schema) => {
    const url = listUrl(siteUrl, schema).toLowerCase();
    return answer.find(({ RootFolder }) => RootFolder.ServerRelativeUrl.toLowerCase() === url);
  };
}

/**
 * What the signed-in person may do on a list, as the list itself says it and not the name of a group; undefined where they may not see it.
 * SharePoint leaves such lists out of the collection, so asking is no refusal on the console of every member of staff.
 * @throws DeskError
 */
export async function listPermissions(site: Site, schema: Pick<ListSchema, 'path'>): Promise<BasePermissions | undefined> {
  return (await knownLists(site))(schema)?.EffectiveBasePermissions;
}

/** `2026-11-22T15:00:00Z`; empty where SharePoint does not say so. */
export interface ListChange {
  readonly modified: string;
  readonly deleted: string;
}

/**
 * When a row of each of these lists was last added or changed, and last deleted, in whatever folder and whoever may see it, by the same question. How far that can be
 * relied on is an assumption (A63): it may spare questions for a while, and never for good.
 * @throws DeskError
 */
export async function lastChangesIn(site: Site, schemas: readonly Pick<ListSchema, 'path'>[]): Promise<readonly ListChange[]> {
  const known = await knownLists(site);
  return schemas.map((schema) => ({ modified: known(schema)?.LastItemModifiedDate ?? '', deleted: known(schema)?.LastItemDeletedDate ?? '' }));
}
