import type { DeskServices } from '../../../platform/host/services';
import { sha256OfText } from '../../../platform/sharepoint/sha256';
import { stopIfAsked } from '../../../platform/sharepoint/stopIfAsked';
import { checkChain } from '../../rules/chain';
import type { ReceiptDigest } from '../../rules/digests';
import type { Verification } from '../../rules/verdicts';
import { verifier } from '../../rules/verify';
import { rowToVerify, type RowToVerify } from '../../rules/verifyRow';
import { readChain } from './chainRows';
import type { LongReading } from './longReading';
import { receiptPages } from './receiptRows';

/**
 * Compares the receipts as they are now with the chain as it is now. The chain is read first: what is added meanwhile is in no digest yet, and
 * what a digest has was there before.
 * @param head one that is held outside the site
 * @throws DeskError, AbortError
 */
export async function verifyLive(services: DeskServices, head: string | undefined, { signal, onProgress }: LongReading = {}): Promise<Verification> {
  const { digests, strange } = await readChain(services, { signal });
  const verifying = verifier(await checkChain(digests, sha256OfText, head), sha256OfText);
  for await (const page of receiptPages(services, { kind: 'all' }, { signal, onProgress })) {
    await verifying.add(page.map((row) => rowToVerify(row)));
  }
  return { ...(await verifying.finish()), strange };
}

/** The same with two exports. @throws AbortError */
export async function verifyFiles(
  digests: readonly ReceiptDigest[], receipts: { readonly whole: boolean; readonly pages: () => Iterable<readonly (RowToVerify | undefined)[]> }, head: string | undefined, { signal, onProgress }: LongReading = {}
): Promise<Verification> {
  const verifying = verifier(await checkChain(digests, sha256OfText, head), sha256OfText, { whole: receipts.whole });
  let rows = 0;
  for (const page of receipts.pages()) {
    await verifying.add(page);
    rows += page.length;
    onProgress?.(rows);
    stopIfAsked(signal);
  }
  return verifying.finish();
}
