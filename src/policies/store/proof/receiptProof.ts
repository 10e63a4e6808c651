import type { DeskServices } from '../../../platform/host/services';
import { pages } from '../../../platform/sharepoint/paging';
import { sha256OfText } from '../../../platform/sharepoint/sha256';
import { checkChain } from '../../rules/chain';
import { entryLines, readEntryLine, type ReceiptDigest } from '../../rules/digests';
import type { Receipt } from '../../rules/receipt';
import { readReceiptRow } from '../../rules/receiptRow';
import type { RowFinding } from '../../rules/verdicts';
import { verifier } from '../../rules/verify';
import { rowToVerify } from '../../rules/verifyRow';
import { digestItems, digestOf } from './chainRows';
import { highestReceipt, readStoredReceipt } from './receiptRows';

/** One receipt with what can be told of it without reading the whole chain. */
export interface ReceiptProof {
  /** Undefined when the row cannot be read as a receipt. */
  readonly receipt: Receipt | undefined;
  readonly person: string;
  /** Undefined when nothing is to be said. */
  readonly finding: RowFinding | undefined;
  /** The digest that has it; undefined while none does. */
  readonly digest: number | undefined;
  /** Whether that digest fits its own head. */
  readonly digestFits: boolean;
}

/** @returns undefined when the receipt is not there @throws DeskError */
export async function readReceiptProof(services: DeskServices, id: number): Promise<ReceiptProof | undefined> {
  const [row, digest, highestId] = await Promise.all([readStoredReceipt(services, id), digestWith(services, id), highestReceipt(services)]);
  const verifiable = rowToVerify(row);
  if (!row || !verifiable) return undefined;
  const chain = await checkChain(digest ? [digest] : [], sha256OfText);
  const verifying = verifier(chain, sha256OfText, { whole: false, highestId });
  await verifying.add([verifiable]);
  const { findings: [finding] } = await verifying.finish();
  return { receipt: readReceiptRow(row), person: verifiable.person, finding, digest: digest?.number, digestFits: chain.problems.every(({ kind }) => kind !== 'head-does-not-fit') };
}

/** So many digests are looked into, those with the narrowest spans first: one with a made-up span stands last. */
const mostLooked = 10;

/** By the spans that the digests name, a call for 5,000 of them; their own lines are what counts. */
async function digestWith(services: DeskServices, id: number): Promise<ReceiptDigest | undefined> {
  const spans = digestItems(services).select('Id', 'DigestNumber', 'FromId', 'ToId').orderBy('Id');
  const found: { readonly number: number; readonly width: number }[] = [];
  for await (const page of pages<{ readonly DigestNumber: number; readonly FromId: number; readonly ToId: number }>(spans)) {
    found.push(...page.filter(({ FromId, ToId }) => FromId <= id && id <= ToId).map(({ DigestNumber, FromId, ToId }) => ({ number: DigestNumber, width: ToId - FromId })));
  }
  for (const { number } of found.sort((one, other) => one.width - other.width).slice(0, mostLooked)) {
    const digest = await digestOf(services, number);
    if (digest && entryLines(digest.entries).some((line) => readEntryLine(line)?.id === id)) return digest;
  }
  return undefined;
}
