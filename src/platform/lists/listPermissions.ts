import * as v from 'valibot';
import type { BasePermissions } from '../rights';
import { listUrl, type ListSchema } from '../sharepoint/listSchema';
import type { SPFI } from '../sharepoint/pnp';

const lists = v.array(v.object({ EffectiveBasePermissions: v.object({ High: v.string(), Low: v.string() }), RootFolder: v.object({ ServerRelativeUrl: v.string() }) }));

/**
 * What the signed-in person may do on a list, as the list itself says it and not the name of a group; undefined where they may not see it.
 * SharePoint leaves such lists out of the collection, so asking is no refusal on the console of every member of staff.
 * @throws DeskError
 */
export async function listPermissions({ sp, siteUrl }: { readonly sp: SPFI; readonly siteUrl: string }, schema: Pick<ListSchema, 'path'>): Promise<BasePermissions | undefined> {
  const answer: unknown = await sp.web.lists.select('EffectiveBasePermissions', 'RootFolder/ServerRelativeUrl').expand('RootFolder')();
  const url = listUrl(siteUrl, schema).toLowerCase();
  return v.parse(lists, answer).find((list) => list.RootFolder.ServerRelativeUrl.toLowerCase() === url)?.EffectiveBasePermissions;
}
