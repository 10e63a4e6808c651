import * as React from 'react';
import { QuietButton } from '../../shared-ui/Button';
import { focusField } from '../../shared-ui/focus';
import styles from './SetUpPage.module.scss';

/** Once the field is on the page again. */
export const focusLater = (fieldId: string): void => void window.setTimeout(() => focusField(fieldId), 0);

/** An entry that is taken away when the form is saved, and can be put back until then. */
export const Going: React.FC<{ readonly text: string; readonly keep: string; readonly onKeep: () => void }> = ({ text, keep, onKeep }) => {
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={box} className={styles.going}>
      <p>{text}</p>
      <QuietButton onClick={onKeep}>{keep}</QuietButton>
    </div>
  );
};

/** A number of its own for what is added; it stays while others are added and taken away, so that fields keep their focus. */
export const nextId = (things: readonly { readonly id: number }[]): number => things.reduce((highest, { id }) => Math.max(highest, id), -1) + 1;
