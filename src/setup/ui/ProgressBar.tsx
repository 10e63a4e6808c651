import * as React from 'react';
import styles from './SetUpPage.module.scss';

export interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known how much there is to do. */
  readonly total: number;
  readonly text: string;
}

/** How far a run is, as a bar and as text. */
export const ProgressBar: React.FC<ProgressBarProps> = ({ label, done, total, text }) => (
  <div>
    <div role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={total || undefined} aria-valuenow={total ? done : undefined} aria-valuetext={text} className={styles.bar}>
      <div className={styles.done} style={{ width: total ? `${Math.round((100 * done) / total)}%` : '0%' }} />
    </div>
    <p className={styles.progressText}>{text}</p>
  </div>
);
