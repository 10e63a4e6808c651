import { entryLines, headOf, readEntryLine, type DigestEntry, type Hash, type ReceiptDigest } from './digests';

/** What does not fit in the chain itself. `number` is that of the digest. */
export type ChainProblem =
  /** The lines, or the head before, are not those that the head was made of. */
  | { readonly kind: 'head-does-not-fit'; readonly number: number }
  /** It goes on from another head than the one before it has. */
  | { readonly kind: 'broken-link'; readonly number: number }
  | { readonly kind: 'missing'; readonly number: number; readonly to: number }
  | { readonly kind: 'number-twice'; readonly number: number }
  /** A line that is no entry. */
  | { readonly kind: 'unreadable-entry'; readonly number: number; readonly line: number }
  /** A receipt that stands in the chain before, or after a later one. */
  | { readonly kind: 'out-of-order'; readonly number: number; readonly receiptId: number }
  /** No digest has the head that is held outside: the chain was rewritten or cut short, or the head is of another desk. */
  | { readonly kind: 'held-head-not-found'; readonly number: 0 };

export interface ChainEntry extends DigestEntry {
  readonly digest: number;
}

export interface CheckedChain {
  readonly problems: readonly ChainProblem[];
  /** By id of the receipt. */
  readonly entries: ReadonlyMap<number, ChainEntry>;
  readonly digests: number;
  /** The last receipt that the chain reaches to; 0 for an empty one. */
  readonly lastId: number;
  /** Of the newest digest, as computed; empty for no chain. */
  readonly head: string;
  /** The digest whose head is held outside, if one was given and found: up to here nobody rewrote the chain. */
  readonly heldUpTo: number | undefined;
}

/**
 * Computes every head anew.
 * @param held a head that somebody outside the site kept, such as Internal Audit in its mail
 */
export async function checkChain(digests: readonly ReceiptDigest[], hash: Hash, held?: string): Promise<CheckedChain> {
  const problems: ChainProblem[] = [];
  const entries = new Map<number, ChainEntry>();
  const ordered = [...digests].sort((one, other) => one.number - other.number);
  const wanted = held?.trim().toLowerCase();
  let heldUpTo: number | undefined;
  let [lastId, head, expected] = [0, '', 1];
  for (const digest of ordered) {
    const { number } = digest;
    if (number < expected) {
      problems.push({ kind: 'number-twice', number });
      continue;
    }
    if (number > expected) problems.push({ kind: 'missing', number: expected, to: number - 1 });
    const isNext = number === expected;
    expected = number + 1;
    // without the digest before there is no head to go on from
    if (isNext && digest.previousHead !== head) problems.push({ kind: 'broken-link', number });
    const computed = await headOf(hash, digest.previousHead, digest.entries);
    if (computed !== digest.head) problems.push({ kind: 'head-does-not-fit', number });
    if (wanted !== undefined && wanted === digest.head) heldUpTo = number;
    head = digest.head;
    entryLines(digest.entries).forEach((text, index) => {
      const entry = readEntryLine(text);
      if (!entry) {
        problems.push({ kind: 'unreadable-entry', number, line: index + 1 });
        return;
      }
      if (entry.id <= lastId) problems.push({ kind: 'out-of-order', number, receiptId: entry.id });
      if (!entries.has(entry.id)) entries.set(entry.id, { ...entry, digest: number });
      lastId = Math.max(lastId, entry.id);
    });
  }
  // what is held speaks only for a chain that is whole up to there
  const isWhole = heldUpTo !== undefined && problems.every(({ number }) => number > (heldUpTo ?? 0));
  if (wanted !== undefined && heldUpTo === undefined) problems.push({ kind: 'held-head-not-found', number: 0 });
  return { problems, entries, digests: ordered.length, lastId, head, heldUpTo: isWhole ? heldUpTo : undefined };
}
