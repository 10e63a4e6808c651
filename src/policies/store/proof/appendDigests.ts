import { readInstant } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { isDeskError, isDuplicateValue } from '../../../platform/sharepoint/errors';
import { sha256OfText } from '../../../platform/sharepoint/sha256';
import { stopIfAsked } from '../../../platform/sharepoint/stopIfAsked';
import type { NewReceiptDigestRow } from '../../lists/receiptDigests';
import { chainEnd, digestColumns, entryLines, nextDigests, noChain, readEntryLine, type ChainEnd, type DigestEntry, type ReceiptDigest } from '../../rules/digests';
import type { StrangeDigestRow } from '../../rules/strangeDigests';
import { digestItems, digestOf, digestsBackwards, freeNumber, newestDigest } from './chainRows';
import type { LongReading } from './longReading';
import { entriesAfter, highestReceipt } from './receiptRows';

/** A row with a lower id may be written a moment later than one with a higher: younger receipts wait for the next time. */
export const settlingMinutes = 2;

export interface Appended {
  /** Receipts taken up by this page. */
  readonly receipts: number;
  readonly digests: number;
  readonly end: ChainEnd;
  /** Rows beyond the end that are no digests. */
  readonly strange: readonly StrangeDigestRow[];
  /** The newest digest names receipts that nobody had yet: it is not believed. */
  readonly beyond: { readonly number: number; readonly receiptId: number } | undefined;
}

/** So often another page may be first, before this one leaves the rest to it. */
const mostLost = 10;

/**
 * Takes every settled receipt that is in no digest yet into the chain. Safe to stop and to run on two pages at once: `DigestNumber` is unique, so
 * of two rows with one number one is refused; who lost reads the chain again and goes on. For officers; reviewers may not add.
 * @throws DeskError, AbortError
 */
export async function appendDigests(services: DeskServices, { signal, onProgress }: LongReading = {}): Promise<Appended> {
  let [receipts, digests, lost] = [0, 0, 0];
  const { end: first, strange, beyond, next } = await endOfChain(services, signal);
  let end = first;
  for (let ahead = next; ; ahead = undefined) {
    stopIfAsked(signal);
    const entries = settled(ahead ?? (await entriesAfter(services, end.lastId)), services);
    if (entries.length === 0 || lost >= mostLost) return { receipts, digests, end, strange, beyond };
    for (const digest of await nextDigests(entries, end, sha256OfText)) {
      stopIfAsked(signal);
      if (!(await append(services, digest))) {
        lost++;
        end = await afterLost(services, digest, signal);
        break;
      }
      end = chainEnd(digest);
      digests++;
      receipts += digestColumns(digest).ReceiptCount;
      onProgress?.(receipts);
    }
  }
}

interface End extends Pick<Appended, 'end' | 'strange' | 'beyond'> {
  /** What comes after it, where that was read by the way. */
  readonly next: readonly DigestEntry[] | undefined;
}

/** Where the next digest goes on, and up to which receipt the chain reaches: never beyond the receipts that there are. */
async function endOfChain(services: DeskServices, signal: AbortSignal | undefined): Promise<End> {
  const { digest, strange } = await newestDigest(services);
  const end = chainEnd(digest);
  if (!digest) return { end: noChain, strange, beyond: undefined, next: undefined };
  const next = await entriesAfter(services, end.lastId - 1);
  // the last one that it names is there, or a later one
  if (end.lastId > 0 && next.length > 0) return { end, strange, beyond: undefined, next: next.filter(({ id }) => id > end.lastId) };
  const highest = await highestReceipt(services);
  const beyond = end.lastId > highest ? { number: end.number, receiptId: end.lastId } : undefined;
  return { end: { ...end, lastId: await coveredUpTo(services, highest, signal) }, strange, beyond, next: undefined };
}

/** The last receipt in a digest that is not above all there are: the last rows may have been deleted, or the newest digest is made up. */
async function coveredUpTo(services: DeskServices, highest: number, signal: AbortSignal | undefined): Promise<number> {
  for await (const { entries } of digestsBackwards(services, { signal })) {
    const ids = entryLines(entries).map((line) => readEntryLine(line)?.id ?? 0).filter((id) => id <= highest);
    const last = ids.reduce((most, id) => Math.max(most, id), 0);
    if (last > 0) return last;
  }
  return 0;
}

/** Another page was first with this number; or a row that is no digest has it, and then the next free number is taken. */
async function afterLost(services: DeskServices, tried: ReceiptDigest, signal: AbortSignal | undefined): Promise<ChainEnd> {
  const { end } = await endOfChain(services, signal);
  return end.number >= tried.number ? end : { ...end, number: (await freeNumber(services, tried.number)) - 1 };
}

function settled(entries: readonly DigestEntry[], services: DeskServices): readonly DigestEntry[] {
  const before = services.now().subtract({ minutes: settlingMinutes }).epochMilliseconds;
  const young = entries.findIndex(({ created }) => (readInstant(created)?.epochMilliseconds ?? 0) > before);
  return young < 0 ? entries : entries.slice(0, young);
}

/** @returns false when another page wrote this number first */
async function append(services: DeskServices, digest: ReceiptDigest): Promise<boolean> {
  const row: NewReceiptDigestRow = digestColumns(digest);
  try {
    await digestItems(services).add({ ...row });
    return true;
  } catch (error) {
    if (isDuplicateValue(error)) return false;
    if (!isDeskError(error, 'unknown-outcome')) throw error;
    const there = await digestOf(services, digest.number);
    if (!there) throw error;
    return there.head === digest.head;
  }
}
