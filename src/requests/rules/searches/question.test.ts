import { Temporal } from 'temporal-polyfill';
import { linesOf } from './lines';
import { checkSearch, doubtsOf, type SearchContext, type SearchInput } from './question';

const context: SearchContext = { now: Temporal.Instant.from('2026-11-20T10:00:00Z'), isRestricted: false, services: ['Housing', 'Digital Services', 'Planning'], aboutServices: ['Planning'] };
const typed: SearchInput = {
  way: 'service', service: 'Housing', ofService: 'no', addresseeKind: '', addressee: '', lookFor: '  All about the tenancy ', places: 'Housing system\n\n housing SYSTEM \nTeam mailbox', terms: '', participants: '',
  since: '2025-01-01', until: '', due: '2026-11-27'
};
const problems = (changes: Partial<SearchInput>, more: Partial<SearchContext> = {}): readonly string[] => {
  const checked = checkSearch({ ...typed, ...changes }, { ...context, ...more });
  return checked.ok ? [] : checked.problems.map(({ field, code }) => `${field} ${code}`);
};
const letter: Partial<SearchInput> = { way: 'letter', service: '', ofService: '', addresseeKind: 'supplier', addressee: 'Repairs Ltd', places: '' };

test('a search says what, where, since when and by when', () => {
  expect(checkSearch(typed, context)).toEqual({
    ok: true,
    search: {
      way: 'service', service: 'Housing', addressee: undefined, lookFor: 'All about the tenancy', places: ['Housing system', 'Team mailbox'], terms: [], participants: [], since: '2025-01-01', until: undefined, due: '2026-11-27'
    }
  });
  // whom it goes to decides whether a service is asked for
  expect(problems({ way: 'service', service: '', ofService: '' })).toEqual(['service required', 'ofService required']);
  expect(problems({ way: '', service: '', ofService: '', lookFor: ' ', places: '', due: '' })).toEqual(['way required', 'lookFor required', 'places required', 'due required']);
});

test('it never goes to the people whom it is about, whether the request says so or the officer', () => {
  expect(problems({ service: 'Planning' })).toEqual(['service about-this-service']);
  expect(problems({ way: 'it', terms: 'x', service: 'Planning' })).toEqual(['service about-this-service']);
  expect(problems({ ofService: 'yes' })).toEqual(['service about-this-service']);
  expect(problems({ ofService: '' })).toEqual(['ofService required']);
  expect(problems(letter)).toEqual([]);
});

test('of a restricted request no service learns: it is asked by letter', () => {
  expect(problems({}, { isRestricted: true })).toEqual(['way restricted']);
  expect(problems({ way: 'it', terms: 'x', service: 'Digital Services' }, { isRestricted: true })).toEqual(['way restricted']);
  expect(problems(letter, { isRestricted: true })).toEqual([]);
});

test('a letter says who gets it, lies in no service and runs the same clock', () => {
  expect(checkSearch({ ...typed, ...letter, service: 'Housing' }, context)).toMatchObject({ ok: true, search: { service: '', addressee: { kind: 'supplier', name: 'Repairs Ltd' }, due: '2026-11-27' } });
  expect(problems({ ...letter, addresseeKind: '', addressee: '' })).toEqual(['addressee required', 'addresseeKind required']);
  expect(problems({ ...letter, addressee: 'x'.repeat(256) })).toEqual(['addressee too-long']);
});

test('IT needs words to search by, and a service that the council has', () => {
  expect(problems({ way: 'it', service: 'Digital Services' })).toEqual(['terms required']);
  expect(problems({ service: 'Parks' })).toEqual(['service not-a-choice']);
});

test.each([
  [{ since: '2026-02-30' }, 'since not-a-date'], [{ since: '2026-11-21' }, 'since in-the-future'], [{ until: '2026-11-21' }, 'until in-the-future'], [{ until: '2024-12-31' }, 'until before-since'],
  [{ due: '2026-11-19' }, 'due in-the-past'], [{ due: 'soon' }, 'due not-a-date'], [{ places: 'x'.repeat(256) }, 'places line-too-long'], [{ lookFor: 'x'.repeat(64_000) }, 'lookFor too-long']
])('%p is refused: %s', (changes, problem) => {
  expect(problems(changes)).toEqual([problem]);
});

test('today is soon enough, and a span of one day is one', () => {
  expect(problems({ due: '2026-11-20', since: '2026-11-20', until: '2026-11-20' })).toEqual([]);
});

test('a day that leaves none for the answer is said, and not refused', () => {
  expect(doubtsOf({ due: '2026-12-18' }, '2026-12-18')).toEqual([{ field: 'due', code: 'not-before-response' }]);
  expect(doubtsOf({ due: '2026-12-17' }, '2026-12-18')).toEqual([]);
  expect(doubtsOf({ due: '2026-12-17' }, undefined)).toEqual([]);
});

test('lines are told apart as people read them', () => {
  expect(linesOf(' a \r\nA\n\nb')).toEqual(['a', 'b']);
});
