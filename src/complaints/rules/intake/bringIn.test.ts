import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { comparedWith, isAdded, isUnfinished, readImport, type ImportRead } from '../../../casework/rules/bringIn/table';
import { ukDate } from '../../../calendar';
import { complaintDoubts, complaintFormat, type ComplaintRow } from './bringIn';

const now = Temporal.Instant.from('2026-11-20T18:30:00Z');
const read = (...table: string[][]): ImportRead<string, ComplaintRow> => readImport(complaintFormat, table, { services: ['Housing', 'Parking'], now });
function rowsOf(result: ImportRead<string, ComplaintRow>): readonly ComplaintRow[] {
  if (!result.ok) throw new Error(result.missing.join());
  return result.rows;
}
const added = (row: ComplaintRow): boolean => isAdded(complaintFormat, row);

test('heads are known in any order and case, in English and Welsh; what nothing is taken from is named', () => {
  const result = read(['Favourite colour', 'DATE RECEIVED', 'What happened?', 'Enw', 'E-bost', 'Iaith', 'Service'], ['blue', '20/11/2026', ' My letter  went astray ', 'Jo Test', 'jo@example.org', 'Cymraeg', 'housing']);
  expect(result).toMatchObject({ ok: true, unknown: ['Favourite colour'] });
  expect(rowsOf(result)).toMatchObject([{ line: 2, name: 'Jo Test', contact: 'jo@example.org', language: 'Welsh', service: 'Housing', how: 'Online form', doubts: [], former: undefined }]);
});

test('without a date or the complaint no row can be added, and the missing columns are named', () => {
  expect(read(['Name', 'Complaint'], ['Jo', 'x'])).toEqual({ ok: false, missing: ['received'], heads: ['Name', 'Complaint'] });
  expect(read([])).toEqual({ ok: false, missing: ['received', 'said'], heads: [] });
});

test.each([
  ['2026-11-20', '2026-11-20T00:00:00Z', []], ['2026-07-01 09:15', '2026-07-01T08:15:00Z', []], ['2026-06-30T23:30:00Z', '2026-06-30T23:30:00Z', []],
  ['1/7/2026', '2026-06-30T23:00:00Z', ['two-dates']], ['05/06/2026', '2026-06-04T23:00:00Z', ['two-dates']], ['25.12.2025', '2025-12-25T00:00:00Z', []], ['Friday 20 November 2026', '2026-11-20T00:00:00Z', []],
  ['20 Tachwedd 2026', '2026-11-20T00:00:00Z', []], ['6/6/2026', '2026-06-05T23:00:00Z', []],
  ['31/02/2026', undefined, ['not-a-date']], ['soon', undefined, ['not-a-date']], ['', undefined, ['no-date']], ['2026-11-21', '2026-11-21T00:00:00Z', ['in-the-future']], ['2026-03-29 01:30', undefined, ['not-a-date']]
])('the day %p is read in UK time', (text, at, doubts) => {
  const [row] = rowsOf(read(['Received', 'Complaint', 'Email'], [text, 'It went astray', 'jo@example.org']));
  expect([row.receivedAt?.toString(), row.doubts]).toEqual([at, doubts]);
});

test('what is doubtful is said and added, what cannot be is said and left out', () => {
  const rows = rowsOf(read(['Ref', 'Received', 'Complaint', 'Service'], ['1', '2026-11-01', 'x', 'Space travel'], ['1', '2026-11-01', 'x', ''], ['2', '2026-11-02', '', ''], ['', '', '', ''], ['3', '2026-11-02', 'y'.repeat(60_001), '']));
  expect(rows.map(({ line, doubts }) => [line, doubts])).toEqual([[2, ['no-address', 'service-unknown']], [3, ['no-address', 'twice-here']], [4, ['no-address', 'nothing-said']], [6, ['too-long', 'no-address']]]);
  expect(rows.map(added)).toEqual([true, false, false, false]);
  expect(comparedWith(complaintFormat, rows, new Map([['1', 'all']])).map(added)).toEqual([false, false, false, false]);
});

test('a row without a number of its own is the same row again, and another than any other', () => {
  const table = [['Received', 'Complaint', 'Name'], ['2026-11-01', 'x', 'Jo'], ['2026-11-01', 'x', 'Al']];
  const [one, other] = rowsOf(read(...table));
  expect(one.externalId).toBe(rowsOf(read(...table))[0].externalId);
  expect(one.externalId).not.toBe(other.externalId);
});

