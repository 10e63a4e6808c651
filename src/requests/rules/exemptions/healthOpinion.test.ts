import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import lawCy from '../../../loc/exemptions/cy';
import lawEn from '../../../loc/exemptions/en';
import choicesCy from '../../../loc/reviewChoices/cy';
import choicesEn from '../../../loc/reviewChoices/en';
import { healthGate, healthOpinionLeft, healthOpinionProblems, healthOpinionSchema, opinionSince, opinionStates, waitingHealthData, type HealthOpinion } from './healthOpinion';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const decided = day('2026-06-15');
const given: HealthOpinion = {
  key: 'a', covers: 'Letters of the clinic', state: 'not-met', of: 'Dr Shah, consultant', askedOn: '2026-05-20', on: '2026-06-01', again: 'no', againWhy: 'Nothing changed since.',
  isKnown: false, knownWhy: ''
};
const gate = (change: Partial<HealthOpinion>, on = decided) => healthGate({ ...given, ...change }, on);
const problems = (change: Partial<HealthOpinion>): readonly string[] => healthOpinionProblems({ ...given, ...change }, decided).map(({ field, code }) => `${field}: ${code}`);
const waits = { mayDisclose: false, mayWithhold: false };

describe('what an opinion allows (Schedule 3 paragraphs 5 and 6)', () => {
  test('that the serious harm test is not met permits giving it (paragraph 6(1)), and not withholding it (paragraph 5(2))', () => {
    expect(gate({})).toEqual({ standing: 'not-met', mayDisclose: true, mayWithhold: false });
  });
  test('that it is met permits withholding it, and forbids giving it', () => {
    expect(gate({ state: 'met' })).toEqual({ standing: 'met', mayDisclose: false, mayWithhold: true });
  });
  test('without an opinion it is neither given nor withheld for serious harm', () => {
    expect([gate({ state: 'not-asked' }), gate({ state: 'asked' }), gate({ on: undefined })])
      .toEqual([{ standing: 'not-asked', ...waits }, { standing: 'asked', ...waits }, { standing: 'no-day', ...waits }]);
  });
  test('what the person has seen or knows needs no opinion (paragraph 6(2))', () => {
    for (const state of opinionStates) expect(gate({ state, isKnown: true })).toMatchObject({ standing: 'known', mayDisclose: true });
    expect(gate({ state: 'not-asked', isKnown: true }).mayWithhold).toBe(false);
  });
});

describe('an opinion is not older than six months on the day of the decision (paragraphs 5(4) and 6(4))', () => {
  test.each([
    ['2026-06-15', '2025-12-16'], ['2026-06-30', '2025-12-31'], ['2026-07-31', '2026-02-01'], ['2026-08-31', '2026-03-01'], ['2026-08-30', '2026-03-01'], ['2028-08-31', '2028-03-01'],
    ['2026-12-31', '2026-07-01']
  ])('relied on on %s, the first day that counts is %s', (on, since) => {
    expect(opinionSince(day(on)).toString()).toBe(since);
  });
  test('the first day counts, the day before it does not, the day of the decision does, and one after it does not', () => {
    const standing = ['2025-12-15', '2025-12-16', '2026-06-15', '2026-06-16'].map((on) => gate({ on, askedOn: undefined }).standing);
    expect(standing).toEqual(['too-old', 'not-met', 'not-met', 'not-yet']);
    expect(gate({ on: '2025-12-15', state: 'met' })).toEqual({ standing: 'too-old', ...waits });
  });
  test('an opinion that counts once stops counting as the decision waits', () => {
    expect(['2026-06-15', '2026-11-30', '2026-12-01'].map((on) => gate({}, day(on)).standing)).toEqual(['not-met', 'not-met', 'too-old']);
  });
  test('the window is half a year long on every day, and its first day counts', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4000 }), (later) => {
      const on = day('2024-01-01').add({ days: later });
      const since = opinionSince(on);
      const days = since.until(on, { largestUnit: 'days' }).days + 1;
      expect([days >= 181, days <= 184]).toEqual([true, true]);
      expect(gate({ on: since.toString(), askedOn: undefined }, on).standing).toBe('not-met');
      expect(gate({ on: since.subtract({ days: 1 }).toString(), askedOn: undefined }, on).standing).toBe('too-old');
    }));
  });
});

