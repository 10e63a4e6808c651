import { notProvided, SharePointError } from '../errors';
import { Complex, type Entity } from '../odata/entity';
import { textArgument } from '../odata/url';
import { allFields } from '../store/fields';
import type { ListRecord } from '../store/records';
import type { Call } from './call';
import { listPath, typedEntity } from './entities';
import { fieldEntity } from './fieldEntity';
import { addLinks, define, node, type Node } from './registry';

interface ContentType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
  readonly hidden: boolean;
}

interface TypesOf {
  readonly list: ListRecord | undefined;
}

declare module './registry' {
  interface NodeKinds {
    contentTypes: TypesOf;
    contentType: TypesOf & { readonly type: ContentType };
  }
}

const type = (id: string, name: string, description: string, group: string, hidden = false): ContentType => ({ id, name, description, group, hidden });

const siteTypes: readonly ContentType[] = [
  type('0x', 'System', '', '_Hidden', true),
  type('0x01', 'Item', 'Create a new list item.', 'List Content Types'),
  type('0x0101', 'Document', 'Create a new document.', 'Document Content Types'),
  type('0x0120', 'Folder', 'Create a new folder.', 'Folder Content Types')
];

/** The content types of a list are children of the site's, with the list's id behind. */
export function contentTypesOf(list: ListRecord | undefined): readonly ContentType[] {
  if (!list) return siteTypes;
  const own = list.id.replace(/-/g, '').toUpperCase();
  return siteTypes.filter((candidate) => candidate.id === (list.baseType === 1 ? '0x0101' : '0x01') || candidate.id === '0x0120').map((candidate) => ({ ...candidate, id: `${candidate.id}00${own}` }));
}

function contentTypeEntity(call: Call, { list }: TypesOf, row: ContentType): Entity {
  return typedEntity({
    type: 'SP.ContentType',
    set: 'SP.ApiData.ContentTypes',
    path: `${list ? listPath(list.id) : 'Web'}/ContentTypes('${row.id}')`,
    given: {
      Description: row.description,
      DisplayFormTemplateName: 'ListForm',
      EditFormTemplateName: 'ListForm',
      NewFormTemplateName: 'ListForm',
      Group: row.group,
      Hidden: row.hidden,
      Id: new Complex('SP.ContentTypeId', { StringValue: row.id }),
      Name: row.name,
      ReadOnly: false,
      SchemaXml: `<ContentType ID="${row.id}" Name="${row.name}" Group="${row.group}" Version="1"/>`,
      Scope: list ? list.url : call.web.url || '/',
      Sealed: false,
      StringId: row.id
    },
    defaults: null,
    links: { Fields: () => (list ? allFields(call.tenant, list.id).filter((field) => !field.props.fromBaseType || field.internalName === 'Title').map((field) => fieldEntity(call, field, true)) : []) }
  });
}

const found = (of: TypesOf, id: string): Node => {
  const row = contentTypesOf(of.list).find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  if (!row) throw new SharePointError(404, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');
  return node('contentType', { ...of, type: row });
};

define('list', { segments: { contenttypes: (_call, list) => node('contentTypes', { list }) } });
define('web', {
  segments: {
    contenttypes: () => node('contentTypes', { list: undefined }),
    availablecontenttypes: () => node('contentTypes', { list: undefined })
  }
});
addLinks('list', { ContentTypes: (call, list) => contentTypesOf(list).map((row) => contentTypeEntity(call, { list }, row)) });
addLinks('item', {
  ContentType: (call, { list, item }) => {
    const row = contentTypesOf(list).find((candidate) => item.contentTypeId.startsWith(candidate.id));
    return row ? contentTypeEntity(call, { list }, row) : null;
  }
});

define('contentTypes', {
  entities: (call, of) => ({ rows: contentTypesOf(of.list).map((row) => contentTypeEntity(call, of, row)), set: 'SP.ApiData.ContentTypes', path: `${of.list ? listPath(of.list.id) : 'Web'}/ContentTypes` }),
  key: (_call, of, segment) => found(of, textArgument(segment, 'id')),
  post: () => {
    throw notProvided('The local tenant does not add content types.');
  },
  segments: { getbyid: (_call, of, segment) => found(of, textArgument(segment, 'contentTypeId')) }
});

define('contentType', { entity: (call, { list, type: row }) => contentTypeEntity(call, { list }, row) });
