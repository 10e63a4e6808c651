import strings from '../../../loc/policyDesk';
import * as React from 'react';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { fill } from '../../../shared-ui/text';
import { CheckedOutError } from '../../store/publishing/publishVersion';
import { replacePolicyFile } from '../../store/publishing/upload';
import type { TaskProps } from '../desk/tasks';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { UploadForm } from './UploadForm';
import { useUpload } from './useUpload';

/** New bytes for the working file. What staff read stays as it is until the policy is published again. */
const ReplaceTask: React.FC<TaskProps> = ({ services, working, policies, all }) => {
  const upload = useUpload(services, { policies, working: all }, (file, onProgress) => replacePolicyFile(services, working, file, onProgress));
  const { state } = upload;
  const held = state.name === 'failed' && state.error instanceof CheckedOutError ? state.error.by : undefined;
  const isOther = state.name === 'failed' && isDeskError(state.error, 'invalid');
  return (
    <>
      <p>{fill(strings.replaceText, working.fileName, working.versionLabel)}</p>
      {held === undefined ? null : <MessagePanel tone="error" urgent><p>{fill(strings.checkedOut, held)}</p></MessagePanel>}
      {isOther ? <MessagePanel tone="error" urgent><p>{strings.replaceOtherKind}</p></MessagePanel> : null}
      <UploadForm id="replace-file" label={strings.replaceFile} locale={services.locale} upload={held === undefined ? upload : { ...upload, problem: undefined }} go={strings.replaceGo} done={strings.replaceDone} />
    </>
  );
};
export default ReplaceTask;
