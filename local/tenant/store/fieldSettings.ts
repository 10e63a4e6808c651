import type { Json } from './records';

/** How a setting of a column is written in the schema: as a number, as yes or no, or as the word of an enumeration by its number. */
type Coding = 'number' | 'boolean' | Readonly<Record<number, string>>;

interface Setting {
  /** In JSON. */
  readonly property: string;
  /** In the schema. */
  readonly attribute: string;
  readonly coding: Coding;
}

const setting = (property: string, attribute: string, coding: Coding): Setting => ({ property, attribute, coding });

const dateOnly = { 0: 'DateOnly', 1: 'DateTime' };
const ofNumbers = [setting('DisplayFormat', 'Decimals', 'number'), setting('ShowAsPercentage', 'Percentage', 'boolean'), setting('CommaSeparator', 'CommaSeparator', 'boolean')];
const ofLookups = [
  setting('RelationshipDeleteBehavior', 'RelationshipDeleteBehavior', { 0: 'None', 1: 'Cascade', 2: 'Restrict' }),
  setting('UnlimitedLengthInDocumentLibrary', 'UnlimitedLengthInDocumentLibrary', 'boolean')
];

/** The same setting by its two names, by the entity type of the column. Source: the field element's schema and SharePoint's `$metadata`. */
const settings: Readonly<Record<string, readonly Setting[]>> = {
  'SP.FieldDateTime': [
    setting('DisplayFormat', 'Format', dateOnly),
    setting('FriendlyDisplayFormat', 'FriendlyDisplayFormat', { 0: 'Unspecified', 1: 'Disabled', 2: 'Relative' }),
    setting('DateTimeCalendarType', 'CalType', 'number')
  ],
  'SP.FieldChoice': [setting('EditFormat', 'Format', { 0: 'Dropdown', 1: 'RadioButtons' })],
  'SP.FieldUrl': [setting('DisplayFormat', 'Format', { 0: 'Hyperlink', 1: 'Image' })],
  'SP.FieldUser': [setting('SelectionMode', 'UserSelectionMode', { 0: 'PeopleOnly', 1: 'PeopleAndGroups' }), setting('SelectionGroup', 'UserSelectionScope', 'number'), ...ofLookups],
  'SP.FieldLookup': ofLookups,
  'SP.FieldMultiLineText': ['RichText', 'AppendOnly', 'RestrictedMode', 'UnlimitedLengthInDocumentLibrary'].map((name) => setting(name, name, 'boolean')).concat(setting('NumberOfLines', 'NumLines', 'number')),
  'SP.FieldNumber': ofNumbers,
  'SP.FieldCurrency': [...ofNumbers, setting('CurrencyLocaleId', 'LCID', 'number')],
  'SP.FieldCalculated': [
    setting('OutputType', 'ResultType', { 2: 'Text', 4: 'DateTime', 8: 'Boolean', 9: 'Number', 10: 'Currency' }),
    setting('DateFormat', 'Format', dateOnly), setting('CurrencyLocaleId', 'LCID', 'number'), setting('DisplayFormat', 'Decimals', 'number'), setting('ShowAsPercentage', 'Percentage', 'boolean')
  ]
};

type Kept = Readonly<Record<string, Json>>;

const settingsOf = (entityType: string): readonly Setting[] => settings[entityType] ?? [];

function decoded(value: Json, coding: Coding): Json {
  if (typeof value !== 'string') return value;
  if (coding === 'boolean') return /^(true|1|yes)$/i.test(value);
  // a word that the enumeration does not have is its first value, as when the attribute is missing
  if (coding === 'number') return Number(value) || 0;
  return Number(Object.entries(coding).find(([, word]) => word.toLowerCase() === value.toLowerCase())?.[0] ?? 0);
}

function encoded(value: Json, coding: Coding): Json {
  return typeof coding === 'object' && typeof value === 'number' ? (coding[value] ?? value) : value;
}

/** The settings of a column as its JSON names and types them, whichever way they came. */
export function settingsAsJson(entityType: string, kept: Kept): Record<string, Json> {
  const result: Record<string, Json> = { ...kept };
  for (const { property, attribute, coding } of settingsOf(entityType)) {
    const value = kept[property] ?? kept[attribute];
    if (property !== attribute) delete result[attribute];
    if (value !== undefined) result[property] = decoded(value, coding);
  }
  return result;
}

/** The settings of a column as attributes of its schema. */
export function settingsAsXml(entityType: string, kept: Kept): Record<string, Json> {
  const result: Record<string, Json> = { ...kept };
  for (const { property, attribute, coding } of settingsOf(entityType)) {
    const value = kept[property] ?? kept[attribute];
    if (property !== attribute) delete result[property];
    if (value !== undefined) result[attribute] = encoded(decoded(value, coding), coding);
  }
  return result;
}
