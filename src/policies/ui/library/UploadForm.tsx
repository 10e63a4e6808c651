import strings from '../../../loc/policyDesk';
import * as React from 'react';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { PrimaryButton, QuietButton } from '../../../shared-ui/Button';
import { focusField } from '../../../shared-ui/focus';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { Failure } from '../desk/failure';
import { PolicyFileField } from './PolicyFileField';
import { twinText, type useUpload } from './useUpload';

interface UploadFormProps {
  readonly id: string;
  readonly label: string;
  readonly locale: string;
  readonly upload: ReturnType<typeof useUpload>;
  readonly go: string;
  readonly done: string;
}

/** Choosing a file and sending it; the same bytes in two places are told, and may be sent all the same. */
export const UploadForm: React.FC<UploadFormProps> = ({ id, label, locale, upload: { file, state, problem, choose, start }, go, done }) => {
  const busy = state.name === 'looking' || state.name === 'sending';
  return (
    <>
      <PolicyFileField id={id} label={label} locale={locale} file={file} error={problem} onChange={choose} />
      {state.name === 'twins' ? (
        <MessagePanel tone="warning" urgent title={strings.twinsTitle}>
          <ul>{state.twins.map((twin) => <li key={twinText(twin)}>{twinText(twin)}</li>)}</ul>
          <QuietButton thenFocus={`${id}-go`} onClick={() => start(true)}>{strings.twinsAllTheSame}</QuietButton>
        </MessagePanel>
      ) : null}
      {state.name === 'failed' && !isDeskError(state.error, 'conflict', 'invalid') ? <Failure error={state.error} /> : null}
      <p role="status">
        {state.name === 'looking' ? strings.fileLooking : null}
        {state.name === 'sending' ? fill(strings.fileSending, file && file.size > 0 ? Math.min(100, Math.round((state.sent / file.size) * 100)) : 0) : null}
        {state.name === 'sent' ? done : null}
      </p>
      <PrimaryButton id={`${id}-go`} disabled={busy} onClick={() => { start(false); if (!file || problem !== undefined) focusField(id); }}>{go}</PrimaryButton>
    </>
  );
};
