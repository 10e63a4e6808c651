import { Temporal } from 'temporal-polyfill';
import type { Receipt, ReceiptMark } from './receipt';

/** A receipt that counts, with the rows that say the same again. */
export interface CountedReceipt {
  readonly receipt: Receipt;
  /** Ids of later rows: written twice after a lost answer, or acknowledged in two tabs. */
  readonly repeats: readonly number[];
}

/**
 * Twice the same is read as one, the earliest: rows of one person with one GUID, and acknowledgements (or refusals) of one version by one person.
 * A refusal after an acknowledgement is something else and counts for itself. A GUID that another person's row carries too is no repeat but a
 * copy: both stay, and the verifier names them.
 * @returns in the order of time
 */
export function countReceipts(receipts: readonly Receipt[]): readonly CountedReceipt[] {
  const first = new Map<string, { readonly receipt: Receipt; readonly repeats: number[] }>();
  const counted: { readonly receipt: Receipt; readonly repeats: number[] }[] = [];
  for (const receipt of [...receipts].sort(earlier)) {
    const keys = keysOf(receipt);
    const before = keys.map((key) => first.get(key)).find((each) => each !== undefined);
    if (before) {
      before.repeats.push(receipt.id);
      keys.filter((key) => !first.has(key)).forEach((key) => first.set(key, before));
    } else {
      const one = { receipt, repeats: [] };
      counted.push(one);
      keys.forEach((key) => first.set(key, one));
    }
  }
  return counted;
}

function earlier(one: Receipt, other: Receipt): number {
  return Temporal.Instant.compare(one.created, other.created) || one.id - other.id;
}

function keysOf(receipt: Receipt): readonly string[] {
  const guid = `guid ${receipt.authorId} ${receipt.guid.toLowerCase()}`;
  return receipt.outcome === 'acknowledged' || receipt.outcome === 'declined' ? [guid, `${receipt.outcome} ${receipt.authorId} ${receipt.versionId}`] : [guid];
}

/** The same for the little that counting reads: of each person's acknowledgements of a version, and refusals of it, the earliest. Other marks stay. */
export function countMarks(marks: readonly ReceiptMark[]): readonly ReceiptMark[] {
  const first = new Map<string, ReceiptMark>();
  for (const mark of marks) {
    const key = mark.outcome === 'acknowledged' || mark.outcome === 'declined' ? `${mark.outcome} ${mark.authorId} ${mark.versionId}` : `id ${mark.id}`;
    const before = first.get(key);
    if (!before || mark.createdMs < before.createdMs || (mark.createdMs === before.createdMs && mark.id < before.id)) first.set(key, mark);
  }
  return [...first.values()];
}
