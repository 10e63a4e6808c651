import * as React from 'react';
import common from '../../loc/common';
import { QuietButton } from '../../shared-ui/Button';
import { failureSentence, type Failure } from '../../shared-ui/failure';
import { MessagePanel } from '../../shared-ui/MessagePanel';

/** A part of the page that could not be read; the others stand. */
export const NotRead: React.FC<{ readonly title: string; readonly failure: Failure; readonly again: () => void }> = ({ title, failure, again }) => (
  <MessagePanel tone="warning" title={title} level={4}>
    <p>{failureSentence(failure)}</p>
    <QuietButton onClick={again}>{common.tryAgain}</QuietButton>
  </MessagePanel>
);
