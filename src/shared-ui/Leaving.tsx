import * as React from 'react';
import { PrimaryButton, QuietButton } from './Button';
import { MessagePanel } from './MessagePanel';
import styles from './SidePanel.module.scss';

export interface LeavingProps {
  readonly heading: string;
  readonly text: string;
  readonly stay: string;
  readonly go: string;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asked before something with unsaved input is left. */
export const Leaving: React.FC<LeavingProps> = ({ heading, text, stay, go, onStay, onLeave }) => (
  <MessagePanel tone="warning" takesFocus urgent title={heading}>
    <p>{text}</p>
    <p className={styles.buttons}>
      <PrimaryButton onClick={onStay}>{stay}</PrimaryButton>
      <QuietButton onClick={onLeave}>{go}</QuietButton>
    </p>
  </MessagePanel>
);
