import { regimes, rights, rightOutcomes, type Right } from '../choices';
import { asksGround, contestedLaw, grounds, groundsLaw, groundsOf, lawOf, mayContest, mayRestrictInstead, placeOf, refusesMarketing } from './grounds';

test('each ground belongs to the right of its article', () => {
  const article = { Access: '15', Rectification: '16', Erasure: '17', Restriction: '18', Portability: '20', Objection: '21', 'Automated decision': '22A' } as const;
  for (const right of rights) for (const ground of groundsOf(right, 'UK GDPR')) expect(lawOf(ground)).toMatch(new RegExp(`^UK GDPR article ${article[right]}(\\(|$)`));
  expect(rights.flatMap((right) => regimes.flatMap((regime) => groundsOf(right, regime))).length).toBe(grounds.length);
  expect(regimes.flatMap((regime) => groundsOf('Access', regime))).toEqual([]);
});

test('erasure knows the five exceptions of article 17(3), in their order', () => {
  expect(groundsOf('Erasure', 'UK GDPR').map(lawOf)).toEqual(['17(1)', '17(3)(a)', '17(3)(b)', '17(3)(c)', '17(3)(d)', '17(3)(e)'].map((law) => `UK GDPR article ${law}`));
});

test('a ground is asked for where something is not done, for access never, and of a refusal under Part 3', () => {
  expect(rightOutcomes.filter((outcome) => asksGround('Erasure', 'UK GDPR', outcome))).toEqual(['Done in part', 'Restricted instead', 'Refused']);
  expect(rightOutcomes.some((outcome) => asksGround('Access', 'UK GDPR', outcome) || asksGround('Access', 'Law enforcement', outcome))).toBe(false);
  expect(asksGround('Erasure', 'Law enforcement', 'Refused')).toBe(false);
  expect(asksGround('Erasure', 'UK GDPR', undefined)).toBe(false);
});

test('an objection to direct marketing cannot be refused, wholly or in part', () => {
  expect(rightOutcomes.filter((outcome) => refusesMarketing('Objection', outcome, true))).toEqual(['Done in part', 'Restricted instead', 'Refused']);
  expect([refusesMarketing('Objection', 'Refused', false), refusesMarketing('Objection', 'Refused', undefined), refusesMarketing('Erasure', 'Refused', true)]).toEqual([false, false, false]);
});

test('the article of a right is named where no ground of it is chosen', () => {
  expect(rights.map((right) => groundsLaw(right, 'UK GDPR'))).toEqual([undefined, 'UK GDPR article 16', 'UK GDPR article 17', 'UK GDPR article 18', 'UK GDPR article 20', 'UK GDPR article 21', 'UK GDPR article 22A']);
  expect([placeOf('legal-duty'), placeOf('accurate'), placeOf('research')]).toEqual(['17(3)(b)', '16', '21(6)']);
});

test('while it is looked at, accuracy and an objection may be contested, but for one to direct marketing and for law enforcement', () => {
  expect(Object.keys(contestedLaw)).toEqual(['Rectification', 'Objection']);
  expect(rights.filter((right) => mayContest(right, 'UK GDPR', undefined))).toEqual(['Rectification', 'Objection']);
  expect(rights.filter((right) => mayContest(right, 'UK GDPR', true))).toEqual(['Rectification']);
  expect(mayContest('Objection', 'UK GDPR', false)).toBe(true);
  expect(rights.filter((right) => mayContest(right, 'Law enforcement', undefined))).toEqual([]);
});

test('for law enforcement information is kept and not used instead of corrected or erased: as evidence, or because nobody can find out whether it is right', () => {
  expect(rights.filter((right) => mayRestrictInstead(right, 'Law enforcement'))).toEqual(['Rectification', 'Erasure']);
  expect(rights.filter((right) => mayRestrictInstead(right, 'UK GDPR'))).toEqual([]);
  const laws = (right: Right): readonly string[] => groundsOf(right, 'Law enforcement').map(lawOf);
  expect([laws('Rectification'), laws('Erasure')]).toEqual([['46(4)', '47(3)'], ['47(2)', '47(3)']].map((places) => places.map((place) => `Data Protection Act 2018, section ${place}`)));
  expect(rightOutcomes.filter((outcome) => asksGround('Erasure', 'Law enforcement', outcome))).toEqual(['Restricted instead']);
  expect([groundsLaw('Rectification', 'Law enforcement'), groundsLaw('Erasure', 'Law enforcement'), groundsLaw('Objection', 'Law enforcement')])
    .toEqual(['Data Protection Act 2018, section 46 and 47', 'Data Protection Act 2018, section 47', undefined]);
});
