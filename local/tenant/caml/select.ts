import { filterColumnMissing, listViewThreshold, SharePointError } from '../errors';
import { folderAt, fileNotFound } from '../files/place';
import { demand, readableRows, type SqlCondition } from '../rights/access';
import { allows } from '../rights/permissions';
import type { Call } from '../rest/call';
import { allFields } from '../store/fields';
import { isLookup } from '../rest/fieldEntity';
import { isPerson } from '../store/fieldTypes';
import { queryColumn } from '../store/itemColumns';
import { queryItems, type ItemPage, type Order } from '../store/itemQuery';
import { isLarge } from '../store/queryPlan';
import type { FieldRecord, ListRecord } from '../store/records';
import type { Filter } from '../odata/filter';
import { columnMeant, compileCaml, type CamlContext } from './compile';
import { readCaml, type CamlScope, type CamlView } from './query';
import { CamlError } from './xml';

/** What SharePoint says to a query that it cannot read, with the reason behind it. */
const notUnderstood = (reason: string): SharePointError =>
  new SharePointError(400, '-2147467259, Microsoft.SharePoint.SPException', `Cannot complete this action.\n\nPlease try again. (${reason})`);

/** @throws SharePointError 400 */
export function readView(xml: string): CamlView {
  try {
    return readCaml(xml);
  } catch (error) {
    if (error instanceof CamlError) throw notUnderstood(error.message);
    throw error;
  }
}

export function contextOf(call: Call, fields: readonly FieldRecord[]): CamlContext {
  return { fields, now: call.tenant.clock.now(), userId: call.user.id, principalIds: call.member.principalIds };
}

export function filterOf(view: CamlView, context: CamlContext): Filter | undefined {
  try {
    return view.where && compileCaml(view.where, context);
  } catch (error) {
    if (error instanceof CamlError) throw notUnderstood(error.message);
    throw error;
  }
}

/** No page is longer; whoever asks for more asks for everything, which a list beyond the threshold refuses. */
const largestPage = 5000;

const everywhere = /[%_^]/g;

/** Which rows of the tree: the folder's own, or everything below it. */
function inFolder(folder: string, list: ListRecord, scope: CamlScope): SqlCondition {
  const root = folder.toLowerCase() === list.url.toLowerCase();
  const below: SqlCondition = root ? { sql: '1', values: [] } : { sql: "(dir = ? OR dir LIKE ? ESCAPE '^')", values: [folder, `${folder.replace(everywhere, '^$&')}/%`] };
  switch (scope) {
    case 'recursiveAll':
      return below;
    case 'recursive':
      return { sql: `(fs_type = 0 AND ${below.sql})`, values: below.values };
    case 'filesOnly':
      return { sql: '(fs_type = 0 AND dir = ?)', values: [folder] };
    case 'folder':
      // nearly every row of a list is in its root: there the index of the paths would only be in the way of the order's
      return { sql: root ? '+dir = ?' : 'dir = ?', values: [folder] };
  }
}

export interface Selection {
  readonly filter: Filter | undefined;
  readonly orderBy: readonly Order[];
  readonly scope: CamlScope;
  /** Server-relative; the list's root when missing. */
  readonly folder: string | undefined;
  /** undefined: all, up to the threshold. */
  readonly limit: number | undefined;
  readonly after: string | undefined;
  /** Columns that the answer shows: people and lookups among them are joins. */
  readonly shown: readonly string[];
}

/**
 * One page of a list for a CAML query: the caller's rights, the threshold and the paging are those of every other query.
 * @throws SharePointError 403, 404 for a folder that is not there, 500 beyond the threshold
 */
export function selectRows(call: Call, list: ListRecord, selection: Selection): ItemPage {
  const rights = call.listRights(list);
  if (!allows(rights, 'open')) demand(rights, 'viewListItems');
  const { tenant } = call;
  const fields = allFields(tenant, list.id);
  const place = selection.folder === undefined ? undefined : folderAt(call, selection.folder);
  if (selection.folder !== undefined && place?.list?.id !== list.id) throw fileNotFound();
  const folder = inFolder(place?.url ?? list.url, list, selection.scope);
  const readable = readableRows(tenant, call.member, call.web, list);
  const shown = new Set(selection.shown);
  const foldersFirst: Order[] = list.baseType === 1 && selection.scope === 'folder' && !isLarge(tenant, list) ? [{ column: 'FSObjType', descending: true }] : [];
  const limit = selection.limit !== undefined && selection.limit <= largestPage ? selection.limit : undefined;
  const page = queryItems(tenant, list, {
    filter: selection.filter,
    order: [...foldersFirst, ...selection.orderBy.map(order => byText(order, fields))],
    limit: limit ?? largestPage,
    after: selection.after,
    joinedColumns: fields.filter(field => isLookup(field) && shown.has(field.internalName)).length,
    readable: { sql: `${readable.sql} AND ${folder.sql}`, values: [...readable.values, ...folder.values] },
    columnOf: name => queryColumn(tenant, call.siteId, list, fields, name, other => readableRows(tenant, call.member, call.web, other))
  });
  if (limit === undefined && page.next !== undefined) throw listViewThreshold();
  return page;
}

/** People and lookups are put in order by what they show. */
function byText(order: Order, fields: readonly FieldRecord[]): Order {
  const field = fields.find(each => each.internalName === order.column);
  if (!field || !/^(user|lookup)$/i.test(field.type)) return order;
  return { ...order, column: `${field.internalName}/${isPerson(field.type) ? 'Title' : (field.props.lookupField ?? 'Title')}` };
}

export const ordersOf = (view: CamlView, fields: readonly FieldRecord[]): Order[] =>
  [...view.groupBy, ...view.orderBy].map(({ field, ascending }) => ({ column: columnMeant(fields, field)?.internalName ?? field, descending: !ascending }));

/** The columns that a view shows. @throws SharePointError 400 for one that the list does not have */
export const shownBy = (view: CamlView, list: ListRecord, fields: readonly FieldRecord[]): FieldRecord[] =>
  view.viewFields.map(name => {
    const field = columnMeant(fields, name);
    if (!field) throw filterColumnMissing(name, list.url);
    return field;
  });
