import { bothRisks } from './both';
import { measure, rated, risk } from './testRisks';

const base = risk(1);

test('what only one of two changed is kept, of either', () => {
  const mine = { ...base, source: 'A tablet is lost', after: rated('possible minimal') };
  const theirs = { ...base, impact: 'Neighbours read it', before: rated('probable severe') };
  expect(bothRisks(base, mine, theirs)).toEqual({ ...base, source: 'A tablet is lost', after: rated('possible minimal'), impact: 'Neighbours read it', before: rated('probable severe') });
});

test('words that both changed stand under one another; of a rating that both changed one’s own stands', () => {
  const both = bothRisks(base, { ...base, source: 'Mine', before: rated('remote severe') }, { ...base, source: 'Theirs', before: rated('probable severe') });
  expect([both.source, both.before]).toEqual(['Mine\n\nTheirs', rated('remote severe')]);
});

test('measures of both are there, each once, with what either changed', () => {
  const mine = { ...base, measures: [measure('m1', { owner: 'Facilities' }), measure('mine')] };
  const theirs = { ...base, measures: [measure('m1', { what: 'Encrypt everything' }), measure('theirs')] };
  const { measures } = bothRisks(base, mine, theirs);
  expect(measures.map(({ id }) => id)).toEqual(['m1', 'mine', 'theirs']);
  expect(measures[0]).toMatchObject({ what: 'Encrypt everything', owner: 'Facilities' });
});
