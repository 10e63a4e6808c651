import * as fc from 'fast-check';
import { looksRewritten } from '../../src/policies/documents/proof/receiptsCsv';
import type { ReceiptContent } from '../../src/policies/rules/receipt';

const words = fc.oneof(fc.string({ maxLength: 40, unit: 'grapheme' }), fc.constantFrom('', 'I have read this policy and will follow it.', 'Rwyf wedi darllen y polisi hwn', '=1+1', "'quoted'", 'two\r\nlines;and "more"', '@x\t'))
  // such a cell is marked as doubtful, which has a test of its own
  .filter((text) => !looksRewritten(text));
const hash = fc.string({ minLength: 64, maxLength: 64, unit: fc.constantFrom(...'0123456789abcdef') });

/** Any receipt that a page could write. */
export const receiptContents: fc.Arbitrary<ReceiptContent> = fc.record({
  policyId: fc.integer({ min: 1, max: 40 }), versionId: fc.integer({ min: 1, max: 90 }), guid: fc.uuid(), outcome: fc.constantFrom('acknowledged', 'declined', 'question', 'attempt'),
  contentHash: hash, readingHash: hash, statement: words, language: fc.constantFrom('en-GB', 'cy-GB'),
  answers: fc.dictionary(fc.constantFrom('q1', 'q2', 'q3'), fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }), { noNullPrototype: true }), words, reachedEnd: fc.boolean()
});
