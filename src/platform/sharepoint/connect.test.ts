import { connectSharePoint } from './connect';
import { ConflictError, updateVersioned } from './etag';
import { isDeskError, isDuplicateValue } from './errors';
import { allRows } from './paging';
import './pnpBatch';
import type { RetryPolicy } from './retry';

const webUrl = 'https://northmere.example/sites/dataprotection';

interface Call { readonly method: string; readonly url: string; readonly headers: Headers; readonly body: string }

/** A SharePoint that answers from a script, in order; the last answer stays. */
function scripted(...answers: (() => Response | Promise<Response>)[]) {
  const calls: Call[] = [];
  const waits: number[] = [];
  const retry: Partial<RetryPolicy> = { random: () => 0, wait: async (ms) => { waits.push(ms); } };
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    calls.push({ method: headers.get('X-HTTP-Method') ?? init.method ?? 'GET', url, headers, body: String(init.body ?? '') });
    return answers[Math.min(calls.length, answers.length) - 1]();
  };
  return { calls, waits, sp: connectSharePoint({ webUrl, fetch, retry, digest: 'not-needed' }), fetch, retry };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): (() => Response) => () =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
const sharePointError = (status: number, code: string, value: string, headers: Record<string, string> = {}): (() => Response) =>
  json({ 'odata.error': { code, message: { lang: 'en-US', value } } }, status, headers);
const dropped = (): never => { throw new TypeError('Failed to fetch'); };

describe('what is sent again', () => {
  test('a throttled read waits the seconds that were asked for, then answers', async () => {
    const { sp, waits, calls } = scripted(sharePointError(429, '-1', 'busy', { 'Retry-After': '7' }), json({ Title: 'Desk' }));
    expect(await sp.web()).toEqual({ Title: 'Desk' });
    expect(waits).toEqual([7000]);
    expect(calls).toHaveLength(2);
  });

  test('a Retry-After that is an HTTP date is measured against the server\'s own date', async () => {
    const headers = { 'Retry-After': 'Mon, 23 Nov 2026 10:00:12 GMT', Date: 'Mon, 23 Nov 2026 10:00:00 GMT' };
    const { sp, waits } = scripted(sharePointError(503, '-1', 'busy', headers), json({ Title: 'Desk' }));
    await sp.web();
    expect(waits).toEqual([12_000]);
  });

  test('a wait longer than the cap is handed on as throttled with its seconds', async () => {
    const { sp, waits } = scripted(sharePointError(429, '-1', 'busy', { 'Retry-After': '300' }));
    await expect(sp.web()).rejects.toMatchObject({ kind: 'throttled', retryAfterSeconds: 300 });
    expect(waits).toEqual([]);
  });

  test('a read without an answer is tried again with growing gaps and ends as offline', async () => {
    const { sp, waits } = scripted(dropped);
    await expect(sp.web()).rejects.toMatchObject({ kind: 'offline' });
    expect(waits).toEqual([400, 800, 1600, 3200]);
  });

  test('a write whose digest cannot be fetched has not left: it is offline, not a fault of the page', async () => {
    const sp = connectSharePoint({ webUrl: 'https://northmere.example/sites/x', fetch: () => Promise.reject(new TypeError('Failed to fetch')), retry: { wait: () => Promise.resolve() } });
    await expect(sp.web.lists.getByTitle('X').items.add({ Title: 'a' })).rejects.toMatchObject({ kind: 'offline' });
  });

  test('an added row is never sent twice: a lost answer is an unknown outcome', async () => {
    const { sp, calls } = scripted(dropped);
    await expect(sp.web.lists.getByTitle('X').items.add({ Title: 'a' })).rejects.toMatchObject({ kind: 'unknown-outcome' });
    expect(calls).toHaveLength(1);
  });

  test('an added row is not sent twice when throttled either', async () => {
    const { sp, calls } = scripted(sharePointError(429, '-1', 'busy', { 'Retry-After': '1' }));
    await expect(sp.web.lists.getByTitle('X').items.add({ Title: 'a' })).rejects.toMatchObject({ kind: 'throttled', retryAfterSeconds: 1 });
    expect(calls).toHaveLength(1);
  });

  test('an update with an etag is repeated, one that overwrites is not', async () => {
    const noContent = (): Response => new Response(null, { status: 204, headers: { ETag: '"g,2"' } });
    const withEtag = scripted(sharePointError(503, '-1', 'busy'), noContent);
    await withEtag.sp.web.lists.getByTitle('X').items.getById(1).update({ Title: 'b' }, '"g,1"');
    expect(withEtag.calls.map((call) => call.method)).toEqual(['MERGE', 'MERGE']);
    const blind = scripted(sharePointError(503, '-1', 'busy'), noContent);
    await expect(blind.sp.web.lists.getByTitle('X').items.getById(1).update({ Title: 'b' })).rejects.toMatchObject({ kind: 'unavailable' });
    expect(blind.calls).toHaveLength(1);
  });
});

