/** @jest-environment jsdom */
import { Temporal } from 'temporal-polyfill';
import { NewRows } from './newRows';
import type { Outcome } from './officersDesk';

const now = Temporal.Instant.from('2026-11-20T10:00:00Z');
const added = (logId: number, secondsAgo: number): { logId: number; addedAt: Temporal.Instant } => ({ logId, addedAt: now.subtract({ seconds: secondsAgo }) });
const taken = (logId: number): Outcome['takenIn'][number] => ({ intake: 'report', intakeId: logId, logId, reference: 'BR-2026-00001', repeatOf: undefined });

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => {
  jest.useRealTimers();
  document.body.innerHTML = '';
});

test('rows that this page added and rows that others did are new, each once; those that the view shows or had are not', () => {
  const rows = new NewRows(performance.now());
  jest.advanceTimersByTime(60_000);
  rows.looked({ takenIn: [taken(9)], newestRows: [added(8, 10), added(7, 30), added(6, 3600)] }, now);
  rows.looked({ takenIn: [], newestRows: [added(9, 5), added(8, 10), added(7, 30)] }, now);
  expect(rows.count([])).toBe(3);
  expect(rows.count([6, 7])).toBe(2);
  expect(rows.title(2)).toBe('Show 2 new');
  expect(rows.title(1)).toBe('Show 1 new');
  expect(rows.title(0)).toBeUndefined();
});

test('when the view reads its rows again nothing is new, until more comes', () => {
  const rows = new NewRows(performance.now());
  jest.advanceTimersByTime(60_000);
  rows.looked({ takenIn: [taken(9)], newestRows: [] }, now);
  rows.drawn(performance.now());
  expect(rows.count([])).toBe(0);
  jest.advanceTimersByTime(60_000);
  rows.looked({ takenIn: [], newestRows: [added(10, 30), added(9, 70)] }, now);
  expect(rows.count([])).toBe(1);
});

test('what is new is said once, politely, and again only when there is more', () => {
  const rows = new NewRows(performance.now());
  const said = (): string | null | undefined => document.querySelector('[role="status"]')?.textContent;
  rows.say(0);
  expect(said()).toBe('');
  rows.say(2);
  jest.runAllTimers();
  expect(said()).toBe('2 new cases in the log. The command “Show 2 new” reloads the list.');
  const region = document.querySelector('[role="status"]');
  if (region) region.textContent = 'heard';
  rows.say(2);
  jest.runAllTimers();
  expect(said()).toBe('heard');
  rows.say(1);
  jest.runAllTimers();
  expect(said()).toContain('1 new case in the log.');
  rows.end();
  expect(document.querySelector('[role="status"]')).toBeNull();
});
