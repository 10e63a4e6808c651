import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import type { TenantResponse } from '../tenant/http';
import { handleSharePoint } from '../tenant/sharepoint';
import type { Tenant } from '../tenant/tenant';

/** How the server's side of the workbench asks the tenant: in REST, with the rights of the person who looks. */
export interface TenantDoor {
  /** @param path from the origin on, e.g. `/sites/dataprotection/_api/web` */
  rest(path: string, upn: string): Promise<{ readonly status: number; readonly body: unknown }>;
  /** A request digest for the person, as SharePoint writes one into its pages. */
  digest(webPath: string, upn: string): Promise<string>;
  /** The same for the bytes of a file. */
  bytes(path: string, upn: string): Promise<TenantResponse>;
  local(path: string): Promise<unknown>;
  changeLocal(path: string, body: unknown): Promise<void>;
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function ownAddress(app: FastifyInstance): string {
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

/** SharePoint is asked below the server's log and faults, which belong to what a page's own scripts ask. */
export function doorOf(app: FastifyInstance, tenant: Tenant): TenantDoor {
  const ask = (path: string, upn: string, method = 'GET'): Promise<TenantResponse> =>
    handleSharePoint(tenant, { method, url: `http://localhost${path}`, headers: { host: 'localhost', accept: 'application/json;odata=nometadata' }, body: new Uint8Array(), upn, needsDigest: false });
  return {
    bytes: (path, upn) => ask(path, upn),
    async digest(webPath, upn) {
      const answer = await ask(`${webPath}/_api/contextinfo`, upn, 'POST');
      return v.parse(digestShape, parsed(typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body))).FormDigestValue;
    },
    async rest(path, upn) {
      const answer = await ask(path, upn);
      return { status: answer.status, body: parsed(typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body)) };
    },
    async local(path) {
      return (await fetch(`${ownAddress(app)}${path}`)).json();
    },
    async changeLocal(path, body) {
      const answer = await fetch(`${ownAddress(app)}${path}`, { method: 'POST', headers: { 'x-local': '1', 'content-type': 'application/json' }, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${path} refused: ${answer.status} ${await answer.text()}`);
    }
  };
}

const personShape = v.looseObject({ upn: v.string(), name: v.string(), role: v.optional(v.string(), ''), accountEnabled: v.optional(v.boolean(), true), objectId: v.optional(v.string(), '00000000-0000-4000-b000-000000000003') });
const teamShape = v.looseObject({ id: v.string(), displayName: v.string(), memberUpns: v.array(v.string()), channels: v.array(v.looseObject({ id: v.string(), displayName: v.string() })) });
const peopleShape = v.looseObject({ value: v.array(personShape), sharedMailboxes: v.optional(v.array(v.string()), []), teams: v.optional(v.array(teamShape), []) });
const digestShape = v.looseObject({ FormDigestValue: v.string() });
const clockShape = v.looseObject({ now: v.string() });

export type DemoPerson = Pick<v.InferOutput<typeof personShape>, 'upn' | 'name' | 'role' | 'objectId'>;
export type Directory = v.InferOutput<typeof peopleShape>;

/** The people whom the bar offers, the shared mailboxes, the teams. */
export async function directoryOf(door: TenantDoor): Promise<Directory> {
  const directory = v.parse(peopleShape, await door.local('/_local/people'));
  // nobody signs in with an account that is blocked
  return { ...directory, value: directory.value.filter((person) => person.accountEnabled) };
}

/** The tenant's time, ISO 8601. */
export async function tenantTime(door: TenantDoor): Promise<string> {
  return v.parse(clockShape, await door.local('/_local/clock')).now;
}
