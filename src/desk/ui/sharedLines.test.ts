import type { CaseLine } from '../../casework/rules/worklist';
import type { ReadableLog } from './LogsPage';
import { sharedLines } from './sharedLines';

const logOf = (key: string, readWorklist: () => Promise<readonly CaseLine[]>): ReadableLog => ({ log: { key }, store: { readWorklist } }) as unknown as ReadableLog;

test('two views that read a log at once ask once; who wants more of the cases asks for itself, and so does every later look', async () => {
  const readWorklist = jest.fn(() => Promise.resolve<readonly CaseLine[]>([]));
  const [opened, read] = [logOf('breach', readWorklist), sharedLines()];
  const whole = { whole: () => true };
  const [first, second] = [read(opened, whole), read(opened)];
  expect(second).toBe(first);
  expect(readWorklist.mock.calls).toEqual([[whole]]);
  void read(opened, whole);
  expect(readWorklist).toHaveBeenCalledTimes(2);
  await Promise.all([first, read(opened)]);
  expect(readWorklist).toHaveBeenCalledTimes(2);
  await new Promise(process.nextTick);
  await read(opened);
  expect(readWorklist).toHaveBeenCalledTimes(3);
});

test('another log is another question, and what failed is asked again', async () => {
  const readWorklist = jest.fn<Promise<readonly CaseLine[]>, []>().mockRejectedValueOnce(new Error('no')).mockResolvedValue([]);
  const [one, other, read] = [logOf('breach', readWorklist), logOf('test', () => Promise.resolve([])), sharedLines()];
  const failed = read(one);
  expect(read(other)).not.toBe(failed);
  await expect(failed).rejects.toThrow('no');
  await expect(read(one)).resolves.toEqual([]);
});
