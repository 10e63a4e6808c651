import type { Temporal } from 'temporal-polyfill';

/** `wrong`: the law says otherwise, and where it says so was read. `worth-checking`: likely left behind, or resting on one source: a person has to look. */
export type Sureness = 'wrong' | 'worth-checking';

/** What a rule rests on; the page makes a citation in its language and a link of it. */
export type Source =
  /** Article of the UK GDPR, such as `12A(5)`. */
  | { readonly in: 'uk-gdpr'; readonly at: string }
  /** Section of the Data Protection Act 2018. */
  | { readonly in: 'dpa-2018'; readonly at: string }
  /** Schedule of the Data Protection Act 2018. */
  | { readonly in: 'dpa-2018-schedule'; readonly at: string }
  /** Section of the Data (Use and Access) Act 2025. */
  | { readonly in: 'duaa-2025'; readonly at: string }
  /** A statutory instrument, by its title. */
  | { readonly in: 'instrument'; readonly at: string; readonly url?: string }
  /** Guidance of the regulator: its title, and its page when there is one. */
  | { readonly in: 'ico'; readonly at: string; readonly url?: string }
  /** What others write of the law; the statute itself was not read for it. */
  | { readonly in: 'secondary'; readonly at: string; readonly url?: string };

/** Where in the text. */
export interface Place {
  /** Headings above it, outermost first, with their numbers. */
  readonly path: readonly string[];
  /** Index in `blocks` of the text; in a table or list that of the whole. */
  readonly block: number;
  /** The sentence, a long one cropped around the words; empty for what is missing from the whole text. */
  readonly sentence: string;
  /** The words themselves and where in the sentence they begin; empty for what is missing. */
  readonly words: string;
  readonly start: number;
}

export interface Finding {
  /** Stays with the finding when its text moves: rule, heading without number, words. */
  readonly id: string;
  readonly rule: string;
  readonly kind: 'left-behind' | 'missing';
  readonly sure: Sureness;
  readonly place: Place;
  /** More places of the same, in the same block, or anywhere for rules that speak once of a text. */
  readonly also: readonly Place[];
  readonly sources: readonly Source[];
}

/** What the library's columns say of the document. */
export interface DocumentColumns {
  readonly reviewDue?: Temporal.PlainDate;
  readonly approvedOn?: Temporal.PlainDate;
  readonly owner?: string;
  readonly version?: string;
}

export interface CheckContext {
  readonly today: Temporal.PlainDate;
  /** How the council's desk calls the regulator, in English. */
  readonly regulator?: string;
  readonly columns?: DocumentColumns;
}

interface RuleBase {
  /** Also the start of its texts' keys: `<id>_title`, `<id>_why`, `<id>_write`. */
  readonly id: string;
  readonly sure: Sureness;
  readonly sources: readonly Source[];
  /** ISO day from which the law is so; before it the rule is silent. */
  readonly since?: string;
}

/** How far around the words a condition looks. */
export type Around = 'sentence' | 'block' | 'section' | 'text';

export interface Condition {
  readonly in: Around;
  readonly words: RegExp;
}

/** Part of a text that speaks differently: of former versions, of other papers, or lists what follows. */
export type Region = 'body' | 'history' | 'references' | 'contents';

export interface LeftBehindRule extends RuleBase {
  readonly kind: 'left-behind';
  readonly find: readonly RegExp[];
  /** All of them must be there. */
  readonly needs?: readonly Condition[];
  /** None of them may be there. */
  readonly unless?: readonly Condition[];
  /** Where it looks; only `body` unless said. */
  readonly regions?: readonly Region[];
  /** Also where the sentence tells of former law ("replaced", "no longer"); by itself a rule is silent there. */
  readonly evenInHistory?: true;
  /** Is about the regulator's name: silent where the council's own settings use the name that it finds. */
  readonly namesRegulator?: true;
  /** One finding for the whole text, the other places under it. */
  readonly once?: true;
  /** Rules that need not be told at the same words when this one is. */
  readonly covers?: readonly string[];
}

export interface MissingRule extends RuleBase {
  readonly kind: 'missing';
  /** The text is about it when all of these are in it; the first place of the last one is shown. */
  readonly about: readonly RegExp[];
  /** Any of these, and nothing is missing. */
  readonly present: readonly RegExp[];
  /** A filled column of the library serves as well. */
  readonly column?: keyof DocumentColumns;
  /** What is asked only of policies on data protection as a whole. */
  readonly dataProtection?: true;
}

/** A date that the text or the library gives. */
export interface DateRule extends RuleBase {
  readonly kind: 'date';
  readonly looks: 'review-passed' | 'review-day-passed' | 'no-review-date' | 'cycle-passed';
}

export type CheckRule = LeftBehindRule | MissingRule | DateRule;
