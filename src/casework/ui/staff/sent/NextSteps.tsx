import * as React from 'react';
import strings from '../../../../loc/staffSent';
import styles from './Sent.module.scss';

/** What happens next, in order. */
export const NextSteps: React.FC<{ readonly steps: readonly string[] }> = ({ steps }) => (
  <>
    <h4 className={styles.heading}>{strings.nextTitle}</h4>
    <ol className={styles.steps}>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
  </>
);
