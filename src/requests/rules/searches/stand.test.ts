import { Temporal } from 'temporal-polyfill';
import { answersTo, isOfOfficer, newestAnswer, standOf, strayAnswers } from './stand';
import { anAnswer, askedAt, aSearch } from './testSearches';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const today = day('2026-11-24');
const correction = anAnswer({ id: 4, guid: 'd3530000-0000-4000-8000-000000000104', outcome: 'nothing', at: askedAt.add({ hours: 30 }) });

test('a correction is a new answer: the newest counts, and the others stay', () => {
  expect(newestAnswer(aSearch(), [correction, anAnswer()])).toBe(correction);
  expect(answersTo(aSearch(), [correction, anAnswer()]).map(({ id }) => id)).toEqual([3, 4]);
  expect(newestAnswer(aSearch(), [])).toBeUndefined();
});

test('of two in one second the later row counts; two rows of one GUID are one answer, the earliest', () => {
  const same = anAnswer({ id: 5, guid: 'd3530000-0000-4000-8000-000000000105' });
  expect(newestAnswer(aSearch(), [same, anAnswer()])).toBe(same);
  expect(answersTo(aSearch(), [anAnswer({ id: 6 }), anAnswer()]).map(({ id }) => id)).toEqual([3]);
});

test.each([
  ['another search', { questionId: 8 }], ['another request', { reference: 'SAR-2026-00002' }], ['the folder of another service', { folder: 'Planning' }], ['no folder', { folder: '' }],
  ['before it was asked', { at: askedAt.subtract({ seconds: 1 }) }]
])('what was said of %s does not count, and is shown apart', (_what, changes) => {
  const said = anAnswer(changes);
  expect(newestAnswer(aSearch(), [said])).toBeUndefined();
  expect(strayAnswers([aSearch()], [said, anAnswer({ id: 9 })])).toEqual([said]);
});

test('SharePoint reads folders without case', () => {
  expect(newestAnswer(aSearch(), [anAnswer({ folder: 'housing' })])).toBeDefined();
});

test.each([
  ['2026-11-27', [], 'open'], ['2026-11-28', [], 'overdue'], ['2026-11-28', [anAnswer()], 'answered']
] as const)('on %s it is, with these answers, %#', (on, given, stand) => {
  expect(standOf(aSearch(), given, day(on)).stand).toBe(stand);
});

test('by letter the same clock runs', () => {
  const letter = aSearch({ way: 'letter', service: '', folder: '', addressee: { kind: 'school', name: 'Test School' } });
  expect(standOf(letter, [], day('2026-11-28')).stand).toBe('overdue');
  expect(standOf(letter, [anAnswer({ folder: '' })], day('2026-11-28')).stand).toBe('answered');
});

test('an answer settles nothing; what an officer had read when they settled it goes on counting', () => {
  const settled = aSearch({ state: 'Settled', settledAnswer: 3, lastAt: askedAt.add({ hours: 28 }) });
  expect(standOf(aSearch(), [anAnswer()], today)).toMatchObject({ stand: 'answered', answer: { id: 3 }, later: undefined });
  expect(standOf(settled, [anAnswer()], today)).toMatchObject({ stand: 'settled', answer: { id: 3 }, later: undefined });
  expect(standOf(settled, [anAnswer(), correction], today)).toMatchObject({ stand: 'settled', answer: { id: 3 }, later: { id: 4 } });
});

test('what comes after a search was withdrawn is shown and changes nothing; what was there before is known', () => {
  const withdrawn = aSearch({ state: 'Withdrawn', lastAt: askedAt.add({ hours: 25 }) });
  expect(standOf(withdrawn, [anAnswer()], today)).toMatchObject({ stand: 'withdrawn', later: undefined });
  expect(standOf(withdrawn, [anAnswer(), correction], today)).toMatchObject({ stand: 'withdrawn', later: { id: 4 } });
});

test('answered after its day is late, whatever came after', () => {
  expect(standOf(aSearch({ due: '2026-11-20' }), [anAnswer()], today).isLate).toBe(true);
  expect(standOf(aSearch(), [anAnswer(), anAnswer({ ...correction, at: askedAt.add({ hours: 24 * 30 }) })], today).isLate).toBe(false);
});

test('a search counts when an officer made it, or an officer took it over', () => {
  const isOfficer = (id: number): boolean => id === 1;
  const other = { id: 9, name: 'Nadia Rahman' };
  expect(isOfOfficer(aSearch(), isOfficer)).toBe(true);
  expect(isOfOfficer(aSearch({ by: other, lastBy: other }), isOfficer)).toBe(false);
  expect(isOfOfficer(aSearch({ by: other }), isOfficer)).toBe(true);
});
