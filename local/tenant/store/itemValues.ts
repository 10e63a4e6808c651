import { duplicateValue, invalidText, malformedBody, propertyMissing, refused, SharePointError } from '../errors';
import { asGuid } from '../ids';
import type { Tenant } from '../tenant';
import { readMoment, toStored, toStoredDay } from './dates';
import { columnSql } from './fields';
import { fieldKind, isPerson } from './fieldTypes';
import { getItem } from './items';
import { getList } from './lists';
import { getPrincipal } from './principals';
import type { FieldRecord, Json, ListRecord } from './records';
import { valueIn } from './columnValues';

const noteLimit = 63999;
const singleLineLimit = 255;

const convertError = (value: Json, type: string): SharePointError =>
  malformedBody(`Cannot convert the literal '${typeof value === 'object' ? JSON.stringify(value) : String(value)}' to the expected type '${type}'.`);

export const invalidLookup = (): SharePointError =>
  refused('Invalid lookup value.\n\nA lookup field contains invalid data. Please check the value and try again.', 400, '-2130575154');

export const isDateOnly = (field: FieldRecord): boolean => {
  const format = field.props.extra?.DisplayFormat ?? field.props.extra?.Format;
  return format === 0 || /^DateOnly$/i.test(String(format ?? ''));
};

/** Turns what a client sent for a column into what is kept. Throws as SharePoint does for the wrong type or length. */
export function storedValue(tenant: Tenant, siteId: string, field: FieldRecord, value: Json): Json {
  if (value === null || value === undefined) return null;
  const kind = fieldKind(field.type);
  switch (kind?.shape) {
    case 'text':
    case 'choice':
      if (typeof value !== 'string') throw convertError(value, 'Edm.String');
      if (value.length > (field.props.maxLength ?? singleLineLimit) || /[\r\n]/.test(value) || !isXmlText(value)) throw invalidText();
      return value === '' ? null : value;
    case 'note':
      if (typeof value !== 'string') throw convertError(value, 'Edm.String');
      if (value.length > noteLimit || !isXmlText(value)) throw invalidText();
      return value === '' ? null : value;
    case 'number':
    case 'integer': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isFinite(number)) throw convertError(value, 'Edm.Double');
      return number;
    }
    case 'boolean':
      if (typeof value === 'string' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
      if (typeof value !== 'boolean') throw convertError(value, 'Edm.Boolean');
      return value;
    case 'date': {
      const moment = typeof value === 'string' ? readMoment(value) : undefined;
      if (value === '') return null;
      if (!moment) throw convertError(value, 'Edm.DateTime');
      return isDateOnly(field) ? toStoredDay(moment) : toStored(moment);
    }
    case 'choices':
      if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'string')) throw convertError(value, 'Collection(Edm.String)');
      return value.length === 0 ? null : value;
    case 'lookup':
      return storedLookup(tenant, siteId, field, value);
    case 'lookups':
      if (!Array.isArray(value)) throw convertError(value, 'Collection(Edm.Int32)');
      return value.length === 0 ? null : value.map((entry) => storedLookup(tenant, siteId, field, entry));
    case 'url':
      return storedUrl(value);
    case 'guid': {
      const guid = typeof value === 'string' ? asGuid(value) : undefined;
      if (!guid) throw convertError(value, 'Edm.Guid');
      return guid;
    }
    default:
      throw propertyMissing(field.internalName, 'SP.ListItem');
  }
}

/** SharePoint keeps what XML can hold: no control characters but tab and line ends, no half of a character. */
const isXmlText = (text: string): boolean => !/\p{Cs}/u.test(text) && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text);

function storedLookup(tenant: Tenant, siteId: string, field: FieldRecord, value: Json): Json {
  if (value === null || value === 0 || value === '') return null;
  const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof id !== 'number' || !Number.isInteger(id)) throw convertError(value, 'Edm.Int32');
  if (isPerson(field.type)) {
    if (id < 0 || !getPrincipal(tenant.database, siteId, id)) throw invalidLookup();
    return id;
  }
  const listId = asGuid(field.props.lookupList ?? '');
  const list = listId ? getList(tenant, listId) : undefined;
  if (!list || !getItem(tenant, list, id)) throw invalidLookup();
  return id;
}

function storedUrl(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw convertError(value, 'SP.FieldUrlValue');
  const { Url, Description } = value;
  if (Url === null || Url === undefined || Url === '') return null;
  if (typeof Url !== 'string' || Url.length > singleLineLimit || !/^(https?:|mailto:|ftp:|file:|\/|#|tel:)/i.test(Url)) {
    throw refused('Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.', 400, '-2130575155');
  }
  return { Url, Description: typeof Description === 'string' && Description !== '' ? Description.slice(0, singleLineLimit) : Url };
}

/** Refuses a value that another row has already, in a column that enforces unique values. */
export function demandUnique(tenant: Tenant, list: ListRecord, fields: readonly FieldRecord[], values: Readonly<Record<string, Json>>, exceptId: number): void {
  for (const field of fields) {
    const value = valueIn(values, field.internalName);
    if (!field.props.unique || value === undefined || value === null) continue;
    const other = tenant.database.get(
      `SELECT 1 FROM ${list.rowsTable} WHERE ${columnSql(field)} = ? AND id <> ? LIMIT 1`,
      typeof value === 'boolean' ? Number(value) : typeof value === 'object' ? JSON.stringify(value) : value,
      exceptId
    );
    if (other) throw duplicateValue(field.title);
  }
}

/** The value that a new row gets in a column that was not sent. */
export function defaultFor(tenant: Tenant, userId: number, field: FieldRecord): Json {
  const text = field.props.defaultValue;
  if (text === undefined || text === null || text === '') return null;
  const shape = fieldKind(field.type)?.shape;
  const now = tenant.clock.now();
  if (shape === 'date') {
    const moment = /^\[today\]$/i.test(text) ? now : readMoment(text);
    if (!moment) return null;
    return isDateOnly(field) ? toStoredDay(moment) : toStored(moment);
  }
  switch (shape) {
    case 'boolean':
      return /^(1|true|yes)$/i.test(text);
    case 'number':
    case 'integer':
      return Number.isNaN(Number(text)) ? null : Number(text);
    case 'choices':
      return text.split(';#').filter((part) => part !== '');
    case 'lookup':
      return isPerson(field.type) && /^\[me\]$/i.test(text) ? userId : Number.parseInt(text, 10) || null;
    case 'text':
    case 'note':
    case 'choice':
    case 'guid':
      return text;
    default:
      return null;
  }
}
