import * as React from 'react';
import risks from '../../../../loc/dpiaRisks';
import { riskMap } from '../../../rules/risks/grid';
import { severities, type Rating } from '../../../rules/risks/risk';
import styles from './grid.module.scss';

const { rows } = riskMap([], 'before');

/** The grid by which a level follows, with the cell that is chosen: a picture beside the answers that say it. */
export const RatingGrid: React.FC<{ readonly rating: Rating }> = ({ rating: { likelihood, severity } }) => (
  <div className={styles.small} aria-hidden="true">
    {rows.map((row) => (
      <React.Fragment key={row[0].likelihood}>
        <span className={styles.axis}>{risks[`likelihood_${row[0].likelihood}`]}</span>
        {row.map((cell) => (
          <span key={cell.severity} className={`${styles.cell} ${styles[cell.level]} ${cell.likelihood === likelihood && cell.severity === severity ? styles.chosen : ''}`}>{risks[`level_${cell.level}`]}</span>
        ))}
      </React.Fragment>
    ))}
    <span />
    {severities.map((each) => <span key={each} className={styles.axis}>{risks[`severity_${each}`]}</span>)}
  </div>
);
