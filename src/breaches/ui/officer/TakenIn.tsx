import strings from '../../../loc/officer';
import casework from '../../../loc/casework';
import incident from '../../../loc/incident';
import * as React from 'react';
import { formatUkDateTime } from '../../../calendar';
import { FailureMessage } from '../../../casework/ui/FailureMessage';
import type { DeskServices } from '../../../platform/host/services';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { counted, fill } from '../../../shared-ui/text';
import { mayTryByHand, sendAgain, type CaseMessages, type TakingInOutcome } from '../../intake';
import { isUndelivered } from '../../rules';
import { MessageList } from './MessageList';
import type { TakingInViewProps } from './TakingInView';
import { Undeliverables } from './Undeliverables';
import type { OfficersDesk } from './work';
import { problemText } from './words';
import styles from './officer.module.scss';

/** What was taken in since the page was opened, what is not delivered, and what to do about it. */
export const TakenIn: React.FC<TakingInViewProps & { readonly outcome: TakingInOutcome }> = ({ desk, onReload, outcome }) => {
  const announce = useAnnounce();
  const [cases, setCases] = React.useState(outcome.undelivered);
  React.useEffect(() => announce(newText(desk.takenIn.length)), [announce, desk, outcome]);
  const replace = (changed: CaseMessages): void => setCases((before) => before.map((each) => (each.logged.reportId === changed.logged.reportId ? changed : each)));

  // what was undelivered when the panel looked stays in sight, so that one sees what became of it
  const shown: ReadonlySet<string> = new Set(outcome.undelivered.flatMap((each) => each.deliveries.filter(isUndelivered).map((delivery) => delivery.message.key)));
  const undelivered = cases.filter((each) => each.deliveries.some(isUndelivered));
  return (
    <>
      <Added desk={desk} onReload={onReload} />
      <Problems problems={outcome.problems} />
      <NotBelieved {...outcome.notBelieved} locale={desk.services.locale} />
      <Undeliverables services={desk.services} lines={outcome.undeliverable} />
      <h3 className={styles.heading}>{strings.undeliveredHeading}</h3>
      {undelivered.length === 0 ? <p>{strings.undeliveredNone}</p> : null}
      {undelivered.length > 0 ? <SendAll desk={desk} cases={undelivered} onChange={replace} /> : null}
      {cases.map((each) => (
        <section key={each.logged.reportId} aria-labelledby={`case-${each.logged.reportId}`}>
          <h4 id={`case-${each.logged.reportId}`} className={styles.case}>{each.logged.reference}: {incident[`kind_${each.report.incidentKind}`]}</h4>
          <MessageList services={desk.services} messages={each} only={shown} onChange={replace} />
        </section>
      ))}
      {outcome.isMore ? <p>{strings.undeliveredMore}</p> : null}
    </>
  );
};

function newText(count: number): string {
  return count === 0 ? strings.newNone : counted(strings, 'new', count);
}

const Added: React.FC<TakingInViewProps> = ({ desk, onReload }) => {
  const { takenIn, sent } = desk;
  if (takenIn.length === 0 && sent === 0) {
    return <p>{strings.newNone}</p>;
  }
  return (
    <MessagePanel tone="success" title={newText(takenIn.length)}>
      <ul>
        {takenIn.map(({ reference, repeatOf }) => (
          <li key={reference}>{repeatOf === undefined ? reference : fill(strings.newRepeat, reference, repeatOf)}</li>
        ))}
      </ul>
      {sent === 0 ? null : <p>{counted(strings, 'sent', sent)}</p>}
      {onReload ? <><p>{strings.reloadNote}</p><QuietButton onClick={onReload}>{casework.reload}</QuietButton></> : null}
    </MessagePanel>
  );
};

const Problems: React.FC<Pick<TakingInOutcome, 'problems'>> = ({ problems }) =>
  problems.length === 0 ? null : (
    <MessagePanel tone="warning" title={strings.problemsHeading}>
      <ul>{problems.map(({ intakeId, kind }) => <li key={`${intakeId} ${kind}`}>{fill(strings.problemLine, intakeId, problemText(kind))}</li>)}</ul>
      <p>{strings.problemNext}</p>
    </MessagePanel>
  );

/** A mark of the officers' settings that cannot be true: the desk went on without it, and says so. */
const NotBelieved: React.FC<TakingInOutcome['notBelieved'] & Pick<DeskServices, 'locale'>> = ({ notBelieved, by, at, locale }) =>
  notBelieved.length === 0 ? null : (
    <MessagePanel tone="warning" title={strings.notBelievedHeading}>
      {notBelieved.map((part) => <p key={part}>{strings[`notBelieved_${part}`]}</p>)}
      {at === undefined ? null : <p>{fill(strings.notBelievedBy, by, formatUkDateTime(at, locale))}</p>}
    </MessagePanel>
  );

/** One after the other, so that a mailbox that is throttled is not asked for all at once. */
const SendAll: React.FC<{ readonly desk: OfficersDesk; readonly cases: readonly CaseMessages[]; readonly onChange: (messages: CaseMessages) => void }> = ({ desk, cases, onChange }) => {
  const announce = useAnnounce();
  const [busy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>();
  const waiting = cases.flatMap((each) => each.deliveries.filter((delivery) => isUndelivered(delivery) && mayTryByHand(delivery)).map((delivery) => ({ reportId: each.logged.reportId, key: delivery.message.key })));
  const sendAll = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      for (const { reportId, key } of waiting) {
        const after = await sendAgain(desk.services, reportId, key);
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
