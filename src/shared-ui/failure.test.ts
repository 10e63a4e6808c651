import { DeskError } from '../platform/sharepoint/errors';
import { failureSentence, failureText } from './failure';

afterEach(() => jest.restoreAllMocks());

test('a page says what is true only there in its own words, and everything else as every page does', () => {
  const own = { invalid: 'Look over the form.' };
  expect(failureSentence('invalid', own)).toBe('Look over the form.');
  expect(failureSentence('throttled', own)).toBe(failureSentence('throttled'));
  expect(failureText(new DeskError('invalid'), own)).toBe('Look over the form.');
});

test('a script that does not arrive is a connection that is gone', () => {
  expect(failureText(Object.assign(new Error('Loading chunk 7 failed'), { name: 'ChunkLoadError' }))).toBe(failureSentence('offline'));
});

test('a fault of the desk’s own is a sentence on the page, and itself in the console', () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const fault = new TypeError('x is undefined');
  expect(failureText(fault)).toBe(failureSentence('other'));
  expect(log).toHaveBeenCalledWith(fault);
});
