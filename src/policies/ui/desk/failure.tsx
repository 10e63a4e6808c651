import strings from '../../../loc/policyDesk';
import * as React from 'react';
import { QuietButton } from '../../../shared-ui/Button';
import { failureOf, type Failure as FailureKind } from '../../../shared-ui/failure';
import { MessagePanel } from '../../../shared-ui/MessagePanel';

const kinds: Readonly<Record<FailureKind, string>> = {
  'signed-out': strings.fail_signedOut, forbidden: strings.fail_forbidden, 'not-set-up': strings.fail_notSetUp, 'other-origin': strings.fail_otherOrigin, 'older-page': strings.fail_olderPage, throttled: strings.fail_throttled,
  unavailable: strings.fail_unavailable, offline: strings.fail_offline, conflict: strings.fail_conflict, 'not-found': strings.fail_notFound,
  invalid: strings.fail_invalid, 'unknown-outcome': strings.fail_unknownOutcome, other: strings.fail_other
};

/** What happened and what to do next; a fault of our own goes to the console too. */
export const failureText = (error: unknown): string => kinds[failureOf(error)];

/** A failure in words, with a way to try again; what was typed stays where it is. */
export const Failure: React.FC<{ readonly error: unknown; readonly onRetry?: () => void; readonly title?: string }> = ({ error, onRetry, title, children }) => {
  const text = React.useMemo(() => failureText(error), [error]);
  return (
    <MessagePanel tone="error" urgent title={title ?? strings.failed}>
      {children ?? <p>{text}</p>}
      {onRetry ? <QuietButton onClick={onRetry}>{strings.tryAgain}</QuietButton> : null}
    </MessagePanel>
  );
};
