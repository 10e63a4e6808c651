import { isElement, type WordXml } from './wordXml';

/**
 * Sections of a Word file (ISO/IEC 29500-1 §17.6): the last one's properties stand at the end of the body, those of each before it in its last paragraph.
 */

/** Puts a filled copy of the body behind the letters that are there; the first takes the place of what stood in the body. */
export function addLetter(word: WordXml, body: Element, letter: Element, isFirst: boolean): void {
  const section = word.child(letter, 'sectPr') ?? letter.appendChild(word.make('sectPr'));
  startAnew(word, section);
  if (isFirst) body.replaceChildren();
  else endSection(word, body);
  body.append(...letter.childNodes);
}

/** The section that ended with the body ends in its last paragraph now. */
function endSection(word: WordXml, body: Element): void {
  const section = word.children(body, 'sectPr').pop();
  if (!section) return;
  section.remove();
  const last = [...body.childNodes].filter(isElement).pop();
  // a table or a control cannot hold it, nor a paragraph that ends a section of the template
  const holder = word.is(last, 'p') && !word.child(word.child(last, 'pPr'), 'sectPr') ? last : body.appendChild(word.make('p'));
  const look = word.child(holder, 'pPr') ?? holder.insertBefore(word.make('pPr'), holder.firstChild);
  look.insertBefore(section, word.child(look, 'pPrChange') ?? null);
}

/** What stands before `w:pgNumType` in `w:sectPr`, in the order of the schema. */
const beforePageNumbers = ['headerReference', 'footerReference', 'footnotePr', 'endnotePr', 'type', 'pgSz', 'pgMar', 'paperSrc', 'pgBorders', 'lnNumType'];

/** On a page of its own, which is page 1. */
function startAnew(word: WordXml, section: Element): void {
  // without a type a section begins on the next page
  word.child(section, 'type')?.remove();
  const numbers = word.child(section, 'pgNumType') ?? word.make('pgNumType');
  numbers.setAttributeNS(section.namespaceURI, 'w:start', '1');
  if (!numbers.parentNode) section.insertBefore(numbers, word.children(section, ...beforePageNumbers).pop()?.nextSibling ?? section.firstChild);
}

/** Where a header or footer says how many pages there are, it says how many the letter has. */
export function countPagesByLetter(document: Document): void {
  for (const element of document.getElementsByTagName('*')) {
    if (element.localName === 'instrText') element.textContent = ofLetter(element.textContent ?? '');
    for (const attribute of element.localName === 'fldSimple' ? element.attributes : []) {
      if (attribute.localName === 'instr') attribute.value = ofLetter(attribute.value);
    }
  }
}

const ofLetter = (field: string): string => field.replace(/\bNUMPAGES\b/i, 'SECTIONPAGES');
