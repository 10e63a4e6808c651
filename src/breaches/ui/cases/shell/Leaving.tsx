import * as strings from 'CasesStrings';
import * as React from 'react';
import { PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import styles from '../cases.module.scss';

/** Asked before a panel with unsaved input is left. */
export const Leaving: React.FC<{ readonly onStay: () => void; readonly onLeave: () => void }> = ({ onStay, onLeave }) => (
  <MessagePanel tone="warning" takesFocus urgent title={strings.leaveHeading}>
    <p>{strings.leaveText}</p>
    <p className={styles.buttons}>
      <PrimaryButton onClick={onStay}>{strings.leaveStay}</PrimaryButton>
      <QuietButton onClick={onLeave}>{strings.leaveGo}</QuietButton>
    </p>
  </MessagePanel>
);

/** The browser asks too, when the page is closed or reloaded with unsaved input. */
export function useAskBeforeUnload(dirty: boolean): void {
  React.useEffect(() => {
    if (!dirty) {
      return undefined;
    }
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}
