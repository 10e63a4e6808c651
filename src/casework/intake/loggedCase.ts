import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant, wholeSecond } from '../../calendar';
import { DeskError, isDeskError, isDuplicateValue } from '../../platform/sharepoint/errors';
import { etagOf } from '../../platform/sharepoint/etag';
import { liesRestricted } from '../../platform/sharepoint/restricted';
import { unlessRefused } from '../../platform/sharepoint/unlessRefused';
import { columnKinds, readCase } from '../rules/caseRow';
import { newCaseRow } from '../rules/newCase';
import { handMadeLogId, isReferenceOf, prefixesOf } from '../rules/reference';
import { sealFor } from '../store/seal';
import { covered, logItems } from '../store/site';
import { addRestrictedRow } from './restricted';
import type { Intake, IntakeRow, IntakeSite, IntakeTypes, LoggedCase } from './contract';
import type { Officer } from './officer';

const tracks = v.object({
  Id: v.number(), Undelivered: v.nullish(v.number(), 0), EvidenceSettled: v.nullish(v.boolean(), false), TryAt: v.nullish(v.string()),
  FileDirRef: v.nullish(v.string(), ''), Restricted: v.nullish(v.boolean(), false)
});

/** What a run asks of a row. The origins are among what adding to the log fixes. */
function shown<T extends IntakeTypes>({ kind }: IntakeSite<T>): readonly string[] {
  const origins = kind.intakes.open.map(({ origin }) => origin);
  return [...new Set([...Object.keys(tracks.entries), ...Object.keys(columnKinds(kind.fixed)), ...origins, ...kind.logged.columns])];
}

/** Of a row that is not readable (a column emptied by hand, or a row that no intake's row opened) undefined. */
function asCase<T extends IntakeTypes>({ kind }: IntakeSite<T>, row: object): LoggedCase<T> | undefined {
  const read = v.safeParse(tracks, row);
  const cells: Readonly<Record<string, unknown>> = { ...row };
  const fixed: T['fixed'] = readCase(kind.fixed, cells).values;
  const from = kind.intakes.open.find(({ origin }) => typeof cells[origin] === 'number');
  if (!read.success || !from || !isReferenceOf(kind, fixed.reference) || prefixesOf(kind).some((prefix) => handMadeLogId(prefix, fixed.reference) !== undefined)) {
    return undefined;
  }
  const { Id, Undelivered, EvidenceSettled, TryAt, FileDirRef, Restricted } = read.output;
  return {
    ...fixed, ...kind.logged.read(row), logId: Id, etag: etagOf(row), intake: from.key, intakeId: Number(cells[from.origin]),
    undelivered: Undelivered, evidenceSettled: EvidenceSettled, tryAt: readInstant(TryAt ?? ''),
    isRestricted: Restricted || liesRestricted(FileDirRef)
  };
}

/** The intake of a case. */
export function intakeOf<T extends IntakeTypes>({ kind }: IntakeSite<T>, { intake }: { readonly intake: string }): Intake<T> {
  return kind.intakes.open.find(({ key }) => key === intake) ?? kind.intakes.open[0];
}

/** The row of the intake from which a case came; undefined when the site owner has deleted it under the retention rule. @throws DeskError */
export async function rowOf<T extends IntakeTypes>(site: IntakeSite<T>, logged: LoggedCase<T>): Promise<IntakeRow<T> | undefined> {
  return unlessRefused(['not-found'], undefined, () => intakeOf(site, logged).read(site.services, logged.intakeId));
}

/** The case that a row of an intake opened. The query starts with an indexed column. @throws DeskError */
export async function caseOfOrigin<T extends IntakeTypes>(
  site: IntakeSite<T>, { origin }: Pick<Intake<T>, 'origin'>, intakeId: number
): Promise<LoggedCase<T> | undefined> {
  const rows: object[] = await logItems(site).filter(`${origin} eq ${intakeId}`).select(...shown(site)).top(1)();
  return rows.flatMap((row) => asCase(site, row) ?? []).at(0);
}

/** @throws DeskError `not-found` when the row is gone, or nobody can read it as a case any more */
export async function caseOfLogRow<T extends IntakeTypes>(site: IntakeSite<T>, logId: number): Promise<LoggedCase<T>> {
  const found = asCase(site, await logItems(site).getById(logId).select(...shown(site))<object>());
  if (!found) {
    throw new DeskError('not-found', { serverMessage: `Row ${logId} of the log is not readable as a case.` });
  }
  return found;
}

/** The case of a row, or undefined where the row is gone or not readable (a column that somebody emptied): one such row stops no run. */
export async function readableCase<T extends IntakeTypes>(site: IntakeSite<T>, logId: number): Promise<LoggedCase<T> | undefined> {
  return unlessRefused(['not-found'], undefined, () => caseOfLogRow(site, logId));
}

