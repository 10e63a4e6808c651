import { contextOf, filterOf, ordersOf, readView, selectRows, shownBy } from '../caml/select';
import { rowOf, type Row } from '../caml/rowValues';
import { overridden, urlFilters, urlOrder, type Address } from '../caml/viewRequest';
import { CamlError } from '../caml/xml';
import { invalidQuery, notProvided, SharePointError } from '../errors';
import { asGuid } from '../ids';
import type { JsonObject } from '../odata/body';
import type { Segment } from '../odata/url';
import { withoutEffect } from '../odata/watched';
import type { Answer } from '../odata/answer';
import type { Filter } from '../odata/filter';
import { permMask } from '../rights/permissions';
import { allFields } from '../store/fields';
import { fieldXml } from '../store/fieldXml';
import { allViews } from '../store/views';
import { propertyTypes } from '../types/table';
import { viewXml } from '../store/viewXml';
import type { FieldRecord, Json, ListRecord, ViewRecord } from '../store/records';
import type { Call } from './call';
import { optionalObject, optionalText } from './parameters';
import { action, define } from './registry';

/** The flags of RenderOptions that are answered; 0 means ListData. */
const flags = { contextInfo: 1, listData: 2, listSchema: 4, fileSystemItemId: 32 } as const;
const known = Object.values(flags).reduce((sum, flag) => sum | flag, 0);

function viewNamed(call: Call, list: ListRecord, address: Address): ViewRecord {
  const views = allViews(call.tenant, list.id).filter(view => view.owner === 0 || view.owner === call.user.id);
  const wanted = address('View') || address('ViewId') || undefined;
  const id = wanted === undefined ? undefined : asGuid(wanted);
  const view = wanted === undefined ? (views.find(each => each.isDefault) ?? views[0]) : views.find(each => each.id === id);
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

function addressFilters(call: Call, address: Address, fields: readonly FieldRecord[]): Filter[] {
  try {
    return urlFilters(address, contextOf(call, fields));
  } catch (error) {
    if (error instanceof CamlError) throw invalidQuery(error.message);
    throw error;
  }
}

/** What the override parameters and the address may say here; SharePoint knows more of both. */
const answered = /^(Filter(Fields?|Values?|Op|LookupId)([1-9]|10)|SortField|SortDir|View|ViewId|RootFolder|PageFirstRow|Paged|PagedPrev)$/i;

/**
 * A parameter by its name, from `overrideParameters` or else the address.
 * @throws SharePointError 400 for a filter or an order that SharePoint does not know, 501 for what the tenant lacks
 */
function addressOf(call: Call, override: JsonObject): Address {
  const known = new Set(Object.keys(propertyTypes('SP.RenderListDataOverrideParameters')).map(name => name.toLowerCase()));
  const sent = [...call.query.entries(), ...Object.entries(override).filter(([, value]) => value !== null && value !== '')];
  for (const [name] of sent) {
    const isOverride = Object.hasOwn(override, name);
    if (answered.test(name) || (!isOverride && !/^(filter|sort)/i.test(name))) continue;
    if (!known.has(name.toLowerCase())) throw invalidQuery(`The parameter ${name} does not exist in method RenderListDataAsStream.`);
    throw notProvided(`The local tenant does not do ${name} of RenderListDataAsStream.`);
  }
  return name => optionalText(override, name) ?? call.query.get(name);
}

function optionsOf(parameters: JsonObject): number {
  const sent = parameters.RenderOptions ?? 0;
  const options = typeof sent === 'number' || (typeof sent === 'string' && /^\d+$/.test(sent)) ? Number(sent) : -1;
  if (!Number.isInteger(options) || options < 0) throw invalidQuery('The RenderOptions are a number.');
  if (options > 0xffff || (options & ~known) !== 0) throw notProvided(`The local tenant answers the RenderOptions 1, 2, 4 and 32 only, not ${options}.`);
  return options;
}

/** What a row has here in any case, or what is about kinds of columns and places that are not here. */
const noEffect = 'AddRequiredFields AddRegionalSettings AllowMultipleValueFilterForTaxonomyFields AudienceTarget ExpandGroups FilterOutChannelFoldersInDefaultDocLib FirstGroupOnly ImageFieldsToTryRewriteToCdnUrls ModernListBoot ReplaceGroup RequireFolderColoringFields ShowStubFile';
const lackingFlags = ['AddAllFields', 'AddAllViewFields', 'ExpandUserField', 'MergeDefaultView', 'OriginalDate', 'RenderURLFieldInJSON'];

/**
 * `RenderListDataAsStream`: the rows of a view as the list view wants them, not wrapped in OData. Text in a row is as stored, not HTML.
 * Source: learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest
 */
export function renderListData(call: Call, list: ListRecord, segment: Segment): Answer {
  const parameters = optionalObject(call, segment, 'parameters', 'SP.RenderListDataParameters');
  const address = addressOf(call, optionalObject(call, segment, 'overrideParameters', 'SP.RenderListDataOverrideParameters'));
  const options = optionsOf(parameters);
  withoutEffect(parameters, noEffect);
  const lacks = lackingFlags.find(name => parameters[name] === true);
  if (lacks !== undefined) throw notProvided(`The local tenant does not do ${lacks} of RenderListDataAsStream.`);
  const sentXml = optionalText(parameters, 'ViewXml');
  const stored = sentXml ? undefined : viewNamed(call, list, address);
  const view = overridden(readView(sentXml || (stored ? viewXml(stored, '') : '<View/>')), optionalText(parameters, 'OverrideViewXml'));
  const fields = allFields(call.tenant, list.id);
  const shown = stored ? view.viewFields.flatMap(name => fields.find(field => field.internalName === name) ?? []) : shownBy(view, list, fields);
  const paging = optionalText(parameters, 'Paging')?.replace(/^\?/, '') || pagingOf(call);
  const backwards = /PagedPrev=TRUE/i.test(paging ?? '');
  const limit = view.rowLimit ?? 30;
  const page = selectRows(call, list, {
    filter: allOf([filterOf(view, contextOf(call, fields)), ...addressFilters(call, address, fields)]),
    orderBy: [...urlOrder(address), ...ordersOf(view, fields)],
    scope: view.scope,
    folder: optionalText(parameters, 'FolderServerRelativeUrl') || address('RootFolder') || undefined,
    limit,
    after: paging,
    shown: shown.map(field => field.internalName)
  });
  const firstRow = Math.max(1, Number(new URLSearchParams(paging).get('PageFirstRow') ?? 1) || 1);
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
