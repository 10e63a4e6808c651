import { propertyMissing, refused, SharePointError } from '../errors';
import { newGuid } from '../ids';
import { deleted, entityAnswer, noContent } from '../odata/answer';
import { objectOf, textOf } from '../odata/body';
import { Complex, type Entity } from '../odata/entity';
import { textArgument } from '../odata/url';
import { listContentTypes, parentType, removeContentType, saveContentType, siteContentTypes, type ContentTypeRecord } from '../store/contentTypes';
import { allFields } from '../store/fields';
import type { FieldRecord, ListRecord, WebRecord } from '../store/records';
import { propertyTypes } from '../types/table';
import type { Call } from './call';
import { listPath, typedEntity } from './entities';
import { fieldEntity } from './fieldEntity';
import { action, addLinks, define, node, type Node } from './registry';

interface TypesOf {
  readonly web: WebRecord;
  readonly list: ListRecord | undefined;
}

declare module './registry' {
  interface NodeKinds {
    contentTypes: TypesOf;
    contentType: TypesOf & { readonly type: ContentTypeRecord };
  }
}

const typesOf = (call: Call, { web, list }: TypesOf): ContentTypeRecord[] => (list ? listContentTypes(call.tenant, list) : siteContentTypes(call.tenant, web.id));

const pathOf = ({ list }: TypesOf): string => `${list ? listPath(list.id) : 'Web'}/ContentTypes`;

const fieldsOf = (call: Call, of: TypesOf): FieldRecord[] =>
  allFields(call.tenant, of.list?.id ?? of.web.id).filter((field) => field.internalName === 'Title' || field.internalName === 'ContentType' || (of.list !== undefined && !field.props.fromBaseType));

const fieldLink = (of: TypesOf, type: ContentTypeRecord, field: FieldRecord): Entity => ({
  type: 'SP.FieldLink',
  set: 'SP.ApiData.FieldLinks',
  path: `${pathOf(of)}('${type.id}')/FieldLinks(guid'${field.id}')`,
  defaults: { FieldInternalName: field.internalName, Hidden: field.props.hidden ?? false, Id: field.id, Name: field.internalName, ReadOnly: field.props.readOnly ?? false, Required: field.props.required ?? false, ShowInDisplayForm: true },
  links: {}
});

function contentTypeEntity(call: Call, of: TypesOf, type: ContentTypeRecord): Entity {
  return typedEntity({
    type: 'SP.ContentType',
    set: 'SP.ApiData.ContentTypes',
    path: `${pathOf(of)}('${type.id}')`,
    given: {
      Description: type.description,
      DisplayFormTemplateName: 'ListForm',
      EditFormTemplateName: 'ListForm',
      NewFormTemplateName: 'ListForm',
      Group: type.group,
      Hidden: type.hidden,
      Id: new Complex('SP.ContentTypeId', { StringValue: type.id }),
      Name: type.name,
      ReadOnly: false,
      SchemaXml: `<ContentType ID="${type.id}" Name="${type.name.replace(/[&<"]/g, '')}" Version="1"/>`,
      Scope: of.list ? of.list.url : of.web.url || '/',
      Sealed: false,
      StringId: type.id
    },
    defaults: null,
    links: {
      Fields: () => fieldsOf(call, of).map((field) => fieldEntity(call, field, of.list !== undefined)),
      FieldLinks: () => fieldsOf(call, of).map((field) => fieldLink(of, type, field)),
      WorkflowAssociations: () => [],
      Parent: () => {
        const site = { web: of.web, list: undefined };
        const parent = parentType(siteContentTypes(call.tenant, of.web.id), type.id);
        return parent ? contentTypeEntity(call, site, parent) : null;
      }
    }
  });
}

