import type { CountedReceipt } from './oneReceipt';
import type { Receipt } from './receipt';
import { languageOfPolicy, type Language, type Policy } from './version';
import type { RowFinding, Verification } from './verdicts';

/** One thing that a certificate says. */
export interface CertificateLine {
  readonly receipt: Receipt;
  /** As its version was titled; empty when no row of the version is there any more. */
  readonly title: string;
  readonly titleLanguage: Language;
  /** Undefined when no row of the version is there any more. */
  readonly versionNumber: number | undefined;
  /** The hash of the receipt is that of the published file, and the text that of its accessible text. */
  readonly hashesFit: boolean;
  readonly digest: number | undefined;
  readonly verdict: 'fits' | 'own-seal-only' | 'never-sealed' | 'unclear' | 'does-not-fit';
}

/**
 * What one person agreed to or refused, oldest first, each with what it rests on. Questions and attempts are no reading and are left out. A receipt
 * that does not fit is listed as such: leaving it out would hide it.
 */
export function certificateLines(counted: readonly CountedReceipt[], policies: readonly Policy[], { chain, findings }: Pick<Verification, 'chain' | 'findings'>): readonly CertificateLine[] {
  const found = new Map(findings.map((finding) => [finding.id, finding]));
  const versions = new Map(policies.flatMap((policy) => policy.versions).map((version) => [version.id, version]));
  return counted.filter(({ receipt: { outcome } }) => outcome === 'acknowledged' || outcome === 'declined').map(({ receipt }) => {
    const version = versions.get(receipt.versionId);
    const finding = found.get(receipt.id);
    const digest = chain.entries.get(receipt.id)?.digest ?? finding?.digest;
    return {
      receipt, title: version?.title ?? '', titleLanguage: languageOfPolicy(version ?? {}), versionNumber: version?.number, digest,
      hashesFit: version !== undefined && version.contentHash === receipt.contentHash && version.readingHash === receipt.readingHash,
      verdict: finding ? shortVerdict(finding) : digest === undefined ? 'own-seal-only' : 'fits'
    };
  });
}

/** Of the person whose receipt it is nothing is said that the digests do not show. */
export function shortVerdict({ verdict }: Pick<RowFinding, 'verdict'>): 'never-sealed' | 'unclear' | 'does-not-fit' {
  return verdict === 'never-sealed' || verdict === 'unclear' ? verdict : 'does-not-fit';
}
