import type { Temporal } from 'temporal-polyfill';
import { emptyNotificationFile } from '../decisions/notificationFile';
import { emptyInvestigationFile } from '../investigation/investigationFile';
import { caseToColumns, viewColumns } from './caseColumns';
import type { CaseFacts, CaseValues } from './caseValues';
import type { Cell, SealedColumn } from './cells';
import { breachReference } from './reference';
import { emptyTriageFile } from './triageFile';
import { utcSecond } from '../report/reportColumns';
import type { StoredReport } from '../report/report';

/** What taking in writes to `Breach log`: exactly the list's internal names. The seal comes on top, because hashing takes a moment. */
export type LogColumns = Readonly<Record<SealedColumn, Cell>> & { readonly Undelivered: number; readonly Standing: 'Open' | 'Closed'; readonly Awaits: 'Yes' | 'No'; readonly AroundDesk: boolean };

export interface TakingIn {
  /** Id of the earliest report with the same GUID, when this one is its repeat. */
  readonly repeatOf?: number;
  /** How many messages are undelivered as of taking in. */
  readonly undelivered: number;
}

/** The case that a report makes: its facts as the reporter told them, and nothing decided. */
export function caseFromReport(report: StoredReport): CaseValues {
  const { incidentKind, service, whatHappened, happenedAt, dataSubjectTypes, dataTypes, peopleCount, peopleBand, contained, protection, equipment } = report;
  const facts = { incidentKind, service, whatHappened, happenedAt, dataSubjectTypes, dataTypes, peopleCount, peopleBand, recordsCount: undefined, contained, protection, equipment };
  return undecidedCase(facts, awareFrom(report));
}

/** A case of which nothing is decided but what happened. */
export function undecidedCase(facts: CaseFacts, awareAt: Temporal.Instant | undefined): CaseValues {
  const undecided = { decision: 'Not decided', reason: '', decidedAt: undefined, decidedBy: '', toldAt: undefined } as const;
  return {
    caseState: 'New', leadId: undefined, awareAt, awareReason: '', facts,
    breach: 'Not decided', breachReason: '', councilRole: 'Not decided', supplier: '', supplierToldAt: undefined, regime: 'UK GDPR',
    triage: emptyTriageFile, severity: undefined, risk: 'Not decided', riskReason: '',
    ico: { ...undecided, reference: '', delayReason: '' }, people: { ...undecided, exception: 'None' },
    notification: emptyNotificationFile, investigation: emptyInvestigationFile,
    closedAt: undefined, disposalDue: undefined, disposedAt: undefined
  };
}

/**
 * The log row of a report. It is the officers' record from here on: later changes of the report are shown, not followed.
 * The clock starts when the reporter noticed (the council is aware when its staff are), until an officer changes it with a reason.
 */
export function logRowFrom(report: StoredReport, takingIn: TakingIn): LogColumns {
  const values = caseFromReport(report);
  return {
    ...caseToColumns(values),
    ...viewColumns(values),
    Reference: breachReference(report.id, report.created),
    ReportId: report.id,
    ReportGuid: report.reportGuid,
    ReportedAt: utcSecond(report.created),
    NoticedAt: utcSecond(report.noticedAt),
    NameWithheld: report.nameWithheld,
    ReportVersion: report.version,
    RepeatOfReportId: takingIn.repeatOf ?? null,
    Undelivered: takingIn.undelivered,
    AroundDesk: false
  };
}

/**
 * When the council became aware, as far as the report tells: when it was noticed, but never after the report was made (a raw request may
 * claim a moment in the future, which would put the deadline off).
 */
export function awareFrom(report: Pick<StoredReport, 'noticedAt' | 'created'>): Temporal.Instant {
  return report.noticedAt.epochMilliseconds > report.created.epochMilliseconds ? report.created : report.noticedAt;
}

export interface ReadAsOne {
  readonly report: StoredReport;
  /** The report that this one repeats: the earliest by the same author with the same GUID. */
  readonly repeatOf: number | undefined;
}

/**
 * Reports with one GUID are one report that was saved twice (an answer was lost, the page tried again, both arrived). The earliest is the
 * report; the others are taken in too, marked as its repeat, so that no row is without a log row. Only reports by one author are read
 * as one: with somebody else's GUID nobody can hide their report, or make another's look like a repeat.
 */
export function readAsOne(reports: readonly StoredReport[]): readonly ReadAsOne[] {
  const first = new Map<string, number>();
  const sorted = [...reports].sort((a, b) => a.id - b.id);
  return sorted.map((report) => {
    const same = `${report.authorId} ${report.reportGuid}`;
    const earliest = report.reportGuid === '' ? undefined : first.get(same);
    if (earliest === undefined) first.set(same, report.id);
    return { report, repeatOf: earliest };
  });
}

/** What the log shows of a report that its author changed after it was taken in. */
export type ReportChange = 'same' | 'changed' | 'not-taken-in';

export function reportChange(report: Pick<StoredReport, 'version'>, logRow: { readonly ReportVersion?: string | null } | undefined): ReportChange {
  if (!logRow) return 'not-taken-in';
  return logRow.ReportVersion === report.version ? 'same' : 'changed';
}
