import type { Temporal } from 'temporal-polyfill';
import type { Answers } from './question';
import type { Language } from './version';

export type ReceiptOutcome = 'acknowledged' | 'declined' | 'question' | 'attempt';

/** What the person's page writes, and what the seal covers, to the letter. */
export interface ReceiptContent {
  readonly policyId: number;
  readonly versionId: number;
  readonly guid: string;
  readonly outcome: ReceiptOutcome;
  readonly contentHash: string;
  readonly readingHash: string;
  /** Exactly what was agreed to; empty for a question. */
  readonly statement: string;
  readonly language: Language;
  readonly answers: Answers;
  readonly words: string;
  readonly reachedEnd: boolean;
}

/** A row of `Policy receipts`. Who and when are SharePoint's stamps. */
export interface Receipt extends ReceiptContent {
  readonly id: number;
  readonly authorId: number;
  /** To the second, as SharePoint gives it. */
  readonly created: Temporal.Instant;
  readonly seal: string;
}

/** The little of a receipt that counting needs; 200,000 of them must fit into a page. */
export interface ReceiptMark {
  readonly id: number;
  readonly versionId: number;
  readonly authorId: number;
  /** Milliseconds since 1970. */
  readonly createdMs: number;
  readonly outcome: ReceiptOutcome;
}