/** Cases with messages that have not reached their recipient, newest first: what a page shows. What is tried is found by `dueCases`. */
export async function casesUndelivered<T extends IntakeTypes>(site: IntakeSite<T>, most: number): Promise<readonly LoggedCase<T>[]> {
  const rows: object[] = await logItems(site).filter('Undelivered gt 0').select(...shown(site)).orderBy(site.kind.intakes.open[0].origin, false).top(most)();
  return rows.flatMap((row) => asCase(site, row) ?? []);
}

/** A row that waits for something, with its case where it is readable as one. */
export interface WaitingRow<T extends IntakeTypes> {
  readonly logId: number;
  readonly tryAt: Temporal.Instant | undefined;
  readonly logged: LoggedCase<T> | undefined;
}

const waiting = v.looseObject({ Id: v.number(), TryAt: v.nullish(v.string()) });

/**
 * Rows of which something may be tried some time, or of which a message has not reached its recipient: both in one question, the newest first. An Or of two
 * indexed columns, which SharePoint answers while few enough rows meet either.
 * @throws DeskError
 */
export async function rowsWaiting<T extends IntakeTypes>(site: IntakeSite<T>, most: number): Promise<readonly WaitingRow<T>[]> {
  const rows: unknown = await logItems(site).filter("Undelivered gt 0 or TryAt gt datetime'1900-01-01T00:00:00Z'").select(...shown(site)).orderBy('Id', false).top(most)();
  return v.parse(v.array(waiting), rows).map((row) => ({ logId: row.Id, tryAt: readInstant(row.TryAt ?? ''), logged: asCase(site, row) }));
}

export interface Added<T extends IntakeTypes> {
  readonly logged: LoggedCase<T>;
  /** False when another officer's page was first. */
  readonly byMe: boolean;
  /** Rows outside of the restricted folder that bore its number. */
  readonly takenBackFrom: readonly number[];
}

export interface NewCase<T extends IntakeTypes> {
  readonly fixed: T['fixed'];
  readonly values: T['values'];
  readonly undelivered: number;
  readonly tryAt: Temporal.Instant;
}

/**
 * Adds the log row of an intake's row. The origin is unique in the list, so of two pages one gets a refusal, which means that
 * it is done. After an answer that leaves it open, the row is looked for.
 * @throws DeskError
 */
export async function addLogRow<T extends IntakeTypes>(
  officer: Officer<T>, intake: Intake<T>, row: IntakeRow<T>, { fixed, values, undelivered, tryAt }: NewCase<T>
): Promise<Added<T>> {
  const { kind } = officer;
  const columns = newCaseRow(kind, fixed, { ...values, restricted: row.restricted === true }, row.created, { undelivered, tryAt });
  const cells = { ...columns, EvidenceSettled: false, DeskSeal: await sealFor(covered(kind), columns, await officer.sealForm()) };
  try {
    const added: Promise<{ Id: number; takenBackFrom?: readonly number[] }> = row.restricted ? addRestrictedRow(officer, intake, row.id, cells) : logItems(officer).add(cells);
    const { Id: logId, takenBackFrom = [] } = await added;
    return { logged: await caseOfLogRow(officer, logId), byMe: true, takenBackFrom };
  } catch (error) {
    const isOpen = isDeskError(error, 'unknown-outcome', 'unavailable');
    if (!isOpen && !isDuplicateValue(error)) {
      throw error;
    }
    const logged = await caseOfOrigin(officer, intake, row.id);
    if (!logged || (row.restricted && !logged.isRestricted)) {
      // one outside of the folder that bears its number is not its case
      throw isOpen && !logged ? error : new DeskError('conflict', { cause: error });
    }
    return { logged, byMe: isOpen, takenBackFrom: [] };
  }
}

export interface Notes {
  readonly undelivered?: number;
  readonly evidenceSettled?: boolean;
  /** Undefined, when it is named: nothing waits. */
  readonly tryAt?: Temporal.Instant | undefined;
}

/**
 * Notes what a run has found out; what stands there already is not written again.
 * @returns false when somebody changed the row meanwhile.
 * @throws DeskError
 */
export async function noteOnLogRow<T extends IntakeTypes>(site: IntakeSite<T>, logged: LoggedCase<T>, notes: Notes): Promise<boolean> {
  const tryAt = notes.tryAt ? wholeSecond(notes.tryAt) : null;
  const changes = {
    ...(notes.undelivered === undefined || notes.undelivered === logged.undelivered ? {} : { Undelivered: notes.undelivered }),
    ...(notes.evidenceSettled === undefined || notes.evidenceSettled === logged.evidenceSettled ? {} : { EvidenceSettled: notes.evidenceSettled }),
    ...(!('tryAt' in notes) || tryAt === (logged.tryAt ? wholeSecond(logged.tryAt) : null) ? {} : { TryAt: tryAt })
  };
  if (Object.keys(changes).length === 0) {
    return true;
  }
  try {
    await logItems(site).getById(logged.logId).update(changes, logged.etag);
    return true;
  } catch (error) {
    if (!isDeskError(error, 'conflict')) {
      throw error;
    }
    return false;
  }
}
