import { newCaseRow, type NewCaseRow } from '../../../casework/rules/newCase';
import type { StoredReport } from '../report/report';
import { breachRules } from './breachRules';
import type { BreachFixed } from './caseValues';
import { caseFromReport, type TakingIn } from './logRow';
import { breachReference } from './reference';

/**
 * The log row of a report. It is the officers' record from here on: later changes of the report are shown, not followed.
 * The clock starts when the reporter noticed (the council is aware when its staff are), until an officer changes it with a reason.
 */
export function logRowFrom(report: StoredReport, { repeatOf, undelivered, tryAt }: TakingIn): NewCaseRow {
  return newCaseRow(breachRules, fixedFromReport(report, repeatOf), caseFromReport(report), report.created, { undelivered, tryAt });
}

/** What adding to the log fixes. */
export function fixedFromReport(report: StoredReport, repeatOf: number | undefined): BreachFixed {
  return {
    reference: breachReference(report.id, report.created), reportId: report.id, reportGuid: report.reportGuid, reportedAt: report.created, noticedAt: report.noticedAt,
    nameWithheld: report.nameWithheld, reportVersion: report.version, repeatOf
  };
}
