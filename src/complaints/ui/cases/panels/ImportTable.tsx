import strings from '../../../../loc/complaintPanels';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import { fill } from '../../../../shared-ui/text';
import type { ImportRow } from '../../../rules/intake/bringIn';
import styles from './panels.module.scss';

/** So many rows are drawn; those with something to look at come first. */
const shown = 100;

/** What was read of a file, row by row, with what is doubtful. */
export const ImportTable: React.FC<{ readonly rows: readonly ImportRow[]; readonly day: (at: Temporal.Instant) => string }> = ({ rows, day }) => {
  const sorted = [...rows].sort((one, other) => Number(other.doubts.length > 0) - Number(one.doubts.length > 0) || one.line - other.line).slice(0, shown);
  return (
    <>
      <table className={styles.import}>
        <caption>{strings.bringTable} ({rows.length})</caption>
        <thead><tr><th scope="col">{strings.bringLine}</th><th scope="col">{strings.bringReceived}</th><th scope="col">{strings.bringWho}</th><th scope="col">{strings.bringWhat}</th><th scope="col">{strings.bringDoubts}</th></tr></thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.line}>
              <th scope="row"><span className={styles.label}>{strings.bringLine} </span>{row.line}</th>
              <td>{row.receivedAt ? day(row.receivedAt) : ''}</td>
              <td dir="auto">{row.name}</td>
              <td dir="auto">{row.said.slice(0, 120)}</td>
              <td>{row.doubts.map((doubt) => byKey(strings)[`doubt_${doubt}`] ?? doubt).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > sorted.length ? <p>{fill(strings.bringMore, sorted.length)}</p> : null}
    </>
  );
};
