import strings from '../../loc/casework';
import * as React from 'react';
import { QuietButton } from '../../shared-ui/Button';
import styles from './cases.module.scss';

/** Plain text to paste; where the browser does not let the page copy, a box to copy it from. */
export const CopyText: React.FC<{ readonly text: string; readonly say: (sentence: string) => void }> = ({ text, say }) => {
  const [byHand, setByHand] = React.useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setByHand(false);
      say(strings.copied);
    } catch (error) {
      console.warn('The browser does not let the page copy', error);
      setByHand(true);
      say(strings.copyByHand);
    }
  };
  return (
    <>
      <p className={styles.buttons}><QuietButton onClick={() => void copy()}>{strings.copy}</QuietButton></p>
      {byHand ? (
        <label>
          {strings.plainText}
          <textarea className={styles.copyBox} readOnly value={text} onFocus={(event) => event.target.select()} />
        </label>
      ) : null}
    </>
  );
};
