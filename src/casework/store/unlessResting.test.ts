import { Temporal } from 'temporal-polyfill';
import { lastChangesIn } from '../../platform/lists/listPermissions';
import type { DeskServices } from '../../platform/host/services';
import { unlessResting } from './unlessResting';

jest.mock('../../platform/lists/listPermissions', () => ({ ...jest.requireActual<object>('../../platform/lists/listPermissions'), lastChangesIn: jest.fn() }));

const start = Temporal.Instant.from('2026-11-20T10:00:00Z');
const kept = new Map<string, string>();
const storage = (): Storage => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key) }) as unknown as Storage;
const changedAt = (moment: string): void => { jest.mocked(lastChangesIn).mockResolvedValue([{ modified: moment, deleted: '2026-01-01T00:00:00Z' }, { modified: '2026-01-01T00:00:00Z', deleted: '2026-01-01T00:00:00Z' }]); };
beforeEach(() => { kept.clear(); changedAt('2026-11-19T10:00:00Z'); });

async function asks(minutes: number, open: readonly string[] = [], upn = 'dpo@northmere.example', store = storage): Promise<boolean> {
  let asked = false;
  const services = { siteUrl: 'https://northmere.example', me: { upn }, now: () => start.add({ minutes }) } as unknown as DeskServices;
  await unlessResting(services, { what: 'searches', lists: [{ path: 'Lists/SearchTasks' }, { path: 'Lists/SearchAnswers' }] }, () => { asked = true; return Promise.resolve(open); }, store);
  return asked;
}

test('where none was open and nothing has changed nothing is asked, for half an hour and for this person alone', async () => {
  expect([await asks(0), await asks(1), await asks(29), await asks(29, [], 'deputy@northmere.example'), await asks(30), await asks(31)]).toEqual([true, false, false, true, true, false]);
});

test('a search that was asked or answered since is found', async () => {
  await asks(0);
  changedAt('2026-11-20T10:04:00Z');
  expect(await asks(5, ['one'])).toBe(true);
  expect(await asks(20, ['one'])).toBe(true);
});

test('while one is open it is read each time, since its day comes without a change', async () => {
  expect([await asks(0, ['one']), await asks(1, ['one']), await asks(2), await asks(3)]).toEqual([true, true, true, false]);
});

test('a change of a moment before the look counts as one after it, and a browser that keeps nothing asks', async () => {
  changedAt('2026-11-20T09:58:00Z');
  expect([await asks(0), await asks(1)]).toEqual([true, true]);
  const closed = (): Storage => { throw new Error('SecurityError'); };
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect([await asks(0, [], undefined, closed), await asks(1, [], undefined, closed)]).toEqual([true, true]);
  warned.mockRestore();
});
