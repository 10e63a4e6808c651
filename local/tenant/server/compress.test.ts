import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressed, encodingFor, isCompressible, varying } from './compress';
import { rawAnswer, testServer, type RawAnswer } from './testing';

const { server } = testServer();

const raw = (path: string, headers: Record<string, string>, method = 'GET', body = ''): Promise<RawAnswer> =>
  rawAnswer(`${server().url}${path}`, { 'x-local-user': 'owner@northmere.example', accept: 'application/json;odata=nometadata', ...headers }, method, body);

const lists = '/sites/dataprotection/_api/web/lists';

describe('an answer', () => {
  it('is compressed for who takes it, and says so', async () => {
    const [zipped, plain] = [await raw(lists, { 'accept-encoding': 'gzip, deflate, br' }), await raw(lists, {})];
    expect([zipped.headers['content-encoding'], plain.headers['content-encoding']]).toEqual(['gzip', undefined]);
    expect([zipped.headers['vary'], plain.headers['vary']]).toEqual(['Accept-Encoding', 'Accept-Encoding']);
    expect(Number(zipped.headers['content-length'])).toBe(zipped.body.byteLength);
    expect(zipped.body.byteLength).toBeLessThan(plain.body.byteLength / 2);
    expect(JSON.parse(gunzipSync(zipped.body).toString())).toEqual(JSON.parse(plain.body.toString()));
  });

  it('of a batch is compressed once, as a whole', async () => {
    const part = `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET ${server().url}${lists} HTTP/1.1\naccept: application/json\naccept-encoding: gzip\n\n`;
    const answer = await raw('/sites/dataprotection/_api/$batch', { 'accept-encoding': 'gzip', 'content-type': 'multipart/mixed; boundary=b' }, 'POST', `${part}--b--\n`);
    expect([answer.status, answer.headers['content-encoding']]).toEqual([200, 'gzip']);
    const text = gunzipSync(answer.body).toString();
    expect(text).toContain('HTTP/1.1 200 OK');
    expect(text).not.toMatch(/content-encoding/i);
  });

  it('that is short, or of bytes that are compressed inside, is left as it is', async () => {
    const name = (file: string): string => `/sites/dataprotection/_api/web/getFolderByServerRelativePath(decodedurl='/sites/dataprotection/Shared%20Documents')/files/addUsingPath(decodedurl='${file}',overwrite=true)`;
    for (const file of ['a.docx', 'a.txt']) expect((await raw(name(file), {}, 'POST', 'x'.repeat(5_000))).status).toBeLessThan(300);
    const value = (file: string): Promise<RawAnswer> => raw(`/sites/dataprotection/_api/web/getFileByServerRelativePath(decodedurl='/sites/dataprotection/Shared%20Documents/${file}')/$value`, { 'accept-encoding': 'gzip' });
    const [word, short] = [await value('a.docx'), await raw('/sites/dataprotection/_api/web?$select=Title', { 'accept-encoding': 'gzip' })];
    expect([word.headers['content-encoding'], word.body.byteLength, short.headers['content-encoding'], short.status]).toEqual([undefined, 5_000, undefined, 200]);
  });
});

describe('which encoding', () => {
  it.each([
    ['gzip, deflate, br', 'br'], ['gzip', 'gzip'], ['br;q=0.5, gzip', 'gzip'], ['br;q=0, gzip;q=0', 'identity'], ['*', 'br'], ['identity', 'identity'], ['', 'identity'], ['GZIP;q=1.0', 'gzip'], ['x-gzip', 'gzip'], ['*;q=0', 'identity'], [';;,,q=', 'identity']
  ] as const)('“%s” gets %s', (accept, encoding) => {
    expect(encodingFor(accept, ['br', 'gzip'])).toBe(encoding);
  });

  it('never one that is not offered', () => {
    expect(encodingFor('br', ['gzip'])).toBe('identity');
    expect(encodingFor(undefined, ['gzip'])).toBe('identity');
  });
});

it.each([['text/html; charset=utf-8', true], ['application/json;odata=nometadata', true], ['multipart/mixed; boundary=x', true], ['image/svg+xml', true], ['application/atom+xml', true], ['image/png', false], ['font/woff', false],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', false], ['application/octet-stream', false], [undefined, false]])('%s: compressible is %s', (type, is) => {
  expect(isCompressible(type)).toBe(is);
});

it('keeps what an answer varied by already', () => {
  expect([varying(undefined, 'Accept-Encoding'), varying('Origin', 'Accept-Encoding'), varying('accept-encoding', 'Accept-Encoding'), varying('*', 'Accept-Encoding')]).toEqual(['Accept-Encoding', 'Origin, Accept-Encoding', 'accept-encoding', '*']);
});

it('gives back what went in', async () => {
  const text = 'Cyngor Bwrdeistref Northmere · £ € ŵ ŷ '.repeat(100);
  expect(gunzipSync(await compressed(text, 'gzip', 'once')).toString()).toBe(text);
  expect(brotliDecompressSync(await compressed(Buffer.from(text), 'br', 'each')).toString()).toBe(text);
});
