import strings from '../../../loc/publishing';
import * as React from 'react';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fileSize, fill } from '../../../shared-ui/text';
import { versionOfBytes } from '../../rules/approval';
import { sameBytes } from '../../rules/publish';
import { Failure } from '../desk/failure';
import type { TaskProps } from '../desk/tasks';
import { useRead } from '../desk/useRead';
import { dayText } from '../desk/words';
import { ukDate } from '../../../calendar';
import { PublishForm } from './PublishForm';
import { UnreadableFile } from '../reading/UnreadableFile';
import { TextPreview } from './TextPreview';
import { proposedDays, usePreview } from './usePreview';
import styles from '../desk/policyDesk.module.scss';

/** Publishing: first the text as staff will read it, then what the officer decides about it. */
const PublishTask: React.FC<TaskProps> = (task) => {
  const { services, working, policies, onAgain } = task;
  const [shown, again] = usePreview(services, working);
  const [days] = useRead(React.useCallback(() => proposedDays(services), [services]));
  if (shown.name === 'failed') return <Failure error={shown.error} onRetry={again} />;
  if (shown.name === 'reading' || days.name !== 'there') {
    return (
      <>
        <p>{fill(strings.readingFile, working.fileName, fileSize(working.size, services.locale))}</p>
        <Skeleton label={strings.makingText} />
      </>
    );
  }
  if (shown.value.name === 'unreadable') return <UnreadableFile reason={shown.value.reason} fileName={working.fileName} level={4} />;
  const { preview, heldBy, textHash } = shown.value;
  if (heldBy !== undefined) return <Failure error={undefined} title={strings.heldTitle} onRetry={onAgain}><p>{fill(strings.fileHeld, heldBy)}</p></Failure>;
  const twins = sameBytes(policies, preview.hash);
  const former = task.policy?.versions.at(-1);
  const same = versionOfBytes(task.policy, preview.hash) ? 'bytes' : former?.readingHash === textHash ? 'text' : 'none';
  return (
    <>
      <h4 className={styles.small}>{strings.previewHeading}</h4>
      <p>{strings.previewText}</p>
      <TextPreview text={preview.text} label={strings.previewHeading} />
      {twins.length > 0 ? (
        <MessagePanel tone="warning" title={strings.sameBytesTitle}>
          <ul>
            {twins.map(({ id, title, number, publishedAt }) => <li key={id}>{fill(strings.sameBytes, title, number, dayText(ukDate(publishedAt), services.locale))}</li>)}
          </ul>
          <p>{strings.sameBytesText}</p>
        </MessagePanel>
      ) : null}
      <PublishForm {...task} preview={preview} before={{ former, same }} days={days.value} />
    </>
  );
};
export default PublishTask;
