import type { TenantResponse } from '../http';
import type { Answer } from './answer';
import { Complex, ValueList, type Entity, type Linked, type PropertyValue } from './entity';
import { escapeXml } from './errorBody';
import { optionsBehind, type Options } from './options';
import { shapeOf } from './shape';

interface AtomContext {
  readonly api: string;
  readonly options: Options;
}

const data = 'http://schemas.microsoft.com/ado/2007/08/dataservices';
const namespaces = `xmlns:d="${data}" xmlns:m="${data}/metadata"`;
const declaration = '<?xml version="1.0" encoding="utf-8"?>';

/**
 * What SharePoint answers whoever asks for no JSON (a browser, curl): Atom entries and feeds, single values as XML.
 * Source: OData 2 in Atom as SharePoint 2013 documents it; the type of a value is told from the value.
 */
export function atomResponse(answer: Answer, context: AtomContext): TenantResponse {
  switch (answer.kind) {
    case 'raw':
      return { status: answer.status ?? 200, headers: answer.headers, body: answer.body };
    case 'noContent':
      return { status: answer.status ?? 204, headers: { ...answer.headers }, body: '' };
    case 'entity': {
      const etag: Record<string, string> = answer.entity.etag ? { etag: answer.entity.etag } : {};
      return {
        status: answer.status ?? 200,
        headers: { 'content-type': 'application/atom+xml;type=entry;charset=utf-8', ...etag, ...answer.headers },
        body: declaration + entry(answer.entity, context, context.options, rootAttributes(context))
      };
    }
    case 'entities':
      return {
        status: answer.status ?? 200,
        headers: { 'content-type': 'application/atom+xml;type=feed;charset=utf-8' },
        body: declaration + feed(answer.entities, context, context.options, `${context.api}/${encodeURI(answer.path)}`, answer.next, rootAttributes(context))
      };
    case 'value':
      return { status: answer.status ?? 200, headers: { 'content-type': 'application/xml;charset=utf-8' }, body: declaration + element(answer.name, answer.value, ` ${namespaces}`) };
  }
}

const rootAttributes = (context: AtomContext): string => ` xml:base="${escapeXml(context.api)}/" xmlns="http://www.w3.org/2005/Atom" ${namespaces}`;

const updated = (entities: readonly Entity[]): string => {
  const value = entities[0]?.defaults.Modified ?? entities[0]?.defaults.LastItemModifiedDate;
  return typeof value === 'string' ? value : '1900-01-01T00:00:00Z';
};

function feed(entities: readonly Entity[], context: AtomContext, options: Options, id: string, next: string | undefined, attributes = ''): string {
  const link = next === undefined ? '' : `<link rel="next" href="${escapeXml(`${id}?${next}`)}" />`;
  return `<feed${attributes}><id>${escapeXml(id)}</id><title /><updated>${updated(entities)}</updated>${entities.map((entity) => entry(entity, context, options)).join('')}${link}</feed>`;
}

function entry(entity: Entity, context: AtomContext, options: Options, attributes = ''): string {
  const { expanded, properties } = shapeOf(entity, options);
  const address = `${context.api}/${entity.path}`;
  const etag = entity.etag === undefined ? '' : ` m:etag="${escapeXml(entity.etag)}"`;
  const inline = new Map(expanded);
  const names = options.select ? [...inline.keys()] : Object.keys(entity.links);
  const links = names.map((name) => link(entity, name, inline.get(name), context, options)).join('');
  return (
    `<entry${attributes}${etag}><id>${escapeXml(entity.id ?? address)}</id><category term="${entity.type}" scheme="${data}/scheme" />` +
    `<link rel="edit" href="${escapeXml(entity.path)}" />${links}<title /><updated>${updated([entity])}</updated><author><name /></author>` +
    `<content type="application/xml"><m:properties>${properties.map(([name, value]) => element(name, value)).join('')}</m:properties></content></entry>`
  );
}

/** A navigation property: its address, and when it is expanded, what is behind it. */
function link(entity: Entity, name: string, linked: Linked | undefined, context: AtomContext, options: Options): string {
  const many = Array.isArray(linked);
  const href = `${entity.path}/${name}`;
  const start = `<link rel="${data}/related/${name}" type="application/atom+xml;type=${many ? 'feed' : 'entry'}" title="${name}" href="${escapeXml(href)}"`;
  if (linked === undefined) return `${start} />`;
  const behind = optionsBehind(options, name);
  const inside = linked === null ? '' : 'type' in linked ? entry(linked, context, behind) : feed(linked, context, behind, `${context.api}/${href}`, undefined);
  return `${start}><m:inline>${inside}</m:inline></link>`;
}

/** Names of columns are fit for XML already; what is not is left to nobody. */
const tag = (name: string): string => name.replace(/[^\w.-]/g, '_');

/** A property as XML: `<d:Id m:type="Edm.Int32">1</d:Id>`. */
function element(name: string, value: PropertyValue, attributes = ''): string {
  const start = `<d:${tag(name)}${attributes}`;
  const end = `</d:${tag(name)}>`;
  if (value === null || value === undefined) return `${start} m:null="true" />`;
  if (value instanceof ValueList) return `${start} m:type="Collection(${value.type})">${value.values.map((each) => element('element', each)).join('')}${end}`;
  if (value instanceof Complex) return `${start} m:type="${value.type}">${Object.entries(value.values).map(([inner, each]) => element(inner, each)).join('')}${end}`;
  const type = edmType(value);
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `${start}${type === 'Edm.String' ? '' : ` m:type="${type}"`}${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(allowed(text))}${end}`;
}

/** Characters that XML 1.0 has no way to write are left out. */
const allowed = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

function edmType(value: Exclude<PropertyValue, null | undefined>): string {
  if (typeof value === 'boolean') return 'Edm.Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Edm.Int32' : 'Edm.Double';
  if (typeof value !== 'string') return 'Edm.String';
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/.test(value)) return 'Edm.DateTime';
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value) ? 'Edm.Guid' : 'Edm.String';
}
