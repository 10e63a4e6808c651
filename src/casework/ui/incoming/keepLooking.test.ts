/** @jest-environment jsdom */
import { Temporal } from 'temporal-polyfill';
import { DeskError } from '../../../platform/sharepoint/errors';
import { testIntakeKind } from '../../testing/testIntake';
import type { DeskServices } from '../../../platform/host/services';
import { keepLooking } from './keepLooking';
import type { OfficersDesk, Outcome } from './officersDesk';

const now = Temporal.Instant.from('2026-11-20T10:00:00Z');
const nothing: Outcome = {
  takenIn: [], additions: [], newestRows: [], sent: 0, undelivered: [], undeliverable: [], isMore: false, aroundDesk: [], notBelieved: { notBelieved: [], by: '', at: undefined }, problems: [], lookAgainAt: undefined
};
const minutes = 60_000;
const services = { now: () => now } as DeskServices;

let isInSight = true;
beforeEach(() => {
  jest.useFakeTimers();
  isInSight = true;
  jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (isInSight ? 'visible' : 'hidden'));
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

async function looking(first: Promise<Outcome> = Promise.resolve(nothing)): Promise<{ readonly run: jest.Mock; readonly heard: jest.Mock; readonly end: () => void }> {
  const run = jest.fn<Promise<Outcome>, []>().mockResolvedValue(nothing);
  const heard = jest.fn();
  const desk: OfficersDesk = { services, kind: testIntakeKind, opening: jest.fn(() => first), run, takenIn: [], sent: 0 };
  const end = keepLooking(desk, heard);
  await jest.advanceTimersByTimeAsync(0);
  expect(desk.opening).toHaveBeenCalledTimes(1);
  return { run, heard, end };
}
const comeBack = (): boolean => document.dispatchEvent(new Event('visibilitychange'));

test('a page looks when it opens, again a second after what waited is due, and not before', async () => {
  const { run, heard, end } = await looking(Promise.resolve({ ...nothing, lookAgainAt: now.add({ seconds: 30 }) }));
  expect(heard).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(30_500);
  expect(run).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1000);
  expect(run).toHaveBeenCalledTimes(1);
  expect(heard).toHaveBeenCalledTimes(2);
  end();
});

test('in sight it looks every ten minutes for what others added; behind another tab it does not', async () => {
  const { run, end } = await looking();
  await jest.advanceTimersByTimeAsync(21 * minutes);
  expect(run).toHaveBeenCalledTimes(2);
  isInSight = false;
  await jest.advanceTimersByTimeAsync(60 * minutes);
  expect(run).toHaveBeenCalledTimes(2);
  end();
});

test('whoever comes back to it after a while finds what is new, and not a look for every change of tabs', async () => {
  const { run, end } = await looking();
  comeBack();
  expect(run).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(3 * minutes);
  comeBack();
  comeBack();
  expect(run).toHaveBeenCalledTimes(1);
  end();
});

test('a look that fails is heard as none, and the next one is made all the same', async () => {
  const fault = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { run, heard, end } = await looking(Promise.reject(new DeskError('offline')));
  expect(heard).toHaveBeenCalledWith(undefined);
  expect(fault).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(10 * minutes);
  expect(run).toHaveBeenCalledTimes(1);
  end();
});

test('once it has ended nothing is asked any more', async () => {
  const { run, end } = await looking(Promise.resolve({ ...nothing, lookAgainAt: now.add({ seconds: 30 }) }));
  end();
  comeBack();
  await jest.advanceTimersByTimeAsync(60 * minutes);
  expect(run).not.toHaveBeenCalled();
});
