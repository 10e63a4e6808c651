import { fieldMissing } from '../errors';
import { calculated } from '../formula/ofRow';
import { asGuid } from '../ids';
import { Complex, ValueList, type Entity, type Linked, type Property, type Value } from '../odata/entity';
import { fieldKind, isPerson } from '../store/fieldTypes';
import { getItem } from '../store/items';
import { getList, itemEntityType } from '../store/lists';
import { allFields } from '../store/fields';
import { getPrincipal } from '../store/principals';
import type { FieldRecord, ItemRecord, Json, ListRecord, PrincipalRecord } from '../store/records';
import type { Call } from './call';
import { basePermissions, listPath } from './entities';
import { isLookup, isMulti, propertyName } from './fieldEntity';
import { listEntity } from './listEntity';
import { linksFor } from './registry';
import { describeLinks } from '../types/table';
import { valueIn } from '../store/columnValues';

export interface ItemNode {
  readonly list: ListRecord;
  readonly item: ItemRecord;
}

declare module './registry' {
  interface NodeKinds {
    item: ItemNode;
  }
}

export const itemEtag = (item: ItemRecord): string => `"${item.guid},${item.version}"`;

export const versionLabel = (item: { uiVersion: number }): string => `${Math.floor(item.uiVersion / 512)}.${item.uiVersion % 512}`;

/** Columns whose value is not among the row's own values. */
const stamped: Readonly<Record<string, (call: Call, list: ListRecord, item: ItemRecord) => Value>> = {
  ID: (_call, _list, item) => item.id,
  Created: (_call, _list, item) => item.created,
  Modified: (_call, _list, item) => item.modified,
  GUID: (_call, _list, item) => item.guid,
  UniqueId: (_call, _list, item) => item.uniqueId,
  ContentTypeId: (_call, _list, item) => item.contentTypeId,
  _UIVersion: (_call, _list, item) => item.uiVersion,
  _UIVersionString: (_call, _list, item) => versionLabel(item),
  owshiddenversion: (_call, _list, item) => item.version,
  FSObjType: (_call, _list, item) => item.fsType,
  FileRef: (_call, _list, item) => `${item.dir}/${item.leaf}`,
  FileDirRef: (_call, _list, item) => item.dir,
  FileLeafRef: (_call, _list, item) => item.leaf,
  Attachments: (_call, _list, item) => item.attachments,
  LinkTitle: (_call, _list, item) => item.values.Title ?? null,
  LinkTitleNoMenu: (_call, _list, item) => item.values.Title ?? null,
  LinkFilename: (_call, _list, item) => item.leaf,
  LinkFilenameNoMenu: (_call, _list, item) => item.leaf,
  DocIcon: (_call, _list, item) => (item.fsType === 1 ? null : item.leaf.slice(item.leaf.lastIndexOf('.') + 1)),
  _ModerationStatus: () => 0,
  PermMask: (call, list, item) => `0x${call.itemRights(list, item).toString(16)}`,
  ComplianceAssetId: () => null,
  Edit: () => '0'
};

/** The value of a column as item JSON writes it (lookups: see `<Name>Id`). */
export function itemValue(call: Call, list: ListRecord, item: ItemRecord, field: FieldRecord): Value {
  const own = Object.hasOwn(stamped, field.internalName) ? stamped[field.internalName] : undefined;
  if (own) return own(call, list, item);
  if (field.type === 'Calculated') {
    const formula = field.props.extra?.Formula;
    return typeof formula === 'string' ? calculated(call.tenant, allFields(call.tenant, list.id), { ...item.values, Created: item.created, Modified: item.modified, ID: item.id }, formula) : null;
  }
  const value = valueIn(item.values, field.internalName) ?? null;
  if (value === null) return null;
  const shape = fieldKind(field.type)?.shape;
  if (shape === 'choices' && Array.isArray(value)) return new ValueList('Edm.String', value);
  if (shape === 'url' && typeof value === 'object' && !Array.isArray(value)) {
    return new Complex('SP.FieldUrlValue', { Description: value.Description, Url: value.Url });
  }
  return value;
}

export const lookupIds = (item: ItemRecord, field: FieldRecord, fields: readonly FieldRecord[] = []): number[] => {
  const primary = field.props.primaryFieldId === undefined ? undefined : fields.find((other) => other.id === field.props.primaryFieldId);
  if (primary) return lookupIds(item, primary);
  const value: Json = field.internalName === 'Author' ? item.author : field.internalName === 'Editor' ? item.editor : (valueIn(item.values, field.internalName) ?? null);
  return value === null ? [] : (Array.isArray(value) ? value : [value]).filter((entry): entry is number => typeof entry === 'number');
};

const lookupProperty = (item: ItemRecord, field: FieldRecord, fields: readonly FieldRecord[], as: 'number' | 'text'): Value => {
  const ids = lookupIds(item, field, fields).map((id) => (as === 'text' ? String(id) : id));
  if (!isMulti(field)) return ids[0] ?? null;
  return ids.length === 0 ? null : new ValueList(as === 'text' ? 'Edm.String' : 'Edm.Int32', ids);
};

const closing = ['ComplianceAssetId', 'ID', 'Modified', 'Created', 'Author', 'Editor', '_UIVersionString', 'Attachments', 'GUID'];

