import * as React from 'react';
import common from '../loc/common';
import { focusField } from './focus';
import { Icon } from './icons';
import styles from './MessagePanel.module.scss';

export interface SummaryLine {
  /** Id of the field that the line links to. */
  readonly fieldId: string;
  /** The control within the field, where it has several. */
  readonly controlId?: string;
  readonly text: string;
}

/**
 * All that has to be put right, at the top, each line a link to its field. It takes the focus each time `turn` changes,
 * so that a second try with the same mistakes is noticed too.
 */
export const ErrorSummary: React.FC<{ readonly lines: readonly SummaryLine[]; readonly turn: number }> = ({ lines, turn }) => {
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView?.({ block: 'start' });
  }, [turn]);
  return (
    <div ref={box} className={`${styles.panel} ${styles.error}`} role="alert" tabIndex={-1} aria-labelledby="desk-error-summary">
      <Icon name="warning" size={24} className={styles.icon} />
      <div className={styles.content}>
        <h3 id="desk-error-summary" className={styles.title}>{common.errorSummaryTitle}</h3>
        <ul className={styles.links}>
          {lines.map(({ fieldId, controlId, text }) => (
            <li key={`${fieldId} ${text}`}>
              <a href={`#${controlId ?? fieldId}`} onClick={(event) => { event.preventDefault(); focusField(fieldId, controlId); }}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};
