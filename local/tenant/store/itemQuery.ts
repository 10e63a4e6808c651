import { badExpression, lookupThreshold } from '../errors';
import type { SqlValue } from '../database';
import type { Filter } from '../odata/filter';
import type { SqlCondition } from '../rights/access';
import type { Tenant } from '../tenant';
import { filterSql, type ColumnOf, type SqlPart } from './itemFilter';
import type { QueryColumn } from './itemColumns';
import { itemRecord, type ItemRow } from './items';
import { planQuery } from './queryPlan';
import type { ItemRecord, ListRecord } from './records';

export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

export interface ItemQuery {
  readonly filter: Filter | undefined;
  readonly order: readonly Order[];
  readonly limit: number;
  /** Where the page before ended: `Paged=TRUE&p_ID=…`, decoded once. */
  readonly after: string | undefined;
  /** Columns that come from other lists or people and are only shown; with those of the filter at most 12. */
  readonly joinedColumns: number;
  readonly readable: SqlCondition;
  readonly columnOf: ColumnOf;
}

export interface ItemPage {
  readonly items: readonly ItemRecord[];
  /** The token of the next page; undefined on the last one. */
  readonly next: string | undefined;
  /** The token of the first row: with `PagedPrev=TRUE` it leads to the page before. */
  readonly first: string | undefined;
}

const maximumJoins = 12;

interface Key {
  readonly name: string;
  readonly sql: string;
  readonly descending: boolean;
  readonly isNumber?: boolean;
}

/** Reads one page of a list: rights, filter, order and paging in one SQL query. Throws the threshold errors. */
export function queryItems(tenant: Tenant, list: ListRecord, query: ItemQuery): ItemPage {
  const filtered = new Set<string>();
  const columnOf: ColumnOf = (name) => {
    const column = query.columnOf(name);
    if (column.joins) filtered.add(column.name.split('/')[0].replace(/Id$/, ''));
    return column;
  };
  const keys = orderKeys(query.order, columnOf);
  const where: SqlPart[] = [{ sql: 'looked_at(id)', values: [] }, { sql: query.readable.sql, values: query.readable.values }];
  const plan = planQuery(tenant, list, query.filter, query.order[0]?.column, columnOf);
  // in the order of its own index a range is read page by page; in any other order all that it holds is read first, and sorted
  if (plan.narrow && plan.column !== keys[0].sql) where.push({ sql: `id IN (SELECT id FROM ${list.rowsTable} WHERE ${plan.narrow.sql})`, values: plan.narrow.values });
  // `+`: the indexes of the other columns are not to be taken instead
  const inOrder = plan.column !== undefined && plan.column === keys[0].sql;
  const others: ColumnOf = (name) => {
    const column = columnOf(name);
    return column.sql === plan.column || column.path !== undefined ? column : { ...column, sql: `+${column.sql}` };
  };
  if (query.filter) where.push(filterSql(query.filter, inOrder ? others : columnOf));
  if (filtered.size + query.joinedColumns > maximumJoins) throw lookupThreshold();
  const token = query.after === undefined ? undefined : readToken(query.after, keys);
  const backwards = token?.backwards ?? false;
  const order = keys.map((key) => `${key.sql} ${key.descending !== backwards ? 'DESC' : 'ASC'}`).join(', ');
  const rows: (ItemRow & Record<string, SqlValue>)[] = [];
  for (const stretch of token ? beyond(keys, token) : [{ sql: '1', values: [] }]) {
    const missing = query.limit + 1 - rows.length;
    if (missing === 0) break;
    const asked = [...where, stretch];
    rows.push(...tenant.database.all<ItemRow & Record<string, SqlValue>>(
      `SELECT outer_row.*${keys.map((key, index) => `, ${key.sql} AS key_${index}`).join('')} FROM ${list.rowsTable} AS outer_row
       WHERE ${asked.map((part) => part.sql).join(' AND ')} ORDER BY ${order} LIMIT ${missing}`,
      ...asked.flatMap((part) => [...part.values])
    ));
  }
  const page = rows.slice(0, query.limit);
  if (backwards) page.reverse();
  const last = page[page.length - 1];
  const more = backwards || rows.length > query.limit;
  return { items: page.map(itemRecord), next: more && last ? writeToken(keys, last) : undefined, first: page[0] && writeToken(keys, page[0]) };
}

/** How many rows somebody may see and the filter leaves. */
export function countItems(tenant: Tenant, list: ListRecord, filter: Filter | undefined, readable: SqlCondition, columnOf: ColumnOf): number {
  planQuery(tenant, list, filter, undefined, columnOf);
  const condition = filter ? filterSql(filter, columnOf) : { sql: '1', values: [] };
  return (
    tenant.database.get<{ n: number }>(
      `SELECT count(*) AS n FROM ${list.rowsTable} AS outer_row WHERE looked_at(id) AND ${readable.sql} AND ${condition.sql}`,
      ...readable.values,
      ...condition.values
    )?.n ?? 0
  );
}

