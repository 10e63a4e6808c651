import type { Json } from './records';

/** What a column carries besides its name, title and type; the names are those of SP.Field and its kinds. */
export interface FieldProps {
  readonly description?: string;
  readonly group?: string;
  readonly required?: boolean;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
  readonly sealed?: boolean;
  readonly fromBaseType?: boolean;
  readonly canBeDeleted?: boolean;
  readonly indexed?: boolean;
  readonly unique?: boolean;
  readonly defaultValue?: string | null;
  readonly validationFormula?: string | null;
  readonly validationMessage?: string | null;
  readonly maxLength?: number;
  readonly choices?: readonly string[];
  readonly fillIn?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly lookupList?: string;
  readonly lookupField?: string;
  readonly lookupWebId?: string;
  readonly primaryFieldId?: string;
  readonly customFormatter?: string | null;
  readonly noCrawl?: boolean;
  /** Other settable properties, kept as they came. */
  readonly extra?: Readonly<Record<string, Json>>;
}

/** How values of a kind of column are kept and compared. */
export type FieldShape = 'text' | 'note' | 'number' | 'boolean' | 'date' | 'choice' | 'choices' | 'lookup' | 'lookups' | 'url' | 'guid' | 'computed' | 'integer';

export interface FieldKind {
  readonly typeAsString: string;
  readonly kind: number;
  readonly displayName: string;
  readonly entityType: string;
  readonly shape: FieldShape;
  readonly multiOf?: string;
}

const kind = (typeAsString: string, number: number, displayName: string, entityType: string, shape: FieldShape): FieldKind => ({
  typeAsString,
  kind: number,
  displayName,
  entityType,
  shape
});

const kinds: readonly FieldKind[] = [
  kind('Integer', 1, 'Integer', 'SP.FieldNumber', 'integer'),
  kind('Text', 2, 'Single line of text', 'SP.FieldText', 'text'),
  kind('Note', 3, 'Multiple lines of text', 'SP.FieldMultiLineText', 'note'),
  kind('DateTime', 4, 'Date and Time', 'SP.FieldDateTime', 'date'),
  kind('Counter', 5, 'Counter', 'SP.Field', 'integer'),
  kind('Choice', 6, 'Choice', 'SP.FieldChoice', 'choice'),
  kind('Lookup', 7, 'Lookup', 'SP.FieldLookup', 'lookup'),
  kind('LookupMulti', 7, 'Lookup', 'SP.FieldLookup', 'lookups'),
  kind('Boolean', 8, 'Yes/No', 'SP.Field', 'boolean'),
  kind('Number', 9, 'Number', 'SP.FieldNumber', 'number'),
  kind('Currency', 10, 'Currency', 'SP.FieldCurrency', 'number'),
  kind('URL', 11, 'Hyperlink or Picture', 'SP.FieldUrl', 'url'),
  kind('Computed', 12, 'Computed', 'SP.FieldComputed', 'computed'),
  kind('Guid', 14, 'Guid', 'SP.FieldGuid', 'guid'),
  kind('MultiChoice', 15, 'Choice', 'SP.FieldMultiChoice', 'choices'),
  kind('Calculated', 17, 'Calculated', 'SP.FieldCalculated', 'computed'),
  kind('File', 18, 'File', 'SP.Field', 'computed'),
  kind('Attachments', 19, 'Attachments', 'SP.Field', 'computed'),
  kind('User', 20, 'Person or Group', 'SP.FieldUser', 'lookup'),
  kind('UserMulti', 20, 'Person or Group', 'SP.FieldUser', 'lookups'),
  kind('Thumbnail', 34, 'Image', 'SP.FieldThumbnail', 'note'),
  kind('ModStat', 23, 'Approval Status', 'SP.FieldChoice', 'computed'),
  kind('ContentTypeId', 25, 'Content Type Id', 'SP.Field', 'computed')
];

const byName = new Map(kinds.map((entry) => [entry.typeAsString.toLowerCase(), entry]));

/** The kind of a column by its TypeAsString; unknown names are undefined. */
export const fieldKind = (typeAsString: string): FieldKind | undefined => byName.get(typeAsString.toLowerCase());

/** The kind of a column by its FieldTypeKind number. */
export const fieldKindOf = (number: number): FieldKind | undefined => kinds.find((entry) => entry.kind === number);

/** User columns are lookups into the site's user information list. */
export const isPerson = (typeAsString: string): boolean => /^user/i.test(typeAsString);
