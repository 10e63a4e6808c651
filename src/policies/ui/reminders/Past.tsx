import strings from '../../../loc/compliance';
import * as React from 'react';
import { formatUkStamp } from '../../../calendar';
import { Fold } from '../../../shared-ui/Fold';
import type { ReminderRow } from '../../store/reminders';
import { Pager, usePage } from '../compliance/Pager';
import { channelsText, reasonText } from './words';
import styles from '../compliance/compliance.module.scss';

/** Who was reminded when, by whom, and whether it went out. */
export const Past: React.FC<{ readonly rows: readonly ReminderRow[] }> = ({ rows }) => {
  const { page, setPage, shown } = usePage(rows);
  return (
    <Fold title={strings.pastTitle} size="tight">
      {rows.length === 0 ? <p>{strings.pastNone}</p> : <Pager of={rows.length} page={page} onPage={setPage} />}
      {rows.length === 0 ? null : (
        <table className={styles.list}>
          <thead><tr><th scope="col">{strings.person}</th><th scope="col">{strings.what}</th></tr></thead>
          <tbody>
            {shown.map(({ id, upn, created, by, state, reason, channels }) => (
              <tr key={id}>
                <th scope="row">{upn}<span className={styles.quiet}>{formatUkStamp(created)} · {by}</span></th>
                <td>{reason ? `${reasonText(reason)}. ` : ''}{state === 'claimed' ? strings.outcome_claimed : channelsText(channels)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Fold>
  );
};
