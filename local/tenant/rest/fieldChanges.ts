import { duplicateValue, listViewThreshold, notProvided, propertyMissing, refused } from '../errors';
import { checkFormula } from '../formula/ofRow';
import { asGuid, newGuid } from '../ids';
import { textOf, type JsonObject } from '../odata/body';
import { allFields, columnSql, createIndex, dropIndex, getField, getFieldByName, insertField, removeField, saveField } from '../store/fields';
import { builtInFields } from '../store/builtInFields';
import { fieldKind, fieldKindOf, type FieldProps } from '../store/fieldTypes';
import { parseFieldXml, type FieldSchema } from '../store/fieldXml';
import { allViews, saveView } from '../store/views';
import { getList, itemCount, saveList, xmlName } from '../store/lists';
import type { FieldRecord, Json, ListRecord } from '../store/records';
import { checkType, propertyTypes } from '../types/table';
import type { Call } from './call';
import type { FieldOwner } from './fields';
import { thresholdRows } from '../store/threshold';

const maximumIndexes = 20;

/** Adds a column from a JSON body (`FieldTypeKind`, or the type named in the metadata). */
export function addField(call: Call, owner: FieldOwner, values: JsonObject, type: string | undefined): FieldRecord {
  const kind = values.FieldTypeKind === undefined ? kindNamed(type) : fieldKindOf(Number(values.FieldTypeKind));
  if (!kind && values.FieldTypeKind !== undefined) throw notProvided(`The local tenant has no columns of the kind ${String(values.FieldTypeKind)}.`);
  if (!kind) throw refused('Field type is not installed properly. Go to the list settings page to delete this field.');
  const title = textOf(values, 'Title')?.trim();
  if (!title) throw refused('The field name is missing.');
  const multi = values.AllowMultipleValues === true && ['Lookup', 'User'].includes(kind.typeAsString);
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => !['Title', 'FieldTypeKind', 'AllowMultipleValues', 'StaticName', 'InternalName'].includes(name)));
  const props = changedProps({}, rest, kind.entityType);
  return insert(call, owner, { type: multi ? `${kind.typeAsString}Multi` : kind.typeAsString, title, props: { ...props, readOnly: props.readOnly || kind.typeAsString === 'Calculated' } }, internalNameFrom(textOf(values, 'InternalName') ?? title));
}

const kindNamed = (type: string | undefined): ReturnType<typeof fieldKind> => {
  const name = type?.replace(/^SP\.Field/, '') ?? '';
  return fieldKind({ MultiLineText: 'Note', Url: 'URL' }[name] ?? name);
};

/** Adds a column from its schema. `Options` 8 (AddFieldInternalNameHint) keeps `Name`; otherwise the title makes it. */
export function addFieldFromXml(call: Call, owner: FieldOwner, xml: string, options: number): FieldRecord {
  const schema = parseFieldXml(xml);
  const keepsName = (options & 8) !== 0 || owner.list === undefined;
  const field = insert(call, owner, schema, keepsName && schema.name ? schema.name : internalNameFrom(schema.title));
  if ((options & 16) !== 0 && owner.list) {
    for (const view of allViews(call.tenant, owner.list.id)) if (view.isDefault) saveView(call.tenant, { ...view, fields: [...view.fields, field.internalName] });
  }
  return field;
}

/** A column that shows another column of what a lookup points to. */
export function addDependentLookup(call: Call, owner: FieldOwner, primary: FieldRecord, title: string, shown: string): FieldRecord {
  if (!/^Lookup/.test(primary.type)) throw refused('The primary column is no lookup.');
  const { lookupList, lookupWebId } = primary.props;
  return insert(call, owner, { type: primary.type, title, props: { lookupList, lookupWebId, lookupField: shown, primaryFieldId: primary.id, readOnly: true } }, internalNameFrom(title));
}

const internalNameFrom = (title: string): string => {
  const name = xmlName(title).slice(0, 32);
  return /^\d/.test(name) ? `_x003${name[0]}_${name.slice(1)}`.slice(0, 32) : name;
};

