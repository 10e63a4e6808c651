import strings from '../../../loc/publishing';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import type { PolicyVersion } from '../../rules/version';
import { openMade } from '../../store/publishing/openMade';
import { Failure } from '../desk/failure';
import { useRead } from '../desk/useRead';
import { TextPreview } from './TextPreview';
import { readFile } from './usePreview';

/** The text of a published version, if it still is the one that was published and the one that its file makes. */
export const VersionText: React.FC<{ readonly services: DeskServices; readonly version: PolicyVersion }> = ({ services, version }) => {
  const [read, again] = useRead(React.useCallback(() => openMade(services, version, readFile), [services, version]));
  if (read.name === 'failed') return <Failure error={read.error} onRetry={again} />;
  if (read.name === 'reading') return <Skeleton label={strings.makingText} />;
  if (!read.value.ok) return <MessagePanel tone="error" urgent><p>{read.value.reason === 'missing' ? strings.textMissing : strings.textChanged}</p></MessagePanel>;
  return <TextPreview text={read.value.text} label={fill(strings.textOfVersion, version.number)} />;
};
