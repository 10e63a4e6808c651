import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { FastifyInstance } from 'fastify';

/** What a body is sent as. `identity` is the body as it is. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** Shorter bodies fit into one packet, compressed or not. In bytes. */
export const worthCompressing = 1_024;

/**
 * The encoding that a client wants most (RFC 9110, 12.5.3) of those that are offered, in the order of the offer where its weights are equal.
 * A client that names none gets the body as it is; one that refuses all of them too, since an answer is better than none.
 */
export function encodingFor(accept: string | undefined, offered: readonly Exclude<Encoding, 'identity'>[]): Encoding {
  const weights = new Map<string, number>();
  for (const part of (accept ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map(text => text.trim());
    const weight = parameters.map(text => /^q=(\d(?:\.\d{0,3})?)$/.exec(text)?.[1]).find(text => text !== undefined);
    if (name !== '') weights.set(name === 'x-gzip' ? 'gzip' : name, weight === undefined ? 1 : Number(weight));
  }
  const weightOf = (encoding: string): number => weights.get(encoding) ?? weights.get('*') ?? 0;
  const best = [...offered].sort((a, b) => weightOf(b) - weightOf(a))[0];
  return best !== undefined && weightOf(best) > 0 ? best : 'identity';
}

/** Text of any kind; pictures, fonts and Office's files are compressed inside already. */
export function isCompressible(contentType: string | undefined): boolean {
  return /^(?:text\/|multipart\/mixed|image\/svg\+xml|application\/(?:json|javascript|xml|[\w.-]+\+(?:json|xml))(?:;|$))/i.test((contentType ?? '').trim());
}

const gzipped = promisify(gzip);
const brotli = promisify(brotliCompress);

/** @param quality how hard to try: `once` for what is compressed once and sent often, `each` for what is made for one answer */
export async function compressed(body: Uint8Array | string, encoding: Encoding, quality: 'once' | 'each'): Promise<Buffer> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (encoding === 'gzip') return gzipped(bytes, { level: quality === 'once' ? 9 : 4 });
  if (encoding === 'br') return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality === 'once' ? 6 : 4, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength } });
  return bytes;
}

/** `Vary` with a name more, once. */
export function varying(vary: string | undefined, name: string): string {
  const names = (vary ?? '').split(',').map(text => text.trim()).filter(text => text !== '');
  return names.some(text => text === '*' || text.toLowerCase() === name.toLowerCase()) ? names.join(', ') : [...names, name].join(', ');
}

/**
 * Compresses pages and answers with gzip, as SharePoint does for whoever takes it. Left as they are: what is compressed already, a part of a
 * file (a range is of the bytes as they are), streams, and what is too short to gain. The etag of an answer is that of its item, and stays.
 */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload: unknown) => {
    const type = reply.getHeader('content-type');
    if (!(typeof payload === 'string' || payload instanceof Uint8Array) || typeof type !== 'string' || !isCompressible(type) || reply.hasHeader('content-encoding')) return payload;
    const vary = reply.getHeader('vary');
    reply.header('vary', varying(Array.isArray(vary) ? vary.join(', ') : vary?.toString(), 'Accept-Encoding'));
    const accept = request.headers['accept-encoding'];
    const encoding = encodingFor(Array.isArray(accept) ? accept.join(', ') : accept, ['gzip']);
    if (encoding === 'identity' || Buffer.byteLength(payload) < worthCompressing || reply.statusCode === 206) return payload;
    reply.removeHeader('content-length');
    reply.header('content-encoding', encoding);
    return compressed(payload, encoding, 'each');
  });
}
