import { Temporal } from 'temporal-polyfill';
import { Problems } from '../../../casework/rules/problems';
import { contestedInput, emptyContested, isContestedBlank, isToldLate, readContested, type ContestedInput } from './contested';
import type { ContestedRestriction } from './responseFile';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
/** Of a request of 2 November 2026, typed on the 25th. */
function read(known: Partial<ContestedInput>): { readonly restriction: ContestedRestriction | undefined; readonly wrong: readonly string[] } {
  const problems = new Problems();
  const restriction = readContested({ ...emptyContested, ...known }, day('2026-11-02'), day('2026-11-25'), problems);
  return { restriction, wrong: problems.found.map(({ field, code }) => `${field.replace('restriction.', '')}: ${code}`) };
}

test('nothing typed is no restriction', () => {
  expect(read({})).toEqual({ restriction: undefined, wrong: [] });
  expect([isContestedBlank(emptyContested), isContestedBlank({ ...emptyContested, why: ' ' }), isContestedBlank({ ...emptyContested, told: '2026-11-20' })]).toEqual([true, true, false]);
});

test('it begins on the day of the request at the earliest, and goes on until it is lifted', () => {
  expect(read({ since: '2026-11-02', why: ' The date of birth. ' })).toEqual({ restriction: { since: '2026-11-02', why: 'The date of birth.', toldLateBecause: '' }, wrong: [] });
});

test('lifted, it asks when the person was told: before that, or on the same day', () => {
  expect(read({ since: '2026-11-05', lifted: '2026-11-20' }).wrong).toEqual(['told: required']);
  const restriction = { since: '2026-11-05', lifted: '2026-11-20', told: '2026-11-18', why: '', toldLateBecause: '' };
  expect(read(restriction)).toEqual({ restriction, wrong: [] });
  expect(read({ ...restriction, told: '2026-11-20' }).wrong).toEqual([]);
  expect(contestedInput(restriction)).toEqual(restriction);
});

test('told only afterwards, it is recorded as it was, with why', () => {
  const late = { since: '2026-11-05', lifted: '2026-11-20', told: '2026-11-23' };
  expect(isToldLate(late)).toBe(true);
  expect(read(late).wrong).toEqual(['toldLateBecause: told-late-because']);
  expect(read({ ...late, toldLateBecause: 'The letter was forgotten.' })).toEqual({ restriction: { ...late, why: '', toldLateBecause: 'The letter was forgotten.' }, wrong: [] });
  // a reason that is no longer asked for is not kept
  expect(read({ ...late, told: '2026-11-20', toldLateBecause: 'x' }).restriction?.toldLateBecause).toBe('');
});

test('that they were told may stand there before it is lifted', () => {
  expect(read({ since: '2026-11-05', told: '2026-11-18' })).toEqual({ restriction: { since: '2026-11-05', told: '2026-11-18', why: '', toldLateBecause: '' }, wrong: [] });
});

test.each<readonly [string, Partial<ContestedInput>, readonly string[]]>([
  ['without the day on which it began', { why: 'x' }, ['since: required']],
  ['on no date', { since: '2026-02-30' }, ['since: not-a-date']],
  ['that lies ahead', { since: '2026-11-26' }, ['since: in-the-future']],
  ['before the request', { since: '2026-11-01' }, ['since: before-received']],
  ['lifted before it began', { since: '2026-11-10', lifted: '2026-11-09', told: '2026-11-10' }, ['lifted: lifted-before-since', 'toldLateBecause: told-late-because']],
  ['lifted tomorrow', { since: '2026-11-10', lifted: '2026-11-26', told: '2026-11-12' }, ['lifted: in-the-future']],
  ['told before it began', { since: '2026-11-10', lifted: '2026-11-20', told: '2026-11-09' }, ['told: told-before-since']],
  ['lifted on no date, told before the request', { lifted: 'soon', told: '2026-10-30' }, ['since: required', 'lifted: not-a-date', 'told: before-received']],
  ['with too long a text', { since: '2026-11-10', why: 'x'.repeat(100_001) }, ['why: too-long']]
])('no restriction %s', (_how, typed, wrong) => expect(read(typed).wrong).toEqual(wrong));
