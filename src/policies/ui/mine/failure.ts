import * as strings from 'PoliciesStrings';
import { isDeskError, type DeskErrorKind } from '../../../platform/sharepoint/errors';

/** What went wrong, as the page tells it; `other` is a fault of our own code or of the browser. */
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

const sentences: Readonly<Record<Failure, string>> = {
  'signed-out': strings.fail_signedOut, forbidden: strings.fail_forbidden, 'not-set-up': strings.fail_notSetUp, throttled: strings.fail_throttled,
  unavailable: strings.fail_unavailable, offline: strings.fail_offline, conflict: strings.fail_invalid, 'not-found': strings.fail_notFound,
  invalid: strings.fail_invalid, 'unknown-outcome': strings.fail_unknownOutcome, other: strings.fail_other
};

/** What happened and what to do next. */
export const failureSentence = (failure: Failure): string => sentences[failure];
