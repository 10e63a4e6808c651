import * as v from 'valibot';
import type { BasePermissions } from '../rights';
import { askedOnce } from '../sharepoint/askedOnce';
import { listUrl, type ListSchema } from '../sharepoint/listSchema';
import type { SPFI } from '../sharepoint/pnp';

const lists = v.array(v.object({ EffectiveBasePermissions: v.object({ High: v.string(), Low: v.string() }), RootFolder: v.object({ ServerRelativeUrl: v.string() }) }));

/**
 * What the signed-in person may do on a list, as the list itself says it and not the name of a group; undefined where they may not see it.
 * SharePoint leaves such lists out of the collection, so asking is no refusal on the console of every member of staff. One answer tells of every list,
 * so that all rooms of an officers' page ask it once.
 * @throws DeskError
 */
export async function listPermissions({ sp, siteUrl }: { readonly sp: SPFI; readonly siteUrl: string }, schema: Pick<ListSchema, 'path'>): Promise<BasePermissions | undefined> {
  const answer = await askedOnce(sp, 'permissions', async () => {
    const all: unknown = await sp.web.lists.select('EffectiveBasePermissions', 'RootFolder/ServerRelativeUrl').expand('RootFolder')();
    return v.parse(lists, all);
  });
  const url = listUrl(siteUrl, schema).toLowerCase();
  return answer.find((list) => list.RootFolder.ServerRelativeUrl.toLowerCase() === url)?.EffectiveBasePermissions;
}
