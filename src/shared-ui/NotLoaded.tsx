import * as React from 'react';
import common from '../loc/common';
import { QuietButton } from './Button';
import { failureSentence } from './failure';
import { MessagePanel } from './MessagePanel';

export interface NotLoadedProps {
  /** What is missing, in a sentence; else what its being missing means. */
  readonly text?: string;
  readonly again: () => void;
  /** `error` unless the page can do without. */
  readonly tone?: 'error' | 'warning';
  readonly title?: string;
  /** A further way on, such as back. */
  readonly children?: React.ReactNode;
}

/** A part of the page whose code or words did not arrive: said once, with the button that fetches it again. */
export const NotLoaded: React.FC<NotLoadedProps> = ({ text = failureSentence('offline'), again, tone = 'error', title, children }) => (
  <MessagePanel tone={tone} title={title} urgent>
    <p>{text}</p>
    <p><QuietButton onClick={again}>{common.tryAgain}</QuietButton> {children}</p>
  </MessagePanel>
);
