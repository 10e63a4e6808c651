import * as React from 'react';
import strings from '../../../loc/policies';
import { fill } from '../../../shared-ui/text';
import type { MyShelf } from '../../rules/mine';
import styles from './Mine.module.scss';

const radius = 20;
const around = 2 * Math.PI * radius;

/** How far one has come, as a ring; the words beside it say the same. */
export const Progress: React.FC<MyShelf['progress']> = ({ read, of }) => {
  const isDone = read === of;
  const share = of === 0 ? 0 : read / of;
  return (
    <p className={isDone ? `${styles.progress} ${styles.progressDone}` : styles.progress}>
      <svg width="52" height="52" viewBox="0 0 52 52" aria-hidden="true" focusable="false">
        <circle cx="26" cy="26" r={radius} className={styles.ring} />
        {share > 0 ? <circle cx="26" cy="26" r={radius} className={styles.ringRead} strokeDasharray={`${share * around} ${around}`} transform="rotate(-90 26 26)" /> : null}
        {of > 0 && isDone ? <path d="M18 26.5l5.5 5.5 11-12" className={styles.ringTick} /> : null}
      </svg>
      <span>
        <strong className={styles.progressCount}>{of === 0 ? strings.progressNone : fill(strings.progress, read, of)}</strong>
        {of > 0 && isDone ? <span className={styles.progressNote}>{strings.progressDone}</span> : null}
      </span>
    </p>
  );
};
