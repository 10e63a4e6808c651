import type { Temporal } from 'temporal-polyfill';
import type { Case } from '../../../casework/rules/kind';
import type { ToldFixed } from '../../../casework/rules/told/toldCase';
import type { ToldValues } from '../../../casework/rules/told/toldFields';
import type { AnswerLanguage, WayTold } from '../../../casework/rules/waysTold';
import type { ComplaintNature, ComplaintState, ComplaintTopic } from '../choices';
import type { ComplaintFile } from './complaintFile';

/** A complaint as its answers have it. */
export interface ComplaintValues extends ToldValues {
  readonly caseState: ComplaintState;
  readonly complainant: { readonly anonymous: boolean; readonly name: string; readonly contact: string; readonly language: AnswerLanguage };
  readonly aboutDpo: boolean;
  readonly nature: ComplaintNature;
  readonly natureReason: string;
  readonly topics: readonly ComplaintTopic[];
  /** The complaint that leads its group: there the one investigation for many is written down. Empty: it is alone, or leads one itself. */
  readonly group: string;
  readonly breach: string;
  /** The rights request of whose answer somebody complains: a review of it is a complaint (Data Protection Act 2018, section 164A). */
  readonly request: string;
  readonly policy: string;
  readonly acknowledgement: {
    readonly at: Temporal.Instant | undefined;
    readonly how: WayTold | undefined;
    /** Why nobody can be told: there is no address. */
    readonly notPossible: string;
  };
  readonly outcome: { readonly toldAt: Temporal.Instant | undefined; readonly how: WayTold | undefined; readonly decidedBy: string };
  readonly file: ComplaintFile;
}

/** What adding to the log fixes. */
export type ComplaintFixed = ToldFixed;

export type ComplaintCase = Case<ComplaintValues, ComplaintFixed>;
