import { XMLParser } from 'fast-xml-parser';
import { refused } from '../errors';
import { settingsAsXml } from './fieldSettings';
import { fieldKind, isPerson, type FieldProps } from './fieldTypes';
import type { FieldRecord, Json } from './records';

type Attributes = Record<string, string>;

export interface FieldSchema {
  readonly type: string;
  readonly id?: string;
  readonly name?: string;
  readonly staticName?: string;
  readonly title: string;
  readonly props: FieldProps;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: '#text',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (name) => name === 'CHOICE' || name === 'FieldRef'
});

const yes = (text: string | undefined): boolean => /^(true|1|yes)$/i.test(text ?? '');

const innerText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && '#text' in value) return String((value as { '#text': unknown })['#text']);
  return undefined;
};

/** Reads a `<Field …>` schema. Throws for XML that is none, or a type that SharePoint does not have. */
export function parseFieldXml(xml: string): FieldSchema {
  let root: unknown;
  try {
    root = (parser.parse(xml, true) as { Field?: unknown }).Field;
  } catch (error) {
    throw refused(`Invalid field schema. ${error instanceof Error ? error.message : ''}`.trim(), 400, '-2130575223');
  }
  if (typeof root !== 'object' || root === null) throw refused('Field type is not installed properly. Go to the list settings page to delete this field.');
  const attributes = root as Attributes & { CHOICES?: { CHOICE?: unknown[] }; Default?: unknown; Formula?: unknown; Validation?: unknown; FieldRefs?: unknown };
  const kind = fieldKind(attributes.Type ?? '');
  if (!kind) throw refused(`Field type ${attributes.Type ?? ''} is not installed properly. Go to the list settings page to delete this field.`);
  const title = attributes.DisplayName ?? attributes.Title ?? attributes.Name ?? attributes.StaticName;
  if (!title) throw refused('The field name is missing from the field schema.');
  const number = (text: string | undefined): number | undefined => (text === undefined || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text));
  const validation = attributes.Validation as unknown;
  const extra: Record<string, Json> = {};
  const extraFlags = ['RichText', 'AppendOnly', 'UnlimitedLengthInDocumentLibrary', 'ShowInEditForm', 'ShowInNewForm', 'ShowInDisplayForm', 'Percentage', 'CommaSeparator', 'RestrictedMode'];
  for (const name of extraFlags) if (attributes[name] !== undefined) extra[name] = yes(attributes[name]);
  for (const name of ['Format', 'NumLines', 'RichTextMode', 'UserSelectionMode', 'FriendlyDisplayFormat', 'Decimals', 'LCID', 'ResultType', 'ClientSideComponentId', 'RelationshipDeleteBehavior', 'JSLink', 'CalType', 'UserSelectionScope']) {
    if (attributes[name] !== undefined) extra[name] = attributes[name];
  }
  const formula = innerText(attributes.Formula);
  if (formula !== undefined) extra.Formula = formula;
  const multi = yes(attributes.Mult);
  return {
    type: multi && ['Lookup', 'User'].includes(kind.typeAsString) ? `${kind.typeAsString}Multi` : kind.typeAsString,
    id: attributes.ID,
    name: attributes.Name,
    staticName: attributes.StaticName,
    title,
    props: {
      description: attributes.Description,
      group: attributes.Group,
      required: yes(attributes.Required),
      hidden: yes(attributes.Hidden),
      readOnly: yes(attributes.ReadOnly) || kind.typeAsString === 'Calculated',
      indexed: yes(attributes.Indexed),
      unique: yes(attributes.EnforceUniqueValues),
      defaultValue: innerText(attributes.Default),
      validationFormula: innerText(validation),
      validationMessage: typeof validation === 'object' && validation !== null ? (validation as Attributes).Message : undefined,
      maxLength: number(attributes.MaxLength),
      choices: attributes.CHOICES?.CHOICE?.map((choice) => innerText(choice) ?? ''),
      fillIn: attributes.FillInChoice === undefined ? undefined : yes(attributes.FillInChoice),
      minimum: number(attributes.Min),
      maximum: number(attributes.Max),
      lookupList: attributes.List,
      lookupField: attributes.ShowField,
      lookupWebId: attributes.WebId,
      customFormatter: attributes.CustomFormatter,
      noCrawl: attributes.NoCrawl === undefined ? undefined : yes(attributes.NoCrawl),
      extra
    }
  };
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter);

/** SchemaXml of a column. */
export function fieldXml(field: FieldRecord): string {
  const { props } = field;
  const multi = /Multi$/.test(field.type) && field.type !== 'MultiChoice';
  const attributes: [string, string | number | boolean | undefined | null][] = [
    ['ID', `{${field.id}}`],
    ['Type', field.type],
    ['Name', field.internalName],
    ['StaticName', field.internalName],
    ['DisplayName', field.title],
    ['SourceID', `{${field.ownerId}}`],
    ['Required', props.required],
    ['Hidden', props.hidden || undefined],
    ['ReadOnly', props.readOnly || undefined],
    ['Indexed', props.indexed || undefined],
    ['EnforceUniqueValues', props.unique || undefined],
    ['MaxLength', props.maxLength],
    ['Mult', multi || undefined],
    ['List', props.lookupList ? (isPerson(field.type) ? 'UserInfo' : `{${props.lookupList.replace(/[{}]/g, '')}}`) : undefined],
    ['ShowField', props.lookupField],
    ['Min', props.minimum],
    ['Max', props.maximum],
    ['FillInChoice', props.fillIn],
    ['Description', props.description],
    ['Group', props.group],
    ['CustomFormatter', props.customFormatter],
    ...Object.entries(settingsAsXml(fieldKind(field.type)?.entityType ?? 'SP.Field', props.extra ?? {}))
      .filter(([name]) => name !== 'Formula')
      .map(([name, value]): [string, string | number | boolean] => [name, typeof value === 'object' ? JSON.stringify(value) : value])
  ];
  const written = attributes
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => ` ${name}="${escape(typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value))}"`)
    .join('');
  const formula = props.extra?.Formula;
  const inner = [
    props.defaultValue ? `<Default>${escape(props.defaultValue)}</Default>` : '',
    props.choices ? `<CHOICES>${props.choices.map((choice) => `<CHOICE>${escape(choice)}</CHOICE>`).join('')}</CHOICES>` : '',
    typeof formula === 'string' ? `<Formula>${escape(formula)}</Formula>` : '',
    props.validationFormula ? `<Validation${props.validationMessage ? ` Message="${escape(props.validationMessage)}"` : ''}>${escape(props.validationFormula)}</Validation>` : ''
  ].join('');
  return inner ? `<Field${written}>${inner}</Field>` : `<Field${written} />`;
}
