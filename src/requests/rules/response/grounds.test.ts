import { rights, rightOutcomes } from '../choices';
import { asksGround, contestedLaw, grounds, groundsOf, lawOf, refusesMarketing } from './grounds';

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

test('while it is looked at, accuracy and an objection may be contested', () => {
  expect(Object.keys(contestedLaw)).toEqual(['Rectification', 'Objection']);
});
