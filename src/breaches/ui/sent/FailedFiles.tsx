import * as React from 'react';
import strings from '../../../loc/sent';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import type { AttachmentOutcome, AttachmentProblem } from '../../store/contract';

const problems: Record<AttachmentProblem, string> = {
  'too-large': strings.fileProblem_tooLarge,
  refused: strings.fileProblem_refused,
  'name-taken': strings.fileProblem_nameTaken,
  connection: strings.fileProblem_connection,
  throttled: strings.fileProblem_throttled,
  other: strings.fileProblem_other
};

/** Files that did not arrive, each with the reason. */
export const FailedFiles: React.FC<{ readonly attachments: readonly AttachmentOutcome[] }> = ({ attachments }) => {
  const failed = attachments.filter(({ ok }) => !ok);
  return failed.length === 0 ? null : (
    <MessagePanel tone="warning" title={strings.filesFailedTitle}>
      <ul>{failed.map(({ name, problem }) => <li key={name}><strong>{name}</strong>: {problems[problem ?? 'other']}</li>)}</ul>
      <p>{strings.filesFailedText}</p>
    </MessagePanel>
  );
};
