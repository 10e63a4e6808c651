import { Temporal } from 'temporal-polyfill';
import { attachmentsOf } from '../files/attachments';
import { sizeOf } from '../files/bytes';
import { pathOf } from '../files/place';
import { permMask } from '../rights/permissions';
import type { Call } from '../rest/call';
import { lookupIds, versionLabel } from '../rest/itemEntity';
import { siteTimeZone } from '../store/dates';
import { fieldKind, isPerson } from '../store/fieldTypes';
import { getItem } from '../store/items';
import { isDateOnly } from '../store/itemValues';
import { getList } from '../store/lists';
import { asGuid } from '../ids';
import { getPrincipal, upnOf } from '../store/principals';
import type { FieldRecord, ItemRecord, Json, ListRecord } from '../store/records';
import { valueIn } from '../store/columnValues';

export type Row = Record<string, Json>;

const two = (value: number): string => String(value).padStart(2, '0');

/** `22/11/2026 15:04`, the way a site in English (United Kingdom) shows it. */
function shownDate(stored: string, zone: string, dateOnly: boolean): string {
  const moment = Temporal.Instant.from(stored).toZonedDateTimeISO(zone);
  const day = `${two(moment.day)}/${two(moment.month)}/${moment.year}`;
  return dateOnly ? day : `${day} ${two(moment.hour)}:${two(moment.minute)}`;
}

function person(call: Call, id: number): Row | undefined {
  const principal = getPrincipal(call.tenant.database, call.siteId, id);
  if (!principal) return undefined;
  return { id: String(principal.id), title: principal.title, email: principal.email, sip: principal.email, picture: '', upn: upnOf(principal.login) };
}

/** What a lookup shows of an item that the caller may not read stays empty. */
function lookup(call: Call, field: FieldRecord, id: number): Row {
  const target = getList(call.tenant, asGuid(field.props.lookupList ?? '') ?? '');
  const item = target && getItem(call.tenant, target, id);
  const shown = field.props.lookupField ?? 'Title';
  const readable = target !== undefined && item !== undefined && (call.itemRights(target, item) & 1n) !== 0n;
  const value = readable ? (shown === 'ID' ? item.id : (valueIn(item.values, shown) ?? '')) : '';
  return { lookupId: id, lookupValue: typeof value === 'object' ? '' : String(value), isSecretFieldValue: false };
}

/** The stamps of a row that are columns, too. */
const ownDate = (item: ItemRecord, field: FieldRecord): Json =>
  field.internalName === 'Created' ? item.created : field.internalName === 'Modified' ? item.modified : (valueIn(item.values, field.internalName) ?? null);

/** A column of a row as RenderListDataAsStream writes it: text for the eye under the name, the bare value under `Name.`. */
function fieldValues(call: Call, list: ListRecord, item: ItemRecord, field: FieldRecord, utc: boolean): Row {
  const name = field.internalName;
  const special = specialValues(call, list, item, name);
  if (special) return special;
  const shape = fieldKind(field.type)?.shape;
  if (isPerson(field.type)) {
    const people = lookupIds(item, field).flatMap(id => person(call, id) ?? []);
    return { [name]: people.length > 0 ? people : '' };
  }
  if (shape === 'lookup' || shape === 'lookups') {
    const targets = lookupIds(item, field).map(id => lookup(call, field, id));
    return { [name]: targets.length > 0 ? targets : '' };
  }
  if (shape === 'date') {
    const stored = ownDate(item, field);
    if (typeof stored !== 'string') return { [name]: '', [`${name}.`]: '' };
    return { [name]: shownDate(stored, utc ? 'UTC' : siteTimeZone, isDateOnly(field)), [`${name}.`]: stored, [`${name}.FriendlyDisplay`]: '' };
  }
  const value = valueIn(item.values, name) ?? null;
  switch (shape) {
    case 'boolean':
      return value === null ? { [name]: '' } : { [name]: value === true || value === 1 ? 'Yes' : 'No', [`${name}.value`]: value === true || value === 1 ? '1' : '0' };
    case 'number':
    case 'integer':
      return value === null ? { [name]: '' } : { [name]: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 }).format(Number(value)), [`${name}.`]: String(value) };
    case 'choices':
      return { [name]: Array.isArray(value) ? value : '' };
    case 'url':
      return value !== null && typeof value === 'object' && !Array.isArray(value) ? { [name]: String(value.Url ?? ''), [`${name}.desc`]: String(value.Description ?? '') } : { [name]: '' };
    default:
      return { [name]: value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value) };
  }
}

