import * as v from 'valibot';
import { Temporal } from 'temporal-polyfill';
import { healthOpinionSchema, type HealthOpinion } from '../exemptions/healthOpinion';
import { decisionOf, checkOf } from './acts';
import { checkDecision, decidedCells, emptyDecision, pageCodes, refusalOf, waitsForOpinion, type DecisionInput } from './decide';
import { covers, readNumbers, writeNumbers } from './numbers';
import { redactionProblems, redactionRecord, emptyRedaction } from './redaction';
import { act, actsOf, line } from './testSchedule';

const today = Temporal.PlainDate.from('2026-11-20');
const question = { right: 'Access', requester: 'self', regime: 'UK GDPR', nation: 'england-and-wales' } as const;
const input = (known: Partial<DecisionInput>): DecisionInput => ({ ...emptyDecision, ...known });
const check = (known: Partial<DecisionInput>, opinions: readonly HealthOpinion[] = []): ReturnType<typeof checkDecision> => checkDecision(input(known), { question, opinions, today });
const problems = (known: Partial<DecisionInput>): readonly string[] => check(known).problems.map(({ field, code }) => `${field}: ${code}`);
const opinion = (known: Partial<HealthOpinion>): HealthOpinion => ({ ...v.parse(healthOpinionSchema, { key: 'o' }), state: 'not-met', on: '2026-11-01', again: 'no', ...known });

describe('a decision about a document', () => {
  test('that lets it go needs nothing more; one that keeps something back needs exemption, what is told, and a reason', () => {
    expect(problems({ decision: 'disclose' })).toEqual([]);
    expect(problems({ decision: '' })).toEqual(['decision: required']);
    expect(problems({ decision: 'part' })).toEqual(['exemptions: exemption-required', 'told: told-required', 'reason: reason-required']);
    expect(problems({ decision: 'withhold', exemptions: ['sch2-19'], told: 'specific', reason: 'Advice of the council’s solicitor.' })).toEqual([]);
    expect(problems({ decision: 'out-of-scope' })).toEqual(['reason: out-of-scope-why']);
  });

  test('rests only on exemptions that may be used for this request', () => {
    const kept = { decision: 'withhold', told: 'general', reason: 'x' } as const;
    expect(problems({ ...kept, exemptions: ['made-up'] })).toEqual(['exemptions: exemption-unknown']);
    // section 45(4) is for law enforcement, Schedule 3 paragraph 4 for a parent who asks
    expect(problems({ ...kept, exemptions: ['s45-4-a'] })).toEqual(['exemptions: other-regime']);
    expect(problems({ ...kept, exemptions: ['sch3-4'] })).toEqual(['exemptions: other-requester']);
    expect(check({ ...kept, told: 'specific', exemptions: ['sch2-2'] }).warnings).toEqual([{ field: 'told', code: 'may-tip-off' }]);
  });

  test('about health data waits for an opinion in date, and nothing else does', () => {
    const health = { decision: 'disclose', isHealth: true, opinion: 'o', exemptions: [] } as const;
    expect(waitsForOpinion(health, [], today)).toBe(true);
    expect(waitsForOpinion(health, [opinion({})], today)).toBe(false);
    expect(waitsForOpinion(health, [opinion({ on: '2026-05-20' })], today)).toBe(true);
    expect(waitsForOpinion(health, [opinion({ state: 'met' })], today)).toBe(true);
    expect(waitsForOpinion({ ...health, decision: 'withhold', exemptions: ['sch3-5'] }, [opinion({ state: 'met' })], today)).toBe(false);
    expect(waitsForOpinion({ ...health, decision: 'withhold', exemptions: ['sch2-19'] }, [], today)).toBe(false);
    expect(waitsForOpinion({ ...health, isHealth: false }, [], today)).toBe(false);
    expect(waitsForOpinion({ ...health, decision: 'undecided' }, [], today)).toBe(false);
  });

  test('is not changed any more when the document went out, and a copy names another document that is none itself', () => {
    const copy = input({ decision: 'duplicate' });
    expect(refusalOf(line(1, { releasedIn: 'r' }), input({ decision: 'withhold' }))).toBe('released');
    expect(refusalOf(line(2), copy)).toBe('no-original');
    expect(refusalOf(line(2, { duplicateOf: 1 }), copy)).toBeUndefined();
    expect(refusalOf(line(2, { duplicateOf: 1 }), { ...copy, duplicateOf: '2' })).toBe('of-itself');
    expect(refusalOf(line(2), { ...copy, duplicateOf: '1' }, { duplicateOf: 7, decision: 'duplicate' })).toBe('original-is-copy');
  });

  test('that is made anew is checked anew where it was checked before', () => {
    const again = decidedCells(line(1, { check: 'agreed' }), input({ decision: 'disclose', exemptions: ['sch2-19'], told: 'specific', reason: ' so ' }), 'g');
    expect(again).toMatchObject({ check: 'asked', checkedIn: '', exemptions: [], told: undefined, reason: 'so', decidedIn: 'g' });
    expect(decidedCells(line(1), input({ decision: 'disclose' }), 'g').check).toBe('none');
  });

  test('prints its codes, the general one alone where anything is told in general words', () => {
    expect(pageCodes({ exemptions: ['sch2-16', 'sch2-19'], told: 'specific' })).toEqual(['S2 P3 16', 'S2 P4 19']);
    expect(pageCodes({ exemptions: ['sch2-16', 'sch2-19'], told: 'general' })).toEqual(['S']);
    expect(pageCodes({ exemptions: ['sch2-16'], told: 'none' })).toEqual([]);
  });
});

