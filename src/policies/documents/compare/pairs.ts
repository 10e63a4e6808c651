import { keyOf, textOf, type Unit } from './units';

/** Words in common, of all words (Sørensen and Dice), above which a unit counts as changed and not as removed and another one added. */
const ALIKE = 0.5;
/** The same where one stands in place of one. */
const ALIKE_ALONE = 0.3;
/** More comparisons than these are not made in one gap: then a gap of this size was written anew. */
const MOST_COMPARISONS = 40_000;

type Bag = ReadonlyMap<string, number>;

function bagOf(unit: Unit): { readonly words: Bag; readonly size: number } {
  const words = new Map<string, number>();
  const all = textOf(unit).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { words, size: all.length };
}

const sort = (unit: Unit): string => keyOf(unit).split(' ', 1)[0];

/** Which of the units that went and of those that came are one that was changed: pairs of places, rising in both, that have most in common together. */
export function likePairs(before: readonly Unit[], after: readonly Unit[]): readonly (readonly [number, number])[] {
  if (before.length === 0 || after.length === 0 || before.length * after.length > MOST_COMPARISONS) return [];
  const enough = before.length === 1 && after.length === 1 ? ALIKE_ALONE : ALIKE;
  const bags = after.map(bagOf);
  const width = after.length + 1;
  const alike = new Float64Array(before.length * after.length);
  before.forEach((unit, row) => {
    const one = bagOf(unit);
    after.forEach((other, column) => {
      if (sort(unit) !== sort(other)) return;
      const bag = bags[column];
      let common = 0;
      for (const [word, count] of one.words) common += Math.min(count, bag.words.get(word) ?? 0);
      const share = one.size + bag.size === 0 ? 0 : (2 * common) / (one.size + bag.size);
      alike[row * after.length + column] = share >= enough ? share : 0;
    });
  });
  const best = new Float64Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const share = alike[row * after.length + column];
      best[row * width + column] = Math.max(best[(row + 1) * width + column], best[row * width + column + 1], share > 0 ? share + best[(row + 1) * width + column + 1] : 0);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < before.length && column < after.length;) {
    const share = alike[row * after.length + column];
    if (share > 0 && best[row * width + column] === share + best[(row + 1) * width + column + 1]) pairs.push([row++, column++]);
    else if (best[row * width + column] === best[(row + 1) * width + column]) row++;
    else column++;
  }
  return pairs;
}
