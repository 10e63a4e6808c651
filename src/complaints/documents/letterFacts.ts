import type { Temporal } from 'temporal-polyfill';
import type { LetterBasics } from '../../casework/documents';
import type { ComplaintPoint } from '../rules/cases/complaintFile';

/**
 * A point of complaint as a letter tells it: its texts in the letter's language. That it is upheld no law asks, and the ICO prescribes no such words: it is told
 * only where the council says it.
 */
export type LetterPoint = Readonly<Omit<ComplaintPoint, 'key'>>;

/** What a letter of a complaint is made from. */
export interface LetterFacts extends LetterBasics {
  readonly receivedAt: Temporal.Instant;
  readonly acknowledgedAt?: Temporal.Instant;
  readonly points: readonly LetterPoint[];
  /** The outcome in short; '' for none. */
  readonly summary?: string;
  /** Of a progress letter: where the complaint stands. */
  readonly progress?: string;
  /** Of a progress letter: when the council writes again. */
  readonly writeAgainBy?: Temporal.Instant;
  /**
   * How the 30 days of the acknowledgement are counted, step by step, in the letter's language. None where nothing shall be said of it, as for a complaint
   * from before 19 June 2026, for which there are no such days.
   */
  readonly dueSteps?: readonly string[];
}
