import { ReportColumns, reportToColumns } from './reportColumns';
import type { BreachReport } from './report';

/** The columns in which two versions of a report differ, in the list's order: what an officer sees of a later change, and what both sides of a 412 are shown. */
export function changedColumns(before: BreachReport, after: BreachReport): readonly (keyof ReportColumns)[] {
  const old = reportToColumns(before);
  const now = reportToColumns(after);
  const names = Object.keys(now) as (keyof ReportColumns)[];
  return names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
}
