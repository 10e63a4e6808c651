import type { Filter } from '../odata/filter';
import type { Query } from '../odata/url';
import type { Order } from '../store/itemQuery';
import { compileCaml, type CamlContext } from './compile';
import type { CamlComparison, CamlField, CamlView } from './query';
import { readView } from './select';

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

const comparisons: Readonly<Record<string, CamlComparison>> = {
  eq: 'Eq', neq: 'Neq', gt: 'Gt', geq: 'Geq', lt: 'Lt', leq: 'Leq', contains: 'Contains', beginswith: 'BeginsWith', includes: 'Includes', notincludes: 'NotIncludes'
};

/** Columns that only show another one. */
const shows: Readonly<Record<string, string>> = { LinkTitle: 'Title', LinkTitleNoMenu: 'Title', LinkFilename: 'FileLeafRef', LinkFilenameNoMenu: 'FileLeafRef' };

/** `FilterField1=…&FilterValue1=…&FilterOp1=…`, and the plural form with several values between `;#`: all of them must hold. */
export function urlFilters(query: Query, context: CamlContext): Filter[] {
  const filters: Filter[] = [];
  for (let number = 1; number <= 10; number += 1) {
    const single = query.get(`FilterField${number}`);
    const several = query.get(`FilterFields${number}`);
    const named = single ?? several;
    if (named === undefined) continue;
    const name = shows[named] ?? named;
    const field: CamlField = { name, lookupId: query.get(`FilterLookupId${number}`) === '1' };
    const text = query.get(`FilterValue${number}`) ?? query.get(`FilterValues${number}`) ?? '';
    const values = several === undefined ? [text] : text.split(';#');
    const how = comparisons[(query.get(`FilterOp${number}`) ?? 'Eq').toLowerCase()] ?? 'Eq';
    const parts = values.map(value =>
      compileCaml(value === '' ? { kind: 'empty', field, negated: false } : { kind: 'compare', comparison: how, field, value: asValue(field, value, context) }, context)
    );
    filters.push(parts.reduce((left, right) => ({ kind: 'or', left, right })));
  }
  return filters;
}

function asValue(field: CamlField, text: string, context: CamlContext): { kind: 'literal'; type: string; text: string; includeTime: boolean } {
  const type = context.fields.find(each => each.internalName === field.name)?.type ?? 'Text';
  const isYes = type === 'Boolean' && /^(yes|1|true)$/i.test(text);
  return { kind: 'literal', type: /^(user|lookup)/i.test(type) ? 'Text' : type, text: type === 'Boolean' ? (isYes ? '1' : '0') : text, includeTime: /T\d\d:\d\d/.test(text) };
}

/** `SortField=…&SortDir=Asc|Desc` of the address goes before the view's own order. */
export function urlOrder(query: Query): Order[] {
  const column = query.get('SortField');
  if (!column) return [];
  return [{ column: shows[column] ?? column, descending: /^desc/i.test(query.get('SortDir') ?? '') }];
}
