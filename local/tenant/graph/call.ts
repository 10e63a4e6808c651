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

export function segmentsOf(path: string): string[] {
  return path
    .replace(/^\/+|\/+$/g, '')
    .split('/')
    .flatMap(part => {
      const keyed = /^([\w.]+)\('(.*)'\)$/.exec(decodeURIComponent(part));
      return keyed ? [keyed[1], keyed[2].replace(/''/g, "'")] : [decodeURIComponent(part)];
    });
}
