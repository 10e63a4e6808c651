import { filterColumnMissing, invalidQuery } from '../errors';
import { asGuid } from '../ids';
import { quoteText } from '../database';
import type { SqlCondition } from '../rights/access';
import type { Tenant } from '../tenant';
import { columnSql, getFieldByName } from './fields';
import { fieldKind, isPerson, type FieldShape } from './fieldTypes';
import { getList } from './lists';
import type { FieldRecord, ListRecord } from './records';

/** A column as a filter or an order names it. */
export interface QueryColumn {
  readonly name: string;
  readonly sql: string;
  readonly shape: FieldShape;
  readonly indexed: boolean;
  /** Reads another list or the people: counts against the limit of 12. */
  readonly joins: boolean;
  /** Holds several values: a comparison is true when one of them fits. */
  readonly path?: string;
}

/** The rows of another list that the asker may see: a filter must not find out what reading would not show. */
export type ReadableRows = (list: ListRecord) => SqlCondition;

const person: Readonly<Record<string, string>> = { title: 'title', id: 'id', email: 'email', name: 'login', username: 'email' };

/** What a client calls a column, found among the list's columns. Throws SharePoint's error for one that is not there. */
export function queryColumn(tenant: Tenant, siteId: string, list: ListRecord, fields: readonly FieldRecord[], name: string, readable: ReadableRows): QueryColumn {
  const [first, second, ...rest] = name.split('/');
  const plain = first.replace(/^OData_(?=_)/, '');
  const alias = plain === 'Id' ? 'ID' : plain === 'FileSystemObjectType' ? 'FSObjType' : plain;
  const find = (wanted: string): FieldRecord | undefined =>
    fields.find((field) => field.internalName === wanted) ?? fields.find((field) => field.internalName.toLowerCase() === wanted.toLowerCase());
  const exact = find(alias);
  if (exact && second === undefined) return ownColumn(exact, name);
  if (exact && second !== undefined && rest.length === 0 && isLookupType(exact)) return joinedColumn(tenant, siteId, exact, name, second, readable);
  const lookup = second === undefined && /Id$/.test(alias) ? find(alias.slice(0, -2)) : undefined;
  if (lookup && isLookupType(lookup)) return ownColumn(lookup, name);
  throw filterColumnMissing(name, list.url);
}

const isLookupType = (field: FieldRecord): boolean => /^(lookup|user)(multi)?$/i.test(field.type);

function ownColumn(field: FieldRecord, name: string): QueryColumn {
  const shape = shapeOf(field);
  if (shape === 'computed') throw invalidQuery(`The field '${name}' of type '${field.type}' cannot be used in the query filter expression.`);
  const multi = shape === 'choices' || shape === 'lookups';
  return {
    name,
    sql: columnSql(field),
    shape,
    indexed: field.internalName === 'ID' || (field.props.indexed ?? false),
    joins: isLookupType(field),
    ...(multi ? { path: quoteText(`$."${field.internalName}"`) } : {})
  };
}

/** Some computed columns have a value of their own all the same. */
const shapeOf = (field: FieldRecord): FieldShape => {
  if (field.internalName === 'Attachments') return 'boolean';
  if (field.internalName === 'ContentTypeId' || field.internalName === 'FileLeafRef') return 'text';
  return fieldKind(field.type)?.shape ?? 'computed';
};

function joinedColumn(tenant: Tenant, siteId: string, field: FieldRecord, name: string, sub: string, readable: ReadableRows): QueryColumn {
  if (/Multi$/.test(field.type)) throw invalidQuery(`The field '${name}' of a column with several values cannot be used in the query filter expression.`);
  const own = columnSql(field);
  if (isPerson(field.type)) {
    const column = Object.hasOwn(person, sub.toLowerCase()) ? person[sub.toLowerCase()] : undefined;
    if (!column) throw invalidQuery(`The field or property '${name}' does not exist.`);
    const sql = column === 'id' ? own : `(SELECT p.${column} FROM principals p WHERE p.site_id = ${quoteText(siteId)} AND p.id = ${own})`;
    return { name, sql, shape: column === 'id' ? 'lookup' : 'text', indexed: column === 'id' && (field.props.indexed ?? false), joins: true };
  }
  const target = getList(tenant, asGuid(field.props.lookupList ?? '') ?? '');
  if (sub.toLowerCase() === 'id') return { name, sql: own, shape: 'lookup', indexed: field.props.indexed ?? false, joins: true };
  const shown = target && getFieldByName(tenant, target.id, sub);
  if (!target || !shown) throw invalidQuery(`The field or property '${name}' does not exist.`);
  return {
    name,
    sql: `(SELECT ${columnSql(shown)} FROM ${target.rowsTable} WHERE ${target.rowsTable}.id = ${qualified(own, 'outer_row')} AND ${readable(target).sql})`,
    shape: shapeOf(shown),
    indexed: false,
    joins: true
  };
}

/** Within a sub-select the outer row's columns need its alias. */
const qualified = (sql: string, alias: string): string => sql.replace(/\b(vals|author|editor)\b/, `${alias}.$1`);
