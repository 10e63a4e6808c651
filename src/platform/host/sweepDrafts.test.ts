/** @jest-environment jsdom */
import { Temporal } from 'temporal-polyfill';
import * as drafts from './browserDrafts';
import { connectHost } from './connectHost';

jest.mock('./browserDrafts', () => ({ browserStore: jest.fn(() => 'store'), sweepStore: jest.fn(() => Promise.resolve()), sweepStorage: jest.fn() }));

test('any page of the desk sweeps once, some seconds after it was opened', async () => {
  jest.useFakeTimers();
  Object.defineProperty(window, 'indexedDB', { value: {}, configurable: true });
  const now = Temporal.Instant.from('2026-11-22T18:00:00Z');
  const context = {
    pageContext: {
      web: { absoluteUrl: 'https://northmere.example/sites/intranet', serverRelativeUrl: '/sites/intranet' },
      user: { displayName: 'Alex', email: 'alex@northmere.example', loginName: 'alex@northmere.example' }, cultureInfo: { currentUICultureName: 'en-GB' }
    }
  };
  connectHost(context, undefined, { now: () => now, learn: () => undefined });
  connectHost(context, undefined, { now: () => now, learn: () => undefined });
  expect(drafts.sweepStore).not.toHaveBeenCalled();
  jest.advanceTimersByTime(10_000);
  jest.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(jest.mocked(drafts.sweepStore).mock.calls).toEqual([['store', now]]);
  expect(drafts.sweepStorage).toHaveBeenCalledTimes(1);
});
