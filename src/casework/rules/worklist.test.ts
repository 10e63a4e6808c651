import { Temporal } from 'temporal-polyfill';
import { testRules, testValues } from '../testing/testKind';
import { cellsOf } from './caseRow';
import { lineColumns, lineOfCase, lineOfRow, needsAllOf } from './worklist';

const now = Temporal.Instant.from('2026-11-20T18:30:00Z');
const rowOf = (values = testValues()): { readonly Id: number } & Readonly<Record<string, unknown>> => {
  const cells: Readonly<Record<string, unknown>> = { ...cellsOf(testRules.fields, values), ...testRules.following.of(values), Reference: 'TST-2026-00007', Undelivered: 2 };
  // what is not asked for does not come
  return { Id: 7, ...Object.fromEntries(lineColumns(testRules).flatMap((column) => (column in cells ? [[column, cells[column]]] : []))) };
};

test('a line asks for columns of the fields that its kind names, and for no note', () => {
  expect(lineColumns(testRules)).toEqual([
    'Id', 'Reference', 'Undelivered', 'AroundDesk', 'DueAt', 'CaseState', 'AssignedToId', 'Controller', 'Subject', 'ReceivedAt', 'AcknowledgedAt', 'Decision'
  ]);
});

test('a row and the case in it have the same line', () => {
  const values = testValues({ receivedAt: now.subtract({ hours: 3 }), leadId: 4, caseState: 'Open', answer: { decision: 'Yes', reason: '', by: '' } });
  const found = {
    logId: 7, etag: '', reference: 'TST-2026-00007', undelivered: 2, values, aroundDesk: undefined, unreadable: [], isRestricted: false, intakeId: 7, askedAt: undefined
  };
  expect(lineOfRow(testRules, rowOf(values), now)).toEqual(lineOfCase(testRules, found, now));
});

test('what the columns do not say enough of is read whole: changed directly, closed while it counts as open, and where the kind says so', () => {
  const needs = (more: Readonly<Record<string, unknown>>): boolean => needsAllOf(testRules, { ...rowOf(), ...more });
  expect([needs({}), needs({ AroundDesk: true }), needs({ CaseState: 'Closed' }), needs({ Decision: 'No' })]).toEqual([false, true, true, true]);
});

test('a row in which columns are missing or hold what no rule knows still has a line, by what an empty cell means', () => {
  expect(lineOfRow(testRules, { Id: 9, CaseState: 'Whatever', ReceivedAt: 'soon', Undelivered: 'x' }, now)).toMatchObject({
    logId: 9, reference: '', caseState: 'New', undelivered: 0, begins: undefined, clock: { due: undefined, state: 'running' }, awaits: ['acknowledge', 'answer']
  });
});
