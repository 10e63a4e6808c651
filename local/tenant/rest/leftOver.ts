/**
 * What a client sends and nobody looks at is refused, as SharePoint refuses it ("The parameter d does not exist in method
 * GetListItemChangesSinceToken.", sp-dev-docs#6033): a misspelt name would otherwise be a filter that is lost or a write that never happens.
 * A handler that takes a member without doing anything about it says so with `withoutEffect`.
 */
import { badExpression, invalidQuery, malformedBody, propertyMissing, type SharePointError } from '../errors';
import type { Unread } from '../odata/watched';
import { isKindOf } from '../types/table';
import type { Call } from './call';

const bare = (text: string): string => text.replace(/\(.*$/s, '');

function unknownMember({ name, within }: Unread, call: Call, last: string): SharePointError {
  if (within.length > 0) return invalidQuery(`The property '${name}' does not exist on the type of '${within.join('/')}'. Make sure to only use property names that are defined by the type.`);
  return call.method === 'POST' ? invalidQuery(`The parameter ${name} does not exist in method ${last}.`) : propertyMissing(name, last);
}

/** @throws SharePointError 400 when an argument of the path, or a part of the body, was not looked at by the handler */
export function demandAllUsed(call: Call): void {
  const { segments } = call.address;
  const left = segments.find(({ args }) => args?.some(({ read }) => !read));
  if (left) throw badExpression(left.text);
  if (call.method === 'GET' || call.bytesTaken || call.request.body.length === 0) return;
  const unread = call.body.unread();
  if (unread) throw unknownMember(unread, call, bare(segments[segments.length - 1]?.text ?? ''));
}

/** @throws SharePointError 400 when an option of the query was not looked at: it does not exist, or means nothing for this resource */
export function demandAllOptionsUsed(call: Call): void {
  const left = call.query.unreadOption();
  if (left === undefined) return;
  throw invalidQuery(left.startsWith('$') ? `The query option '${left}' is not recognized, or cannot be applied to this resource.` : `The query option '${left}' has to be written as '$${left}'.`);
}

/** @throws SharePointError 400 when an object is to be made or changed and no object was sent */
export function demandObject(call: Call): void {
  if (call.body.empty) throw malformedBody("An unexpected 'EndOfInput' node was found when reading from the JSON reader. A 'StartObject' node was expected.");
}

/** @throws SharePointError 400 when the body says that it is of a type that the object is not; types that are not known here say nothing */
export function demandType(call: Call, type: string): void {
  const sent = call.body.type;
  if (sent === undefined || type === 'SP.ListItem' || type.startsWith('SP.Data.')) return;
  if (isKindOf(sent, type) === false && isKindOf(type, sent) === false) throw malformedBody(`An entry with type '${sent}' was found, but it is not assignable to the expected type '${type}'.`);
}
