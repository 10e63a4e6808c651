import strings from '../../loc/casework';
import common from '../../loc/common';
import * as React from 'react';
import { isDeskError } from '../../platform/sharepoint/errors';
import { QuietButton } from '../../shared-ui/Button';
import { failureText as anyFailureText, type OwnSentences } from '../../shared-ui/failure';
import { MessagePanel } from '../../shared-ui/MessagePanel';

/** What is true of a case: its row is looked for, its state decides what may be saved, and what an officer typed stays in the browser over a reload. */
const own: OwnSentences = { 'not-found': strings.fail_deleted, invalid: strings.fail_invalid, 'older-page': strings.fail_olderPage };

/** What happened and what to do next; a fault of our own goes to the console too. */
export const failureText = (error: unknown): string => anyFailureText(error, own);

export interface FailureMessageProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly kept?: React.ReactNode;
  /** It answers what somebody pressed further down: there nobody would see it. */
  readonly takesFocus?: boolean;
  /** Of the title: 3 where no case is named above it. */
  readonly level?: 3 | 4;
}

/** A failure in words, with a way to try again; what was typed stays where it is. */
export const FailureMessage: React.FC<FailureMessageProps> = ({ error, onRetry, kept, takesFocus, level = 4 }) => {
  const text = React.useMemo(() => failureText(error), [error]);
  // another failure of the same words takes the focus again
  const turn = React.useRef({ error, count: 0 });
  if (turn.current.error !== error) turn.current = { error, count: turn.current.count + 1 };
  return (
    <MessagePanel key={turn.current.count} tone="error" urgent takesFocus={takesFocus} title={strings.failedHeading} level={level}>
      <p>{text}</p>
      {kept}
      <WayOn error={error} onRetry={onRetry} />
    </MessagePanel>
  );
};

/** Code that is older than the site stays so however often it is tried: only a reload brings the new one. */
const WayOn: React.FC<Pick<FailureMessageProps, 'error' | 'onRetry'>> = ({ error, onRetry }) => {
  if (isDeskError(error, 'older-page')) {
    return <QuietButton onClick={() => window.location.reload()}>{strings.reloadPage}</QuietButton>;
  }
  return onRetry && !isDeskError(error, 'not-found', 'forbidden') ? <QuietButton onClick={onRetry}>{common.tryAgain}</QuietButton> : null;
};
