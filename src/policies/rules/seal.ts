import type { Answers } from './question';
import type { ReceiptContent } from './receipt';

/**
 * White space, controls, byte order marks and the two code points that are no characters, as a fixed list: a seal must come out the same in
 * every later version of Unicode and in any other program. Marks of direction and joiners stay: they change what is seen.
 */
const folded = /[\u0000-\u0020\u007F-\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF\uFFFE\uFFFF]+/g;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A text in the form that seals use. SharePoint writes line ends its own way, trims, and gives an empty text back as null; spreadsheets do much
 * the same: runs of white space are one space, none at either end, nothing is the empty text. No Unicode normal form: neither changes letters.
 */
export function canonicalText(text: string | null | undefined): string {
  return (text ?? '').replace(loneSurrogate, '\uFFFD').replace(folded, ' ').trim();
}

/** Questions in the order of their ids, choices in order and once each: a set has no order of its own. */
export function canonicalAnswers(answers: Answers): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(answers)
    .map(([question, choices]) => [question, [...new Set(choices)].sort()] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The fields that a seal covers, in the order of the text that is hashed. */
export const sealedFields = [
  'PolicyId', 'VersionId', 'ReceiptGuid', 'Outcome', 'ContentHash', 'ReadingHash', 'Statement', 'StatementLanguage', 'Answers', 'Words', 'ReachedEnd'
] as const;
export type SealedField = (typeof sealedFields)[number];

/** What stands for each field in the text that is hashed. */
export function sealedValues(content: ReceiptContent): Readonly<Record<SealedField, unknown>> {
  return {
    PolicyId: content.policyId, VersionId: content.versionId, ReceiptGuid: canonicalText(content.guid).toLowerCase(), Outcome: content.outcome,
    ContentHash: canonicalText(content.contentHash).toLowerCase(), ReadingHash: canonicalText(content.readingHash).toLowerCase(),
    Statement: canonicalText(content.statement), StatementLanguage: content.language, Answers: canonicalAnswers(content.answers),
    Words: canonicalText(content.words), ReachedEnd: content.reachedEnd
  };
}

/**
 * The text whose SHA-256 (of its UTF-8 bytes) is the seal of a receipt: JSON without spaces, `["receipt",1,["PolicyId",3],…]`, the fields in
 * the order of `sealedFields`. Who and when are not in it: SharePoint stamps them after the page has made the seal; the digest ties them to it.
 */
export function receiptSealText(content: ReceiptContent): string {
  const values = sealedValues(content);
  return JSON.stringify(['receipt', 1, ...sealedFields.map((name) => [name, values[name]])]);
}
