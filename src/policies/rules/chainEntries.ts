import type { ChainDoubt, ChainEntry, ChainProblem, CheckedChain } from './chain';
import type { PlacedDigest } from './chainOrder';
import { entryLines, readEntryLine } from './digests';

type Lines = Pick<CheckedChain, 'entries' | 'doubted' | 'doubts' | 'lastId'> & { readonly problems: readonly ChainProblem[] };

/**
 * What the digests say of the receipts. Lines of a digest that does not fit prove nothing, and all that it may have covered is in doubt: from the
 * receipt after the last sound line to the one before the next.
 * @param wrong numbers of digests that do not fit
 */
export function readChainEntries(placed: readonly PlacedDigest[], wrong: ReadonlySet<number>): Lines {
  const problems: ChainProblem[] = [];
  const entries = new Map<number, ChainEntry>();
  const doubted = new Map<number, ChainEntry>();
  const walked: (ChainEntry | Omit<ChainDoubt, 'from' | 'to'>)[] = [];
  for (const { digest: { number, entries: text }, missing } of placed) {
    const isWrong = wrong.has(number);
    if (missing) walked.push({ digest: missing.from, why: 'digest-missing' });
    if (isWrong) walked.push({ digest: number, why: 'digest-wrong' });
    entryLines(text).forEach((each, index) => {
      const read = readEntryLine(each);
      const entry = read && { ...read, digest: number };
      if (isWrong) {
        if (entry && !doubted.has(entry.id)) doubted.set(entry.id, entry);
      } else if (!entry) {
        problems.push({ kind: 'unreadable-entry', number, line: index + 1 });
        walked.push({ digest: number, why: 'digest-wrong' });
      } else if (entries.has(entry.id)) {
        problems.push({ kind: 'out-of-order', number, receiptId: entry.id });
      } else {
        entries.set(entry.id, entry);
        walked.push(entry);
      }
    });
  }
  const inOrder = longestRising([...entries.keys()]);
  const doubts: ChainDoubt[] = [];
  let lastId = 0;
  let open: Omit<ChainDoubt, 'to'> | undefined;
  for (const each of walked) {
    if (!('id' in each)) {
      open ??= { ...each, from: lastId + 1 };
    } else if (!inOrder.has(each.id)) {
      problems.push({ kind: 'out-of-order', number: each.digest, receiptId: each.id });
    } else {
      if (open && open.from < each.id) doubts.push({ ...open, to: each.id - 1 });
      open = undefined;
      lastId = each.id;
    }
  }
  if (open) doubts.push({ ...open, to: Infinity });
  return { problems, entries, doubted, doubts, lastId };
}

/**
 * The most numbers that are in rising order as they stand: receipts are numbered and entered in order, so a few that are not, such as one that is
 * made up and far above the others, are the wrong ones, and not the many after it.
 */
function longestRising(ids: readonly number[]): ReadonlySet<number> {
  if (ids.every((id, index) => index === 0 || id > ids[index - 1])) return new Set(ids);
  // the lowest last number of a run of each length, by place, and for each place the one before it in its run
  const ends: number[] = [];
  const before: number[] = [];
  ids.forEach((id, place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ids[ends[middle]] < id) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? -1 : ends[low - 1]);
    ends[low] = place;
  });
  const run = new Set<number>();
  for (let place = ends.length === 0 ? -1 : ends[ends.length - 1]; place >= 0; place = before[place]) run.add(ids[place]);
  return run;
}
