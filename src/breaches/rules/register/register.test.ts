import * as fc from 'fast-check';
import type { BreachCase } from '../cases/caseValues';
import { aCase, at, context, newValues, readyValues } from '../investigation/testCases';
import { disposedCase } from '../../../casework/rules/caseRow';
import { caseFields } from '../cases/caseFields';
import { closeCase, proposedRetention } from '../investigation';
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
  const after = { ...before, values: { ...disposedCase(caseFields, before.values), disposedAt: now } };
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

test('"told in time" is counted of those that were told or are to be told, and what is overdue is not hidden', () => {
  const ico = (decision: 'Tell' | 'Do not tell' | 'Not decided', toldAt?: string, more: Partial<BreachCase['values']> = {}) =>
    entry({ ico: { ...readyValues.ico, decision, toldAt: toldAt === undefined ? undefined : at(toldAt) }, ...more });
  const late = '2026-11-23T16:00:01Z';
  const counts = countRegister(registerOf([
    ico('Tell', '2026-11-23T16:00:00Z'), ico('Tell', late), ico('Do not tell', late), ico('Not decided', late), ico('Tell', late, { awareAt: undefined }), ico('Tell'), ico('Not decided'),
    ico('Do not tell'), ico('Do not tell', undefined, { risk: 'Unlikely' }), ico('Tell', late, { councilRole: 'Processor' }), ico('Not decided', undefined, { awareAt: at('2026-11-23T12:00:00Z') })
  ], at('2026-11-24T00:00:00Z')), reportingBands);
  expect(counts.ico).toEqual({
    toTell: 8, inTime: 1, late: 3, cannotTell: 1, notYet: 0, overdue: 3, noNeed: 1, notDecided: 1,
    byTime: [{ key: 'Less than 24 hours', count: 0 }, { key: '24 hours to 72 hours', count: 1 }, { key: '72 hours to 1 week', count: 3 }, { key: 'More than 1 week', count: 0 }]
  });
});

test('a processor owes article 33(2): its controller told, and when', () => {
  const tell = [{ key: 'controller', name: 'Controller', state: 'Told' as const, at: '2026-11-21T09:00:00Z', by: 'Priya Nandra', reference: '', note: '' }];
  const register = registerOf([entry({ councilRole: 'Processor' }), entry({ councilRole: 'Processor', triage: { ...readyValues.triage, tell } }), entry()], now);
  expect(register.entries.map(({ controllerTold }) => controllerTold)).toEqual(['not told', { at: at('2026-11-21T09:00:00Z') }, undefined]);
  expect(countRegister(register, reportingBands)).toMatchObject({ processor: { total: 2, told: 1 }, people: { toTell: 0, noNeed: 1 } });
});

describe('a duty that is unmet', () => {
  const high = { risk: 'High risk', people: { ...readyValues.people, decision: 'Do not tell', exception: 'None' } } as const;
  const taken = { decidedBy: 'Idris Vaughan', delegation: '', reason: 'They know already.', advice: 'To tell them.', adviceBy: 'Helen Prys' };
  const closed = (values: Partial<BreachCase['values']>): BreachCase => {
    const result = closeCase(entry(values), { finalEvaluation: 'x', openTasks: 0, retention: proposedRetention, taken }, context);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return entry(result.next);
  };

  test('is counted where a case was closed with it, and of an open case where the decisions say so; what is merely not done yet is not', () => {
    const register = registerOf([closed(high), closed({}), entry(high), entry({ people: { ...readyValues.people, decision: 'Tell' } })], now);
    expect(register.entries.map(({ rules, unmet }) => [rules, unmet.map(({ code }) => code)])).toEqual([
      ['current', ['people-depart']], ['current', []], ['current', ['people-depart']], ['current', []]
    ]);
    expect(countRegister(register, reportingBands)).toMatchObject({ unmet: { total: 2, ico: 0, people: 2, controller: 0 }, earlier: { total: 0, unmetToday: 0 } });
  });

  test('of a case that the version before closed stays as it was closed, and the register says by which rules it counts', () => {
    const before = { caseState: 'Closed', closedAt: at('2026-10-01T10:00:00Z'), ico: { ...readyValues.ico, decision: 'Do not tell', toldAt: undefined } } as const;
    const register = registerOf([entry({ ...before, ...high }), entry({ ...before, risk: 'Unlikely' })], at('2026-12-24T00:00:00Z'));
    expect(register.entries.map(({ rules, icoState, unmet }) => [rules, icoState, unmet])).toEqual([['earlier', 'not needed', []], ['earlier', 'not needed', []]]);
    expect(countRegister(register, reportingBands)).toMatchObject({ ico: { overdue: 0, noNeed: 2 }, unmet: { total: 0 }, earlier: { total: 2, unmetToday: 1 } });
  });

  test('stays counted after disposal, without the words and names', () => {
    const before = closed(high);
    const after = { ...before, values: { ...disposedCase(caseFields, before.values), disposedAt: now } };
    expect(countRegister(registerOf([after], now), reportingBands)).toEqual(countRegister(registerOf([before], now), reportingBands));
    expect(JSON.stringify(after.values)).not.toMatch(/Idris|Helen|They know|To tell them/);
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
