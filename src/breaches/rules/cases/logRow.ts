import type { Temporal } from 'temporal-polyfill';
import { emptyCase } from '../../../casework/rules/caseRow';
import type { StoredReport } from '../report/report';
import { caseFields } from './caseFields';
import type { BreachFixed, CaseFacts, CaseValues } from './caseValues';
import { breachReference } from './reference';
import { awareFrom } from './takingIn';

/**
 * What adding a report to the log fixes of its case. The log is the officers' record from here on: later changes of the report are shown, not followed.
 * The clock starts when the reporter noticed (the council is aware when its staff are), until an officer changes it with a reason.
 * @param isImported whether an officer brought it in from a former register: what an import says is believed of no other
 */
export function fixedFromReport(report: StoredReport, repeatOf: number | undefined, isImported = false): BreachFixed {
  return {
    reference: breachReference(report.id, report.created), reportId: report.id, reportGuid: report.reportGuid, reportedAt: report.created, noticedAt: report.noticedAt,
    nameWithheld: report.nameWithheld, reportVersion: report.version, repeatOf,
    externalId: isImported ? report.externalId : '', isImported
  };
}

/** The case that a report makes: its facts as the reporter told them, and nothing decided. */
export function caseFromReport(report: StoredReport): CaseValues {
  const { incidentKind, service, whatHappened, happenedAt, dataSubjectTypes, dataTypes, peopleCount, peopleBand, contained, protection, equipment } = report;
  const facts = { incidentKind, service, whatHappened, happenedAt, dataSubjectTypes, dataTypes, peopleCount, peopleBand, recordsCount: undefined, contained, protection, equipment };
  return undecidedCase(facts, awareFrom(report));
}

/** A case of which nothing is decided but what happened. */
export function undecidedCase(facts: CaseFacts, awareAt: Temporal.Instant | undefined): CaseValues {
  return { ...emptyCase<CaseValues>(caseFields), facts, awareAt };
}
