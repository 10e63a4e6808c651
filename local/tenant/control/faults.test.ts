import { testServer, type Ask } from '../server/testing';

const { ask } = testServer();
afterEach(() => local('DELETE'));

const local = (method: string, body?: unknown, path = 'faults'): ReturnType<Ask> => ask(undefined, method, `/_local/${path}`, body, { 'x-local': '1' });
const graph = '/v1.0/me';
const web = '/sites/sandbox/_api/web';
const statuses = async (path: string, times: number, as = 'alex'): Promise<number[]> => {
  const seen: number[] = [];
  for (let n = 0; n < times; n += 1) seen.push((await ask(as, 'GET', path)).status);
  return seen;
};

it('throttles so many times, then lets through', async () => {
  await local('POST', { match: { target: 'graph' }, times: 2, fault: { kind: 'throttle', retryAfter: 7 } });
  const first = await ask('alex', 'GET', graph);
  expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
  expect(first.json<{ error: { code: string } }>().error.code).toBe('TooManyRequests');
  expect(await statuses(graph, 2)).toEqual([429, 200]);
});

it('gives Retry-After as an HTTP date of the tenant’s clock', async () => {
  await local('POST', { fault: { kind: 'throttle', status: 503, retryAfter: { date: 90 } } });
  const answer = await ask('alex', 'GET', web);
  expect(answer.status).toBe(503);
  const seconds = (Date.parse(answer.headers.get('retry-after') ?? '') - Date.parse(answer.headers.get('date') ?? '')) / 1000;
  expect(seconds).toBeGreaterThanOrEqual(89);
  expect(seconds).toBeLessThanOrEqual(91);
});

it('matches by service, method meant, address and caller, and skips first ones', async () => {
  await local('POST', { match: { target: 'graph', url: '/ME\\?.*a b', caller: 'jo@northmere.example', method: 'MERGE' }, skip: 1, fault: { kind: 'status', status: 500 } });
  const merge = (as: string): Promise<number> => ask(as, 'POST', `${graph}?x=a%20b`, {}, { 'x-http-method': 'merge' }).then(answer => answer.status);
  expect([await merge('jo'), await merge('alex'), await merge('jo'), await merge('jo')]).toEqual([501, 501, 500, 501]);
  expect(await statuses(graph, 1, 'jo')).toEqual([200]);
});

it('answers with any status and body', async () => {
  await local('POST', { fault: { kind: 'status', status: 502, body: '<h1>Bad gateway</h1>', headers: { 'X-Thing': '1' } } });
  const answer = await ask('alex', 'GET', web);
  expect([answer.status, answer.text, answer.headers.get('x-thing')]).toEqual([502, '<h1>Bad gateway</h1>', '1']);
});

it('drops the connection before anything is done, or after all of it', async () => {
  const letter = { message: { subject: 'x', toRecipients: [{ emailAddress: { address: 'dpo@northmere.example' } }] } };
  const letters = async (): Promise<number> => (await local('GET', undefined, 'mail?mailbox=dpo@northmere.example')).json<{ value: [] }>().value.length;
  await local('POST', [{ match: { method: 'POST' }, fault: { kind: 'drop-before' } }, { match: { method: 'POST' }, fault: { kind: 'drop-after' } }]);
  await expect(ask('alex', 'POST', '/v1.0/me/sendMail', letter)).rejects.toThrow('fetch failed');
  expect(await letters()).toBe(0);
  await expect(ask('alex', 'POST', '/v1.0/me/sendMail', letter)).rejects.toThrow('fetch failed');
  expect(await letters()).toBe(1);
});

it('is offline for some seconds, whatever is asked', async () => {
  await local('POST', { match: { caller: 'alex@northmere.example' }, fault: { kind: 'offline', seconds: 0.3 } });
  await expect(ask('alex', 'GET', graph)).rejects.toThrow('fetch failed');
  await expect(ask('alex', 'GET', web)).rejects.toThrow('fetch failed');
  expect(await statuses(graph, 1, 'jo')).toEqual([200]);
  await new Promise(resolve => setTimeout(resolve, 350));
  expect(await statuses(graph, 1)).toEqual([200]);
});

it('delays', async () => {
  await local('POST', { fault: { kind: 'delay', milliseconds: 120 } });
  const started = performance.now();
  expect(await statuses(graph, 1)).toEqual([200]);
  expect(performance.now() - started).toBeGreaterThan(110);
});

it.each([
  ['not-consented', 403, 'Forbidden'],
  ['mailbox-unknown', 400, 'ErrorInvalidRecipients'],
  ['signed-out', 401, 'InvalidAuthenticationToken']
])('Graph answers %s in its own shape', async (kind, status, code) => {
  await local('POST', { match: { target: 'graph' }, fault: { kind } });
  const answer = await ask('alex', 'POST', '/v1.0/me/sendMail', {});
  expect([answer.status, answer.json<{ error: { code: string } }>().error.code]).toEqual([status, code]);
});

it('reaches into a batch, one part at a time', async () => {
  await local('POST', { match: { target: 'graph', url: '/me$' }, fault: { kind: 'throttle', retryAfter: 1 } });
  const answer = await ask('alex', 'POST', '/v1.0/$batch', { requests: [{ id: '1', method: 'GET', url: '/me' }, { id: '2', method: 'GET', url: '/me' }] });
  expect(answer.json<{ responses: { status: number }[] }>().responses.map(each => each.status)).toEqual([429, 200]);
});

it('shows the rules in force and how often each acted, and forgets one or all', async () => {
  const { ids } = (await local('POST', [{ times: 0, fault: { kind: 'status', status: 500 } }, { fault: { kind: 'drop-before' } }])).json<{ ids: string[] }>();
  await statuses(graph, 2);
  const rules = (): Promise<{ id: string; acted: number }[]> => local('GET').then(answer => answer.json<{ value: { id: string; acted: number }[] }>().value);
  expect((await rules()).map(({ id, acted }) => [id, acted])).toEqual([[ids[0], 2], [ids[1], 0]]);
  await local('DELETE', undefined, `faults?id=${ids[0]}`);
  expect((await rules()).map(({ id }) => id)).toEqual([ids[1]]);
  await local('DELETE');
  expect(await rules()).toEqual([]);
});

it.each([{ fault: { kind: 'gremlins' } }, { match: { url: '(' }, fault: { kind: 'drop-before' } }, { fault: { kind: 'status', status: 200 } }])('refuses the rule %j', async rule => {
  expect((await local('POST', rule)).status).toBe(400);
});
