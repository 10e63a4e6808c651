import { Temporal } from 'temporal-polyfill';
import type { CaseLine } from '../../casework/rules/worklist';
import { byDay, groupToday, reasonsOf } from './today';

const now = Temporal.Instant.from('2026-11-20T18:00:00Z');
function line(logId: number, hoursLeft: number | undefined, more: Partial<CaseLine> = {}): CaseLine {
  return {
    logId, reference: `TST-2026-0000${logId}`, title: '', service: '', begins: undefined, clock: { state: 'running', due: hoursLeft === undefined ? undefined : now.add({ hours: hoursLeft }), soonHours: 24 },
    awaits: [], marks: {}, caseState: 'Open', leadId: 8, undelivered: 0, aroundDesk: false, ...more
  };
}

test('the clock comes before everything else, then what nobody has answered, then whose it is', () => {
  const met = { state: 'met', due: now, soonHours: 24 } as const;
  const urgencyFor = (one: CaseLine): string | undefined => reasonsOf(one, now, 7)[0];
  expect([
    urgencyFor(line(1, -1, { aroundDesk: true })), urgencyFor(line(2, undefined)), urgencyFor(line(3, 24)), urgencyFor(line(4, 30, { aroundDesk: true })), urgencyFor(line(5, 30, { undelivered: 1 })),
    urgencyFor(line(6, 30, { leadId: undefined })), urgencyFor(line(7, 30, { leadId: 7 })), urgencyFor(line(8, 30)), urgencyFor(line(9, -9, { clock: met, leadId: 7 }))
  ]).toEqual(['overdue', 'overdue', 'dueSoon', 'changed', 'undelivered', 'new', 'mine', undefined, 'mine']);
});

test('a late case names what else is to be looked at: it stands in no other group', () => {
  expect(reasonsOf(line(1, -1, { aroundDesk: true, undelivered: 2, leadId: undefined }), now, 7)).toEqual(['overdue', 'changed', 'undelivered', 'new']);
  expect(reasonsOf(line(2, 30, { aroundDesk: true, leadId: 7 }), now, 7)).toEqual(['changed', 'mine']);
  expect(reasonsOf(line(3, 30), now, 7)).toEqual([]);
});

test('each case stands once, least time left first, with whoever looks at it in its own log', () => {
  const lines = [line(1, -1), line(2, -5), line(3, 30, { leadId: 7 }), line(4, 30, { leadId: 9 })];
  const groups = groupToday(lines, now, ({ logId }) => (logId === 4 ? 9 : 7));
  expect(groups.overdue.map(({ logId }) => logId)).toEqual([2, 1]);
  expect(groups.mine.map(({ logId }) => logId)).toEqual([3, 4]);
  expect(Object.values(groups).flat()).toHaveLength(4);
});

test('a clock that waits for somebody is neither late nor due: it stands with whoever has the case, before those that have ended', () => {
  const waiting = { state: 'waiting', due: undefined, soonHours: 24 } as const;
  const lines = [line(1, -9, { clock: { state: 'met', due: now, soonHours: 24 }, leadId: 7 }), line(2, 1, { clock: waiting, leadId: 7 }), line(3, 30, { leadId: 7 }), line(4, 1, { clock: waiting })];
  const { overdue, dueSoon, mine } = groupToday(lines, now, () => 7);
  expect({ overdue, dueSoon, mine: mine.map(({ logId }) => logId) }).toEqual({ overdue: [], dueSoon: [], mine: [3, 2, 1] });
});

test('what has no day comes after what has one', () => {
  const item = (key: string, due?: string): { key: string; reference: string; name: string; service: string; why: string; due: string | undefined } => ({ key, reference: 'R', name: '', service: '', why: '', due });
  expect([item('a'), item('b', '2026-12-01'), item('c', '2026-11-01')].sort(byDay).map(({ key }) => key)).toEqual(['c', 'b', 'a']);
});
