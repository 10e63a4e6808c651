import type { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../../platform/host/services';
import { sha256OfText } from '../../../platform/sharepoint/sha256';
import { certificateLines, type CertificateLine } from '../../rules/certificate';
import { checkChain, type CheckedChain } from '../../rules/chain';
import { countReceipts } from '../../rules/oneReceipt';
import { readReceiptRow } from '../../rules/receiptRow';
import { verifier } from '../../rules/verify';
import { rowToVerify } from '../../rules/verifyRow';
import { readPolicies } from '../versions';
import { readChain } from './chainRows';
import type { LongReading } from './longReading';
import { highestReceipt, receiptPages, type StoredReceipt } from './receiptRows';

/** Somebody who has receipts. */
export interface CertifiedPerson {
  readonly name: string;
  readonly upn: string;
  /** Their id on the site, which SharePoint stamps as *Created by*. */
  readonly authorId: number;
}

export interface Certificate {
  readonly person: CertifiedPerson;
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly lines: readonly CertificateLine[];
  readonly chain: CheckedChain;
  /** Rows that cannot be read as receipts. */
  readonly unreadable: number;
}

/** Everything that one person agreed to or refused, verified against the whole chain. @throws DeskError, AbortError */
export async function readCertificate(services: DeskServices, person: CertifiedPerson, reading: LongReading = {}): Promise<Certificate> {
  const [policies, { digests }, highestId] = await Promise.all([readPolicies(services), readChain(services, reading), highestReceipt(services)]);
  const chain = await checkChain(digests, sha256OfText);
  const verifying = verifier(chain, sha256OfText, { whole: false, highestId });
  const rows: StoredReceipt[] = [];
  for await (const page of receiptPages(services, { kind: 'person', authorId: person.authorId }, reading)) {
    rows.push(...page);
    await verifying.add(page.map((row) => rowToVerify(row)));
  }
  const receipts = rows.map(readReceiptRow).filter((receipt) => receipt !== undefined);
  return {
    person, at: services.now(), by: services.me.displayName, chain, unreadable: rows.length - receipts.length, lines: certificateLines(countReceipts(receipts), policies, await verifying.finish())
  };
}
