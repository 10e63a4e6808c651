import { sharePointInstant } from '../clock';
import { invalidQuery, itemNotFound, malformedBody, notProvided, propertyMissing, refused } from '../errors';
import { demandNotHeld } from '../files/checkouts';
import { demoteColumns } from '../files/columnsInFile';
import { renamed } from '../files/rename';
import { deleted, entityAnswer, noContent, valueAnswer, type Answer } from '../odata/answer';
import { objectOf, type JsonObject } from '../odata/body';
import { withoutEffect } from '../odata/watched';
import { parseFilter } from '../odata/filter';
import { whole } from '../odata/memory';
import { readOptions, type Options } from '../odata/options';
import { guidArgument, numberArgument, type Segment } from '../odata/url';
import { demandValid } from '../formula/ofRow';
import { demandItem, readableRows } from '../rights/access';
import { allows } from '../rights/permissions';
import { allFields } from '../store/fields';
import { fieldKind, isPerson } from '../store/fieldTypes';
import { queryColumn } from '../store/itemColumns';
import { countItems, parseOrder, queryItems } from '../store/itemQuery';
import { deleteItem, getItem, getItemByUniqueId, insertItem, updateItem } from '../store/items';
import { defaultFor, demandUnique, storedValue } from '../store/itemValues';
import { itemEntityType } from '../store/lists';
import { listContentTypes } from '../store/contentTypes';
import { recycleItem } from '../store/recycleBin';
import type { FieldRecord, ItemRecord, Json, ListRecord } from '../store/records';
import type { Call } from './call';
import { basePermissions, listPath } from './entities';
import { isLookup, propertyName } from './fieldEntity';
import { openList } from './lists';
import { itemEntity, itemEtag } from './itemEntity';
import { action, addLinks, define, node, type Step } from './registry';
import { userInfoRow, userInfoRows } from './userInfo';
import { noValues, valueIn } from '../store/columnValues';

declare module './registry' {
  interface NodeKinds {
    items: ListRecord;
  }
}

const defaultPage = 100;
const largestPage = 5000;

/** The item for whoever may read it; for all others it is not there. */
export function readItem(call: Call, list: ListRecord, id: number): ItemRecord {
  const item = getItem(call.tenant, list, id);
  if (!item || !allows(call.itemRights(list, item), 'viewListItems')) throw itemNotFound();
  return item;
}

function readPage(call: Call, list: ListRecord): Answer {
  const { query, tenant } = call;
  openList(call, list);
  if (list.template === 112) throw notProvided('The local tenant keeps people in siteusers; it has no items of the user information list.');
  const fields = allFields(tenant, list.id);
  const filter = query.get('$filter');
  const top = whole(query.get('$top'), '$top');
  query.get('$skip'); // documented: without effect on items
  if (top === 0) return { kind: 'entities', entities: [], set: '', path: '' };
  const options = readOptions(query);
  const joined = new Set([...(options.select ?? []), ...options.expand].filter((path) => path.length > 1 || options.expand.includes(path)).map(([first]) => first.toLowerCase()));
  const shown = columnsFor(fields, options);
  const page = queryItems(tenant, list, {
    filter: filter === undefined ? undefined : parseFilter(filter, query),
    order: parseOrder(query.get('$orderby')),
    limit: Math.min(top ?? defaultPage, largestPage),
    after: query.get('$skiptoken'),
    joinedColumns: fields.filter((field) => isLookup(field) && joined.has(propertyName(field).toLowerCase())).length,
    readable: readableRows(tenant, call.member, call.web, list),
    columnOf: (name) => queryColumn(tenant, call.siteId, list, fields, name, (other) => readableRows(tenant, call.member, call.web, other))
  });
  return {
    kind: 'entities',
    entities: page.items.map((item) => itemEntity(call, list, item, shown)),
    set: `SP.ListData.${itemEntityType(list).replace(/^SP\.Data\./, '')}s`,
    path: `${listPath(list.id)}/Items`,
    next: page.next === undefined ? undefined : nextQuery(call, page.next)
  };
}

/** The columns that a `$select` can mean: of a page of 5,000 rows, all others would be got ready for nothing. */
function columnsFor(fields: readonly FieldRecord[], { select, expand }: Options): readonly FieldRecord[] {
  if (!select || select.some(([name]) => name === '*')) return fields;
  const named = new Set([...select, ...expand].map(([name]) => name.toLowerCase()));
  const meant = fields.filter((field) => ['', 'id', 'stringid'].some((ending) => named.has(`${propertyName(field).toLowerCase()}${ending}`)));
  const primary = new Set(meant.map((field) => field.props.primaryFieldId));
  return fields.filter((field) => meant.includes(field) || primary.has(field.id));
}

/** The other options of the query go on to the next page. */
function nextQuery(call: Call, token: string): string {
  const kept = call.query.entries().filter(([name]) => name !== '$skiptoken' && name !== '$skip');
  return [`%24skiptoken=${encodeURIComponent(token)}`, ...kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)].join('&');
}

