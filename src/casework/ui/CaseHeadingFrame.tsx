import * as React from 'react';
import type { TimeLeft } from '../rules/clock';
import styles from './cases.module.scss';

interface Props {
  readonly reference: string;
  /** What it is called beside its reference. */
  readonly name: string;
  readonly left: TimeLeft;
  readonly leftText: string;
  readonly stateText: string;
  /** Until when, where a clock runs. */
  readonly until?: string;
  readonly headingRef?: React.Ref<HTMLHeadingElement>;
}

/** Which case it is, what is left of its time, and its state; below it what a room says besides. */
export const CaseHeadingFrame: React.FC<Props> = ({ reference, name, left, leftText, stateText, until, headingRef, children }) => (
  <header className={styles.caseHeading}>
    <h3 ref={headingRef} tabIndex={-1} className={styles.reference}>{reference} <span className={styles.kind}>{name}</span></h3>
    <p className={styles.clockLine}>
      <span className={`${styles.badge} ${styles[left.state === 'late' ? 'late' : left.state === 'due-soon' ? 'soon' : 'calm']}`}>{leftText}</span>
      <span className={styles.badge}>{stateText}</span>
      {until === undefined ? null : <span className={styles.quiet}>{until}</span>}
    </p>
    {children}
  </header>
);
