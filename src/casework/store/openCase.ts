import { Temporal } from 'temporal-polyfill';
import { etagOf } from '../../platform/sharepoint/etag';
import { liesRestricted } from '../../platform/sharepoint/restricted';
import { readCase } from '../rules/caseRow';
import { cellsOfRow } from '../rules/cells';
import type { FieldTable } from '../rules/field';
import { prefixOfCase, sealedKinds, type Case, type CaseCore, type CaseFixed, type CaseRules, type RowRules } from '../rules/kind';
import { handMadeReference, parseReference } from '../rules/reference';
import { countedVersion, readRow, readRows, readVersions, type LogRow, type RowVersion } from './rows';
import { sealFits, standsRight } from './seal';
import { covered, type KindSite } from './site';

/** @throws DeskError `not-found` when the row was deleted. */
export async function openCase<V extends CaseCore, F extends CaseFixed>(site: KindSite<V, F>, logId: number): Promise<Case<V, F>> {
  return caseOfRow(site, await readRow(site, logId));
}

/** The rows that are there, in the order asked; those that were deleted are missing. */
export async function openCases<V extends CaseCore, F extends CaseFixed>(site: KindSite<V, F>, logIds: readonly number[]): Promise<readonly Case<V, F>[]> {
  const rows = await readRows(site, logIds);
  return Promise.all(rows.map((row) => caseOfRow(site, row)));
}

/**
 * The case in a row: one look at the seal where it fits; the version history, to find what counts, where it does not or where the row bears
 * the mark already.
 */
export async function caseOfRow<V extends CaseCore, F extends CaseFixed>(site: KindSite<V, F>, row: LogRow, versionsOf: typeof readVersions = readVersions): Promise<Case<V, F>> {
  const isSound = row.AroundDesk !== true && standsRight(row) && liesRight(site.kind, row, row) && (await sealFits(covered(site.kind), cellsOfRow(sealedKinds(site.kind), row), row.DeskSeal));
  return isSound ? soundCase(site.kind, row, row) : caseFromVersions(site.kind, row, await versionsOf(site, row.Id));
}

export function caseFromVersions<V extends CaseCore, F extends CaseFixed>(
  kind: CaseRules<V, F>, row: LogRow, versions: readonly RowVersion[]
): Case<V, F> {
  const counted = countedVersion(versions);
  const { values } = readCase(kind.fields, row);
  if (!counted) {
    // nobody sealed what it says of itself: where it lies is all that is known
    return { ...soundCase(kind, row, row), values: { ...kind.ofHand(values), restricted: liesRestricted(row.FileDirRef) }, aroundDesk: 'made-around-the-desk' };
  }
  const isMended = standsRight(row) && versions.at(-1)?.isDesks === true && liesRight(kind, row, row);
  return isMended ? soundCase(kind, row, row) : { ...soundCase(kind, row, counted.row), aroundDesk: asItLies(kind, row, counted.row, values) };
}

/** Whether a row lies where its seal has it: in the folder of restricted cases, or outside. Moving needs Delete, so only a site owner can have done it. */
function liesRight(kind: RowRules, row: LogRow, sealed: Readonly<Record<string, unknown>>): boolean {
  return liesRestricted(row.FileDirRef) === saysRestricted(kind, sealed);
}

function saysRestricted<V extends CaseCore>({ fields }: { readonly fields: object }, row: Readonly<Record<string, unknown>>): boolean {
  return readCase(fields as FieldTable<V>, row).values.restricted;
}

/** A row that was moved is changed by that, although its column says the same as before. */
function asItLies<V extends CaseCore>(kind: RowRules, row: LogRow, sealed: Readonly<Record<string, unknown>>, values: V): V {
  return liesRight(kind, row, sealed) ? values : { ...values, restricted: liesRestricted(row.FileDirRef) };
}

/** @param from where what counts is read: the row itself, or one of its versions */
function soundCase<V extends CaseCore, F extends CaseFixed>(kind: CaseRules<V, F>, row: LogRow, from: Readonly<Record<string, unknown>>): Case<V, F> {
  const { values, unreadable } = readCase(kind.fields, from);
  const { values: fixed } = readCase(kind.fixed, from);
  return {
    ...fixed,
    logId: row.Id,
    etag: etagOf(row),
    reference: ownReference(kind, fixed, row),
    undelivered: typeof row.Undelivered === 'number' ? row.Undelivered : 0,
    values,
    aroundDesk: undefined,
    unreadable,
    isRestricted: liesRestricted(row.FileDirRef) || values.restricted
  };
}

/**
 * A row that was made by hand may have no reference, or that of another case, whose events and files would then be its own: it gets one of its
 * own, which no intake's row has. SharePoint keeps the number of an intake's row in one row only.
 */
function ownReference<V extends CaseCore, F extends CaseFixed>(kind: CaseRules<V, F>, fixed: F, row: LogRow): string {
  const prefix = prefixOfCase(kind, fixed);
  const isOwn = new RegExp(`^${prefix}-\\d{4}-\\d{5,}$`).test(fixed.reference) && parseReference(prefix, fixed.reference)?.intakeId === kind.originOf(fixed);
  return isOwn ? fixed.reference : handMadeReference(kind.prefix, row.Id, Temporal.Instant.from(row.Created));
}
