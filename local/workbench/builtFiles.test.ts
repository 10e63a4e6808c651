import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { compressAnswers } from '../tenant/server/compress';
import { rawAnswer, type RawAnswer } from '../tenant/server/testing';
import { BuiltFiles } from './builtFiles';

const text = Array.from({ length: 400 }, (_, n) => `export const word${n} = 'ŵ ${n * 7919}';`).join('\n');
let folder: string;
let app: FastifyInstance;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  writeFileSync(join(folder, 'a.js'), text);
  writeFileSync(join(folder, 'p.png'), Buffer.alloc(4_000, 7));
  const files = new BuiltFiles();
  app = fastify();
  compressAnswers(app);
  app.get<{ Params: { name: string } }>('/:name', (request, reply) => files.send(request, reply, join(folder, request.params.name), 'public, max-age=60'));
  await app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (name: string, headers: Record<string, string> = {}): Promise<RawAnswer> => rawAnswer(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}/${name}`, headers);

describe('a built file', () => {
  it('comes in the encoding that the browser takes, compressed once', async () => {
    const [br, gzip, plain] = [await get('a.js', { 'accept-encoding': 'gzip, deflate, br' }), await get('a.js', { 'accept-encoding': 'gzip' }), await get('a.js')];
    expect([br, gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
    expect(brotliDecompressSync(br.body).toString()).toBe(text);
    expect(gunzipSync(gzip.body).toString()).toBe(text);
    expect(plain.body.toString()).toBe(text);
    for (const { headers } of [br, gzip, plain]) expect([headers['vary'], headers['cache-control'], headers['content-type']]).toEqual(['Accept-Encoding', 'public, max-age=60', 'text/javascript; charset=utf-8']);
  });

  it('has an etag for each encoding, and is not sent again to who has it', async () => {
    const [br, gzip, plain] = await Promise.all(['br', 'gzip', 'identity'].map((encoding) => get('a.js', { 'accept-encoding': encoding })));
    const tags = [br, gzip, plain].map((answer) => String(answer?.headers['etag']));
    expect(new Set(tags).size).toBe(3);
    const again = await get('a.js', { 'accept-encoding': 'br', 'if-none-match': `"other", W/${tags[0] ?? ''}` });
    expect([again.status, again.body.byteLength, again.headers['etag'], again.headers['vary']]).toEqual([304, 0, tags[0], 'Accept-Encoding']);
    expect((await get('a.js', { 'accept-encoding': 'gzip', 'if-none-match': tags[0] ?? '' })).status).toBe(200);
  });

  it('is read anew after the next build', async () => {
    const before = await get('a.js', { 'accept-encoding': 'gzip' });
    writeFileSync(join(folder, 'a.js'), `${text}\n// built again`);
    utimesSync(join(folder, 'a.js'), new Date(), new Date(Date.now() + 5_000));
    const after = await get('a.js', { 'accept-encoding': 'gzip', 'if-none-match': String(before.headers['etag']) });
    expect([after.status, gunzipSync(after.body).toString().endsWith('built again')]).toEqual([200, true]);
  });

  it('that is a picture is never compressed', async () => {
    const { headers, body } = await get('p.png', { 'accept-encoding': 'br' });
    expect([headers['content-encoding'], headers['vary'], body.byteLength]).toEqual([undefined, undefined, 4_000]);
  });

  it('that is not there is a 404', async () => {
    expect((await get('none.js')).status).toBe(404);
    expect((await get('..%2f..')).status).toBe(404);
  });
});

describe('a part of a built file', () => {
  const size = Buffer.byteLength(text);
  it.each([
    ['bytes=0-9', 0, 9], [`bytes=${size - 5}-`, size - 5, size - 1], ['bytes=-7', size - 7, size - 1], [`bytes=10-${size * 2}`, 10, size - 1]
  ])('%s is of the bytes as they are, never of compressed ones', async (range, from, to) => {
    const { status, headers, body } = await get('a.js', { range, 'accept-encoding': 'br' });
    expect([status, headers['content-encoding'], headers['content-range']]).toEqual([206, undefined, `bytes ${from}-${to}/${size}`]);
    expect(body).toEqual(Buffer.from(text).subarray(from, to + 1));
  });

  it.each([`bytes=${size}-`, 'bytes=-0'])('%s is beyond its end', async (range) => {
    const { status, headers } = await get('a.js', { range });
    expect([status, headers['content-range']]).toEqual([416, `bytes */${size}`]);
  });

  it.each(['bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=-', ''])('“%s” is no range, and the whole file comes', async (range) => {
    expect([(await get('a.js', { range })).status, (await get('a.js', { range })).body.byteLength]).toEqual([200, size]);
  });

  it('of a version that is gone is the whole file', async () => {
    const etag = String((await get('a.js')).headers['etag']);
    expect((await get('a.js', { range: 'bytes=0-9', 'if-range': etag })).status).toBe(206);
    expect((await get('a.js', { range: 'bytes=0-9', 'if-range': '"older"' })).status).toBe(200);
  });
});
