import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { formatUkStamp } from '../../../../calendar';
import { NOTE_LIMIT } from '../../../../casework/rules/limits';
import { normaliseText } from '../../../../casework/rules/normaliseText';
import { useAnnounce } from '../../../../shared-ui/Announcer';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { ErrorSummary, type SummaryLine } from '../../../../shared-ui/ErrorSummary';
import { failureOf, failureSentence, type Failure } from '../../../../shared-ui/failure';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { useAskBeforeUnload } from '../../../../shared-ui/useAskBeforeUnload';
import { signDecisions, type SignDecision, type SignRow } from '../../../rules/signing/counts';
import { useForm } from '../FormContext';
import type { SignRequest } from '../stand';
import styles from '../form.module.scss';

interface SignFormProps {
  readonly request: SignRequest;
  /** Numbers of points that nobody has answered. */
  readonly open: readonly number[];
  /** What was signed of this submission before: the newest counts. */
  readonly signed: SignRow | undefined;
}

const choices = signDecisions.map((key) => ({ key, text: strings[`sign_${key}`] }));

/** Approve or refuse, in one's own words; who approves although points are open says why. */
export const SignForm: React.FC<SignFormProps> = ({ request, open, signed }) => {
  const { services, store, desk } = useForm();
  const announce = useAnnounce();
  const [decision, setDecision] = React.useState<SignDecision | ''>('');
  const [said, setSaid] = React.useState('');
  const [because, setBecause] = React.useState('');
  const [turn, setTurn] = React.useState(0);
  const [isSending, setSending] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure | undefined>();
  const [isDone, setDone] = React.useState(false);
  const guid = React.useRef<string | undefined>();
  useAskBeforeUnload(said.trim() !== '' || because.trim() !== '');
  const problems: readonly SummaryLine[] = [
    ...(decision === '' ? [{ fieldId: 'desk-dpia-sign-decision', text: strings.signDecisionMissing }] : []),
    ...(decision === 'approve' && open.length > 0 && because.trim() === '' ? [{ fieldId: 'desk-dpia-sign-because', text: strings.signBecauseMissing }] : []),
    ...(decision === 'refuse' && said.trim() === '' ? [{ fieldId: 'desk-dpia-sign-said', text: strings.signSaidMissing }] : []),
    ...([['said', said], ['because', because]] as const).filter(([, text]) => text.length > NOTE_LIMIT).map(([field]) => ({ fieldId: `desk-dpia-sign-${field}`, text: strings.sayTooLong }))
  ];
  const errorOf = (fieldId: string): string | undefined => (turn > 0 ? problems.find((each) => each.fieldId === fieldId)?.text : undefined);
  const send = async (): Promise<void> => {
    setTurn(turn + 1);
    if (problems.length > 0 || decision === '' || isSending) return;
    setSending(true);
    setFailure(undefined);
    guid.current ??= crypto.randomUUID();
    try {
      await store.sign(services, desk.dpia, { ...request, decision, said: normaliseText(said), openBecause: decision === 'approve' && open.length > 0 ? normaliseText(because) : '' }, guid.current);
      guid.current = undefined;
      setDone(true);
      setDecision('');
      setSaid('');
      setBecause('');
      setTurn(0);
      announce(strings.signedTitle);
      await desk.look('signed');
    } catch (error) {
      setFailure(failureOf(error));
    }
    setSending(false);
  };
  return (
    <form noValidate className={styles.signForm} onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <h4 className={styles.sub}>{strings.yourDecision}</h4>
      <p className={styles.quiet}>{fill(strings.signAs, strings[`role_${request.role}`])}</p>
      {signed || isDone ? (
        <MessagePanel tone="success" title={strings.signedTitle} level={4} takesFocus={isDone}>
          {signed ? <p>{fill(strings.signedText, signed.decision ? strings[`signed_${signed.decision}`] : '', formatUkStamp(signed.created))}</p> : null}
          {signed?.said ? <p className={styles.said} dir="auto">{signed.said}</p> : null}
          <p>{strings.signAgain}</p>
        </MessagePanel>
      ) : null}
      {turn > 0 && problems.length > 0 ? <ErrorSummary lines={problems} turn={turn} /> : null}
      {failure ? <MessagePanel tone="error" title={strings.signFailed} level={4} urgent takesFocus><p>{failureSentence(failure)}</p></MessagePanel> : null}
      {open.length > 0 ? <MessagePanel tone="warning" title={fill(strings.signOpenTitle, open.join(', '))} level={4}><p>{strings.signOpenText}</p></MessagePanel> : null}
      <RadioGroup id="desk-dpia-sign-decision" label={strings.signDecision} error={errorOf('desk-dpia-sign-decision')} choices={choices} value={decision} onChange={setDecision} />
      {decision === 'approve' && open.length > 0 ? (
        <TextBox id="desk-dpia-sign-because" label={strings.signBecause} error={errorOf('desk-dpia-sign-because')} rows={3} maximum={NOTE_LIMIT} value={because} onChange={setBecause} />
      ) : null}
      <TextBox id="desk-dpia-sign-said" label={decision === 'refuse' ? strings.signRefuseWhy : strings.signSaid} optional={decision !== 'refuse'} error={errorOf('desk-dpia-sign-said')} rows={3} maximum={NOTE_LIMIT} value={said} onChange={setSaid} />
      <p className={styles.buttons}><PrimaryButton type="submit" aria-disabled={isSending}>{isSending ? strings.sending : strings.sign}</PrimaryButton></p>
    </form>
  );
};
