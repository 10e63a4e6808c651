import strings from '../../../../loc/requestSchedule';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { QuietButton } from '../../../../shared-ui/Button';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { ProgressBar } from '../../../../shared-ui/ProgressBar';
import { counted, fill } from '../../../../shared-ui/text';
import { writeNumbers } from '../../../rules/schedule/numbers';
import type { Bulk } from './useBulk';

/** How far something with many documents is; at its end what was saved, and of each that was not why. */
export const BulkState: React.FC<{ readonly bulk: Bulk; readonly id: string }> = ({ bulk: { progress, outcome, stop, goOn }, id }) => {
  if (progress) {
    return (
      <>
        <ProgressBar label={fill(strings.working, progress.done, progress.total)} part={progress.total === 0 ? 0 : progress.done / progress.total} />
        <p><QuietButton thenFocus={id} onClick={stop}>{strings.stop}</QuietButton></p>
      </>
    );
  }
  if (!outcome) return null;
  const { saved, refused, conflicts, failed, left, stopped } = outcome;
  const isStopped = stopped instanceof DOMException && stopped.name === 'AbortError';
  const codes = [...new Set(refused.map(({ code }) => code))];
  const isAll = refused.length + conflicts.length + failed.length + left.length === 0;
  return (
    <MessagePanel tone={isAll ? 'success' : 'warning'} urgent>
      <p>{counted(strings, 'saved', saved.length)}</p>
      {left.length > 0 ? <p>{fill(isStopped ? strings.stopped : strings.cut, left.length)}</p> : null}
      {conflicts.length > 0 ? <p>{fill(strings.conflicts, writeNumbers(conflicts))}</p> : null}
      {codes.map((code) => <p key={code}>{fill(byKey(strings)[`refused_${code}`] ?? code, writeNumbers(refused.filter((each) => each.code === code).map(({ number }) => number)))}</p>)}
      {failed.length > 0 ? <p>{fill(strings.failed, writeNumbers(failed.map(({ number }) => number)))}</p> : null}
      {goOn ? <p><QuietButton thenFocus={id} onClick={goOn}>{strings.goOn}</QuietButton></p> : null}
    </MessagePanel>
  );
};
