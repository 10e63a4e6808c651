import { notProvided } from '../errors';
import { child, childrenNamed, demandOnly, flag, parseXml, CamlElement, CamlError } from './xml';

export type CamlComparison = 'Eq' | 'Neq' | 'Gt' | 'Geq' | 'Lt' | 'Leq' | 'BeginsWith' | 'Contains' | 'Includes' | 'NotIncludes';

/** What stands in a `<Value>`. */
export type CamlValue =
  | { readonly kind: 'literal'; readonly type: string; readonly text: string; readonly includeTime: boolean }
  /** Midnight in the site's time zone, some days on. */
  | { readonly kind: 'today'; readonly offsetDays: number }
  | { readonly kind: 'now' }
  /** The caller. */
  | { readonly kind: 'userId' };

export interface CamlField {
  /** The internal name, or the column's id in braces. */
  readonly name: string;
  /** Compare the id of a lookup or person, not the text shown. */
  readonly lookupId: boolean;
}

export type CamlCondition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly [CamlCondition, CamlCondition] }
  | { readonly kind: 'compare'; readonly comparison: CamlComparison; readonly field: CamlField; readonly value: CamlValue }
  | { readonly kind: 'in'; readonly field: CamlField; readonly values: readonly CamlValue[] }
  | { readonly kind: 'empty'; readonly field: CamlField; readonly negated: boolean }
  /** The person in the field is in one of the caller's groups, or in a group. */
  | { readonly kind: 'membership'; readonly field: CamlField; readonly type: string; readonly groupId: number | undefined };

export interface CamlOrder {
  readonly field: string;
  readonly ascending: boolean;
}

export type CamlScope = 'folder' | 'recursive' | 'recursiveAll' | 'filesOnly';

/** A query of a list; what it does not say is missing, so that another view's word can stand. */
export interface CamlView {
  readonly where: CamlCondition | undefined;
  readonly orderBy: readonly CamlOrder[];
  readonly groupBy: readonly CamlOrder[];
  /** Empty: the caller's choice. */
  readonly viewFields: readonly string[];
  readonly rowLimit: number | undefined;
  readonly paged: boolean;
  readonly scope: CamlScope;
}

const comparisons: readonly string[] = ['Eq', 'Neq', 'Gt', 'Geq', 'Lt', 'Leq', 'BeginsWith', 'Contains', 'Includes', 'NotIncludes'];

const scopes: ReadonlyMap<string, CamlScope> = new Map([['', 'folder'], ['default', 'folder'], ['recursive', 'recursive'], ['recursiveall', 'recursiveAll'], ['filesonly', 'filesOnly']]);

/** What a stored view says of itself besides its query (docs/schema/view-element-list.md); none of it changes which rows there are. */
const viewAttributes =
  'AggregateView BaseViewID CssStyleSheet DefaultView DefaultViewForContentType DisplayName FailIfEmpty FileDialog FPModified Hidden ID ImageUrl IncludeRootFolder InheritsFrom Level List MobileDefaultView MobileView ModerationType Name ' +
  'OrderedView PageType Path PersonalView ReadOnly ReqAuth RequiresClientIntegration RowLimit Scope SetupPath ShowHeaderUI TabularView TargetId TargetType Threaded Title ToolbarTemplate Type Url ContentTypeID WebPartOrder WebPartZoneID';
/** How a stored view is drawn. */
const drawing = 'Aggregations CalendarViewStyles ColumnWidth CustomFormatter CustomOrder Formats GridLayout GroupByFooter GroupByHeader InlineEdit JSLink Method Mobile OpenApplicationExtension PagedClientCallbackRowset PagedRowset PagedRecurrenceRowset ParameterBindings RowLimitExceeded Script StyleSheet Toolbar TileProps ViewBidiHeader ViewBody ViewData ViewEmpty ViewFooter ViewHeader ViewStyle ViewType2 VisualizationType Visualization Xsl XslLink';
/** What would change the rows, and is not here. */
const lacking = ['Joins', 'ProjectedFields', 'QueryOptions'];

const words = (text: string): string[] => text.split(' ');
const ofView = words(viewAttributes);
const inView = [...words(drawing), 'Query', 'RowLimit', 'ViewFields'];

