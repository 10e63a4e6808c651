import { readInstant } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { isDeskError, isDuplicateValue } from '../../../platform/sharepoint/errors';
import { sha256OfText } from '../../../platform/sharepoint/sha256';
import type { NewReceiptDigestRow } from '../../lists/receiptDigests';
import { chainEnd, digestColumns, nextDigests, type ChainEnd, type DigestEntry, type ReceiptDigest } from '../../rules/digests';
import { digestItems, digestOf, newestDigest } from './chainRows';
import { stopIfAsked, type LongReading } from './longReading';
import { entriesAfter } from './receiptRows';

/** A row with a lower id may be written a moment later than one with a higher: younger receipts wait for the next time. */
export const settlingMinutes = 2;

export interface Appended {
  /** Receipts taken up by this page. */
  readonly receipts: number;
  readonly digests: number;
  readonly end: ChainEnd;
}

/**
 * Takes every settled receipt that is in no digest yet into the chain. Safe to stop and to run on two pages at once: `DigestNumber` is unique, so
 * of two rows with one number one is refused; who lost reads the chain again and goes on. For officers; reviewers may not add.
 * @throws DeskError, AbortError
 */
export async function appendDigests(services: DeskServices, { signal, onProgress }: LongReading = {}): Promise<Appended> {
  let [receipts, digests] = [0, 0];
  let end = chainEnd(await newestDigest(services));
  for (;;) {
    stopIfAsked(signal);
    const entries = settled(await entriesAfter(services, end.lastId), services);
    if (entries.length === 0) return { receipts, digests, end };
    for (const digest of await nextDigests(entries, end, sha256OfText)) {
      stopIfAsked(signal);
      if (!(await append(services, digest))) {
        end = chainEnd(await newestDigest(services));
        break;
      }
      end = chainEnd(digest);
      digests++;
      receipts += digestColumns(digest).ReceiptCount;
      onProgress?.(receipts);
    }
  }
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
