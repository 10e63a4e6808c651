import * as React from 'react';
import strings from '../../../loc/report';
import { FilePicker } from '../../../shared-ui/files/FilePicker';
import { fill } from '../../../shared-ui/text';
import { FILE_LIMIT_BYTES } from '../../rules/reporting';
import { judgeFile } from './judgeFile';
import type { SectionProps } from './section';

/** Photographs and files; what SharePoint would refuse is refused here, before anything is sent. */
export const FilesSection: React.FC<SectionProps> = ({ form, services }) => (
  <FilePicker
    id="desk-report-files"
    label={strings.filesLabel}
    optional
    hint={fill(strings.filesHint, `${FILE_LIMIT_BYTES / 1024 / 1024} MB`)}
    files={form.files}
    judge={judgeFile}
    locale={services.locale}
    progress={form.phase.name === 'sending' ? form.fileStates : undefined}
    disabled={form.phase.name === 'sending'}
    onChange={form.setFiles}
  />
);
