import { Temporal } from 'temporal-polyfill';
import { Complex, ValueList, type Entity, type Property, type Value } from '../odata/entity';
import { siteTimeZone } from '../store/dates';
import { fieldKind, isPerson } from '../store/fieldTypes';
import { allFields } from '../store/fields';
import { getItem } from '../store/items';
import { isDateOnly } from '../store/itemValues';
import { getList } from '../store/lists';
import { getPrincipal } from '../store/principals';
import type { FieldRecord } from '../store/records';
import { asGuid } from '../ids';
import type { Call } from './call';
import { listPath } from './entities';
import { isLookup } from './fieldEntity';
import { itemValue, lookupIds, type ItemNode } from './itemEntity';
import { addLinks, define, node } from './registry';

type Manner = 'Text' | 'Html' | 'Edit';

declare module './registry' {
  interface NodeKinds {
    fieldValues: ItemNode & { readonly manner: Manner };
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as the site shows it: `22/11/2026 15:04`, local time. */
export function shownDate(stored: string, dateOnly: boolean): string {
  const local = Temporal.Instant.from(stored).toZonedDateTimeISO(siteTimeZone);
  const day = `${two(local.day)}/${two(local.month)}/${local.year}`;
  return dateOnly ? day : `${day} ${two(local.hour)}:${two(local.minute)}`;
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[letter] ?? letter);

function lookupText(call: Call, of: ItemNode, field: FieldRecord, manner: Manner): string {
  const ids = lookupIds(of.item, field);
  if (isPerson(field.type)) {
    const people = ids.flatMap((id) => getPrincipal(call.tenant.database, call.siteId, id) ?? []);
    return manner === 'Edit' ? people.map((person) => person.login).join(';') : people.map((person) => person.title).join('; ');
  }
  const list = getList(call.tenant, asGuid(field.props.lookupList ?? '') ?? '');
  const titles = ids.map((id) => {
    const target = list && getItem(call.tenant, list, id);
    const readable = list && target && (call.itemRights(list, target) & 1n) !== 0n;
    return { id, title: readable ? String(target.values[field.props.lookupField ?? 'Title'] ?? '') : '' };
  });
  return manner === 'Edit' ? titles.map(({ id, title }) => `${id};#${title}`).join(';#') : titles.map(({ title }) => title).join('; ');
}

function shown(call: Call, of: ItemNode, field: FieldRecord, manner: Manner): string {
  if (isLookup(field)) return lookupText(call, of, field, manner);
  const value: Value = itemValue(call, of.list, of.item, field);
  if (value === null || value === undefined) return '';
  if (value instanceof ValueList) return manner === 'Edit' ? `;#${value.values.join(';#')};#` : value.values.join('; ');
  if (value instanceof Complex) return `${String(value.values.Url)}, ${String(value.values.Description)}`;
  switch (fieldKind(field.type)?.shape) {
    case 'boolean':
      return manner === 'Edit' ? (value === true ? '1' : '0') : value === true ? 'Yes' : 'No';
    case 'date':
      return shownDate(String(value), isDateOnly(field));
    case 'number':
      return manner === 'Edit' ? String(value) : Number(value).toLocaleString('en-GB', { maximumFractionDigits: 10 });
    default:
      if (typeof value === 'boolean') return value ? 'Yes' : 'No';
      return String(value);
  }
}

/** SharePoint escapes its own escapes here: `OData__x005f_UIVersionString`, `My_x005f_x0020_Column`. */
const valueName = (field: FieldRecord): string =>
  `${field.internalName.startsWith('_') ? 'OData_' : ''}${field.internalName.replace(/^_/, '_x005f_').replace(/_x(?=00(?!5f)[0-9a-f]{2}_)/g, '_x005f_x')}`;

function fieldValuesEntity(call: Call, of: ItemNode, manner: Manner): Entity {
  const values: Record<string, Property> = {};
  for (const field of allFields(call.tenant, of.list.id)) {
    values[valueName(field)] = () => {
      const text = shown(call, of, field, manner);
      return manner === 'Html' ? escapeHtml(text) : text;
    };
  }
  return {
    type: 'SP.FieldStringValues',
    set: `SP.ApiData.FieldStringValues`,
    path: `${listPath(of.list.id)}/Items(${of.item.id})/FieldValues${manner === 'Edit' ? 'ForEdit' : `As${manner}`}`,
    defaults: values,
    links: {}
  };
}

addLinks('item', {
  FieldValuesAsText: (call, of) => fieldValuesEntity(call, of, 'Text'),
  FieldValuesAsHtml: (call, of) => fieldValuesEntity(call, of, 'Html'),
  FieldValuesForEdit: (call, of) => fieldValuesEntity(call, of, 'Edit')
});

define('item', {
  segments: {
    fieldvaluesastext: (_call, of) => node('fieldValues', { ...of, manner: 'Text' }),
    fieldvaluesashtml: (_call, of) => node('fieldValues', { ...of, manner: 'Html' }),
    fieldvaluesforedit: (_call, of) => node('fieldValues', { ...of, manner: 'Edit' })
  }
});
define('fieldValues', { entity: (call, of) => fieldValuesEntity(call, of, of.manner) });
