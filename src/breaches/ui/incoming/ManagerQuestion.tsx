import strings from '../../../loc/breachIncoming';
import incoming from '../../../loc/incoming';
import * as React from 'react';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { QuietButton } from '../../../shared-ui/Button';
import { failureText } from '../../../shared-ui/failure';
import { fill } from '../../../shared-ui/text';
import type { WordProps } from '../../../casework/ui/incoming/parts';
import { answerManager, type BreachIntake } from '../../intake';
import styles from '../../../casework/ui/incoming/incoming.module.scss';

/** *Send to the line manager the reporter named?* With who it is, because only the reporter says so; nothing is sent without an officer's answer. */
export const ManagerQuestion: React.FC<WordProps<BreachIntake>> = ({ services, messages, onChange }) => {
  const announce = useAnnounce();
  const [busy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>();
  const { reference, reportId } = messages.logged;
  const manager = messages.report.lineManager;
  if (!manager) {
    return null;
  }
  const who = fill(strings.managerWho, manager.displayName, manager.email ?? manager.upn);

  const answer = async (send: boolean): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const after = await answerManager(services, reportId, manager, send ? 'send' : 'decline');
      if (after) {
        const isSent = after.deliveries.some((each) => each.message.role === 'line-manager' && each.state === 'sent');
        announce(send ? fill(isSent ? incoming.sendDone : incoming.sendNotDone, strings.toLineManager, reference) : fill(strings.managerDeclined, reference));
      }
      setBusy(false);
      if (after) {
        // the question goes away with its answer
        onChange(after);
      }
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };

  return (
    <div className={styles.question} role="group" aria-label={strings.managerQuestion}>
      <p><strong>{strings.managerQuestion}</strong></p>
      <p>{who}</p>
      {failure === undefined ? null : <p role="alert">{isDeskError(failure, 'conflict') ? strings.managerChanged : failureText(failure)}</p>}
      <div className={styles.links}>
        <QuietButton aria-label={fill(strings.managerSendLabel, manager.displayName, reference)} aria-disabled={busy} onClick={() => (busy ? undefined : void answer(true))}>
          {busy ? incoming.sendingAgain : strings.managerSend}
        </QuietButton>
        <QuietButton aria-label={fill(strings.managerDeclineLabel, manager.displayName, reference)} aria-disabled={busy} onClick={() => (busy ? undefined : void answer(false))}>
          {strings.managerDecline}
        </QuietButton>
      </div>
    </div>
  );
};
