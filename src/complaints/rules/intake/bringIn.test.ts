import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { comparedWith, importDoubts, isAdded, readImport, type ImportRead } from './bringIn';

const now = Temporal.Instant.from('2026-11-20T18:30:00Z');
const read = (...table: string[][]): ImportRead => readImport(table, ['Housing', 'Parking'], now);
function rowsOf(result: ImportRead) {
  if (!result.ok) throw new Error(result.missing.join());
  return result.rows;
}

test('heads are known in any order and case, in English and Welsh; what nothing is taken from is named', () => {
  const result = read(['Favourite colour', 'DATE RECEIVED', 'What happened?', 'Enw', 'E-bost', 'Iaith', 'Service'], ['blue', '20/11/2026', ' My letter  went astray ', 'Jo Test', 'jo@example.org', 'Cymraeg', 'housing']);
  expect(result).toMatchObject({ ok: true, unknown: ['Favourite colour'] });
  expect(rowsOf(result)).toMatchObject([{ line: 2, name: 'Jo Test', contact: 'jo@example.org', language: 'Welsh', service: 'Housing', how: 'Online form', doubts: [] }]);
});

test('without a date or the complaint no row can be added, and the missing columns are named', () => {
  expect(read(['Name', 'Complaint'], ['Jo', 'x'])).toEqual({ ok: false, missing: ['received'], heads: ['Name', 'Complaint'] });
  expect(read([])).toEqual({ ok: false, missing: ['received', 'said'], heads: [] });
});

test.each([
  ['2026-11-20', '2026-11-20T00:00:00Z', []], ['2026-07-01 09:15', '2026-07-01T08:15:00Z', []], ['2026-06-30T23:30:00Z', '2026-06-30T23:30:00Z', []],
  ['1/7/2026', '2026-06-30T23:00:00Z', ['two-dates']], ['05/06/2026', '2026-06-04T23:00:00Z', ['two-dates']], ['25.12.2025', '2025-12-25T00:00:00Z', []], ['Friday 20 November 2026', '2026-11-20T00:00:00Z', []],
  ['31/02/2026', undefined, ['not-a-date']], ['soon', undefined, ['not-a-date']], ['', undefined, ['no-date']], ['2026-11-21', '2026-11-21T00:00:00Z', ['in-the-future']], ['2026-03-29 01:30', undefined, ['not-a-date']]
])('the day %p is read in UK time', (text, at, doubts) => {
  const [row] = rowsOf(read(['Received', 'Complaint', 'Email'], [text, 'It went astray', 'jo@example.org']));
  expect([row.receivedAt?.toString(), row.doubts]).toEqual([at, doubts]);
});

test('what is doubtful is said and added, what cannot be is said and left out', () => {
  const rows = rowsOf(read(['Ref', 'Received', 'Complaint', 'Service'], ['1', '2026-11-01', 'x', 'Space travel'], ['1', '2026-11-01', 'x', ''], ['2', '2026-11-02', '', ''], ['', '', '', ''], ['3', '2026-11-02', 'y'.repeat(60_001), '']));
  expect(rows.map(({ line, doubts }) => [line, doubts])).toEqual([[2, ['no-address', 'service-unknown']], [3, ['no-address', 'twice-here']], [4, ['no-address', 'nothing-said']], [6, ['no-address', 'too-long']]]);
  expect(rows.map(isAdded)).toEqual([true, false, false, false]);
  expect(comparedWith(rows, new Set(['1'])).map(isAdded)).toEqual([false, false, false, false]);
});

test('a row without a number of its own is the same row again, and another than any other', () => {
  const table = [['Received', 'Complaint', 'Name'], ['2026-11-01', 'x', 'Jo'], ['2026-11-01', 'x', 'Al']];
  const [one, other] = rowsOf(read(...table));
  expect(one.externalId).toBe(rowsOf(read(...table))[0].externalId);
  expect(one.externalId).not.toBe(other.externalId);
});

test('whatever stands in a file, each row is added or has a doubt that refuses it, and none is added twice', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.string(), { minLength: 3, maxLength: 3 }), { maxLength: 20 }), (lines) => {
    const rows = rowsOf(read(['Ref', 'Received', 'Complaint'], ...lines));
    const added = rows.filter(isAdded);
    expect(new Set(added.map(({ externalId }) => externalId)).size).toBe(added.length);
    for (const row of rows) expect(isAdded(row) || row.doubts.some((doubt) => importDoubts[doubt].refuses || doubt === 'twice-here')).toBe(true);
  }));
});
