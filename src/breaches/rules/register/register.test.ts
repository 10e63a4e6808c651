import * as fc from 'fast-check';
import type { BreachCase } from '../cases/caseValues';
import { aCase, at, context, newValues, readyValues } from '../investigation/testCases';
import { withoutFreeText } from '../investigation';
import { countLeftOut, countRegister, readPeriod, registerEntry, registerOf, reportingBandOf, reportingBands, spanOf } from '.';

const { now } = context;
let next = 100;
const entry = (values: Partial<BreachCase['values']> = {}, more: Partial<BreachCase> = {}): BreachCase => aCase(values, { logId: next++, ...more });

test('only what an officer decided to be a personal data breach is in it; the rest is named with its reason', () => {
  const { entries, leftOut } = registerOf([
    entry(), entry({ breach: 'Near miss' }), entry({ breach: 'No' }), entry({ breach: 'Not decided' }), entry({}, { repeatOf: 41 }),
    entry({ triage: { ...readyValues.triage, mergedInto: { logId: 1, reference: 'BR-2026-00001', reason: 'Same letter', at: '2026-11-21T10:00:00Z', by: 'Priya Nandra' } } }),
    entry({ caseState: 'Closed' }, { aroundDesk: 'made-around-the-desk' })
  ], now);
  expect(entries).toHaveLength(1);
  expect(leftOut.map(({ why }) => why)).toEqual(['nearMiss', 'notABreach', 'notDecided', 'repeat', 'merged', 'aroundDesk']);
  expect(countLeftOut(leftOut)).toHaveLength(6);
});

test('a line has what article 33(5) asks: facts, effects and remedial action', () => {
  expect(registerEntry(entry(), now)).toMatchObject({
    facts: 'A letter went to the wrong resident.',
    effects: 'Embarrassment.\nA neighbour knows of the arrears.',
    remedialAction: [{ text: 'The letter was fetched back.', done: true }, { text: 'Buy window envelopes', done: false }],
    severity: { score: 1, band: 'Low' }, icoState: 'in time', reportingBand: 'Less than 24 hours'
  });
});

test('what was disposed of stays in the register with its counts and decisions', () => {
  const before = entry();
  const after = { ...before, values: { ...withoutFreeText(before.values), disposedAt: now } };
  const counts = (found: BreachCase) => countRegister(registerOf([found], now), reportingBands);
  expect(counts(after)).toEqual(counts(before));
  expect(registerEntry(after, now)).toMatchObject({ facts: '', effects: '', remedialAction: [] });
});

test.each([
  ['2026-11-21T15:59:59Z', 'Less than 24 hours'], ['2026-11-21T16:00:00Z', '24 hours to 72 hours'], ['2026-11-23T16:00:00Z', '24 hours to 72 hours'],
  ['2026-11-23T16:00:01Z', '72 hours to 1 week'], ['2026-11-27T16:00:00Z', '72 hours to 1 week'], ['2026-11-27T16:00:01Z', 'More than 1 week']
])('aware on Friday at 16:00, told at %s: %s', (toldAt, band) => {
  expect(reportingBandOf(at('2026-11-20T16:00:00Z'), at(toldAt))).toBe(band);
});

test('"told in time" is counted of those to be told, and what is overdue is not hidden', () => {
  const ico = (decision: 'Tell' | 'Do not tell' | 'Not decided', toldAt?: string) => entry({ ico: { ...readyValues.ico, decision, toldAt: toldAt === undefined ? undefined : at(toldAt) } });
  const counts = countRegister(registerOf([
    ico('Tell', '2026-11-23T16:00:00Z'), ico('Tell', '2026-11-23T16:00:01Z'), ico('Tell'), ico('Do not tell'), ico('Not decided')
  ], at('2026-11-24T00:00:00Z')), reportingBands);
  expect(counts.ico).toEqual({
    toTell: 3, inTime: 1, late: 1, notYet: 0, overdue: 1, noNeed: 1, notDecided: 1,
    byTime: [{ key: 'Less than 24 hours', count: 0 }, { key: '24 hours to 72 hours', count: 1 }, { key: '72 hours to 1 week', count: 1 }, { key: 'More than 1 week', count: 0 }]
  });
});

test('counts by kind and service start with the most frequent, severities with the highest', () => {
  const facts = readyValues.facts;
  const counts = countRegister(registerOf([
    entry(), entry({ facts: { ...facts, incidentKind: 'emailWrongPerson', service: 'Benefits' } }), entry({ facts: { ...facts, incidentKind: 'emailWrongPerson', service: '' }, severity: undefined })
  ], now), reportingBands);
  expect(counts.byKind).toEqual([{ key: 'emailWrongPerson', count: 2 }, { key: 'postWrongPerson', count: 1 }]);
  expect(counts.byService.map(({ count }) => count)).toEqual([1, 1, 1]);
  expect(counts.bySeverity).toEqual([
    { key: 'Very high', count: 0 }, { key: 'High', count: 0 }, { key: 'Medium', count: 0 }, { key: 'Low', count: 2 }, { key: undefined, count: 1 }
  ]);
});

test('whatever the order in which rows are read, and however often, the counts are the same', () => {
  const cases = [entry(), entry({ breach: 'No' }), entry({ ico: newValues.ico }), entry({ severity: undefined }), entry({}, { repeatOf: 3 })];
  const expected = countRegister(registerOf(cases, now), reportingBands);
  fc.assert(fc.property(fc.shuffledSubarray([...cases, ...cases], { minLength: 10 }), (read) => {
    expect(countRegister(registerOf(read, now), reportingBands)).toEqual(expected);
  }));
});

test('a period is two UK days, both included, and clock changes do not move its ends', () => {
  const read = readPeriod('2026-03-01', '2026-10-25');
  expect(read.ok && spanOf(read.period)).toEqual({ from: at('2026-03-01T00:00:00Z'), before: at('2026-10-26T00:00:00Z') });
  const summer = readPeriod('2026-06-01', '2026-06-30');
  expect(summer.ok && spanOf(summer.period)).toEqual({ from: at('2026-05-31T23:00:00Z'), before: at('2026-06-30T23:00:00Z') });
});

test('a day that is none and an end before the start are refused', () => {
  expect(readPeriod('2026-02-29', '')).toEqual({ ok: false, problems: [{ field: 'from', code: 'day' }, { field: 'to', code: 'day' }] });
  expect(readPeriod('2026-02-02', '2026-02-01')).toEqual({ ok: false, problems: [{ field: 'to', code: 'order' }] });
});
