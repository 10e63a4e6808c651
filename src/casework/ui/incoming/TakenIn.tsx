import strings from '../../../loc/incoming';
import casework from '../../../loc/casework';
import * as React from 'react';
import { formatUkDateTime } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { failureSentence } from '../../../shared-ui/failure';
import { counted, fill } from '../../../shared-ui/text';
import { sendAgain } from '../../intake/byHand';
import type { IntakeTypes } from '../../intake/contract';
import { mayTryByHand, type CaseMessages } from '../../intake/deliver';
import { isUndelivered } from '../../rules/messages/deliveryStatus';
import { markName } from '../../store/mark';
import { FailureMessage } from '../FailureMessage';
import { MessageList } from './MessageList';
import type { OfficersDesk, Outcome } from './officersDesk';
import type { IncomingParts, IncomingTexts } from './parts';
import { Undeliverables } from './Undeliverables';
import styles from './incoming.module.scss';

export interface TakenInProps {
  readonly desk: OfficersDesk;
  readonly parts: IncomingParts;
  readonly outcome: Outcome;
  /** Where the list beside it does not follow by itself. */
  readonly onReload?: () => void;
}

type Messages = CaseMessages<IntakeTypes>;

const idOf = ({ logged: { reference } }: Messages): string => `desk-messages-of-${reference}`;

/** What was taken in since the page was opened, what is not delivered, and what to do about it. */
export const TakenIn: React.FC<TakenInProps> = ({ desk, parts, onReload, outcome }) => {
  const announce = useAnnounce();
  const [cases, setCases] = React.useState(outcome.undelivered);
  const { texts } = parts;
  React.useEffect(() => announce(newText(texts, desk.takenIn.length)), [announce, texts, desk, outcome]);
  const replace = (changed: Messages): void => setCases((before) => before.map((each) => (each.logged.logId === changed.logged.logId ? changed : each)));

  // what was undelivered when the panel looked stays in sight, so that one sees what became of it
  const shown: ReadonlySet<string> = new Set(outcome.undelivered.flatMap((each) => each.deliveries.filter(isUndelivered).map((delivery) => delivery.message.key)));
  const undelivered = cases.filter((each) => each.deliveries.some(isUndelivered));
  return (
    <>
      <Added desk={desk} texts={texts} onReload={onReload} />
      <Problems texts={texts} problems={outcome.problems} />
      <NotBelieved {...outcome.notBelieved} texts={texts} setting={markName(desk)} locale={desk.services.locale} />
      <Undeliverables services={desk.services} parts={parts} lines={outcome.undeliverable} />
      <h3 className={styles.heading}>{strings.undeliveredHeading}</h3>
      {undelivered.length === 0 ? <p>{strings.undeliveredNone}</p> : null}
      {undelivered.length > 0 ? <SendAll desk={desk} cases={undelivered} onChange={replace} /> : null}
      {cases.map((each) => (
        <section key={each.logged.logId} aria-labelledby={idOf(each)}>
          <h4 id={idOf(each)} className={styles.case}>{each.logged.reference}: {parts.name(each)}</h4>
          <MessageList desk={desk} parts={parts} messages={each} only={shown} onChange={replace} />
        </section>
      ))}
      {outcome.isMore ? <p>{strings.undeliveredMore}</p> : null}
    </>
  );
};

function newText(texts: IncomingTexts, count: number): string {
  return count === 0 ? texts.newNone : counted(texts, 'new', count);
}

const Added: React.FC<Pick<TakenInProps, 'desk' | 'onReload'> & { readonly texts: IncomingTexts }> = ({ desk, texts, onReload }) => {
  const { takenIn, sent } = desk;
  if (takenIn.length === 0 && sent === 0) {
    return <p>{texts.newNone}</p>;
  }
  return (
    <MessagePanel tone="success" title={newText(texts, takenIn.length)}>
      <ul>
        {takenIn.map(({ reference, repeatOf }) => (
          <li key={reference}>{repeatOf === undefined ? reference : fill(texts.newRepeat, reference, repeatOf)}</li>
        ))}
      </ul>
      {sent === 0 ? null : <p>{counted(strings, 'sent', sent)}</p>}
      {onReload ? <><p>{strings.reloadNote}</p><QuietButton onClick={onReload}>{casework.reload}</QuietButton></> : null}
    </MessagePanel>
  );
};

const Problems: React.FC<Pick<Outcome, 'problems'> & { readonly texts: IncomingTexts }> = ({ problems, texts }) =>
  problems.length === 0 ? null : (
    <MessagePanel tone="warning" title={strings.problemsHeading}>
      <ul>{problems.map(({ intakeId, kind }) => <li key={`${intakeId} ${kind}`}>{fill(texts.problemLine, intakeId, failureSentence(kind, { invalid: texts.refused }))}</li>)}</ul>
      <p>{strings.problemNext}</p>
    </MessagePanel>
  );

/** A mark of the officers' settings that cannot be true: the desk went on without it, and says so. */
const NotBelieved: React.FC<Outcome['notBelieved'] & { readonly texts: IncomingTexts; readonly setting: string; readonly locale: Locale }> = ({ notBelieved, by, at, texts, setting, locale }) =>
  notBelieved.length === 0 ? null : (
    <MessagePanel tone="warning" title={strings.notBelievedHeading}>
      {notBelieved.map((part) => <p key={part}>{part === 'log' ? strings.notBelieved_log : texts.notBelieved}</p>)}
      {at === undefined ? null : <p>{fill(strings.notBelievedBy, by, formatUkDateTime(at, locale), setting)}</p>}
    </MessagePanel>
  );

/** One after the other, so that a mailbox that is throttled is not asked for all at once. */
const SendAll: React.FC<{ readonly desk: OfficersDesk; readonly cases: readonly Messages[]; readonly onChange: (messages: Messages) => void }> = ({ desk, cases, onChange }) => {
  const announce = useAnnounce();
  const [busy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>();
  const waiting = cases.flatMap((each) => each.deliveries.filter((delivery) => isUndelivered(delivery) && mayTryByHand(delivery)).map((delivery) => ({ logged: each.logged, key: delivery.message.key })));
  const sendAll = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      for (const { logged, key } of waiting) {
        const after = await sendAgain(desk, logged, key);
        if (after) {
          onChange(after);
        }
      }
      announce(strings.sendAllDone);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  if (waiting.length === 0) {
    return null;
  }
  return (
    <>
      {failure === undefined ? null : <FailureMessage error={failure} />}
      <p>{strings.sendByMail}</p>
      <QuietButton aria-disabled={busy} onClick={() => (busy ? undefined : void sendAll())}>{busy ? strings.sendingAgain : strings.undeliveredAll}</QuietButton>
    </>
  );
};
