import * as React from 'react';
import { useUniqueId } from './uniqueId';
import styles from './ProgressBar.module.scss';

export interface ProgressBarProps {
  readonly label: string;
  /** The label is only heard: it is there to be seen beside the bar already. */
  readonly labelUnseen?: boolean;
  readonly description?: string;
  /** From 0 to 1; unknown for what takes as long as it takes. */
  readonly part?: number;
  /** What is heard instead of a number. */
  readonly valueText?: string;
}

/** How far something has got. Its colours are the host's, light, dark and forced. */
export const ProgressBar: React.FC<ProgressBarProps> = ({ label, labelUnseen, description, part, valueText }) => {
  const id = useUniqueId('desk-progress');
  const percent = part === undefined ? undefined : Math.round(Math.min(1, Math.max(0, part)) * 100);
  return (
    <div className={styles.progress}>
      {labelUnseen ? null : <div id={`${id}-label`} className={styles.label}>{label}</div>}
      <div role="progressbar" {...(labelUnseen ? { 'aria-label': label } : { 'aria-labelledby': `${id}-label` })} aria-describedby={description === undefined ? undefined : `${id}-description`} className={styles.track}
        aria-valuemin={percent === undefined ? undefined : 0} aria-valuemax={percent === undefined ? undefined : 100} aria-valuenow={percent} aria-valuetext={valueText}>
        <div className={percent === undefined ? `${styles.bar} ${styles.endless}` : styles.bar} style={percent === undefined ? undefined : { width: `${percent}%` }} />
      </div>
      {description === undefined ? null : <div id={`${id}-description`} className={styles.description}>{description}</div>}
    </div>
  );
};