export function itemEntity(call: Call, list: ListRecord, item: ItemRecord, fields = allFields(call.tenant, list.id)): Entity {
  const defaults: Record<string, Property> = { FileSystemObjectType: item.fsType, Id: item.id, ServerRedirectedEmbedUri: null, ServerRedirectedEmbedUrl: '', ContentTypeId: item.contentTypeId };
  const onDemand: Record<string, Property> = {
    DisplayName: item.values.Title ?? item.leaf,
    CommentsDisabled: list.props.DisableCommenting === true,
    CommentsDisabledScope: 0,
    EffectiveBasePermissions: () => basePermissions(call.itemRights(list, item)),
    EffectiveBasePermissionsForUI: () => basePermissions(call.itemRights(list, item)),
    HasUniqueRoleAssignments: item.ownScope,
    IconOverlay: null,
    EncodedAbsUrl: `${call.address.origin}${`${item.dir}/${item.leaf}`.split('/').map(encodeURIComponent).join('/')}`,
    Client_Title: item.values.Title ?? null,
    ParentItemID: null
  };
  const links: Record<string, () => Linked> = {};
  const sorted = [...fields.filter((field) => !closing.includes(field.internalName)), ...closing.flatMap((name) => fields.filter((field) => field.internalName === name))];
  for (const field of sorted) {
    const shownByDefault = closing.includes(field.internalName) || field.internalName === 'Title' || (!field.props.fromBaseType && !field.props.hidden);
    const table = shownByDefault ? defaults : onDemand;
    if (isLookup(field)) {
      table[`${propertyName(field)}Id`] = () => lookupProperty(item, field, fields, 'number');
      if (isPerson(field.type) && !field.props.fromBaseType) table[`${propertyName(field)}StringId`] = () => lookupProperty(item, field, fields, 'text');
      links[propertyName(field)] = () => lookedUp(call, item, field, fields);
    } else if (field.internalName !== 'ContentTypeId' && field.internalName !== 'ContentType') {
      if (field.internalName === 'Attachments' && list.baseType === 1) continue;
      table[propertyName(field)] = () => itemValue(call, list, item, field);
    }
  }
  const lookups = new Set(Object.keys(links));
  const type = itemEntityType(list);
  return {
    type,
    set: `SP.ListData.${type.replace(/^SP\.Data\./, '')}s`,
    path: `${listPath(list.id)}/Items(${item.id})`,
    id: item.guid,
    etag: itemEtag(item),
    defaults,
    onDemand,
    links: { ...describeLinks('SP.ListItem', { ParentList: () => listEntity(call, list) }), ...linksFor('item', call, { list, item }), ...links },
    lookups,
    unknown: (name) => {
      throw fieldMissing(name);
    }
  };
}

function lookedUp(call: Call, item: ItemRecord, field: FieldRecord, fields: readonly FieldRecord[]): Linked {
  const ids = lookupIds(item, field, fields);
  const entities = ids.map((id) => (isPerson(field.type) ? personEntity(call, id) : targetEntity(call, field, id))).filter((entity): entity is Entity => entity !== null);
  return isMulti(field) ? entities : (entities[0] ?? null);
}

function personEntity(call: Call, id: number): Entity | null {
  const principal = getPrincipal(call.tenant.database, call.siteId, id);
  return principal ? userInfoEntity(principal) : null;
}

/** A person as the user information list shows them behind a person column. */
export function userInfoEntity(principal: PrincipalRecord): Entity {
  const [firstName, ...rest] = principal.title.split(' ');
  const user = principal.kind === 'user';
  return {
    type: 'SP.Data.UserInfoItem',
    set: 'SP.ListData.UserInfoItems',
    path: `Web/SiteUserInfoList/Items(${principal.id})`,
    id: `00000000-0000-4000-8000-${principal.id.toString(16).padStart(12, '0')}`,
    etag: '"1"',
    defaults: {},
    onDemand: {
      Id: principal.id,
      ID: principal.id,
      Title: principal.title,
      Name: principal.login,
      EMail: principal.email,
      UserName: principal.email,
      SipAddress: principal.email,
      FirstName: user ? firstName : null,
      LastName: user ? rest.join(' ') : null,
      JobTitle: null,
      Department: null,
      WorkPhone: null,
      MobilePhone: null,
      Office: null,
      Picture: null
    },
    links: {},
    unknown: (name) => {
      throw fieldMissing(name);
    }
  };
}

/** A lookup shows columns of the other list only to those who may read the item there; the id is always there. */
function targetEntity(call: Call, field: FieldRecord, id: number): Entity | null {
  const list = getList(call.tenant, asGuid(field.props.lookupList ?? '') ?? '');
  const item = list && getItem(call.tenant, list, id);
  if (!list || !item) return null;
  const readable = (call.itemRights(list, item) & 1n) !== 0n;
  const target = itemEntity(call, list, item);
  const projectable: Record<string, Property> = { Id: item.id, ID: item.id };
  for (const other of allFields(call.tenant, list.id)) {
    const shape = fieldKind(other.type)?.shape;
    if (!shape || !['text', 'number', 'integer', 'date', 'guid', 'choice'].includes(shape) || other.internalName === 'ID') continue;
    projectable[propertyName(other)] = () => (readable ? itemValue(call, list, item, other) : null);
  }
  return { ...target, defaults: {}, onDemand: projectable, links: {}, lookups: undefined };
}

