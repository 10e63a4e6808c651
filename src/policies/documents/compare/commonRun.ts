/** Cells of the table that a gap is compared in at most: beyond it a gap without a unique common token counts as all new. */
const LARGEST_TABLE = 4_000_000;

/**
 * Which tokens of two sequences belong together: pairs of places, rising in both. First what stands once in both (patience: people recognise such a comparison), then the
 * longest common subsequence of the gaps between.
 */
export function commonRun(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  const gaps: Gap[] = [{ from: 0, to: before.length, fromAfter: 0, toAfter: after.length }];
  while (gaps.length > 0) {
    let { from, to, fromAfter, toAfter } = gaps.pop() as Gap;
    while (from < to && fromAfter < toAfter && before[from] === after[fromAfter]) pairs.push([from++, fromAfter++]);
    let tail = 0;
    while (to > from && toAfter > fromAfter && before[to - 1] === after[toAfter - 1]) {
      to--;
      toAfter--;
      tail++;
    }
    for (let place = 0; place < tail; place++) pairs.push([to + place, toAfter + place]);
    if (from === to || fromAfter === toAfter) continue;
    const inner = { from, to, fromAfter, toAfter };
    const fixed = uniquePairs(before, after, inner);
    if (fixed.length === 0) pairs.push(...longest(before, after, inner));
    else gaps.push(...between(inner, fixed));
    pairs.push(...fixed);
  }
  return pairs.sort(([one], [other]) => one - other);
}

interface Gap { readonly from: number; readonly to: number; readonly fromAfter: number; readonly toAfter: number }

function between(gap: Gap, fixed: readonly (readonly [number, number])[]): Gap[] {
  const gaps: Gap[] = [];
  let { from, fromAfter } = gap;
  for (const [place, placeAfter] of [...fixed, [gap.to, gap.toAfter] as const]) {
    if (place > from && placeAfter > fromAfter) gaps.push({ from, to: place, fromAfter, toAfter: placeAfter });
    from = place + 1;
    fromAfter = placeAfter + 1;
  }
  return gaps;
}

/** Tokens that stand once in each of the two, as many as keep their order. */
function uniquePairs(before: readonly string[], after: readonly string[], { from, to, fromAfter, toAfter }: Gap): readonly (readonly [number, number])[] {
  const once = (tokens: readonly string[], start: number, end: number): Map<string, number> => {
    const places = new Map<string, number>();
    for (let place = start; place < end; place++) places.set(tokens[place], places.has(tokens[place]) ? -1 : place);
    return places;
  };
  const afterPlaces = once(after, fromAfter, toAfter);
  const pairs: [number, number][] = [];
  for (const [token, place] of once(before, from, to)) {
    const other = afterPlaces.get(token) ?? -1;
    if (place >= 0 && other >= 0) pairs.push([place, other]);
  }
  return rising(pairs);
}

/** The longest run of pairs whose second places rise; the first ones do already. */
function rising(pairs: readonly [number, number][]): readonly (readonly [number, number])[] {
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, value], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]][1] < value) low = middle + 1;
      else high = middle;
    }
    previous.push(low > 0 ? tails[low - 1] : -1);
    tails[low] = index;
  });
  const run: (readonly [number, number])[] = [];
  for (let index = tails.length > 0 ? tails[tails.length - 1] : -1; index >= 0; index = previous[index]) run.unshift(pairs[index]);
  return run;
}

function longest(before: readonly string[], after: readonly string[], { from, to, fromAfter, toAfter }: Gap): readonly (readonly [number, number])[] {
  const width = toAfter - fromAfter + 1;
  if ((to - from + 1) * width > LARGEST_TABLE) return [];
  const lengths = new Uint16Array((to - from + 1) * width);
  for (let row = to - from - 1; row >= 0; row--) {
    for (let column = width - 2; column >= 0; column--) {
      const at = row * width + column;
      lengths[at] = before[from + row] === after[fromAfter + column] ? lengths[at + width + 1] + 1 : Math.max(lengths[at + width], lengths[at + 1]);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < to - from && column < width - 1;) {
    if (before[from + row] === after[fromAfter + column]) pairs.push([from + row++, fromAfter + column++]);
    else if (lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]) row++;
    else column++;
  }
  return pairs;
}
