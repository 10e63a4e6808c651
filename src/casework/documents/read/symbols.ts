/** What councils' documents take from the picture fonts of Word, by font and code: ticks, boxes, bullets and arrows. */
const wingdings: Readonly<Record<number, string>> = {
  0x28: '☎', 0x2a: '✉', 0x4a: '☺', 0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x72: '❒', 0x76: '❖', 0xa7: '▪', 0xa8: '□', 0xd8: '➢',
  0xe0: '→', 0xdf: '←', 0xe1: '↑', 0xe2: '↓', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑'
};
const symbol: Readonly<Record<number, string>> = { 0xb7: '•', 0xae: '→', 0xac: '←', 0xa3: '≤', 0xb3: '≥', 0xb1: '±', 0xb4: '×', 0xb9: '≠', 0xde: '⇒', 0xd6: '√', 0x61: 'α', 0x62: 'β', 0x6d: 'μ', 0xb0: '°' };

/** A character of a picture font (`w:sym`) as Unicode has it; empty where that is not known. */
export function symbolText(font: string, code: string): string {
  const value = parseInt(code, 16);
  if (!Number.isFinite(value)) return '';
  const low = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value;
  if (/^wingdings$/i.test(font)) return wingdings[low] ?? '';
  if (/^wingdings 2$/i.test(font)) return ({ 0x4f: '✗', 0x50: '✓', 0x52: '☑', 0x53: '☒', 0xa3: '□' } as Record<number, string>)[low] ?? '';
  if (/^symbol$/i.test(font)) return symbol[low] ?? '';
  return value >= 0xe000 && value <= 0xf8ff ? '' : String.fromCodePoint(value);
}
