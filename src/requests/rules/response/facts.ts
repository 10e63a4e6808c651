import type { Regime, Right, RightOutcome } from '../choices';
import type { Withheld } from '../exemptions/withheld';

/**
 * What an answer says in the same words each time, so that it stands in the template: a council that changed the template may have lost
 * one of them. `rights`: which rights the person has; the ways to complain; `check-regulator`: that the regulator can be asked to check
 * (Part 3); `codes`: what the codes on the pages mean.
 */
export const statements = ['rights', 'complaint-council', 'complaint-regulator', 'check-regulator', 'court', 'codes'] as const;
export type Statement = (typeof statements)[number];

/** A short form that stands in the papers, and what it means. */
export interface Abbreviation {
  readonly short: string;
  readonly meaning: string;
}

/**
 * What somebody gets to know who asks for access, as the answer tells it: '' where nothing is written yet. Where there may be none of it
 * somebody has said whether there is; undefined while nobody has.
 */
export interface AccessContents {
  /** Which papers or files come with it, and how. */
  readonly enclosed: string;
  readonly purposes: string;
  /** Part 3 only. */
  readonly legalBasis: string;
  readonly categories: string;
  readonly recipients: string;
  /** How long it is kept, or by what that is decided. */
  readonly retention: string;
  /** Whether some of it came from others than the person. */
  readonly hasOtherSource: boolean | undefined;
  readonly source: string;
  /** Whether a significant decision was taken by machine alone. */
  readonly isAutomated: boolean | undefined;
  /** Its logic, its significance and what may follow from it. */
  readonly automated: string;
  /** Whether some of it went out of the United Kingdom with safeguards (article 46). */
  readonly isSentAbroad: boolean | undefined;
  readonly safeguards: string;
  readonly hasAbbreviations: boolean | undefined;
  readonly abbreviations: readonly Abbreviation[];
}

/** An answer to one right, as it is about to be sent. */
export interface ResponseFacts {
  readonly regime: Regime;
  readonly right: Right;
  readonly outcome: RightOutcome | undefined;
  /** Where was searched, a line a place. */
  readonly searches: readonly string[];
  readonly contents: AccessContents;
  readonly withheld: readonly Pick<Withheld, 'exemption' | 'told'>[];
  /**
   * Why something is withheld, refused or not done, as the requester is told. Never what was recorded: that may be for the council alone.
   */
  readonly reasons: string;
  /** Of the other rights: what was done. */
  readonly done: string;
  /** Of rectification, erasure and restriction: whom else the council told, or why nobody (article 19). */
  readonly recipientsTold: string;
  /** What the template says of what it must. */
  readonly told: readonly Statement[];
}

/** Nothing is written yet. */
export const emptyContents: AccessContents = {
  enclosed: '', purposes: '', legalBasis: '', categories: '', recipients: '', retention: '', hasOtherSource: undefined, source: '',
  isAutomated: undefined, automated: '', isSentAbroad: undefined, safeguards: '', hasAbbreviations: undefined, abbreviations: []
};
