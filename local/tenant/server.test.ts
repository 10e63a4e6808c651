import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './server';
import { issueToken } from './server/caller';
import { testServer, asking } from './server/testing';

const { ask, server } = testServer();

const me = '/v1.0/me';

/** fetch does not let one choose the Host header. */
function statusFor(headers: Record<string, string>): Promise<number | undefined> {
  const { port } = new URL(server().url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/_local/people', headers }, answer => {
      answer.resume();
      resolve(answer.statusCode);
    }).on('error', reject).end();
  });
}

describe('the guards', () => {
  it.each(['localhost', '127.0.0.1', '[::1]'])('answer to %s', async host => {
    const { port } = new URL(server().url);
    expect(await statusFor({ host: `${host}:${port}` })).toBe(200);
  });

  it.each(['council.example', 'localhost.council.example', 'localhost@council.example'])('answer 421 to the host %s', async host => {
    expect(await statusFor({ host })).toBe(421);
  });

  it.each(['https://council.example', 'null', 'http://localhost:1', 'http://localhost.council.example'])('answer 403 to the origin %s', async origin => {
    const { port } = new URL(server().url);
    expect(await statusFor({ host: `localhost:${port}`, origin })).toBe(403);
  });

  it.each([
    ['a script', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }, 403],
    ['a picture of another port', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }, 403],
    ['a frame', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }, 403],
    ['a link that somebody follows', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, 200],
    ['a script of an own page', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }, 200]
  ])('answer another page’s browser that asks for %s with the right status', async (_what, headers, status) => {
    const { port } = new URL(server().url);
    expect(await statusFor({ host: `localhost:${port}`, ...headers })).toBe(status);
  });

  it('let the own origin in and send no CORS header', async () => {
    const answer = await ask('alex', 'GET', me, undefined, { origin: server().url });
    expect(answer.status).toBe(200);
    expect([...answer.headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('who calls', () => {
  const upn = async (headers: Record<string, string>): Promise<unknown> => (await ask(undefined, 'GET', me, undefined, headers)).json().userPrincipalName;

  it('is said by X-Local-User, a bearer token or the cookie, in that order', async () => {
    const cookie = 'a=b; desk_person=jo%40northmere.example';
    const authorization = `Bearer ${issueToken('dpo@northmere.example')}`;
    expect(await upn({ cookie })).toBe('jo@northmere.example');
    expect(await upn({ cookie, authorization })).toBe('dpo@northmere.example');
    expect(await upn({ cookie, authorization, 'x-local-user': 'Alex@northmere.example' })).toBe('alex@northmere.example');
  });

  it('may be in a token of JWT form', async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    expect(await upn({ authorization: `Bearer ${part({ alg: 'none' })}.${part({ upn: 'alex@northmere.example' })}.` })).toBe('alex@northmere.example');
  });

  it.each([[{}], [{ 'x-local-user': 'nobody@northmere.example' }], [{ authorization: 'Bearer xyz' }], [{ cookie: 'desk_person=' }]])('is nobody for %j: 401', async headers => {
    expect((await ask(undefined, 'GET', me, undefined, headers as Record<string, string>)).status).toBe(401);
    expect((await ask(undefined, 'GET', '/sites/sandbox/_api/web', undefined, headers as Record<string, string>)).status).toBe(401);
  });
});

describe('the clock', () => {
  afterEach(() => ask(undefined, 'POST', '/_local/clock', { reset: true }, { 'x-local': '1' }));
  const serverHours = async (path: string): Promise<number> => (Date.parse((await ask('alex', 'GET', path)).headers.get('date') ?? '') - Date.now()) / 3_600_000;

  it('is in the Date header of every answer', async () => {
    await ask(undefined, 'POST', '/_local/clock', { advanceHours: 70 }, { 'x-local': '1' });
    for (const path of [me, '/sites/sandbox/_api/web', '/_local/people', '/no/such/page']) expect(await serverHours(path)).toBeCloseTo(70, 2);
  });

  it('can be set to a moment and reset', async () => {
    const { now } = (await ask(undefined, 'POST', '/_local/clock', { now: '2027-03-28T00:59:00Z' }, { 'x-local': '1' })).json<{ now: string }>();
    expect(now).toMatch(/^2027-03-28T00:59:0/);
    await ask(undefined, 'POST', '/_local/clock', { reset: true }, { 'x-local': '1' });
    expect(await serverHours(me)).toBeCloseTo(0, 2);
  });

  it.each([{ now: 'tomorrow' }, { advanceHours: '70' }, {}])('refuses %j', async body => {
    expect((await ask(undefined, 'POST', '/_local/clock', body, { 'x-local': '1' })).status).toBe(400);
  });
});

it('writes to /_local need the header X-Local', async () => {
  expect((await ask(undefined, 'POST', '/_local/clock', { advanceHours: 1 })).status).toBe(403);
  expect((await ask(undefined, 'DELETE', '/_local/log')).status).toBe(403);
});

it('the log shows what was called, by whom, with what outcome', async () => {
  await ask(undefined, 'DELETE', '/_local/log', undefined, { 'x-local': '1' });
  await ask('alex', 'GET', `${me}?$select=id`);
  await ask('jo', 'POST', '/sites/sandbox/_api/web/nothing', {}, { 'x-http-method': 'MERGE' });
  const { value } = (await ask(undefined, 'GET', '/_local/log')).json<{ value: unknown[] }>();
  expect(value).toEqual([
    expect.objectContaining({ caller: 'alex@northmere.example', method: 'GET', url: `${me}?$select=id`, status: 200 }),
    expect.objectContaining({ caller: 'jo@northmere.example', method: 'MERGE', url: '/sites/sandbox/_api/web/nothing' })
  ]);
});

it('pages of an extension are served beside the tenant', async () => {
  const extended = await startServer({ port: 0, dataFolder: ':memory:', extend: (app, tenant) => void app.get('/page', async () => ({ now: tenant.clock.now().epochMilliseconds > 0 })) });
  try {
    expect((await asking(extended)(undefined, 'GET', '/page')).json()).toEqual({ now: true });
  } finally {
    await extended.close();
  }
});

it('refuses a body of more than 250 MB in words, and only then', async () => {
  const chunk = new Uint8Array(1_048_576);
  const send = (pieces: number): Promise<Response> => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({ pull: controller => (sent++ < pieces ? controller.enqueue(chunk) : controller.close()) });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half', headers: { accept: 'application/json', 'x-local-user': 'alex@northmere.example' } };
    return fetch(`${server().url}/sites/sandbox/_api/web/nothing`, init);
  };
  const refused = await send(251);
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('The request message is too big. The server does not allow messages larger than 262144000 bytes.');
  expect(await (await send(2)).text()).not.toContain('too big');
}, 30_000);

describe('a file at its own address', () => {
  const address = '/sites/sandbox/Shared%20Documents/100%25%20%2B%20it%27s.txt';
  beforeAll(() => ask('manager', 'POST', "/sites/sandbox/_api/web/getFolderByServerRelativeUrl('Shared Documents')/files/addUsingPath(decodedurl='100%25%20%2B%20it%27%27s.txt')", 'hello'));

  it('is downloaded by those who may read it, never shown as a page', async () => {
    const answer = await ask('alex', 'GET', address);
    expect([answer.status, answer.text, answer.headers.get('x-content-type-options')]).toEqual([200, 'hello', 'nosniff']);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
  });

  it('is refused to others and 404 when it is not there', async () => {
    expect((await ask('outsider', 'GET', address)).status).toBe(403);
    expect((await ask(undefined, 'GET', address)).status).toBe(404);
    expect((await ask('alex', 'GET', `${address}x`)).status).toBe(404);
  });
});

it('keeps files, letters and chats over a restart', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'tenant-'));
  try {
    const first = await startServer({ port: 0, dataFolder });
    const before = asking(first);
    await before('manager', 'POST', "/sites/sandbox/_api/web/getFolderByServerRelativeUrl('Shared Documents')/files/add(url='kept.txt')", 'kept');
    await before('manager', 'POST', '/v1.0/me/sendMail', { message: { subject: 'kept', toRecipients: [{ emailAddress: { address: 'dpo@northmere.example' } }] }, saveToSentItems: false });
    await first.close();
    const second = await startServer({ port: 0, dataFolder });
    const after = asking(second);
    expect((await after('alex', 'GET', '/sites/sandbox/Shared%20Documents/kept.txt')).text).toBe('kept');
    expect((await after(undefined, 'GET', '/_local/mail')).json<{ value: object[] }>().value).toMatchObject([{ subject: 'kept', mailbox: 'dpo@northmere.example' }]);
    await second.close();
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
});
