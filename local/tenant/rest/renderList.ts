import { contextOf, filterOf, ordersOf, readView, selectRows } from '../caml/select';
import { rowOf, type Row } from '../caml/rowValues';
import { overridden, urlFilters, urlOrder } from '../caml/viewRequest';
import { CamlError } from '../caml/xml';
import { invalidQuery, notProvided, SharePointError } from '../errors';
import { asGuid } from '../ids';
import { objectOf, textOf, type JsonObject } from '../odata/body';
import type { Answer } from '../odata/answer';
import type { Filter } from '../odata/filter';
import { permMask } from '../rights/permissions';
import { allFields } from '../store/fields';
import { fieldXml } from '../store/fieldXml';
import { allViews } from '../store/views';
import { viewXml } from '../store/viewXml';
import type { FieldRecord, Json, ListRecord, ViewRecord } from '../store/records';
import type { Call } from './call';
import { action, define } from './registry';

/** The flags of RenderOptions that are answered; 0 means ListData. */
const flags = { contextInfo: 1, listData: 2, listSchema: 4, fileSystemItemId: 32 } as const;
const known = Object.values(flags).reduce((sum, flag) => sum | flag, 0);

function viewNamed(call: Call, list: ListRecord): ViewRecord {
  const views = allViews(call.tenant, list.id).filter(view => view.owner === 0 || view.owner === call.user.id);
  const wanted = call.query.get('View') ?? call.query.get('ViewId');
  const id = wanted === undefined ? undefined : asGuid(wanted);
  const view = id === undefined ? (views.find(each => each.isDefault) ?? views[0]) : views.find(each => each.id === id);
  if (!view) throw new SharePointError(404, '-2147024809, System.ArgumentException', 'The specified view is invalid.');
  return view;
}

/** The page before and after are named by the address of the view, as SharePoint does. */
function pageHref(token: string, firstRow: number, view: ViewRecord | undefined, backwards: boolean): string {
  const parts = backwards ? token.replace('Paged=TRUE', 'Paged=TRUE&PagedPrev=TRUE') : token;
  return `?${parts}&PageFirstRow=${firstRow}${view ? `&View=${view.id}` : ''}`;
}

function schemaOf(fields: readonly FieldRecord[], list: ListRecord): Json {
  return {
    Field: fields.map(field => ({
      Name: field.internalName, FieldType: field.type, RealFieldName: field.internalName, DisplayName: field.title, ID: field.id, StaticName: field.internalName, Type: field.type,
      AllowGridEditing: 'FALSE', ReadOnly: field.props.readOnly ? 'TRUE' : 'FALSE', SchemaXml: fieldXml(field), ...(field.props.customFormatter ? { CustomFormatter: field.props.customFormatter } : {})
    })),
    LCID: '2057', Userid: '', ListTitle: list.title, ServerTimeZone: 'Europe/London'
  };
}

/** Row filters of the address, the view's own and those of the override all hold. */
function allOf(filters: readonly (Filter | undefined)[]): Filter | undefined {
  const given = filters.filter((filter): filter is Filter => filter !== undefined);
  return given.length === 0 ? undefined : given.reduce((left, right) => ({ kind: 'and', left, right }));
}

function addressFilters(call: Call, fields: readonly FieldRecord[]): Filter[] {
  try {
    return urlFilters(call.query, contextOf(call, fields));
  } catch (error) {
    if (error instanceof CamlError) throw invalidQuery(error.message);
    throw error;
  }
}

/**
 * `RenderListDataAsStream`: the rows of a view as the list view wants them, not wrapped in OData. Text in a row is as stored, not HTML.
 * Source: learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest
 */
