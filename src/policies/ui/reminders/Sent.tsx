import strings from '../../../loc/compliance';
import * as React from 'react';
import { QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { failureText } from '../compliance/words';
import type { Sending } from './useReminders';
import { channelsText, endText } from './words';

/** How far the sending is, or what became of it, with everybody whom it did not reach. */
export const Sent: React.FC<{ readonly sending: Sending; readonly onStop: () => void }> = ({ sending, onStop }) => {
  if (sending.state === 'none') return null;
  const { done, of } = sending;
  const count = (kind: string): number => done.filter(({ outcome }) => outcome.kind === kind).length;
  const failed = done.filter(({ outcome }) => outcome.kind === 'failed' || (outcome.kind === 'sent' && !outcome.recorded));
  const figures = fill(strings.sentCounts, count('sent'), count('failed'), count('already'), of - done.length);
  return sending.state === 'sending' ? (
    <>
      <p role="status">{fill(strings.sending, done.length, of)}</p>
      <progress max={of} value={done.length} aria-label={fill(strings.sending, done.length, of)} />
      <p><QuietButton onClick={onStop}>{strings.stop}</QuietButton></p>
    </>
  ) : (
    <MessagePanel tone={failed.length > 0 || sending.end?.kind !== 'finished' ? 'warning' : 'success'} urgent takesFocus title={figures} level={4}>
      <p>{sending.end ? endText(sending.end) : failureText(sending.error)}</p>
      {sending.end?.kind === 'finished' ? null : <p>{strings.goOnHint}</p>}
      {failed.length > 0 ? (
        <ul>
          {failed.map(({ reminder: { upn, name }, outcome }) => (
            <li key={upn}>{name}: {outcome.kind === 'already' ? '' : outcome.kind === 'sent' ? strings.notRecorded : channelsText(outcome.channels)}</li>
          ))}
        </ul>
      ) : null}
    </MessagePanel>
  );
};