const register = ['Ref', 'Received', 'Complaint', 'Address', 'Acknowledged', 'Outcome', 'Outcome told on', 'Closed', 'State'];
const former = (...cells: string[]): ComplaintRow => rowsOf(read(register, ['1', '2026-07-01', 'It went astray', '1 Test Street', ...cells]))[0];

test('a register says what happened before: each on its day, with its words', () => {
  const row = former('2026-07-10', 'Partly upheld', '2026-08-01', '2026-08-03', 'Closed');
  expect(row.doubts).toEqual([]);
  expect(row.former).toMatchObject({ outcome: 'Partly upheld', upheld: 'Partly upheld' });
  expect([row.former?.acknowledgedAt, row.former?.toldAt, row.former?.closedAt].map((at) => at && ukDate(at).toString())).toEqual(['2026-07-10', '2026-08-01', '2026-08-03']);
});

test.each<[string, string[], string[], boolean]>([
  ['acknowledged before it was received', ['2026-06-30', '', '', '', ''], ['acknowledged-before-received'], false],
  ['told before it was acknowledged', ['2026-07-10', 'Upheld', '2026-07-09', '', ''], ['told-before-acknowledged'], false],
  ['told before it was received', ['', 'Upheld', '2026-06-09', '', ''], ['told-before-received'], false],
  ['closed before the outcome was told', ['', 'Upheld', '2026-07-09', '2026-07-08', ''], ['closed-too-early'], false],
  ['closed, and nobody says when', ['', '', '', '', 'closed'], ['closed-without-day'], false],
  ['open by its state, with a day of closing', ['', 'Upheld', '2026-07-09', '2026-07-10', 'Open'], ['open-yet-closed'], false],
  ['closed without an outcome', ['2026-07-10', 'Withdrawn', '', '2026-07-12', 'Closed'], ['closed-without-outcome'], true],
  ['closed by its state alone', ['2026-07-10', 'Not upheld', '2026-07-12', '', 'Closed'], ['closed-when-told'], true],
  ['told, and no word says what', ['2026-07-10', '', '2026-07-12', '', ''], ['told-without-words'], true],
  ['an outcome that nobody was told', ['', 'Upheld', '', '', ''], ['outcome-not-told'], true],
  ['a state that is not understood', ['', '', '', '', 'purple'], ['state-unknown'], true],
  ['a day that is none', ['yesterday', '', '', '', ''], ['not-a-date'], false],
  ['acknowledged on the day on which it came', ['2026-07-01', '', '', '', 'Open'], [], true]
])('%s is named', (_, cells, doubts, isIn) => {
  const row = former(...cells);
  expect([row.doubts, added(row)]).toEqual([doubts, isIn]);
});

test('one that is there is added no second time; where the log has not all that the register says, that alone is brought in', () => {
  const rows = rowsOf(read(register, ['1', '2026-07-01', 'x', 'y', '2026-07-02', '', '', '', ''], ['2', '2026-07-01', 'x', 'y', '2026-06-02', '', '', '', '']));
  const compared = comparedWith(complaintFormat, rows, new Map([['1', 'not-all'], ['2', 'not-all']]));
  expect(compared.map((row) => [added(row), isUnfinished(row)])).toEqual([[false, true], [false, false]]);
});

test('whatever stands in a file, each row is added or has a doubt that refuses it, and none is added twice', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('2026-07-01', '01/02/2026', '2026-08-01 10:00', 'Upheld', 'Closed', ''));
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { maxLength: 20 }), (lines) => {
    const rows = rowsOf(read(register, ...lines));
    const fresh = rows.filter(added);
    expect(new Set(fresh.map(({ externalId }) => externalId)).size).toBe(fresh.length);
    for (const row of rows) expect(added(row)).toBe(!row.doubts.some((doubt) => (complaintDoubts as Record<string, { refuses: boolean }>)[doubt].refuses));
    for (const { former: told, receivedAt } of fresh) {
      const days = [receivedAt, told?.acknowledgedAt, told?.toldAt, told?.closedAt].flatMap((at) => (at ? [at.epochMilliseconds] : []));
      expect(days).toEqual([...days].sort((one, other) => one - other));
    }
  }));
});
