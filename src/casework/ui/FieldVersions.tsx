import * as React from 'react';
import styles from './cases.module.scss';

export interface FieldColumn {
  readonly heading: string;
  readonly text: string;
}

/** On a narrow page so much may take more lines than are shown. */
const mayScroll = (text: string): boolean => text.length > 150 || text.split('\n').length > 4;

/** One field with what stands in it in two or three versions; side by side where there is room, under one another on a phone. */
export const FieldVersions: React.FC<{ readonly columns: readonly FieldColumn[] }> = ({ columns }) => (
  <dl className={styles.versions}>
    {columns.map(({ heading, text }) => (
      <div key={heading} className={styles.version}>
        <dt>{heading}</dt>
        {/* what is long scrolls, and so a keyboard gets there */}
        <dd dir="auto" tabIndex={mayScroll(text) ? 0 : undefined}>{text}</dd>
      </div>
    ))}
  </dl>
);
