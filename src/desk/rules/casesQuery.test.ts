import { Temporal } from 'temporal-polyfill';
import type { CaseLine } from '../../casework/rules/worklist';
import { emptyQuery, fitsQuery, knownQuery, nobody, orderBy, type CasesQuery, type LineTexts } from './casesQuery';

function line(logId: number, more: Partial<CaseLine> = {}): CaseLine {
  const begins = Temporal.Instant.from('2026-11-20T18:00:00Z');
  return {
    logId, reference: `TST-2026-0000${logId}`, title: 'Lost paper', service: 'Housing', begins, clock: { state: 'running', due: begins, soonHours: 24 }, awaits: [], marks: { right: 'Access; Erasure' },
    caseState: 'Open', leadId: 7, undelivered: 0, aroundDesk: false, ...more
  };
}
const texts: LineTexts = { text: ({ reference, title, service }) => `${reference}\n${title}\n${service}`, marks: (key, { marks }) => (marks[key] ?? '').split('; ') };
const fits = (query: Partial<CasesQuery>, one = line(1)): boolean => fitsQuery(one, { ...emptyQuery, ...query }, texts);

test.each<[string, Partial<CasesQuery>, boolean]>([
  ['nothing asked', {}, true], ['its state', { state: 'Open' }, true], ['another state', { state: 'New' }, false], ['its service', { service: 'Housing' }, true],
  ['its officer', { officer: '7' }, true], ['nobody', { officer: nobody }, false], ['words in any order', { words: 'paper 00001' }, true], ['one word that is not there', { words: 'paper email' }, false],
  ['from its day', { from: '2026-11-20' }, true], ['until the day before', { to: '2026-11-19' }, false], ['a mark that it does not have', { marks: { severity: 'High' } }, false],
  ['one of several marks', { marks: { right: 'Erasure' } }, true], ['part of the name of a mark', { marks: { right: 'Eras' } }, false]
])('a line by %s', (_name, query, expected) => {
  expect(fits(query)).toBe(expected);
});

test('letters are found without their accents and cases', () => {
  expect(fits({ words: 'TY gwyn' }, line(1, { service: 'Tŷ Gwŷn' }))).toBe(true);
});

test('a case without a beginning is in no period, and the period of closed cases is that of their reading', () => {
  const none = line(1, { begins: undefined });
  expect([fits({ from: '2020-01-01' }, none), fits({}, none), fits({ from: '2030-01-01', standing: 'closed' }, none)]).toEqual([false, true, true]);
});

test('what the page does not know is left out, and named', () => {
  const known = { states: ['New'], services: ['Housing'], officers: ['7'], marks: { severity: ['High'] } };
  const { query, ignored } = knownQuery({
    ...emptyQuery, state: 'Mad', service: 'Housing', officer: '99', from: 'soon', sort: '1; drop', show: 'x', marks: { severity: 'High', other: 'y' }
  }, known);
  expect(query).toEqual({ ...emptyQuery, service: 'Housing', marks: { severity: 'High' } });
  expect([...ignored].sort()).toEqual(['1; drop', '99', 'Mad', 'soon', 'x', 'y']);
});

test('orders: what has no officer comes last, and the same are in the order of their references', () => {
  const names = { service: ({ service }: CaseLine) => service, officer: ({ leadId }: CaseLine) => (leadId === undefined ? '' : String(leadId)) };
  const lines = [line(3, { leadId: undefined }), line(2), line(1, { leadId: 9, service: 'Adult care' })];
  const by = (sort: string): number[] => [...lines].sort(orderBy(sort, names)).map(({ logId }) => logId);
  expect([by('officer'), by('service'), by('reference')]).toEqual([[2, 1, 3], [1, 2, 3], [1, 2, 3]]);
  expect(orderBy('time', names)).toBeUndefined();
});
