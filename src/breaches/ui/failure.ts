import strings from '../../loc/report';
import type { Failure } from '../../shared-ui/failure';

export { failureOf, type Failure } from '../../shared-ui/failure';

const sentences: Record<Failure, string> = {
  'signed-out': strings.fail_signedOut,
  forbidden: strings.fail_forbidden,
  'not-set-up': strings.fail_notSetUp,
  'other-origin': strings.fail_otherOrigin,
  'older-page': strings.fail_olderPage,
  throttled: strings.fail_throttled,
  unavailable: strings.fail_unavailable,
  offline: strings.fail_offline,
  conflict: strings.fail_conflict,
  'not-found': strings.fail_notFound,
  invalid: strings.fail_invalid,
  'unknown-outcome': strings.fail_unknownOutcome,
  other: strings.fail_other
};

/** What happened and what to do next. */
export const failureSentence = (failure: Failure): string => sentences[failure];
