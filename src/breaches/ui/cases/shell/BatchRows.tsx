import strings from '../../../../loc/cases';
import * as React from 'react';
import { useAnnounce } from '../../../../shared-ui/Announcer';
import { PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import type { BreachCase, CaseValues } from '../../../rules';
import { valueAt } from '../../../../casework/rules/field';
import { changedUnits } from '../conflict/caseUnits';
import { fieldLabel, valueText, type ValueWords } from '../fields';
import { failureText } from './FailureMessage';
import type { Batch, BatchRow } from './useBatch';
import styles from '../cases.module.scss';

/** What became of each row; after a stop in the middle what was done, what was not, and how to go on. */
export const BatchRows: React.FC<{ readonly batch: Batch; readonly about: ValueWords; readonly onReload?: () => void }> = ({ batch, about, onReload }) => {
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
          <li key={found.logId}><strong>{found.reference}</strong> <span dir="auto">{rowText({ found, row }, about)}</span></li>
        ))}
      </ul>
    </>
  );
};

/** What changed, in one line. */
function changesText({ values }: BreachCase, before: CaseValues, about: ValueWords): string {
  return changedUnits(before, values).map(({ field }) => `${fieldLabel(field)}: ${valueText(field, valueAt(values, field), about)}`).join('; ');
}

function rowText({ found, row }: BatchRow, about: ValueWords): string {
  switch (row.state) {
    case 'waiting': return strings.row_waiting;
    case 'working': return strings.row_working;
    case 'done': return [strings.row_done, changesText(found, row.before, about)].filter(Boolean).join('. ');
    case 'deleted': return strings.row_deleted;
    case 'not-offered': return strings.row_notOffered;
    case 'problems': return fill(strings.row_problems, row.sentences.join(' '));
    case 'conflict': return fill(strings.row_conflict, row.fields.map(fieldLabel).join(', '));
    case 'failed': return fill(strings.row_failed, failureText(row.error));
  }
}
