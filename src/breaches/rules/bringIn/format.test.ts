import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isAdded, readImport } from '../../../casework/rules/bringIn/table';
import { ukDate } from '../../../calendar';
import { breachDoubts, breachFormat, type BreachRow } from './format';

const now = Temporal.Instant.from('2026-11-20T18:30:00Z');
const format = breachFormat({});
const heads = ['Ref', 'Date discovered', 'Type of breach', 'Department', 'Description', 'Number affected', 'Breach', 'Reported to ICO', 'ICO ref', 'Date closed', 'Status'];
function rowsOf(...lines: string[][]): readonly BreachRow[] {
  const read = readImport(format, [heads, ...lines], { services: ['Housing'], now });
  if (!read.ok) throw new Error(read.missing.join());
  return read.rows;
}
const row = (changes: Partial<Record<(typeof heads)[number], string>>): BreachRow =>
  rowsOf(heads.map((head) => ({ Ref: '7', 'Date discovered': '2024-03-04', Description: 'A letter went astray', ...changes })[head] ?? ''))[0];
const added = (each: BreachRow): boolean => isAdded(format, each);

test('a row of a register is read whole', () => {
  const read = row({ 'Type of breach': 'Data emailed to incorrect recipient', Department: 'housing', 'Number affected': '1,200', Breach: 'Yes', 'Reported to ICO': '06/03/2024', 'ICO ref': 'IC-1', 'Date closed': '2024-05-01', Status: 'Closed' });
  expect(read).toMatchObject({ externalId: '7', kind: 'emailWrongPerson', service: 'Housing', people: 1200, doubts: ['two-dates'], former: { breach: 'Yes', icoReference: 'IC-1', icoNotTold: false } });
  expect([read.noticedAt, read.former?.icoToldAt, read.former?.closedAt].map((at) => at && ukDate(at).toString())).toEqual(['2024-03-04', '2024-03-06', '2024-05-01']);
});

test.each([
  ['Email sent to the wrong person', 'emailWrongPerson', []], ['failure to REDACT', 'notRedacted', []], ['Failure to use bcc', 'bccNotUsed', []],
  ['lost paperwork', 'paperLost', ['kind-matched']], ['an owl took it', 'notSure', ['kind-unknown']], ['', 'notSure', []]
])('the kind %p is %s', (typed, kind, doubts) => {
  const read = row({ 'Type of breach': typed });
  expect([read.kind, read.doubts]).toEqual([kind, doubts]);
});

test.each<[string, Partial<Record<string, string>>, string[], boolean]>([
  ['told before it was noticed', { 'Reported to ICO': '2024-03-03', Breach: 'Yes' }, ['told-before-noticed'], false],
  ['told, and no breach', { 'Reported to ICO': '2024-03-05', Breach: 'No' }, ['told-yet-no-breach'], false],
  ['told, and nobody says when', { 'Reported to ICO': 'Yes', Breach: 'Yes' }, ['ico-without-day'], true],
  ['closed without a day', { Status: 'Closed' }, ['closed-without-day'], false],
  ['closed before it was noticed', { 'Date closed': '2024-03-01' }, ['closed-too-early'], false],
  ['closed without a word', { 'Date closed': '2024-04-01' }, ['taken-as-breach', 'ico-not-said'], true],
  ['closed, and the ICO was not told', { 'Date closed': '2024-04-01', Breach: 'Personal data breach', 'Reported to ICO': 'No' }, [], true],
  ['a near miss', { 'Date closed': '2024-04-01', Breach: 'Near miss' }, [], true],
  ['a number of people that is none', { 'Number affected': 'several' }, ['people-unreadable'], true],
  ['noticed in the future', { 'Date discovered': '2030-01-01' }, ['in-the-future'], false]
])('%s is named', (_, changes, doubts, isIn) => {
  const read = row(changes);
  expect([read.doubts, added(read)]).toEqual([doubts, isIn]);
});

test('where nobody says when it was noticed, the day of the report is taken, and said', () => {
  const read = readImport(format, [['Reported on', 'What happened'], ['2024-01-02', 'x']], { services: [], now });
  expect(read).toMatchObject({ ok: true, rows: [{ doubts: ['noticed-taken'] }] });
});

test.each(['en', 'cy'])('the heads that the panel names in %s are known', (language) => {
  const words = jest.requireActual<{ default: Record<string, string> }>(`../../../loc/breachBringIn/${language}`).default;
  for (const [column, known] of Object.entries(format.columns)) expect(known).toContain(words[`column_${column}`].toLowerCase());
});

test('whatever stands in a register, each row is added or has a doubt that refuses it, none twice, and its days follow each other', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('2024-03-04', '05/03/2024', 'Yes', 'No', 'Near miss', 'Closed', ''));
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: heads.length, maxLength: heads.length }), { maxLength: 15 }), (lines) => {
    const rows = rowsOf(...lines);
    const fresh = rows.filter(added);
    expect(new Set(fresh.map(({ externalId }) => externalId)).size).toBe(fresh.length);
    for (const each of rows) expect(added(each)).toBe(!each.doubts.some((doubt) => (breachDoubts as Record<string, { refuses: boolean }>)[doubt].refuses));
    for (const { noticedAt, former } of fresh) {
      const days = [noticedAt, former?.icoToldAt, former?.closedAt].flatMap((at) => (at ? [at.epochMilliseconds] : []));
      expect(days).toEqual([...days].sort((one, other) => one - other));
    }
  }));
});
