import { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const ownHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

function hostName(authority: string): string {
  return authority.replace(/:\d*$/, '').toLowerCase();
}

/** True for `localhost`, `127.0.0.1` and `[::1]`, with any port: a name that somebody's DNS points here is not ours. */
export function isOwnHost(authority: string | undefined): boolean {
  return authority !== undefined && ownHosts.has(hostName(authority)) && Number(/:(\d+)$/.exec(authority)?.[1] ?? 80) <= 65_535;
}

/**
 * True when a request comes from one of this server's own pages, or from no page at all.
 * The port counts: another program's page on localhost is foreign.
 */
export function isOwnOrigin(origin: string | undefined, host: string): boolean {
  if (origin === undefined) return true;
  const match = /^https?:\/\/([^/]+)$/i.exec(origin);
  if (!match) return false; // "null" of a sandboxed frame or a file
  const [, authority] = match;
  return isOwnHost(authority) && portOf(authority) === portOf(host);
}

function portOf(authority: string): string {
  return /:(\d+)$/.exec(authority)?.[1] ?? '80';
}

/**
 * True when a page of another origin makes its browser ask: for a script, a picture, a frame. A link that somebody follows is not that.
 * Browsers send these headers on their own; programs send none.
 */
export function isAskedByOtherPage(site: string | undefined, mode: string | undefined, destination: string | undefined): boolean {
  if (site !== 'cross-site' && site !== 'same-site') return false; // same-site: another port of localhost
  return !(mode === 'navigate' && destination === 'document');
}

const header = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value.join(', ') : value);

/**
 * The server holds a made-up council, but it runs on a person's own computer: pages of other sites must not reach it
 * through the browser (DNS rebinding, cross-site requests). A foreign Host is answered 421, a foreign Origin 403;
 * no CORS header is ever sent.
 */
export function guard(app: FastifyInstance): void {
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const { host, origin } = request.raw.headers;
    if (!isOwnHost(host)) {
      return reply.code(421).type('text/plain; charset=utf-8').send('This server answers to localhost, 127.0.0.1 and [::1] only.');
    }
    const foreign = isAskedByOtherPage(header(request.headers['sec-fetch-site']), header(request.headers['sec-fetch-mode']), header(request.headers['sec-fetch-dest']));
    if (!isOwnOrigin(origin, host ?? '') || (foreign && origin === undefined)) {
      return reply.code(403).type('text/plain; charset=utf-8').send('This server answers its own pages only.');
    }
    return undefined;
  });
}
