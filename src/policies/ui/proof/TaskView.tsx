import strings from '../../../loc/proof';
import * as React from 'react';
import { QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { counted } from '../../../shared-ui/text';
import { Failure } from '../desk/failure';
import type { Task } from './useTask';

/** How far a task is, with a way to stop it, and how it ended when it did not end well. */
export const TaskView: React.FC<{ readonly task: Task }> = ({ task: { busy, rows, stopped, error, stop } }) => (
  <>
    {busy ? (
      <p role="status">{rows > 0 ? counted(strings, 'rowsSoFar', rows) : strings.working} <QuietButton onClick={stop}>{strings.stop}</QuietButton></p>
    ) : null}
    {stopped ? <MessagePanel tone="information"><p>{strings.stopped}</p></MessagePanel> : null}
    {error === undefined ? null : <Failure error={error} />}
  </>
);
