import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { etagOf } from '../../platform/sharepoint/etag';
import { pages } from '../../platform/sharepoint/paging';
import { deskList } from '../../platform/sharepoint/deskList';
import type { SPFI } from '../../platform/sharepoint/pnp';
import { readMark, saveMark } from '../../casework/store/mark';
import { breachLog, type BreachLogRow } from '../lists';
import { columnsToCase, sealedCells, viewColumns } from '../rules';
import { asLogRow, caseSelect, type LogRow } from '../../casework/store/rows';
import { sealFor } from '../../casework/store/seal';
import { covered } from '../../casework/store/site';
import { breachKind } from './kind';

/** Rows of one answer while the whole log is walked by its id. */
const pageSize = 500;

/**
 * Set-up's part for a log of the first version of the desk, which had no seals: each row is sealed as it stands, so that it counts. Only rows
 * whose `Standing` is empty, which SharePoint leaves so in rows that were there before the column; a row that is made later has its default.
 * Stopped anywhere, it is run again and goes on with those that are left.
 * @throws DeskError `conflict` when somebody works on a row at this moment: set-up then runs it again, so that no row is left without a seal
 */
export async function sealFormerRows(sp: SPFI, siteUrl: string): Promise<number> {
  const items = deskList(sp, siteUrl, breachLog).items;
  let sealed = 0;
  for await (const rows of pages<unknown>(items.select(...caseSelect(breachKind)).orderBy('Id'), pageSize)) {
    for (const row of rows.map(asLogRow).filter(isFormer)) {
      await sealAsItStands(sp, siteUrl, row);
      sealed++;
    }
  }
  if (sealed > 0) {
    await saveAsLookedAt(sp, siteUrl);
  }
  return sealed;
}

/** All rows are modified by now; taking in shall not go through them once more. */
async function saveAsLookedAt(sp: SPFI, siteUrl: string): Promise<void> {
  const [newest] = v.parse(v.array(v.object({ Modified: v.string() })), await deskList(sp, siteUrl, breachLog).items.select('Modified').orderBy('Modified', false).top(1)());
  const looked = newest && Temporal.Instant.from(newest.Modified);
  // the newest stamp is as near to the server's time as set-up knows it
  const site = { services: { sp, siteUrl, now: () => looked ?? Temporal.Instant.fromEpochMilliseconds(0) }, kind: breachKind };
  const mark = await readMark(site);
  await saveMark(site, mark, { ...mark, reconciledUpTo: looked, again: [] });
}

const empty = v.nullish(v.literal(''));

function isFormer(row: LogRow): boolean {
  return v.is(empty, row.Standing) && v.is(empty, row.DeskSeal);
}

async function sealAsItStands(sp: SPFI, siteUrl: string, row: LogRow): Promise<void> {
  // the first version kept no time of closing; the last change is the nearest there is
  const cells = sealedCells(row);
  const ClosedAt = cells.CaseState === 'Closed' && cells.ClosedAt === null ? row.Modified : row.ClosedAt;
  const { values } = columnsToCase({ ...row, ClosedAt });
  const changes: Partial<BreachLogRow> = {
    ...viewColumns(values), AroundDesk: false, DeskSeal: await sealFor(covered(breachKind), sealedCells({ ...row, ClosedAt }), 1),
    ...(ClosedAt === row.ClosedAt ? {} : { ClosedAt: String(ClosedAt) })
  };
  await deskList(sp, siteUrl, breachLog).items.getById(row.Id).update(changes, etagOf(row));
}
