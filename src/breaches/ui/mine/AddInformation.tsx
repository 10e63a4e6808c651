import * as React from 'react';
import strings from '../../../loc/myReports';
import staff from '../../../loc/staff';
import type { AttachmentOutcome } from '../../../casework/staff/contract';
import { DpoContact } from '../../../casework/ui/staff/DpoContact';
import { afterProgress } from '../../../casework/ui/staff/fileStates';
import { judgeFile } from '../../../casework/ui/staff/judgeFile';
import { lookAtFile } from '../../../casework/ui/staff/lookAtFile';
import { FailedFiles } from '../../../casework/ui/staff/sent/FailedFiles';
import sentStrings from '../../../loc/sent';
import type { DeskServices } from '../../../platform/host/services';
import { PrimaryButton } from '../../../shared-ui/Button';
import type { ChosenFile } from '../../../shared-ui/files/chosenFiles';
import type { UploadState } from '../../../shared-ui/files/FileProgress';
import { FilePicker } from '../../../shared-ui/files/FilePicker';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { focusField } from '../../../shared-ui/focus';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { useAskBeforeUnload } from '../../../shared-ui/useAskBeforeUnload';
import { NOTE_LIMIT } from '../../rules/reporting';
import type { OwnReportDetails } from '../../store/contract';
import { failureOf, failureSentence, type Failure } from '../../../shared-ui/failure';
import { PersonalDataReminder } from '../../../casework/ui/PersonalDataReminder';
import type { LoadReportStore, PublicSettings } from '../storePort';
import type { Additions } from './additions';
import styles from './MyReports.module.scss';

export interface AddInformationProps {
  readonly services: DeskServices;
  readonly settings: PublicSettings;
  readonly loadStore: LoadReportStore;
  readonly report: OwnReportDetails;
  readonly additions: Additions;
  readonly reload: () => Promise<OwnReportDetails>;
  readonly onChange: (report: OwnReportDetails) => void;
}

type Phase =
  | { readonly name: 'writing'; readonly problem?: 'empty'; readonly failure?: Failure; readonly done?: readonly AttachmentOutcome[] }
  | { readonly name: 'sending' };

/** What one has learned since, in words and files. If the report has changed meanwhile, both versions are on the page and nothing is written. */
export const AddInformation: React.FC<AddInformationProps> = ({ services, settings, loadStore, report, additions, reload, onChange }) => {
  const { reportId } = report;
  const [text, setText] = React.useState(() => additions.of(reportId).text);
  const [files, setFiles] = React.useState<readonly ChosenFile[]>(() => additions.of(reportId).files);
  React.useEffect(() => additions.keep(reportId, { text, files }), [additions, reportId, text, files]);
  const [phase, setPhase] = React.useState<Phase>({ name: 'writing' });
  const [fileStates, setFileStates] = React.useState<Readonly<Record<string, UploadState>>>({});
  useAskBeforeUnload(phase.name === 'sending');
  const taken = report.attachments.map(({ name }) => name);

  async function send(): Promise<void> {
    if (phase.name === 'sending') {
      return;
    }
    if ((text.trim() === '' && files.length === 0) || text.length > NOTE_LIMIT) {
      setPhase({ name: 'writing', problem: text.trim() === '' ? 'empty' : undefined });
      focusField('desk-report-further');
      return;
    }
    setPhase({ name: 'sending' });
    try {
      const store = await loadStore();
      const { report: newest, attachments } = await store.addFurtherInformation(services, {
        reportId: report.reportId, etag: report.etag, text, files, onProgress: (progress) => setFileStates((states) => afterProgress(states, progress))
      });
      const failed = attachments.filter(({ ok }) => !ok).map(({ name }) => name);
      setText('');
      setFiles(files.filter(({ name }) => failed.includes(name)));
      setPhase({ name: 'writing', done: attachments });
      onChange(newest);
    } catch (error) {
      const failure = failureOf(error);
      setPhase({ name: 'writing', failure });
      if (failure === 'conflict') {
        // shows what is there now; the sentence above stays whatever comes of it
        await reload().then(onChange, failureOf);
      }
    }
  }

  const failure = phase.name === 'writing' ? phase.failure : undefined;
  return (
    <form noValidate className={styles.add} aria-label={strings.addTitle} onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <h4 className={styles.subheading}>{strings.addTitle}</h4>
      {phase.name === 'writing' && phase.done ? <MessagePanel tone="success" urgent takesFocus><p>{strings.addDone}</p></MessagePanel> : null}
      {phase.name === 'writing' && phase.done ? <FailedFiles attachments={phase.done} what={sentStrings.filesFailedText} /> : null}
      {failure === 'conflict' ? (
        <MessagePanel tone="warning" title={strings.addConflictTitle} level={4} urgent takesFocus><p>{strings.addConflictText}</p></MessagePanel>
      ) : null}
      {failure && failure !== 'conflict' ? (
        <MessagePanel tone="error" title={strings.addFailTitle} level={4} urgent takesFocus>
          <p>{failureSentence(failure)}</p>
          <p>{staff.failKeptPage}</p>
          <DpoContact settings={settings} />
        </MessagePanel>
      ) : null}
      <TextBox id="desk-report-further" label={strings.addLabel} hint={strings.addHint} rows={3} maximum={NOTE_LIMIT} value={text} onChange={setText}
        error={phase.name === 'writing' && phase.problem === 'empty' ? strings.addEmpty : undefined} />
      <PersonalDataReminder text={text} now={services.now} />
      <FilePicker id="desk-report-further-files" label={strings.addFilesLabel} hint={strings.addFilesHint} optional files={files} onChange={setFiles} locale={services.locale}
        look={lookAtFile} judge={(file, chosen) => judgeFile(file, [...taken, ...chosen])} progress={phase.name === 'sending' ? fileStates : undefined}
        disabled={phase.name === 'sending'} />
      <PrimaryButton type="submit" aria-disabled={phase.name === 'sending'}>
        {phase.name === 'sending' ? strings.addSending : strings.addSend}
      </PrimaryButton>
    </form>
  );
};