export function renderListData(call: Call, list: ListRecord): Answer {
  const parameters: JsonObject = objectOf(call.body.values, 'parameters');
  const options = Number(parameters.RenderOptions ?? 0);
  if ((options & ~known) !== 0) throw notProvided(`The local tenant answers the RenderOptions 1, 2, 4 and 32 only, not ${options}.`);
  const sentXml = textOf(parameters, 'ViewXml');
  const stored = sentXml ? undefined : viewNamed(call, list);
  const view = overridden(readView(sentXml ?? (stored ? viewXml(stored, '') : '<View/>')), textOf(parameters, 'OverrideViewXml'));
  const fields = allFields(call.tenant, list.id);
  const shown = view.viewFields.flatMap(name => fields.find(field => field.internalName === name) ?? []);
  const paging = textOf(parameters, 'Paging')?.replace(/^\?/, '') || pagingOf(call);
  const backwards = /PagedPrev=TRUE/i.test(paging ?? '');
  const limit = view.rowLimit ?? 30;
  const page = selectRows(call, list, {
    filter: allOf([filterOf(view, contextOf(call, fields)), ...addressFilters(call, fields)]),
    orderBy: [...urlOrder(call.query), ...ordersOf(view)],
    scope: view.scope,
    folder: textOf(parameters, 'FolderServerRelativeUrl') || call.query.get('RootFolder') || undefined,
    limit,
    after: paging,
    shown: shown.map(field => field.internalName)
  });
  const firstRow = Math.max(1, Number(new URLSearchParams(paging).get('PageFirstRow') ?? 1));
  const rows: Row[] = page.items.map(item => rowOf(call, list, item, shown, parameters.DatesInUtc === true));
  const data: JsonObject = {
    Row: rows,
    FirstRow: firstRow,
    FolderPermissions: permMask(call.listRights(list)),
    LastRow: firstRow + rows.length - 1,
    RowLimit: limit,
    ...(page.next !== undefined && view.paged ? { NextHref: pageHref(page.next, firstRow + rows.length, stored, false) } : {}),
    ...(page.first !== undefined && firstRow > 1 && !(backwards && firstRow === 1) ? { PrevHref: pageHref(page.first, Math.max(1, firstRow - limit), stored, true) } : {}),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: ''
  };
  return json(options === 0 || options === flags.listData ? data : parts(call, list, shown, options, data));
}

/** A client may send the paging in the address as well. */
function pagingOf(call: Call): string | undefined {
  if (!/^true$/i.test(call.query.get('Paged') ?? '')) return undefined;
  return new URLSearchParams(call.query.entries().filter(([name]) => /^(paged|pagedprev|p_.*|pagefirstrow)$/i.test(name)).map(([name, value]) => [name.toLowerCase() === 'pagefirstrow' ? 'PageFirstRow' : name, value])).toString();
}

/** With more than the rows asked for, the rows move under `ListData`. */
function parts(call: Call, list: ListRecord, shown: readonly FieldRecord[], options: number, data: JsonObject): JsonObject {
  return {
    wpq: '',
    ...(options & flags.listData || (options & flags.listSchema) === 0 ? { ListData: data } : {}),
    ...(options & flags.listSchema ? { ListSchema: schemaOf(shown, list) } : {}),
    ...(options & flags.contextInfo
      ? {
          listBaseType: list.baseType, listTemplate: String(list.template), listTitle: list.title, listName: `{${list.id.toUpperCase()}}`, listUrlDir: list.url, HttpRoot: call.webUrl,
          CurrentUserId: call.user.id, serverUrl: null
        }
      : {})
  };
}

const json = (body: JsonObject): Answer => ({ kind: 'raw', headers: { 'content-type': 'application/json;odata=minimalmetadata;charset=utf-8' }, body: JSON.stringify(body) });

const lacks = (name: string) => action<ListRecord>(() => { throw notProvided(`The local tenant does not provide ${name}; RenderListDataAsStream gives the rows.`); });

define('list', {
  segments: {
    renderlistdataasstream: action(renderListData),
    renderlistdata: lacks('RenderListData'),
    renderlistfilterdata: lacks('RenderListFilterData'),
    renderlistcontextmenudata: lacks('RenderListContextMenuData')
  }
});
