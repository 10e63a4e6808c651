import * as v from 'valibot';
import type { ListInfo, ListViewInfo } from './listInfo';
import { listApi, postJson } from './rest';
import type { RowData } from './rowValues';

export interface Sorting {
  readonly field: string;
  readonly ascending: boolean;
}

/** What the reader changed in the view's own order and selection. */
export interface ViewState {
  readonly sorting: Sorting | undefined;
  /** One value a column. */
  readonly filters: Readonly<Record<string, string>>;
  /** From the previous answer's NextHref or PrevHref. */
  readonly paging: string | undefined;
  /** A folder below the root, server-relative. */
  readonly folder: string | undefined;
}

export const initialViewState: ViewState = { sorting: undefined, filters: {}, paging: undefined, folder: undefined };

/** The filters of a list page's address, as SharePoint writes them into it: `?FilterField1=CaseState&FilterValue1=New`. */
export function filtersOf(query: URLSearchParams): Readonly<Record<string, string>> {
  const pairs = Array.from({ length: 10 }, (_, at) => [query.get(`FilterField${at + 1}`), query.get(`FilterValue${at + 1}`)] as const);
  return Object.fromEntries(pairs.flatMap(([field, value]) => (field === null || field === '' ? [] : [[field, value ?? '']])));
}

export interface RowPage {
  readonly rows: readonly RowData[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly next: string | undefined;
  readonly previous: string | undefined;
}

const row = v.record(v.string(), v.unknown());
const pageShape = v.looseObject({ Row: v.array(row), FirstRow: v.optional(v.number(), 1), LastRow: v.optional(v.number(), 0), NextHref: v.nullish(v.string()), PrevHref: v.nullish(v.string()) });
const answerShape = v.union([v.pipe(v.looseObject({ ListData: pageShape }), v.transform((answer) => answer.ListData)), pageShape]);

/** The address's query that RenderListDataAsStream reads: view, order, filters. */
export function viewQuery(view: Pick<ListViewInfo, 'Id'>, state: ViewState): string {
  const query = new URLSearchParams({ View: view.Id });
  if (state.folder !== undefined) query.set('RootFolder', state.folder);
  if (state.sorting !== undefined) {
    query.set('SortField', state.sorting.field);
    query.set('SortDir', state.sorting.ascending ? 'Asc' : 'Desc');
  }
  Object.entries(state.filters).forEach(([field, value], at) => {
    query.set(`FilterField${at + 1}`, field);
    query.set(`FilterValue${at + 1}`, value);
  });
  return query.toString();
}

/** Reads one page of a view. @throws ListNotShown */
export async function loadRows(webUrl: string, info: ListInfo, view: ListViewInfo, state: ViewState): Promise<RowPage> {
  const parameters = { RenderOptions: 2, DatesInUtc: true, AddRequiredFields: true, ...(state.paging === undefined ? {} : { Paging: state.paging.replace(/^\?/, '') }) };
  const answer = v.parse(answerShape, await postJson(webUrl, `${listApi(webUrl, info.url)}/RenderListDataAsStream?${viewQuery(view, state)}`, { parameters }));
  return { rows: answer.Row, firstRow: answer.FirstRow, lastRow: answer.LastRow, next: answer.NextHref ?? undefined, previous: answer.PrevHref ?? undefined };
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Reads one item with the given columns. @throws ListNotShown */
export async function loadItem(webUrl: string, info: ListInfo, itemId: number, columns: readonly string[]): Promise<RowData | undefined> {
  const fields = columns.map((name) => `<FieldRef Name="${escapeXml(name)}"/>`).join('');
  const ViewXml = `<View Scope="RecursiveAll"><Query><Where><Eq><FieldRef Name="ID"/><Value Type="Counter">${itemId}</Value></Eq></Where></Query><ViewFields>${fields}</ViewFields><RowLimit>1</RowLimit></View>`;
  const answer = v.parse(answerShape, await postJson(webUrl, `${listApi(webUrl, info.url)}/RenderListDataAsStream`, { parameters: { ViewXml, RenderOptions: 2, DatesInUtc: true } }));
  return answer.Row[0];
}