function insert(call: Call, owner: FieldOwner, schema: FieldSchema, wantedName: string): FieldRecord {
  const { tenant } = call;
  const fields = allFields(tenant, owner.id);
  const id = (schema.id && asGuid(schema.id)) || newGuid();
  if (getField(tenant, owner.id, id)) throw refused('A duplicate field name or field ID was found.', 500, '-2130575257');
  const taken = new Set(fields.map((field) => field.internalName.toLowerCase()));
  if (schema.name && wantedName === schema.name && taken.has(wantedName.toLowerCase())) throw refused(`A duplicate field name "${wantedName}" was found.`, 500, '-2130575257');
  let internalName = wantedName;
  for (let suffix = 0; taken.has(internalName.toLowerCase()); suffix += 1) internalName = `${wantedName}${suffix}`;
  const field: FieldRecord = { ownerId: owner.id, id, internalName, title: schema.title, type: schema.type, order: Math.max(0, ...fields.map((other) => other.order)) + 1, props: schema.props };
  checkLookup(call, field);
  const saved = insertField(tenant, owner.id, checkedIndex(call, owner.list, field, undefined));
  touch(call, owner.list);
  return saved;
}

function checkLookup(call: Call, field: FieldRecord): void {
  if (!/^Lookup/.test(field.type)) return;
  const listId = asGuid(field.props.lookupList ?? '');
  const list = listId ? getList(call.tenant, listId) : undefined;
  if (!list) throw refused('The lookup list does not exist. It may have been deleted by another user.');
  if (field.props.primaryFieldId !== undefined) return;
  const shown = field.props.lookupField ?? 'Title';
  if (!getFieldByName(call.tenant, list.id, shown)) throw refused(`Column '${shown}' does not exist. It may have been deleted by another user.`);
}

/** What a body changes of a column; unknown names are refused. */
function changedProps(before: FieldProps, values: JsonObject, entityType: string): FieldProps {
  const known: Readonly<Record<string, string>> = { ...propertyTypes('SP.Field'), ...propertyTypes(entityType), ...(entityType === 'SP.FieldLookup' ? { LookupListId: 'Guid', LookupFieldName: 'String', LookupWebId: 'Guid' } : {}) };
  const after: { -readonly [Name in keyof FieldProps]: FieldProps[Name] } = { ...before };
  const extra: Record<string, Json> = { ...before.extra };
  const text = (value: Json): string | null => (value === null ? null : String(value));
  for (const [name, value] of Object.entries(values)) {
    if (!(name in known) && !['Choices', 'IsCompactName', 'SchemaXml'].includes(name)) throw propertyMissing(name, entityType);
    checkType(name, value, known);
    switch (name) {
      case 'Description': after.description = text(value) ?? ''; break;
      case 'Group': after.group = text(value) ?? ''; break;
      case 'Required': after.required = value === true; break;
      case 'Hidden': after.hidden = value === true; break;
      case 'ReadOnlyField': after.readOnly = value === true; break;
      case 'Indexed': after.indexed = value === true; break;
      case 'EnforceUniqueValues': after.unique = value === true; break;
      case 'DefaultValue': after.defaultValue = text(value); break;
      case 'ValidationFormula': after.validationFormula = text(value); break;
      case 'ValidationMessage': after.validationMessage = text(value); break;
      case 'CustomFormatter': after.customFormatter = text(value); break;
      case 'NoCrawl': after.noCrawl = value === true; break;
      case 'MaxLength': after.maxLength = Math.min(Number(value), 255); break;
      case 'Choices': after.choices = Array.isArray(value) ? value.map(String) : []; break;
      case 'FillInChoice': after.fillIn = value === true; break;
      case 'MinimumValue': after.minimum = Number(value); break;
      case 'MaximumValue': after.maximum = Number(value); break;
      case 'LookupList': case 'LookupListId': after.lookupList = asGuid(String(value)) ?? String(value); break;
      case 'LookupField': case 'LookupFieldName': after.lookupField = String(value); break;
      case 'LookupWebId': after.lookupWebId = String(value); break;
      case 'FieldTypeKind': case 'TypeAsString': case 'Id': case 'InternalName': case 'StaticName': case 'Title': case 'SchemaXml': break;
      default: extra[name] = /^(Int\d\d|Double)$/.test(known[name] ?? '') ? Number(value) : value;
    }
  }
  if (Object.keys(extra).length > 0) after.extra = extra;
  return after;
}

