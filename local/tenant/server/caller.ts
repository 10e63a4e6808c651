import * as v from 'valibot';
import { decodedUri } from '../uri';

/** Who a request comes from, and whether it has to carry a request digest (as with SharePoint's sign-in cookie). */
export interface Caller {
  readonly upn?: string;
  readonly needsDigest: boolean;
}

/** Set by the person bar of the workbench. */
export const personCookie = 'desk_person';

/** The token that the local token provider issues for a person: `local.` and the upn in base64url. */
export function issueToken(upn: string): string {
  return `local.${Buffer.from(upn, 'utf8').toString('base64url')}`;
}

const claims = v.object({ upn: v.optional(v.string()), preferred_username: v.optional(v.string()), unique_name: v.optional(v.string()) });

/**
 * The person whom a bearer token names. Besides `local.<base64url upn>`, a token in JWT form is read (signature unchecked:
 * nothing is protected here), because some clients take their own token apart before they send it.
 */
export function personOfToken(token: string): string | undefined {
  const local = /^local\.([\w-]+)$/.exec(token);
  if (local) return Buffer.from(local[1], 'base64url').toString('utf8');
  const jwt = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(token);
  if (!jwt) return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), claims), Buffer.from(jwt[1], 'base64url').toString('utf8'));
  if (!parsed.success) return undefined;
  return parsed.output.upn ?? parsed.output.preferred_username ?? parsed.output.unique_name;
}

function cookie(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return decodedUri(value.join('='));
  }
  return undefined;
}

/**
 * `X-Local-User: <upn>` first, then `Authorization: Bearer …`, then the cookie of the person bar.
 * @param isKnown whether the tenant has an account of that name; a caller whom it does not know is nobody
 */
export function callerOf(headers: Readonly<Record<string, string>>, isKnown: (upn: string) => boolean): Caller {
  const known = (upn: string | undefined): string | undefined => (upn !== undefined && isKnown(upn.toLowerCase()) ? upn.toLowerCase() : undefined);
  if (headers['x-local-user']) return { upn: known(headers['x-local-user'].trim()), needsDigest: false };
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '');
  if (bearer) return { upn: known(personOfToken(bearer[1])), needsDigest: false };
  return { upn: known(cookie(headers.cookie, personCookie)), needsDigest: true };
}
