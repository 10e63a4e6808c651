import type { FastifyReply, FastifyRequest } from 'fastify';

/** What the address asks for; of an option that stands there twice, the first. */
export function queryOf(request: FastifyRequest): Readonly<Record<string, string | undefined>> {
  const sent = request.query as Readonly<Record<string, string | readonly string[] | undefined>>;
  return Object.fromEntries(Object.entries(sent).map(([name, value]): [string, string | undefined] => [name, typeof value === 'object' ? value[0] : value]));
}

/**
 * A path of this server, encoded as a header can hold it; undefined for anything that leads elsewhere. Browsers pass over control characters
 * in an address, so that a tab between two slashes would be the way to another site.
 */
export function ownPath(path: string): string | undefined {
  if (!/^\/(?![/\\])/.test(path) || /[\u0000-\u001f\u007f\\]/.test(path)) return undefined;
  const base = 'http://this.server';
  if (!URL.canParse(path, base)) return undefined;
  const url = new URL(path, base);
  return url.origin === base && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}${url.hash}` : undefined;
}

/** Leads on to a path of this server, or to the front page. */
export const leadTo = (reply: FastifyReply, path: string | undefined, status = 303): FastifyReply => reply.redirect((path === undefined ? undefined : ownPath(path)) ?? '/', status);
