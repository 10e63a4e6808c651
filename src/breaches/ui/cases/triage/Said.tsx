import * as strings from 'TriageStrings';
import * as React from 'react';
import styles from './triage.module.scss';

export interface Beside {
  /** In words; undefined when the report is not there, or never asked this. */
  readonly said?: string;
  readonly changed?: boolean;
}

/** The reporter's word beside the officer's control; under it where there is no room. */
export const Said: React.FC<Beside> = ({ said, changed, children }) => (
  <div className={styles.fact}>
    {said === undefined ? <span /> : (
      <p className={styles.said}>
        <span className={styles.saidLabel}>{strings.said}</span>
        <span className={styles.saidValue} dir="auto">{said}</span>
        {changed ? <span className={styles.mark}>{strings.changedMark}</span> : null}
      </p>
    )}
    <div>{children}</div>
  </div>
);
