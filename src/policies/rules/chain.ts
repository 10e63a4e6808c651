import { readChainEntries } from './chainEntries';
import { placeDigests, type PlacedDigest } from './chainOrder';
import type { DigestEntry, Hash, ReceiptDigest } from './digests';

/** What does not fit in the chain itself. `number` is that of the digest which is to blame. */
export type ChainProblem =
  /** The lines, or the head before, are not those that the head was made of. */
  | { readonly kind: 'head-does-not-fit'; readonly number: number }
  /** It is not the digest that `next` goes on from: changed and hashed again, or exchanged. */
  | { readonly kind: 'exchanged'; readonly number: number; readonly next: number }
  /** It does not go on from the one before, or goes on from one that another goes on from already. */
  | { readonly kind: 'put-in'; readonly number: number }
  /** It and `next` do not belong together, and nothing says which of them is the wrong one: only a head that is held outside does. */
  | { readonly kind: 'broken-link'; readonly number: number; readonly next: number }
  | { readonly kind: 'missing'; readonly number: number; readonly to: number }
  /** Its place in the chain is another than its number says. */
  | { readonly kind: 'renumbered'; readonly number: number; readonly place: number }
  | { readonly kind: 'number-twice'; readonly number: number }
  /** A line that is no entry. */
  | { readonly kind: 'unreadable-entry'; readonly number: number; readonly line: number }
  /** A receipt that another digest has already, or whose number does not fit among those before and after it. */
  | { readonly kind: 'out-of-order'; readonly number: number; readonly receiptId: number }
  /** No digest has the head that is held outside: the chain was rewritten or cut short, or the head is of another desk. */
  | { readonly kind: 'held-head-not-found'; readonly number: 0 };

export interface ChainEntry extends DigestEntry {
  readonly digest: number;
}

/** Receipts of which nothing can be told, because what covered them does not fit or is gone. */
export interface ChainDoubt {
  readonly from: number;
  /** `Infinity` when no sound digest comes after. */
  readonly to: number;
  readonly digest: number;
  readonly why: 'digest-wrong' | 'digest-missing';
}

export interface CheckedChain {
  readonly problems: readonly ChainProblem[];
  /** Of digests that fit, by id of the receipt. */
  readonly entries: ReadonlyMap<number, ChainEntry>;
  /** Of digests that do not: they prove nothing. */
  readonly doubted: ReadonlyMap<number, ChainEntry>;
  readonly doubts: readonly ChainDoubt[];
  readonly digests: number;
  /** The last receipt that a digest names; 0 for an empty chain. */
  readonly lastId: number;
  /** Of the newest digest, as it says; empty for no chain. */
  readonly head: string;
  /** The digest whose head is held outside, if one was given and found. */
  readonly heldAt: number | undefined;
  /** The same where everything fits up to there: up to here nobody rewrote the chain. */
  readonly heldUpTo: number | undefined;
}

/**
 * Computes every head anew and blames the digest that is wrong, never the receipts that it covered: of those nothing can be told.
 * @param held a head that somebody outside the site kept, such as Internal Audit in its mail
 */
export async function checkChain(digests: readonly ReceiptDigest[], hash: Hash, held?: string): Promise<CheckedChain> {
  const wanted = held?.trim().toLowerCase();
  const { placed, problems: ofOrder } = await placeDigests(digests, hash);
  const heldAt = wanted === undefined ? -1 : placed.findIndex(({ digest }) => digest.head === wanted);
  const ofLinks = linkProblems(placed, heldAt);
  const ofHeads = placed.filter(({ fits }) => !fits).map(({ digest: { number } }): ChainProblem => ({ kind: 'head-does-not-fit', number }));
  const wrong = new Set([...ofHeads, ...ofLinks].flatMap((problem) => (problem.kind === 'broken-link' ? [problem.number, problem.next] : [problem.number])));
  const lines = readChainEntries(placed, wrong);
  const problems: ChainProblem[] = [...ofOrder, ...ofHeads, ...ofLinks, ...lines.problems];
  const heldNumber = heldAt < 0 ? undefined : placed[heldAt].digest.number;
  // what is held speaks only for a chain that is whole up to there
  const isWhole = heldNumber !== undefined && problems.every((problem) => problem.number > heldNumber || (problem.kind === 'renumbered' && problem.place > heldNumber));
  if (wanted !== undefined && heldAt < 0) problems.push({ kind: 'held-head-not-found', number: 0 });
  return {
    problems, entries: lines.entries, doubted: lines.doubted, doubts: lines.doubts, digests: digests.length, lastId: lines.lastId, head: placed.at(-1)?.digest.head ?? '',
    heldAt: heldNumber, heldUpTo: isWhole ? heldNumber : undefined
  };
}

/**
 * A digest commits to the one before by its head. So where two that each fit their own head do not belong together, the earlier is to blame: it
 * was hashed again after the later was made. Only of the very last, to which nothing commits yet, that cannot be told; a head that is held outside
 * vouches for its digest and those before, so what does not go on from it is the wrong one.
 */
function linkProblems(placed: readonly PlacedDigest[], heldAt: number): readonly ChainProblem[] {
  return placed.flatMap(({ digest: { number }, goesOn, fits }, index): readonly ChainProblem[] => {
    if (goesOn || !fits) return [];
    const before = placed[index - 1] as PlacedDigest | undefined;
    if (!before || (heldAt >= 0 && index > heldAt)) return [{ kind: 'put-in', number }];
    if (!before.fits) return [];
    const isLast = index === placed.length - 1 && heldAt < 0;
    return [{ kind: isLast ? 'broken-link' : 'exchanged', number: before.digest.number, next: number }];
  });
}

/** What stands in the way of telling anything of a receipt. */
export function doubtOf({ doubts }: Pick<CheckedChain, 'doubts'>, id: number): ChainDoubt | undefined {
  return doubts.find(({ from, to }) => from <= id && id <= to);
}
