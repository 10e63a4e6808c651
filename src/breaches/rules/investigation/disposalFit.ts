import { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../../calendar';
import type { BreachCase, CaseValues } from '../cases/caseValues';
import { breachReference } from '../cases/reference';
import { outcomeOf } from './closingQuestions';
import { disposalDay, type RetentionSchedule } from './retention';

/** A version of the row, as far as its closing is told from it. */
export interface ClosingVersion {
  readonly label: string;
  /** SharePoint's stamp. */
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly caseState: string;
  /** The seal fits: a command of the desk wrote it. */
  readonly isDesks: boolean;
}

/** An event of `Case history` that tells of a closing. */
export interface ClosingEvent {
  readonly created: Temporal.Instant;
  readonly by: string;
  readonly rowVersion: string;
}

/** Events by which a page says that it closed a case: closing, merging into another, and what was told again or confirmed later. */
export const closingEventKinds: readonly string[] = ['closed', 'merged'];

export interface StampedClosing {
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly label: string;
  /** Versions since, in all of which the case was closed for the desk. */
  readonly labels: ReadonlySet<string>;
  /** `made-closed`: the row was never open. `not-kept`: the version that closed it is not kept any more, so `at` is later than the closing was. */
  readonly beginning: 'seen' | 'made-closed' | 'not-kept';
}

/**
 * The save that closed the case, as SharePoint stamped it: the first of the unbroken run of closed versions up to what counts now. What was
 * changed around the desk and put back is passed over; in a log of before there were seals every version counts. Times and names that a row
 * says of itself are not asked: whoever may write rows can write those.
 * @param versions oldest first
 * @returns undefined for a case that is not closed
 */
export function closingOf(versions: readonly ClosingVersion[]): StampedClosing | undefined {
  const sealedFrom = versions.findIndex(({ isDesks }) => isDesks);
  const counted = versions.filter(({ isDesks }, index) => isDesks || index < sealedFrom);
  const lastOpen = counted.map(({ caseState }) => caseState !== 'Closed').lastIndexOf(true);
  const closing = counted.at(lastOpen + 1);
  if (!closing) {
    return undefined;
  }
  const { at, by, label } = closing;
  const labels = new Set(versions.slice(versions.indexOf(closing)).map((version) => version.label));
  return { at, by, label, labels, beginning: lastOpen >= 0 ? 'seen' : label === '1.0' ? 'made-closed' : 'not-kept' };
}

/** A page writes the event just after the row; clocks of two servers differ by so much at most. */
const toleranceMinutes = 5;

/** The event by which an officer's page told of this closing. Only officers may add to `Case history`, and nobody but owners changes it. */
export function eventOfClosing(closing: StampedClosing, events: readonly ClosingEvent[]): ClosingEvent | undefined {
  const notBefore = closing.at.subtract({ minutes: toleranceMinutes });
  return closing.beginning === 'not-kept'
    // the version is gone, as in a disposal that was stopped: the newest telling is the nearest there is
    ? [...events].sort((one, other) => Temporal.Instant.compare(other.created, one.created)).at(0)
    : events.find(({ rowVersion, created }) => closing.labels.has(rowVersion) && Temporal.Instant.compare(created, notBefore) >= 0);
}

/** When the case was closed, by SharePoint's stamps alone. */
export function closedAtOf(closing: StampedClosing, event: ClosingEvent | undefined): Temporal.Instant {
  return closing.beginning === 'not-kept' && event && Temporal.Instant.compare(event.created, closing.at) < 0 ? event.created : closing.at;
}

/** The first UK day on which a case that SharePoint saw closed then may be disposed of; of one without an outcome the longest time counts. */
export function earliestDisposal(values: Pick<CaseValues, 'breach' | 'triage'>, closedAt: Temporal.Instant, schedule: RetentionSchedule): string {
  const longest = (['personalDataBreach', 'nearMiss', 'notABreach'] as const).reduce((one, other) => (schedule[other] > schedule[one] ? other : one));
  return disposalDay(closedAt, values.triage.mergedInto ? 'personalDataBreach' : outcomeOf(values) ?? longest, schedule);
}

/** A file of the evidence library that bears the report's number, the reference, or lies in the case's folder. */
export interface DisposalFile {
  readonly name: string;
  readonly reportId: number | undefined;
  readonly reference: string;
  readonly isInFolder: boolean;
}

/** What SharePoint itself says of a case that is to be disposed of. */
export interface DisposalFacts {
  readonly found: Pick<BreachCase, 'logId' | 'reportId' | 'reference' | 'values'>;
  /** What stands in the row. */
  readonly storedReference: string;
  /** Stamp of the report; undefined when it is gone, as after a disposal that was stopped. */
  readonly reportCreated: Temporal.Instant | undefined;
  /** Rows of the log with this reference. */
  readonly rows: readonly number[];
  readonly files: readonly DisposalFile[];
  readonly closing: StampedClosing | undefined;
  readonly event: ClosingEvent | undefined;
  /** The schedule that was in force when SharePoint stamped the closing. */
  readonly schedule: RetentionSchedule;
  readonly now: Temporal.Instant;
}

export const disposalObstacleCodes = [
  'reference', 'otherRows', 'fileOfOthers', 'fileElsewhere', 'fileUnmarked', 'madeClosed', 'neverClosed', 'noEvent', 'noDay', 'tooEarly'
] as const;

/** Why a case is not disposed of although its row says that it is due; `values` fill the sentence, `day` (YYYY-MM-DD) comes after them. */
export interface DisposalObstacle {
  readonly code: (typeof disposalObstacleCodes)[number];
  readonly values: readonly string[];
  readonly day?: string;
}

/**
 * What does not fit. Disposal starts from the case's own report: its id and SharePoint's stamp make the reference, and nothing in the row is
 * believed against them. A file goes only when it bears both report and reference and lies in the case's folder; a case only when one row has
 * the reference, an officer's page told of the closing, and the time to keep it has passed since SharePoint stamped that.
 */
export function disposalObstacles(facts: DisposalFacts): readonly DisposalObstacle[] {
  return [...identity(facts), ...facts.files.flatMap((file) => fileObstacle(file, facts.found) ?? []), ...ofClosing(facts)];
}

/** The reference that SharePoint's stamps give; of a row that an officer made by hand, without a report, its own number. */
function stampedReference({ found, reportCreated }: DisposalFacts): string {
  // where the report is gone the case was opened under its number, which SharePoint keeps in one row only
  return reportCreated ? breachReference(found.reportId, reportCreated) : found.reference;
}

function identity(facts: DisposalFacts): readonly DisposalObstacle[] {
  const { found, storedReference, rows } = facts;
  const reference = stampedReference(facts);
  const others = rows.filter((id) => id !== found.logId);
  return [
    ...([storedReference, found.reference].some((each) => each !== reference) ? [{ code: 'reference', values: [storedReference || found.reference, String(found.reportId), reference] } as const] : []),
    ...(others.length > 0 ? [{ code: 'otherRows', values: [found.reference, others.join(', ')] } as const] : [])
  ];
}

function fileObstacle({ name, reportId, reference, isInFolder }: DisposalFile, found: DisposalFacts['found']): DisposalObstacle | undefined {
  if (reportId === found.reportId && reference === found.reference) {
    return isInFolder ? undefined : { code: 'fileElsewhere', values: [name, found.reference] };
  }
  const of = [reportId === undefined ? '' : String(reportId), reference].filter((each) => each !== '');
  return of.length === 0 ? { code: 'fileUnmarked', values: [name, String(found.reportId), found.reference] } : { code: 'fileOfOthers', values: [name, of.join(', '), String(found.reportId), found.reference] };
}

function ofClosing({ found, closing, event, schedule, now }: DisposalFacts): readonly DisposalObstacle[] {
  if (!closing || closing.beginning === 'made-closed') {
    return [{ code: closing ? 'madeClosed' : 'neverClosed', values: closing ? [closing.by] : [] }];
  }
  const unsaid = [
    ...(event ? [] : [{ code: 'noEvent', values: [] } as const]),
    ...(found.values.disposalDue === undefined ? [{ code: 'noDay', values: [] } as const] : [])
  ];
  const day = earliestDisposal(found.values, closedAtOf(closing, event), schedule);
  const isEarly = Temporal.PlainDate.compare(Temporal.PlainDate.from(day), ukDate(now)) > 0;
  return [...unsaid, ...(isEarly ? [{ code: 'tooEarly', values: [closing.by], day } as const] : [])];
}
