import type { Answer } from '../../../rules/questionnaire/questionnaire';
import type { Measure, Rating } from '../../../rules/risks/risk';
import type { TableName } from '../words';

/** Why something in a document has no place: each has a sentence, `unplaced_<code>`. */
export const unplacedReasons = [
  // above the first question or below the last, beside questions or tables, or in a text box or note
  'before', 'after', 'underSection', 'besideTable', 'textBox', 'note',
  // under a heading that is none of ours, or for a question that this questionnaire does not have
  'unknownHeading', 'unknownQuestion',
  // at a question that asks for a day, or for one of its choices
  'notADay', 'notAChoice',
  // a question that stands twice and says two things
  'doubled',
  // rows without a risk they belong to, a word in a cell that is none of its choices or no day, a table without the heads that it had
  'rowWithoutRisk', 'cell', 'unknownTable'
] as const;
export type UnplacedReason = (typeof unplacedReasons)[number];

/** Words that found no place: they are shown, and the person says where they belong. */
export interface Unplaced {
  readonly text: string;
  readonly reason: UnplacedReason;
  /** The heading under which it stood; empty above the first. */
  readonly under: string;
  /** The question at which it stood, where there is one. */
  readonly question: string | undefined;
}

/** Something to be said of what was read: each has a sentence, `note_<code>`. */
export type FoundNote =
  /** `05/06/2026` was read as 5 June. */
  | { readonly code: 'doubtfulDay'; readonly question: string | undefined; readonly text: string }
  /** A picture cannot be taken over; it stays in the file. */
  | { readonly code: 'picture'; readonly question: string | undefined; readonly text: string }
  /** Found by its number alone: its heading says something else. */
  | { readonly code: 'byNumber'; readonly question: string; readonly text: string }
  /** A new measure without the Ref of a risk was taken as one of the risk above it. */
  | { readonly code: 'measureGuessed'; readonly question: undefined; readonly text: string }
  /** Two rows have one Ref: the second counts as new. */
  | { readonly code: 'refTwice'; readonly question: undefined; readonly text: string };

export interface FoundComment {
  readonly author: string;
  readonly at: string;
  readonly text: string;
  readonly question: string | undefined;
  /** The heading under which it stands, such as that of a table; empty above the first. */
  readonly under: string;
}

export interface FoundChange {
  readonly kind: 'inserted' | 'deleted';
  readonly author: string;
  readonly at: string;
  readonly text: string;
  readonly question: string | undefined;
  readonly under: string;
}

/** The fields of a risk, side by side. */
export interface AllRiskFields {
  readonly source: string;
  readonly impact: string;
  readonly beforeLikelihood: Rating['likelihood'];
  readonly beforeSeverity: Rating['severity'];
  readonly beforeOverride: Rating['override'];
  readonly afterLikelihood: Rating['likelihood'];
  readonly afterSeverity: Rating['severity'];
  readonly afterOverride: Rating['override'];
}
/** A field that is not there, or that nobody can read, is left out; one that says nothing is `undefined`. */
export type RiskFields = Partial<AllRiskFields>;
export type AllMeasureFields = Omit<Measure, 'id'>;
export type MeasureFields = Partial<AllMeasureFields>;

/** A row of the document. Without an id it is new. */
export interface FoundMeasure {
  readonly id: string | undefined;
  readonly fields: MeasureFields;
}
export interface FoundRisk {
  readonly id: string | undefined;
  /** As it was typed. */
  readonly ref: string;
  readonly fields: RiskFields;
  readonly measures: readonly FoundMeasure[];
}

/** What a document says, put where it belongs. */
export interface FoundContent {
  /** Of the questions that have a place in the document: an empty answer says that there is none. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Questions whose place was not found: nothing is known of them. */
  readonly missing: readonly string[];
  /** Questions that were found, with words that are no answer to them: they stand in `unplaced`. */
  readonly unread: readonly string[];
  readonly risks: readonly FoundRisk[];
  /** Tables that were found: a risk or measure that is not in one that was found was taken out. */
  readonly tables: readonly TableName[];
  readonly unplaced: readonly Unplaced[];
  readonly notes: readonly FoundNote[];
}
