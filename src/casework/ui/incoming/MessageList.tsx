import strings from '../../../loc/incoming';
import * as React from 'react';
import { sendAgain } from '../../intake/byHand';
import type { IntakeTypes } from '../../intake/contract';
import { mayTryByHand, type CaseMessages } from '../../intake/deliver';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { QuietButton } from '../../../shared-ui/Button';
import { fill } from '../../../shared-ui/text';
import type { Delivery } from '../../rules/messages/deliveryStatus';
import { leftToReporterUntil } from '../../rules/messages/reporterFirst';
import { FailureMessage } from '../FailureMessage';
import type { OfficersDesk } from './officersDesk';
import type { IncomingParts } from './parts';
import styles from './incoming.module.scss';

export interface MessageListProps {
  readonly desk: OfficersDesk;
  readonly parts: IncomingParts;
  readonly messages: CaseMessages<IntakeTypes>;
  /** Shows only these; all unless given. */
  readonly only?: ReadonlySet<string>;
  /** Hears what became of the messages of the case. */
  readonly onChange: (messages: CaseMessages<IntakeTypes>) => void;
}

type Line = Pick<Delivery, 'message'>;

/** Rows of two intakes may have one number, so keys of messages are told apart by the case. */
const lineId = (reference: string, { message }: Line): string => `desk-message-${reference}-${message.key.replace(/:/g, '-')}`;

/** What was pressed may be gone; the keyboard goes on from its line. */
const focusLine = (reference: string, line: Line): void => document.getElementById(lineId(reference, line))?.focus();

/** The messages of one case with their state in words, and *Send again* where it is of use. */
export const MessageList: React.FC<MessageListProps> = ({ desk, parts, messages, only, onChange }) => {
  const announce = useAnnounce();
  const [sending, setSending] = React.useState<string>();
  const [failure, setFailure] = React.useState<unknown>();
  const { services } = desk;
  const { words: { messageName, stateText }, Word } = parts;
  const { logged } = messages;
  const { reference } = logged;

  const send = async ({ message }: Delivery): Promise<void> => {
    setSending(message.key);
    setFailure(undefined);
    try {
      const after = await sendAgain(desk, logged, message.key);
      if (after) {
        const isSent = after.deliveries.some((each) => each.message.key === message.key && each.state === 'sent');
        announce(fill(isSent ? strings.sendDone : strings.sendNotDone, messageName(message), reference));
        onChange(after);
        focusLine(reference, { message });
      }
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(undefined);
    }
  };

  const reading = { locale: services.locale, now: services.now(), created: messages.created };
  return (
    <>
      {failure === undefined ? null : <FailureMessage error={failure} />}
      <ul className={styles.messages}>
        {messages.deliveries.filter((delivery) => only?.has(delivery.message.key) ?? true).map((delivery) => {
          const name = messageName(delivery.message);
          return (
            <li key={delivery.message.key} id={lineId(reference, delivery)} tabIndex={-1} className={styles.message}>
              <div className={styles.words}>
                <strong>{name}</strong>
                <span>{stateText(delivery, reading)}</span>
              </div>
              {Word && delivery.state === 'awaits-word' && !leftToReporterUntil(delivery.message, reading.created, reading.now) ? <Word services={services} messages={messages} onChange={(after) => {
                onChange(after);
                focusLine(reference, delivery);
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
