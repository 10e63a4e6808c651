import * as React from 'react';
import strings from '../../../loc/policies';
import { PrimaryButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { failureSentence, type Failure } from '../../../shared-ui/failure';

export interface FailurePanelProps {
  readonly failure: Failure;
  readonly title: string;
  readonly onRetry: () => void;
  /** Something typed or chosen would be lost if the page said nothing of it. */
  readonly kept?: boolean;
}

/** Why something did not work, what was kept, and the way to try again. */
export const FailurePanel: React.FC<FailurePanelProps> = ({ failure, title, onRetry, kept }) => (
  <MessagePanel tone="error" title={title} urgent takesFocus>
    <p>{failureSentence(failure)}</p>
    {kept ? <p>{strings.failKept}</p> : null}
    {failure === 'signed-out' ? <p><a href={window.location.href} target="_blank" rel="noreferrer">{strings.signInAgain}</a></p> : null}
    <PrimaryButton onClick={onRetry}>{strings.tryAgain}</PrimaryButton>
  </MessagePanel>
);
