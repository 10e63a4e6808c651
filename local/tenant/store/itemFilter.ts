import { badExpression, invalidQuery } from '../errors';
import type { SqlValue } from '../database';
import type { Comparison, DatePart, Filter } from '../odata/filter';
import { DateLiteral, GuidLiteral, type Literal } from '../odata/url';
import { readMoment, toStored } from './dates';
import type { QueryColumn } from './itemColumns';

export interface SqlPart {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export type ColumnOf = (name: string) => QueryColumn;

const operators: Record<Comparison, string> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };
const strftime: Record<DatePart, string> = { day: '%d', month: '%m', year: '%Y', hour: '%H', minute: '%M', second: '%S' };

/** As many as one statement safely takes, with those of the rights and the paging. */
const mostValues = 15_000;

/** A filter as an SQL condition over the rows of a list. */
export function filterSql(filter: Filter, columnOf: ColumnOf): SqlPart {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const left = filterSql(filter.left, columnOf);
      const right = filterSql(filter.right, columnOf);
      if (left.values.length + right.values.length > mostValues) throw invalidQuery(`The query compares with more than ${mostValues} values.`);
      return { sql: `(${left.sql} ${filter.kind === 'and' ? 'AND' : 'OR'} ${right.sql})`, values: [...left.values, ...right.values] };
    }
    case 'not': {
      const inner = filterSql(filter.inner, columnOf);
      return { sql: `NOT coalesce(${inner.sql}, 0)`, values: inner.values };
    }
    case 'startsWith': {
      const column = columnOf(filter.column);
      return { sql: `(${column.sql} >= ? AND ${column.sql} < ?)`, values: [filter.text, `${filter.text}\u{10FFFF}`] };
    }
    case 'contains': {
      const column = columnOf(filter.column);
      return { sql: `instr(lower(${column.sql}), lower(?)) > 0`, values: [filter.text] };
    }
    case 'compare':
      return comparisonSql(columnOf(filter.column), filter.operator, filter.value, filter.part);
  }
}

function comparisonSql(column: QueryColumn, operator: Comparison, literal: Literal, part: DatePart | undefined): SqlPart {
  if (part) {
    if (typeof literal !== 'number') throw badExpression(`${part}(${column.name}) ${operator} ${String(literal)}`);
    return { sql: `CAST(strftime('${strftime[part]}', ${column.sql}) AS INTEGER) ${operators[operator]} ?`, values: [literal] };
  }
  if (literal === null) {
    if (operator === 'eq') return { sql: `${column.sql} IS NULL`, values: [] };
    if (operator === 'ne') return { sql: `${column.sql} IS NOT NULL`, values: [] };
    throw badExpression(`${column.name} ${operator} null`);
  }
  const value = comparable(column, literal);
  if (column.path) {
    const any = `EXISTS (SELECT 1 FROM json_each(vals, ${column.path}) WHERE value = ? COLLATE NOCASE)`;
    if (operator === 'eq') return { sql: any, values: [value] };
    if (operator === 'ne') return { sql: `NOT ${any}`, values: [value] };
    throw badExpression(`${column.name} ${operator}`);
  }
  if (operator === 'ne') return { sql: `(${column.sql} <> ? OR ${column.sql} IS NULL)`, values: [value] };
  return { sql: `${column.sql} ${operators[operator]} ?`, values: [value] };
}

/** The literal as the column keeps its values. */
export function comparable(column: QueryColumn, literal: Exclude<Literal, null>): SqlValue {
  const text = literal instanceof DateLiteral ? literal.text : literal instanceof GuidLiteral ? literal.guid : literal;
  switch (column.shape) {
    case 'date': {
      const moment = typeof text === 'string' ? readMoment(text) : undefined;
      if (!moment) throw badExpression(`${column.name} ${String(text)}`);
      return toStored(moment);
    }
    case 'number':
    case 'integer':
    case 'lookup':
    case 'lookups': {
      const number = typeof text === 'string' && text.trim() !== '' ? Number(text) : text;
      if (typeof number !== 'number' || Number.isNaN(number)) throw badExpression(`${column.name} '${String(text)}'`);
      return number;
    }
    case 'boolean':
      return text === true || text === 1 || /^(1|true)$/i.test(String(text)) ? 1 : 0;
    case 'guid':
      return String(text).toLowerCase().replace(/[{}]/g, '');
    default:
      return typeof text === 'boolean' ? (text ? 1 : 0) : String(text);
  }
}
