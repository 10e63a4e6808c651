import strings from '../../../loc/worklist';
import * as React from 'react';
import { fill } from '../../../shared-ui/text';
import { ClockIcon } from './ClockIcon';
import type { WorklistParts } from './parts';
import { buckets, type Bucket, type ClockedLine } from './worklistView';
import styles from './Worklist.module.scss';

/** How many of the open cases are late, due, running, waiting, stopped or met: a bar, and the same in words, which is its text alternative. */
export const CountsPicture: React.FC<{ readonly lines: readonly ClockedLine[]; readonly parts: WorklistParts }> = ({ lines, parts }) => {
  const counts = buckets
    .map((bucket): { readonly bucket: Bucket; readonly count: number } => ({ bucket, count: lines.filter((each) => each.bucket === bucket).length }))
    // every case has something to count from, nearly always; and not every law lets a clock wait
    .filter(({ bucket, count }) => (bucket !== 'none' && bucket !== 'waiting') || count > 0);
  return (
    <div className={styles.picture}>
      <div className={styles.bar} aria-hidden="true">
        {counts.filter(({ count }) => count > 0).map(({ bucket, count }) => <div key={bucket} className={`${styles.part} ${styles[bucket]}`} style={{ flexGrow: count }} />)}
      </div>
      <ul className={styles.counts} aria-label={strings.chartHeading}>
        {counts.map(({ bucket, count }) => (
          <li key={bucket} className={`${styles.count} ${styles[bucket]}`}>
            <ClockIcon bucket={bucket} className={styles.icon} />
            <span>{fill(strings.chartItem, parts.bucketText(bucket), count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
