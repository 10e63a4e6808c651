import type { Temporal } from 'temporal-polyfill';
import type { NotificationFile } from '../decisions/notificationFile';
import type { DataSubjectType } from '../incidents/dataSubjectTypes';
import type { DataType } from '../incidents/dataTypes';
import type { IncidentKindKey } from '../incidents/incidentKinds';
import type { PeopleBand } from '../incidents/peopleBands';
import type { InvestigationFile } from '../investigation/investigationFile';
import type { BreachReport } from '../report/report';
import type { SeverityFile } from '../severity/severityFile';
import type { BreachDecision, CouncilRole, PeopleException, Regime, RiskLevel, Standing, TellDecision } from './choices';
import type { CaseState } from './publicState';
import type { BreachReference } from './reference';
import type { TriageFile } from './triageFile';

/** What happened, as the officers have confirmed or corrected it. It starts as what the reporter said; the report itself stays as it was. */
export interface CaseFacts {
  readonly incidentKind: IncidentKindKey;
  readonly service: string;
  readonly whatHappened: string;
  readonly happenedAt: Temporal.Instant | undefined;
  readonly dataSubjectTypes: readonly DataSubjectType[];
  readonly dataTypes: readonly DataType[];
  /** The maximum, when it is not sure: people whose data it is, not wrong recipients. */
  readonly peopleCount: number | undefined;
  readonly peopleBand: PeopleBand | undefined;
  readonly recordsCount: number | undefined;
  readonly contained: BreachReport['contained'];
  readonly protection: BreachReport['protection'];
  readonly equipment: BreachReport['equipment'];
}

/** A decision with its reason, who made it and when; the three are stored together or not at all. */
interface Decided {
  readonly decision: TellDecision;
  readonly reason: string;
  readonly decidedAt: Temporal.Instant | undefined;
  readonly decidedBy: string;
}

/** Article 33. `toldAt` is when the first notification was made. */
export interface IcoDecision extends Decided {
  readonly toldAt: Temporal.Instant | undefined;
  /** The ICO's case reference. */
  readonly reference: string;
  /** Article 33(1): reasons for the delay, when it was or will be made after 72 hours. */
  readonly delayReason: string;
}

/** Article 34. */
export interface PeopleDecision extends Decided {
  readonly exception: PeopleException;
  readonly toldAt: Temporal.Instant | undefined;
}

/** All that officers decide and write about a case: what commands change and what is stored in its row of `Breach log`. */
export interface CaseValues {
  readonly caseState: CaseState;
  /** The lead investigator's id on the site. */
  readonly leadId: number | undefined;
  /** The controller whose breach it is: a key of the settings where the council acts for another one (a school, the returning officer); empty for itself. */
  readonly controller: string;
  /** Known to the restricted group alone. Set when the case is made, never later. */
  readonly restricted: boolean;
  /** When the council became aware; undefined when nothing readable is stored, which the page asks to mend. */
  readonly awareAt: Temporal.Instant | undefined;
  readonly awareReason: string;
  readonly facts: CaseFacts;
  readonly breach: BreachDecision;
  readonly breachReason: string;
  readonly councilRole: CouncilRole;
  readonly supplier: string;
  /** When a supplier (processor) told the council, which makes it aware too. */
  readonly supplierToldAt: Temporal.Instant | undefined;
  readonly regime: Regime;
  readonly triage: TriageFile;
  readonly severity: SeverityFile | undefined;
  readonly risk: RiskLevel;
  readonly riskReason: string;
  readonly ico: IcoDecision;
  readonly people: PeopleDecision;
  readonly notification: NotificationFile;
  readonly investigation: InvestigationFile;
  readonly closedAt: Temporal.Instant | undefined;
  /** The day from which the site owner may dispose of evidence and free text, as `YYYY-MM-DD`; undefined while open. */
  readonly disposalDue: string | undefined;
  readonly disposedAt: Temporal.Instant | undefined;
}

/** A case as read: what was decided, and what the desk and SharePoint keep of it. */
export interface BreachCase {
  readonly logId: number;
  readonly etag: string;
  readonly reportId: number;
  readonly reportGuid: string;
  readonly reference: BreachReference;
  readonly reportedAt: Temporal.Instant | undefined;
  /** The reporter's word, never changed. */
  readonly noticedAt: Temporal.Instant | undefined;
  readonly nameWithheld: boolean;
  readonly reportVersion: string;
  readonly repeatOf: number | undefined;
  readonly undelivered: number;
  /** What counts: of a row that was changed around the desk, the values of the last version that the desk wrote. */
  readonly values: CaseValues;
  /** What stands in the row although no command of the desk wrote it; undefined when the seal fits. */
  readonly aroundDesk: CaseValues | 'made-around-the-desk' | undefined;
  /** Columns whose stored value was not readable; the rest of the case stands. */
  readonly unreadable: readonly string[];
}

/** Closed is only what the desk closed. */
export function standingOf(values: Pick<CaseValues, 'caseState'>): Standing {
  return values.caseState === 'Closed' ? 'Closed' : 'Open';
}
