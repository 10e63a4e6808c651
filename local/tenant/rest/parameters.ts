import { invalidQuery, propertyMissing } from '../errors';
import { isObject, objectIn, type JsonObject } from '../odata/body';
import { argument, type Segment } from '../odata/url';
import { propertyTypes } from '../types/table';
import type { Call } from './call';

const bare = (segment: Segment): string => segment.text.replace(/\(.*$/s, '');

/** @throws SharePointError 400 for a member that the type does not have; in its own case, as SharePoint compares them */
function demandKnown(values: JsonObject, type: string): void {
  const known = propertyTypes(type);
  const odd = Object.keys(values).find(name => !(name in known));
  if (odd !== undefined) throw propertyMissing(odd, type);
}

/**
 * A complex parameter of a method: in the body under its name, or in the address (`getitems(query=@q)?@q={"ViewXml":"…"}`).
 * @throws SharePointError 400 when it is in neither, or has members that its type lacks
 */
export function objectParameter(call: Call, segment: Segment, name: string, type: string): JsonObject {
  const given = argument(segment, name);
  const values = typeof given === 'string' ? objectIn(given) : call.body.values[name];
  if (!isObject(values)) throw invalidQuery(`The parameter ${name} of the method ${bare(segment)} is missing or not of the expected type ${type}.`);
  demandKnown(values, type);
  return values;
}

/** The same for a parameter that may be left out, or be null. */
export function optionalObject(call: Call, segment: Segment, name: string, type: string): JsonObject {
  const missing = argument(segment, name) === undefined && (call.body.values[name] ?? null) === null;
  return missing ? {} : objectParameter(call, segment, name, type);
}

/** @throws SharePointError 400 for anything but a text or null */
export function optionalText(values: JsonObject, name: string): string | undefined {
  const value = values[name] ?? null;
  if (value === null) return undefined;
  if (typeof value !== 'string') throw invalidQuery(`The property '${name}' has to be a text.`);
  return value;
}
