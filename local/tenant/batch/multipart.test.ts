import { BatchFormatError, readBatch } from './multipart';

const read = (lines: string[], end = '\r\n', contentType = 'multipart/mixed; boundary=batch_1'): { method: string; url: string; headers: object; body: string }[] =>
  readBatch(contentType, Buffer.from(lines.join(end))).map(part => ({ ...part, body: Buffer.from(part.body).toString('utf8') }));

const get = ['Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', 'GET http://localhost/_api/web HTTP/1.1', 'accept: application/json'];

it.each(['\r\n', '\n'])('reads gets and a changeset in their order, lines ending in %j', end => {
  const parts = read([
    '--batch_1', ...get, '', '',
    '--batch_1', 'Content-Type: multipart/mixed; boundary="changeset_2"', '',
    '--changeset_2', 'Content-Type: application/http', '', 'POST http://localhost/_api/web/lists HTTP/1.1', 'Content-Type: application/json;charset=utf-8', '', '{"Title":"Siôned"}', '',
    '--changeset_2', 'Content-Type: application/http', '', 'MERGE http://localhost/_api/web HTTP/1.1', 'If-Match: *', '', '{}', '',
    '--changeset_2--', '',
    '--batch_1', ...get, '',
    '--batch_1--'
  ], end);
  expect(parts.map(({ method, body }) => [method, body])).toEqual([['GET', ''], ['POST', '{"Title":"Siôned"}'], ['MERGE', '{}'], ['GET', '']]);
  expect(parts[2].headers).toEqual({ 'if-match': '*' });
});

it('reads parts without an empty line before the next boundary', () => {
  expect(read(['--batch_1', ...get, '--batch_1', ...get, '--batch_1--']).map(part => part.headers)).toEqual([{ accept: 'application/json' }, { accept: 'application/json' }]);
});

it('reads a boundary right behind a body, and skips what stands before the first one', () => {
  const post = (body: string): string => `Content-Type: application/http\n\nPOST http://localhost/_api/web HTTP/1.1\nIf-Match: *\n\n${body}`;
  const text = `--batch_1\nContent-Type: multipart/mixed; boundary="changeset_2"\n\nContent-Transfer-Encoding: binary\n\n--changeset_2\n${post('{"a":1}')}--changeset_2\n${post('{"a":2}')}\n\n--changeset_2--\n\n--batch_1--\n`;
  expect(read([text]).map(part => part.body)).toEqual(['{"a":1}', '{"a":2}']);
});

it('keeps spaces in an address and lines in a body', () => {
  const [part] = read(['--batch_1', 'Content-Type: application/http', '', "POST http://localhost/_api/web/lists/getByTitle('a b')/items?$filter=Title eq 'ô' HTTP/1.1", '', '{', ' "a": 1', '', '}', '--batch_1--']);
  expect(part).toMatchObject({ url: "http://localhost/_api/web/lists/getByTitle('a b')/items?$filter=Title eq 'ô'", headers: {}, body: '{\r\n "a": 1\r\n\r\n}' });
});

it('takes the boundary from the body when the header names none', () => {
  expect(read(['--anything', ...get, '--anything--'], '\r\n', 'multipart/mixed')).toHaveLength(1);
});

it('refuses what is no batch', () => {
  expect(() => read(['{}'], '\r\n', 'application/json')).toThrow(BatchFormatError);
  expect(() => read(['--batch_1', 'Content-Type: application/http', '', 'hello', '--batch_1--'])).toThrow("'hello' is not the first line of a request.");
});