describe('asking again where that is reasonable (paragraphs 5(3)(b) and 6(3)(b))', () => {
  test('an opinion in date does not count either way where it is reasonable to ask again', () => {
    for (const state of ['met', 'not-met'] as const) expect(gate({ state, again: 'yes' })).toEqual({ standing: 'ask-again', ...waits });
  });
  test('it does not count until somebody said whether it is', () => {
    expect(gate({ again: undefined })).toEqual({ standing: 'again-open', ...waits });
  });
  test('yes and no both have their reason', () => {
    for (const again of ['yes', 'no'] as const) expect(problems({ again, againWhy: '' })).toEqual(['againWhy: again-why-required']);
    expect(problems({ again: undefined, againWhy: '' })).toEqual([]);
  });
});

describe('what is written of it', () => {
  test('a complete opinion has nothing missing', () => expect(problems({})).toEqual([]));
  test.each<readonly [string, Partial<HealthOpinion>, readonly string[]]>([
    ['which data it is about', { covers: '' }, ['covers: covers-required']],
    ['whose opinion it is', { of: ' ' }, ['of: opinion-of-required']],
    ['the day of the opinion', { on: undefined }, ['on: day-required']],
    ['the day on which somebody was asked', { state: 'asked', askedOn: undefined, on: undefined }, ['askedOn: day-required']],
    ['a day that has come', { on: '2026-06-16' }, ['on: in-the-future']],
    ['a day not before the question', { on: '2026-05-19' }, ['on: before-asked']],
    ['how the council knows that the person knows', { isKnown: true }, ['knownWhy: known-why-required']]
  ])('it has %s', (_what, change, found) => {
    expect(problems(change)).toEqual(found);
  });
  test('an opinion that is too old may still be written down', () => {
    expect(problems({ askedOn: '2025-10-01', on: '2025-11-01' })).toEqual([]);
  });
  test('nobody asked yet needs nothing but which data it is', () => {
    expect(healthOpinionProblems(v.parse(healthOpinionSchema, { key: 'a', covers: 'GP letters' }), decided)).toEqual([]);
  });
  test('where it stands has words in both languages', () => {
    const keys = ['known', ...opinionStates, 'no-day', 'too-old', 'not-yet', 'again-open', 'ask-again'].map((standing) => `standing_${standing}`);
    for (const text of [{ ...lawEn, ...choicesEn }, { ...lawCy, ...choicesCy }]) expect([...keys, ...opinionStates.map((state) => `opinionState_${state}`)].filter((key) => !(key in text))).toEqual([]);
    const codes = ['covers-required', 'opinion-of-required', 'day-required', 'in-the-future', 'before-asked', 'again-why-required', 'known-why-required', 'too-long'];
    for (const text of [{ ...lawEn, ...choicesEn }, { ...lawCy, ...choicesCy }]) expect(codes.filter((code) => !(`problem_${code}` in text))).toEqual([]);
  });
});

test('only health data without an answer waits: the rest goes in time (paragraph 6(1) is about health data alone)', () => {
  const opinions = [given, { ...given, key: 'b', state: 'met' as const }, { ...given, key: 'c', state: 'asked' as const }, { ...given, key: 'd', state: 'asked' as const, isKnown: true }];
  expect(waitingHealthData(opinions, decided).map(({ key }) => key)).toEqual(['c']);
  expect(waitingHealthData([], decided)).toEqual([]);
});

test('whatever is written, health data is never given and withheld by the same opinion, but where the person knows it', () => {
  for (const state of opinionStates) for (const again of ['yes', 'no', undefined] as const) for (const on of ['2025-01-01', '2026-06-01', '2027-01-01', undefined]) {
    const { mayDisclose, mayWithhold } = gate({ state, again, on });
    expect(mayDisclose && mayWithhold).toBe(false);
  }
});

test('after its time it says what the opinion was and when, without the data and the name', () => {
  expect(healthOpinionLeft(given)).toEqual({ ...given, covers: '', of: '', againWhy: '', knownWhy: '' });
});
