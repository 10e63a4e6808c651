import type { Inline } from '../../rules';
import { tidy } from '../inlines';
import type { Piece } from './pages';

/** Words that the text writes without a hyphen, in small letters: they tell a word broken at the end of a line from one that has a hyphen. */
export type KnownWords = ReadonlySet<string>;

export function wordsIn(pages: readonly { readonly pieces: readonly Piece[] }[]): KnownWords {
  const words = new Set<string>();
  for (const { pieces } of pages) for (const { text } of pieces) for (const word of text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) words.add(word);
  return words;
}

const looks = ({ bold, italic, link }: Piece): Omit<Inline, 'text'> => ({ ...(bold ? { bold: true } : {}), ...(italic ? { italic: true } : {}), ...(link ? { link } : {}) });

/** The pieces of one paragraph as its text: ends of lines are blanks, and a word that was broken there is whole again. */
export function joinPieces(pieces: readonly Piece[], known: KnownWords): Inline[] {
  const runs: { text: string; look: Omit<Inline, 'text'> }[] = [];
  let ended = false;
  for (const piece of pieces) {
    if (ended && piece.text.trim() !== '') {
      const last = runs[runs.length - 1];
      if (last) last.text = atLineEnd(last.text, piece.text, known);
      ended = false;
    }
    if (piece.text !== '') runs.push({ text: piece.text, look: looks(piece) });
    ended ||= piece.endOfLine;
  }
  return tidy(runs.map(({ text, look }) => ({ text, ...look })));
}

function atLineEnd(line: string, next: string, known: KnownWords): string {
  if (/\u00ad\s*$/.test(line)) return line.replace(/\u00ad\s*$/, '');
  const broken = /(\p{L}+)[-\u2010]\s*$/u.exec(line);
  const rest = /^\s*(\p{Ll}+)/u.exec(next);
  if (!broken || !rest) return `${line} `;
  const trimmed = line.trimEnd();
  return known.has((broken[1] + rest[1]).toLowerCase()) ? trimmed.slice(0, -1) : trimmed;
}