/** What a `<FieldRef>` may say; the rest of its attributes are for definitions of columns. */
const ofFieldRef = words('Name ID LookupId Ascending Nullable Type RefType DisplayName Explicit Key List ShowField TextOnly Format');

function nameIn(ref: CamlElement): string {
  demandOnly(ref, { attributes: ofFieldRef });
  const name = ref.attributes.get('Name') ?? ref.attributes.get('ID');
  if (name === undefined || name.trim() === '') throw new CamlError('A <FieldRef> needs a Name.');
  return name;
}

/** The column that a condition is about. */
function fieldOf(element: CamlElement): CamlField {
  const ref = child(element, 'FieldRef');
  if (!ref) throw new CamlError(`<${element.name}> needs a <FieldRef Name="…"/>.`);
  return { name: nameIn(ref), lookupId: flag(ref, 'LookupId') };
}

/** As far as dates go in either direction. */
const mostDays = 2_000_000;

function days(text: string | undefined): number {
  const offset = text === undefined || text.trim() === '' ? 0 : Number(text);
  if (!Number.isInteger(offset) || Math.abs(offset) > mostDays) throw new CamlError(`'${text}' is no number of days from today.`);
  return offset;
}

function valueOf(element: CamlElement): CamlValue {
  if (element.name !== 'Value') throw new CamlError(`<${element.name}> is not understood where a <Value> is expected.`);
  demandOnly(element, { attributes: ['Type', 'IncludeTimeValue', 'StorageTZ', 'ID'], children: ['Today', 'Now', 'UserID'], text: true });
  const [special, ...more] = element.children;
  if (special) {
    if (more.length > 0 || element.text.trim() !== '') throw new CamlError('A <Value> holds one value.');
    demandOnly(special, { attributes: special.name === 'Today' ? ['OffsetDays', 'Offset'] : special.name === 'UserID' ? ['Type'] : [] });
  }
  const includeTime = flag(element, 'IncludeTimeValue');
  switch (special?.name) {
    case undefined:
      break;
    case 'Today':
      return { kind: 'today', offsetDays: days(special.attributes.get('OffsetDays') ?? special.attributes.get('Offset')) };
    case 'Now':
      return { kind: 'now' };
    default:
      return { kind: 'userId' };
  }
  if (element.text.trim() === '[Me]') return { kind: 'userId' };
  const today = /^\s*\[Today\]\s*(?:([+-])\s*(\d+))?\s*$/i.exec(element.text);
  if (today) return { kind: 'today', offsetDays: today[2] === undefined ? 0 : days(`${today[1]}${today[2]}`) };
  return { kind: 'literal', type: element.attributes.get('Type') ?? 'Text', text: element.text, includeTime };
}

function theValue(element: CamlElement): CamlValue {
  const value = child(element, 'Value');
  if (!value) throw new CamlError(`<${element.name}> needs a <Value>.`);
  return valueOf(value);
}

function valuesOf(element: CamlElement): readonly CamlValue[] {
  const values = child(element, 'Values');
  if (!values) throw new CamlError('<In> needs <Values>.');
  demandOnly(values, { children: ['Value'] });
  return values.children.map(valueOf);
}

function membership(element: CamlElement): CamlCondition {
  demandOnly(element, { children: ['FieldRef'], attributes: ['Type', 'ID'] });
  const id = element.attributes.get('ID');
  if (id !== undefined && !/^\d{1,9}$/.test(id)) throw new CamlError(`'${id}' is no ID of a group.`);
  return { kind: 'membership', field: fieldOf(element), type: element.attributes.get('Type') ?? '', groupId: id === undefined ? undefined : Number(id) };
}

