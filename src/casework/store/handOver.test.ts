import { handOver, takeOver } from './handOver';

const services = (): { readonly sp: object } => ({ sp: {} });
const ask = (answer: string): jest.Mock<Promise<string>> => jest.fn(() => Promise.resolve(answer));
afterEach(() => { jest.restoreAllMocks(); });

test('what was read to be shown is taken once by whoever looks at the same next, on the same connection', async () => {
  const page = services();
  const [again, elsewhere] = [ask('again'), ask('elsewhere')];
  await handOver(page, 'rows', Promise.resolve('shown'));
  await expect(takeOver(services(), 'rows', elsewhere)).resolves.toBe('elsewhere');
  await expect(takeOver(page, 'rows', again)).resolves.toBe('shown');
  expect(again).not.toHaveBeenCalled();
  await expect(takeOver(page, 'rows', again)).resolves.toBe('again');
});

test('what failed, and what is older than some seconds, is asked anew', async () => {
  const page = services();
  await expect(handOver(page, 'rows', Promise.reject(new Error('offline')))).rejects.toThrow('offline');
  await expect(takeOver(page, 'rows', ask('anew'))).resolves.toBe('anew');
  await handOver(page, 'rows', Promise.resolve('old'));
  const since = performance.now();
  jest.spyOn(performance, 'now').mockReturnValue(since + 11_000);
  await expect(takeOver(page, 'rows', ask('now'))).resolves.toBe('now');
});
