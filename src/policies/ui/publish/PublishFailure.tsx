import strings from '../../../loc/publishing';
import * as React from 'react';
import { QuietButton } from '../../../shared-ui/Button';
import { fill } from '../../../shared-ui/text';
import { isVersion, isWithdrawal } from '../../rules/versionRow';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { OtherWasFirstError } from '../../store/publishing/addEntry';
import { CheckedOutError, FileChangedError } from '../../store/publishing/publishVersion';
import { Failure } from '../desk/failure';

interface PublishFailureProps {
  readonly error: unknown;
  /** Goes on where it stopped. */
  readonly onRetry?: () => void;
  /** Begins anew, with what is there now. */
  readonly onAgain: () => void;
}

/** Why nothing was published (or withdrawn), and what to do: begin anew with what is there now, or go on with the same run. */
export const PublishFailure: React.FC<PublishFailureProps> = ({ error, onRetry, onAgain }) => {
  const text = reasonText(error);
  if (text === undefined) return <Failure error={error} onRetry={onRetry}>{isDeskError(error, 'unknown-outcome') ? <p>{strings.fail_unknown}</p> : undefined}</Failure>;
  return (
    <Failure error={error} title={strings.notPublished}>
      <p>{text}</p>
      <QuietButton onClick={onAgain}>{strings.beginAgain}</QuietButton>
    </Failure>
  );
};

function reasonText(error: unknown): string | undefined {
  if (error instanceof OtherWasFirstError) {
    if (!error.other) return strings.otherFirst;
    if (isWithdrawal(error.other)) return fill(strings.otherWithdrew, error.other.reason);
    return isVersion(error.other) ? fill(strings.otherPublished, error.other.publishedBy, error.other.number) : strings.otherFirst;
  }
  if (error instanceof FileChangedError) return strings.fileChanged;
  return error instanceof CheckedOutError ? fill(strings.fileHeld, error.by) : undefined;
}