function condition(element: CamlElement): CamlCondition {
  if (element.name === 'And' || element.name === 'Or') {
    demandOnly(element, { children: element.children.map(each => each.name) });
    if (element.children.length !== 2) throw new CamlError(`<${element.name}> needs exactly two conditions.`);
    return { kind: element.name === 'And' ? 'and' : 'or', parts: [condition(element.children[0]), condition(element.children[1])] };
  }
  if (comparisons.includes(element.name)) {
    demandOnly(element, { children: ['FieldRef', 'Value'] });
    return { kind: 'compare', comparison: element.name as CamlComparison, field: fieldOf(element), value: theValue(element) };
  }
  switch (element.name) {
    case 'IsNull':
    case 'IsNotNull':
      demandOnly(element, { children: ['FieldRef', 'Value'] }); // some clients put an empty Value there
      return { kind: 'empty', field: fieldOf(element), negated: element.name === 'IsNotNull' };
    case 'In':
      demandOnly(element, { children: ['FieldRef', 'Values'] });
      return { kind: 'in', field: fieldOf(element), values: valuesOf(element) };
    case 'Membership':
      return membership(element);
    case 'DateRangesOverlap':
      throw notProvided('The local tenant does not do <DateRangesOverlap>.');
    default:
      throw new CamlError(`<${element.name}> is not understood as a condition.`);
  }
}

function orders(element: CamlElement | undefined, attributes: readonly string[]): CamlOrder[] {
  if (!element) return [];
  demandOnly(element, { children: ['FieldRef'], attributes });
  return element.children.map(each => ({ field: nameIn(each), ascending: flag(each, 'Ascending', true) }));
}

function whereOf(query: CamlElement | undefined): CamlCondition | undefined {
  const where = child(query, 'Where');
  if (!where) return undefined;
  demandOnly(where, { children: where.children.map(each => each.name) });
  const [only, ...more] = where.children;
  if (more.length > 0) throw new CamlError('<Where> holds one condition.');
  return only && condition(only);
}

/** 0 stands for no limit, as without the element. */
function limitOf(view: CamlElement | undefined): number | undefined {
  const element = child(view, 'RowLimit');
  const text = (element?.text ?? view?.attributes.get('RowLimit'))?.trim();
  if (element) demandOnly(element, { attributes: ['Paged'], text: true });
  if (text === undefined) return undefined;
  if (!/^\d{1,10}$/.test(text) || Number(text) > 2_147_483_647) throw new CamlError(`'${text.slice(0, 40)}' is no number of rows for a <RowLimit>.`);
  return Number(text) === 0 ? undefined : Number(text);
}

function scopeOf(view: CamlElement | undefined): CamlScope {
  const text = view?.attributes.get('Scope') ?? '';
  const scope = scopes.get(text.toLowerCase());
  if (scope === undefined) throw new CamlError(`Scope="${text}" is no scope of a view.`);
  return scope;
}

/** `<View>`, `<Query>`, or the parts of a Query alone. */
function rootsOf(xml: string): { view: CamlElement | undefined; query: CamlElement | undefined } {
  const roots = parseXml(xml);
  const [root, ...more] = roots;
  if (!root) throw new CamlError('The query is empty; without conditions it is <View/>.');
  if (root.name === 'View' && more.length === 0) return { view: root, query: child(root, 'Query') };
  if (root.name === 'Query' && more.length === 0) return { view: undefined, query: root };
  return { view: undefined, query: { name: 'Query', attributes: new Map(), children: roots, text: '' } };
}

/**
 * Reads `<View>…</View>`, a bare `<Query>…</Query>`, or what stands inside a Query (`<Where>`, `<OrderBy>`), as clients send all three.
 * What is not understood is refused, never passed over: a condition that is lost would give rows that nobody asked for.
 * @throws CamlError; SharePointError 501 for what SharePoint would do and the tenant lacks
 */
export function readCaml(xml: string): CamlView {
  const { view, query } = rootsOf(xml);
  if (view) {
    const lacks = lacking.find(name => childrenNamed(view, name).length > 0);
    if (lacks !== undefined) throw notProvided(`The local tenant does not do <${lacks}> in a <View>.`);
    demandOnly(view, { children: inView, attributes: ofView });
  }
  if (query) demandOnly(query, { children: ['Where', 'OrderBy', 'GroupBy'] });
  const fields = child(view, 'ViewFields');
  return {
    where: whereOf(query),
    orderBy: orders(child(query, 'OrderBy'), ['Override', 'UseIndexForOrderBy']),
    groupBy: orders(child(query, 'GroupBy'), ['Collapse', 'GroupLimit', 'GroupLimitOption']),
    viewFields: orders(fields, ['Properties']).map(each => each.field),
    rowLimit: limitOf(view),
    paged: flag(child(view, 'RowLimit'), 'Paged'),
    scope: scopeOf(view)
  };
}
