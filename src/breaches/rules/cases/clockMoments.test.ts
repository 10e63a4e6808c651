import { Temporal } from 'temporal-polyfill';
import type { CaseValues } from './caseValues';
import { clockMoments } from './clockMoments';
import { testValues } from './testCases';

const aware = Temporal.Instant.from('2026-11-20T16:00:00Z');
const after = (hours: number): Temporal.Instant => aware.add({ hours });
const base = testValues({ awareAt: aware, breach: 'Yes', caseState: 'Triage', councilRole: 'Controller' });
const told = (hours: number): CaseValues => ({ ...base, ico: { ...base.ico, decision: 'Tell', toldAt: after(hours) } });
const shown = (values: CaseValues, now: number): readonly string[] =>
  clockMoments(values, after(now)).map(({ key, at, state }) => `${key} ${at ? aware.until(at).total('hours') : '-'} ${state}`);

test('a running clock shows what has come and what is ahead', () => {
  expect(shown(base, 48)).toEqual(['aware 0 past', 'hours24 24 past', 'hours48 48 past', 'hours66 66 ahead', 'hours72 72 ahead']);
});

test('at the last moment nothing is late yet; after it the clock that nobody met is', () => {
  expect(shown(base, 72).at(-1)).toBe('hours72 72 past');
  expect(shown(base, 71).at(-1)).toBe('hours72 72 ahead');
  expect(shown(base, 73).at(-1)).toBe('hours72 72 late');
});

test('hours are elapsed hours, also where the clocks go back between', () => {
  const values = { ...base, awareAt: Temporal.Instant.from('2026-10-24T12:00:00+01:00') };
  expect(clockMoments(values, values.awareAt).at(-1)?.at?.toString()).toBe('2026-10-27T11:00:00Z');
});

test('told in time: it stands before the 72 hours, and what would have come between is left out', () => {
  expect(shown(told(30), 100)).toEqual(['aware 0 past', 'hours24 24 past', 'toldInTime 30 ended', 'hours72 72 past']);
});

test('told late: all the hours are there, and it stands after them', () => {
  expect(shown(told(80), 100)).toEqual([
    'aware 0 past', 'hours24 24 past', 'hours48 48 past', 'hours66 66 past', 'hours72 72 past', 'toldLate 80 ended'
  ]);
  expect(shown(told(72), 100)).toContain('toldInTime 72 ended');
});

test.each<[Partial<CaseValues>, string]>([
  [{ breach: 'Near miss' }, 'stopped_nearMiss - ended'], [{ breach: 'No' }, 'stopped_notABreach - ended'],
  [{ councilRole: 'Processor' }, 'stopped_processor - ended'],
  [{ risk: 'Unlikely', ico: { ...base.ico, decision: 'Do not tell', decidedAt: after(20) } }, 'stopped_unlikely 20 ended'],
  [{ caseState: 'Closed', risk: 'Risk', ico: { ...base.ico, decision: 'Do not tell', decidedAt: after(20) } }, 'stopped_closed 20 ended']
])('what stopped it is named: %j', (changes, moment) => {
  expect(shown({ ...base, ...changes }, 10)).toContain(moment);
});

test('a processor’s word to its controller is on the list', () => {
  const row = { key: 'controller', name: 'Parish council', state: 'Told' as const, at: after(5).toString(), by: '', reference: '', note: '' };
  expect(shown({ ...base, councilRole: 'Processor', triage: { ...base.triage, tell: [row] } }, 10)).toContain('controllerTold 5 ended');
});

test('with nothing to count from there are no moments', () => {
  expect(shown({ ...base, awareAt: undefined }, 10)).toEqual([]);
  expect(shown({ ...told(30), awareAt: undefined }, 100)).toEqual(['toldInTime 30 ended']);
});
