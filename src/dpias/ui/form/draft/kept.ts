import type { Failure } from '../../../../shared-ui/failure';
import type { Written } from '../../staff/contract';

/** How one answer, or one risk, stands between the page and its row. */
export type KeptState<Saved> =
  | { readonly at: 'same' }
  /** In the browser, and on its way once whoever types has paused. */
  | { readonly at: 'typed' }
  | { readonly at: 'saving' }
  | { readonly at: 'saved' }
  | { readonly at: 'failed'; readonly failure: Failure }
  /** Too much for its row: nothing was tried. */
  | { readonly at: 'refused'; readonly why: string }
  /** Somebody else changed it meanwhile; undefined: their row is not there any more. */
  | { readonly at: 'conflict'; readonly theirs: Saved | undefined };

export interface Kept<Value, Saved> {
  /** The row over which the next save goes. */
  readonly over: Saved | undefined;
  /** What was typed and stands in no row yet. */
  readonly typed: Value | undefined;
  /** As it was typed, where its row has it cleaned: a space at its end must not go from under whoever types on. */
  readonly shown?: Value;
  readonly state: KeptState<Saved>;
}

/** What a browser keeps of what is in no row yet: over which version of its row it was typed. */
export interface Unsaved<Value> {
  readonly value: Value;
  readonly etag: string | undefined;
}

export interface KeeperPort<Value, Saved extends Written> {
  /** @throws DraftConflict @throws DeskError */
  readonly save: (id: string, value: Value, over: Saved | undefined) => Promise<Saved>;
  readonly valueOf: (saved: Saved) => Value;
  /** @param one undefined where there is no row */
  readonly isSame: (one: Value | undefined, other: Value) => boolean;
  /** Why it cannot be kept in its row, as a code; undefined: it can. */
  readonly refusal: (id: string, value: Value) => string | undefined;
  /** Told at once of all that is in no row, so that it outlives the page. */
  readonly keep: (unsaved: Readonly<Record<string, Unsaved<Value>>>) => void;
}
