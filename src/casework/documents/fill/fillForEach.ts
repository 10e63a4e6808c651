import type { Unzipped } from 'fflate';
import { toBytes, toText } from './bytes';
import { ControlFiller, fillControls, type FilledTags } from './contentControls';
import { setProperties } from './fileAbout';
import { filledParts, textPart, type DocumentAbout, type FilledDocument } from './fillTemplate';
import { addNotice } from './notice';
import { addLetter, countPagesByLetter } from './sections';
import { TemplateError, type TemplateValues } from './values';
import { partsOf, wordFile } from './wordFile';
import { bodyOf, parseXml, WordXml, writeXml } from './wordXml';

/**
 * One Word file with a letter for each of these, from the same template: every letter begins on a page of its own and counts its own pages. Styles, pictures,
 * headers and footers are in the file once, so a field of a header or footer must have one value for all letters. A numbered list of the template goes on
 * counting from letter to letter.
 * @throws RangeError without letters; TemplateError as `fillTemplate`, and `differs`
 */
export function fillForEach(template: Uint8Array, letters: readonly TemplateValues[], about: DocumentAbout): FilledDocument {
  if (letters.length === 0) throw new RangeError('No letter to make');
  const files = partsOf(template);
  if (!files[textPart]) throw new TemplateError('no-text');
  const tags: FilledTags = { known: new Set(), unknown: new Set() };
  fillAround(files, letters, tags);
  const document = parseXml(toText(files[textPart]));
  fillText(document, letters, tags, about.notice);
  files[textPart] = toBytes(writeXml(document));
  if (tags.known.size === 0) throw new TemplateError('no-fields');
  setProperties(files, about);
  const asked = new Set(letters.flatMap((values) => Object.keys(values)));
  return { bytes: wordFile(files), unknownTags: [...tags.unknown].sort(), unusedValues: [...asked].filter((tag) => !tags.known.has(tag)) };
}

function fillText(document: Document, letters: readonly TemplateValues[], tags: FilledTags, notice: string | undefined): void {
  const word = new WordXml(document);
  const body = bodyOf(document);
  const filler = new ControlFiller(document, tags);
  const pattern = body.cloneNode(true);
  letters.forEach((values, place) => {
    const letter = pattern.cloneNode(true) as Element;
    if (place > 0) filler.makeUnlike(letter);
    filler.fill(letter, [values]);
    if (notice !== undefined) addNotice(document, letter, notice);
    addLetter(word, body, letter, place === 0);
  });
}

/** Headers, footers and notes, which all letters share. */
function fillAround(files: Unzipped, letters: readonly TemplateValues[], tags: FilledTags): void {
  const [first, ...others] = letters.map((values) => Object.entries(values).map(([tag, value]) => [tag, JSON.stringify(value)] as const));
  const rest = others.map((entries) => new Map(entries));
  const same = new Set(first.filter(([tag, value]) => rest.every((values) => values.get(tag) === value)).map(([tag]) => tag));
  const shared = Object.fromEntries(Object.entries(letters[0]).filter(([tag]) => same.has(tag)));
  const differing = letters.flatMap((values) => Object.keys(values)).filter((tag) => !same.has(tag));
  for (const name of Object.keys(files).filter((part) => filledParts.test(part) && part !== textPart)) {
    const document = parseXml(toText(files[name]));
    const unknown = new Set<string>();
    fillControls(document, shared, { known: tags.known, unknown });
    if (differing.some((tag) => unknown.has(tag))) throw new TemplateError('differs');
    unknown.forEach((tag) => tags.unknown.add(tag));
    if (letters.length > 1) countPagesByLetter(document);
    files[name] = toBytes(writeXml(document));
  }
}
