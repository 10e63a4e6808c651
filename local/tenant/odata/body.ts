import { malformedBody } from '../errors';
import type { TenantRequest } from '../http';
import type { Json } from '../store/records';
import { watched, type Unread } from './watched';

export type JsonObject = { [name: string]: Json };

export interface Body {
  /** What was sent, without annotations; multi values as plain arrays. */
  readonly values: JsonObject;
  /** `__metadata.type`, `odata.type` or `@odata.type` when sent. */
  readonly type?: string;
  readonly verbose: boolean;
  /** Nothing at all was sent. */
  readonly empty: boolean;
  /** The first member that nobody has looked at yet. */
  unread(): Unread | undefined;
}

export const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects and arrays in each other, as deep as anything that SharePoint takes. */
const deepest = 50;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a body. A half of a surrogate pair would be stored as another character than was sent.
 * @throws SharePointError 400 when the bytes are not UTF-8
 */
function textIn(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw malformedBody('The request body is not valid UTF-8.');
    throw error;
  }
}

function parsed(text: string): JsonObject {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw malformedBody('Invalid JSON. A token was not recognized in the JSON content.');
  }
  if (isObject(value)) return value;
  const found = Array.isArray(value) ? 'StartArray' : 'PrimitiveValue';
  throw malformedBody(`An unexpected '${found}' node was found when reading from the JSON reader. A 'StartObject' node was expected.`);
}

/** Reads a JSON body in any of the three dialects; an empty body is an empty object. @throws SharePointError 400 */
export function readBody(request: Pick<TenantRequest, 'body' | 'headers'>): Body {
  const text = textIn(request.body);
  const verbose = /odata=verbose/i.test(request.headers['content-type'] ?? '');
  const empty = text.trim() === '';
  const sent = empty ? {} : parsed(text);
  const { value, unread } = watched(plain(sent, 0));
  return { values: value, type: typeName(sent), verbose, empty, unread };
}

/** An object that stands in the address (`getitems(query=@q)?@q={"ViewXml":"…"}`). @throws SharePointError 400 */
export const objectIn = (text: string): JsonObject => plain(parsed(text), 0);

/** The type that a JSON object says it is of. */
export function typeName(value: JsonObject): string | undefined {
  const own = (name: string): Json | undefined => (Object.hasOwn(value, name) ? value[name] : undefined);
  const metadata = own('__metadata');
  const name = isObject(metadata) ? metadata.type : (own('odata.type') ?? own('@odata.type'));
  return typeof name === 'string' ? name.replace(/^#/, '') : undefined;
}

const isAnnotation = (name: string): boolean => name === '__metadata' || name === '__deferred' || name.includes('odata.');

/** A member called `__proto__` stays one: assigned, it would be lost. */
const plain = (value: JsonObject, depth: number): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !isAnnotation(name)).map(([name, inner]): [string, Json] => [name, plainValue(inner, depth + 1)]));

function plainValue(value: Json, depth: number): Json {
  if (depth > deepest) throw malformedBody(`The JSON of the request is nested more than ${deepest} deep.`);
  if (Array.isArray(value)) return value.map(each => plainValue(each, depth + 1));
  if (!isObject(value)) return value;
  if (Array.isArray(value.results)) return value.results.map(each => plainValue(each, depth + 1));
  return plain(value, depth);
}

export function textOf(values: JsonObject, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export function objectOf(values: JsonObject, name: string): JsonObject {
  const value = values[name];
  return isObject(value) ? value : {};
}
