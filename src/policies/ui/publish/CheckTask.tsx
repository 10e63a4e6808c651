import * as strings from 'PublishingStrings';
import * as React from 'react';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { Failure } from '../desk/failure';
import type { TaskProps } from '../desk/tasks';
import { TextPreview, Unreadable } from './TextPreview';
import { usePreview } from './usePreview';

/** The text of the working file as staff would read it, before anything is published. */
const CheckTask: React.FC<TaskProps> = ({ services, working }) => {
  const [shown, again] = usePreview(services, working);
  if (shown.name === 'failed') return <Failure error={shown.error} onRetry={again} />;
  if (shown.name === 'reading') return <Skeleton label={strings.makingText} />;
  if (shown.value.name === 'unreadable') return <Unreadable reason={shown.value.reason} />;
  return <TextPreview text={shown.value.preview.text} label={strings.previewHeading} />;
};
export default CheckTask;
