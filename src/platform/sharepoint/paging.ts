import { InjectHeaders } from '@pnp/queryable';
import type { IItems } from './pnp';

/** SharePoint gives at most this many rows a call. */
export const largestPage = 5000;

/**
 * Pages of a list, in the order of the query, following SharePoint's own link. The query must start with an indexed
 * column or have no filter: the 5,000-row threshold counts the rows looked at, not those returned.
 * @throws DeskError
 */
export async function* pages<Row>(items: IItems, pageSize: number = largestPage): AsyncGenerator<readonly Row[]> {
  const query = items.top(Math.min(pageSize, largestPage)) as unknown as AsyncIterable<Row[]>;
  for await (const page of query) {
    yield page;
  }
}

/** Every row of a query that is known to be short, such as the open cases. */
export async function allRows<Row>(items: IItems, pageSize: number = largestPage): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of pages<Row>(items, pageSize)) {
    rows.push(...page);
  }
  return rows;
}

/** Begins in the middle of an index, with the token that SharePoint itself makes for a next page; one that is not understood begins at its start. */
export function startingAt(items: IItems, token: string): IItems {
  items.query.set('$skiptoken', `Paged=TRUE&${token}`);
  return items;
}

/**
 * The bare cells. Beside each row SharePoint otherwise sends its type, address, etag and edit link, some three times what a row of a few
 * columns weighs: for long lists that are only counted.
 */
export function withoutMetadata(items: IItems): IItems {
  return items.using(InjectHeaders({ Accept: 'application/json;odata=nometadata' }, true)) as IItems;
}
