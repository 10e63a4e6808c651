import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { pages } from '../../../platform/sharepoint/paging';
import type { IItems } from '../../../platform/sharepoint/pnp';
import { receiptDigests } from '../../lists/receiptDigests';
import { digestSelect, readDigestRow, type ReceiptDigest } from '../../rules/digests';
import { stopIfAsked, type LongReading } from './longReading';

export const digestItems = (services: DeskServices): IItems => deskList(services.sp, services.siteUrl, receiptDigests).items;

/** The end of the chain, in one call; undefined before the first. @throws DeskError */
export async function newestDigest(services: DeskServices): Promise<ReceiptDigest | undefined> {
  const rows: readonly unknown[] = await digestItems(services).select(...digestSelect).orderBy('DigestNumber', false).top(1)();
  return readDigestRow(rows[0]);
}

/** The digest with this number. @throws DeskError */
export async function digestOf(services: DeskServices, number: number): Promise<ReceiptDigest | undefined> {
  const rows: readonly unknown[] = await digestItems(services).select(...digestSelect).filter(`DigestNumber eq ${number}`).top(1)();
  return readDigestRow(rows[0]);
}

/** A row has up to 60,000 characters: this many are about three megabytes. */
const pageSize = 50;

/** The whole chain, in the order of its rows. A row that is no digest is left out, and its number is missing then. @throws DeskError, AbortError */
export async function readChain(services: DeskServices, { signal, onProgress }: LongReading = {}): Promise<readonly ReceiptDigest[]> {
  const digests: ReceiptDigest[] = [];
  for await (const page of pages<unknown>(digestItems(services).select(...digestSelect).orderBy('Id'), pageSize)) {
    digests.push(...page.map(readDigestRow).filter((digest) => digest !== undefined));
    onProgress?.(digests.length);
    stopIfAsked(signal);
  }
  return digests;
}
