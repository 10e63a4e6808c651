import * as React from 'react';
import { FilePicker } from '../../../shared-ui/files/FilePicker';
import type { DeskServices } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';
import { FILE_LIMIT_BYTES } from '../../rules/files/fileProblems';
import type { FormDraft } from './draft/draftStore';
import { judgeFile } from './judgeFile';
import { lookAtFile } from './lookAtFile';
import type { StaffFormState } from './useStaffForm';

export interface FilesProps<Problem> {
  readonly id: string;
  readonly label: string;
  /** `{0}`: how large a file may be. */
  readonly hint: string;
  readonly form: Pick<StaffFormState<FormDraft, Problem>, 'files' | 'phase' | 'fileStates' | 'setFiles'>;
  readonly services: DeskServices;
}

/** Photographs and files; what SharePoint would refuse is refused here, before anything is sent. */
export function FormFiles<Problem>({ id, label, hint, form, services }: FilesProps<Problem>): React.ReactElement {
  const sending = form.phase.name === 'sending';
  return (
    <FilePicker id={id} label={label} optional hint={fill(hint, `${FILE_LIMIT_BYTES / 1024 / 1024} MB`)} files={form.files} judge={judgeFile} look={lookAtFile} locale={services.locale}
      progress={sending ? form.fileStates : undefined} disabled={sending} onChange={form.setFiles} />
  );
}
