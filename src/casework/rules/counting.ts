/** Numbers of a period, alike for every log. */

export interface Counted<Key extends string = string> {
  readonly key: Key;
  readonly count: number;
}

/** The middle of them; between two the half. Undefined where there is none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length === 0 ? undefined : Number.isInteger(middle) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[Math.floor(middle)];
}

/** How often each is there: most first; of the same number by name. */
export function grouped<Key extends string>(keys: readonly Key[]): readonly Counted<Key>[] {
  const counts = new Map<Key, number>();
  keys.forEach((key) => counts.set(key, (counts.get(key) ?? 0) + 1));
  return [...counts].map(([key, count]) => ({ key, count })).sort((one, other) => other.count - one.count || one.key.localeCompare(other.key, 'en-GB'));
}