describe('request digest', () => {
  const info = (value: string): (() => Response) => json({ FormDigestValue: value, FormDigestTimeoutSeconds: 1800 });

  test('is fetched once and sent with each write', async () => {
    const { fetch, retry, calls } = scripted(info('0xA'), json({ Id: 1 }, 201), json({ Id: 2 }, 201));
    const sp = connectSharePoint({ webUrl, fetch, retry });
    const items = sp.web.lists.getByTitle('X').items;
    await items.add({ Title: 'a' });
    await items.add({ Title: 'b' });
    expect(calls.map((call) => call.url.split('/_api/')[1])).toEqual(['contextinfo', "web/lists/getByTitle('X')/items", "web/lists/getByTitle('X')/items"]);
    expect(calls.slice(1).map((call) => call.headers.get('X-RequestDigest'))).toEqual(['0xA', '0xA']);
  });

  test('an expired one is renewed and the write sent once more, because nothing was written', async () => {
    const { fetch, retry, calls } = scripted(
      info('0xold'), sharePointError(403, '-2130575252, Microsoft.SharePoint.SPException', 'The security validation for this page is invalid'),
      info('0xnew'), json({ Id: 1 }, 201)
    );
    const sp = connectSharePoint({ webUrl, fetch, retry });
    expect(await sp.web.lists.getByTitle('X').items.add({ Title: 'a' })).toMatchObject({ Id: 1 });
    expect(calls.map((call) => call.headers.get('X-RequestDigest'))).toEqual([null, '0xold', null, '0xnew']);
  });

  test('one that stays stale means signed out, not an endless renewal', async () => {
    const stale = sharePointError(403, '-2130575252, x', 'The security validation for this page is invalid');
    const { fetch, retry, calls } = scripted(info('0x1'), stale, info('0x2'), stale);
    const sp = connectSharePoint({ webUrl, fetch, retry });
    await expect(sp.web.lists.getByTitle('X').items.add({ Title: 'a' })).rejects.toMatchObject({ kind: 'signed-out' });
    expect(calls).toHaveLength(4);
  });
});

describe('failures have a kind', () => {
  test.each([
    ['no session', sharePointError(401, '-1', 'x'), 'signed-out'],
    ['access denied', sharePointError(403, '-2147024891, System.UnauthorizedAccessException', 'Access denied.'), 'forbidden'],
    ['list missing by title', sharePointError(404, '-1, System.ArgumentException', "List 'X' does not exist at site with URL 'https://x'."), 'not-set-up'],
    ['item missing', sharePointError(404, '-2130575338, System.ArgumentException', 'Item does not exist. It may have been deleted by another user.'), 'not-found'],
    ['column missing', sharePointError(400, '-2147024809, System.ArgumentException', "Column 'Y' does not exist. It may have been deleted by another user."), 'not-set-up'],
    ['save conflict', sharePointError(409, '-2130246326, x', 'Save Conflict'), 'conflict'],
    ['verbose body', json({ error: { code: '-1, x', message: { lang: 'en-US', value: 'The expression "y" is not valid.' } } }, 400), 'invalid'],
    ['v4 body', json({ error: { code: '-1, x', message: 'plain' } }, 400), 'invalid'],
    ['XML body, list missing by id', (): Response => new Response('<?xml version="1.0"?><m:error xmlns:m="x"><m:code>-2130575322, x</m:code><m:message xml:lang="en-US">List does not exist.</m:message></m:error>', { status: 404 }), 'not-set-up'],
    ['gateway page', (): Response => new Response('<html><body>Bad gateway</body></html>', { status: 502 }), 'unavailable']
  ])('%s', async (_case, answer, kind) => {
    const { sp } = scripted(answer);
    await expect(sp.web.lists.getByTitle('X').items()).rejects.toMatchObject({ name: 'DeskError', kind });
  });

  test('a unique value that is taken can be told from other conflicts', async () => {
    const { sp } = scripted(sharePointError(400, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'duplicate values were found'));
    const error: unknown = await sp.web.lists.getByTitle('X').items.add({ Title: 'a' }).catch((thrown: unknown) => thrown);
    expect(isDuplicateValue(error)).toBe(true);
    expect(isDeskError(error, 'conflict')).toBe(true);
  });
});

