import { plainText, type Inline } from '../../rules';

/** Signs that stand before an item of a list; those of picture fonts come as private characters. */
export const bulletSign = /^[•◦▪▫●○■□◆❖➢➤✓✔‣⁃∙·*–—\-\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8]$/;

const numbers = {
  // one or two figures a part: 2026 is a year
  heading: /^(\d{1,2}(?:\.\d{1,2}){0,5}[.)]?)\s+(?=\S)/,
  paragraph: /^(\d{1,2}(?:\.\d{1,2}){1,5}\.?)\s+(?=\S)/
};

/** A PDF has the numbers of its headings and clauses as text like any other. Taken out of it they are compared as what they are. */
export function splitNumber(inlines: readonly Inline[], of: 'heading' | 'paragraph'): { readonly number?: string; readonly inlines: readonly Inline[] } {
  const found = numbers[of].exec(plainText(inlines));
  return found ? { number: found[1], inlines: withoutStart(inlines, found[0].length) } : { inlines };
}

export interface Marked {
  readonly bullet: boolean;
  readonly marker: string;
  readonly inlines: readonly Inline[];
}

const itemNumber = /^(\((?:[a-z]{1,2}|[ivxl]{1,5}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])\s+(?=\S)/i;

/** The item of a list that begins with a sign or a number of its own. */
export function splitMarker(inlines: readonly Inline[]): Marked | undefined {
  const text = plainText(inlines);
  const sign = /^(\S)\s+(?=\S)/.exec(text);
  if (sign && bulletSign.test(sign[1])) return { bullet: true, marker: '', inlines: withoutStart(inlines, sign[0].length) };
  const number = itemNumber.exec(text);
  return number ? { bullet: false, marker: number[1], inlines: withoutStart(inlines, number[0].length) } : undefined;
}

function withoutStart(inlines: readonly Inline[], characters: number): readonly Inline[] {
  const rest: Inline[] = [];
  let left = characters;
  for (const one of inlines) {
    const text = one.text.slice(left);
    left = Math.max(0, left - one.text.length);
    if (text !== '') rest.push({ ...one, text });
  }
  return rest;
}