export function parseOrder(text: string | undefined): Order[] {
  if (text === undefined) return [];
  return text
    .split(',')
    .map((part) => part.trim())
    .map((part) => {
      const [column, direction = 'asc', ...rest] = part.split(/\s+/);
      if (column === '' || rest.length > 0 || !/^(asc|desc)$/i.test(direction)) throw badExpression(part);
      return { column, descending: direction.toLowerCase() === 'desc' };
    });
}

function orderKeys(order: readonly Order[], columnOf: (name: string) => QueryColumn): Key[] {
  const keys = order.map(({ column, descending }) => {
    const { sql, shape } = columnOf(column);
    return { name: column, sql, descending, isNumber: shape === 'number' };
  });
  return keys.some((key) => /^id$/i.test(key.name)) ? keys : [...keys, { name: 'ID', sql: 'id', descending: false }];
}

interface Token {
  readonly values: readonly SqlValue[];
  readonly backwards: boolean;
}

/** Reads `Paged=TRUE&p_Title=x&p_ID=32`. @throws SharePointError 400 for anything else */
function readToken(text: string, keys: readonly Key[]): Token {
  const parameters = new URLSearchParams(text);
  const find = (name: string): string | undefined => [...parameters].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  // without it the first page would come again, and whoever follows the pages would never end
  const id = Number(find('p_ID') ?? Number.NaN);
  if (!Number.isSafeInteger(id)) throw badExpression(`$skiptoken=${text}`);
  return {
    backwards: /^true$/i.test(find('PagedPrev') ?? ''),
    values: keys.map((key) => {
      if (/^id$/i.test(key.name)) return id;
      const value = find(`p_${key.name.replace(/\//g, '_')}`);
      if (value === undefined || value === '') return null;
      if (key.isNumber && Number.isFinite(Number(value))) return Number(value);
      if (!value.startsWith('#')) return momentOf(value);
      if (!Number.isFinite(Number(value.slice(1)))) throw badExpression(`$skiptoken=${text}`);
      return Number(value.slice(1));
    })
  };
}

/** SharePoint writes a moment of a token as `20211220 06:05:05`, in UTC. */
const momentToken = (value: string): string => value.replace(/^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)Z$/, '$1$2$3 $4');
const momentOf = (value: string): string => value.replace(/^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d)$/, '$1-$2-$3T$4Z');

/** A number column's value is written as it is (a page may make such a token itself); other numbers are marked with `#`, so that `5` the text and 5 the number stay apart. */
function writeToken(keys: readonly Key[], row: ItemRow & Record<string, SqlValue>): string {
  const parts = keys.map((key, index): [string, string] => {
    const value = row[`key_${index}`];
    if (/^id$/i.test(key.name)) return ['p_ID', String(row.id)];
    return [`p_${key.name.replace(/\//g, '_')}`, value === null ? '' : key.isNumber ? String(value) : typeof value === 'number' ? `#${value}` : momentToken(String(value))];
  });
  return new URLSearchParams([['Paged', 'TRUE'], ...parts]).toString();
}

/**
 * Rows after (or, going back, before) the one in the token, in the order of the keys; empty values come first. In stretches, one after the other: what
 * has a value, and going down what has none, each a range of the index, which is entered where the page begins and not walked through from its start.
 */
function beyond(keys: readonly Key[], token: Token): readonly SqlPart[] {
  const upwards = (key: Key): boolean => key.descending === token.backwards;
  const branches: SqlPart[] = keys.map((key, index) => {
    const equal = keys.slice(0, index).map((before) => `${before.sql} IS ?`);
    const values: SqlValue[] = [...token.values.slice(0, index)];
    const value = token.values[index];
    let sql: string;
    if (value === null) sql = upwards(key) ? `${key.sql} IS NOT NULL` : '0';
    else {
      // of the first key what has no value is a stretch of its own
      sql = upwards(key) ? `${key.sql} > ?` : index === 0 ? `${key.sql} < ?` : `(${key.sql} < ? OR ${key.sql} IS NULL)`;
      values.push(value);
    }
    return { sql: `(${[...equal, sql].join(' AND ')})`, values };
  });
  const [first] = keys;
  const from = token.values[0];
  const any: SqlPart = { sql: `(${branches.map((branch) => branch.sql).join(' OR ')})`, values: branches.flatMap((branch) => [...branch.values]) };
  if (from === null) return [any];
  // said once more of the first key alone
  const entered: SqlPart = { sql: `${first.sql} ${upwards(first) ? '>=' : '<='} ? AND ${any.sql}`, values: [from, ...any.values] };
  return upwards(first) ? [entered] : [entered, { sql: `${first.sql} IS NULL`, values: [] }];
}
