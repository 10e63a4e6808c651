import { STATUS_CODES } from 'node:http';
import { randomUUID } from 'node:crypto';
import { TenantRequest, TenantResponse } from '../http';
import { invalidQuery, malformedBody, SharePointError } from '../errors';
import { isOwnHost } from '../server/guards';
import { BatchFormatError, BatchPart, readBatch } from './multipart';

/** Hop-by-hop and body headers of the batch itself say nothing about a part. */
const notInherited = ['content-type', 'content-length', 'if-match', 'x-http-method', 'accept'];

export const isBatch = (url: string): boolean => /\/_api\/\$batch\/?(?:\?|$)/i.test(url);

function absolute(url: string, batchUrl: string): string {
  const spaceless = url.replace(/ /g, '%20');
  return new URL(spaceless, batchUrl.replace(/\$batch.*$/i, '')).href;
}

function partRequest(part: BatchPart, outer: TenantRequest): TenantRequest {
  const inherited = Object.fromEntries(Object.entries(outer.headers).filter(([name]) => !notInherited.includes(name)));
  return { ...outer, method: part.method, url: absolute(part.url, outer.url), headers: { ...inherited, ...part.headers }, body: part.body };
}

function written(answer: TenantResponse): Buffer {
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body, 'utf8') : Buffer.from(answer.body);
  const headers = Object.entries(answer.headers).filter(([name]) => name !== 'content-length').map(([name, value]) => `${name.toUpperCase()}: ${value}\r\n`).join('');
  const head = `Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}\r\n${headers}\r\n`;
  return Buffer.concat([Buffer.from(head, 'utf8'), body, Buffer.from('\r\n', 'utf8')]);
}

/** `localhost` and `127.0.0.1` are one server. */
const isSameServer = (one: string, other: string): boolean => one === other || (isOwnHost(one) && isOwnHost(other));

/** Refused as a whole: no multipart, a part for another site, a batch within a batch. */
function parts(outer: TenantRequest): TenantRequest[] {
  const site = (url: string): string => new URL(url).pathname.replace(/\/_api\/.*$/i, '').toLowerCase();
  try {
    return readBatch(outer.headers['content-type'] ?? '', outer.body).map(part => {
      const request = partRequest(part, outer);
      if (isBatch(request.url)) throw invalidQuery('A batch within a batch is not allowed.');
      if (!isSameServer(new URL(request.url).host, new URL(outer.url).host) || site(request.url) !== site(outer.url)) throw invalidQuery('All requests of a batch must be for the same site.');
      return request;
    });
  } catch (error) {
    if (error instanceof BatchFormatError || error instanceof TypeError) throw malformedBody(error.message);
    throw error;
  }
}

/**
 * SharePoint's OData `$batch`: every part is answered in its order, one flat part a request; a failed one stops no other.
 * @throws SharePointError when the batch itself cannot be read
 */
export async function sharePointBatch(outer: TenantRequest, handle: (part: TenantRequest) => Promise<TenantResponse>): Promise<TenantResponse> {
  if (outer.method !== 'POST') throw new SharePointError(405, '-1, Microsoft.SharePoint.Client.ClientServiceException', `The HTTP method '${outer.method}' cannot be used to access the resource '$batch'.`);
  const boundary = `batchresponse_${randomUUID()}`;
  const answers: Buffer[] = [];
  for (const part of parts(outer)) answers.push(Buffer.from(`--${boundary}\r\n`), written(await handle(part)));
  answers.push(Buffer.from(`--${boundary}--\r\n`));
  return { status: 200, headers: { 'content-type': `multipart/mixed; boundary=${boundary}` }, body: Buffer.concat(answers) };
}

