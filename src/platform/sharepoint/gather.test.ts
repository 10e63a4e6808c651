import { withTestDesk } from '../../../local/testing/testDesk';
import type { DeskServices } from '../host/services';
import { gatherReads } from './gather';
import type { SPFI } from './pnp';
import './pnpFiles';

interface Logged { readonly method: string; readonly url: string; readonly status: number; readonly inBatch?: true }

const desk = withTestDesk({ kind: 'council', shared: true });
/** Without the seconds that a page waits before it asks again. */
const page = (name = 'dpo', retries = 4): DeskServices => desk.as(name, undefined, { gather: gatherReads, retry: { retries, wait: () => Promise.resolve() } });
const items = ({ sp }: { readonly sp: SPFI }, list = 'Breach reports'): Promise<unknown[]> => sp.web.lists.getByTitle(list).items.select('Id').top(50)();

/** What is asked meanwhile: calls, and parts of batches. */
async function asked(work: () => Promise<unknown>): Promise<{ readonly calls: readonly Logged[]; readonly parts: readonly Logged[] }> {
  await desk.local('DELETE', 'log');
  await work();
  const { value } = await desk.local<{ readonly value: readonly Logged[] }>('GET', 'log');
  return { calls: value.filter(({ inBatch }) => !inBatch), parts: value.filter(({ inBatch }) => inBatch) };
}

test('questions of one moment are one call, and the same question of two is one part whose answer both get', async () => {
  const { sp } = page();
  let answers: readonly unknown[] = [];
  const { calls, parts } = await asked(async () => {
    answers = await Promise.all([sp.web.select('Title')(), items({ sp }), items({ sp }), sp.web.currentUser.select('Id')()]);
  });
  expect(calls.map(({ method, url }) => [method, url.split('/').pop()])).toEqual([['POST', '$batch']]);
  expect(parts).toHaveLength(3);
  expect(answers[0]).toMatchObject({ Title: expect.any(String) as string });
  expect(answers[1]).toEqual(answers[2]);
});

test('what is asked alone, or for the bytes of a file, is a call as before', async () => {
  const { sp } = page();
  expect(await asked(() => items({ sp }))).toMatchObject({ calls: [{ method: 'GET', status: 200 }], parts: [] });
  const file = (): Promise<string> => sp.web.getFileByServerRelativePath('/sites/dataprotection/SitePages/Home.aspx').getText();
  const { calls, parts } = await asked(() => Promise.allSettled([file(), file()]));
  expect(calls.map(({ method, url }) => [method, url.endsWith('/$value')])).toEqual([['GET', true], ['GET', true]]);
  expect(parts).toEqual([]);
});

test('nothing is kept: asked again after the answer, it is asked again, and has what was written meanwhile', async () => {
  const services = page();
  const rows = (): Promise<readonly [unknown[], unknown]> => Promise.all([items(services, 'Tasks'), services.sp.web.select('Title')()]);
  const [before] = await rows();
  await services.sp.web.lists.getByTitle('Tasks').items.add({ Title: 'One more', TaskState: 'Open' });
  const { parts } = await asked(async () => {
    const [after] = await rows();
    expect(after).toHaveLength(before.length + 1);
  });
  expect(parts).toHaveLength(2);
});

test('a part that is refused or not there takes no other with it', async () => {
  const { sp } = page('alex');
  const [log, settings, none] = await Promise.allSettled([items({ sp }, 'Breach log'), items({ sp }, 'Desk settings'), items({ sp }, 'No such list')]);
  expect(log).toMatchObject({ status: 'rejected', reason: { name: 'DeskError' } });
  expect(settings).toMatchObject({ status: 'fulfilled' });
  expect(none).toMatchObject({ status: 'rejected', reason: { kind: 'not-set-up' } });
});

test('a throttled part is asked again for itself, and the others are not', async () => {
  const { sp } = page();
  await desk.fault({ match: { url: 'Desk settings' }, fault: { kind: 'throttle', retryAfter: 1 } });
  const { calls } = await asked(() => Promise.all([items({ sp }), items({ sp }, 'Desk settings')]));
  expect(calls.map(({ method, url, status }) => [method, url.includes('$batch'), status])).toEqual([['POST', true, 200], ['GET', false, 200]]);
});

test('a batch that SharePoint is too busy for is sent again as one; when it stays so, every question hears it', async () => {
  const { sp } = page();
  await desk.fault({ match: { url: '\\$batch' }, fault: { kind: 'throttle', retryAfter: 1 } });
  const { calls } = await asked(() => Promise.all([items({ sp }), sp.web.select('Title')()]));
  expect(calls.map(({ status }) => status)).toEqual([429, 200]);
  await desk.fault({ match: { url: '\\$batch' }, fault: { kind: 'throttle', retryAfter: 300 } });
  const both = await Promise.allSettled([items({ sp }), sp.web.select('Title')()]);
  expect(both).toMatchObject([{ reason: { kind: 'throttled', retryAfterSeconds: 300 } }, { reason: { kind: 'throttled', retryAfterSeconds: 300 } }]);
});

test.each([400, 404, 500, 501])('a batch that is refused itself (%i) leaves each question to a call of its own', async (status) => {
  const { sp } = page();
  await desk.fault({ match: { url: '\\$batch' }, fault: { kind: 'status', status } });
  const { calls } = await asked(() => Promise.all([items({ sp }), sp.web.select('Title')()]));
  expect(calls.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET']);
});

test('without a connection every question is offline, and a session that has ended is said as such', async () => {
  const { sp } = page('dpo', 1);
  await desk.fault({ match: { url: '\\$batch' }, times: 2, fault: { kind: 'drop-before' } });
  expect(await Promise.allSettled([items({ sp }), sp.web.select('Title')()])).toMatchObject([{ reason: { kind: 'offline' } }, { reason: { kind: 'offline' } }]);
  await desk.fault({ match: { url: '\\$batch' }, fault: { kind: 'signed-out' } });
  expect(await Promise.allSettled([items({ sp }), sp.web.select('Title')()])).toMatchObject([{ reason: { kind: 'signed-out' } }, { reason: { kind: 'signed-out' } }]);
});

test('more questions than SharePoint is asked in one batch go in several, and each has its own answer', async () => {
  const { sp } = page();
  const tops = Array.from({ length: 25 }, (_each, index) => index + 1);
  let lengths: readonly number[] = [];
  const { calls, parts } = await asked(async () => {
    const all = await Promise.all(tops.map((top) => sp.web.lists.select('Title').top(top)<{ readonly Title: string }[]>()));
    lengths = all.map((lists) => lists.length);
  });
  expect(lengths).toEqual(lengths.map((_each, index) => Math.min(index + 1, lengths[24])));
  expect([calls.length, parts.length]).toEqual([2, 25]);
});
