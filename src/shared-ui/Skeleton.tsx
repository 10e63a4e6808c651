import * as React from 'react';
import styles from './Skeleton.module.scss';

/** The outline of what is coming. The caller sees to it that it ends: with the thing, or with a sentence. */
export const Skeleton: React.FC<{ readonly label: string; readonly lines?: number }> = ({ label, lines = 5 }) => (
  <div role="status" className={styles.skeleton}>
    <span className={styles.unseen}>{label}</span>
    {Array.from({ length: lines }, (unused, index) => <div key={index} aria-hidden="true" className={styles.line} style={{ width: `${[45, 90, 100, 70, 85][index % 5]}%` }} />)}
  </div>
);
