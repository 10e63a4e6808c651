import { headOf, type Hash, type ReceiptDigest } from './digests';
import type { ChainProblem } from './chain';

/** A digest at its place in the chain. */
export interface PlacedDigest {
  readonly digest: ReceiptDigest;
  /** Its head is the one of its lines and of the head before. */
  readonly fits: boolean;
  /** It goes on from the digest before it; true as well where that one is missing, because nothing can be told then. */
  readonly goesOn: boolean;
  /** Numbers that are missing just before it. */
  readonly missing: { readonly from: number; readonly to: number } | undefined;
}

interface Read {
  readonly digest: ReceiptDigest;
  readonly computed: string;
  readonly fits: boolean;
}

/**
 * Puts digests into the order of their links, which are hashed, and only then into that of their numbers, which anybody with a pen could change: of
 * two with one number the one that goes on from the digest before counts, and one whose number was changed still stands at its place.
 */
export async function placeDigests(digests: readonly ReceiptDigest[], hash: Hash): Promise<{ readonly placed: readonly PlacedDigest[]; readonly problems: readonly ChainProblem[] }> {
  const read = await Promise.all(digests.map(async (digest): Promise<Read> => {
    const computed = await headOf(hash, digest.previousHead, digest.entries);
    return { digest, computed, fits: computed === digest.head };
  }));
  const inOrder = [...read].sort((one, other) => one.digest.number - other.digest.number);
  const byNumber = groupBy(inOrder, ({ digest }) => digest.number);
  const byPrevious = groupBy(inOrder.filter(({ fits }) => fits), ({ digest }) => digest.previousHead);
  const used = new Set<Read>();
  const free = <Key>(groups: ReadonlyMap<Key, readonly Read[]>, key: Key): readonly Read[] => (groups.get(key) ?? []).filter((each) => !used.has(each));
  const continued = new Set<string>();
  const placed: PlacedDigest[] = [];
  const problems: ChainProblem[] = [];
  let [heads, expected, lowest] = [[''], 1, 0];
  for (;;) {
    const numbered = free(byNumber, expected);
    const linking = heads.flatMap((head) => free(byPrevious, head));
    // one that does not fit its own head stays where its number puts it: its links may be what was changed
    let next = numbered.find((each) => linking.includes(each)) ?? numbered.find(({ fits }) => !fits) ?? linking[0] ?? numbered[0];
    let missing: PlacedDigest['missing'];
    if (!next) {
      while (lowest < inOrder.length && (used.has(inOrder[lowest]) || inOrder[lowest].digest.number < expected)) lowest++;
      if (lowest >= inOrder.length) break;
      next = inOrder[lowest];
      if (next.fits && continued.has(next.digest.previousHead)) {
        used.add(next);
        problems.push({ kind: 'put-in', number: next.digest.number });
        continue;
      }
      missing = { from: expected, to: next.digest.number - 1 };
      problems.push({ kind: 'missing', number: missing.from, to: missing.to });
      expected = next.digest.number;
    }
    const { digest, fits, computed } = next;
    used.add(next);
    if (digest.number !== expected) problems.push({ kind: 'renumbered', number: digest.number, place: expected });
    // the head before may have been written over: what the next one goes on from is then the one that was computed
    placed.push({ digest, fits, missing, goesOn: missing !== undefined || heads.includes(digest.previousHead) });
    continued.add(digest.previousHead);
    heads = [...new Set([digest.head, computed])].filter((head) => head !== '');
    expected++;
  }
  problems.push(...inOrder.filter((each) => !used.has(each)).map(({ digest: { number } }): ChainProblem => ({ kind: 'number-twice', number })));
  return { placed, problems };
}

function groupBy<Key>(all: readonly Read[], keyOf: (each: Read) => Key): ReadonlyMap<Key, readonly Read[]> {
  const groups = new Map<Key, Read[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
