import { headingLevel } from '../read/headingLevel';
import { openReturned, type ReturnedFile } from '../read/returnedFile';
import { paragraphLook, Styles } from '../read/styles';
import { child, children, nameOf, onOff, val } from '../read/xml';

/** What keeps people out of a document who hear it or find their way by its headings (WCAG 2.2: 2.4.2, 3.1.1, 1.3.1, 2.4.6; PDF/UA says the same of what is made of it). */
export const documentRules = ['title', 'language', 'headings', 'heading-order', 'header-row'] as const;
export type DocumentRule = (typeof documentRules)[number];

export interface DocumentFinding {
  readonly rule: DocumentRule;
  /** The heading, or how the table begins; empty for the whole document. */
  readonly place: string;
  /** Of headings: the level that it has, and the deepest that would be right. */
  readonly levels?: readonly [is: number, atMost: number];
}

/**
 * What of this a Word file lacks: a title of its own, its language, headings, each at most one level below the one before, and tables whose first row is a header.
 * @throws WordFileError for what is no Word file
 */
export function checkDocument(bytes: Uint8Array): readonly DocumentFinding[] {
  const file = openReturned(bytes);
  const styles = file.part('styles');
  return [...checkTitle(file), ...checkLanguage(styles), ...checkHeadings(file.document, new Styles(styles)), ...checkTables(file.document)];
}

function checkTitle({ core }: ReturnedFile): readonly DocumentFinding[] {
  const title = [...(core?.children ?? [])].find(({ localName }) => localName === 'title')?.textContent ?? '';
  return title.trim() === '' ? [{ rule: 'title', place: '' }] : [];
}

/** Of the defaults, or of the style that paragraphs have when nothing else is said. */
function checkLanguage(part: Element | undefined): readonly DocumentFinding[] {
  const styles = new Styles(part);
  const language = styles.of(undefined, 'paragraph')?.language ?? styles.language ?? '';
  return /^[a-z]{2,3}(-\w+)*$/i.test(language) ? [] : [{ rule: 'language', place: '' }];
}

const named = (within: Element, name: string): readonly Element[] => [...within.getElementsByTagName('*')].filter((element) => nameOf(element) === name);
const textOf = (element: Element): string => named(element, 'w:t').map(({ textContent }) => textContent ?? '').join('').replace(/\s+/g, ' ').trim();

function checkHeadings(document: Element, styles: Styles): readonly DocumentFinding[] {
  const headings = named(document, 'w:p').flatMap((paragraph) => {
    const properties = child(paragraph, 'pPr');
    const style = styles.of(val(child(properties, 'pStyle')), 'paragraph');
    const level = headingLevel(paragraphLook(properties).outline ?? style?.outline, styles.names(style));
    const text = textOf(paragraph);
    return level === undefined || text === '' ? [] : [{ level, text }];
  });
  if (headings.length === 0) return [{ rule: 'headings', place: '' }];
  return headings.flatMap(({ level, text }, place): readonly DocumentFinding[] => {
    const atMost = (headings[place - 1]?.level ?? 0) + 1;
    return level > atMost ? [{ rule: 'heading-order', place: text, levels: [level, atMost] }] : [];
  });
}

/** ISO/IEC 29500-1 §17.4.78: a header row is repeated on each page, and read with its cells. */
function checkTables(document: Element): readonly DocumentFinding[] {
  return named(document, 'w:tbl').flatMap((table): readonly DocumentFinding[] => {
    const first = firstRow(table);
    const isHeader = first !== undefined && (onOff(child(child(first, 'trPr'), 'tblHeader')) ?? false);
    return isHeader ? [] : [{ rule: 'header-row', place: first ? textOf(first).slice(0, 80) : '' }];
  });
}

/** A row may stand in a control. */
function firstRow(within: Element): Element | undefined {
  for (const element of children(within)) {
    const found = nameOf(element) === 'w:tr' ? element : /^w:(tblPr|tblGrid|sdtPr|tc)$/.test(nameOf(element)) ? undefined : firstRow(element);
    if (found) return found;
  }
  return undefined;
}
