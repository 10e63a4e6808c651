import strings from '../../../loc/bringIn';
import * as React from 'react';
import type { ImportRow } from '../../rules/bringIn/table';
import { fill } from '../../../shared-ui/text';
import styles from './bringIn.module.scss';

/** So many rows are drawn; those with something to look at come first. */
const shown = 100;

/** A day, a number or a name of so many letters is not broken. */
const shortest = 12;

/** A column of what was read. */
export interface ImportCell<Row> {
  readonly title: string;
  readonly text: (row: Row) => string;
}

interface Props<Row extends ImportRow> {
  readonly rows: readonly Row[];
  readonly cells: readonly ImportCell<Row>[];
  /** @param row what the doubt is named with stands in it */
  readonly doubt: (code: string, row: Row) => string;
}

/** What was read of a file, row by row, with what is doubtful. */
export function ImportTable<Row extends ImportRow>({ rows, cells, doubt }: Props<Row>): React.ReactElement {
  const sorted = [...rows].sort((one, other) => Number(other.doubts.length > 0) - Number(one.doubts.length > 0) || one.line - other.line).slice(0, shown);
  return (
    <>
      <table className={styles.import}>
        <caption>{strings.table} ({rows.length})</caption>
        <thead><tr><th scope="col">{strings.line}</th>{cells.map(({ title }) => <th key={title} scope="col">{title}</th>)}<th scope="col">{strings.doubts}</th></tr></thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.line}>
              <th scope="row"><span className={styles.label}>{strings.line} </span>{row.line}</th>
              {cells.map(({ title, text }) => <Cell key={title} title={title} text={text(row)} />)}
              <Cell title={strings.doubts} text={row.doubts.map((code) => doubt(code, row)).join('; ')} />
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > sorted.length ? <p>{fill(strings.more, sorted.length)}</p> : null}
    </>
  );
}

/** With its title where the row is a block, in which an empty one does not stand. */
const Cell: React.FC<{ readonly title: string; readonly text: string }> = ({ title, text }) =>
  (text === '' ? <td /> : <td className={text.length <= shortest ? styles.short : undefined}><span className={styles.label}>{title}: </span><span dir="auto">{text}</span></td>);
