import * as React from 'react';
import risks from '../../../../loc/dpiaRisks';
import { riskMap } from '../../../rules/risks/grid';
import type { Rating } from '../../../rules/risks/risk';
import styles from './risks.module.scss';

const { rows } = riskMap([], 'before');

/** The grid by which a level follows, with the cell that is chosen: a picture beside the answers that say it. */
export const RatingGrid: React.FC<{ readonly rating: Rating }> = ({ rating: { likelihood, severity } }) => (
  <div className={styles.small} aria-hidden="true">
    {rows.flat().map((cell) => (
      <span key={`${cell.likelihood} ${cell.severity}`} className={`${styles.cell} ${styles[cell.level]} ${cell.likelihood === likelihood && cell.severity === severity ? styles.chosen : ''}`}>
        {risks[`level_${cell.level}`]}
      </span>
    ))}
  </div>
);
