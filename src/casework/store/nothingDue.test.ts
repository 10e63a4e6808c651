import { withTestDesk } from '../../../local/testing/testDesk';
import { addTestCase, testSite } from '../../../local/testing/testCases';
import { openCaseAccess } from './access';
import { openCaseStore } from './openCaseStore';

/** On a desk over HTTP, with a browser's storage of its own for each test. */
const desk = withTestDesk({ kind: 'test-kind' });
const span: readonly [string, string] = ['2025-12-01', '2026-02-01'];
const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => { kept.set(key, value); } } });
});
afterAll(() => { Reflect.deleteProperty(globalThis, 'localStorage'); });

/** As a page does, which first asks what somebody may do, and hears the server's time by it. */
const due = async (name: string, [from, until]: readonly [string, string] = span): Promise<number> => {
  const { services, kind } = testSite(desk, name);
  await openCaseAccess({ services, kind });
  return (await openCaseStore(services, kind).readDisposalDue(from, until)).length;
};
/** Whether that asked the log for its disposals. */
async function asks(name: string, days = span): Promise<boolean> {
  desk.server.controls.log.clear();
  await due(name, days);
  return desk.server.controls.log.all().some(({ url }) => url.includes('DisposalDue'));
}

test('a log that has nothing due is asked once, and again when it has changed, for other days, and by somebody else', async () => {
  await addTestCase(testSite(desk, 'dpo'), 1);
  await desk.advance({ minutes: 10 });
  expect([await asks('dpo'), await asks('dpo'), await asks('deputy')]).toEqual([true, false, true]);
  expect([await asks('dpo', ['2025-12-02', '2026-02-02']), await asks('dpo', ['2025-12-02', '2026-02-02'])]).toEqual([true, false]);
  await addTestCase(testSite(desk, 'deputy'), 2);
  expect(await asks('dpo')).toBe(true);
});

test('what is due is asked for each time, and so is everything where the browser keeps nothing', async () => {
  await addTestCase(testSite(desk, 'dpo'), 1, { caseState: 'Closed', disposalDue: '2026-01-02' });
  await desk.advance({ minutes: 10 });
  expect([await due('dpo'), await asks('dpo'), await due('dpo')]).toEqual([1, true, 1]);
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: undefined });
  const days: readonly [string, string] = ['2024-12-01', '2024-12-02'];
  expect([await asks('dpo', days), await asks('dpo', days)]).toEqual([true, true]);
});
