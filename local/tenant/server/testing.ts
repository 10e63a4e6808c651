import { request } from 'node:http';
import { LocalServer, startServer } from '../server';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON. */
  json<T = Record<string, unknown>>(): T;
}

/** For tests: sends one request as a person (`alex` means `alex@northmere.example`); no `as` means nobody. */
export type Ask = (as: string | undefined, method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

export function asking(server: LocalServer): Ask {
  return async (as, method, path, body, headers = {}) => {
    const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(`${server.url}${path}`, {
      method,
      body: raw ? (body as string | Uint8Array<ArrayBuffer> | undefined) : JSON.stringify(body),
      headers: { 'accept-encoding': 'identity', accept: 'application/json', ...(raw ? {} : { 'content-type': 'application/json' }), ...(as === undefined ? {} : { 'x-local-user': `${as}@northmere.example` }), ...headers }
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: <T,>() => JSON.parse(text) as T };
  };
}

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** For tests: the bytes of an answer, which `fetch` would decompress in silence. */
export function rawAnswer(url: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, answer => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** A fresh tenant in memory on a free port. */
export const freshServer = (): Promise<LocalServer> => startServer({ port: 0, dataFolder: ':memory:', keepsConnections: true });

/** A server for all tests of a file: there before the first, closed after the last. */
export function testServer(): { readonly ask: Ask; readonly server: () => LocalServer } {
  let running: LocalServer | undefined;
  const server = (): LocalServer => {
    if (!running) throw new Error('The server starts before the first test.');
    return running;
  };
  beforeAll(async () => {
    running = await freshServer();
  });
  afterAll(() => running?.close());
  return { server, ask: (...call) => asking(server())(...call) };
}
