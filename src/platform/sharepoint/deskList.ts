import { listUrl, type ListSchema } from './listSchema';
import type { IList, SPFI } from './pnp';

/** A list of the desk by its address, which stays when somebody gives the list another title. */
export function deskList(sp: SPFI, siteUrl: string, schema: Pick<ListSchema, 'path'>): IList {
  return sp.web.getList(listUrl(siteUrl, schema));
}
