import type { DeskServices } from '../../../platform/host/services';
import { pages } from '../../../platform/sharepoint/paging';
import { sha256OfText } from '../../../platform/sharepoint/sha256';
import { checkChain } from '../../rules/chain';
import type { Receipt } from '../../rules/receipt';
import { readReceiptRow } from '../../rules/receiptRow';
import { verifier, type RowFinding } from '../../rules/verify';
import { rowToVerify } from '../../rules/verifyRow';
import { digestItems, digestOf } from './chainRows';
import { readStoredReceipt } from './receiptRows';

/** One receipt with what can be told of it without reading the whole chain. */
export interface ReceiptProof {
  /** Undefined when the row cannot be read as a receipt. */
  readonly receipt: Receipt | undefined;
  readonly person: string;
  /** Undefined when nothing is wrong. */
  readonly finding: RowFinding | undefined;
  /** The digest that has it; undefined while none does. */
  readonly digest: number | undefined;
  /** Whether that digest fits its own head. */
  readonly digestFits: boolean;
}

/** @returns undefined when the receipt is not there @throws DeskError */
export async function readReceiptProof(services: DeskServices, id: number): Promise<ReceiptProof | undefined> {
  const [row, number] = await Promise.all([readStoredReceipt(services, id), digestWith(services, id)]);
  const verifiable = rowToVerify(row);
  if (!row || !verifiable) return undefined;
  const digest = number === undefined ? undefined : await digestOf(services, number);
  const chain = await checkChain(digest ? [digest] : [], sha256OfText);
  const verifying = verifier(chain, sha256OfText, false);
  await verifying.add([verifiable]);
  const { findings: [finding] } = await verifying.finish();
  return {
    receipt: readReceiptRow(row), person: verifiable.person, finding, digest: chain.entries.get(id)?.digest, digestFits: chain.problems.every(({ kind }) => kind !== 'head-does-not-fit')
  };
}

/** By the spans that the digests name, a call for 5,000 of them; their own lines are what counts. */
async function digestWith(services: DeskServices, id: number): Promise<number | undefined> {
  const spans = digestItems(services).select('Id', 'DigestNumber', 'FromId', 'ToId').orderBy('Id');
  for await (const page of pages<{ readonly DigestNumber: number; readonly FromId: number; readonly ToId: number }>(spans)) {
    const found = page.find(({ FromId, ToId }) => FromId <= id && id <= ToId);
    if (found) return found.DigestNumber;
  }
  return undefined;
}
