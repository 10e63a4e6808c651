import * as React from 'react';
import { StateBadge } from './StateBadge';
import styles from './SentList.module.scss';

/** A line of what somebody has sent. */
export interface SentLine {
  readonly reference: string;
  /** What it is, in words. */
  readonly title: string;
  readonly when: string;
  /** The stored choice of its state. */
  readonly state: string;
  /** Opens it, where there is more to see of it. */
  readonly onOpen?: () => void;
}

/** What somebody has sent, and where each stands. */
export const SentList: React.FC<{ readonly lines: readonly SentLine[] }> = ({ lines }) => (
  <ul className={styles.list}>
    {lines.map(({ reference, title, when, state, onOpen }) => (
      <li key={reference} className={styles.item}>
        {onOpen ? (
          <button type="button" className={styles.open} onClick={onOpen}>
            <span className={styles.reference}>{reference}</span>
            <span className={styles.kind}>{title}</span>
            <span className={styles.when}>{when}</span>
          </button>
        ) : (
          <div className={styles.told}>
            <strong className={styles.kind}>{reference}</strong>
            <span className={styles.kind}>{title}</span>
            <span className={styles.when}>{when}</span>
          </div>
        )}
        <StateBadge state={state} />
      </li>
    ))}
  </ul>
);
