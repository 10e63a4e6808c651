import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import cy from '../../../loc/exemptions/cy';
import en from '../../../loc/exemptions/en';
import type { ExemptionQuestion } from './choose';
import { GENERAL_PAGE_CODE } from './exemption';
import { healthGate, healthOpinionSchema } from './healthOpinion';
import { exemptions } from './table';
import { everyQuestion, ownAccess } from './testQuestions';
import { checkWithheld, printedCode, tellings, withheldLeft, withheldLeftSchema, withheldSchema, type Withheld } from './withheld';

const complete: Withheld = {
  key: 'a', exemption: 'sch2-24', covers: 'Letter of 4 March, page 2', reason: 'Given in confidence for a post.', told: 'specific', toldWhy: '', decidedBy: 'Priya Nandra',
  on: '2026-11-25'
};
const check = (change: Partial<Withheld>, question: Partial<ExemptionQuestion> = {}) => checkWithheld({ ...complete, ...change }, { ...ownAccess, ...question });
const gate = (state: 'met' | 'not-met', isKnown = false) =>
  healthGate(v.parse(healthOpinionSchema, { key: 'h', state, on: '2026-11-20', again: 'no', againWhy: 'Nothing changed.', isKnown }), Temporal.PlainDate.from('2026-11-25'));

test('a complete decision to withhold has nothing missing and nothing to warn of', () => {
  expect(check({})).toEqual({ problems: [], warnings: [] });
});

test('an empty one says everything that is missing, the reason too, whatever is told', () => {
  const codes = checkWithheld(v.parse(withheldSchema, { key: 'a' }), ownAccess).problems.map(({ field, code }) => `${field}: ${code}`);
  expect(codes).toEqual([
    'exemption: exemption-required', 'covers: covers-required', 'reason: reason-required', 'told: told-required', 'decidedBy: decider-required', 'on: day-required'
  ]);
  for (const told of tellings) expect(check({ told, toldWhy: 'It would warn them.', reason: ' ' }).problems).toEqual([{ field: 'reason', code: 'reason-required' }]);
});

test.each<readonly [string, Partial<Withheld>, Partial<ExemptionQuestion>, string]>([
  ['an exemption that this version does not know', { exemption: 'sch9-9' }, {}, 'exemption-unknown'],
  ['confidential references against erasure (Schedule 2 paragraph 18 lists Articles 13 to 15)', {}, { right: 'Erasure' }, 'other-right'],
  ['the person’s own request met with their wishes (Schedule 3 paragraph 10(1))', { exemption: 'sch3-10', told: 'general' }, {}, 'other-requester'],
  ['child abuse data in Scotland (Schedule 3 paragraph 21(5))', { exemption: 'sch3-21', told: 'general' }, { requester: 'parent', nation: 'scotland' }, 'other-nation'],
  ['an exemption of the UK GDPR for law enforcement', {}, { regime: 'Law enforcement' }, 'other-regime'],
  ['files of a court in the hands of a council', { exemption: 'sch3-3' }, {}, 'other-controller']
])('%s cannot be relied on', (_what, change, question, code) => {
  expect(check(change, question).problems).toEqual([{ field: 'exemption', code }]);
});

describe('what the requester is told', () => {
  test('telling nothing, or neither confirming nor denying, needs its own reason (Article 12(4); section 45(5) and (6))', () => {
    for (const told of ['none', 'neither'] as const) {
      expect(check({ exemption: 'sch2-2', told }).problems).toEqual([{ field: 'toldWhy', code: 'told-why-required' }]);
      expect(check({ exemption: 'sch2-2', told, toldWhy: 'They would move the goods.' })).toEqual({ problems: [], warnings: [] });
    }
  });
  test('naming an exemption that may tip off warns, and an officer may go on', () => {
    expect(check({ exemption: 'sch2-2', told: 'specific' })).toEqual({ problems: [], warnings: [{ field: 'told', code: 'may-tip-off' }] });
    expect(check({ exemption: 'sch2-2', told: 'general' })).toEqual({ problems: [], warnings: [] });
  });
  test('every exemption that may tip off warns when it is named, and no other', () => {
    for (const { id, mayTipOff } of exemptions) expect({ id, warns: check({ exemption: id }).warnings.some(({ code }) => code === 'may-tip-off') }).toEqual({ id, warns: mayTipOff });
  });
  test('the page shows the code only where it is told which exemption, the general one for general words, and otherwise none', () => {
    expect(tellings.map((told) => printedCode({ exemption: 'sch2-16', told }))).toEqual(['S2 P3 16', GENERAL_PAGE_CODE, undefined, undefined]);
    expect(tellings.map((told) => printedCode({ exemption: 'sch3-21', told }))).toEqual([GENERAL_PAGE_CODE, GENERAL_PAGE_CODE, undefined, undefined]);
    expect(printedCode({ exemption: 'sch9-9', told: 'specific' })).toBeUndefined();
  });
});

