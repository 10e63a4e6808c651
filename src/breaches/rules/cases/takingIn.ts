import type { Temporal } from 'temporal-polyfill';
import { dueAt } from './clock';
import { incidentKind } from '../incidents/incidentKinds';
import { breachReference } from './reference';
import { utcSecond } from '../report/reportColumns';
import type { StoredReport } from '../report/report';

/** What taking in writes to `Breach log`: exactly the list's internal names. */
export interface LogColumns {
  readonly Title: string;
  readonly Reference: string;
  readonly ReportId: number;
  readonly ReportGuid: string;
  readonly ReportedAt: string;
  readonly NoticedAt: string;
  readonly AwareAt: string;
  readonly AwareReason: string;
  readonly DueAt: string;
  readonly ClockState: string;
  readonly CaseState: string;
  readonly IsPersonalDataBreach: string;
  readonly IncidentKind: string;
  readonly IncidentGroup: string;
  readonly Service: string;
  readonly WhatHappened: string;
  readonly DataSubjectTypes: readonly string[];
  readonly DataTypes: readonly string[];
  readonly PeopleCount: number | null;
  readonly PeopleBand: string | null;
  readonly Contained: string;
  readonly Protection: string;
  readonly Equipment: string;
  readonly NameWithheld: boolean;
  readonly ReportVersion: string;
  readonly RepeatOfReportId: number | null;
  readonly Undelivered: number;
}

export interface TakingIn {
  /** Id of the earliest report with the same GUID, when this one is its repeat. */
  readonly repeatOf?: number;
  /** How many messages are undelivered as of taking in. */
  readonly undelivered: number;
}

/**
 * The log row of a report. It is the officers' record from here on: later changes of the report are shown, not followed.
 * The clock starts when the reporter noticed (the council is aware when its staff are), until an officer changes it with a reason.
 */
export function logRowFrom(report: StoredReport, takingIn: TakingIn): LogColumns {
  const kind = incidentKind(report.incidentKind);
  const awareAt = awareFrom(report);
  return {
    Title: kind.choice,
    Reference: breachReference(report.id, report.created),
    ReportId: report.id,
    ReportGuid: report.reportGuid,
    ReportedAt: utcSecond(report.created),
    NoticedAt: utcSecond(report.noticedAt),
    AwareAt: utcSecond(awareAt),
    AwareReason: '',
    DueAt: utcSecond(dueAt(awareAt)),
    ClockState: 'Running',
    CaseState: 'New',
    IsPersonalDataBreach: 'Not decided',
    IncidentKind: kind.choice,
    IncidentGroup: kind.group,
    Service: report.service,
    WhatHappened: report.whatHappened,
    DataSubjectTypes: report.dataSubjectTypes,
    DataTypes: report.dataTypes,
    PeopleCount: report.peopleCount ?? null,
    PeopleBand: report.peopleBand ?? null,
    Contained: report.contained,
    Protection: report.protection,
    Equipment: report.equipment,
    NameWithheld: report.nameWithheld,
    ReportVersion: report.version,
    RepeatOfReportId: takingIn.repeatOf ?? null,
    Undelivered: takingIn.undelivered
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