/** Columns that only SharePoint writes; whatever a client sends for them is without effect. */
const stampedByServer = new Set(['id', 'guid', 'created', 'modified', 'author', 'editor', 'authorid', 'editorid', 'attachments', 'owshiddenversion', 'filesystemobjecttype', 'complianceassetid', 'odata__uiversionstring', 'odata__uiversion', 'odata__moderationstatus', 'uniqueid', 'fileref', 'filedirref', 'fsobjtype', 'serverredirectedembeduri', 'serverredirectedembedurl', 'contenttype']);

export interface SentValues {
  readonly values: Record<string, Json>;
  readonly contentTypeId: string | undefined;
  readonly leaf: string | undefined;
}

/** A content type of the list, or one that such a type is made from. @throws SharePointError 400 for any other */
function contentTypeSent(call: Call, list: ListRecord, value: Json): string | undefined {
  if (value === null) return undefined;
  const sent = typeof value === 'string' ? value.toLowerCase() : '';
  const known = listContentTypes(call.tenant, list).map(({ id }) => id.toLowerCase());
  if (typeof value !== 'string' || sent === '' || !known.some((id) => id.startsWith(sent) || sent.startsWith(id))) throw refused('Value does not fall within the expected range.', 400, '-2147024809');
  return value;
}

/** The columns of a body as they are kept. Throws for a name that is no column of the list. */
export function readItemValues(call: Call, list: ListRecord, fields: readonly FieldRecord[], body: JsonObject): SentValues {
  const values = noValues();
  let contentTypeId: string | undefined;
  let leaf: string | undefined;
  for (const [name, value] of Object.entries(body)) {
    if (name === 'ContentTypeId') {
      contentTypeId = contentTypeSent(call, list, value);
      continue;
    }
    if (name === 'FileLeafRef') {
      if (typeof value !== 'string') throw malformedBody("Cannot convert the value of FileLeafRef to the expected type 'Edm.String'.");
      leaf = value;
      continue;
    }
    if (stampedByServer.has(name.toLowerCase())) continue;
    const field = fieldSent(fields, name);
    if (!field) throw propertyMissing(name, itemEntityType(list));
    if (field.props.readOnly && field.props.fromBaseType) continue;
    if (field.props.readOnly || fieldKind(field.type)?.shape === 'computed') continue;
    values[field.internalName] = storedValue(call.tenant, call.siteId, field, value);
  }
  return { values, contentTypeId, leaf };
}

function fieldSent(fields: readonly FieldRecord[], name: string): FieldRecord | undefined {
  const direct = fields.find((field) => propertyName(field) === name);
  if (direct) {
    if (isLookup(direct)) throw malformedBody(`A value without a type name was found and no expected type is available. When the model is specified, each value in the payload must have a type which can be either specified in the payload, explicitly by the caller or implicitly inferred from the parent value. (${name})`);
    return direct;
  }
  const lookup = /^(.+?)(String)?Id$/.exec(name);
  if (!lookup) return undefined;
  return fields.find((field) => isLookup(field) && (propertyName(field) === name.slice(0, -2) || (lookup[2] !== undefined && isPerson(field.type) && propertyName(field) === lookup[1])));
}

export interface Placed {
  readonly dir?: string;
  readonly leaf?: string;
  readonly fsType?: 0 | 1;
}

/** Adds an item with what was sent and the columns' defaults, as the caller, now. */
export function addItem(call: Call, list: ListRecord, sent: SentValues, fields: readonly FieldRecord[], placed: Placed = {}): ItemRecord {
  const values = noValues();
  for (const field of fields) {
    if (field.props.fromBaseType && field.internalName !== 'Title') continue;
    const given = valueIn(sent.values, field.internalName);
    const value = given !== undefined ? given : defaultFor(call.tenant, call.user.id, field);
    if (value !== null) values[field.internalName] = value;
  }
  demandUnique(call.tenant, list, fields, values, 0);
  demandValid(call.tenant, list, fields, { ...values, ...stampsNow(call) });
  const contentTypeId = sent.contentTypeId ?? defaultContentType(list, placed.fsType ?? 0);
  return insertItem(call.tenant, list, { values, author: call.user.id, contentTypeId, ...placed });
}

/** What a validation formula may ask of the row besides its own columns. */
const stampsNow = (call: Call): Record<string, Json> => {
  const now = sharePointInstant(call.tenant.clock.now());
  return { Created: now, Modified: now };
};

export const defaultContentType = (list: ListRecord, fsType: number): string =>
  `${fsType === 1 ? '0x0120' : list.baseType === 1 ? '0x0101' : '0x01'}00${list.id.replace(/-/g, '').toUpperCase()}`;

/** Writes an item's columns: Edit on the item and the right etag needed. */
export function changeItem(call: Call, list: ListRecord, item: ItemRecord, sent: SentValues, fields: readonly FieldRecord[]): ItemRecord {
  demandItem(call.itemRights(list, item), 'editListItems');
  demandNotHeld(call.tenant, list, item, call.user.id);
  call.checkEtag(itemEtag(item));
  demandUnique(call.tenant, list, fields, sent.values, item.id);
  demandValid(call.tenant, list, fields, { ...item.values, ...sent.values, ...stampsNow(call), Created: item.created });
  const leaf = renamed(call.tenant, list, item, sent.leaf);
  return demoteColumns(call.tenant, list, updateItem(call.tenant, list, item, { values: sent.values, editor: call.user.id, contentTypeId: sent.contentTypeId, leaf }));
}

