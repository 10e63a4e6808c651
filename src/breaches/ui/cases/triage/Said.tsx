import strings from '../../../../loc/triage';
import * as React from 'react';
import styles from './triage.module.scss';

export interface Beside {
  /** In words; undefined when the report is not there, or never asked this. */
  readonly said?: string;
  readonly changed?: boolean;
}

/** From here on the text may scroll in its box, which the keyboard has to reach. */
const LONG = 200;

/** The reporter's word beside the officer's control; under it where there is no room. */
export const Said: React.FC<Beside> = ({ said, changed, children }) => (
  <div className={styles.fact}>
    {said === undefined ? <span /> : (
      <p className={styles.said}>
        <span className={styles.saidLabel}>{strings.said}</span>
        <SaidWords said={said} />
        {changed ? <span className={styles.mark}>{strings.changedMark}</span> : null}
      </p>
    )}
    <div>{children}</div>
  </div>
);

/** Somebody's own words, in the direction of their script. */
export const SaidWords: React.FC<{ readonly said: string }> = ({ said }) => (
  <span className={styles.saidValue} dir="auto" {...(said.length > LONG ? { tabIndex: 0, role: 'group', 'aria-label': strings.said } : {})}>{said}</span>
);
