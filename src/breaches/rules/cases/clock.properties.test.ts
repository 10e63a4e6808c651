import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { breachDecisions } from './choices';
import { BREACH_CLOCK_HOURS, dueAt, DUE_SOON_HOURS, timeLeft, type ClockDecisions, type ClockState } from './clock';

const HOUR = 3_600_000;
/** Any second from 2018 to 2050: over every clock change, leap day, weekend and bank holiday there is. */
const instant = fc.integer({ min: Date.UTC(2018, 4, 25) / 1000, max: Date.UTC(2050, 0, 1) / 1000 }).map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000));
const elapsed = (from: Temporal.Instant, to: Temporal.Instant): number => to.epochMilliseconds - from.epochMilliseconds;

test('the notification is due exactly 72 elapsed hours after awareness, whatever the day', () => {
  fc.assert(fc.property(instant, (aware) => {
    expect(elapsed(aware, dueAt(aware))).toBe(72 * HOUR);
  }));
});

test('later awareness never makes it due earlier', () => {
  fc.assert(fc.property(instant, instant, (one, other) => {
    expect(Temporal.Instant.compare(dueAt(one), dueAt(other))).toBe(Temporal.Instant.compare(one, other));
  }));
});

test('it is late after the due moment and never before, and due soon in the last day', () => {
  fc.assert(fc.property(instant, fc.integer({ min: -100 * 3600, max: 200 * 3600 }), (aware, seconds) => {
    const left = timeLeft(aware, aware.add({ seconds }));
    const expected = seconds > BREACH_CLOCK_HOURS * 3600 ? 'late' : seconds >= (BREACH_CLOCK_HOURS - DUE_SOON_HOURS) * 3600 ? 'due-soon' : 'running';
    expect(left.state).toBe(expected);
  }));
});

test('what is left and what has passed always make 72 hours, to the minute', () => {
  fc.assert(fc.property(instant, fc.integer({ min: 0, max: 71 * 60 }), (aware, minutes) => {
    const left = timeLeft(aware, aware.add({ minutes }));
    if (left.state !== 'running' && left.state !== 'due-soon') throw new Error(left.state);
    expect(left.hours * 60 + left.minutes + minutes).toBe(BREACH_CLOCK_HOURS * 60);
  }));
});

/** What happens to a case, each saying one thing anew; of two about the same the later one counts. */
type Happening = { readonly about: 'aware'; readonly to: Temporal.Instant } | { readonly about: 'breach'; readonly to: (typeof breachDecisions)[number] } | { readonly about: 'clock'; readonly to: ClockState };
const happening: fc.Arbitrary<Happening> = fc.oneof(
  instant.map((to) => ({ about: 'aware', to }) as const),
  fc.constantFrom(...breachDecisions).map((to) => ({ about: 'breach', to }) as const),
  fc.constantFrom<ClockState>('Running', 'Stopped', 'Met').map((to) => ({ about: 'clock', to }) as const)
);

function after(happenings: readonly Happening[], now: Temporal.Instant): ReturnType<typeof timeLeft> {
  let aware: Temporal.Instant | undefined;
  let decisions: ClockDecisions = {};
  for (const each of happenings) {
    if (each.about === 'aware') aware = each.to;
    else if (each.about === 'breach') decisions = { ...decisions, isPersonalDataBreach: each.to };
    else decisions = { ...decisions, clockState: each.to };
  }
  return timeLeft(aware, now, decisions);
}

test('the order in which awareness is corrected and decisions are made never changes the time left', () => {
  const inTwoOrders = fc.uniqueArray(happening, { selector: ({ about }) => about }).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(fc.property(inTwoOrders, instant, ([list, otherOrder], now) => {
    expect(after(otherOrder, now)).toEqual(after(list, now));
  }));
});

test('a clock that was stopped and runs again shows the time left as if it had never stopped', () => {
  fc.assert(fc.property(instant, instant, fc.constantFrom('No', 'Near miss'), (aware, now, stopping) => {
    expect(timeLeft(aware, now, { isPersonalDataBreach: stopping }).state).toBe('stopped');
    expect(timeLeft(aware, now, { isPersonalDataBreach: 'Yes' })).toEqual(timeLeft(aware, now));
  }));
});
