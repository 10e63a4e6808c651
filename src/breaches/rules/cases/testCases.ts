import { newCaseRow, type NewCaseRow } from '../../../casework/rules/newCase';
import type { StoredReport } from '../report/report';
import { testStored } from '../report/testReports';
import { breachRules } from './breachRules';
import type { BreachCase, CaseValues } from './caseValues';
import { caseFromReport, fixedFromReport } from './logRow';

/** Examples that tests start from. */
export function testValues(changes: Partial<CaseValues> = {}): CaseValues {
  return { ...caseFromReport(testStored()), ...changes };
}

export function testCase(values: Partial<CaseValues> = {}, changes: Partial<BreachCase> = {}): BreachCase {
  const report = testStored();
  return {
    logId: 7, etag: '"x,1"', reportId: report.id, reportGuid: report.reportGuid, reference: 'BR-2026-00042', reportedAt: report.created, noticedAt: report.noticedAt,
    nameWithheld: false, reportVersion: '1.0', repeatOf: undefined, externalId: '', isImported: false, undelivered: 0, values: testValues(values), aroundDesk: undefined, unreadable: [], isRestricted: false, ...changes
  };
}

/** The log row of a report, as it is added. */
export const testLogRow = (report: StoredReport, undelivered = 0): NewCaseRow => newCaseRow(breachRules, fixedFromReport(report, undefined), caseFromReport(report), report.created, { undelivered });
