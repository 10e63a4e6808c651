import { Temporal } from 'temporal-polyfill';
import type { ClockMoment } from '../../../casework/rules/steps';
import { addElapsedHours } from '../../../calendar';
import { controllerTold } from '../decisions/controllerTold';
import type { CaseValues } from './caseValues';
import { BREACH_CLOCK_HOURS, dueAt } from './clock';
import { clockStateOf } from './clockState';

/** The moments of the clock on the way to its end: a day, two days, and the last working hours before. */
const hoursOnTheWay = [24, 48, 66] as const;

/** What may stand in the list of a breach's clock. */
export const clockMomentKeys = [
  'aware', 'hours24', 'hours48', 'hours66', 'hours72', 'toldInTime', 'toldLate', 'stopped_nearMiss', 'stopped_notABreach',
  'stopped_processor', 'stopped_unlikely', 'stopped_closed', 'controllerTold'
] as const;
export type ClockMomentKey = (typeof clockMomentKeys)[number];

interface BreachMoment extends ClockMoment {
  readonly key: ClockMomentKey;
}

/**
 * The 72 hours of UK GDPR article 33(1) as a list for the page of a case: when the council became aware, 24, 48, 66 and 72 elapsed hours
 * later, and what met or stopped the clock. Of a clock that was met or stopped, what would have come later is left out but for the
 * 72 hours, against which it is read. Nothing to count from: no moments but the end.
 */
export function clockMoments(values: CaseValues, now: Temporal.Instant): readonly BreachMoment[] {
  const { awareAt } = values;
  const end = endOf(values);
  if (!awareAt) return end;
  const ended = end[0];
  const until = ended?.at ?? now;
  const isPast = (at: Temporal.Instant): boolean => Temporal.Instant.compare(at, now) <= 0;
  const onTheWay = hoursOnTheWay
    .map((hours) => ({ hours, at: addElapsedHours(awareAt, hours) }))
    .filter(({ at }) => ended === undefined || Temporal.Instant.compare(at, until) <= 0)
    .map(({ hours, at }): BreachMoment => ({ key: `hours${hours}`, at, state: isPast(at) ? 'past' : 'ahead' }));
  const due = dueAt(awareAt);
  const left = Temporal.Instant.compare(due, now);
  // late begins after the moment, as `timeLeft` has it
  const state = left > 0 ? 'ahead' : left === 0 || ended !== undefined ? 'past' : 'late';
  const deadline: BreachMoment = { key: `hours${BREACH_CLOCK_HOURS}`, at: due, state };
  const all: readonly BreachMoment[] = [{ key: 'aware', at: awareAt, state: 'past' }, ...onTheWay, deadline, ...end];
  return [...all].sort((one, other) => (one.at && other.at ? Temporal.Instant.compare(one.at, other.at) : 0));
}

/** What met or stopped the clock, with its moment where one is on record; nothing while it runs. */
function endOf(values: CaseValues): readonly BreachMoment[] {
  const { breach, councilRole, ico, awareAt } = values;
  const state = clockStateOf(values);
  const ended = (key: ClockMomentKey, at: Temporal.Instant | undefined): BreachMoment => ({ key, at, state: 'ended' });
  if (state === 'Met') {
    const isLate = ico.toldAt && awareAt && Temporal.Instant.compare(ico.toldAt, dueAt(awareAt)) > 0;
    return [ended(isLate ? 'toldLate' : 'toldInTime', ico.toldAt)];
  }
  if (state === 'Running') return [];
  if (breach === 'Near miss') return [ended('stopped_nearMiss', undefined)];
  if (breach === 'No') return [ended('stopped_notABreach', undefined)];
  if (councilRole === 'Processor') {
    const told = controllerTold(values);
    return [ended('stopped_processor', undefined), ...(told ? [ended('controllerTold', told.at)] : [])];
  }
  // a case that the version before closed keeps the clock that it was closed with
  return [ended(values.risk === 'Unlikely' ? 'stopped_unlikely' : 'stopped_closed', ico.decidedAt)];
}