test('an exemption whose text was not compared, and one that only gives time, say so', () => {
  expect(check({ exemption: 'sch2-27' }).warnings).toEqual([{ field: 'exemption', code: 'recheck' }]);
  expect(check({ exemption: 'sch2-25-2' }).warnings).toEqual([{ field: 'exemption', code: 'only-later' }]);
});

describe('health data (Schedule 3 paragraphs 5 and 6)', () => {
  const withHealth = (exemption: string, health?: ReturnType<typeof healthGate>) => checkWithheld({ ...complete, exemption, told: 'general' }, ownAccess, health).problems;
  const needed = [{ field: 'exemption', code: 'opinion-needed' }];
  test('serious harm is relied on only with an opinion that the test is met (paragraph 5(2))', () => {
    expect([withHealth('sch3-5'), withHealth('sch3-5', gate('not-met')), withHealth('sch3-5', gate('met'))]).toEqual([needed, needed, []]);
  });
  test('the want of an opinion bars nothing any more that may be given (paragraph 6(1) and (2))', () => {
    const permits = [{ field: 'exemption', code: 'opinion-permits' }];
    expect([withHealth('sch3-6'), withHealth('sch3-6', gate('met')), withHealth('sch3-6', gate('not-met')), withHealth('sch3-6', gate('met', true))]).toEqual([[], [], permits, permits]);
  });
  test('serious harm in social work and education needs no opinion (paragraphs 11 and 19)', () => {
    expect([withHealth('sch3-11'), withHealth('sch3-19')]).toEqual([[], []]);
  });
});

describe('the file', () => {
  test('what an earlier version stored is read, with everything that it left out', () => {
    expect(v.parse(withheldSchema, { key: 'a', exemption: 'sch2-16' })).toEqual({ key: 'a', exemption: 'sch2-16', covers: '', reason: '', toldWhy: '', decidedBy: '' });
  });
  test('after its time there are counts and ids, and not a word', () => {
    const left = withheldLeft([complete, { ...complete, key: 'b' }, { ...complete, key: 'c', exemption: 'sch2-16' }, { ...complete, key: 'd', exemption: 'Mrs Jones, written here' }]);
    expect(left).toEqual([{ exemption: 'sch2-24', count: 2 }, { exemption: 'sch2-16', count: 1 }, { exemption: 'unknown', count: 1 }]);
    expect(v.parse(withheldLeftSchema, JSON.parse(JSON.stringify(left)))).toEqual(left);
  });
  test('more than the column holds is too long', () => {
    expect(check({ decidedBy: 'x'.repeat(256), reason: 'x'.repeat(64_000) }).problems.map(({ code }) => code)).toEqual(['too-long', 'too-long']);
  });
});

test('every problem and warning has a sentence in both languages, for all that may be asked', () => {
  const said = new Set<string>();
  for (const question of everyQuestion) {
    for (const { id } of exemptions) {
      const { problems, warnings } = checkWithheld({ ...complete, exemption: id, told: 'specific' }, question);
      for (const { code } of problems) said.add(`problem_${code}`);
      for (const { code } of warnings) said.add(`warning_${code}`);
    }
  }
  for (const text of [en, cy]) expect([...said].filter((key) => !(key in text))).toEqual([]);
});
