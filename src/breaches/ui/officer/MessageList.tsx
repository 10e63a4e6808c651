import strings from '../../../loc/officer';
import * as React from 'react';
import { FailureMessage } from '../../../casework/ui/FailureMessage';
import type { DeskServices } from '../../../platform/host/services';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { QuietButton } from '../../../shared-ui/Button';
import { fill } from '../../../shared-ui/text';
import { mayTryByHand, sendAgain, type CaseMessages } from '../../intake';
import { leftToReporterUntil, type Delivery } from '../../rules';
import { ManagerQuestion } from './ManagerQuestion';
import { messageName, stateText } from './words';
import styles from './officer.module.scss';

export interface MessageListProps {
  readonly services: DeskServices;
  readonly messages: CaseMessages;
  /** Shows only these; all unless given. */
  readonly only?: ReadonlySet<string>;
  /** Hears what became of the messages of the case. */
  readonly onChange: (messages: CaseMessages) => void;
}

const lineId = ({ message }: Pick<Delivery, 'message'>): string => `desk-message-${message.key.replace(/:/g, '-')}`;

/** What was pressed may be gone; the keyboard goes on from its line. */
const focusLine = (delivery: Pick<Delivery, 'message'>): void => document.getElementById(lineId(delivery))?.focus();

/** The messages of one case with their state in words, and *Send again* where it is of use. */
export const MessageList: React.FC<MessageListProps> = ({ services, messages, only, onChange }) => {
  const announce = useAnnounce();
  const [sending, setSending] = React.useState<string>();
  const [failure, setFailure] = React.useState<unknown>();
  const { reference, reportId } = messages.logged;

  const send = async ({ message }: Delivery): Promise<void> => {
    setSending(message.key);
    setFailure(undefined);
    try {
      const after = await sendAgain(services, reportId, message.key);
      if (after) {
        const isSent = after.deliveries.some((each) => each.message.key === message.key && each.state === 'sent');
        announce(fill(isSent ? strings.sendDone : strings.sendNotDone, messageName(message), reference));
        onChange(after);
        focusLine({ message });
      }
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(undefined);
    }
  };

  const reading = { locale: services.locale, now: services.now(), created: messages.report.created };
  return (
    <>
      {failure === undefined ? null : <FailureMessage error={failure} />}
      <ul className={styles.messages}>
        {messages.deliveries.filter((delivery) => only?.has(delivery.message.key) ?? true).map((delivery) => {
          const name = messageName(delivery.message);
          return (
            <li key={delivery.message.key} id={lineId(delivery)} tabIndex={-1} className={styles.message}>
              <div className={styles.words}>
                <strong>{name}</strong>
                <span>{stateText(delivery, reading)}</span>
              </div>
              {delivery.state === 'awaits-word' && !leftToReporterUntil(delivery.message, reading.created, reading.now) ? <ManagerQuestion services={services} messages={messages} onChange={(after) => {
                onChange(after);
                focusLine(delivery);
              }} /> : null}
              {mayTryByHand(delivery) ? (
                <QuietButton
                  aria-label={fill(strings.sendAgainLabel, name, reference)}
                  aria-disabled={sending !== undefined}
                  onClick={() => (sending === undefined ? void send(delivery) : undefined)}
                >
                  {sending === delivery.message.key ? strings.sendingAgain : strings.sendAgain}
                </QuietButton>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
};
