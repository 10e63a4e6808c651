import { body } from '@pnp/queryable';
import { List, type ICamlQuery, type IList } from '@pnp/sp/lists/index.js';
import { spPost } from '@pnp/sp/spqueryable.js';

/**
 * The rows of a CAML query with the columns that are named, which PnPjs' own `getItemsByCAMLQuery` cannot choose: where a row lies comes only when it
 * is asked for. CAML knows who asks (`<UserID />`), so that a page needs no call of its own to learn it.
 * @throws DeskError
 */
export function camlRows(list: IList, query: ICamlQuery, columns: readonly string[]): Promise<unknown[]> {
  return spPost(List(list, 'getitems').select(...columns), body({ query }));
}
