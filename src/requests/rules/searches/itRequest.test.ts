import { keywordQueries, QUERY_LIMIT, searchRequestText, type SearchRequestWords } from './itRequest';
import { aSearch } from './testSearches';

const none = { terms: [], participants: [], since: undefined, until: undefined };

test('words are quoted and any of them is enough; people and days narrow it', () => {
  expect(keywordQueries({ terms: ['Dana Test', 'TEN-00042'], participants: ['dana@example.org', 'Jo Bright'], since: '2025-01-01', until: '2026-11-20' })).toEqual([
    '("Dana Test" OR "TEN-00042") AND (participants:"dana@example.org" OR participants:"Jo Bright") AND date>=2025-01-01 AND date<=2026-11-20'
  ]);
  expect(keywordQueries({ ...none, terms: ['Dana'] })).toEqual(['"Dana"']);
  expect(keywordQueries({ ...none, participants: ['Jo Bright'], since: '2025-01-01' })).toEqual(['participants:"Jo Bright" AND date>=2025-01-01']);
  expect(keywordQueries(none)).toEqual([]);
});

test('nothing that was typed is an operator: quotes are taken out, straight and typographic', () => {
  expect(keywordQueries({ ...none, terms: ['he said “no” OR "yes" (twice) -date:x', ' “ ” '] })).toEqual(['"he said no OR yes (twice) -date:x"']);
});

test('a star finds beginnings, where Microsoft takes it', () => {
  expect(keywordQueries({ ...none, terms: ['tenan*', 'te*', 'Dana Tes*'] })).toEqual(['(tenan* OR "te*" OR "Dana Tes*")']);
});

test('more than a query holds makes several, each with the people and the days, and no word is lost', () => {
  const terms = Array.from({ length: 300 }, (_, number) => `number ${number} of many`);
  const queries = keywordQueries({ ...none, terms, since: '2025-01-01' });
  expect(queries.length).toBeGreaterThan(1);
  expect(queries.every((query) => query.length <= QUERY_LIMIT && query.endsWith(' AND date>=2025-01-01'))).toBe(true);
  expect(terms.filter((term) => queries.filter((query) => query.includes(`"${term}"`)).length !== 1)).toEqual([]);
});

const words: SearchRequestWords = {
  requestTitle: 'Search {0}', requestDue: 'By {0}', requestLookFor: 'What', requestPlaces: 'Where', requestSpan: 'From {0} to {1}', requestSpanOpen: 'All', requestSince: 'From {0}', requestUntil: 'To {0}', requestQuery: 'Query',
  requestQueryOf: 'Query {0} of {1}', requestCounts: 'Say how many', offence: 'Section 173'
};

test('the request for IT says what, where, when, the query, what shall come back and what the law says', () => {
  expect(searchRequestText('SAR-2026-00001', aSearch({ way: 'it' }), words, 'en-GB').split('\n')).toEqual([
    'Search SAR-2026-00001', 'By Friday 27 November 2026', '', 'What', 'All about the tenancy of Dana Test', '', 'Where', '- Housing system', '- Team mailbox', '', 'From Wednesday 1 January 2025', '', 'Query',
    '"Dana Test" AND date>=2025-01-01', '', 'Say how many', '', 'Section 173'
  ]);
});

test.each([[undefined, undefined, 'All'], [undefined, '2026-01-02', 'To Friday 2 January 2026'], ['2026-01-01', '2026-01-02', 'From Thursday 1 January 2026 to Friday 2 January 2026']])('a span from %s until %s', (since, until, said) => {
  expect(searchRequestText('SAR-2026-00001', aSearch({ since, until }), words, 'en-GB')).toContain(`\n${said}\n`);
});
