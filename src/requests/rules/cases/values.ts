import type { Temporal } from 'temporal-polyfill';
import type { Case } from '../../../casework/rules/kind';
import type { ToldFixed } from '../../../casework/rules/told/toldCase';
import type { ToldValues } from '../../../casework/rules/told/toldFields';
import type { AnswerLanguage } from '../../../casework/rules/waysTold';
import type { ExtensionGround, Regime, Requester, RequestKind, RequestState, Right } from '../choices';
import type { RequestFile } from './requestFile';
import type { ScheduleCounts } from '../schedule/counts';
import type { RequestReview } from './reviewFile';

/** Something without which the time does not begin: asked when, there when. */
export interface Waited {
  readonly askedAt: Temporal.Instant | undefined;
  readonly givenAt: Temporal.Instant | undefined;
}

/** A rights request as its answers have it. */
export interface RequestValues extends ToldValues {
  readonly caseState: RequestState;
  readonly requester: { readonly kind: Requester; readonly name: string; readonly contact: string; readonly language: AnswerLanguage };
  /** Whose information it is, where it is not the requester's own. */
  readonly subject: string;
  readonly kind: RequestKind;
  readonly kindReason: string;
  readonly regime: Regime;
  readonly rights: readonly Right[];
  /** Who they are: asked only with a reasonable doubt (UK GDPR article 12(6)); what was seen as facts, never copies. */
  readonly identity: Waited & { readonly doubt: string; readonly seen: string };
  /** That somebody may ask for another: the ICO has the time begin with it. */
  readonly authority: Waited & { readonly what: string };
  /** A fee, for what is manifestly unfounded or excessive, or for further copies (articles 12(5), 15(3)). */
  readonly fee: Waited & { readonly why: string };
  readonly extension: { readonly toldAt: Temporal.Instant | undefined; readonly ground: ExtensionGround | undefined; readonly why: string; readonly lateBecause: string };
  /** Once it is late: the day by which whoever asked was told they would hear (`YYYY-MM-DD`). */
  readonly promisedBy: string | undefined;
  /** A complaint or another request that belongs to it. */
  readonly linked: string;
  readonly file: RequestFile;
  readonly review: RequestReview;
  /** How the schedule of its documents stood when it was last written down. */
  readonly schedule: ScheduleCounts;
}

/** What adding to the log fixes. */
export type RequestFixed = ToldFixed;

export type RequestCase = Case<RequestValues, RequestFixed>;
