export interface Sentence {
  readonly text: string;
  /** Where it begins in its passage. */
  readonly start: number;
}

/** A full stop after one of these ends no sentence. */
const ABBREVIATION = /(\b(e\.g|i\.e|etc|no|nos|art|arts|s|ss|sch|para|paras|reg|regs|p|pp|v|vs|c|cf|mr|mrs|ms|dr|st|ltd|inc|approx|incl|tel|ext)|\b[A-Z]|(^|\s)\d{1,2})\.$/i;

/** Cuts a paragraph into sentences, simply: at `.`, `!`, `?` before a space and a capital, a digit or a quote. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const end of text.matchAll(/[.!?]["’)\]]*\s+(?=["‘([]?[A-Z0-9£])/g)) {
    const stop = end.index + end[0].length;
    if (!ABBREVIATION.test(text.slice(start, end.index + 1))) {
      found.push({ text: text.slice(start, stop).trimEnd(), start });
      start = stop;
    }
  }
  if (start < text.length) {
    found.push({ text: text.slice(start), start });
  }
  return found;
}

/** A sentence that is short enough to show, with the words still in it. */
export function cropped(sentence: string, start: number, length: number, limit = 360): { readonly text: string; readonly start: number } {
  if (sentence.length <= limit) {
    return { text: sentence, start };
  }
  const room = Math.max(0, limit - length);
  const from = Math.max(0, Math.min(start - Math.floor(room / 2), sentence.length - limit));
  const cutBefore = from === 0 ? 0 : sentence.indexOf(' ', from) + 1;
  const begin = cutBefore > start ? from : cutBefore;
  const end = Math.min(sentence.length, Math.max(begin + limit, start + length));
  const before = begin === 0 ? '' : '… ';
  return { text: `${before}${sentence.slice(begin, end)}${end === sentence.length ? '' : ' …'}`, start: start - begin + before.length };
}
