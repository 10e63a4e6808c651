import type { Temporal } from 'temporal-polyfill';
import type { Case, CaseCore } from '../../../casework/rules/kind';
import type { NotificationFile } from '../decisions/notificationFile';
import type { DataSubjectType } from '../incidents/dataSubjectTypes';
import type { DataType } from '../incidents/dataTypes';
import type { IncidentKindKey } from '../incidents/incidentKinds';
import type { PeopleBand } from '../incidents/peopleBands';
import type { InvestigationFile } from '../investigation/investigationFile';
import type { BreachReport } from '../report/report';
import type { SeverityFile } from '../severity/severityFile';
import type { BreachDecision, CouncilRole, PeopleException, Regime, RiskLevel, TellDecision } from './choices';
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
export interface CaseValues extends CaseCore {
  readonly caseState: CaseState;
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
}

/** What taking in fixes. */
export interface BreachFixed {
  readonly reference: BreachReference;
  readonly reportId: number;
  readonly reportGuid: string;
  readonly reportedAt: Temporal.Instant | undefined;
  /** The reporter's word, never changed. */
  readonly noticedAt: Temporal.Instant | undefined;
  readonly nameWithheld: boolean;
  readonly reportVersion: string;
  readonly repeatOf: number | undefined;
  /** Of a row of a former register: its number there. */
  readonly externalId: string;
  /** Whether an officer brought it in from the register that the council kept before. */
  readonly isImported: boolean;
}

export type BreachCase = Case<CaseValues, BreachFixed>;

/** The version of its report that an officer has ticked as read; until triage, the one that was taken in. */
export const versionRead = ({ values: { triage }, reportVersion }: Pick<BreachCase, 'values' | 'reportVersion'>): string => triage.reportVersionSeen || reportVersion;
