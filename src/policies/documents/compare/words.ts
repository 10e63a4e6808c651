import { commonRun } from './commonRun';

export interface Span {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Words, blanks and signs each by themselves. Apostrophes belong to their words. */
const tokensOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** Beyond this a paragraph is no paragraph: it is shown as replaced. */
const MOST_TOKENS = 20_000;

/**
 * What became of the words of a text. Without what was removed the spans are `after`, without what was added they are `before`, to the letter. Blanks between two
 * changes are part of them: a row of single words struck out is harder to read than a phrase.
 */
export function compareWords(before: string, after: string): readonly Span[] {
  const [old, fresh] = [tokensOf(before), tokensOf(after)];
  const pairs = old.length > MOST_TOKENS || fresh.length > MOST_TOKENS ? [] : commonRun(old, fresh);
  const kept = withoutIslands(old, fresh, pairs);
  const spans: { kind: Span['kind']; text: string }[] = [];
  const say = (kind: Span['kind'], tokens: readonly string[]): void => {
    const last = spans[spans.length - 1];
    if (tokens.length === 0) return;
    if (last?.kind === kind) last.text += tokens.join('');
    else spans.push({ kind, text: tokens.join('') });
  };
  let [from, fromAfter] = [0, 0];
  for (const [place, placeAfter] of [...kept, [old.length, fresh.length] as const]) {
    say('removed', old.slice(from, place));
    say('added', fresh.slice(fromAfter, placeAfter));
    if (place < old.length) say('same', [old[place]]);
    [from, fromAfter] = [place + 1, placeAfter + 1];
  }
  return spans;
}

/** Blanks and signs alone that stayed between two changed words did not stay for the reader. */
function withoutIslands(old: readonly string[], fresh: readonly string[], pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (let start = 0; start < pairs.length;) {
    let end = start + 1;
    while (end < pairs.length && pairs[end][0] === pairs[end - 1][0] + 1 && pairs[end][1] === pairs[end - 1][1] + 1) end++;
    const run = pairs.slice(start, end);
    const [[first, firstAfter], [last, lastAfter]] = [run[0], run[run.length - 1]];
    const between = (first > 0 || firstAfter > 0) && (last < old.length - 1 || lastAfter < fresh.length - 1);
    if (!between || run.some(([place]) => /[\p{L}\p{N}]/u.test(old[place]))) kept.push(...run);
    start = end;
  }
  return kept;
}
