import strings from '../../../loc/publishing';
import * as React from 'react';
import { Fold } from '../../../shared-ui/Fold';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { PolicyCheck } from '../check/PolicyCheck';
import { Failure } from '../desk/failure';
import type { TaskProps } from '../desk/tasks';
import { TextPreview } from './TextPreview';
import { usePreview } from './usePreview';

/** What the check finds in the working file, and its text as staff would read it, before anything is published. */
const CheckTask: React.FC<TaskProps> = ({ services, working, access }) => {
  const [shown, again] = usePreview(services, working);
  if (shown.name === 'failed') return <Failure error={shown.error} onRetry={again} />;
  if (shown.name === 'reading') return <Skeleton label={strings.makingText} />;
  const { value } = shown;
  return (
    <>
      <PolicyCheck services={services} working={working} file={value.name === 'text' ? { ok: true, text: value.preview.text } : { ok: false, reason: value.reason }} mayWrite={access.role !== 'reviewer'} />
      {value.name === 'text' ? <Fold title={strings.previewHeading}><TextPreview text={value.preview.text} label={strings.previewHeading} /></Fold> : null}
    </>
  );
};
export default CheckTask;
