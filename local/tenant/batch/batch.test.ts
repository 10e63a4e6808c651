import { testServer, type Ask } from '../server/testing';

const { ask, server } = testServer();
const api = '/sites/sandbox/_api';
beforeAll(async () => {
  await ask('owner', 'POST', `${api}/web/lists`, { Title: 'Notes', BaseTemplate: 100 });
});
const local = (method: string, path: string, body?: unknown): ReturnType<Ask> => ask(undefined, method, `/_local/${path}`, body, { 'x-local': '1' });

const part = (method: string, path: string, body?: object): string =>
  `--batch_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${method} ${server().url}${path} HTTP/1.1\r\nAccept: application/json;odata=nometadata\r\n${body ? 'Content-Type: application/json\r\n' : ''}\r\n${body ? `${JSON.stringify(body)}\r\n` : ''}`;
const batch = (parts: string[], headers: Record<string, string> = {}, as: string | null = 'manager'): ReturnType<Ask> =>
  ask(as ?? undefined, 'POST', `${api}/$batch`, `${parts.join('')}--batch_1--\r\n`, { 'content-type': 'multipart/mixed; boundary=batch_1', ...headers });
const items = `${api}/web/lists/getByTitle('Notes')/items`;
const statuses = (text: string): string[] => [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(match => match[1]);

it('answers one flat part a request, in order, each with its own status', async () => {
  const answer = await batch([part('GET', `${api}/web?$select=Title`), part('POST', items, { Title: 'Siôn' }), part('GET', `${items}(99)`), part('POST', items, { Nothing: 1 }), part('GET', `${items}?$select=Title`)]);
  expect(statuses(answer.text)).toEqual(['200', '201', '404', '400', '200']);
  const boundary = /boundary=(\S+)/.exec(answer.headers.get('content-type') ?? '')?.[1] ?? 'none';
  expect(answer.text.startsWith(`--${boundary}\r\n`)).toBe(true);
  expect(answer.text.trimEnd().endsWith(`--${boundary}--`)).toBe(true);
  expect(answer.text).toContain('{"value":[{"Title":"Siôn"}]}');
});

it('is for one site, and holds no batch', async () => {
  expect((await batch([part('GET', '/sites/dataprotection/_api/web')])).status).toBe(400);
  expect((await batch([part('POST', `${api}/$batch`, {})])).status).toBe(400);
  expect((await ask('manager', 'POST', `${api}/$batch`, { a: 1 })).status).toBe(400);
});

it('carries the digest of the whole for its parts, and is refused part by part without one', async () => {
  const cookie = { cookie: 'desk_person=manager%40northmere.example' };
  const write = [part('POST', items, { Title: 'by cookie' })];
  expect(statuses((await batch(write, cookie, null)).text)).toEqual(['403']);
  const { FormDigestValue } = (await ask(undefined, 'POST', `${api}/contextinfo`, undefined, { ...cookie, accept: 'application/json;odata=nometadata' })).json<{ FormDigestValue: string }>();
  expect(statuses((await batch(write, { ...cookie, 'x-requestdigest': FormDigestValue }, null)).text)).toEqual(['201']);
});

it('shows its parts in the log, and lets a fault reach one of them', async () => {
  await local('DELETE', 'log');
  await local('POST', 'faults', { match: { url: '/web\\?' }, fault: { kind: 'throttle', retryAfter: 2 } });
  const answer = await batch([part('GET', `${api}/web?$select=Title`), part('GET', `${api}/web?$select=Title`)]);
  expect(statuses(answer.text)).toEqual(['429', '200']);
  expect(answer.text).toContain('RETRY-AFTER: 2');
  const { value } = (await local('GET', 'log')).json<{ value: { url: string; status: number; inBatch?: true; fault?: string }[] }>();
  expect(value.map(({ status, inBatch, fault }) => [status, inBatch, fault])).toEqual([[429, true, 'throttle'], [200, true, undefined], [200, undefined, undefined]]);
});

it('drops the answer of a batch after all its parts are done', async () => {
  const count = async (): Promise<number> => Number((await ask('owner', 'GET', `${items}/$count`)).text);
  const before = await count();
  await local('POST', 'faults', { match: { url: '\\$batch' }, fault: { kind: 'drop-after' } });
  await expect(batch([part('POST', items, { Title: 'lost answer' })])).rejects.toThrow('fetch failed');
  expect(await count()).toBe(before + 1);
});
