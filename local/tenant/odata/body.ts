import { malformedBody } from '../errors';
import type { TenantRequest } from '../http';
import type { Json } from '../store/records';

export type JsonObject = { [name: string]: Json };

export interface Body {
  /** What was sent, without annotations; multi values as plain arrays. */
  readonly values: JsonObject;
  /** `__metadata.type`, `odata.type` or `@odata.type` when sent. */
  readonly type?: string;
  readonly verbose: boolean;
}

export const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a JSON body in any of the three dialects; an empty body is an empty object. */
export function readBody(request: TenantRequest): Body {
  const text = new TextDecoder().decode(request.body).replace(/^\uFEFF/, '');
  const verbose = /odata=verbose/i.test(request.headers['content-type'] ?? '');
  if (text.trim() === '') return { values: {}, verbose };
  let parsed: Json;
  try {
    parsed = JSON.parse(text) as Json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw malformedBody("Invalid JSON. A token was not recognized in the JSON content.");
  }
  if (!isObject(parsed)) {
    throw malformedBody("An unexpected 'StartArray' node was found when reading from the JSON reader. A 'StartObject' node was expected.".replace('StartArray', Array.isArray(parsed) ? 'StartArray' : 'PrimitiveValue'));
  }
  return { values: plain(parsed), type: typeName(parsed), verbose };
}

/** The type that a JSON object says it is of. */
export function typeName(value: JsonObject): string | undefined {
  const metadata = value.__metadata;
  const name = isObject(metadata) ? metadata.type : (value['odata.type'] ?? value['@odata.type']);
  return typeof name === 'string' ? name.replace(/^#/, '') : undefined;
}

function plain(value: JsonObject): JsonObject {
  const result: JsonObject = {};
  for (const [name, inner] of Object.entries(value)) {
    if (name === '__metadata' || name === '__deferred' || name.includes('odata.')) continue;
    result[name] = plainValue(inner);
  }
  return result;
}

function plainValue(value: Json): Json {
  if (Array.isArray(value)) return value.map(plainValue);
  if (!isObject(value)) return value;
  if (Array.isArray(value.results)) return value.results.map(plainValue);
  return plain(value);
}

export function textOf(values: JsonObject, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export function objectOf(values: JsonObject, name: string): JsonObject {
  const value = values[name];
  return isObject(value) ? value : {};
}
