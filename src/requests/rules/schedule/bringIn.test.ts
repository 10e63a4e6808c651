import { Temporal } from 'temporal-polyfill';
import { isAdded, readImport } from '../../../casework/rules/bringIn/table';
import { comparedEntries, entriesOf, indexFormat, type IndexRow } from './bringIn';

const now = Temporal.Instant.from('2026-11-20T10:00:00Z');
const hash = (letter: string): string => letter.repeat(64);
const read = (...table: readonly (readonly string[])[]): readonly IndexRow[] => {
  const found = readImport(indexFormat, table, { services: [], now });
  if (!found.ok) throw new Error(found.missing.join());
  return found.rows;
};
const heads = ['Control Number', 'Subject/Title', 'Item Class', 'Email Date Sent', 'Sender/Author', 'Recipients', 'Custodian', 'Page Count', 'SHA-256'];

test('an index of eDiscovery is read by its heads, in any order', () => {
  expect(read(heads, ['ABC-1', 'Repairs', 'IPM.Note', '23/02/2025 14:10', 'ann@example.org', 'repairs@example.org', 'Housing mailbox', '3', hash('A')])).toEqual([{
    line: 2, externalId: 'ABC-1', title: 'Repairs', kind: 'email', day: '2025-02-23', from: 'ann@example.org', to: 'repairs@example.org', source: 'Housing mailbox', pages: 3, sha256: hash('a'), doubts: [], doubtValues: {}
  }]);
  expect(read(['dyddiad', 'teitl'], ['2025-02-03', 'Llythyr'])[0]).toMatchObject({ title: 'Llythyr', day: '2025-02-03', kind: 'other' });
});

test('without a column of titles nothing is read', () => {
  expect(readImport(indexFormat, [['Pages'], ['3']], { services: [], now })).toMatchObject({ ok: false, missing: ['title'] });
});

test('what is doubtful is named by line, and only what cannot be an entry is left out', () => {
  const rows = read(heads, ['1', '', 'x', '', '', '', '', '', ''], ['2', 'A', 'hologram', 'yesterday', '', '', '', 'two', 'md5'], ['2', 'B', '', '', '', '', '', '', ''], ['', 'C', '', '', '', '', '', '', '']);
  const compared = comparedEntries(rows, []);
  expect(compared.map(({ line, doubts }) => [line, [...doubts].sort()])).toEqual([[2, ['kind-unknown', 'nothing-said']], [3, ['kind-unknown', 'not-a-date', 'not-a-hash', 'not-pages']], [4, ['twice-here']], [5, ['no-number']]]);
  expect(compared.filter((row) => isAdded(indexFormat, row)).map(({ line }) => line)).toEqual([3, 5]);
});

test('brought in again it changes nothing: it is known by its number, its hash, or all that it says', () => {
  const table = [heads, ['N1', 'A', '', '', '', '', '', '', ''], ['', 'B', '', '', '', '', '', '', hash('b')], ['', 'C', '', '', 'x', '', '', '', '']] as const;
  const there = entriesOf(read(...table), []);
  expect(there.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(comparedEntries(read(...table), there).filter((row) => isAdded(indexFormat, row))).toEqual([]);
});

test('the same bytes under another number are a copy of the first, also of one that was there before', () => {
  const there = entriesOf(read(heads, ['N1', 'A', '', '', '', '', '', '', hash('a')]), []);
  const rows = comparedEntries(read(heads, ['N2', 'A again', '', '', '', '', '', '', hash('a')], ['N3', 'B', '', '', '', '', '', '', hash('b')], ['N4', 'B again', '', '', '', '', '', '', hash('b')]), there);
  expect(rows.map(({ doubts }) => doubts)).toEqual([['same-bytes'], [], ['same-bytes']]);
  expect(entriesOf(rows, there).map(({ number, duplicateOf }) => [number, duplicateOf])).toEqual([[2, 1], [3, undefined], [4, 3]]);
});
