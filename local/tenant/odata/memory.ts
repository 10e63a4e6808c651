import { badExpression } from '../errors';
import { parseFilter, type Comparison, type DatePart, type Filter } from './filter';
import { Complex, findLink, findProperty, ValueList, valueOf, type Entity } from './entity';
import { DateLiteral, GuidLiteral, type Literal, type Query } from './url';
import { fieldMissing } from '../errors';

/** `$filter`, `$orderby`, `$skip` and `$top` over a small collection (lists, fields, users…); items have SQL. */
export function queried(entities: readonly Entity[], query: Query): Entity[] {
  let result = [...entities];
  const filter = query.get('$filter');
  if (filter !== undefined) {
    const parsed = parseFilter(filter, query);
    result = result.filter((entity) => matches(entity, parsed));
  }
  const order = query.get('$orderby');
  if (order !== undefined) result.sort(comparator(order));
  const skip = whole(query.get('$skip'), '$skip');
  const top = whole(query.get('$top'), '$top');
  return result.slice(skip ?? 0, top === undefined ? undefined : (skip ?? 0) + top);
}

export function whole(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text.trim())) throw badExpression(`${name}=${text}`);
  return Number(text);
}

type Comparable = string | number | boolean | null;

function read(entity: Entity, path: string): Comparable {
  const [first, ...rest] = path.split('/');
  const property = findProperty(entity, first);
  if (!property) {
    const link = findLink(entity, first);
    if (!link && entity.elsewhere?.(first)) return null;
    if (!link || rest.length === 0) throw fieldMissing(path);
    const linked = link.load();
    return linked !== null && 'type' in linked ? read(linked, rest.join('/')) : null;
  }
  let value = valueOf(property.value);
  for (const step of rest) value = value instanceof Complex ? value.values[step] : null;
  if (value instanceof ValueList || value instanceof Complex || value === undefined || (typeof value === 'object' && value !== null)) return null;
  return value;
}

function matches(entity: Entity, filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(entity, filter.left) && matches(entity, filter.right);
    case 'or':
      return matches(entity, filter.left) || matches(entity, filter.right);
    case 'not':
      return !matches(entity, filter.inner);
    case 'startsWith':
      return String(read(entity, filter.column) ?? '').toLowerCase().startsWith(filter.text.toLowerCase());
    case 'contains':
      return String(read(entity, filter.column) ?? '').toLowerCase().includes(filter.text.toLowerCase());
    case 'compare':
      return compareWith(filter.part ? partOf(read(entity, filter.column), filter.part) : read(entity, filter.column), filter.operator, plain(filter.value));
  }
}

const pieces: Record<DatePart, readonly [from: number, to: number]> = { year: [0, 4], month: [5, 7], day: [8, 10], hour: [11, 13], minute: [14, 16], second: [17, 19] };

/** A part of a moment in UTC, as SharePoint writes it. */
function partOf(value: Comparable, part: DatePart): Comparable {
  const [from, to] = pieces[part];
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Number(value.slice(from, to)) : null;
}

const plain = (literal: Literal): Comparable =>
  literal instanceof DateLiteral ? literal.text : literal instanceof GuidLiteral ? literal.guid : literal;

function compareWith(value: Comparable, operator: Comparison, expected: Comparable): boolean {
  const order = compare(value, expected);
  switch (operator) {
    case 'eq':
      return order === 0;
    case 'ne':
      return order !== 0;
    case 'lt':
      return order < 0;
    case 'le':
      return order <= 0;
    case 'gt':
      return order > 0;
    case 'ge':
      return order >= 0;
  }
}

function compare(left: Comparable, right: Comparable): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).toLowerCase() < String(right).toLowerCase() ? -1 : String(left).toLowerCase() > String(right).toLowerCase() ? 1 : 0;
}

function comparator(order: string): (a: Entity, b: Entity) => number {
  const keys = order.split(',').map((part) => {
    const [column, direction = 'asc', ...rest] = part.trim().split(/\s+/);
    if (column === '' || rest.length > 0 || !/^(asc|desc)$/i.test(direction)) throw badExpression(part);
    return { column, sign: /^desc$/i.test(direction) ? -1 : 1 };
  });
  return (a, b) => {
    for (const { column, sign } of keys) {
      const result = compare(read(a, column), read(b, column));
      if (result !== 0) return result * sign;
    }
    return 0;
  };
}
