import { askedOnce, rememberAnswers } from './askedOnce';
import type { SPFI } from './pnp';

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

const connection = (): SPFI => ({}) as SPFI;

test('components that open together ask once', async () => {
  const sp = rememberAnswers(connection());
  const ask = jest.fn(() => Promise.resolve('rights'));
  const first = askedOnce(sp, 'permissions', ask);
  jest.advanceTimersByTime(3000);
  expect(await Promise.all([first, askedOnce(sp, 'permissions', ask)])).toEqual(['rights', 'rights']);
  expect(ask).toHaveBeenCalledTimes(1);
  await askedOnce(sp, 'settings', ask);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('whoever asks later hears how it is then', async () => {
  const sp = rememberAnswers(connection());
  await askedOnce(sp, 'permissions', () => Promise.resolve('before'));
  jest.advanceTimersByTime(11_000);
  expect(await askedOnce(sp, 'permissions', () => Promise.resolve('after'))).toBe('after');
});

test('a failure is not remembered', async () => {
  const sp = rememberAnswers(connection());
  await expect(askedOnce(sp, 'permissions', () => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');
  expect(await askedOnce(sp, 'permissions', () => Promise.resolve('rights'))).toBe('rights');
});

test('a connection that is not shared remembers nothing', async () => {
  const sp = connection();
  const ask = jest.fn(() => Promise.resolve('rights'));
  await askedOnce(sp, 'permissions', ask);
  await askedOnce(sp, 'permissions', ask);
  expect(ask).toHaveBeenCalledTimes(2);
});
