import { CamlElement, CamlError, child, isTrue, parseXml } from './xml';

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

const scopes: Readonly<Record<string, CamlScope>> = { recursive: 'recursive', recursiveall: 'recursiveAll', filesonly: 'filesOnly' };

function fieldOf(element: CamlElement): CamlField {
  const ref = child(element, 'FieldRef');
  const name = ref?.attributes.Name;
  if (!ref || name === undefined) throw new CamlError(`<${element.name}> needs a <FieldRef Name="…"/>.`);
  return { name, lookupId: isTrue(ref.attributes.LookupId) };
}

function valueOf(element: CamlElement): CamlValue {
  const [special] = element.children;
  switch (special?.name) {
    case undefined:
      break;
    case 'Today':
      return { kind: 'today', offsetDays: Number(special.attributes.OffsetDays ?? special.attributes.Offset ?? 0) };
    case 'Now':
      return { kind: 'now' };
    case 'UserID':
      return { kind: 'userId' };
    default:
      throw new CamlError(`<${special.name}> is not understood in a <Value>.`);
  }
  if (element.text.trim() === '[Me]') return { kind: 'userId' };
  const today = /^\s*\[Today\]\s*(?:([+-])\s*(\d+))?\s*$/i.exec(element.text);
  if (today) return { kind: 'today', offsetDays: today[2] === undefined ? 0 : Number(`${today[1]}${today[2]}`) };
  return { kind: 'literal', type: element.attributes.Type ?? 'Text', text: element.text, includeTime: isTrue(element.attributes.IncludeTimeValue) };
}

function theValue(element: CamlElement): CamlValue {
  const value = child(element, 'Value');
  if (!value) throw new CamlError(`<${element.name}> needs a <Value>.`);
  return valueOf(value);
}

function condition(element: CamlElement): CamlCondition {
  if (element.name === 'And' || element.name === 'Or') {
    if (element.children.length !== 2) throw new CamlError(`<${element.name}> needs exactly two conditions.`);
    return { kind: element.name === 'And' ? 'and' : 'or', parts: [condition(element.children[0]), condition(element.children[1])] };
  }
  if (comparisons.includes(element.name)) return { kind: 'compare', comparison: element.name as CamlComparison, field: fieldOf(element), value: theValue(element) };
  switch (element.name) {
    case 'IsNull':
    case 'IsNotNull':
      return { kind: 'empty', field: fieldOf(element), negated: element.name === 'IsNotNull' };
    case 'In':
      return { kind: 'in', field: fieldOf(element), values: (child(element, 'Values')?.children ?? []).map(valueOf) };
    case 'Membership':
      return { kind: 'membership', field: fieldOf(element), type: element.attributes.Type ?? '', groupId: element.attributes.ID === undefined ? undefined : Number(element.attributes.ID) };
    default:
      throw new CamlError(`<${element.name}> is not understood as a condition.`);
  }
}

const orders = (element: CamlElement | undefined): CamlOrder[] =>
  (element?.children ?? []).filter(each => each.name === 'FieldRef').map(each => ({ field: each.attributes.Name ?? '', ascending: each.attributes.Ascending === undefined || isTrue(each.attributes.Ascending) }));

/**
 * Reads `<View>…</View>`, a bare `<Query>…</Query>`, or what stands inside a Query (`<Where>`, `<OrderBy>`), as clients send all three.
 * @throws CamlError
 */
export function readCaml(xml: string): CamlView {
  const text = xml.trim();
  const root = parseXml(/^<(?:View|Query)[\s>/]/.test(text) ? text : `<Query>${text}</Query>`);
  const view = root.name === 'View' ? root : undefined;
  const query = view ? child(view, 'Query') : root;
  const [where, ...more] = child(query, 'Where')?.children ?? [];
  if (more.length > 0) throw new CamlError('<Where> holds one condition.');
  const limit = child(view, 'RowLimit');
  return {
    where: where && condition(where),
    orderBy: orders(child(query, 'OrderBy')),
    groupBy: orders(child(query, 'GroupBy')),
    viewFields: orders(child(view, 'ViewFields')).map(each => each.field),
    rowLimit: limit && Number(limit.text),
    paged: isTrue(limit?.attributes.Paged),
    scope: scopes[(view?.attributes.Scope ?? '').toLowerCase()] ?? 'folder'
  };
}
