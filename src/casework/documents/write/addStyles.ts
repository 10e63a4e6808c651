import { xmlText } from '../../../platform/officeFiles/properties';
import { attribute, children, nameOf, val, child } from '../read/xml';
import { parseXml, writeXml } from '../fill/wordXml';

/** A paragraph style that a document needs. */
export interface WantedStyle {
  /** In small letters. Word writes the names of its own styles in English whatever its language; ids differ. */
  readonly name: string;
  readonly id: string;
  /** What stands in the style where it has to be added. */
  readonly xml: string;
}

/** Finds the styles that a document needs by their names, and adds those that it lacks. @returns the part, and the ids by the keys of `wanted` */
export function addStyles<Key extends string>(part: string, wanted: Readonly<Record<Key, WantedStyle>>): { readonly part: string; readonly ids: Readonly<Record<Key, string>> } {
  const document = parseXml(part);
  const space = document.documentElement.namespaceURI ?? '';
  const paragraphs = [...children(document.documentElement)].filter((each) => nameOf(each) === 'w:style' && (attribute(each, 'type') ?? 'paragraph') === 'paragraph');
  const known = new Map(paragraphs.map((each) => [(val(child(each, 'name')) ?? '').toLowerCase(), attribute(each, 'styleId') ?? '']));
  const taken = new Set([...children(document.documentElement)].map((each) => attribute(each, 'styleId')));
  const base = paragraphs.find((each) => ['1', 'true', 'on'].includes(attribute(each, 'default') ?? ''));
  const basedOn = base ? `<w:basedOn w:val="${xmlText(attribute(base, 'styleId') ?? '')}"/>` : '';
  const ids = Object.entries<WantedStyle>(wanted).map(([key, { name, id, xml }]): readonly [string, string] => {
    const there = known.get(name);
    if (there !== undefined) return [key, there];
    const free = taken.has(id) ? `Desk${id}` : id;
    const style = `<w:style xmlns:w="${space}" w:type="paragraph"${isWords(name) ? '' : ' w:customStyle="1"'} w:styleId="${free}"><w:name w:val="${named(name)}"/>${basedOn}${xml}</w:style>`;
    document.documentElement.append(document.importNode(parseXml(style).documentElement, true));
    return [key, free];
  });
  return { part: writeXml(document), ids: Object.fromEntries(ids) as Record<Key, string> };
}

/** Word's own styles are named in small letters, others as people see them. */
const isWords = (name: string): boolean => /^heading \d$/.test(name);
const named = (name: string): string => (isWords(name) ? name : `${name[0].toUpperCase()}${name.slice(1)}`);
