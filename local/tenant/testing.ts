import type { TenantResponse } from './http';
import { handleSharePoint } from './sharepoint';
import { createTenant, type Tenant, type TenantOptions } from './tenant';

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the text when it is none. */
  readonly json: JsonValue;
  /** `value` or `d.results` of a collection. */
  readonly rows: readonly JsonValue[];
  readonly text: string;
}

/** The shape of an answer is what a test is about, so any name may be asked for. */
export interface JsonValue {
  readonly [name: string]: JsonValue;
}

export interface Caller {
  (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered>;
}

export interface TestTenant {
  readonly tenant: Tenant;
  /** Calls `/sites/sandbox/_api/<path>` (or an absolute path) as one of the demo people, answered without metadata. */
  as(person: string): Caller;
}

/** A tenant in memory for one test file. */
export function openTestTenant(options: Partial<TenantOptions> = {}): TestTenant {
  const tenant = createTenant({ dataFolder: ':memory:', ...options });
  const as =
    (person: string): Caller =>
    async (method, path, body, headers = {}) =>
      answered(
        await handleSharePoint(tenant, {
          method,
          url: `http://localhost:4400${path.startsWith('/') ? path : `/sites/sandbox/_api/${path}`}`,
          headers: { accept: 'application/json;odata=nometadata', ...headers },
          body: new TextEncoder().encode(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)),
          upn: person === '' ? undefined : `${person}@northmere.example`,
          needsDigest: false
        })
      );
  return { tenant, as };
}

function answered({ status, headers, body }: TenantResponse): Answered {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  const parse = (): JsonValue => {
    try {
      return JSON.parse(text) as JsonValue;
    } catch (error) {
      if (error instanceof SyntaxError) return text as unknown as JsonValue;
      throw error;
    }
  };
  const json = parse();
  const rows: unknown = json?.value ?? json?.d?.results;
  return { status, headers, text, json, rows: Array.isArray(rows) ? (rows as JsonValue[]) : [] };
}
