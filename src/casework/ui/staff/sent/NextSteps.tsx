import * as React from 'react';
import styles from './Sent.module.scss';

/** What happens next, in order. */
export const NextSteps: React.FC<{ readonly title: string; readonly steps: readonly string[] }> = ({ title, steps }) => (
  <>
    <h4 className={styles.heading}>{title}</h4>
    <ol className={styles.steps}>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
  </>
);
