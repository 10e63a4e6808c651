import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';

/** How the workbench asks the tenant: by the same requests as a browser, with the rights of the person who looks. */
export interface TenantDoor {
  /** @param path from the origin on, e.g. `/sites/dataprotection/_api/web` */
  get(path: string, upn: string | undefined): Promise<{ readonly status: number; readonly body: unknown }>;
  post(path: string, body: unknown): Promise<{ readonly status: number; readonly body: unknown }>;
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Requests that never leave the process: fastify's own injection. */
export function doorOf(app: FastifyInstance): TenantDoor {
  return {
    async get(path, upn) {
      const headers = { host: 'localhost', accept: 'application/json;odata=nometadata', ...(upn === undefined ? {} : { 'x-local-user': upn }) };
      const answer = await app.inject({ method: 'GET', url: path, headers });
      return { status: answer.statusCode, body: parsed(answer.payload) };
    },
    async post(path, body) {
      const headers = { host: 'localhost', 'x-local': '1', 'content-type': 'application/json' };
      const answer = await app.inject({ method: 'POST', url: path, headers, payload: JSON.stringify(body) });
      return { status: answer.statusCode, body: parsed(answer.payload) };
    }
  };
}

const personShape = v.pipe(
  v.looseObject({ upn: v.string(), displayName: v.optional(v.string()), name: v.optional(v.string()), role: v.optional(v.string()), id: v.optional(v.union([v.string(), v.number()])) }),
  v.transform((person) => ({ upn: person.upn, name: person.displayName ?? person.name ?? person.upn, role: person.role ?? '' }))
);
const peopleShape = v.union([v.array(personShape), v.pipe(v.looseObject({ value: v.array(personShape) }), v.transform((answer) => answer.value))]);
const clockShape = v.looseObject({ now: v.string() });

export interface DemoPerson {
  readonly upn: string;
  readonly name: string;
  readonly role: string;
}

/** The people whom the bar offers. */
export async function peopleOf(door: TenantDoor): Promise<readonly DemoPerson[]> {
  return v.parse(peopleShape, (await door.get('/_local/people', undefined)).body);
}

/** The tenant's time, ISO 8601. */
export async function tenantTime(door: TenantDoor): Promise<string> {
  return v.parse(clockShape, (await door.get('/_local/clock', undefined)).body).now;
}
