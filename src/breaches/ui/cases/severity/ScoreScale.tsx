import strings from '../../../../loc/severity';
import * as React from 'react';
import { fill } from '../../../../shared-ui/text';
import { SEVERITY_MAXIMUM, severityBands } from '../../../rules/severity';
import { scoreNumber, wordOf } from './words';
import styles from './severity.module.scss';

const percent = (score: number): string => `${(score / SEVERITY_MAXIMUM) * 100}%`;

/** The scale from 0 to 6 with its bands and a marker. Each band has its name and its own pattern of lines; the colour only repeats it. */
export const ScoreScale: React.FC<{ readonly score: number }> = ({ score }) => {
  const ranges = severityBands.map(({ key }) => `${wordOf(`band.${key}`)} ${wordOf(`bandRange.${key}`)}`).join('; ');
  return (
    <div className={styles.scale} role="img" aria-label={fill(strings.scaleText, ranges, scoreNumber(score))}>
      <div className={styles.track}>
        {severityBands.map(({ key, from }, at) => {
          const to = severityBands[at + 1]?.from ?? SEVERITY_MAXIMUM;
          return (
            <div key={key} className={`${styles.band} ${styles[key]}`} style={{ width: percent(to - from) }}>
              <span className={styles.bandName}>{wordOf(`band.${key}`)}</span>
            </div>
          );
        })}
        <span className={styles.marker} style={{ left: percent(score) }} />
      </div>
      <div className={styles.ticks}>
        {[0, 2, 3, 4, 6].map((tick) => <span key={tick} style={{ left: percent(tick) }}>{tick}</span>)}
      </div>
    </div>
  );
};
