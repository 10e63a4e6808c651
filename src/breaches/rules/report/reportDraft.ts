import type { Person } from './report';

/**
 * What the form holds while somebody types: raw values, everything optional, nothing checked. Dates and times are those of native inputs
 * ('2026-11-20', '16:00'), read as UK time. Kept in the browser as JSON, so it has no dates or instants in it.
 */
export interface ReportDraft {
  readonly reportGuid?: string;
  readonly whatHappened?: string;
  readonly happenedKnown?: string;
  readonly happenedDate?: string;
  readonly happenedTime?: string;
  readonly noticedDate?: string;
  readonly noticedTime?: string;
  /** Key of the kind, not its stored text. */
  readonly incidentKind?: string;
  readonly dataSubjectTypes?: readonly string[];
  readonly dataTypes?: readonly string[];
  /** As typed: '', '12', '1,200'. */
  readonly peopleCount?: string;
  readonly peopleBand?: string;
  readonly contained?: string;
  readonly containmentActions?: string;
  readonly protection?: string;
  readonly protectionDetails?: string;
  readonly equipment?: string;
  readonly equipmentDetails?: string;
  readonly whoKnows?: string;
  readonly service?: string;
  readonly lineManager?: Person;
  /** A name that was typed and never chosen from the people found. */
  readonly lineManagerText?: string;
  readonly contactPhone?: string;
  readonly onBehalf?: boolean;
  readonly toldBy?: string;
  readonly toldHow?: string;
  readonly toldDate?: string;
  readonly toldTime?: string;
  readonly nameWithheld?: boolean;
  readonly restricted?: boolean;
  readonly reportLanguage?: string;
}

/** The field of the form that a problem belongs to: the error summary links to it. */
export type ReportField = Exclude<keyof ReportDraft, 'reportGuid' | 'lineManagerText' | 'onBehalf' | 'nameWithheld' | 'reportLanguage'>;

/** The fields in the order of the form, which is the order of the error summary. */
export const reportFields: readonly ReportField[] = [
  'toldBy', 'toldHow', 'toldDate', 'toldTime', 'whatHappened', 'incidentKind', 'happenedKnown', 'happenedDate', 'happenedTime', 'noticedDate', 'noticedTime',
  'dataSubjectTypes', 'dataTypes', 'peopleCount', 'peopleBand', 'contained', 'containmentActions', 'protection', 'protectionDetails', 'equipment', 'equipmentDetails',
  'whoKnows', 'restricted', 'service', 'lineManager', 'contactPhone'
];
