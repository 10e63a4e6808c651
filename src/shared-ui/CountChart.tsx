import strings from '../loc/common';
import * as React from 'react';
import styles from './CountChart.module.scss';

/** A table of counts with its bars: what is counted, and of how many. */
export interface CountTable {
  readonly title: string;
  /** The denominator of its rows. */
  readonly of: number;
  readonly rows: readonly { readonly label: string; readonly count: number }[];
}

/** Bars in a table: screen readers read the numbers, the bars only repeat them, and nothing is told by colour. */
export const CountChart: React.FC<{ readonly table: CountTable }> = ({ table: { title, of, rows } }) => {
  const longest = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className={styles.chart}>
      <caption>{title} ({of})</caption>
      <thead><tr><th scope="col">{strings.countedWhat}</th><th scope="col">{strings.countedHowMany}</th></tr></thead>
      <tbody>
        {rows.map(({ label, count }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <div className={styles.count}>
                <span className={styles.number}>{count}</span>
                <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                  <rect width={(count / longest) * 100} height="10" fill="currentColor" />
                </svg>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
