import { Temporal } from 'temporal-polyfill';
import { countPeriod, ukDate, ukStartOfDay, type CountedPeriod } from '../../../calendar';
import type { CaseClock } from '../../../casework/rules/clock';
import type { ComplaintValues } from './values';

/** Data Protection Act 2018, section 164A(3): "within the period of 30 days beginning when the complaint is received". */
export const acknowledgementPeriod = { unit: 'days', count: 30 } as const;

/** The first day on which a complaint had to be received for section 164A to bind (SI 2026/82, regulations 3 and 7). */
export const dutySince = Temporal.PlainDate.from('2026-06-19');

/** In the last week it is shown as due soon. */
const soonHours = 7 * 24;

/** What the clock depends on. */
export type ClockValues = Pick<ComplaintValues, 'caseState' | 'receivedAt' | 'nation' | 'nature' | 'acknowledgement' | 'outcome'>;

/**
 * The 30 days to acknowledge: they start the day after receipt (a UK day), and a last day that is no working day gives way to the next one, once
 * (ICO, how to deal with data protection complaints; Regulation 1182/71, article 3). Received Friday 5 June 2026: 5 July is a Sunday, so Monday 6 July.
 * Undefined where nobody knows when it was received.
 */
export function acknowledgementDue({ receivedAt, nation }: Pick<ComplaintValues, 'receivedAt' | 'nation'>): CountedPeriod | undefined {
  return receivedAt && countPeriod(acknowledgementPeriod, { starts: [{ what: 'received', on: ukDate(receivedAt) }], nation });
}

/** The last moment of a day: all its hours count. */
export const endOfDay = (day: Temporal.PlainDate): Temporal.Instant => ukStartOfDay(day.add({ days: 1 })).subtract({ seconds: 1 });

/** The last moment to acknowledge. */
export function dueMoment(values: Pick<ComplaintValues, 'receivedAt' | 'nation'>): Temporal.Instant | undefined {
  const due = acknowledgementDue(values)?.due;
  return due && endOfDay(due);
}

export type ClockState = 'Running' | 'Stopped' | 'Met';

/**
 * What became of the 30 days. Met: it was acknowledged, or its outcome told, which may be one letter. Stopped: it is no data protection complaint, nobody
 * can be reached, or it was closed. Running in every other case: a duty that might exist is never hidden, and one that came before the law did is handled alike.
 */
export function clockStateOf({ caseState, nature, acknowledgement, outcome }: ClockValues): ClockState {
  if (acknowledgement.at ?? outcome.toldAt) return 'Met';
  return caseState === 'Closed' || !isDataProtection(nature) || acknowledgement.notPossible !== '' ? 'Stopped' : 'Running';
}

/** Also while nobody has decided. */
export function isDataProtection(nature: ComplaintValues['nature']): boolean {
  return nature !== 'Corporate complaint' && nature !== 'Neither';
}

/** Whether section 164A binds: complaints received before it was in force are handled alike, without the duty. */
export function isLegalDuty({ receivedAt, nature }: Pick<ComplaintValues, 'receivedAt' | 'nature'>): boolean {
  return isDataProtection(nature) && receivedAt !== undefined && Temporal.PlainDate.compare(ukDate(receivedAt), dutySince) >= 0;
}

export function complaintClock(values: ClockValues): CaseClock {
  return { state: ({ Running: 'running', Stopped: 'stopped', Met: 'met' } as const)[clockStateOf(values)], due: dueMoment(values), soonHours };
}

/** Whether it was acknowledged within the 30 days; undefined where it was not, or nobody knows when it came. */
export function acknowledgedInTime(values: ClockValues): boolean | undefined {
  const at = values.acknowledgement.at ?? values.outcome.toldAt;
  const due = dueMoment(values);
  return at && due && Temporal.Instant.compare(at, due) <= 0;
}

/** Days before the last one on which a running clock is looked at again; then the last day itself, and when it has passed. */
const daysBefore = [7, 3, 1, 0] as const;

/** When time alone asks for a look: a moment that is named too early costs a look, and no more. */
export function clockLooks(values: ClockValues): readonly Temporal.Instant[] {
  const due = acknowledgementDue(values)?.due;
  if (due === undefined || clockStateOf(values) !== 'Running') return [];
  return [...daysBefore.map((days) => ukStartOfDay(due.subtract({ days }))), endOfDay(due).add({ seconds: 1 })];
}

/** After so many days without a word to the complainant the desk asks for one: good practice, the law names no time (section 164A(5)(b)). */
export const wordAfterDays = 30;

/** When the complainant was last told something; undefined before they were told anything. */
export function lastWord({ acknowledgement, file }: Pick<ComplaintValues, 'acknowledgement' | 'file'>): Temporal.PlainDate | undefined {
  const days = [...(acknowledgement.at ? [ukDate(acknowledgement.at)] : []), ...file.progress.flatMap(({ on }) => (on ? [Temporal.PlainDate.from(on)] : []))];
  return days.sort(Temporal.PlainDate.compare).at(-1);
}

/** The day from which the complainant should hear where it stands; undefined where nobody waits for a word. @param last when they heard something */
export function wordDue(values: ClockValues, last: Temporal.PlainDate | undefined): Temporal.PlainDate | undefined {
  const isWaiting = values.caseState !== 'Closed' && values.outcome.toldAt === undefined && isDataProtection(values.nature);
  return isWaiting ? last?.add({ days: wordAfterDays }) : undefined;
}
