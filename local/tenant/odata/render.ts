import type { TenantResponse } from '../http';
import type { Json } from '../store/records';
import type { Answer } from './answer';
import { atomResponse } from './atom';
import { Complex, ValueList, type Entity, type Linked, type PropertyValue } from './entity';
import { contentType, type Format } from './format';
import { optionsBehind, type Options } from './options';
import { shapeOf } from './shape';

export interface RenderContext {
  readonly format: Format;
  /** Absolute address of `_api` for the web, no slash at the end. */
  readonly api: string;
  readonly options: Options;
}

type JsonObject = { [name: string]: Json };

/** Writes an answer in the dialect that was asked for. */
export function render(answer: Answer, context: RenderContext): TenantResponse {
  if (context.format.kind === 'xml') return atomResponse(answer, context);
  const headers = { 'content-type': contentType(context.format) };
  switch (answer.kind) {
    case 'raw':
      return { status: answer.status ?? 200, headers: answer.headers, body: answer.body };
    case 'noContent':
      return { status: answer.status ?? 204, headers: { ...answer.headers }, body: '' };
    case 'entity': {
      const etag: Record<string, string> = answer.entity.etag ? { etag: answer.entity.etag } : {};
      return { status: answer.status ?? 200, headers: { ...headers, ...etag, ...answer.headers }, body: JSON.stringify(entityDocument(answer.entity, context)) };
    }
    case 'entities':
      return { status: answer.status ?? 200, headers, body: JSON.stringify(collectionDocument(answer, context)) };
    case 'value':
      return { status: answer.status ?? 200, headers, body: JSON.stringify(valueDocument(answer, context)) };
  }
}

const metadataUrl = (context: RenderContext, fragment: string): string => `${context.api}/$metadata#${fragment}`;

function entityDocument(entity: Entity, context: RenderContext): JsonObject {
  const body = entityBody(entity, context, context.options);
  const { format } = context;
  switch (format.kind) {
    case 'verbose':
      return { d: body };
    case 'v4':
      return format.metadata === 'none' ? body : { '@odata.context': metadataUrl(context, `${entity.set.replace(/^SP\.ApiData\./, '')}/$entity`), ...body };
    default:
      return 'metadata' in format && format.metadata === 'none' ? body : { 'odata.metadata': metadataUrl(context, `${entity.set}/@Element`), ...body };
  }
}

function collectionDocument(answer: Extract<Answer, { kind: 'entities' }>, context: RenderContext): JsonObject {
  const rows = answer.entities.map((entity) => entityBody(entity, context, context.options));
  const next = answer.next === undefined ? undefined : `${context.api}/${encodeURI(answer.path)}?${answer.next}`;
  const { format } = context;
  switch (format.kind) {
    case 'verbose':
      return { d: { results: rows, ...(next ? { __next: next } : {}) } };
    case 'v4':
      return {
        ...(format.metadata === 'none' ? {} : { '@odata.context': metadataUrl(context, answer.set.replace(/^SP\.ApiData\./, '')) }),
        ...(next ? { '@odata.nextLink': next } : {}),
        value: rows
      };
    default:
      return {
        ...('metadata' in format && format.metadata === 'none' ? {} : { 'odata.metadata': metadataUrl(context, answer.set) }),
        ...(next ? { 'odata.nextLink': next } : {}),
        value: rows
      };
  }
}

function valueDocument(answer: Extract<Answer, { kind: 'value' }>, context: RenderContext): JsonObject {
  const { format } = context;
  const value = written(answer.value, format);
  if (format.kind === 'verbose') return { d: { [answer.name]: value } };
  const annotated: JsonObject =
    'metadata' in format && format.metadata === 'none'
      ? {}
      : { [format.kind === 'v4' ? '@odata.context' : 'odata.metadata']: metadataUrl(context, answer.type) };
  if (value === null) return format.kind === 'v4' ? { ...annotated, '@odata.null': true } : { ...annotated, 'odata.null': true };
  if (answer.value instanceof Complex && typeof value === 'object' && !Array.isArray(value)) return { ...annotated, ...value };
  return { ...annotated, value };
}

function entityBody(entity: Entity, context: RenderContext, options: Options): JsonObject {
  const { format } = context;
  const body: JsonObject = annotations(entity, context);
  const shape = shapeOf(entity, options);
  for (const [name, linked] of shape.expanded) body[name] = linkedBody(linked, context, optionsBehind(options, name));
  for (const [name, value] of shape.properties) body[name] = written(value, format);
  for (const name of shape.deferred) deferred(body, entity, name, context);
  if (!options.select && (format.kind === 'verbose' || ('metadata' in format && format.metadata === 'full'))) {
    for (const name of Object.keys(entity.links)) if (!(name in body)) deferred(body, entity, name, context);
  }
  return body;
}

function deferred(body: JsonObject, entity: Entity, name: string, context: RenderContext): void {
  const path = `${entity.path}/${name}`;
  if (context.format.kind === 'verbose') body[name] = { __deferred: { uri: `${context.api}/${path}` } };
  else if ('metadata' in context.format && context.format.metadata !== 'none') {
    body[`${name}${context.format.kind === 'v4' ? '@odata.navigationLink' : '@odata.navigationLinkUrl'}`] = path;
  }
}

function annotations(entity: Entity, context: RenderContext): JsonObject {
  const address = entity.id?.startsWith('http') ? entity.id : `${context.api}/${entity.path}`;
  const { format } = context;
  switch (format.kind) {
    case 'verbose':
      return { __metadata: { id: address, uri: address, ...(entity.etag ? { etag: entity.etag } : {}), type: entity.type } };
    case 'v4':
      if (format.metadata === 'none') return {};
      return {
        '@odata.type': `#${entity.type}`,
        '@odata.id': entity.id ?? address,
        ...(entity.etag ? { '@odata.etag': entity.etag } : {}),
        '@odata.editLink': entity.path
      };
    default:
      if ('metadata' in format && format.metadata === 'none') return {};
      return {
        'odata.type': entity.type,
        'odata.id': entity.id ?? address,
        ...(entity.etag ? { 'odata.etag': entity.etag } : {}),
        'odata.editLink': address.startsWith(context.api) && entity.type !== 'SP.Web' ? entity.path : address
      };
  }
}

function linkedBody(linked: Linked, context: RenderContext, options: Options): Json {
  if (linked === null) return null;
  if ('type' in linked) return entityBody(linked, context, options);
  const rows = linked.map((entity) => entityBody(entity, context, options));
  return context.format.kind === 'verbose' ? { results: rows } : rows;
}

/** A property as JSON; verbose wraps collections and names the types of complex values. */
function written(value: PropertyValue, format: Format): Json {
  if (value === undefined) return null;
  if (value instanceof ValueList) {
    const rows = value.values.map((entry) => written(entry, format));
    return format.kind === 'verbose' ? { __metadata: { type: `Collection(${value.type})` }, results: rows } : rows;
  }
  if (value instanceof Complex) {
    const body: JsonObject = format.kind === 'verbose' ? { __metadata: { type: value.type } } : {};
    for (const [name, inner] of Object.entries(value.values)) body[name] = written(inner, format);
    return body;
  }
  return value;
}
