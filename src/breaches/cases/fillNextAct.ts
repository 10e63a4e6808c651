import { utcSecond, readInstant } from '../../calendar';
import { deskList } from '../../platform/sharepoint/deskList';
import { isDeskError } from '../../platform/sharepoint/errors';
import { etagOf } from '../../platform/sharepoint/etag';
import { pages } from '../../platform/sharepoint/paging';
import type { SPFI } from '../../platform/sharepoint/pnp';
import { breachLog, type BreachLogRow } from '../lists';
import { columnsToCase, nextAct } from '../rules';
import { logRowsIn, type LogRow } from '../../casework/store/rows';

/** Rows of one answer while the whole log is walked by its id, with what the clock depends on and no notes. */
const pageSize = 1000;
const light = ['Id', 'Created', 'Modified', 'EditorId', 'OData__UIVersionString', 'CaseState', 'AwareAt', 'IncidentKind', 'IsPersonalDataBreach', 'CouncilRole', 'RiskLevel', 'IcoDecision', 'IcoToldAt',
  'NextActAt'] as const;

/**
 * Set-up's part for a log of the version before: cases whose clock runs get the time of the first look at it, in the past or not, so that what has
 * become due is found. The seal does not cover that column. Rows that have one are left alone, so it can be stopped and run again.
 * @returns how many rows it wrote
 * @throws DeskError
 */
export async function fillNextAct(sp: SPFI, siteUrl: string): Promise<number> {
  const items = deskList(sp, siteUrl, breachLog).items;
  let filled = 0;
  for await (const rows of pages<unknown>(items.select(...light).orderBy('Id'), pageSize)) {
    for (const row of logRowsIn(rows)) {
      const NextActAt = firstLook(row);
      if (NextActAt !== undefined) filled += await fill(sp, siteUrl, row, { NextActAt });
    }
  }
  return filled;
}

function firstLook(row: LogRow): string | undefined {
  const made = readInstant(row.Created);
  const at = made && !row.NextActAt ? nextAct(columnsToCase(row).values, made) : undefined;
  return at && utcSecond(at);
}

async function fill(sp: SPFI, siteUrl: string, row: LogRow, changes: Partial<BreachLogRow>): Promise<0 | 1> {
  try {
    await deskList(sp, siteUrl, breachLog).items.getById(row.Id).update(changes, etagOf(row));
    return 1;
  } catch (error) {
    // somebody works on it at this moment, and every save writes the time by itself; a row that is gone has none
    if (isDeskError(error, 'conflict', 'not-found')) return 0;
    throw error;
  }
}
