import type { Temporal } from 'temporal-polyfill';
import type { StoredReport } from '../report/report';

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