function specialValues(call: Call, list: ListRecord, item: ItemRecord, name: string): Row | undefined {
  const title = typeof item.values.Title === 'string' ? item.values.Title : '';
  const suffix = item.leaf.includes('.') && item.fsType === 0 ? item.leaf.slice(item.leaf.lastIndexOf('.') + 1) : '';
  switch (name) {
    case 'ID':
      return { ID: String(item.id) };
    case 'LinkTitle':
    case 'LinkTitleNoMenu':
      return { [name]: title, Title: title };
    case 'FileLeafRef':
    case 'LinkFilename':
    case 'LinkFilenameNoMenu':
      return { [name]: item.leaf, FileLeafRef: item.leaf, 'FileLeafRef.Name': suffix ? item.leaf.slice(0, -suffix.length - 1) : item.leaf, 'FileLeafRef.Suffix': suffix };
    case 'FileRef':
      return { FileRef: pathOf(item), 'FileRef.urlencode': encodeURIComponent(pathOf(item)), 'FileRef.urlencodeasurl': encodeURI(pathOf(item)) };
    case 'FileDirRef':
      return { FileDirRef: item.dir };
    case 'DocIcon':
      return { DocIcon: suffix };
    case 'File_x0020_Size':
    case 'FileSizeDisplay':
      return { [name]: item.fsType === 0 && list.baseType === 1 ? String(sizeOf(call.tenant, item.uniqueId, item.uiVersion)) : '' };
    case 'FSObjType':
      return { FSObjType: String(item.fsType) };
    case 'UniqueId':
      return { UniqueId: `{${item.uniqueId.toUpperCase()}}` };
    case 'GUID':
      return { GUID: `{${item.guid.toUpperCase()}}` };
    case 'Attachments':
      return { Attachments: item.attachments ? String(attachmentsOf(call.tenant, list, item).length > 0 ? 1 : 0) : '0' };
    case 'ContentTypeId':
      return { ContentTypeId: item.contentTypeId };
    case 'ContentType':
      return { ContentType: item.fsType === 1 ? 'Folder' : list.baseType === 1 ? 'Document' : 'Item' };
    case '_UIVersionString':
      return { _UIVersionString: versionLabel(item) };
    case '_UIVersion':
      return { _UIVersion: String(item.uiVersion) };
    case 'owshiddenversion':
      return { owshiddenversion: String(item.version) };
    case '_ModerationStatus':
      return { _ModerationStatus: '0' };
    case 'PermMask':
      return { PermMask: permMask(call.itemRights(list, item)) };
    default:
      return undefined;
  }
}

/** What every row has, whatever the view shows. */
const always = ['ID', 'PermMask', 'FSObjType', 'UniqueId', 'ContentTypeId', 'FileRef', 'FileLeafRef', '_UIVersionString', 'owshiddenversion', 'Attachments'];

export function rowOf(call: Call, list: ListRecord, item: ItemRecord, fields: readonly FieldRecord[], utc: boolean): Row {
  let row: Row = {};
  for (const name of always) if (name !== 'Attachments' || list.baseType === 0) row = { ...row, ...specialValues(call, list, item, name) };
  if (item.fsType === 1) row = { ...row, ItemChildCount: String(childCount(call, list, item)) };
  for (const field of fields) row = { ...row, ...fieldValues(call, list, item, field, utc) };
  return row;
}

const childCount = (call: Call, list: ListRecord, item: ItemRecord): number =>
  call.tenant.database.get<{ n: number }>(`SELECT count(*) AS n FROM ${list.rowsTable} WHERE dir = ? AND fs_type = 0`, pathOf(item))?.n ?? 0;
