import type { Regime, Right, RightOutcome } from '../choices';
import type { Withheld } from '../exemptions/withheld';
import type { Ground } from './grounds';
import type { AccessContents } from './responseFile';

/**
 * What an answer says in the same words each time, so that it stands in the template: a council that changed the template may have lost
 * one of them. `rights`: which rights the person has; the ways to complain; `check-regulator`: that the regulator can be asked to check
 * (Part 3); `codes`: what the codes on the pages mean.
 */
export const statements = ['rights', 'complaint-council', 'complaint-regulator', 'check-regulator', 'court', 'codes'] as const;
export type Statement = (typeof statements)[number];

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
  /** Of the other rights: on which grounds something of it is not done. */
  readonly grounds: readonly Ground[];
  /** The review has it refused as manifestly unfounded or excessive, for which the articles of the rights have no ground (article 12(5)). */
  readonly isUnfounded: boolean;
  /** Of an objection: whether it is to direct marketing; undefined while nobody has said. */
  readonly isMarketing: boolean | undefined;
  /** Of the other rights: what was done. */
  readonly done: string;
  /** Of rectification, erasure and restriction: whom else the council told, or why nobody (article 19). */
  readonly recipientsTold: string;
  /** What the template says of what it must. */
  readonly told: readonly Statement[];
}
