import strings from '../../../../loc/severity';
import * as React from 'react';
import { Temporal } from 'temporal-polyfill';
import { formatUkDateTime, type CalendarLocale } from '../../../../calendar';
import { fill } from '../../../../shared-ui/text';
import { bandLimits, SEVERITY_MAXIMUM } from '../../../rules/severity';
import { scoreNumber, storedBandWord } from './words';
import styles from './severity.module.scss';

export interface SavedScore {
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly score: number;
  /** As it is stored. */
  readonly band: string;
}

/** The scores of the case over time, in whatever order they come: the newest first in words, the oldest first in the picture. */
export const ScoreHistory: React.FC<{ readonly scores: readonly SavedScore[]; readonly locale: CalendarLocale }> = ({ scores, locale }) => {
  const oldestFirst = [...scores].sort((a, b) => Temporal.Instant.compare(a.at, b.at));
  return (
    <section className={styles.part} aria-label={strings.historyHeading}>
      <h4 className={styles.heading}>{strings.historyHeading}</h4>
      {oldestFirst.length === 0 ? <p>{strings.historyNone}</p> : null}
      {oldestFirst.length > 1 ? <ScoreLine scores={oldestFirst.map(({ score }) => score)} /> : null}
      {oldestFirst.length === 0 ? null : (
        <table className={styles.history}>
          <thead><tr><th scope="col">{strings.historyScore}</th><th scope="col">{strings.historyWhen}</th><th scope="col">{strings.historyWho}</th></tr></thead>
          <tbody>
            {[...oldestFirst].reverse().map(({ at, by, score, band }) => (
              <tr key={`${at.toString()} ${score} ${by}`}>
                <td><strong>{scoreNumber(score)}</strong> {storedBandWord(band)}</td><td>{formatUkDateTime(at, locale)}</td><td>{by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};

const width = 320;
const height = 96;
const edge = 14;

/** Equal steps from score to score, not time to scale: corrections of one morning would lie on top of each other. */
const ScoreLine: React.FC<{ readonly scores: readonly number[] }> = ({ scores }) => {
  const y = (score: number): number => height - edge - (score / SEVERITY_MAXIMUM) * (height - 2 * edge);
  const x = (at: number): number => 2 * edge + (at / (scores.length - 1)) * (width - 3 * edge);
  return (
    <svg className={styles.line} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={fill(strings.historyChart, scores.map(scoreNumber).join(', '))}>
      {bandLimits.map((limit) => (
        <g key={limit}>
          <line x1={edge + 6} x2={width - 4} y1={y(limit)} y2={y(limit)} stroke="var(--desk-divider)" />
          <text x={4} y={y(limit) + 4} fontSize={11} fill="var(--desk-quiet-text)">{limit}</text>
        </g>
      ))}
      <polyline points={scores.map((score, at) => `${x(at)},${y(score)}`).join(' ')} fill="none" stroke="var(--desk-primary)" strokeWidth={2} />
      {scores.map((score, at) => <circle key={`${at} ${score}`} cx={x(at)} cy={y(score)} r={4} fill="var(--desk-background)" stroke="var(--desk-primary)" strokeWidth={2} />)}
    </svg>
  );
};
