import { unzipSync, zipSync, type Unzipped } from 'fflate';
import { toBytes, toText } from './bytes';
import { propertiesPart, propertiesRelation, propertiesType, propertiesXml, type FileAbout } from '../../../platform/officeFiles/properties';
import { fillControls } from './contentControls';
import { TemplateError, type TemplateValues } from './values';
import { parseXml, writeXml } from './wordXml';

export interface FilledDocument {
  readonly bytes: Uint8Array;
  /** Tags of the template that the desk does not know: they stay as they are, and the page says so. */
  readonly unknownTags: readonly string[];
  /** Values that the template has no place for. */
  readonly unusedValues: readonly string[];
}

/** No council's letter is larger, and a file that unpacks to more would fill the browser's memory. */
const LARGEST = 60_000_000;

const filledParts = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/**
 * Fills a Word template and gives back the Word file.
 * @param about the file's title, which screen readers and browsers' tabs say, and its language; the template's own without it.
 * @throws TemplateError when the file is none that can be filled.
 */
export function fillTemplate(template: Uint8Array, values: TemplateValues, about?: FileAbout): FilledDocument {
  const files = unpack(template);
  const tags = { known: new Set<string>(), unknown: new Set<string>() };
  const parts = Object.keys(files).filter((name) => filledParts.test(name));
  if (!parts.includes('word/document.xml')) throw new TemplateError('no-text');
  for (const name of parts) {
    const document = parseXml(toText(files[name]));
    fillControls(document, values, tags);
    files[name] = toBytes(writeXml(document));
  }
  if (tags.known.size === 0) throw new TemplateError('no-fields');
  if (about !== undefined) setProperties(files, about);
  return { bytes: pack(files), unknownTags: [...tags.unknown].sort(), unusedValues: Object.keys(values).filter((tag) => !tags.known.has(tag)) };
}

/** The parts of a Word file as one file. The content types come first, as Word writes them, and every file has the same date, so that the same input makes the same bytes. */
export function pack(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const first = '[Content_Types].xml';
  const names = Object.keys(files).sort((one, other) => Number(other === first) - Number(one === first));
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name]])), { mtime: new Date(2026, 0, 1), level: 6 });
}

function unpack(template: Uint8Array): Unzipped {
  let size = 0;
  try {
    const files = unzipSync(template, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return size <= LARGEST;
      }
    });
    if (size > LARGEST) throw new TemplateError('too-large');
    return files;
  } catch (error) {
    throw error instanceof TemplateError ? error : new TemplateError('not-word', error);
  }
}

/** A council's own template may say nothing of itself: then the part that says it is added. */
function setProperties(files: Unzipped, about: FileAbout): void {
  if (!files[propertiesPart]) return addProperties(files, about);
  const document = parseXml(toText(files[propertiesPart]));
  const elements = 'http://purl.org/dc/elements/1.1/';
  for (const name of ['title', 'language'] as const) {
    const element = document.getElementsByTagNameNS(elements, name)[0] ?? document.documentElement.appendChild(document.createElementNS(elements, `dc:${name}`));
    element.textContent = about[name];
  }
  files[propertiesPart] = toBytes(writeXml(document));
}

function addProperties(files: Unzipped, about: FileAbout): void {
  files[propertiesPart] = toBytes(propertiesXml(about));
  for (const [name, entry] of [['[Content_Types].xml', propertiesType], ['_rels/.rels', propertiesRelation]] as const) {
    const part = files[name];
    if (part) files[name] = toBytes(toText(part).replace(/<\/(?=(?:\w+:)?(?:Types|Relationships)>\s*$)/, () => `${entry}</`));
  }
}
