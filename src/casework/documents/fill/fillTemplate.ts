import type { FileAbout } from '../../../platform/officeFiles/properties';
import { toBytes, toText } from './bytes';
import { fillControls } from './contentControls';
import { setProperties } from './fileAbout';
import { TemplateError, type TemplateValues } from './values';
import { partsOf, wordFile } from './wordFile';
import { parseXml, writeXml } from './wordXml';

export interface FilledDocument {
  readonly bytes: Uint8Array;
  /** Tags of the template that the desk does not know: they stay as they are, and the page says so. */
  readonly unknownTags: readonly string[];
  /** Values that the template has no place for. */
  readonly unusedValues: readonly string[];
}

const filledParts = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/**
 * Fills a Word template and gives back the Word file.
 * @param about the file's title, which screen readers and browsers' tabs say, and its language; the template's own without it.
 * @throws TemplateError when the file is none that can be filled.
 */
export function fillTemplate(template: Uint8Array, values: TemplateValues, about?: FileAbout): FilledDocument {
  const files = partsOf(template);
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
  return { bytes: wordFile(files), unknownTags: [...tags.unknown].sort(), unusedValues: Object.keys(values).filter((tag) => !tags.known.has(tag)) };
}
