import type { Directory, StaffMember } from './directory';
import { marksOf } from './marks';
import { cellAt, countMatrix, departmentRows, personRows, policyRows, type MatrixFacts } from './matrix';
import { asked, cellKinds, haveRead, shareRead, worstFirst, emptyTally } from './tally';
import { day, instant, testException, testMark, testPolicy } from './testPolicies';
import type { ReceiptMark } from './receipt';

const member = (name: string, siteUserId: number | undefined, given: Partial<StaffMember> = {}): StaffMember =>
  ({ upn: `${name}@northmere.example`, name, siteUserId, department: 'Housing', jobTitle: '', groupIds: new Set(), joined: undefined, ...given });
const directory = (staff: readonly StaffMember[], unreadableGroups: Directory['unreadableGroups'] = []): Directory => ({ source: 'entra', staff, unreadableGroups });
const drivers = { id: 'g1', name: 'Drivers' };
const policies = [
  testPolicy([{ publishedAt: instant('2026-10-01T09:00:00Z') }], 12),
  testPolicy([{ publishedAt: instant('2026-11-15T09:00:00Z'), audience: { kind: 'some', groups: [drivers], departments: [], jobTitles: [] } }], 13)
];
const facts = (given: Partial<MatrixFacts>): MatrixFacts =>
  ({ policies, directory: directory([]), marks: marksOf([]), exceptions: [], today: day('2026-11-22'), joinerDays: 28, ...given });

const council = [
  member('ann', 1), member('bob', 2, { department: ' housing', groupIds: new Set(['g1']) }), member('cat', 3, { department: 'Planning' }),
  member('dan', undefined, { department: 'Planning', joined: day('2026-11-20') }), member('ceri', 5, { department: '' })
];
const marks = [testMark(1201, '2026-10-10T09:00:00Z', { authorId: 1 }), testMark(1201, '2026-10-20T09:00:00Z', { id: 2, authorId: 2 }), testMark(1301, '2026-11-16T09:00:00Z', { id: 3, authorId: 99 })];
const matrix = countMatrix(facts({ directory: directory(council), marks: marksOf(marks), exceptions: [testException()] }));

test('everybody is counted against every policy in force', () => {
  expect(council.map((_, person) => [cellAt(matrix, person, 0), cellAt(matrix, person, 1)])).toEqual([
    ['read', 'none'], ['late', 'toRead'], ['overdue', 'none'], ['toRead', 'none'], ['exempt', 'none']
  ]);
  expect(countMatrix(facts({ policies: policies.map((policy) => ({ ...policy, versions: [] })), directory: directory(council) })).policies).toEqual([]);
});

test('departments are one whatever their spelling, worst first, with what they are counted of', () => {
  const rows = departmentRows(matrix);
  expect(rows.map(({ place, people }) => [matrix.departments[place], people])).toEqual([['Planning', 2], ['Housing', 2], ['', 1]]);
  expect(rows[0]?.total).toEqual({ ...emptyTally, overdue: 1, toRead: 1 });
  expect(rows[1]?.byPolicy).toEqual([{ ...emptyTally, read: 1, late: 1 }, { ...emptyTally, toRead: 1 }]);
  expect([asked(rows[1]?.total ?? emptyTally), haveRead(rows[1]?.total ?? emptyTally)]).toEqual([3, 2]);
});

test('policies and people are sorted the same way', () => {
  expect(policyRows(matrix).map(({ place, total }) => [place, asked(total)])).toEqual([[0, 4], [1, 1]]);
  expect(personRows(matrix).map(({ place }) => council[place]?.name)).toEqual(['cat', 'dan', 'bob', 'ann', 'ceri']);
  expect(personRows(matrix, matrix.departments.indexOf('Housing')).map(({ place }) => council[place]?.name)).toEqual(['bob', 'ann']);
});

test('drilling down gives the receipt', () => {
  expect(matrix.stateAt(1, 0)).toMatchObject({ kind: 'read', receiptId: 2, daysLate: 5 });
});

test('receipts of people whom the directory does not have are said and not counted', () => {
  expect(matrix.strangers).toBe(1);
});

test('a group that is gone makes it unknown whom the policy concerns, but what was read was read', () => {
  const read = testMark(1301, '2026-11-16T09:00:00Z', { id: 4, authorId: 1 });
  const gone = countMatrix(facts({ directory: directory(council, [{ ...drivers, why: 'gone' }]), marks: marksOf([read]) }));
  expect(council.map((_, person) => cellAt(gone, person, 1))).toEqual(['read', 'toRead', 'unknown', 'unknown', 'unknown']);
});

test('nobody asked is nobody missing, and a department that owes more comes first', () => {
  expect(shareRead(emptyTally)).toBe(1);
  expect(worstFirst({ ...emptyTally, overdue: 1, read: 9 }, { ...emptyTally, toRead: 10 })).toBeLessThan(0);
  expect(worstFirst({ ...emptyTally, toRead: 1 }, { ...emptyTally, toRead: 10 })).toBeGreaterThan(0);
});

test('marks are kept once, and only those beyond the last are taken in', () => {
  const kept = marksOf(marks);
  marks.forEach((mark) => kept.add(mark));
  expect(kept.size).toBe(3);
  expect(kept.lastId).toBe(3);
  expect(kept.of(2)).toEqual([marks[1]]);
  expect(kept.of(undefined)).toEqual([]);
});

/** 5,000 people, 40 policies, 200,000 receipts: looked at for its counts; how long it takes is measured elsewhere. */
test('5,000 people and 40 policies are counted without losing one', () => {
  const many = Array.from({ length: 40 }, (_, n) => testPolicy([{ audience: n % 4 === 0 ? { kind: 'some', groups: [drivers], departments: ['Department 3', 'Department 4'], jobTitles: [] } : { kind: 'everyone' } }], n + 1));
  const staff = Array.from({ length: 5000 }, (_, n) => member(`p${n}`, n + 1, { department: `Department ${n % 25}`, groupIds: new Set(n % 2 ? ['g1'] : []) }));
  const all: ReceiptMark[] = [];
  for (let n = 0; n < 200_000; n++) all.push({ id: n + 1, versionId: (n % 40 + 1) * 100 + 1, authorId: Math.floor(n / 40) + 1, createdMs: Date.UTC(2026, 9, 1) + n * 10_000, outcome: 'acknowledged' });
  const counted = countMatrix(facts({ policies: many, directory: directory(staff), marks: marksOf(all) }));
  const rows = departmentRows(counted);
  expect(rows).toHaveLength(25);
  const total = policyRows(counted, rows).reduce((sum, row) => sum + haveRead(row.total), 0);
  expect(total).toBe(counted.cells.filter((cell) => cell === cellKinds.indexOf('read') || cell === cellKinds.indexOf('late')).length);
  // thirty policies for everybody; ten for half of them and for the rest of two departments
  expect(total).toBe(5000 * 30 + 10 * (2500 + 200));
});
