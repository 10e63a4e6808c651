import { rights, rightOutcomes } from '../choices';
import { articleOf, asksGround, contestedLaw, grounds, groundsLaw, groundsOf, lawOf, mayContest, refusesMarketing } from './grounds';

test('each ground belongs to the right of its article', () => {
  const article = { Access: '15', Rectification: '16', Erasure: '17', Restriction: '18', Portability: '20', Objection: '21', 'Automated decision': '22A' } as const;
  for (const right of rights) for (const ground of groundsOf(right)) expect(lawOf(ground)).toMatch(new RegExp(`^UK GDPR article ${article[right]}(\\(|$)`));
  expect(rights.flatMap(groundsOf).length).toBe(grounds.length);
  expect(groundsOf('Access')).toEqual([]);
});

test('erasure knows the five exceptions of article 17(3), in their order', () => {
  expect(groundsOf('Erasure').map(lawOf)).toEqual(['17(1)', '17(3)(a)', '17(3)(b)', '17(3)(c)', '17(3)(d)', '17(3)(e)'].map((law) => `UK GDPR article ${law}`));
});

test('a ground is asked for where something is not done, for access and under Part 3 never', () => {
  expect(rightOutcomes.filter((outcome) => asksGround('Erasure', 'UK GDPR', outcome))).toEqual(['Done in part', 'Refused']);
  expect(rightOutcomes.some((outcome) => asksGround('Access', 'UK GDPR', outcome) || asksGround('Erasure', 'Law enforcement', outcome))).toBe(false);
  expect(asksGround('Erasure', 'UK GDPR', undefined)).toBe(false);
});

test('an objection to direct marketing cannot be refused, wholly or in part', () => {
  expect(rightOutcomes.filter((outcome) => refusesMarketing('Objection', outcome, true))).toEqual(['Done in part', 'Refused']);
  expect([refusesMarketing('Objection', 'Refused', false), refusesMarketing('Objection', 'Refused', undefined), refusesMarketing('Erasure', 'Refused', true)]).toEqual([false, false, false]);
});

test('the article of a right is named where no ground of it is chosen', () => {
  expect(rights.map(groundsLaw)).toEqual([undefined, 'UK GDPR article 16', 'UK GDPR article 17', 'UK GDPR article 18', 'UK GDPR article 20', 'UK GDPR article 21', 'UK GDPR article 22A']);
  expect([articleOf('legal-duty'), articleOf('accurate'), articleOf('research')]).toEqual(['17(3)(b)', '16', '21(6)']);
});

test('while it is looked at, accuracy and an objection may be contested, but for one to direct marketing and for law enforcement', () => {
  expect(Object.keys(contestedLaw)).toEqual(['Rectification', 'Objection']);
  expect(rights.filter((right) => mayContest(right, 'UK GDPR', undefined))).toEqual(['Rectification', 'Objection']);
  expect(rights.filter((right) => mayContest(right, 'UK GDPR', true))).toEqual(['Rectification']);
  expect(mayContest('Objection', 'UK GDPR', false)).toBe(true);
  expect(rights.filter((right) => mayContest(right, 'Law enforcement', undefined))).toEqual([]);
});
