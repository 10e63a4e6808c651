import { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../../calendar';
import { grouped, median, type Counted } from '../../../casework/rules/counting';
import { complaintTopics, type ComplaintTopic } from '../choices';
import { acknowledgedInTime, clockStateOf, dueMoment, isDataProtection, isLegalDuty } from './clock';
import type { ComplaintCase, ComplaintValues } from './values';

/** What is counted of a period, each with what it is counted of. */
export interface ComplaintCounts {
  readonly received: number;
  readonly legalDuty: number;
  /** Data protection complaints whose last day has passed, or that were acknowledged: the denominator of the share. */
  readonly due: number;
  readonly inTime: number;
  readonly late: number;
  readonly never: number;
  readonly notPossible: number;
  readonly outcome: number;
  /** Days from receipt to outcome; undefined where none was told. */
  readonly medianDays: number | undefined;
  readonly withoutOutcome: number;
  readonly open: number;
  readonly corporate: number;
  readonly undecided: number;
  /** What happened to them before was brought in from a former register: they stand in all figures above as well. */
  readonly former: number;
  /** Rows that were changed directly in SharePoint: left out of all of the above. */
  readonly leftOut: readonly string[];
  readonly byTopic: readonly Counted<ComplaintTopic>[];
  readonly byService: readonly Counted[];
  /** Empty: the council itself. */
  readonly byController: readonly Counted[];
}

/**
 * Complaints that reached the council in a period. A complaint that was written down twice, or is the same as another, counts once. Whatever became of one, it
 * stays in the figures: late, never acknowledged and closed before an outcome are counted as what they are (section 164B lets regulations ask for the number).
 */
export function countComplaints(cases: readonly ComplaintCase[], now: Temporal.Instant): ComplaintCounts {
  const sound = cases.filter(({ aroundDesk, repeatOf, values }) => aroundDesk === undefined && repeatOf === undefined && !values.file.closing?.mergedInto);
  const values = sound.map((found) => found.values);
  const own = values.filter(({ nature }) => isDataProtection(nature));
  const count = (of: readonly ComplaintValues[], fits: (each: ComplaintValues) => boolean): number => of.filter(fits).length;
  const inTime = count(own, (each) => acknowledgedInTime(each) === true);
  const late = count(own, (each) => acknowledgedInTime(each) === false && (each.acknowledgement.at ?? each.outcome.toldAt) !== undefined);
  const never = count(own, (each) => isNever(each, now));
  const days = own.flatMap(({ receivedAt, outcome }) => (receivedAt && outcome.toldAt ? [ukDate(receivedAt).until(ukDate(outcome.toldAt), { largestUnit: 'days' }).days] : []));
  return {
    received: values.length,
    legalDuty: count(own, isLegalDuty),
    due: inTime + late + never, inTime, late, never,
    notPossible: count(own, ({ acknowledgement }) => acknowledgement.notPossible !== ''),
    outcome: days.length,
    medianDays: median(days),
    withoutOutcome: count(own, ({ caseState, outcome }) => caseState === 'Closed' && outcome.toldAt === undefined),
    open: count(values, ({ caseState }) => caseState !== 'Closed'),
    corporate: values.length - own.length,
    undecided: count(values, ({ nature }) => nature === 'Not decided'),
    former: count(values, ({ file }) => file.former === true),
    leftOut: cases.filter(({ aroundDesk }) => aroundDesk !== undefined).map(({ reference }) => reference),
    byTopic: complaintTopics.map((key) => ({ key, count: count(own, ({ topics }) => topics.includes(key)) })).filter((each) => each.count > 0),
    byService: grouped(own.map(({ service }) => service)),
    byController: grouped(own.map(({ controller }) => controller))
  };
}

/** Nobody acknowledged it, somebody could have been told, and its last day has passed. */
function isNever(values: ComplaintValues, now: Temporal.Instant): boolean {
  const due = dueMoment(values);
  const isTold = values.acknowledgement.at ?? values.outcome.toldAt;
  return isTold === undefined && values.acknowledgement.notPossible === '' && due !== undefined && Temporal.Instant.compare(due, values.closedAt ?? now) < 0 && clockStateOf({ ...values, caseState: 'New' }) === 'Running';
}
