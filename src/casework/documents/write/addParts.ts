import type { Unzipped } from 'fflate';
import { quotedText } from './wordText';
import { toBytes, toText } from '../fill/bytes';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A part that a file does not have yet, and what refers to it (ISO/IEC 29500-2 §6.5). */
interface NewPart {
  readonly name: string;
  readonly xml: string;
  /** Its type, where it is not plain XML. */
  readonly contentType?: string;
  /** The part that refers to it; the file itself without it. */
  readonly from?: string;
  /** The end of the relation's type, such as `comments`. */
  readonly relation: string;
}

/** Puts a part into the file with all that makes programs find it. */
export function addPart(files: Unzipped, { name, xml, contentType, from = '', relation }: NewPart): void {
  files[name] = toBytes(xml);
  if (contentType !== undefined) append(files, '[Content_Types].xml', 'Types', `<Override PartName="/${name}" ContentType="${contentType}"/>`, 'http://schemas.openxmlformats.org/package/2006/content-types');
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(from) ?? [];
  const id = `rIdDesk${name.replace(/\W/g, '')}`;
  append(files, `${folder}_rels/${file}.rels`, 'Relationships', `<Relationship Id="${id}" Type="${relationships}/${relation}" Target="/${name}"/>`, 'http://schemas.openxmlformats.org/package/2006/relationships');
}

function append(files: Unzipped, part: string, root: string, entry: string, space: string): void {
  const text = files[part] ? toText(files[part]) : `${head}<${root} xmlns="${space}"></${root}>`;
  // an empty root may be one tag, and the root may have a prefix
  const open = text.replace(new RegExp(`<((?:\\w+:)?${root})((?:\\s[^>]*)?)/>\\s*$`), (_, name: string, attributes: string) => `<${name}${attributes}></${name}>`);
  const own = entry.replace(/^<(\w+)/, `<$1 xmlns="${space}"`);
  files[part] = toBytes(open.replace(new RegExp(`</(?=(?:\\w+:)?${root}>\\s*$)`), () => `${own}</`));
}

/** Puts data of our own beside the text: a custom XML part (ISO/IEC 29500-1 §15.2.5) to which nothing is bound. @param guid of the store, in braces and capitals */
export function addCustomXml(files: Unzipped, xml: string, space: string, guid: string): void {
  const number = 1 + Math.max(0, ...Object.keys(files).map((name) => Number(/^customXml\/item(\d+)\.xml$/i.exec(name)?.[1] ?? 0)));
  const name = `customXml/item${number}.xml`;
  addPart(files, { name, xml, from: 'word/document.xml', relation: 'customXml' });
  addPart(files, {
    name: `customXml/itemProps${number}.xml`, contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml', from: name, relation: 'customXmlProps',
    xml: `${head}<ds:datastoreItem ds:itemID="${guid}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${space}"/></ds:schemaRefs></ds:datastoreItem>`
  });
}

const customProperties = 'docProps/custom.xml';
const userProperties = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Texts that a file says of itself by names of our own (ISO/IEC 29500-1 §22.3); what a template says there stays. */
export function addCustomProperties(files: Unzipped, values: Readonly<Record<string, string>>): void {
  if (!files[customProperties]) {
    addPart(files, {
      name: customProperties, contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml', relation: 'custom-properties',
      xml: `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"></Properties>`
    });
  }
  const first = 1 + Math.max(1, ...[...toText(files[customProperties]).matchAll(/\bpid="(\d+)"/g)].map(([, id]) => Number(id)));
  const entries = Object.entries(values).map(([name, value], place) => `<property fmtid="${userProperties}" pid="${first + place}" name="${quotedText(name)}"><lpwstr xmlns="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${quotedText(value)}</lpwstr></property>`);
  for (const entry of entries) append(files, customProperties, 'Properties', entry, 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties');
}
