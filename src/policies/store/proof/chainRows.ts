import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { largestPage, pages } from '../../../platform/sharepoint/paging';
import type { IItems } from '../../../platform/sharepoint/pnp';
import { stopIfAsked } from '../../../platform/sharepoint/stopIfAsked';
import { receiptDigests } from '../../lists/receiptDigests';
import { digestSelect, readDigestRow, type ReceiptDigest } from '../../rules/digests';
import { readStrangeRow, type StrangeDigestRow } from '../../rules/strangeDigests';
import type { LongReading } from './longReading';

export const digestItems = (services: DeskServices): IItems => deskList(services.sp, services.siteUrl, receiptDigests).items;
const signed = (services: DeskServices, ...columns: readonly string[]): IItems => digestItems(services).select(...columns, 'Created', 'Author/Title').expand('Author');

/** Of the rows with the highest numbers so many are read whole at once: the newest digest is nearly always the first. */
const firstLook = 3;

export interface NewestDigest {
  readonly digest: ReceiptDigest | undefined;
  /** Rows with a higher number that are no digests: any officer may add one, and none of them is gone on from. */
  readonly strange: readonly StrangeDigestRow[];
}

/**
 * The end of the chain, nearly always in one call. Rows that are no digests are skipped, however many there are: without their texts 5,000 a call.
 * @throws DeskError
 */
export async function newestDigest(services: DeskServices): Promise<NewestDigest> {
  const strange: StrangeDigestRow[] = [];
  const first: readonly unknown[] = await signed(services, ...digestSelect).orderBy('DigestNumber', false).top(firstLook)();
  for (const row of first) {
    const digest = readDigestRow(row);
    if (digest) return { digest, strange };
    strange.push(readStrangeRow(row));
  }
  if (first.length < firstLook) return { digest: undefined, strange };
  strange.length = 0;
  for await (const page of pages<unknown>(signed(services, ...digestSelect.filter((name) => name !== 'Entries')).orderBy('DigestNumber', false))) {
    for (const row of page) {
      const digest = readDigestRow(row);
      if (digest) return { digest: await digestOf(services, digest.number), strange };
      strange.push(readStrangeRow(row));
    }
  }
  return { digest: undefined, strange };
}

/** The digest with this number. @throws DeskError */
export async function digestOf(services: DeskServices, number: number): Promise<ReceiptDigest | undefined> {
  const rows: readonly unknown[] = await digestItems(services).select(...digestSelect).filter(`DigestNumber eq ${number}`).top(1)();
  return readDigestRow(rows[0]);
}

/** The first number from this one on that no row has: also rows that are no digests take theirs. @throws DeskError */
export async function freeNumber(services: DeskServices, from: number): Promise<number> {
  let free = from;
  for await (const page of pages<{ readonly DigestNumber: number }>(digestItems(services).select('Id', 'DigestNumber').filter(`DigestNumber ge ${from}`).orderBy('DigestNumber'), largestPage)) {
    for (const { DigestNumber } of page) {
      if (DigestNumber === free) free++;
      else if (DigestNumber > free) return free;
    }
  }
  return free;
}

/** A row has up to 60,000 characters: this many are about three megabytes. */
const pageSize = 50;

/** Digests from the newest to the oldest. @throws DeskError, AbortError */
export async function* digestsBackwards(services: DeskServices, { signal }: LongReading = {}): AsyncGenerator<ReceiptDigest> {
  for await (const page of pages<unknown>(digestItems(services).select(...digestSelect).orderBy('DigestNumber', false), pageSize)) {
    stopIfAsked(signal);
    for (const row of page) {
      const digest = readDigestRow(row);
      if (digest) yield digest;
    }
  }
}

export interface WholeChain {
  readonly digests: readonly ReceiptDigest[];
  /** Rows that are no digests, left out: the number that one of them should have is missing then. */
  readonly strange: readonly StrangeDigestRow[];
}

/** The whole chain, in the order of its rows. @throws DeskError, AbortError */
export async function readChain(services: DeskServices, { signal, onProgress }: LongReading = {}): Promise<WholeChain> {
  const digests: ReceiptDigest[] = [];
  const strange: StrangeDigestRow[] = [];
  for await (const page of pages<unknown>(signed(services, ...digestSelect).orderBy('Id'), pageSize)) {
    for (const row of page) {
      const digest = readDigestRow(row);
      if (digest) digests.push(digest);
      else strange.push(readStrangeRow(row));
    }
    onProgress?.(digests.length);
    stopIfAsked(signal);
  }
  return { digests, strange };
}