describe('who decided and who checked', () => {
  const decided = line(3, { decision: 'withhold', exemptions: ['sch2-19'], decidedIn: 'd', check: 'agreed', checkedIn: 'c' });
  const decision = act('d', 'decide', [3, 4], { decision: 'withhold', exemptions: ['sch2-19'] }, 1);
  const checked = (by: number, known = {}): ReturnType<typeof act> => act('c', 'check', [3], { of: 'd', check: 'agreed', ...known }, by);

  test('is what SharePoint stamped on their own rows', () => {
    expect(decisionOf(decided, actsOf(decision))?.by.id).toBe(1);
    expect(checkOf(decided, actsOf(decision, checked(2)))?.by.id).toBe(2);
  });

  test('counts for nothing where the entry says something else, or the act is about others', () => {
    expect(decisionOf({ ...decided, decision: 'disclose' }, actsOf(decision))).toBeUndefined();
    expect(decisionOf({ ...decided, exemptions: [] }, actsOf(decision))).toBeUndefined();
    expect(decisionOf({ ...decided, number: 9 }, actsOf(decision))).toBeUndefined();
    expect(decisionOf(decided, actsOf())).toBeUndefined();
  });

  test('nobody checks their own decision, and a check of an earlier decision is none of this one', () => {
    expect(checkOf(decided, actsOf(decision, checked(1)))).toBeUndefined();
    expect(checkOf(decided, actsOf(decision, checked(2, { of: 'earlier' })))).toBeUndefined();
    expect(checkOf(decided, actsOf(decision, checked(2, { check: 'disagreed' })))).toBeUndefined();
  });
});

test('numbers are written in few letters and read back, whatever they are', () => {
  expect(writeNumbers([7, 1, 3, 2, 7])).toBe('1-3,7');
  for (let round = 0; round < 50; round += 1) {
    const numbers = Array.from({ length: 40 }, (_, place) => ((place * 7919 + round * 104_729) % 90) + 1);
    const spans = readNumbers(writeNumbers(numbers));
    expect(Array.from({ length: 91 }, (_, number) => number).filter((number) => covers(spans, number))).toEqual([...new Set(numbers)].sort((one, other) => one - other));
  }
  expect(readNumbers('x,1-2-3, 4 ,-5')).toEqual([[4, 4]]);
});

describe('the record of redactions', () => {
  const whole = { page: '3', what: 'Name of a neighbour', exemption: 'sch2-16', told: 'specific', reason: 'Not reasonable without consent.', how: 'removed-from-file' } as const;

  test('asks for each what, where, why and how', () => {
    expect(redactionProblems(whole, question)).toEqual([]);
    expect(redactionProblems(emptyRedaction, question).map(({ field }) => field)).toEqual(['page', 'what', 'exemption', 'told', 'reason', 'how']);
  });

  test('has each with its code, who and when, and leaves out what another takes the place of', () => {
    const content = { page: '3', what: 'Name', exemptions: ['sch2-16'], told: 'specific', reason: 'r', how: 'paper' } as const;
    const acts = [act('b', 'redact', [9], { ...content, exemptions: [...content.exemptions] }), act('a', 'redact', [2], { ...content, exemptions: ['sch2-2'], told: 'general' }, 2), act('c', 'redact', [9], { ...content, exemptions: ['sch2-16'], instead: 'b' }), act('d', 'decide', [1])];
    expect(redactionRecord(acts).map(({ number, code, act: { guid, by } }) => [number, code, guid, by.name])).toEqual([[2, 'S', 'a', 'Officer 2'], [9, 'S2 P3 16', 'c', 'Officer 1']]);
  });
});
