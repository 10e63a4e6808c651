import strings from '../../../loc/policyDesk';
import * as React from 'react';
import { QuietButton } from '../../../shared-ui/Button';
import { failureText, type OwnSentences } from '../../../shared-ui/failure';
import { MessagePanel } from '../../../shared-ui/MessagePanel';

/** Its forms keep what was typed, and what is saved here is not looked for before it is saved again. */
const own: OwnSentences = { offline: strings.fail_offline, 'unknown-outcome': strings.fail_unknownOutcome };

/** A failure in words, with a way to try again; what was typed stays where it is. */
export const Failure: React.FC<{ readonly error: unknown; readonly onRetry?: () => void; readonly title?: string }> = ({ error, onRetry, title, children }) => {
  const text = React.useMemo(() => failureText(error, own), [error]);
  return (
    <MessagePanel tone="error" urgent title={title ?? strings.failed}>
      {children ?? <p>{text}</p>}
      {onRetry ? <QuietButton onClick={onRetry}>{strings.tryAgain}</QuietButton> : null}
    </MessagePanel>
  );
};