export function updateField(call: Call, owner: FieldOwner, field: FieldRecord, values: JsonObject): FieldRecord {
  if (field.props.sealed) throw refused('The field is sealed and cannot be changed.');
  const entityType = fieldKind(field.type)?.entityType ?? 'SP.Field';
  if (typeof values.SchemaXml === 'string') return updateFromXml(call, owner, field, values.SchemaXml);
  const title = textOf(values, 'Title')?.trim();
  const changed: FieldRecord = { ...field, title: title || field.title, props: changedProps(field.props, values, entityType) };
  const checked = checkedIndex(call, owner.list, changed, field);
  saveField(call.tenant, checked);
  touch(call, owner.list);
  return checked;
}

function updateFromXml(call: Call, owner: FieldOwner, field: FieldRecord, xml: string): FieldRecord {
  const schema = parseFieldXml(xml);
  if (schema.type !== field.type) throw notProvided('The local tenant does not change the type of a column.');
  const changed = checkedIndex(call, owner.list, { ...field, title: schema.title, props: { ...field.props, ...schema.props } }, field);
  saveField(call.tenant, changed);
  touch(call, owner.list);
  return changed;
}

/** Keeps the index of a column in step with `Indexed` and `EnforceUniqueValues`, and refuses what SharePoint refuses. */
function checkedIndex(call: Call, list: ListRecord | undefined, field: FieldRecord, before: FieldRecord | undefined): FieldRecord {
  // A site column may name what every list has.
  const common = list ? [] : builtInFields(100, 0).map((other): FieldRecord => ({ ...other, ownerId: field.ownerId, order: 0 }));
  const others = [...common, ...allFields(call.tenant, field.ownerId).filter((other) => other.id !== field.id), field];
  if (field.props.validationFormula) checkFormula(field.props.validationFormula, others);
  if (typeof field.props.extra?.Formula === 'string' && field.type === 'Calculated') checkFormula(field.props.extra.Formula, others);
  if (!list) return field;
  const kind = fieldKind(field.type);
  const unique = field.props.unique ?? false;
  const indexed = (field.props.indexed ?? false) || unique;
  if (indexed && ['note', 'choices', 'lookups', 'url', 'computed'].includes(kind?.shape ?? 'computed')) throw refused('This field type cannot be indexed.', 400, '-2130575223');
  if (unique && !['text', 'number', 'date', 'choice', 'lookup', 'guid'].includes(kind?.shape ?? '')) throw refused('This field cannot enforce unique values.');
  if (unique && list.props.ReadSecurity === 2) throw refused('Unique values cannot be enforced on a list with item-level read permissions.');
  const had = before ? (before.props.indexed ?? false) || (before.props.unique ?? false) : false;
  const next: FieldRecord = { ...field, props: { ...field.props, indexed } };
  if (indexed && !had) {
    if (allFields(call.tenant, list.id).filter((other) => other.props.indexed && other.id !== field.id && other.internalName !== 'ID').length >= maximumIndexes) {
      throw refused('The maximum number of indices on this list has been reached.');
    }
    if (itemCount(call.tenant, list) > thresholdRows) throw listViewThreshold();
    createIndex(call.tenant, list, next);
  }
  if (unique && !(before?.props.unique ?? false) && hasDuplicates(call, list, next)) throw duplicateValue();
  if (!indexed && had) dropIndex(call.tenant, list, next);
  return next;
}

const hasDuplicates = (call: Call, list: ListRecord, field: FieldRecord): boolean =>
  call.tenant.database.get(`SELECT 1 FROM ${list.rowsTable} WHERE ${columnSql(field)} IS NOT NULL GROUP BY ${columnSql(field)} HAVING count(*) > 1 LIMIT 1`) !== undefined;

export function deleteField(call: Call, owner: FieldOwner, field: FieldRecord): void {
  if (field.props.canBeDeleted === false || field.props.sealed) throw refused('The field cannot be deleted because it is a required field of the list.', 500, '-2147024860');
  const { tenant } = call;
  removeField(tenant, field);
  if (owner.list) {
    dropIndex(tenant, owner.list, field);
    tenant.database.run(`UPDATE ${owner.list.rowsTable} SET vals = json_remove(vals, ?)`, `$."${field.internalName}"`);
    for (const view of allViews(tenant, owner.list.id)) {
      if (view.fields.includes(field.internalName)) saveView(tenant, { ...view, fields: view.fields.filter((name) => name !== field.internalName) });
    }
  }
  touch(call, owner.list);
}

function touch(call: Call, list: ListRecord | undefined): void {
  if (!list) return;
  const fresh = getList(call.tenant, list.id);
  if (fresh) saveList(call.tenant, { ...fresh, version: fresh.version + 1 });
}

