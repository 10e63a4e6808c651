import { clocked, fits, offeredOn } from '../../../../casework/ui/worklist/worklistView';
import { breachRoom } from '../room';
import { breachWorklist } from './breachWorklist';
import { exactDuration } from './words';
import { line, now } from './testWorklist';

const order = (lines: Parameters<typeof clocked>[0], at = now): number[] => clocked(lines, at).map((each) => each.line.logId);

test('the least time left comes first; a case without a time to count from is before all, because its duty may be late', () => {
  const met = { isPersonalDataBreach: 'Yes', clockState: 'Met' } as const;
  const stopped = { isPersonalDataBreach: 'Near miss', clockState: 'Stopped' } as const;
  expect(order([line(1, 1), line(2, 80, { decided: met }), line(3, 71), line(4, 200), line(5, undefined), line(6, 300, { decided: stopped }), line(7, 75)])).toEqual([5, 4, 7, 3, 1, 6, 2]);
});

test('a clock that waits comes after all that run, before what has ended', () => {
  const waiting = { ...line(2, 300), clock: { state: 'waiting', due: undefined, soonHours: 24 } } as const;
  const met = line(3, 80, { decided: { isPersonalDataBreach: 'Yes', clockState: 'Met' } });
  expect(clocked([met, waiting, line(1, 1)], now).map(({ bucket }) => bucket)).toEqual(['running', 'waiting', 'met']);
});

test('a case becomes due soon, then late, as the minutes pass and without being read again', () => {
  const one = line(1, 47.9);
  const bucketAt = (minutes: number): string => clocked([one], now.add({ minutes }))[0].bucket;
  expect([bucketAt(0), bucketAt(6), bucketAt(6 + 24 * 60), bucketAt(7 + 24 * 60)]).toEqual(['running', 'dueSoon', 'dueSoon', 'late']);
});

test('the filters: decisions that wait (also on a change around the desk), my own, late', () => {
  const [a, b, c, d] = clocked([line(1, 200, { awaits: ['ico'], leadId: 7 }), line(2, 10, { awaits: ['around-desk'] }), line(3, 5, { awaits: ['triage'], leadId: 8 }), line(4, 1, { awaits: ['people-notice'], leadId: 7 })], now);
  const fitting = (filter: Parameters<typeof fits>[0]): number[] => [a, b, c, d].filter((each) => fits(filter, each, 7, breachWorklist.isDecision)).map((each) => each.line.logId);
  expect({ all: fitting('all'), decision: fitting('decision'), mine: fitting('mine'), late: fitting('late') }).toEqual({ all: [1, 2, 3, 4], decision: [1, 2], mine: [1, 4], late: [1] });
});

test.each([
  [{ hours: 0, minutes: 1 }, ['durationMinutes 1']],
  [{ hours: 51, minutes: 12 }, ['durationHours 51', 'durationMinutes 12']],
  [{ hours: 72, minutes: 0 }, ['durationHours 72']],
  [{ hours: 73, minutes: 5 }, ['durationDays 3', 'durationHours 1', 'durationMinutes 5']],
  [{ hours: 48 * 2, minutes: 0 }, ['durationDays 4']]
])('%j is told to the minute, in hours up to the 72 of the clock', (given, expected) => {
  expect(exactDuration(given).map(({ stem, count }) => `${stem} ${count}`)).toEqual(expected);
});

test('a row that was changed around the desk offers nothing that decides, and a reviewer reads', () => {
  const changed = offeredOn(line(1, 1, { aroundDesk: true }), 'officer', breachRoom);
  expect([changed.includes('decide'), changed.includes('close'), changed.includes('history')]).toEqual([false, false, true]);
  expect(offeredOn(line(1, 1), 'reviewer', breachRoom)).toEqual(['history', 'export']);
});

test('the order does not hang on the order in which the rows came', () => {
  const lines = [line(3, 10), line(1, 10), line(2, 90)];
  expect(order(lines)).toEqual(order([...lines].reverse()));
});
