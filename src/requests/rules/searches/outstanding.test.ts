import { Temporal } from 'temporal-polyfill';
import { isAboutService } from './aboutService';
import { outstandingOf, searchCounts } from './outstanding';
import { anAnswer, aSearch } from './testSearches';

const today = Temporal.PlainDate.from('2026-11-28');

test('what is open stands in the order of its days, answered or overdue or neither; what is settled or withdrawn is nobody’s work', () => {
  const questions = [
    aSearch({ id: 1, due: '2026-12-04' }), aSearch({ id: 2, due: '2026-11-27' }), aSearch({ id: 7, due: '2026-11-26' }), aSearch({ id: 4, state: 'Settled', settledAnswer: 3 }), aSearch({ id: 5, state: 'Withdrawn' })
  ];
  const found = outstandingOf(questions, [anAnswer(), anAnswer({ id: 4, questionId: 1, folder: 'Planning' })], today);
  expect(found.map(({ question, stand }) => [question.id, stand])).toEqual([[7, 'answered'], [2, 'overdue'], [1, 'open']]);
  expect(searchCounts(questions, found, [])).toEqual({ searches: 4, searchAnswered: 1, searchOverdue: 1, searchOpen: 1, searchOfTheirs: 0 });
});

test('a search in the folder of a service that the request turned out to be about is counted apart, IT’s too; a letter lies in nobody’s', () => {
  expect(isAboutService(aSearch({ folder: 'Housing' }), ['housing'])).toBe(true);
  expect(isAboutService(aSearch({ way: 'it', folder: 'Digital Services' }), ['Digital Services'])).toBe(true);
  expect(isAboutService(aSearch({ way: 'letter', folder: '', service: '' }), ['', 'Housing'])).toBe(false);
  const questions = [aSearch(), aSearch({ id: 8, folder: 'Revenues' })];
  expect(searchCounts(questions, outstandingOf(questions, [], today), ['Housing'])).toMatchObject({ searchOfTheirs: 1, searchOverdue: 2 });
});
