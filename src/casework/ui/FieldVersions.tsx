import * as React from 'react';
import styles from './cases.module.scss';

export interface FieldColumn {
  readonly heading: string;
  readonly text: string;
}

/** One field with what stands in it in two or three versions; side by side where there is room, under one another on a phone. */
export const FieldVersions: React.FC<{ readonly columns: readonly FieldColumn[] }> = ({ columns }) => (
  <dl className={styles.versions}>
    {columns.map(({ heading, text }) => (
      <div key={heading} className={styles.version}>
        <dt>{heading}</dt>
        <dd dir="auto">{text}</dd>
      </div>
    ))}
  </dl>
);
