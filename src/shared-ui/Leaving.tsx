import * as React from 'react';
import { PrimaryButton, QuietButton } from './Button';
import { focusElement } from './focus';
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

/** Asked before something with unsaved input is left. Whoever stays goes on where they were. */
export const Leaving: React.FC<LeavingProps> = ({ heading, text, stay, go, onStay, onLeave }) => {
  // as it was before the question took the focus
  const [from] = React.useState(() => document.activeElement);
  const keepOn = (): void => {
    onStay();
    if (from instanceof HTMLElement && from !== document.body) {
      focusElement(from);
    }
  };
  return (
    <MessagePanel tone="warning" takesFocus urgent title={heading}>
      <p>{text}</p>
      <p className={styles.buttons}>
        <PrimaryButton onClick={keepOn}>{stay}</PrimaryButton>
        <QuietButton onClick={onLeave}>{go}</QuietButton>
      </p>
    </MessagePanel>
  );
};
