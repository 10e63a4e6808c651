import { sha256OfText } from '../../platform/sharepoint/sha256';
import { receiptSealText } from '../rules/seal';
import type { ReceiptContent } from '../rules/receipt';

/** SHA-256 of the sealed text of a receipt, hexadecimal, lower case: what is written into `Seal`. */
export function sealOf(content: ReceiptContent): Promise<string> {
  return sha256OfText(receiptSealText(content));
}
