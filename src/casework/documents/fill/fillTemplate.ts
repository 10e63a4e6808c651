import type { FileAbout } from '../../../platform/officeFiles/properties';
import { toBytes, toText } from './bytes';
import { fillControls } from './contentControls';
import { setProperties } from './fileAbout';
import { addNotice } from './notice';
import { TemplateError, type TemplateValues } from './values';
import { partsOf, wordFile } from './wordFile';
import { bodyOf, parseXml, writeXml } from './wordXml';

export interface FilledDocument {
  readonly bytes: Uint8Array;
  /** Tags of the template that the desk does not know: they stay as they are, and the page says so. */
  readonly unknownTags: readonly string[];
  /** Values that the template has no place for. */
  readonly unusedValues: readonly string[];
}

/** What a document says beside what its template says. */
export interface DocumentAbout extends FileAbout {
  /** A line above all else for whoever opens it, such as that it is a draft. */
  readonly notice?: string;
}

/** Where the letter itself stands. */
export const textPart = 'word/document.xml';
export const filledParts = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/**
 * Fills a Word template and gives back the Word file.
 * @param about the file's title, which screen readers and browsers' tabs say, and its language; the template's own without it.
 * @throws TemplateError when the file is none that can be filled.
 */
export function fillTemplate(template: Uint8Array, values: TemplateValues, about?: DocumentAbout): FilledDocument {
  const files = partsOf(template);
  const tags = { known: new Set<string>(), unknown: new Set<string>() };
  const parts = Object.keys(files).filter((name) => filledParts.test(name));
  if (!parts.includes(textPart)) throw new TemplateError('no-text');
  for (const name of parts) {
    const document = parseXml(toText(files[name]));
    fillControls(document, values, tags);
    if (name === textPart && about?.notice !== undefined) addNotice(document, bodyOf(document), about.notice);
    files[name] = toBytes(writeXml(document));
  }
  if (tags.known.size === 0) throw new TemplateError('no-fields');
  if (about !== undefined) setProperties(files, about);
  return { bytes: wordFile(files), unknownTags: [...tags.unknown].sort(), unusedValues: Object.keys(values).filter((tag) => !tags.known.has(tag)) };
}
