import { notProvided, unknownSegment } from '../errors';
import { entityAnswer, type Answer } from '../odata/answer';
import { findLink, findProperty, valueOf, Complex, ValueList, type Entity, type PropertyValue } from '../odata/entity';
import { queried } from '../odata/memory';
import type { Segment } from '../odata/url';
import type { Call } from './call';
import { demandAllUsed, demandObject, demandType } from './leftOver';
import { missingStep } from './missing';
import { isNode, node, resourceOf, wrongMethod, type Node, type Step } from './registry';

/**
 * Walks the path of the request to what it names, and does there what the method says.
 * @throws SharePointError, also for what was sent and nobody looked at
 */
export function walk(call: Call): Answer {
  const answer = walked(call);
  demandAllUsed(call);
  return answer;
}

function walked(call: Call): Answer {
  const { segments } = call.address;
  let current: Node = node('api', null);
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index];
    const last = index === segments.length - 1;
    const step = follow(call, current, segment);
    if (step === undefined) return onEntity(call, current, segments.slice(index));
    if (!isNode(step)) {
      if (last) return step;
      return below(call, step, segments.slice(index + 1));
    }
    current = step;
  }
  return perform(call, current, segments[segments.length - 1]?.text ?? '');
}

function follow(call: Call, current: Node, segment: Segment): Step | undefined {
  const resource = resourceOf(current.kind);
  if (segment.name === '' && resource.key) return resource.key(call, current.of, segment);
  const handler = resource.segments && Object.hasOwn(resource.segments, segment.name) ? resource.segments[segment.name] : undefined;
  if (!handler) return undefined;
  const step = handler(call, current.of, segment);
  if (!isNode(step) || !segment.args || segment.args.length === 0) return step;
  const key = resourceOf(step.kind).key;
  return key ? key(call, step.of, segment) : step;
}

/** What the HTTP method does on the node that the whole path names. */
function perform(call: Call, current: Node, name: string): Answer {
  const resource = resourceOf(current.kind);
  const handler = { GET: resource.get, POST: resource.post, MERGE: resource.merge, PUT: resource.put, DELETE: resource.remove }[call.method];
  if (handler) {
    if (sendsObject(call)) demandObject(call);
    if (call.method === 'MERGE' && resource.entity) demandType(call, resource.entity(call, current.of).type);
    return handler(call, current.of);
  }
  if (call.method === 'GET' || call.method === 'POST') {
    if (resource.entity) return entityAnswer(resource.entity(call, current.of));
    if (resource.entities && call.method === 'GET') {
      const { rows, set, path } = resource.entities(call, current.of);
      return { kind: 'entities', entities: queried(rows, call.query), set, path };
    }
    if (call.method === 'GET') throw unknownSegment(name || call.address.apiPath);
  }
  if (call.method === 'PUT' && resource.merge) throw notProvided('The local tenant does not replace whole objects (PUT); MERGE changes what is sent.');
  throw resource.entity || resource.entities ? notProvided(`The local tenant does not provide ${call.method} on ${name}.`) : wrongMethod(call.method, name);
}

/** To make or change an object is to send one; the bytes of a file are none. */
const sendsObject = (call: Call): boolean => call.method === 'POST' || call.method === 'MERGE';

/** A step that no table knows: a property, `$value`, `$count`, or a navigation property that is only read. */
function onEntity(call: Call, current: Node, rest: readonly Segment[]): Answer {
  const resource = resourceOf(current.kind);
  const [segment] = rest;
  if (segment.name === '$count' && rest.length === 1) {
    const answer = perform(call, current, segment.text);
    if (answer.kind === 'entities') return text(String(answer.entities.length));
  }
  if (resource.entity && call.method === 'GET') {
    const entity = resource.entity(call, current.of);
    if (findProperty(entity, segment.name) || findLink(entity, segment.name)) return belowEntity(entity, rest);
  }
  throw missingStep(current.kind, segment.name, segment.text);
}

function below(call: Call, answer: Answer, rest: readonly Segment[]): Answer {
  if (answer.kind === 'entity') return belowEntity(answer.entity, rest);
  if (answer.kind === 'value' && rest.length === 1 && rest[0].name === '$value') return text(plainText(answer.value));
  throw unknownSegment(rest[0].text);
}

function belowEntity(entity: Entity, rest: readonly Segment[]): Answer {
  const [segment, ...further] = rest;
  const property = findProperty(entity, segment.name);
  if (property) {
    const value = valueOf(property.value);
    if (further.length === 0) return { kind: 'value', name: property.name, type: value instanceof Complex ? value.type : edmType(value), value };
    if (further.length === 1 && further[0].name === '$value') return text(plainText(value));
    if (value instanceof Complex && further.length === 1) {
      const name = Object.keys(value.values).find((key) => key.toLowerCase() === further[0].name);
      if (name) return { kind: 'value', name, type: edmType(value.values[name]), value: value.values[name] };
    }
    throw unknownSegment(further[0].text);
  }
  const link = findLink(entity, segment.name);
  if (!link) throw unknownSegment(segment.text);
  const linked = link.load();
  if (linked === null) {
    if (further.length > 0) throw unknownSegment(further[0].text);
    return { kind: 'value', name: link.name, type: 'Edm.Null', value: null };
  }
  if ('type' in linked) return further.length > 0 ? belowEntity(linked, further) : entityAnswer(linked);
  if (further.length > 0) throw unknownSegment(further[0].text);
  return { kind: 'entities', entities: linked, set: linked[0]?.set ?? 'Collection', path: `${entity.path}/${link.name}` };
}

const text = (body: string): Answer => ({ kind: 'raw', headers: { 'content-type': 'text/plain;charset=utf-8' }, body });

const plainText = (value: PropertyValue): string => (value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));

function edmType(value: PropertyValue): string {
  if (value instanceof ValueList) return `Collection(${value.type})`;
  switch (typeof value) {
    case 'boolean':
      return 'Edm.Boolean';
    case 'number':
      return Number.isInteger(value) ? 'Edm.Int32' : 'Edm.Double';
    default:
      return 'Edm.String';
  }
}
