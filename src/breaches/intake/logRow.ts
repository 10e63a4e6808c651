import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant, wholeSecond } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { DeskError, isDeskError, isDuplicateValue } from '../../platform/sharepoint/errors';
import { etagOf } from '../../platform/sharepoint/etag';
import type { BreachLogRow } from '../lists';
import { breachDecisions, breachRules, logRowFrom, type BreachReference, type ClockDecisions, type StoredReport } from '../rules';
import { sealFor } from '../../casework/store/seal';
import { covered } from '../../casework/store/site';
import { logItems, type Officer } from './officer';

/** What taking in has to know of a case; the rest is for triage. */
export interface LoggedCase {
  readonly logId: number;
  readonly etag: string;
  readonly reportId: number;
  readonly reference: BreachReference;
  /** Undefined when somebody emptied or broke the column: the case stays in work all the same. */
  readonly awareAt: Temporal.Instant | undefined;
  readonly reportedAt: Temporal.Instant | undefined;
  readonly caseState: string;
  readonly clock: ClockDecisions;
  readonly reportVersion: string;
  readonly repeatOf: number | undefined;
  readonly undelivered: number;
  readonly evidenceSettled: boolean;
  /** When something of the case may be tried next. */
  readonly tryAt: Temporal.Instant | undefined;
}

const stored = v.object({
  Id: v.number(),
  Reference: v.custom<BreachReference>((value) => typeof value === 'string' && /^BR-\d{4}-\d{5,}$/.test(value)),
  ReportId: v.number(),
  AwareAt: v.nullish(v.string()),
  ReportedAt: v.nullish(v.string()),
  CaseState: v.nullish(v.string(), 'New'),
  ClockState: v.nullish(v.fallback(v.picklist(['Running', 'Stopped', 'Met']), 'Running'), 'Running'),
  IsPersonalDataBreach: v.nullish(v.fallback(v.picklist(breachDecisions), 'Not decided'), 'Not decided'),
  ReportVersion: v.nullish(v.string(), ''),
  RepeatOfReportId: v.nullish(v.number()),
  Undelivered: v.nullish(v.number(), 0),
  EvidenceSettled: v.nullish(v.boolean(), false),
  TryAt: v.nullish(v.string())
});
const shown = Object.keys(stored.entries);

function asCase(row: object): LoggedCase {
  const read = v.parse(stored, row);
  return {
    logId: read.Id,
    etag: etagOf(row),
    reportId: read.ReportId,
    reference: read.Reference,
    awareAt: readInstant(read.AwareAt ?? ''),
    reportedAt: readInstant(read.ReportedAt ?? ''),
    caseState: read.CaseState,
    clock: { clockState: read.ClockState, isPersonalDataBreach: read.IsPersonalDataBreach },
    reportVersion: read.ReportVersion,
    repeatOf: read.RepeatOfReportId ?? undefined,
    undelivered: read.Undelivered,
    evidenceSettled: read.EvidenceSettled,
    tryAt: readInstant(read.TryAt ?? '')
  };
}

/** The query starts with an indexed column; a row that is not readable (a column emptied by hand) is left out. */
async function cases(officer: Officer, filter: string, most: number): Promise<readonly LoggedCase[]> {
  const rows: object[] = await logItems(officer.services).filter(filter).select(...shown).top(most)();
  return rows.filter((row) => v.is(stored, row)).map(asCase);
}

export async function caseOfReport(officer: Officer, reportId: number): Promise<LoggedCase | undefined> {
  return (await cases(officer, `ReportId eq ${reportId}`, 1)).at(0);
}

export async function caseOfLogRow(officer: Officer, logId: number): Promise<LoggedCase> {
  return asCase(await logItems(officer.services).getById(logId).select(...shown)<object>());
}

/** The case of a row, or undefined where the row is gone or not readable (a column that somebody emptied): one such row stops no run. */
export async function readableCase(officer: Officer, logId: number): Promise<LoggedCase | undefined> {
  try {
    const row = await logItems(officer.services).getById(logId).select(...shown)<object>();
    return v.is(stored, row) ? asCase(row) : undefined;
  } catch (error) {
    if (isDeskError(error, 'not-found')) {
      return undefined;
    }
    throw error;
  }
}

/** Cases with messages that have not reached their recipient, newest first: what a page shows. What is tried is found by `dueCases`. */
export async function casesUndelivered(services: DeskServices, most: number): Promise<readonly LoggedCase[]> {
  const rows: object[] = await logItems(services).filter('Undelivered gt 0').select(...shown).orderBy('ReportId', false).top(most)();
  return rows.filter((row) => v.is(stored, row)).map(asCase);
}

export interface Added {
  readonly logged: LoggedCase;
  /** False when another officer's page was first. */
  readonly byMe: boolean;
}

/**
 * Adds the log row of a report. `ReportId` is unique in the list, so of two pages one gets a refusal, which means that
 * it is done. After an answer that leaves it open, the row is looked for.
 * @throws DeskError
 */
export async function addLogRow(officer: Officer, report: StoredReport, takingIn: { readonly repeatOf?: number; readonly undelivered: number; readonly tryAt: Temporal.Instant }): Promise<Added> {
  const columns = logRowFrom(report, takingIn);
  const row = { ...columns, EvidenceSettled: false, DeskSeal: await sealFor(covered(breachRules), columns, await officer.sealForm()) };
  try {
    const added: { Id: number } = await logItems(officer.services).add(row);
    return { logged: await caseOfLogRow(officer, added.Id), byMe: true };
  } catch (error) {
    const isOpen = isDeskError(error, 'unknown-outcome', 'unavailable');
    if (!isOpen && !isDuplicateValue(error)) {
      throw error;
    }
    const logged = await caseOfReport(officer, report.id);
    if (!logged) {
      throw isOpen ? error : new DeskError('conflict', { cause: error });
    }
    return { logged, byMe: isOpen };
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
export async function noteOnLogRow(officer: Officer, logged: LoggedCase, notes: Notes): Promise<boolean> {
  const tryAt = notes.tryAt ? wholeSecond(notes.tryAt) : null;
  const changes: Partial<BreachLogRow> = {
    ...(notes.undelivered === undefined || notes.undelivered === logged.undelivered ? {} : { Undelivered: notes.undelivered }),
    ...(notes.evidenceSettled === undefined || notes.evidenceSettled === logged.evidenceSettled ? {} : { EvidenceSettled: notes.evidenceSettled }),
    ...(!('tryAt' in notes) || tryAt === (logged.tryAt ? wholeSecond(logged.tryAt) : null) ? {} : { TryAt: tryAt })
  };
  if (Object.keys(changes).length === 0) {
    return true;
  }
  try {
    await logItems(officer.services).getById(logged.logId).update(changes, logged.etag);
    return true;
  } catch (error) {
    if (!isDeskError(error, 'conflict')) {
      throw error;
    }
    return false;
  }
}
