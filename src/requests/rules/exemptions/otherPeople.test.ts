import * as v from 'valibot';
import lawCy from '../../../loc/exemptions/cy';
import lawEn from '../../../loc/exemptions/en';
import choicesCy from '../../../loc/reviewChoices/cy';
import choicesEn from '../../../loc/reviewChoices/en';
import {
  consents, factorsMissing, isPresumedReasonable, needsNoWeighing, otherPersonDecisions, otherPersonFactors, otherPersonLeft, otherPersonProblems, otherPersonSchema, workers,
  type OtherPerson
} from './otherPeople';

const weighed: OtherPerson = {
  key: 'a', who: 'A neighbour', what: 'What they told the warden', consent: 'refused', worker: 'none', type: 'A complaint about noise', confidentiality: 'They asked us to keep it',
  steps: 'Wrote on 3 November', capable: 'Yes', refusal: 'Yes, on 5 November', decision: 'withhold', reason: 'They fear the answer.', decidedBy: 'Priya Nandra'
};
const problems = (change: Partial<OtherPerson>): readonly string[] => otherPersonProblems({ ...weighed, ...change }).map(({ field, code }) => `${field}: ${code}`);
const noFactors = { type: '', confidentiality: '', steps: '', capable: '', refusal: '' };

test('an empty card says everything that is missing, all five factors of paragraph 16(3) among it', () => {
  const found = otherPersonProblems(v.parse(otherPersonSchema, { key: 'a' }));
  expect(found.map(({ field }) => field)).toEqual(['who', 'what', 'consent', 'worker', ...otherPersonFactors, 'decision', 'reason', 'decidedBy']);
  for (const text of [{ ...lawEn, ...choicesEn }, { ...lawCy, ...choicesCy }]) expect(found.filter(({ code }) => !(`problem_${code}` in text))).toEqual([]);
});

test('a decision where each factor was weighed is complete, whichever way it went', () => {
  for (const decision of otherPersonDecisions) expect(problems({ decision })).toEqual([]);
});

test.each(otherPersonFactors)('without consent the factor “%s” is answered before anything is decided, giving it too (paragraph 16(3))', (factor) => {
  for (const decision of otherPersonDecisions) expect(problems({ decision, [factor]: ' ' })).toEqual([`${factor}: factor-required`]);
  expect(factorsMissing({ ...weighed, [factor]: '' })).toEqual([factor]);
});

test('with consent nothing is left to weigh, and this exemption keeps nothing back (paragraph 16(2)(a))', () => {
  expect(problems({ ...noFactors, consent: 'given', decision: 'disclose' })).toEqual([]);
  for (const decision of ['withhold', 'redact'] as const) expect(problems({ ...noFactors, consent: 'given', decision })).toEqual(['decision: consented']);
});

test('a refusal alone decides nothing: it is one of five factors', () => {
  expect(problems({ consent: 'refused', decision: 'disclose' })).toEqual([]);
});

describe('people who work in health, social work and education (paragraph 17)', () => {
  test('in that role it is reasonable to give it, without weighing', () => {
    expect(problems({ ...noFactors, worker: 'social-work', inRole: 'yes', decision: 'disclose' })).toEqual([]);
    expect(problems({ ...noFactors, worker: 'education', inRole: 'yes', decision: 'disclose' })).toEqual([]);
    expect(problems({ ...noFactors, worker: 'health', inRole: 'yes', inHealthRecord: 'yes', decision: 'disclose' })).toEqual([]);
  });
  test('so this exemption does not keep it back', () => {
    expect(problems({ worker: 'social-work', inRole: 'yes', decision: 'withhold' })).toEqual(['decision: presumed']);
    expect(problems({ worker: 'social-work', inRole: 'yes', decision: 'redact' })).toEqual(['decision: presumed']);
  });
  test('outside that role they are weighed like everybody else', () => {
    expect(factorsMissing({ ...weighed, ...noFactors, worker: 'social-work', inRole: 'no' })).toEqual(otherPersonFactors);
    expect(problems({ worker: 'education', inRole: 'no', decision: 'withhold' })).toEqual([]);
  });
  test('a health professional only in a health record (paragraph 17(2)(a))', () => {
    expect(isPresumedReasonable({ worker: 'health', inRole: 'yes', inHealthRecord: 'no' })).toBe(false);
    expect(problems({ worker: 'health', inRole: 'yes' })).toEqual(['inHealthRecord: in-health-record-required']);
    expect(problems({ worker: 'social-work' })).toEqual(['inRole: in-role-required']);
  });
  test('nobody is presumed whose role was not confirmed', () => {
    for (const worker of workers) for (const inRole of ['no', undefined] as const) expect(isPresumedReasonable({ worker, inRole, inHealthRecord: 'yes' })).toBe(false);
    expect(isPresumedReasonable({ worker: 'none', inRole: 'yes', inHealthRecord: 'yes' })).toBe(false);
  });
});

test('whatever is answered, nothing is kept back by this exemption where there is nothing to weigh', () => {
  for (const consent of consents) for (const worker of workers) for (const inRole of ['yes', 'no'] as const) for (const decision of otherPersonDecisions) {
    const person: OtherPerson = { ...weighed, consent, worker, inRole, inHealthRecord: 'yes', decision };
    expect(otherPersonProblems(person).length === 0).toBe(decision === 'disclose' || !needsNoWeighing(person));
  }
});

test('each answer has its words in both languages', () => {
  const keys = [
    ...otherPersonFactors.map((each) => `factor_${each}`), ...consents.map((each) => `consent_${each}`), ...workers.map((each) => `worker_${each}`),
    ...otherPersonDecisions.map((each) => `otherDecision_${each}`), ...['consented', 'presumed', 'in-role-required', 'in-health-record-required'].map((code) => `problem_${code}`)
  ];
  for (const text of [{ ...lawEn, ...choicesEn }, { ...lawCy, ...choicesCy }]) expect(keys.filter((key) => !(key in text))).toEqual([]);
});

test('after its time the card says what was asked and decided, and of nobody', () => {
  expect(otherPersonLeft(weighed)).toEqual({
    key: 'a', consent: 'refused', worker: 'none', decision: 'withhold', who: '', what: '', ...noFactors, reason: '', decidedBy: ''
  });
});
