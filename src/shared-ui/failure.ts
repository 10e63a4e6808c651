import { isDeskError, type DeskErrorKind } from '../platform/sharepoint/errors';

/** What went wrong, as a page tells it; `other` is a fault of our own code or of the browser. */
export type Failure = DeskErrorKind | 'other';

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