const notFound = (): SharePointError => new SharePointError(404, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');

function found(call: Call, of: TypesOf, id: string): Node {
  const type = typesOf(call, of).find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  if (!type) throw notFound();
  return node('contentType', { ...of, type });
}

function demandChange(call: Call, of: TypesOf): void {
  if (of.list) call.demandList(of.list, 'manageLists');
  else call.demandWeb('manageWeb');
}

define('list', { segments: { contenttypes: (call, list) => node('contentTypes', { web: call.web, list }) } });
define('web', {
  segments: {
    contenttypes: (_call, web) => node('contentTypes', { web, list: undefined }),
    availablecontenttypes: (_call, web) => node('contentTypes', { web, list: undefined })
  }
});
addLinks('list', { ContentTypes: (call, list) => listContentTypes(call.tenant, list).map((type) => contentTypeEntity(call, { web: call.web, list }, type)) });
addLinks('web', { ContentTypes: (call, web) => siteContentTypes(call.tenant, web.id).map((type) => contentTypeEntity(call, { web, list: undefined }, type)) });
addLinks('item', {
  ContentType: (call, { list, item }) => {
    const type = listContentTypes(call.tenant, list).find((candidate) => item.contentTypeId.startsWith(candidate.id));
    return type ? contentTypeEntity(call, { web: call.web, list }, type) : null;
  }
});

const settable = ['Name', 'Description', 'Group'];

define('contentTypes', {
  entities: (call, of) => ({ rows: typesOf(call, of).map((type) => contentTypeEntity(call, of, type)), set: 'SP.ApiData.ContentTypes', path: pathOf(of) }),
  key: (call, of, segment) => found(call, of, textArgument(segment, 'id')),
  post: (call, of) => {
    demandChange(call, of);
    const { values } = call.body;
    for (const name of Object.keys(values)) if (!(name in propertyTypes('SP.ContentType'))) throw propertyMissing(name, 'SP.ContentType');
    const name = textOf(values, 'Name')?.trim();
    if (!name) throw refused('The content type name cannot be blank.');
    const types = typesOf(call, of);
    if (types.some((type) => type.name.toLowerCase() === name.toLowerCase())) throw refused(`A content type with this name '${name}' already exists.`, 500, '-2130575183');
    const asked = textOf(objectOf(values, 'Id'), 'StringValue');
    const taken = types.some((type) => type.id.toLowerCase() === asked?.toLowerCase());
    const id = asked && !taken && parentType(siteContentTypes(call.tenant, of.web.id), asked) ? asked : `${taken && asked ? asked : '0x01'}00${newGuid().replace(/-/g, '').toUpperCase()}`;
    const type: ContentTypeRecord = { ownerId: of.list?.id ?? of.web.id, id, name, description: textOf(values, 'Description') ?? '', group: textOf(values, 'Group') || 'Custom Content Types', hidden: false, own: true };
    saveContentType(call.tenant, type);
    return entityAnswer(contentTypeEntity(call, of, type), 201);
  },
  segments: {
    getbyid: (call, of, segment) => found(call, of, textArgument(segment, 'contentTypeId')),
    addavailablecontenttype: action((call, of) => {
      demandChange(call, of);
      const id = textOf(call.body.values, 'contentTypeId') ?? '';
      const source = siteContentTypes(call.tenant, of.web.id).find((type) => type.id.toLowerCase() === id.toLowerCase());
      if (!source || !of.list) throw notFound();
      const type: ContentTypeRecord = { ...source, ownerId: of.list.id, id: `${source.id}00${newGuid().replace(/-/g, '').toUpperCase()}`, own: true };
      saveContentType(call.tenant, type);
      return entityAnswer(contentTypeEntity(call, of, type), 201);
    })
  }
});

define('contentType', {
  entity: (call, { type, ...of }) => contentTypeEntity(call, of, type),
  merge: (call, { type, ...of }) => {
    demandChange(call, of);
    const { values } = call.body;
    for (const name of Object.keys(values)) if (!settable.includes(name)) throw propertyMissing(name, 'SP.ContentType');
    if (!type.own) throw refused('The content type is read only.');
    saveContentType(call.tenant, { ...type, name: textOf(values, 'Name') ?? type.name, description: textOf(values, 'Description') ?? type.description, group: textOf(values, 'Group') ?? type.group });
    return noContent();
  },
  remove: (call, { type, ...of }) => {
    demandChange(call, of);
    if (!type.own) throw refused('The content type is part of an application feature.');
    removeContentType(call.tenant, type);
    return deleted;
  }
});
