import { Temporal } from 'temporal-polyfill';
import { readInstant } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { etagOf } from '../../platform/sharepoint/etag';
import { columnsToCase, handMadeReference, parseBreachReference, sealedCells, undecidedCase, type BreachCase, type BreachReference, type CaseValues } from '../rules';
import { countedVersion, readRow, readRows, readVersions, type LogRow, type RowVersion } from './logRows';
import { sealFits, standsRight } from './seal';

/** @throws DeskError `not-found` when the row was deleted. */
export async function openCase(services: DeskServices, logId: number): Promise<BreachCase> {
  return caseOfRow(services, await readRow(services, logId));
}

/** The rows that are there, in the order asked; those that were deleted are missing. */
export async function openCases(services: DeskServices, logIds: readonly number[]): Promise<readonly BreachCase[]> {
  const rows = await readRows(services, logIds);
  return Promise.all(rows.map((row) => caseOfRow(services, row)));
}

/**
 * The case in a row: one look at the seal where it fits; the version history, to find what counts, where it does not or where the row bears
 * the mark already.
 */
export async function caseOfRow(services: DeskServices, row: LogRow): Promise<BreachCase> {
  const isSound = row.AroundDesk !== true && standsRight(row) && (await sealFits(sealedCells(row), row.DeskSeal));
  return isSound ? soundCase(row, row) : caseFromVersions(row, await readVersions(services, row.Id));
}

export function caseFromVersions(row: LogRow, versions: readonly RowVersion[]): BreachCase {
  const counted = countedVersion(versions);
  const { values } = columnsToCase(row);
  if (!counted) {
    return { ...soundCase(row, row), values: handMade(values), aroundDesk: 'made-around-the-desk' };
  }
  const isMended = standsRight(row) && versions.at(-1)?.isDesks === true;
  return isMended ? soundCase(row, row) : { ...soundCase(row, counted.row), aroundDesk: values };
}

/** Of a row that no command made only the facts are taken: nothing in it is decided. */
function handMade(values: CaseValues): CaseValues {
  return { ...undecidedCase(values.facts, values.awareAt), awareReason: values.awareReason, leadId: values.leadId };
}

/** @param from where what counts is read: the row itself, or one of its versions */
function soundCase(row: LogRow, from: Readonly<Record<string, unknown>>): BreachCase {
  const cells = sealedCells(from);
  const { values, unreadable } = columnsToCase(from);
  const whole = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
  return {
    logId: row.Id,
    etag: etagOf(row),
    reportId: whole(cells.ReportId) ?? 0,
    reportGuid: String(cells.ReportGuid ?? ''),
    reference: referenceOf(cells.Reference, whole(cells.ReportId), row),
    reportedAt: moment(cells.ReportedAt),
    noticedAt: moment(cells.NoticedAt),
    nameWithheld: cells.NameWithheld === true,
    reportVersion: String(cells.ReportVersion ?? ''),
    repeatOf: whole(cells.RepeatOfReportId),
    undelivered: whole(row.Undelivered) ?? 0,
    values,
    aroundDesk: undefined,
    unreadable
  };
}

/**
 * A row that was made by hand may have no reference, or that of another report, whose events and files would then be its own: it gets one of its
 * own, which no report has. SharePoint keeps a report's number in one row only.
 */
function referenceOf(stored: unknown, reportId: number | undefined, row: LogRow): BreachReference {
  const isOwn = (text: unknown): text is BreachReference => typeof text === 'string' && parseBreachReference(text)?.reportId === reportId && /^BR-\d{4}-\d{5,}$/.test(text);
  return isOwn(stored) ? stored : handMadeReference(row.Id, Temporal.Instant.from(row.Created));
}

function moment(cell: unknown): Temporal.Instant | undefined {
  return typeof cell === 'string' ? readInstant(cell) : undefined;
}
