import { unzipSync } from 'fflate';
import { toText } from './bytes';
import { isElement, parseXml, WordXml } from './wordXml';

/** A paragraph of a Word file, as a page shows it. */
export interface DocumentLine {
  readonly kind: 'heading' | 'item' | 'text';
  readonly text: string;
}

/** The paragraphs of a Word file in their order, for reading it before it is sent: what is said, not how it looks. */
export function readDocument(bytes: Uint8Array): readonly DocumentLine[] {
  const document = parseXml(toText(unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml']));
  const word = new WordXml(document);
  return [...document.documentElement.getElementsByTagName('*')].filter((element) => word.is(element, 'p')).flatMap((paragraph): DocumentLine[] => {
    const text = textIn(paragraph, word).trim();
    const look = word.child(paragraph, 'pPr');
    const style = word.val(word.child(look, 'pStyle')) ?? '';
    const kind = /^(Heading|Title)/i.test(style) ? 'heading' : word.child(look, 'numPr') ? 'item' : 'text';
    return text === '' ? [] : [{ kind, text }];
  });
}

function textIn(element: Element, word: WordXml): string {
  const [isText, isBreak, isTab] = ['t', 'br', 'tab'].map((name): boolean => word.is(element, name));
  if (isText) return element.textContent ?? '';
  if (isBreak) return '\n';
  return isTab ? '\t' : [...element.childNodes].filter(isElement).map((child) => textIn(child, word)).join('');
}
