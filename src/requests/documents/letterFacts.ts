import type { Temporal } from 'temporal-polyfill';
import type { LetterBasics } from '../../casework/documents';
import type { ExtensionGround, FeeGround, Regime, RequestKind, Right } from '../rules/choices';
import type { Wait } from '../rules/cases/clock';
import type { ResponseFacts } from '../rules/response/facts';

/** Whose information it is: the requester's own, or somebody else's, whose name may not be known. */
export type Whose = { readonly own: true } | { readonly own: false; readonly name: string };

/** The last day of rights that are counted alike, with its steps in the letter's language. */
export interface LetterDue {
  /** None where it is the day of all. */
  readonly rights: readonly Right[];
  /** Undefined while an answer is awaited. */
  readonly due: Temporal.PlainDate | undefined;
  readonly steps: readonly string[];
}

/** Why the time cannot be extended: it has not begun, or its first month is over (UK GDPR article 12A(3) and (4)), or all is answered. */
export type ExtensionBar = 'not-begun' | 'first-month-over' | 'answered';

/** Why no fee can be asked: nobody said on what ground, so that it is free; it is there; or all is answered. */
export type FeeBar = 'free' | 'fee-paid' | 'answered';

/** A part of an answer that was sent before the rest: a day in ISO form, and what was in it. */
export interface SentPart {
  readonly on: string;
  readonly what: string;
}

/** What a letter of a request is made from. */
export interface LetterFacts extends LetterBasics {
  readonly regime: Regime;
  readonly kind: RequestKind;
  /** Of which it speaks; none where nobody has said yet which they are. */
  readonly rights: readonly Right[];
  readonly whose: Whose;
  /** The request in short, as it was understood; '' for none. */
  readonly said: string;
  readonly dues: readonly LetterDue[];
  /** Without what the time has not begun. */
  readonly waits: readonly Wait[];
  /** Of a letter that asks who somebody is: the doubt, and what would end it. Undefined where nothing is asked. */
  readonly identity: { readonly doubt: string; readonly needed: string } | undefined;
  readonly authority: { readonly needed: string } | undefined;
  /** Of a clarification. */
  readonly unclear: string;
  /** Of a clarification: whether access is still to be answered, since nothing else is paused; and what goes on. */
  readonly isAccessOpen: boolean;
  readonly others: readonly Right[];
  readonly extension: { readonly ground: ExtensionGround | undefined; readonly why: string; readonly bar: ExtensionBar | undefined };
  /** Of an answer, and what of it went before. */
  readonly response: ResponseFacts;
  readonly sentBefore: readonly SentPart[];
  readonly fee: {
    readonly ground: FeeGround | undefined; readonly why: string; readonly amount: string; readonly basis: string; readonly how: string;
    readonly bar: FeeBar | undefined;
  };
  /** Of what is no request under data protection law: who deals with it, and by when they answer. */
  readonly passedOn: { readonly to: string; readonly hearBy: Temporal.PlainDate | undefined };
  /** Of one that nothing is held: who may have it. */
  readonly elsewhere: string;
  /** Of an apology: the last day, why it is not kept, and the day of the answer. */
  readonly delay: { readonly due: Temporal.PlainDate | undefined; readonly why: string; readonly answerBy: Temporal.PlainDate | undefined };
}
