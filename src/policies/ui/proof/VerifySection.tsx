import strings from '../../../loc/proof';
import * as React from 'react';
import { PrimaryButton, QuietButton } from '../../../shared-ui/Button';
import { Field } from '../../../shared-ui/fields/Field';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { focusField } from '../../../shared-ui/focus';
import { Fold } from '../../../shared-ui/Fold';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import type { ExportNotice } from '../../documents/proof/receiptsCsv';
import { withUnreadable, type Verification } from '../../rules/verdicts';
import { verifyFiles, verifyLive } from '../../store/proof';
import type { PolicyPageProps } from '../desk/deskContract';
import { TaskView } from './TaskView';
import { useTask } from './useTask';
import { VerdictView } from './VerdictView';
import { faultWords, provesWords } from './words';
import styles from './proof.module.scss';

interface Found {
  readonly result: Verification;
  readonly comparedHead: boolean;
  readonly notices: readonly ExportNotice[];
}

interface Files {
  readonly receipts: File | undefined;
  readonly digests: File | undefined;
}

const hash = /^[0-9a-f]{64}$/i;
const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** Live rows, or two exported files, against the digests. */
export const VerifySection: React.FC<PolicyPageProps> = ({ services }) => {
  const task = useTask();
  const [held, setHeld] = React.useState('');
  const [problem, setProblem] = React.useState(false);
  const [files, setFiles] = React.useState<Files>({ receipts: undefined, digests: undefined });
  const [tried, setTried] = React.useState(false);
  const [fault, setFault] = React.useState<string>();
  const [found, setFound] = React.useState<Found>();
  const head = held.trim();

  function start(work: Parameters<typeof task.run>[0]): void {
    const isWrong = head !== '' && !hash.test(head);
    setProblem(isWrong);
    if (isWrong) {
      focusField('proof-head');
      return;
    }
    setFault(undefined);
    setFound(undefined);
    task.run(work);
  }
  const show = (result: Verification, notices: readonly ExportNotice[] = []): void => setFound({ result, notices, comparedHead: head !== '' });
  const live = (): void => start(async (reading) => show(await verifyLive(services, head || undefined, reading)));

  function ofFiles(): void {
    setTried(true);
    const { receipts, digests } = files;
    if (!receipts || !digests) {
      focusField(receipts ? 'proof-file-digests' : 'proof-file-receipts');
      return;
    }
    start(async (reading) => {
      const [{ readReceiptsCsv }, { readDigestsCsv }] = await Promise.all([
        import(/* webpackChunkName: 'proof-csv' */ '../../documents/proof/receiptsCsv'), import(/* webpackChunkName: 'proof-csv' */ '../../documents/proof/digestsCsv')
      ]);
      const [chain, rows] = [readDigestsCsv(await bytesOf(digests)), readReceiptsCsv(await bytesOf(receipts))];
      if (!chain.ok) return setFault(faultWords(strings, digests.name, chain.fault));
      if (!rows.ok) return setFault(faultWords(strings, receipts.name, rows.fault));
      show(withUnreadable(await verifyFiles(chain.digests, rows, head || undefined, reading), chain.unreadable), [...rows.notices]);
    });
  }

  return (
    <section aria-labelledby="proof-verify">
      <h3 id="proof-verify" className={styles.heading}>{strings.verifyHeading}</h3>
      <TextBox id="proof-head" label={strings.heldHead} hint={strings.heldHeadHint} optional value={held} error={problem ? strings.heldHeadWrong : undefined} onChange={setHeld} />
      <div className={styles.buttons}><PrimaryButton aria-disabled={task.busy} onClick={live}>{strings.verifyNow}</PrimaryButton></div>
      <Fold title={strings.verifyFilesTitle}>
        <p>{strings.verifyFilesAbout}</p>
        <CsvFile id="proof-file-receipts" label={strings.fileReceipts} error={tried && !files.receipts} onFile={(receipts) => setFiles((before) => ({ ...before, receipts }))} />
        <CsvFile id="proof-file-digests" label={strings.fileDigests} error={tried && !files.digests} onFile={(digests) => setFiles((before) => ({ ...before, digests }))} />
        <QuietButton aria-disabled={task.busy} onClick={ofFiles}>{strings.verifyFiles}</QuietButton>
      </Fold>
      <TaskView task={task} />
      {fault === undefined ? null : <MessagePanel tone="error" urgent><p>{fault}</p></MessagePanel>}
      {found ? <VerdictView {...found} /> : null}
      <Fold title={strings.provesHeading}>
        <ul>{provesWords(strings).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      </Fold>
    </section>
  );
};

interface CsvFileProps {
  readonly id: string;
  readonly label: string;
  readonly error: boolean;
  readonly onFile: (file: File | undefined) => void;
}

const CsvFile: React.FC<CsvFileProps> = ({ id, label, error, onFile }) => (
  <Field id={id} label={label} error={error ? strings.fileMissing : undefined}>
    {(control) => (
      <input id={control.id} className={styles.file} type="file" accept=".csv,text/csv" aria-describedby={control['aria-describedby']} aria-invalid={control.invalid}
        onChange={(event) => onFile(event.target.files?.[0])} />
    )}
  </Field>
);
