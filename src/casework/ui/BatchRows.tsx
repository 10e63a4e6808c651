import strings from '../../loc/casework';
import * as React from 'react';
import { useAnnounce } from '../../shared-ui/Announcer';
import { PrimaryButton, QuietButton } from '../../shared-ui/Button';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { fill } from '../../shared-ui/text';
import { valueAt } from '../rules/field';
import { changedUnits } from '../rules/units';
import type { AnyCase } from '../rules/kind';
import { failureText } from './FailureMessage';
import { useCaseUi, useValueWords, type CaseRoom, type ValueWords } from './room';
import type { Batch, BatchRow } from './useBatch';
import styles from './cases.module.scss';

/** What became of each row; after a stop in the middle what was done, what was not, and how to go on. */
export const BatchRows: React.FC<{ readonly batch: Batch; readonly onReload?: () => void }> = ({ batch, onReload }) => {
  const { room } = useCaseUi();
  const about = useValueWords();
  const announce = useAnnounce();
  const { rows, state } = batch;
  const done = rows.filter(({ row }) => row.state === 'done').length;
  const goOn = rows.some(({ row }) => ['waiting', 'failed', 'conflict'].includes(row.state));
  React.useEffect(() => {
    // how it ended is said by the message that takes the focus then
    if (state === 'running') {
      announce(fill(strings.batchProgress, done, rows.length));
    }
  }, [announce, done, rows.length, state]);
  if (state === 'ready') {
    return null;
  }
  const all = done === rows.length;
  return (
    <>
      {state === 'running' ? <p>{fill(strings.batchProgress, done, rows.length)}</p> : (
        <MessagePanel tone={all ? 'success' : 'warning'} takesFocus title={all ? strings.batchAllDone : state === 'stopped' ? strings.batchStopped : strings.batchSomeDone} level={3}>
          {batch.failure === undefined ? null : <p>{failureText(batch.failure)}</p>}
          <p>{fill(strings.batchProgress, done, rows.length)}</p>
          <p className={styles.buttons}>
            {goOn ? <PrimaryButton onClick={() => void batch.goOn()}>{strings.goOn}</PrimaryButton> : null}
            {onReload && done > 0 ? <QuietButton onClick={onReload}>{strings.reload}</QuietButton> : null}
          </p>
        </MessagePanel>
      )}
      <progress className={styles.progress} max={rows.length} value={done} aria-label={strings.progressLabel} />
      <ul className={styles.batch} aria-label={strings.batchLabel}>
        {rows.map(({ found, row }) => (
          <li key={found.logId}><strong>{found.reference}</strong> <span dir="auto">{rowText({ found, row }, room, about)}</span></li>
        ))}
      </ul>
    </>
  );
};

/** What changed, in one line. */
function changesText({ values }: AnyCase, before: AnyCase['values'], room: CaseRoom, about: ValueWords): string {
  return changedUnits(room.kind.fields, before, values).map(({ field }) => `${room.label(field)}: ${room.show(field, valueAt(values, field), about)}`).join('; ');
}

function rowText({ found, row }: BatchRow, room: CaseRoom, about: ValueWords): string {
  switch (row.state) {
    case 'waiting': return strings.row_waiting;
    case 'working': return strings.row_working;
    case 'done': return [strings.row_done, changesText(found, row.before, room, about)].filter(Boolean).join('. ');
    case 'deleted': return strings.row_deleted;
    case 'not-offered': return strings.row_notOffered;
    case 'problems': return fill(strings.row_problems, row.sentences.join(' '));
    case 'conflict': return fill(strings.row_conflict, row.fields.map((field) => room.label(field)).join(', '));
    case 'failed': return fill(strings.row_failed, failureText(row.error));
  }
}
