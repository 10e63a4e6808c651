import * as React from 'react';
import styles from './FigureTable.module.scss';

export type Figure = string | number | undefined;

export interface FigureRow {
  readonly key: string;
  readonly label: string;
  readonly figures: readonly Figure[];
  /** A whole of 1, which a bar repeats below the name. */
  readonly share?: number;
}

export interface FigureTableProps {
  readonly caption: string;
  /** Over the names of the rows first. */
  readonly heads: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** Where there is no figure: an empty place could be taken for none. */
const none = '–';

/** So many columns besides the names ask for more room. */
const manyColumns = 6;

/** Figures in columns. Where there is no room for them each row is a block that names its figures; a bar only repeats what stands beside it. */
export const FigureTable: React.FC<FigureTableProps> = ({ caption, heads: [first, ...heads], rows }) => (
  <div className={styles.room}>
    <table className={heads.length < manyColumns ? styles.figures : `${styles.figures} ${styles.many}`}>
      <caption>{caption}</caption>
      <thead><tr><th scope="col">{first}</th>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
      <tbody>
        {rows.map(({ key, label, figures, share }) => (
          <tr key={key}>
            <th scope="row">
              <span dir="auto">{label}</span>
              {share === undefined ? null : (
                <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width={share * 100} height="10" fill="currentColor" /></svg>
              )}
            </th>
            {heads.map((head, place) => <td key={head}><span className={styles.label}>{head}: </span>{figures[place] ?? none}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
