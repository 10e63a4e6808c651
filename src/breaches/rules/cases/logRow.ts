import type { Temporal } from 'temporal-polyfill';
import { emptyCase } from '../../../casework/rules/caseRow';
import type { StoredReport } from '../report/report';
import { caseFields } from './caseFields';
import type { CaseFacts, CaseValues } from './caseValues';
import { awareFrom } from './takingIn';

export interface TakingIn {
  /** Id of the earliest report with the same GUID, when this one is its repeat. */
  readonly repeatOf?: number;
  /** How many messages are undelivered as of taking in. */
  readonly undelivered: number;
  /** When something of the case may be tried first. */
  readonly tryAt?: Temporal.Instant;
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
