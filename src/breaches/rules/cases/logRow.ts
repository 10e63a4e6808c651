import type { Temporal } from 'temporal-polyfill';
import { utcSecond } from '../../../calendar';
import { emptyCase } from '../../../casework/rules/caseRow';
import type { StoredReport } from '../report/report';
import { caseToColumns, viewColumns } from './caseColumns';
import { caseFields } from './caseFields';
import type { CaseFacts, CaseValues } from './caseValues';
import type { Cell } from '../../../casework/rules/cells';
import type { SealedColumn } from './cells';
import { nextAct } from './nextAct';
import { breachReference } from './reference';
import { awareFrom } from './takingIn';

/** What taking in writes to `Breach log`: exactly the list's internal names. The seal comes on top, because hashing takes a moment. */
export type LogColumns = Readonly<Record<SealedColumn, Cell>> & { readonly Undelivered: number; readonly TryAt: string | null; readonly NextActAt: string | null; readonly Standing: 'Open' | 'Closed'; readonly Awaits: 'Yes' | 'No'; readonly AroundDesk: boolean };

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

const at = (moment: Temporal.Instant | undefined): string | null => (moment ? utcSecond(moment) : null);

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
    TryAt: at(takingIn.tryAt),
    NextActAt: at(nextAct(values, report.created)),
    AroundDesk: false
  };
}
