import { balanced, type Filter } from '../odata/filter';
import { invalidQuery } from '../errors';
import type { Order } from '../store/itemQuery';
import { compileCaml, type CamlContext } from './compile';
import type { CamlComparison, CamlField, CamlView } from './query';
import { readView } from './select';

/** A parameter of the address, or of what overrides it, by its name. */
export type Address = (name: string) => string | undefined;

/** What `OverrideViewXml` names replaces what the view says. */
export function overridden(view: CamlView, override: string | undefined): CamlView {
  if (!override) return view;
  const more = readView(override);
  return {
    where: more.where ?? view.where,
    orderBy: more.orderBy.length > 0 ? more.orderBy : view.orderBy,
    groupBy: more.groupBy.length > 0 ? more.groupBy : view.groupBy,
    viewFields: more.viewFields.length > 0 ? more.viewFields : view.viewFields,
    rowLimit: more.rowLimit ?? view.rowLimit,
    paged: more.rowLimit === undefined ? view.paged : more.paged,
    scope: more.scope === 'folder' ? view.scope : more.scope
  };
}

const comparisons: ReadonlyMap<string, CamlComparison> = new Map(
  (['Eq', 'Neq', 'Gt', 'Geq', 'Lt', 'Leq', 'Contains', 'BeginsWith', 'Includes', 'NotIncludes'] as const).map(name => [name.toLowerCase(), name])
);

/** Columns that only show another one. */
const shows: Readonly<Record<string, string>> = { LinkTitle: 'Title', LinkTitleNoMenu: 'Title', LinkFilename: 'FileLeafRef', LinkFilenameNoMenu: 'FileLeafRef' };

/**
 * `FilterField1=…&FilterValue1=…&FilterOp1=…`, and the plural form with several values between `;#`: all of them must hold.
 * @throws SharePointError 400 for a part without its others, and for a comparison that is none
 */
export function urlFilters(address: Address, context: CamlContext): Filter[] {
  const filters: Filter[] = [];
  for (let number = 1; number <= 10; number += 1) {
    const single = address(`FilterField${number}`);
    const several = address(`FilterFields${number}`);
    const named = single ?? several;
    const text = address(`FilterValue${number}`) ?? address(`FilterValues${number}`);
    const op = address(`FilterOp${number}`);
    if (named === undefined && text === undefined && op === undefined) continue;
    if (!named || text === undefined) throw invalidQuery(`FilterField${number} and FilterValue${number} belong together.`);
    const name = Object.hasOwn(shows, named) ? shows[named] : named;
    const field: CamlField = { name, lookupId: address(`FilterLookupId${number}`) === '1' };
    const values = several === undefined ? [text] : text.split(';#');
    const how = comparisons.get((op ?? 'Eq').toLowerCase());
    if (!how) throw invalidQuery(`FilterOp${number}=${op} is no comparison.`);
    const parts = values.map(value =>
      compileCaml(value === '' ? { kind: 'empty', field, negated: false } : { kind: 'compare', comparison: how, field, value: asValue(field, value, context) }, context)
    );
    const filter = balanced('or', parts);
    if (filter) filters.push(filter);
  }
  return filters;
}

function asValue(field: CamlField, text: string, context: CamlContext): { kind: 'literal'; type: string; text: string; includeTime: boolean } {
  const type = context.fields.find(each => each.internalName === field.name)?.type ?? 'Text';
  const isYes = type === 'Boolean' && /^(yes|1|true)$/i.test(text);
  return { kind: 'literal', type: /^(user|lookup)/i.test(type) ? 'Text' : type, text: type === 'Boolean' ? (isYes ? '1' : '0') : text, includeTime: /T\d\d:\d\d/.test(text) };
}

/** `SortField=…&SortDir=Asc|Desc` of the address goes before the view's own order. @throws SharePointError 400 for another direction */
export function urlOrder(address: Address): Order[] {
  const column = address('SortField');
  const direction = address('SortDir') ?? '';
  if (!/^(asc|desc|ascending|descending)?$/i.test(direction)) throw invalidQuery(`SortDir=${direction} is no direction.`);
  if (!column) return [];
  return [{ column: Object.hasOwn(shows, column) ? shows[column] : column, descending: /^desc/i.test(direction) }];
}
