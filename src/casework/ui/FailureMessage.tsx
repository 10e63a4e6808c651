import strings from '../../loc/cases';
import * as React from 'react';
import { QuietButton } from '../../shared-ui/Button';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { isDeskError, type DeskErrorKind } from '../../platform/sharepoint/errors';

const kinds: Readonly<Record<DeskErrorKind, string>> = {
  'signed-out': strings.fail_signedOut,
  forbidden: strings.fail_forbidden,
  'not-set-up': strings.fail_notSetUp,
  'other-origin': strings.fail_otherOrigin,
  'older-page': strings.fail_olderPage,
  throttled: strings.fail_throttled,
  unavailable: strings.fail_unavailable,
  offline: strings.fail_offline,
  conflict: strings.fail_conflict,
  'not-found': strings.fail_deleted,
  invalid: strings.fail_invalid,
  'unknown-outcome': strings.fail_unknownOutcome
};

/** What happened and what to do next; a fault of our own goes to the console too. */
export function failureText(error: unknown): string {
  if (isDeskError(error)) {
    return kinds[error.kind];
  }
  if (error instanceof Error && error.name === 'ChunkLoadError') {
    return strings.fail_offline;
  }
  console.error(error);
  return strings.fail_other;
}

export interface FailureMessageProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly kept?: React.ReactNode;
  /** Of the title: 3 where no case is named above it. */
  readonly level?: 3 | 4;
}

/** A failure in words, with a way to try again; what was typed stays where it is. */
export const FailureMessage: React.FC<FailureMessageProps> = ({ error, onRetry, kept, level = 4 }) => {
  const text = React.useMemo(() => failureText(error), [error]);
  return (
    <MessagePanel tone="error" urgent title={strings.failedHeading} level={level}>
      <p>{text}</p>
      {kept}
      {onRetry && !isDeskError(error, 'not-found', 'forbidden') ? <QuietButton onClick={onRetry}>{strings.tryAgain}</QuietButton> : null}
    </MessagePanel>
  );
};
