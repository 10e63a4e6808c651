import { FastifyInstance, FastifyRequest } from 'fastify';
import { IncomingMessage } from 'node:http';

/** The largest request that SharePoint Online reads (an attachment, or a file in one piece). */
export const largestBody = 262_144_000;

/** What stands for a body that was larger; it was read to its end and thrown away, so that the client hears the answer. */
export const tooLarge = Symbol('body too large');

export type ReadBody = Buffer | typeof tooLarge;

async function read(stream: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > largestBody ? tooLarge : Buffer.concat(chunks);
}

/** Every body is bytes: what they mean depends on the resource, not on the Content-Type. */
export function takeBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { bodyLimit: Number.MAX_SAFE_INTEGER }, (_request: FastifyRequest, payload: IncomingMessage) => read(payload));
}

export function bodyOf(request: FastifyRequest): ReadBody {
  if (request.body === tooLarge) return tooLarge;
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}
