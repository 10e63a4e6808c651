import { notDone } from './errors';
import { Tenant } from '../tenant';
import { TenantRequest } from '../http';
import { GraphOffice } from './office';
import { DirectoryPerson } from './directory';

/** A Graph request taken apart: the caller is known, `path` is below `/v1.0`, without a trailing slash. */
export interface GraphCall {
  readonly tenant: Tenant;
  readonly office: GraphOffice;
  readonly request: TenantRequest;
  readonly me: DirectoryPerson;
  readonly method: string;
  /** Decoded segments: `/users('a@b')/sendMail` and `/users/a@b/sendMail` are both `users`, `a@b`, `sendMail`. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

/** The JSON body. @throws SyntaxError when it is not JSON (the door answers 400) */
export function bodyOf(call: GraphCall): unknown {
  return JSON.parse(new TextDecoder().decode(call.request.body));
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Refuses what a body says beyond what is done with it: nothing is sent or made without a part of what was asked.
 * @throws GraphProblem 501; empty values and annotations (`@odata.type`) say nothing
 */
export function demandOnly(body: unknown, what: string, names: readonly string[]): void {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return;
  const other = Object.entries(body).find(([name, value]) => !name.includes('@odata.') && !names.includes(name) && !isEmpty(value));
  if (other) throw notDone(`${other[0]} of ${what}`);
}

export function segmentsOf(path: string): string[] {
  return path
    .replace(/^\/+|\/+$/g, '')
    .split('/')
    .flatMap(part => {
      const keyed = /^([\w.]+)\('(.*)'\)$/.exec(decodeURIComponent(part));
      return keyed ? [keyed[1], keyed[2].replace(/''/g, "'")] : [decodeURIComponent(part)];
    });
}
