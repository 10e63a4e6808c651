import { invalidQuery } from '../errors';
import { isObject } from '../odata/body';
import { argument, type Segment } from '../odata/url';
import type { Call } from '../rest/call';

/**
 * A path or name that an action is given, in the parentheses of the address or in the body, as a text or as an SP.ResourcePath.
 * @throws SharePointError 400 when it is in neither
 */
export function pathParameter(call: Call, segment: Segment, name: string): string {
  const given = argument(segment, name);
  if (typeof given === 'string') return given;
  if (/json/i.test(call.header('content-type') ?? '')) {
    const sent = Object.entries(call.body.values).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
    const text = isObject(sent) ? sent.DecodedUrl : sent;
    if (typeof text === 'string') return text;
  }
  throw invalidQuery(`The parameter ${name} of the method ${segment.text} is missing or not of the expected type.`);
}
