import type { SqlValue } from '../database';
import type { Condition } from '../directory/people';
import type { TenantResponse } from '../http';
import type { GraphCall } from './call';
import { badRequest, GraphProblem, graphJson, notDone } from './errors';

/** A column that `$filter` may name: its SQL, and how its values are written. */
export interface Filterable {
  readonly sql: string;
  readonly kind: 'text' | 'boolean' | 'date';
}

const literal = (kind: Filterable['kind'], text: string): SqlValue | undefined => {
  if (kind === 'boolean') return /^true$/i.test(text) ? 1 : /^false$/i.test(text) ? 0 : undefined;
  if (kind === 'date') return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? text : undefined;
  return /^'.*'$/s.test(text) ? text.slice(1, -1).replace(/''/g, "'") : undefined;
};
const operators: Readonly<Record<string, string>> = { eq: '=', ne: '<>', ge: '>=', le: '<=' };
const beginning = (text: string): string => `${text.replace(/[\\%_]/g, '\\$&')}%`;

function term(text: string, columns: Readonly<Record<string, Filterable>>): Condition | undefined {
  const columnOf = (name: string): Filterable | undefined => Object.entries(columns).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
  const starts = /^startswith\((\w+),\s*('.*')\)$/is.exec(text);
  if (starts) {
    const column = columnOf(starts[1]);
    const value = literal('text', starts[2]);
    return column?.kind === 'text' && typeof value === 'string' ? { sql: `${column.sql} LIKE ? ESCAPE '\\'`, values: [beginning(value)] } : undefined;
  }
  const compares = /^(\w+)\s+(eq|ne|ge|le)\s+(.+)$/is.exec(text);
  const column = compares && columnOf(compares[1]);
  const value = column && literal(column.kind, compares[3]);
  return column && value !== undefined ? { sql: `${column.sql} ${operators[compares[2].toLowerCase()]} ?`, values: [value] } : undefined;
}

/** `startswith(displayName,'x') or mail eq 'y'`, `and` before `or`; brackets, functions and other properties are 501. */
export function filterCondition(filter: string, columns: Readonly<Record<string, Filterable>>): Condition {
  const outsideQuotes = (word: string): RegExp => new RegExp(`\\s+${word}\\s+(?=(?:[^']*'[^']*')*[^']*$)`, 'i');
  const values: SqlValue[] = [];
  const alternatives = filter.split(outsideQuotes('or')).map((alternative) => {
    const parts = alternative.split(outsideQuotes('and')).map((part) => {
      const condition = term(part.trim(), columns);
      if (!condition) throw notDone(`$filter=${filter}`);
      values.push(...condition.values);
      return condition.sql;
    });
    return `(${parts.join(' AND ')})`;
  });
  return { sql: `(${alternatives.join(' OR ')})`, values };
}

/** `$search="displayName:ali" OR "mail:ali"`: every quoted clause is the beginning of a word of one of the columns. */
export function searchCondition(search: string, columns: readonly string[]): Condition {
  const clauses = [...search.matchAll(/"([^"]*)"/g)].map((match) => /^(?:\w+:)?(.*)$/.exec(match[1])?.[1].trim() ?? '');
  if (clauses.length === 0) throw badRequest('Syntax error: the $search clause must be in double quotes.', 'Request_BadRequest');
  const each = columns.map((column) => `${column} LIKE ? ESCAPE '\\' OR ${column} LIKE ? ESCAPE '\\'`).join(' OR ');
  return {
    sql: `(${clauses.map(() => `(${each})`).join(/"\s+AND\s+"/.test(search) ? ' AND ' : ' OR ')})`,
    values: clauses.flatMap((clause) => columns.flatMap(() => [beginning(clause), `% ${beginning(clause)}`]))
  };
}

export const bothOf = (one: Condition, other: Condition): Condition => ({ sql: `${one.sql} AND ${other.sql}`, values: [...one.values, ...other.values] });

export const eventual = (call: GraphCall): boolean => call.request.headers.consistencylevel?.toLowerCase() === 'eventual';

/** What `$search` and `$filter` say. @throws GraphProblem 400 for a search without the header that Graph asks for */
export function wanted(call: GraphCall, columns: Readonly<Record<string, Filterable>>, searched: readonly string[]): Condition {
  const search = call.query.get('$search');
  const filter = call.query.get('$filter');
  let condition: Condition = { sql: '1', values: [] };
  if (search !== null) {
    if (!eventual(call)) throw badRequest("Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'", 'Request_UnsupportedQuery');
    condition = searchCondition(search, searched);
  }
  return filter === null ? condition : bothOf(condition, filterCondition(filter, columns));
}

/** `$select`; without it, the properties that Graph gives by default. */
export function shaped(entity: Readonly<Record<string, unknown>>, query: URLSearchParams, defaults: readonly string[]): Record<string, unknown> {
  const names = query.get('$select')?.split(',').map((name) => name.trim().toLowerCase()) ?? defaults.map((name) => name.toLowerCase());
  return Object.fromEntries(Object.entries(entity).filter(([name]) => name.startsWith('@') || names.includes('*') || names.includes(name.toLowerCase())));
}

const tokenOf = (skip: number): string => Buffer.from(`RFNwdAoA:${skip}`).toString('base64url');

function skipped(token: string | null): number {
  if (token === null) return 0;
  const skip = /^RFNwdAoA:(\d+)$/.exec(Buffer.from(token, 'base64url').toString('utf8'));
  if (!skip) throw new GraphProblem(400, 'Directory_ExpiredPageToken', 'The specified page token value has expired and can no longer be included in your request.');
  return Number(skip[1]);
}

/**
 * One page of a collection of the directory: 100 rows unless `$top` says otherwise (up to 999), then `@odata.nextLink` with a `$skiptoken`.
 * `$count=true` counts only with `ConsistencyLevel: eventual`; without it Graph leaves the count out.
 * Source: learn.microsoft.com/graph/paging, /graph/aad-advanced-queries
 */
export function page(call: GraphCall, context: string, rows: { readonly count: () => number; readonly take: (limit: number, skip: number) => readonly object[] }): TenantResponse {
  const { query } = call;
  const top = Number(query.get('$top') ?? 100);
  if (!Number.isInteger(top) || top < 1 || top > 999) throw badRequest('Invalid page size specified. Must be between 1 and 999 inclusive.', 'Request_BadRequest');
  const skip = skipped(query.get('$skiptoken'));
  const found = rows.take(top + 1, skip);
  const next = new URL(call.request.url);
  next.searchParams.set('$skiptoken', tokenOf(skip + top));
  return graphJson(200, {
    '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${context}`,
    ...(query.get('$count') === 'true' && eventual(call) ? { '@odata.count': rows.count() } : {}),
    ...(found.length > top ? { '@odata.nextLink': next.href.replace(/%24/g, '$') } : {}),
    value: found.slice(0, top)
  });
}
