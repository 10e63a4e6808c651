import * as React from 'react';
import strings from '../../../../loc/staffSent';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import type { AttachmentOutcome, AttachmentProblem } from '../../../staff/contract';

const problems: Record<AttachmentProblem, string> = {
  'too-large': strings.fileProblem_tooLarge,
  refused: strings.fileProblem_refused,
  'name-taken': strings.fileProblem_nameTaken,
  connection: strings.fileProblem_connection,
  throttled: strings.fileProblem_throttled,
  other: strings.fileProblem_other
};

interface FailedFilesProps {
  readonly attachments: readonly AttachmentOutcome[];
  /** What to do about them. */
  readonly what: string;
}

/** Files that did not arrive, each with the reason. */
export const FailedFiles: React.FC<FailedFilesProps> = ({ attachments, what }) => {
  const failed = attachments.filter(({ ok }) => !ok);
  return failed.length === 0 ? null : (
    <MessagePanel tone="warning" title={strings.filesFailedTitle}>
      <ul>{failed.map(({ name, problem }) => <li key={name}><strong>{name}</strong>: {problems[problem ?? 'other']}</li>)}</ul>
      <p>{what}</p>
    </MessagePanel>
  );
};
