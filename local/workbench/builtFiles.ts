import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { compressed, encodingFor, isCompressible, varying, worthCompressing, type Encoding } from '../tenant/server/compress';

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.woff': 'font/woff', '.txt': 'text/plain; charset=utf-8'
};

interface BuiltFile {
  /** Of the file when it was read: another one is read anew. */
  readonly stamp: string;
  readonly type: string;
  readonly hash: string;
  readonly content: Buffer;
  readonly encoded: Map<Encoding, Promise<Buffer>>;
}

/**
 * Files of a build, as a content delivery network serves them: brotli or gzip by what the browser takes, each made once and kept in memory,
 * with an etag of its own, `304` for who has it, and parts of the file as it is (`Range`).
 */
export class BuiltFiles {
  private readonly known = new Map<string, BuiltFile>();

  /** @param cache the `Cache-Control` of the file */
  public async send(request: FastifyRequest, reply: FastifyReply, path: string | undefined, cache: string): Promise<FastifyReply> {
    const file = path === undefined ? undefined : this.read(path);
    if (file === undefined) return reply.code(404).type('text/plain; charset=utf-8').send('There is no such file.');
    const compressible = isCompressible(file.type) && file.content.byteLength >= worthCompressing;
    const range = this.rangeOf(request, file);
    const accept = request.headers['accept-encoding'];
    const encoding = compressible && range === undefined ? encodingFor(Array.isArray(accept) ? accept.join(', ') : accept, ['br', 'gzip']) : 'identity';
    const etag = etagOf(file, encoding);
    reply.header('cache-control', cache).header('x-content-type-options', 'nosniff').header('etag', etag).header('accept-ranges', 'bytes');
    if (compressible) reply.header('vary', varying(undefined, 'Accept-Encoding'));
    if (isNamed(request.headers['if-none-match'], etag)) return reply.code(304).send();
    reply.type(file.type);
    if (range === 'unsatisfiable') return reply.code(416).header('content-range', `bytes */${file.content.byteLength}`).type('text/plain; charset=utf-8').send('The file ends before that.');
    if (range !== undefined) return reply.code(206).header('content-range', `bytes ${range.from}-${range.to}/${file.content.byteLength}`).send(file.content.subarray(range.from, range.to + 1));
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    return reply.send(await this.encoded(file, encoding));
  }

  private read(path: string): BuiltFile | undefined {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() !== true) return undefined;
    const stamp = `${stats.mtimeMs} ${stats.size}`;
    const before = this.known.get(path);
    if (before?.stamp === stamp) return before;
    const content = readFileSync(path);
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 20);
    const file: BuiltFile = { stamp, content, hash, type: contentTypes[extname(path)] ?? 'application/octet-stream', encoded: new Map() };
    this.known.set(path, file);
    return file;
  }

  private encoded(file: BuiltFile, encoding: Encoding): Promise<Buffer> | Buffer {
    if (encoding === 'identity') return file.content;
    const made = file.encoded.get(encoding) ?? compressed(file.content, encoding, 'once');
    file.encoded.set(encoding, made);
    return made;
  }

  /** The one range that is asked for (RFC 9110, 14.2). Several at once, another unit, or one of another version: the whole file. */
  private rangeOf(request: FastifyRequest, file: BuiltFile): { readonly from: number; readonly to: number } | 'unsatisfiable' | undefined {
    const found = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
    const condition = request.headers['if-range'];
    if (!found || (condition !== undefined && condition !== etagOf(file, 'identity'))) return undefined;
    const [first = '', last = ''] = found.slice(1);
    const end = file.content.byteLength - 1;
    if (first === '' && last === '') return undefined;
    if (first === '') return Number(last) === 0 ? 'unsatisfiable' : { from: Math.max(0, end + 1 - Number(last)), to: end };
    const [from, to] = [Number(first), last === '' ? end : Math.min(Number(last), end)];
    if (last !== '' && Number(last) < from) return undefined; // no range at all
    return from > end ? 'unsatisfiable' : { from, to };
  }
}

/** Two encodings of a file are not the same bytes, so they have not the same strong etag. */
const etagOf = (file: BuiltFile, encoding: Encoding): string => `"${file.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;

const isNamed = (names: string | undefined, etag: string): boolean => names !== undefined && names.split(',').some((name) => name.trim() === '*' || name.trim().replace(/^W\//, '') === etag);
