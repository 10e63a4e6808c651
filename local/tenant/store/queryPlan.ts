import { listViewThreshold } from '../errors';
import type { Filter } from '../odata/filter';
import type { Tenant } from '../tenant';
import { filterSql, type ColumnOf, type SqlPart } from './itemFilter';
import type { ListRecord } from './records';
import { thresholdRows } from './threshold';

/** What a query reads first: with it the rows to look at are few enough, whatever stands behind it. */
export interface Plan {
  /** A condition on indexed columns that at most `thresholdRows` rows meet; undefined when no index is needed. */
  readonly narrow: SqlPart | undefined;
  /** The one column that the condition is on, when it is one: in its own order a page can be read without reading all that meet it. */
  readonly column?: string;
}

/**
 * SharePoint's rule on lists beyond the list view threshold: what counts is how many rows must be looked at, not how many come
 * back. The first condition of the And has to be on an indexed column and be met by few enough rows; of an Or every branch
 * has to; without a filter the order has to be an indexed column. Throws the threshold error otherwise.
 */
export function planQuery(tenant: Tenant, list: ListRecord, filter: Filter | undefined, firstOrder: string | undefined, columnOf: ColumnOf): Plan {
  if (!isLarge(tenant, list)) return { narrow: undefined };
  if (!filter) {
    if (firstOrder !== undefined && !columnOf(firstOrder).indexed) throw listViewThreshold();
    return { narrow: undefined };
  }
  const narrow = seekable(filter, columnOf);
  if (!narrow || countUpTo(tenant, list, narrow) > thresholdRows) throw listViewThreshold();
  const columns = narrowColumns(filter, columnOf);
  return { narrow, ...(columns.size === 1 ? { column: [...columns][0] } : {}) };
}

/** The columns, as SQL, of the part of a filter that an index answers. */
function narrowColumns(filter: Filter, columnOf: ColumnOf): ReadonlySet<string> {
  switch (filter.kind) {
    case 'and':
      return narrowColumns(filter.left, columnOf);
    case 'or':
      return new Set([...narrowColumns(filter.left, columnOf), ...narrowColumns(filter.right, columnOf)]);
    case 'not':
      return new Set();
    default:
      return new Set([columnOf(filter.column).sql]);
  }
}

export const isLarge = (tenant: Tenant, list: ListRecord): boolean =>
  countUpTo(tenant, list, { sql: '1', values: [] }) > thresholdRows;

const countUpTo = (tenant: Tenant, list: ListRecord, condition: SqlPart): number =>
  tenant.database.get<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${list.rowsTable} WHERE ${condition.sql} LIMIT ${thresholdRows + 1})`,
    ...condition.values
  )?.n ?? 0;

/** The part of a filter that an index answers; undefined when there is none where SharePoint looks for it. */
function seekable(filter: Filter, columnOf: ColumnOf): SqlPart | undefined {
  switch (filter.kind) {
    case 'and':
      return seekable(filter.left, columnOf);
    case 'or': {
      if (filter.scans) return undefined;
      const left = seekable(filter.left, columnOf);
      const right = seekable(filter.right, columnOf);
      return left && right ? { sql: `(${left.sql} OR ${right.sql})`, values: [...left.values, ...right.values] } : undefined;
    }
    case 'compare':
      return filter.part === undefined && columnOf(filter.column).indexed && filter.operator !== 'ne' ? filterSql(filter, columnOf) : undefined;
    case 'startsWith':
      return columnOf(filter.column).indexed ? filterSql(filter, columnOf) : undefined;
    default:
      return undefined;
  }
}
