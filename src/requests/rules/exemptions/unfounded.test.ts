import * as v from 'valibot';
import lawCy from '../../../loc/exemptions/cy';
import lawEn from '../../../loc/exemptions/en';
import choicesCy from '../../../loc/reviewChoices/cy';
import choicesEn from '../../../loc/reviewChoices/en';
import { feeInPence, unfoundedAnswers, unfoundedGrounds, unfoundedLeft, unfoundedProblems, unfoundedSchema, type Unfounded } from './unfounded';

const complete: Unfounded = {
  ground: 'excessive', reason: 'The ninth request for the same letters since May.', evidence: 'SAR-2026-00011 to 00019', answer: 'refuse', fee: '', feeBasis: '', decidedBy: 'Priya Nandra',
  on: '2026-11-25'
};
const problems = (change: Partial<Unfounded>): readonly string[] => unfoundedProblems({ ...complete, ...change }).map(({ field, code }) => `${field}: ${code}`);

test('an empty one says everything that is missing', () => {
  const found = unfoundedProblems(v.parse(unfoundedSchema, {}));
  expect(found.map(({ code }) => code)).toEqual(['ground-required', 'reason-required', 'evidence-required', 'answer-required', 'decider-required', 'day-required']);
  for (const text of [{ ...lawEn, ...choicesEn }, { ...lawCy, ...choicesCy }]) expect([...found.map(({ code }) => code), 'fee-required', 'not-an-amount', 'fee-basis-required'].filter((code) => !(`problem_${code}` in text))).toEqual([]);
});

test('a complete one has nothing missing, for either ground', () => {
  for (const ground of unfoundedGrounds) expect(problems({ ground })).toEqual([]);
});

test('the council bears the burden: a reason without what shows it is not enough (Article 12(5))', () => {
  expect(problems({ evidence: ' ' })).toEqual(['evidence: evidence-required']);
});

test('a fee has an amount and what it is made up of; a refusal has neither', () => {
  expect(problems({ answer: 'fee' })).toEqual(['fee: fee-required', 'feeBasis: fee-basis-required']);
  expect(problems({ answer: 'fee', fee: 'about ten', feeBasis: 'Two hours' })).toEqual(['fee: not-an-amount']);
  expect(problems({ answer: 'fee', fee: '25.00', feeBasis: 'Copies and postage' })).toEqual([]);
});

test('an amount is in pounds, above nothing', () => {
  expect(['12', '12.50', '£1,250.05', ' £ 3 ', '0', '0.00', '12.5', '-4', '', 'ten'].map(feeInPence)).toEqual([1200, 1250, 125_005, 300, undefined, undefined, undefined, undefined, undefined, undefined]);
});

test('each answer has its words in both languages', () => {
  const keys = [...unfoundedGrounds.map((each) => `ground_${each}`), ...unfoundedAnswers.map((each) => `unfoundedAnswer_${each}`)];
  for (const text of [{ ...lawEn, ...choicesEn }, { ...lawCy, ...choicesCy }]) expect(keys.filter((key) => !(key in text))).toEqual([]);
});

test('after its time it says which it was and what came of it, and not why', () => {
  expect(unfoundedLeft(complete)).toEqual({ ground: 'excessive', answer: 'refuse', on: '2026-11-25', reason: '', evidence: '', fee: '', feeBasis: '', decidedBy: '' });
});
