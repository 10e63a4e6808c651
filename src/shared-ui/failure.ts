import common from '../loc/common';
import { isDeskError, type DeskErrorKind } from '../platform/sharepoint/errors';

/** What went wrong, as a page tells it; `other` is a fault of our own code or of the browser. */
export type Failure = DeskErrorKind | 'other';

/** Sentences of a page's own, where it can say what is true only there. */
export type OwnSentences = Readonly<Partial<Record<Failure, string>>>;

/** A page's script that could not be fetched is a connection that is gone; anything else unexpected goes to the console too. */
export function failureOf(error: unknown): Failure {
  if (isDeskError(error)) {
    return error.kind;
  }
  if (error instanceof Error && error.name === 'ChunkLoadError') {
    return 'offline';
  }
  console.error(error);
  return 'other';
}

/** What happened and what to do next. */
export const failureSentence = (failure: Failure, own: OwnSentences = {}): string => own[failure] ?? common[`fail_${failure}`];

/** The same for whatever was thrown. */
export const failureText = (error: unknown, own?: OwnSentences): string => failureSentence(failureOf(error), own);
