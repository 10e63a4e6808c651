import type { Temporal } from 'temporal-polyfill';
import type { ComplaintPoint } from '../rules/cases/complaintFile';

/**
 * A point of complaint as a letter tells it: its texts in the letter's language. That it is upheld no law asks, and the ICO prescribes no such words: it is told
 * only where the council says it.
 */
export type LetterPoint = Readonly<Omit<ComplaintPoint, 'key'>>;

/** For whom the letter speaks, and whom one can answer. */
export interface LetterSender {
  /** The lines at the head: those of the controller for whom the council acts, such as the returning officer (`actingFor` of the settings). None: the council. */
  readonly letterhead: readonly string[];
  readonly councilName: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
  /** As it stands within a sentence, in the letter's language: `regulatorIn` of the settings. */
  readonly regulator: string;
  /** Whoever signs: not necessarily the Data Protection Officer, who may be the one complained about. */
  readonly signatory: { readonly name: string; readonly role: string };
}

/** What a letter of a complaint is made from. */
export interface LetterFacts {
  readonly reference: string;
  readonly letterDate: Temporal.Instant;
  readonly receivedAt: Temporal.Instant;
  readonly acknowledgedAt?: Temporal.Instant;
  /** Undefined where the complaint came without a name. */
  readonly complainant: string | undefined;
  /** The lines to which the letter goes, without the name: a postal address or one for mail. None where no address is known. */
  readonly address: readonly string[];
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
  readonly sender: LetterSender;
  /** The translator who approved the Welsh of this letter. Until then it says that it is a draft. */
  readonly translatorApproved?: string;
}
