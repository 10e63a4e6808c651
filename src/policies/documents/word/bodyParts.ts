import { Unreadable } from '../unreadable';
import { parseXml } from './parse';

/** Characters that are parsed at once: a browser parses some megabytes of XML a second and does nothing else meanwhile. */
const AT_ONCE = 400_000;

const tag = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g;

export interface BodyPart {
  readonly body: Element;
  /** How far into the text it goes, from 0 to 1. */
  readonly share: number;
}

/**
 * The body of a Word file, some hundred paragraphs at a time: each time a `w:body` of its own, in its order.
 * @throws Unreadable `damaged`
 */
export function* bodyParts(xml: string, atOnce = AT_ONCE): Generator<BodyPart> {
  const opening = /<([\w.-]+:)?body(?:\s[^>]*)?>/.exec(xml);
  const root = /<((?:[\w.-]+:)?document)(?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?>/.exec(xml);
  if (!opening || !root || root.index > opening.index) {
    // no text at all, or not even XML
    yield { body: parseXml(xml), share: 1 };
    return;
  }
  const head = `${root[0]}${opening[0]}`;
  const tail = `</${opening[1] ?? ''}body></${root[1]}>`;
  let start = opening.index + opening[0].length;
  let depth = 0;
  const scan = new RegExp(tag.source, 'g');
  scan.lastIndex = start;
  for (let found = scan.exec(xml); found; found = scan.exec(xml)) {
    const [whole, close, name, alone] = found;
    if (name === undefined) continue;
    if (close === '') depth += alone === '' ? 1 : 0;
    else depth--;
    const end = depth < 0 ? found.index : found.index + whole.length;
    if (depth < 0 || (depth === 0 && end - start >= atOnce)) {
      const document = parseXml(`${head}${xml.slice(start, end)}${tail}`);
      yield { body: document.firstElementChild ?? document, share: end / xml.length };
      start = end;
    }
    if (depth < 0) return;
  }
  throw new Unreadable('damaged');
}
