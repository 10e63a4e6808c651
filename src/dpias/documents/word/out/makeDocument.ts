import type { Unzipped } from 'fflate';
import { toBytes, toText } from '../../../../casework/documents/fill/bytes';
import { fillTemplate, textPart, type FilledDocument } from '../../../../casework/documents/fill/fillTemplate';
import { TemplateError, type TemplateValues } from '../../../../casework/documents/fill/values';
import { partsOf, wordFile } from '../../../../casework/documents/fill/wordFile';
import { bodyOf, isElement, parseXml, WordXml, writeXml } from '../../../../casework/documents/fill/wordXml';
import { openReturned } from '../../../../casework/documents/read/returnedFile';
import { readText } from '../../../../casework/documents/read/readText';
import { WordFileError } from '../../../../casework/documents/read/wordFileError';
import { linesIn } from '../../../../casework/documents/read/wordText';
import { addCustomProperties, addCustomXml, addPart } from '../../../../casework/documents/write/addParts';
import { addStyles } from '../../../../casework/documents/write/addStyles';
import { shippedTemplate } from '../../../../casework/documents/templates';
import type { DpiaContent } from '../../../rules/content';
import { dpiaDocuments } from '../../templates';
import { baselineSpace, baselineXml, type HashOf } from '../baseline';
import type { NumberedSection } from '../numbered';
import { questionsTag } from '../places';
import { numbersOf, stillLines } from '../still';
import type { WordWords } from '../words';
import { bodyXml } from './bodyXml';
import { commentMarks, commentsXml, firstComment, talkHash, type TalkOut } from './comments';
import { wordStyles } from './styles';

export interface DpiaDocument {
  readonly reference: string;
  /** Of what is saved in the list: the way back compares with it. */
  readonly etag: string;
  readonly content: DpiaContent;
  /** All that stands in the document. */
  readonly sections: readonly NumberedSection[];
  readonly words: WordWords;
  /** What the template says besides, such as `service` and `saved`; `title` and `reference` are filled of themselves. */
  readonly values?: TemplateValues;
  /** A line above all else, such as that it is a draft. */
  readonly notice?: string | undefined;
  /** Open comments, which reviewers are to see. */
  readonly talk?: readonly TalkOut[];
  readonly hashOf: HashOf;
}

/** The properties of the file that say whose it is, for a document whose data were taken out. */
export const fileProperties = { reference: 'DeskReference', version: 'DeskQuestionnaire' } as const;

/** The store is found by its namespace; its number is only that each store has one. */
const STORE = '{6B0D5C0B-6E0B-4B52-9F40-0E7A7E5B2D11}';

/**
 * A DPIA as a Word file that people write into and give back: the questions stand where the template has the control `questions`, at its end where it has none.
 * Styles, header, footer and what stands around come from the template; its tag is among the unused values where it has no such place. The same input makes the same bytes.
 * @param template the council's own; that of the desk without it
 * @throws TemplateError
 */
export async function makeDpiaDocument(dpia: DpiaDocument, template?: Uint8Array): Promise<FilledDocument> {
  const { reference, content, words, talk = [], notice } = dpia;
  const own = template ?? (await shippedTemplate(dpiaDocuments['dpia-form'], words.language));
  const filled = fillTemplate(own, { title: content.title, reference, ...dpia.values, [questionsTag]: '' }, { title: `${reference}: ${content.title}`, language: words.language, ...(notice === undefined ? {} : { notice }) });
  const files = partsOf(filled.bytes);
  const styles = addStyles(files['word/styles.xml'] ? toText(files['word/styles.xml']) : noStyles, wordStyles);
  files['word/styles.xml'] = toBytes(styles.part);
  const document = parseXml(toText(files[textPart]));
  const around = templateLines(filled.bytes);
  const space = document.documentElement.namespaceURI ?? '';
  const comments = files[commentsPart] ? toText(files[commentsPart]) : '';
  putQuestions(document, bodyXml({ ...dpia, styles: styles.ids, firstBookmark: firstBookmark(document), commented: commentMarks(talk, firstComment(comments)) }));
  files[textPart] = toBytes(writeXml(document));
  if (talk.length > 0) {
    const xml = commentsXml(talk, comments, space);
    if (comments === '') addPart(files, { name: commentsPart, xml, contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml', from: textPart, relation: 'comments' });
    else files[commentsPart] = toBytes(xml);
  }
  await addBaseline(files, dpia, around);
  return { ...filled, bytes: wordFile(files) };
}

const commentsPart = 'word/comments.xml';
const noStyles = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

async function addBaseline(files: Unzipped, { reference, etag, content, sections, words, talk = [], hashOf }: DpiaDocument, around: readonly string[]): Promise<void> {
  const xml = await baselineXml({
    reference, version: content.version, etag, language: words.language, content, numbers: numbersOf(sections),
    still: stillLines(sections, words, around), talk: talk.map(({ author, text }) => talkHash(author, text))
  }, hashOf);
  addCustomXml(files, xml, baselineSpace, STORE);
  addCustomProperties(files, { [fileProperties.reference]: reference, [fileProperties.version]: String(content.version) });
}

/**
 * The texts that the template has of its own, as the way back reads them.
 * @throws TemplateError `broken` for a template that could not be read on its way back, such as one with programs in it
 */
function templateLines(template: Uint8Array): readonly string[] {
  try {
    const { blocks, strays } = readText(openReturned(template));
    return [...blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])), ...linesIn(blocks), ...strays.map(({ text }) => text)];
  } catch (error) {
    throw error instanceof WordFileError ? new TemplateError('broken', error) : error;
  }
}

/** @throws TemplateError `broken` when what was made is not well formed, which a template with an odd namespace could cause */
function putQuestions(document: Document, xml: string): void {
  const word = new WordXml(document);
  const body = bodyOf(document);
  const space = document.documentElement.namespaceURI ?? '';
  const made = parseXml(`<w:body xmlns:w="${space}">${xml}</w:body>`).documentElement;
  const nodes = [...made.childNodes].map((node) => document.importNode(node, true));
  const control = [...body.getElementsByTagName('*')].find((element) => word.is(element, 'sdt') && word.val(word.child(word.child(element, 'sdtPr'), 'tag')) === questionsTag);
  const place = control && topOf(control, body);
  if (place) place.replaceWith(...nodes);
  else nodes.forEach((node) => body.insertBefore(node, word.child(body, 'sectPr') ?? null));
}

/** What of the body holds the control: questions stand in no cell and in no other control. */
function topOf(control: Element, body: Element): Element | undefined {
  let one: Node | null = control;
  while (one && one.parentNode !== body) one = one.parentNode;
  return isElement(one) ? one : undefined;
}

function firstBookmark(document: Document): number {
  const word = new WordXml(document);
  const ids = [...document.getElementsByTagName('*')].filter((element) => word.is(element, 'bookmarkStart')).map((element) => Number(element.getAttributeNS(element.namespaceURI, 'id')));
  return 1 + Math.max(0, ...ids.filter(Number.isFinite));
}

