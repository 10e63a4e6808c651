/**
 * The properties of an Office file: `docProps/core.xml` holds the title, `docProps/custom.xml` one property a column, by internal name.
 * SharePoint writes a library's columns into them ("demotion") and takes them from there on an upload ("promotion"), unless the library has
 * `ParserDisabled`. Source: learn.microsoft.com, Document Property Promotion and Demotion; ECMA-376 part 1 §22.3, part 2 §11.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FieldRecord, Json, ListRecord } from '../store/records';
import { valueIn } from '../store/columnValues';

const office = /\.(doc|dot|xls|xlt|ppt|pot|pps)[xm]$/i;

/** Does SharePoint read and write properties of this file in this library? */
export const isParsed = (list: ListRecord, leaf: string): boolean => list.baseType === 1 && list.props.ParserDisabled !== true && office.test(leaf);

type Package = Record<string, Uint8Array>;

/** The parts of the file; undefined for what is no package: an encrypted file, an empty one, anything else under that name. */
function opened(bytes: Uint8Array): Package | undefined {
  if (bytes.length < 4 || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  try {
    const parts = unzipSync(bytes);
    return parts[typesPart] && parts[relationsPart] ? parts : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined; // fflate's word for a broken archive: just bytes to SharePoint too
    throw error;
  }
}

const typesPart = '[Content_Types].xml';
const relationsPart = '_rels/.rels';
const corePart = 'docProps/core.xml';
const customPart = 'docProps/custom.xml';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const plain = (xml: string): string => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');

/** What the file says of itself: its title and its custom properties. Undefined when it is no Office package. */
export function readProperties(bytes: Uint8Array): { readonly title: string; readonly custom: ReadonlyMap<string, string> } | undefined {
  const parts = opened(bytes);
  if (!parts) return undefined;
  const text = (name: string): string => (parts[name] ? strFromU8(parts[name]) : '');
  const custom = [...text(customPart).matchAll(/<property\b[^>]*\bname="([^"]*)"[^>]*>\s*<vt:\w+>([^<]*)<\/vt:\w+>/g)].map((match) => [plain(match[1]), plain(match[2])] as const);
  return { title: plain(/<dc:title>([^<]*)<\/dc:title>/.exec(text(corePart))?.[1] ?? ''), custom: new Map(custom) };
}

const core = (title: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`;

const withTitle = (xml: string, title: string): string => {
  const element = `<dc:title>${escaped(title)}</dc:title>`;
  if (/<dc:title>[^<]*<\/dc:title>|<dc:title\s*\/>/.test(xml)) return xml.replace(/<dc:title>[^<]*<\/dc:title>|<dc:title\s*\/>/, () => element);
  return xml.replace('</cp:coreProperties>', () => `${element}</cp:coreProperties>`);
};

const customXml = (properties: ReadonlyMap<string, string>): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${[...properties]
  .map(([name, value], index) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`)
  .join('')}</Properties>`;

const declarations: Readonly<Record<string, readonly [contentType: string, relation: string]>> = {
  [corePart]: ['application/vnd.openxmlformats-package.core-properties+xml', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'],
  [customPart]: ['application/vnd.openxmlformats-officedocument.custom-properties+xml', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties']
};

/** A part that was not there has to be declared and pointed to. */
function declare(parts: Package, name: string): void {
  const [contentType, relation] = declarations[name];
  const types = strFromU8(parts[typesPart]);
  if (!types.includes(`/${name}"`)) parts[typesPart] = strToU8(types.replace('</Types>', `<Override PartName="/${name}" ContentType="${contentType}"/></Types>`));
  const relations = strFromU8(parts[relationsPart]);
  if (!relations.includes(relation)) parts[relationsPart] = strToU8(relations.replace('</Relationships>', `<Relationship Id="rIdDesk${name.length}" Type="${relation}" Target="${name}"/></Relationships>`));
}

/** The file with these properties; the very same bytes when nothing in it would be different, or when it is no package. */
export function writeProperties(bytes: Uint8Array, title: string, custom: ReadonlyMap<string, string>): Uint8Array {
  const parts = opened(bytes);
  const present = parts && readProperties(bytes);
  if (!parts || !present) return bytes;
  const merged = new Map([...present.custom, ...custom]);
  if (present.title === title && [...custom].every(([name, value]) => present.custom.get(name) === value)) return bytes;
  parts[corePart] = strToU8(parts[corePart] ? withTitle(strFromU8(parts[corePart]), title) : core(title));
  parts[customPart] = strToU8(customXml(merged));
  declare(parts, corePart);
  declare(parts, customPart);
  return zipSync(parts, { mtime: '1980-01-01T00:00:00Z' });
}

/** Columns that go into the file: those that people made, of kinds that are text in the end. */
const demotable = (field: FieldRecord): boolean => !field.props.fromBaseType && /^(Text|Note|Number|Currency|Boolean|Choice|DateTime)$/.test(field.type);

/** The file as SharePoint keeps it beside these columns. */
export function demoted(fields: readonly FieldRecord[], values: Readonly<Record<string, Json>>, contentTypeId: string, bytes: Uint8Array): Uint8Array {
  const custom = new Map<string, string>([['ContentTypeId', contentTypeId]]);
  for (const field of fields.filter(demotable)) {
    const value = valueIn(values, field.internalName);
    if (value !== null && value !== undefined) custom.set(field.internalName, String(value));
  }
  return writeProperties(bytes, typeof values.Title === 'string' ? values.Title : '', custom);
}

/** Columns that an uploaded file brings along. Text and choices only: a number or date in another's notation would be a guess. */
export function promoted(fields: readonly FieldRecord[], bytes: Uint8Array): Record<string, Json> {
  const present = readProperties(bytes);
  if (!present) return {};
  const values: Record<string, Json> = present.title === '' ? {} : { Title: present.title };
  for (const field of fields.filter((each) => demotable(each) && /^(Text|Note|Choice)$/.test(each.type))) {
    const value = present.custom.get(field.internalName);
    if (value !== undefined && value !== '') values[field.internalName] = value;
  }
  return values;
}
