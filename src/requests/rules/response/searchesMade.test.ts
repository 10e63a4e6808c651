import { searchesMade, searchesOpen, type SearchToTell } from './searchesMade';

const search = (known: Partial<SearchToTell> = {}): SearchToTell =>
  ({ question: { service: 'Housing', addressee: undefined }, answer: { outcome: 'found', systems: ['Tenancy system', 'Shared mailbox'] }, stand: 'answered', isOfOfficer: true, ...known });
const nameOf = (service: string): string => (service === 'Housing' ? 'Tai' : service);

test('a line for each that was searched, in the words of the letter’s language', () => {
  expect(searchesMade([search(), search({ question: { service: '', addressee: { kind: 'supplier', name: 'Test Repairs Ltd' } }, answer: { outcome: 'nothing', systems: [] }, stand: 'settled' })], nameOf)).toEqual([
    'Tai: Tenancy system, Shared mailbox', 'Test Repairs Ltd'
  ]);
});

test('what was not searched, taken back, not answered, or asked by nobody of the team is told of to nobody', () => {
  const none = [search({ answer: { outcome: 'cannot', systems: ['x'] } }), search({ stand: 'withdrawn' }), search({ answer: undefined, stand: 'overdue' }), search({ isOfOfficer: false })];
  expect([searchesMade(none, nameOf), searchesOpen(none), searchesOpen([search({ stand: 'open' }), search({ stand: 'open', isOfOfficer: false })])]).toEqual([[], 1, 1]);
});
