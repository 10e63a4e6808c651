import strings from '../../../loc/compliance';
import * as React from 'react';
import { QuietButton } from '../../../shared-ui/Button';
import { fill } from '../../../shared-ui/text';
import { pageLength } from './view';
import styles from './compliance.module.scss';

/** Which rows of how many are shown, and the way to the others. */
export const Pager: React.FC<{ readonly of: number; readonly page: number; readonly onPage: (page: number) => void }> = ({ of, page, onPage }) => {
  const last = Math.max(0, Math.ceil(of / pageLength) - 1);
  return (
    <div className={styles.pager}>
      <p role="status">{of === 0 ? strings.nothing : fill(strings.rowsShown, page * pageLength + 1, Math.min(of, (page + 1) * pageLength), of)}</p>
      {last === 0 ? null : (
        <>
          <QuietButton aria-disabled={page === 0} onClick={() => onPage(Math.max(0, page - 1))}>{strings.previous}</QuietButton>
          <QuietButton aria-disabled={page === last} onClick={() => onPage(Math.min(last, page + 1))}>{strings.next}</QuietButton>
        </>
      )}
    </div>
  );
};

/** A page of rows that starts again at the first whenever what is shown changes. */
export function usePage<Row>(rows: readonly Row[]): { readonly page: number; readonly setPage: (page: number) => void; readonly shown: readonly Row[] } {
  const [page, setPage] = React.useState(0);
  React.useEffect(() => setPage(0), [rows]);
  const at = Math.min(page, Math.max(0, Math.ceil(rows.length / pageLength) - 1));
  return { page: at, setPage, shown: rows.slice(at * pageLength, (at + 1) * pageLength) };
}
