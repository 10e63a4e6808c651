import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { pages, startingAt } from '../../../platform/sharepoint/paging';
import { isDeskError } from '../../../platform/sharepoint/errors';
import type { IItems } from '../../../platform/sharepoint/pnp';
import { policyReceipts } from '../../lists/policyReceipts';
import { sha256OfText } from '../../../platform/sharepoint/sha256';
import { stopIfAsked } from '../../../platform/sharepoint/stopIfAsked';
import type { DigestEntry } from '../../rules/digests';
import { receiptSelect } from '../../rules/receiptRow';
import { digestEntry, rowToVerify } from '../../rules/verifyRow';
import type { LongReading } from './longReading';

/** Which receipts. */
export type ReceiptScope = { readonly kind: 'all' } | { readonly kind: 'policy'; readonly policyId: number } | { readonly kind: 'person'; readonly authorId: number };
export type StoredReceipt = Readonly<Record<string, unknown>>;

const receiptItems = (services: DeskServices): IItems => deskList(services.sp, services.siteUrl, policyReceipts).items;
const full = (services: DeskServices): IItems => receiptItems(services).select(...receiptSelect, 'Author/Title').expand('Author');

/** Rows with their statements are about a kilobyte each. */
const pageSize = 2000;

/**
 * Receipts as SharePoint has them, in the order of their ids, page by page.
 * @throws DeskError, AbortError
 */
export async function* receiptPages(services: DeskServices, scope: ReceiptScope, { signal, onProgress }: LongReading = {}): AsyncGenerator<readonly StoredReceipt[]> {
  let rows = 0;
  for await (const page of scope.kind === 'all' ? pages<StoredReceipt>(queryOf(services, scope), pageSize) : pagesOfPart(services, scope)) {
    stopIfAsked(signal);
    yield page;
    rows += page.length;
    onProgress?.(rows);
  }
}

function queryOf(services: DeskServices, scope: ReceiptScope): IItems {
  const items = full(services).orderBy('Id');
  switch (scope.kind) {
    case 'all': return items;
    case 'policy': return items.filter(`PolicyId eq ${scope.policyId}`);
    case 'person': return items.filter(`AuthorId eq ${scope.authorId}`);
  }
}

/**
 * By the index of `PolicyId` or *Created by*; when more than 5,000 rows are of the policy or the person SharePoint refuses that, and the whole list is
 * read: else somebody could keep their own certificate from being made by adding rows.
 */
async function* pagesOfPart(services: DeskServices, scope: Exclude<ReceiptScope, { readonly kind: 'all' }>): AsyncGenerator<readonly StoredReceipt[]> {
  let isFirst = true;
  try {
    for await (const page of pages<StoredReceipt>(queryOf(services, scope), pageSize)) {
      isFirst = false;
      yield page;
    }
  } catch (error) {
    if (!isFirst || !isDeskError(error, 'unavailable', 'invalid')) throw error;
    for await (const page of pages<StoredReceipt>(queryOf(services, { kind: 'all' }), pageSize)) {
      yield page.filter(({ PolicyId, AuthorId }) => (scope.kind === 'policy' ? PolicyId === scope.policyId : AuthorId === scope.authorId));
    }
  }
}

/** One receipt as SharePoint has it; undefined when it is not there. @throws DeskError */
export async function readStoredReceipt(services: DeskServices, id: number): Promise<StoredReceipt | undefined> {
  const rows: readonly StoredReceipt[] = await full(services).filter(`Id eq ${id}`).top(1)();
  return rows[0];
}

/**
 * What a digest takes of the receipts after one: the next page of them. They are read whole, once, because a digest says of each whether its seal
 * fitted what it held.
 * @throws DeskError
 */
export async function entriesAfter(services: DeskServices, lastId: number): Promise<readonly DigestEntry[]> {
  for await (const page of pages<StoredReceipt>(startingAt(receiptItems(services).select(...receiptSelect).orderBy('Id'), `p_ID=${Math.max(0, lastId)}`), pageSize)) {
    const after = page.map((row) => rowToVerify(row)).filter((row) => row !== undefined).filter(({ id }) => id > lastId);
    if (after.length > 0) return Promise.all(after.map((row) => digestEntry(row, sha256OfText)));
  }
  return [];
}

/** The receipt with the highest number that is there; 0 for none. @throws DeskError */
export async function highestReceipt(services: DeskServices): Promise<number> {
  const [row]: readonly { readonly Id: number }[] = await receiptItems(services).select('Id').orderBy('Id', false).top(1)();
  return row?.Id ?? 0;
}