export function removeItem(call: Call, list: ListRecord, item: ItemRecord): void {
  demandItem(call.itemRights(list, item), 'deleteListItems');
  demandNotHeld(call.tenant, list, item, call.user.id);
  call.checkEtag(itemEtag(item));
  deleteItem(call.tenant, list, item);
}

define('list', {
  segments: {
    items: (_call, list) => node('items', list),
    getitembyid: (call, list, segment) => node('item', { list, item: readItem(call, list, numberArgument(segment, 'id')) }),
    getitembystringid: (call, list, segment) => node('item', { list, item: readItem(call, list, numberArgument(segment, 'sId')) }),
    getitembyuniqueid: (call, list, segment) => {
      const item = getItemByUniqueId(call.tenant, list, guidArgument(segment, 'uniqueId'));
      if (!item) throw itemNotFound();
      return node('item', { list, item: readItem(call, list, item.id) });
    }
  }
});
addLinks('list', {
  Items: (call, list) => {
    openList(call, list);
    const page = readPage(call, list);
    return page.kind === 'entities' ? page.entities : [];
  }
});

/** @throws SharePointError 400 for a body that says it is something else */
function demandItemType(list: ListRecord, type: string | undefined): void {
  if (type === undefined || type === itemEntityType(list) || type === 'SP.ListItem' || type === 'SP.Data.ListItem') return;
  throw malformedBody(`An entry with type '${type}' was found, but it is not assignable to the expected type '${itemEntityType(list)}'.`);
}

const itemStep = (parameter: string) => (call: Call, list: ListRecord, segment: Segment): Step =>
  list.template === 112 ? userInfoRow(call, numberArgument(segment, parameter)) : node('item', { list, item: readItem(call, list, numberArgument(segment, parameter)) });

define('items', {
  get: (call, list) => (list.template === 112 ? userInfoRows(call) : readPage(call, list)),
  key: itemStep('id'),
  post: (call, list) => {
    call.demandList(list, 'addListItems');
    if (list.baseType === 1) throw invalidQuery('To add an item to a document library, use SPFileCollection.Add().');
    const { body } = call;
    if (body.verbose && body.type === undefined) {
      throw malformedBody('An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.');
    }
    demandItemType(list, body.type);
    const fields = allFields(call.tenant, list.id);
    const item = addItem(call, list, readItemValues(call, list, fields, body.values), fields);
    return { ...entityAnswer(itemEntity(call, list, item, fields), 201), headers: { location: `${call.api}/${listPath(list.id)}/Items(${item.id})` } } as Answer;
  },
  segments: {
    getbyid: itemStep('id'),
    getbystringid: (call, list, segment) => node('item', { list, item: readItem(call, list, numberArgument(segment, 'sId')) }),
    $count: (call, list) => {
      openList(call, list);
      const fields = allFields(call.tenant, list.id);
      const filter = call.query.get('$filter');
      const n = countItems(call.tenant, list, filter === undefined ? undefined : parseFilter(filter, call.query), readableRows(call.tenant, call.member, call.web, list), (name) =>
        queryColumn(call.tenant, call.siteId, list, fields, name, (other) => readableRows(call.tenant, call.member, call.web, other))
      );
      return { kind: 'raw', headers: { 'content-type': 'text/plain;charset=utf-8' }, body: String(n) };
    }
  }
});

define('item', {
  entity: (call, { list, item }) => itemEntity(call, list, item),
  merge: (call, { list, item }) => {
    demandItemType(list, call.body.type);
    const fields = allFields(call.tenant, list.id);
    const changed = changeItem(call, list, item, readItemValues(call, list, fields, call.body.values), fields);
    return noContent({ etag: itemEtag(changed) });
  },
  remove: (call, { list, item }) => {
    removeItem(call, list, item);
    return deleted;
  },
  segments: {
    effectivebasepermissions: (call, { list, item }) => valueAnswer('EffectiveBasePermissions', 'SP.BasePermissions', basePermissions(call.itemRights(list, item))),
    parentlist: (_call, { list }) => node('list', list),
    deleteobject: action((call, { list, item }) => {
      removeItem(call, list, item);
      return deleted;
    }),
    deletewithparameters: action((call, { list, item }) => {
      // locks of co-authors are not made here, so there are none to pass by
      withoutEffect(objectOf(call.body.values, 'parameters'), 'BypassSharedLock');
      removeItem(call, list, item);
      return deleted;
    }),
    recycle: action((call, { list, item }) => {
      demandItem(call.itemRights(list, item), 'deleteListItems');
      demandNotHeld(call.tenant, list, item, call.user.id);
      call.checkEtag(itemEtag(item));
      return valueAnswer('Recycle', 'Edm.Guid', recycleItem(call.tenant, call.web, list, item, call.user.id));
    })
  }
});

