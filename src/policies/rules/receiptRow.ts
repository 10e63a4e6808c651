import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { policyReference } from './version';
import type { Answers } from './question';
import type { Receipt, ReceiptContent } from './receipt';

export { receiptSealText } from './seal';

/** What a receipt is read with, `$select`: everything that is sealed and what SharePoint stamps. */
export const receiptSelect = [
  'Id', 'AuthorId', 'Created', 'PolicyId', 'VersionId', 'ReceiptGuid', 'Outcome', 'ContentHash', 'ReadingHash', 'Statement', 'StatementLanguage', 'Answers', 'Words', 'ReachedEnd', 'Seal'
] as const;

const outcomes = ['acknowledged', 'declined', 'question', 'attempt'] as const;
const languages = ['en-GB', 'cy-GB'] as const;

/** The columns of a new row of `Policy receipts`. No person and no time: those are SharePoint's. */
export function receiptColumns(content: ReceiptContent, seal: string) {
  return {
    Title: `${policyReference(content.policyId)} ${content.outcome}`,
    PolicyId: content.policyId, VersionId: content.versionId, ReceiptGuid: content.guid, Outcome: content.outcome,
    ContentHash: content.contentHash, ReadingHash: content.readingHash, Statement: content.statement, StatementLanguage: content.language,
    Answers: Object.keys(content.answers).length === 0 ? '' : JSON.stringify(content.answers), Words: content.words, ReachedEnd: content.reachedEnd, Seal: seal
  };
}

/** What SharePoint numbers a row with: a whole number below 2³¹. Whatever else stands in such a column is of no row, and counts for nothing. */
export const rowId = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 31 - 1));
const text = v.pipe(v.nullish(v.string(), ''), v.transform((value) => value ?? ''));
/** The JSON of the column `Answers`. */
export const answersIn = v.pipe(
  text,
  v.rawTransform<string, Answers>(({ dataset, addIssue, NEVER }) => {
    if (dataset.value.trim() === '') return {};
    try {
      const read = v.safeParse(v.record(v.string(), v.array(v.string())), JSON.parse(dataset.value));
      if (read.success) return read.output;
    } catch {
      // not JSON: the same as JSON of another shape
    }
    addIssue({ message: 'answers' });
    return NEVER;
  })
);

const row = v.object({
  Id: rowId,
  AuthorId: rowId,
  Created: v.pipe(v.string(), v.rawTransform<string, Temporal.Instant>(({ dataset, addIssue, NEVER }) => {
    try {
      return Temporal.Instant.from(Temporal.Instant.from(dataset.value).toString({ smallestUnit: 'second' }));
    } catch {
      addIssue({ message: 'created' });
      return NEVER;
    }
  })),
  PolicyId: rowId,
  VersionId: rowId,
  ReceiptGuid: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  Outcome: v.picklist(outcomes),
  ContentHash: text,
  ReadingHash: text,
  Statement: text,
  StatementLanguage: v.picklist(languages),
  Answers: answersIn,
  Words: text,
  ReachedEnd: v.pipe(v.nullish(v.boolean(), false), v.transform((value) => value ?? false)),
  Seal: v.pipe(text, v.trim(), v.toLowerCase())
});

export type ReadReceipt =
  | { readonly ok: true; readonly receipt: Receipt }
  /** `columns` are those that hold nothing a receipt could; the rest of the row may be sound. */
  | { readonly ok: false; readonly columns: readonly string[] };

/** A row of `Policy receipts` as read, or the columns that made it unreadable: such a row is shown as such and counts for nobody. */
export function parseReceiptRow(found: unknown): ReadReceipt {
  const read = v.safeParse(row, found);
  if (!read.success) return { ok: false, columns: [...new Set(read.issues.map((issue) => v.getDotPath(issue)?.split('.')[0] ?? 'row'))] };
  const { output } = read;
  return {
    ok: true,
    receipt: {
      id: output.Id, authorId: output.AuthorId, created: output.Created, seal: output.Seal,
      policyId: output.PolicyId, versionId: output.VersionId, guid: output.ReceiptGuid, outcome: output.Outcome, contentHash: output.ContentHash, readingHash: output.ReadingHash,
      statement: output.Statement, language: output.StatementLanguage, answers: output.Answers, words: output.Words, reachedEnd: output.ReachedEnd
    }
  };
}

/** A row of `Policy receipts`; undefined when it cannot be read as one (`parseReceiptRow` says which columns). */
export function readReceiptRow(found: unknown): Receipt | undefined {
  const read = parseReceiptRow(found);
  return read.ok ? read.receipt : undefined;
}
