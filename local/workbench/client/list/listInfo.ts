import * as v from 'valibot';
import { getJson, listApi } from './rest';

const many = <T extends v.GenericSchema>(shape: T) => v.pipe(v.object({ value: v.array(shape) }), v.transform((answer) => answer.value));

const listShape = v.looseObject({ Id: v.string(), Title: v.string(), Description: v.optional(v.nullable(v.string()), ''), BaseType: v.number() });
const viewShape = v.looseObject({
  Id: v.string(), Title: v.string(), ServerRelativeUrl: v.string(), DefaultView: v.boolean(), Hidden: v.boolean(), CustomFormatter: v.nullish(v.string()),
  ViewFields: v.optional(v.looseObject({ Items: v.array(v.string()) }))
});
const fieldShape = v.looseObject({
  Id: v.string(), InternalName: v.string(), Title: v.string(), TypeAsString: v.string(), Hidden: v.boolean(), Sortable: v.optional(v.boolean(), true), Filterable: v.optional(v.boolean(), true), ReadOnlyField: v.optional(v.boolean(), false), CustomFormatter: v.nullish(v.string())
});
const actionShape = v.looseObject({ Title: v.nullish(v.string()), Location: v.nullish(v.string()), ClientSideComponentId: v.nullish(v.string()), ClientSideComponentProperties: v.nullish(v.string()) });
const viewFieldsShape = v.looseObject({ Items: v.array(v.string()) });

export type ListField = v.InferOutput<typeof fieldShape>;
export type ListViewInfo = v.InferOutput<typeof viewShape> & { readonly columns: readonly string[] };

export interface CommandSetAction {
  readonly componentId: string;
  readonly properties: string;
}

export interface ListInfo {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly isLibrary: boolean;
  /** Server-relative address of the list's root folder. */
  readonly url: string;
  readonly views: readonly ListViewInfo[];
  readonly fields: ReadonlyMap<string, ListField>;
  readonly commandSets: readonly CommandSetAction[];
}

const commandBar = /^ClientSideExtension\.ListViewCommandSet(\.CommandBar|\.ContextMenu)?$/;
const emptyGuid = '00000000-0000-0000-0000-000000000000';

/** Reads what SharePoint's own list page reads: the list, its views, columns and command sets. @throws ListNotShown */
export async function loadListInfo(webUrl: string, listUrl: string): Promise<ListInfo> {
  const api = listApi(webUrl, listUrl);
  const [list, views, fields, actions] = await Promise.all([
    getJson(`${api}?$select=Id,Title,Description,BaseType`).then((body) => v.parse(listShape, body)),
    getJson(`${api}/views?$select=Id,Title,ServerRelativeUrl,DefaultView,Hidden,CustomFormatter`).then((body) => v.parse(many(viewShape), body)),
    getJson(`${api}/fields?$select=Id,InternalName,Title,TypeAsString,Hidden,Sortable,Filterable,ReadOnlyField,CustomFormatter`).then((body) => v.parse(many(fieldShape), body)),
    getJson(`${api}/userCustomActions?$select=Title,Location,ClientSideComponentId,ClientSideComponentProperties`).then((body) => v.parse(many(actionShape), body))
  ]);
  const visible = views.filter((view) => !view.Hidden);
  const columns = await Promise.all(visible.map(async (view) => v.parse(viewFieldsShape, await getJson(`${api}/views('${view.Id}')/viewFields`)).Items));
  return {
    id: list.Id,
    title: list.Title,
    description: list.Description ?? '',
    isLibrary: list.BaseType === 1,
    url: listUrl,
    views: visible.map((view, at) => ({ ...view, columns: columns[at] ?? [] })),
    fields: new Map(fields.map((field) => [field.InternalName, field])),
    commandSets: actions.flatMap((action) =>
      commandBar.test(action.Location ?? '') && action.ClientSideComponentId && action.ClientSideComponentId !== emptyGuid
        ? [{ componentId: action.ClientSideComponentId.toLowerCase(), properties: action.ClientSideComponentProperties ?? '{}' }]
        : []
    )
  };
}

/** The view that the page's address names, else the default view. */
export function viewFor(info: ListInfo, pagePath: string, viewId: string | null): ListViewInfo | undefined {
  const plain = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();
  const path = decodeURIComponent(pagePath).toLowerCase();
  return (
    info.views.find((view) => viewId !== null && plain(view.Id) === plain(viewId)) ??
    info.views.find((view) => decodeURIComponent(view.ServerRelativeUrl).toLowerCase() === path) ??
    info.views.find((view) => view.DefaultView) ??
    info.views[0]
  );
}
