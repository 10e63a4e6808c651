import type { Condition } from '../directory/people';
import type { TenantResponse } from '../http';
import type { GraphCall } from './call';
import { badRequest, GraphProblem, graphJson } from './errors';
import { beginning, columnNamed, readFilter, unsupported, type Filterable, type Filterables } from './filter';
import { propertyNamed, type GraphType } from './names';

/** How a collection of the directory is asked: the columns of `$filter` and `$orderby`, and those of `$search`. */
export interface Asked extends Filterables {
  readonly searched: Readonly<Record<string, string>>;
}

const clause = /^"(?:(\w+):)?([^"]*)"$/;

/** `$search="displayName:ali" OR "mail:ali"`: a clause is the beginning of a word of the column that it names, or of any; AND binds closer than OR. */
function searchCondition(search: string, { searched }: Asked): Condition {
  const wrong = (): GraphProblem => badRequest(`Syntax error: character '${search.trim().charAt(0)}' is not valid at position 0 in '${search}'.`, 'Request_BadRequest');
  const values: string[] = [];
  const one = (text: string): string => {
    const match = clause.exec(text.trim());
    const words = match?.[2].trim() ?? '';
    if (!match || words === '') throw wrong();
    const columns = Object.entries(searched).filter(([name]) => match[1] === undefined || name.toLowerCase() === match[1].toLowerCase());
    if (columns.length === 0) throw unsupported(`Unsupported property '${match[1]}' in $search.`);
    return `(${columns.map(([, column]) => {
      values.push(beginning(words), `% ${beginning(words)}`);
      return `${column} LIKE ? ESCAPE '\\' OR ${column} LIKE ? ESCAPE '\\'`;
    }).join(' OR ')})`;
  };
  const parts = search.split(/\s+OR\s+(?=")/).map((alternative) => alternative.split(/\s+AND\s+(?=")/));
  if (parts.flat().length > 15) throw unsupported('Too many clauses in $search. Max allowed: 15.');
  return { sql: `(${parts.map((alternative) => `(${alternative.map(one).join(' AND ')})`).join(' OR ')})`, values };
}

export const bothOf = (one: Condition, other: Condition): Condition => ({ sql: `${one.sql} AND ${other.sql}`, values: [...one.values, ...other.values] });

export const eventual = (call: GraphCall): boolean => call.request.headers.consistencylevel?.toLowerCase() === 'eventual';

/** Both the header and `$count=true`. Source: learn.microsoft.com/graph/aad-advanced-queries */
const advanced = (call: GraphCall): boolean => eventual(call) && /^true$/i.test(call.query.get('$count') ?? '');

const refusals = { NotEqualsMatch: "Filter operator 'NotEqualsMatch'", Not: "Filter operator 'Not'", endsWith: "Operator 'endsWith'" } as const;

/** What `$search` and `$filter` say. @throws GraphProblem 400 for what Graph answers with its header and `$count=true` only */
export function wanted(call: GraphCall, asked: Asked): Condition {
  const search = call.query.get('$search');
  const filter = call.query.get('$filter');
  let condition: Condition = { sql: '1', values: [] };
  if (search !== null) {
    if (!eventual(call)) {
      throw unsupported("Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'");
    }
    condition = searchCondition(search, asked);
  }
  if (filter === null) return condition;
  const read = readFilter(filter, asked);
  if (read.advanced !== undefined && !advanced(call)) {
    const why = eventual(call) ? '' : " because the 'ConsistencyLevel:eventual' header is missing. Refer to https://aka.ms/graph-docs/advanced-queries for more information";
    throw unsupported(`${refusals[read.advanced]} is not supported${why}.`);
  }
  return bothOf(condition, read);
}

/** By these two the directory sorts by default; by others, or together with a filter or a search, as an advanced query only. */
const sortedByDefault = ['displayname', 'userprincipalname'];

/** `$orderby` as SQL. @throws GraphProblem 400 as Graph refuses it, 501 for a property that the tenant cannot sort by */
export function sorted(call: GraphCall, asked: Asked): string | undefined {
  const order = call.query.get('$orderby');
  if (order === null) return undefined;
  const keys = order.split(',').map((key) => {
    const match = /^\s*([A-Za-z_][\w/]*)(?:\s+(asc|desc))?\s*$/i.exec(key);
    if (!match) throw badRequest(`Invalid orderby clause: Syntax error in '${order}'.`);
    const column: Filterable = columnNamed(asked, match[1], '$orderby');
    return { name: match[1].toLowerCase(), sql: `${column.sql} ${/^desc$/i.test(match[2] ?? '') ? 'DESC' : 'ASC'}` };
  });
  const plain = keys.length === 1 && sortedByDefault.includes(keys[0].name) && !call.query.has('$filter') && !call.query.has('$search');
  if (!plain && !advanced(call)) throw unsupported('Sorting not supported for current query.');
  return keys.map(({ sql }) => sql).join(', ');
}

/** `$select`; without it, the properties that Graph gives by default. What the type has and nobody of the council holds is null, a collection empty. */
export function shaped(entity: Readonly<Record<string, unknown>>, query: URLSearchParams, defaults: readonly string[], type: GraphType): Record<string, unknown> {
  const select = query.get('$select')?.split(',').map((name) => name.trim()).filter((name) => name !== '') ?? [];
  const names = select.length === 0 ? defaults : select.flatMap((name) => (name === '*' ? defaults : propertyNamed(type, name) ?? []));
  const annotations = Object.entries(entity).filter(([name]) => name.startsWith('@'));
  return Object.fromEntries([...annotations, ...[...new Set(names)].map((name) => [name, entity[name] ?? (type.properties.get(name) === true ? [] : null)])]);
}

const tokenOf = (skip: number): string => Buffer.from(`RFNwdAoA:${skip}`).toString('base64url');

function skipped(token: string | null): number {
  if (token === null) return 0;
  const skip = /^RFNwdAoA:(\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString('utf8'));
  if (!skip) throw new GraphProblem(400, 'Directory_ExpiredPageToken', 'The specified page token value has expired and can no longer be included in your request.');
  return Number(skip[1]);
}

interface PageSize {
  readonly usual: number;
  readonly most: number;
}

interface Rows {
  readonly count: () => number;
  readonly take: (limit: number, skip: number) => readonly object[];
}

/**
 * One page of a collection, of the directory 100 rows unless `$top` says otherwise (up to 999), then `@odata.nextLink` with a `$skiptoken`.
 * `$count=true` counts only with `ConsistencyLevel: eventual`; without it Graph leaves the count out.
 * Source: learn.microsoft.com/graph/paging, /graph/aad-advanced-queries
 */
export function page(call: GraphCall, context: string, rows: Rows, size: PageSize = { usual: 100, most: 999 }): TenantResponse {
  const { query } = call;
  const top = Number(query.get('$top') ?? size.usual);
  if (!Number.isInteger(top) || top < 1 || top > size.most) {
    throw badRequest(`Invalid page size specified: '${query.get('$top') ?? ''}'. Must be between 1 and ${size.most} inclusive.`, 'Request_BadRequest');
  }
  const skip = skipped(query.get('$skiptoken'));
  const found = rows.take(top + 1, skip);
  const next = new URL(call.request.url);
  const more = new URLSearchParams(query);
  more.set('$skiptoken', tokenOf(skip + top));
  next.search = more.toString();
  return graphJson(200, {
    '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${context}`,
    ...(advanced(call) ? { '@odata.count': rows.count() } : {}),
    ...(found.length > top ? { '@odata.nextLink': next.href.replace(/%24/g, '$') } : {}),
    value: found.slice(0, top)
  });
}
