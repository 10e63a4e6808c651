import type { StaffMember } from './directory';
import { marksOf } from './marks';
import { countMatrix } from './matrix';
import { emptiedRow, isEmptied, outstandingText, readOutstanding, teamKey, teamRows } from './team';
import { day, instant, testException, testMark, testPolicy } from './testPolicies';

const member = (name: string, siteUserId: number, department: string): StaffMember => ({ upn: `${name}@northmere.example`, name, siteUserId, department, jobTitle: '', groupIds: new Set(), joined: undefined });
const staff = [member('ann', 1, "Children's services"), member('bob', 2, 'Childrens Services'), member('ceri', 3, "children's services"), member('dee', 4, 'Housing')];
const policies = [
  testPolicy([{ publishedAt: instant('2026-10-01T09:00:00Z') }], 12),
  testPolicy([{ title: 'Driving', publishedAt: instant('2026-11-20T09:00:00Z'), audience: { kind: 'some', groups: [], departments: ['Housing'], jobTitles: [] } }], 13)
];
const plain = (name: string): string => name.replace(/'/g, '');

test('a service has a row over all and one for each policy that concerns it, with who has not read', () => {
  const one = countMatrix({
    policies, directory: { source: 'entra', staff: staff.filter(({ department }) => department !== 'Childrens Services'), unreadableGroups: [] },
    marks: marksOf([testMark(1201, '2026-10-20T09:00:00Z', { authorId: 1 })]), exceptions: [], today: day('2026-11-22'), joinerDays: 30
  });
  const { rows, unmatched } = teamRows(one, ["Children's Services", 'Housing', 'Museums'], plain);
  expect(unmatched).toEqual(['Museums']);
  expect(rows.map(({ service, policyId, concerned, haveRead, readLate, notYet, overdue }) => [service, policyId, concerned, haveRead, readLate, notYet, overdue])).toEqual([
    ["Children's Services", 0, 2, 1, 1, 0, 1], ["Children's Services", 12, 2, 1, 1, 0, 1], ['Housing', 0, 2, 0, 0, 1, 1], ['Housing', 12, 1, 0, 0, 0, 1], ['Housing', 13, 1, 0, 0, 1, 0]
  ]);
  expect(rows[1]?.outstanding).toEqual([{ name: 'ceri', due: day('2026-10-15'), isLate: true }]);
});

test('who is exempt is not named', () => {
  const matrix = countMatrix({ policies, directory: { source: 'entra', staff: [staff[2] ?? member('x', 9, '')], unreadableGroups: [] }, marks: marksOf([]), exceptions: [testException()], today: day('2026-11-22'), joinerDays: 30 });
  expect(teamRows(matrix, ["Children's services"], plain).rows[1]).toMatchObject({ concerned: 0, exempt: 1, outstanding: [] });
});

test('keys are one whatever the case, and an emptied row says nothing', () => {
  expect(teamKey({ service: ' Housing ', policyId: 12 })).toBe('housing|12');
  expect(isEmptied(emptiedRow({ service: 'Housing', policyId: 12, title: 'x' }))).toBe(true);
});

test('names go into a row and come back; what cannot be read names nobody', () => {
  const outstanding = [{ name: 'Siân "O\'Neil"', due: day('2026-10-15'), isLate: true }];
  expect(readOutstanding(outstandingText({ outstanding, more: 3 }))).toEqual({ outstanding, more: 3 });
  expect(readOutstanding('{"names":[{"name":1}]}')).toEqual({ outstanding: [], more: 0 });
  expect(readOutstanding('nobody')).toEqual({ outstanding: [], more: 0 });
  expect(outstandingText({ outstanding: [], more: 0 })).toBe('');
});

test('a row never holds more names than a column takes', () => {
  const many = Array.from({ length: 1000 }, (_, n) => member(`person ${n}`, n + 10, 'Housing'));
  const matrix = countMatrix({ policies, directory: { source: 'entra', staff: many, unreadableGroups: [] }, marks: marksOf([]), exceptions: [], today: day('2026-11-22'), joinerDays: 30 });
  const row = teamRows(matrix, ['Housing'], plain).rows[1];
  expect([row?.outstanding.length, row?.more]).toEqual([400, 600]);
});

test('a Welsh policy stays Welsh in the summary of a service, also when nobody is named in it', () => {
  const text = outstandingText({ outstanding: [], more: 0, language: 'cy-GB' });
  expect(readOutstanding(text)).toEqual({ outstanding: [], more: 0, language: 'cy-GB' });
  expect([outstandingText({ outstanding: [], more: 0 }), readOutstanding('{"names":[],"more":0,"policy":"fr"}')]).toEqual(['', { outstanding: [], more: 0 }]);
});