describe('etags', () => {
  interface Row { readonly Title: string; readonly Service: string | null }
  const preconditionFailed = sharePointError(412, '-1, Microsoft.SharePoint.Client.ClientServiceException', "The request ETag value '\"g,1\"' does not match the object's ETag value '\"g,2\"'.");

  test('a row that someone else changed is a conflict with both versions', async () => {
    const { sp } = scripted(preconditionFailed, json({ 'odata.etag': '"g,2"', Title: 'theirs', Service: null }));
    const item = sp.web.lists.getByTitle('X').items.getById(1);
    const error: unknown = await updateVersioned<Row>(item, { Title: 'mine' }, '"g,1"', ['Title', 'Service']).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ kind: 'conflict', attempted: { Title: 'mine' }, current: { etag: '"g,2"', row: { Title: 'theirs' } } });
  });

  test('one\'s own write whose answer was lost counts as saved', async () => {
    const { sp } = scripted(dropped, preconditionFailed, json({ 'odata.etag': '"g,2"', Title: 'mine', Service: null }));
    const item = sp.web.lists.getByTitle('X').items.getById(1);
    expect(await updateVersioned<Row>(item, { Title: 'mine', Service: '' }, '"g,1"', ['Title', 'Service'])).toBe('"g,2"');
  });
});

test('paging follows SharePoint\'s link to the last page', async () => {
  const next = `${webUrl}/_api/web/lists/getByTitle('X')/items?$skiptoken=Paged=TRUE%26p_ID=2&$top=2`;
  const { sp, calls } = scripted(json({ value: [{ Id: 1 }, { Id: 2 }], 'odata.nextLink': next }), json({ value: [{ Id: 3 }] }));
  expect(await allRows<{ Id: number }>(sp.web.lists.getByTitle('X').items, 2)).toEqual([{ Id: 1 }, { Id: 2 }, { Id: 3 }]);
  expect(calls[1].url).toBe(next);
});

test('a batch is one call, its parts fail each alone, and it is not repeated when it writes', async () => {
  const boundary = '--batchresponse_1';
  const body = [
    boundary, 'Content-Type: application/http', '', 'HTTP/1.1 201 Created', 'CONTENT-TYPE: application/json', '', '{"Id":5}',
    boundary, 'Content-Type: application/http', '', 'HTTP/1.1 403 Forbidden', 'CONTENT-TYPE: application/json', '',
    '{"odata.error":{"code":"-2147024891, x","message":{"lang":"en-US","value":"Access denied."}}}', `${boundary}--`, ''
  ].join('\r\n');
  const { sp, calls } = scripted(() => new Response(body, { status: 200 }));
  const [batched, execute] = sp.batched();
  const added = batched.web.lists.getByTitle('X').items.add({ Title: 'a' });
  const refused = batched.web.lists.getByTitle('Y').items.add({ Title: 'a' });
  const settled = Promise.allSettled([added, refused]);
  await execute();
  expect(await settled).toMatchObject([{ status: 'fulfilled', value: { Id: 5 } }, { status: 'rejected', reason: { kind: 'forbidden' } }]);
  expect(calls).toHaveLength(1);
});

test('a batch that only asks is asked again, although its CAML query is a POST', async () => {
  const boundary = '--batchresponse_1';
  const body = [boundary, 'Content-Type: application/http', '', 'HTTP/1.1 200 OK', 'CONTENT-TYPE: application/json', '', '{"value":[{"Id":5}]}', `${boundary}--`, ''].join('\r\n');
  const { sp, calls } = scripted(() => new Response('', { status: 503 }), () => new Response(body, { status: 200 }));
  const [batched, execute] = sp.batched();
  const asked = batched.web.lists.getByTitle('X').getItemsByCAMLQuery({ ViewXml: '<View/>' });
  await execute();
  expect(await asked).toEqual([{ Id: 5 }]);
  expect(calls).toHaveLength(2);
});

test('an aborted connection sends nothing more', async () => {
  const { fetch, calls } = scripted(json({}));
  const controller = new AbortController();
  controller.abort();
  const sp = connectSharePoint({ webUrl, fetch, digest: 'not-needed', signal: controller.signal });
  await expect(sp.web()).rejects.toMatchObject({ name: 'AbortError' });
  expect(calls).toHaveLength(0);
});

test('the page hears the server\'s time', async () => {
  const heard: string[] = [];
  const { fetch } = scripted(json({}, 200, { Date: 'Mon, 23 Nov 2026 10:00:00 GMT' }));
  await connectSharePoint({ webUrl, fetch, digest: 'not-needed', onServerDate: (time) => heard.push(time.toString()) }).web();
  expect(heard).toEqual(['2026-11-23T10:00:00Z']);
});
