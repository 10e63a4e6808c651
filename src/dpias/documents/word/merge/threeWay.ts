import { sameValue } from '../../../../casework/rules/differences';

/**
 * How one thing stands in three versions: what the document was made with, what the list says now, what the document says.
 * `same` nobody changed it; `take` only the document; `keep` only the list; `agreed` both, and to the same; `choose` both, to different things.
 */
export type MergeState = 'same' | 'take' | 'keep' | 'agreed' | 'choose';

/** A version that may not be known: of a document without its baseline nobody knows what it was made with. */
export type Known<T> = { readonly value: T } | undefined;

const isEmpty = (value: unknown): boolean => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
/** No answer is no answer, however it is written. */
export const sameThing = (one: unknown, other: unknown): boolean => (isEmpty(one) && isEmpty(other)) || sameValue(one, other);

export function threeWay<T>(before: Known<T>, now: T, document: T): MergeState {
  if (!before) return sameThing(now, document) ? 'same' : isEmpty(now) ? 'take' : 'choose';
  const [byDocument, byList] = [!sameThing(before.value, document), !sameThing(before.value, now)];
  if (!byDocument) return byList ? 'keep' : 'same';
  if (!byList) return 'take';
  return sameThing(now, document) ? 'agreed' : 'choose';
}

/** Somebody took out what stood there: it is said, whoever did it. */
export const isCleared = (now: unknown, document: unknown): boolean => isEmpty(document) && !isEmpty(now);
