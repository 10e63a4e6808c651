import { readInstant } from '../../calendar';
import type { DigestEntry, Hash } from './digests';
import type { ReceiptContent } from './receipt';
import { parseReceiptRow } from './receiptRow';
import { canonicalText, receiptSealText, sealedFields, type SealedField } from './seal';

/** A row of the receipts as the verifier takes it, from the list or from an export. */
export interface RowToVerify {
  readonly id: number;
  /** UTC to the second; as it stands there when it is no moment. */
  readonly created: string;
  readonly authorId: number;
  readonly seal: string;
  /** Name of the author, for people; not proven by anything. */
  readonly person: string;
  /** Undefined when a sealed column holds nothing that a receipt could. */
  readonly content: ReceiptContent | undefined;
  readonly guid: string;
  /** Columns that a spreadsheet seems to have rewritten: what does not fit there need not be tampering. */
  readonly doubtful: readonly string[];
  /** The row as it was read. */
  readonly cells: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @returns undefined for a row without an id: there is nothing to compare it with */
export function rowToVerify(row: unknown, doubtful: readonly string[] = []): RowToVerify | undefined {
  if (!isRecord(row) || !Number.isSafeInteger(row.Id)) return undefined;
  const read = parseReceiptRow(row);
  const created = textOf(row.Created);
  const author = isRecord(row.Author) ? textOf(row.Author.Title) : '';
  // stamps are checked for themselves: a time that is none leaves the content what it is
  const content = read.ok ? read.receipt : contentAlone(row);
  return {
    id: Number(row.Id), created: readInstant(created)?.toString({ smallestUnit: 'second' }) ?? created, authorId: Number(row.AuthorId), seal: textOf(row.Seal).trim().toLowerCase(),
    person: author || textOf(row.Person), content, guid: textOf(row.ReceiptGuid).trim().toLowerCase(), doubtful, cells: row
  };
}

/**
 * The text that stands for what a row holds where no seal does, because the row's own never fitted: the sealed columns as they are stored, also
 * what no receipt could hold. Texts are in the form that seals use.
 */
export function storedRowText({ cells }: Pick<RowToVerify, 'cells'>): string {
  const stored = (name: SealedField): unknown => {
    const value = cells[name];
    switch (name) {
      case 'PolicyId': case 'VersionId': return typeof value === 'number' && Number.isFinite(value) ? value : null;
      case 'ReachedEnd': return typeof value === 'boolean' ? value : null;
      default: return canonicalText(typeof value === 'string' ? value : '');
    }
  };
  return JSON.stringify(['row', 1, ...sealedFields.map((name) => [name, stored(name)])]);
}

/** What a digest says of a receipt: also whether its seal fits what it holds, so that a seal that never fitted is no riddle later. */
export async function digestEntry(row: RowToVerify, hash: Hash): Promise<DigestEntry> {
  const fits = row.content !== undefined && row.seal === (await hash(receiptSealText(row.content)));
  return {
    id: row.id, created: row.created, authorId: row.authorId, seal: row.seal,
    entered: fits ? { kind: 'fitted' } : { kind: 'never-fitted', rowHash: await hash(storedRowText(row)) }
  };
}

function contentAlone(row: Readonly<Record<string, unknown>>): ReceiptContent | undefined {
  const read = parseReceiptRow({ ...row, AuthorId: 1, Created: '2000-01-01T00:00:00Z' });
  return read.ok ? read.receipt : undefined;
}

/** What single columns could have held before. Small enough to try each on a row that does not fit. */
export interface Candidates {
  readonly policyId: ReadonlySet<number>;
  readonly versionId: ReadonlySet<number>;
  readonly contentHash: ReadonlySet<string>;
  readonly readingHash: ReadonlySet<string>;
  readonly statement: ReadonlySet<string>;
}

export interface FormerValue {
  readonly field: SealedField;
  readonly was: string | number | boolean;
}

/**
 * Which one column, with which former value, would make a row fit its seal again. It is a proof, not a guess: nobody finds another value with
 * the same SHA-256. Only values that other rows hold, and the few a choice can have, are tried.
 */
export async function formerValue(content: ReceiptContent, seal: string, candidates: Candidates, hash: Hash): Promise<FormerValue | undefined> {
  const trials: (readonly [FormerValue, ReceiptContent])[] = [
    ...(['acknowledged', 'declined', 'question', 'attempt'] as const).map((was) => [{ field: 'Outcome', was } as const, { ...content, outcome: was }] as const),
    ...(['en-GB', 'cy-GB'] as const).map((was) => [{ field: 'StatementLanguage', was } as const, { ...content, language: was }] as const),
    [{ field: 'ReachedEnd', was: !content.reachedEnd }, { ...content, reachedEnd: !content.reachedEnd }],
    [{ field: 'Words', was: '' }, { ...content, words: '' }],
    [{ field: 'Answers', was: '' }, { ...content, answers: {} }],
    ...[...candidates.policyId].map((was) => [{ field: 'PolicyId', was } as const, { ...content, policyId: was }] as const),
    ...[...candidates.versionId].map((was) => [{ field: 'VersionId', was } as const, { ...content, versionId: was }] as const),
    ...[...candidates.contentHash].map((was) => [{ field: 'ContentHash', was } as const, { ...content, contentHash: was }] as const),
    ...[...candidates.readingHash].map((was) => [{ field: 'ReadingHash', was } as const, { ...content, readingHash: was }] as const),
    ...[...candidates.statement].map((was) => [{ field: 'Statement', was } as const, { ...content, statement: was }] as const)
  ];
  for (const [former, trial] of trials) {
    if ((await hash(receiptSealText(trial))) === seal) return former;
  }
  return undefined;
}

/** Columns whose doubt matters for the seal. */
export const isSealedField = (name: string): name is SealedField => (sealedFields as readonly string[]).includes(name);
