import * as fc from 'fast-check';
import type { Directory, StaffMember } from './directory';
import { marksOf } from './marks';
import { countMatrix, type Matrix } from './matrix';
import { planReminders, reminderKey, reminderReasons, type ReminderWish } from './reminders';
import { day, instant, testException, testMark, testPolicy } from './testPolicies';

const today = day('2026-11-22');
const member = (name: string, siteUserId: number, given: Partial<StaffMember> = {}): StaffMember =>
  ({ upn: `${name}@northmere.example`, name, siteUserId, department: 'Housing', jobTitle: '', groupIds: new Set(), joined: undefined, ...given });
const policies = [
  testPolicy([{ title: 'Late one', publishedAt: instant('2026-10-01T09:00:00Z') }], 12),
  testPolicy([{ title: 'Due one', publishedAt: instant('2026-11-10T09:00:00Z') }], 13),
  testPolicy([{ title: 'New one', publishedAt: instant('2026-11-21T09:00:00Z'), readBy: { kind: 'days', days: 60 } }], 14),
  testPolicy([{ title: 'Drivers', publishedAt: instant('2026-10-01T09:00:00Z'), audience: { kind: 'some', groups: [{ id: 'gone', name: 'Drivers' }], departments: [], jobTitles: [] } }], 15)
];
const staff = [member('ann', 1), member('bob', 2), member('ceri', 3), member('dee', 4, { department: 'Planning', joined: day('2026-11-20') })];
const unreadableGroups: Directory['unreadableGroups'] = [{ id: 'gone', name: 'Drivers', why: 'gone' }];
function matrixOf(people: readonly StaffMember[] = staff): Matrix {
  const marks = marksOf([testMark(1201, '2026-10-02T09:00:00Z', { authorId: 2 }), testMark(1301, '2026-11-12T09:00:00Z', { id: 2, authorId: 2, outcome: 'declined' })]);
  return countMatrix({ policies, directory: { source: 'entra', staff: people, unreadableGroups }, marks, exceptions: [testException()], today, joinerDays: 30 });
}
const wish: ReminderWish = { reasons: [...reminderReasons], dueWithinDays: 7, policyIds: [], departments: [] };
const nobody = new Set<string>();

test('one message a person lists their policies by day, the latest first; who has read, declined or is exempt is left in peace', () => {
  const { reminders } = planReminders(matrixOf(), wish, today, nobody, 100);
  expect(reminders.map(({ name, reason, lines }) => [name, reason, lines.map(({ title, reason: why }) => `${title}: ${why}`)])).toEqual([
    ['ann', 'late', ['Late one: late', 'Due one: due', 'New one: new']], ['dee', 'new', ['Due one: open', 'Late one: open', 'New one: new']], ['bob', 'new', ['New one: new']]
  ]);
});

test('only the reasons, policies and departments that are wished', () => {
  const names = (given: Partial<ReminderWish>): readonly string[] => planReminders(matrixOf(), { ...wish, ...given }, today, nobody, 100).reminders.map(({ name }) => name);
  expect(names({ reasons: ['late'] })).toEqual(['ann']);
  expect(names({ policyIds: [13] })).toEqual(['ann']);
  expect(names({ departments: [1] })).toEqual(['dee']);
  expect(names({ reasons: [] })).toEqual([]);
});

test('whoever is reminded of one policy has all that they are to read in the message, also what is neither new nor due soon', () => {
  const later = testPolicy([{ title: 'Later one', publishedAt: instant('2026-11-01T09:00:00Z'), readBy: { kind: 'days', days: 90 } }], 16);
  const directory = { source: 'entra' as const, staff, unreadableGroups };
  const matrix = countMatrix({ policies: [...policies, later], directory, marks: marksOf([]), exceptions: [], today, joinerDays: 30 });
  const { reminders } = planReminders(matrix, { ...wish, reasons: ['due'], policyIds: [13] }, today, nobody, 100);
  const ann = reminders.find(({ name }) => name === 'ann');
  expect([ann?.reason, ann?.lines.map(({ title, reason }) => `${title}: ${reason}`)]).toEqual(['due', ['Late one: late', 'Due one: due', 'New one: new', 'Later one: open']]);
  expect(planReminders(matrix, { ...wish, policyIds: [16] }, today, nobody, 100).reminders).toEqual([]);
});

test('who was reminded today drops out, and the limit holds', () => {
  const plan = planReminders(matrixOf(), wish, today, new Set(['ann@northmere.example']), 1);
  expect(plan.reminders.map(({ name }) => name)).toEqual(['dee']);
  expect([plan.beyondLimit, plan.remindedToday]).toEqual([1, 1]);
});

test('nobody is written to about a policy of which it is not known whether it concerns them', () => {
  expect(planReminders(matrixOf(), { ...wish, policyIds: [15] }, today, nobody, 100).reminders).toEqual([]);
});

test('the key is one a person and UK day, whatever the case of the address', () => {
  expect(reminderKey('Ann@Northmere.example', today)).toBe('ann@northmere.example|2026-11-22');
});

test('nobody is ever in a plan twice, nor beyond the limit, nor after being reminded today', () => {
  const people = Array.from({ length: 30 }, (_, n) => member(`p${n}`, n + 1, { department: `D${n % 4}` }));
  const matrix = matrixOf(people);
  fc.assert(fc.property(fc.subarray([...reminderReasons]), fc.subarray(people.map(({ upn }) => upn)), fc.integer({ min: 0, max: 40 }), (reasons, reminded, limit) => {
    const { reminders, beyondLimit } = planReminders(matrix, { ...wish, reasons }, today, new Set(reminded), limit);
    const upns = reminders.map(({ upn }) => upn);
    expect(new Set(upns).size).toBe(upns.length);
    expect(upns.length).toBeLessThanOrEqual(limit);
    expect(upns.some((upn) => reminded.includes(upn))).toBe(false);
    if (beyondLimit > 0) expect(upns).toHaveLength(limit);
  }));
});
