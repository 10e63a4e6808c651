import strings from '../../../loc/casePage';
import * as React from 'react';
import { PrimaryButton, QuietButton } from '../../../shared-ui/Button';
import { focusField } from '../../../shared-ui/focus';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { fill } from '../../../shared-ui/text';
import { linkToCase } from '../../rules/caseAddress';
import { ownersMail } from '../../rules/messages/ownersMail';
import type { AnyCase } from '../../rules/kind';
import { NOTE_LIMIT } from '../../rules/limits';
import type { CaseFile, OwnersTold } from '../../store/contract';
import { FailureMessage } from '../FailureMessage';
import { useCaseUi } from '../room';
import styles from './CasePage.module.scss';

interface AskProps {
  readonly found: AnyCase;
  readonly file: CaseFile;
  /** Says what became of it, and reads the files again. */
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

function toldText({ told, notTold }: OwnersTold): string {
  return [
    strings.withdrawn,
    told.length === 0 ? '' : fill(strings.withdrawnTold, told.join(', ')),
    notTold.length === 0 ? '' : fill(strings.withdrawnNotTold, notTold.join(', ')),
    told.length + notTold.length === 0 ? strings.withdrawnNobody : ''
  ].filter((text) => text !== '').join(' ');
}

/** What withdrawing means, honestly, and why it is done. */
export const Withdraw: React.FC<AskProps> = (props) => {
  const { services, store, deskPage } = useCaseUi();
  const { found, file } = props;
  const work = async (reason: string): Promise<string> => {
    const link = linkToCase(services.siteUrl, deskPage, found.reference);
    return toldText(await store.withdrawFile(found, file, reason, ownersMail(strings, { reference: found.reference, link, locale: services.locale })));
  };
  return (
    <Ask {...props} heading={fill(strings.withdrawHeading, file.name)} label={strings.withdrawReason} submit={strings.withdrawSubmit} work={work}>
      <p>{strings.withdrawText}</p>
      {file.source === '' ? null : <p>{strings.withdrawSource}</p>}
    </Ask>
  );
};

export const ShowAgain: React.FC<AskProps> = (props) => {
  const { store } = useCaseUi();
  const { found, file } = props;
  const work = async (reason: string): Promise<string> => {
    await store.showFileAgain(found, file, reason);
    return strings.shownAgain;
  };
  return <Ask {...props} heading={fill(strings.showAgainHeading, file.id)} label={strings.showAgainReason} submit={strings.showAgainSubmit} work={work} />;
};

interface AskFormProps extends AskProps {
  readonly heading: string;
  readonly label: string;
  readonly submit: string;
  /** @returns what became of it, in words */
  readonly work: (reason: string) => Promise<string>;
}

const Ask: React.FC<AskFormProps> = ({ file, heading, label, submit, work, onDone, onCancel, children }) => {
  const [reason, setReason] = React.useState('');
  const [missed, setMissed] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>();
  const id = `case-file-${file.id}-reason`;
  const run = async (): Promise<void> => {
    const isEmpty = reason.trim() === '';
    setMissed(isEmpty);
    if (isEmpty) focusField(id);
    if (isEmpty || busy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const sentence = await work(reason);
      onCancel();
      document.getElementById('case-files-heading')?.focus();
      onDone(sentence);
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <form noValidate className={styles.ask} onSubmit={(event) => { event.preventDefault(); void run(); }}>
      <h5 className={styles.askHeading}>{heading}</h5>
      {children}
      {failure === undefined ? null : <FailureMessage error={failure} />}
      <TextBox id={id} label={label} hint={strings.withdrawReasonHint} error={missed ? strings.withdrawMissed : undefined} rows={2} maximum={NOTE_LIMIT} value={reason} onChange={setReason} />
      <p className={styles.askButtons}>
        <PrimaryButton type="submit" aria-disabled={busy}>{submit}</PrimaryButton>
        <QuietButton onClick={onCancel}>{strings.withdrawCancel}</QuietButton>
      </p>
    </form>
  );
};
