import * as React from 'react';
import strings from '../../../loc/sent';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import type { DeliveryReason, DeliveryResult, DeliveryRole } from '../../store/contract';
import { DpoContact } from '../DpoContact';
import type { PublicSettings } from '../storePort';

const roles: Record<DeliveryRole, string> = {
  dpo: strings.role_dpo, 'line-manager': strings.role_lineManager, caldicott: strings.role_caldicott, 'ict-security': strings.role_ictSecurity, restricted: strings.role_restricted
};
const reasons: Record<DeliveryReason, string> = {
  'is-sender': strings.reason_isSender,
  'already-sent': strings.reason_alreadySent,
  'not-configured': strings.reason_notConfigured,
  'not-allowed': strings.reason_notAllowed,
  'recipient-unknown': strings.reason_recipientUnknown,
  throttled: strings.reason_throttled,
  connection: strings.reason_connection,
  other: strings.reason_other
};
const sent = { mail: strings.sent_mail, chat: strings.sent_chat, channel: strings.sent_channel };
const failed = { mail: strings.failed_mail, chat: strings.failed_chat, channel: strings.failed_channel };

function words({ channel, state, reason }: DeliveryResult): string {
  const what = state === 'sent' ? sent[channel] : state === 'failed' || reason === 'not-configured' ? failed[channel] : strings.skipped;
  return reason ? `${what} (${reasons[reason]})` : what;
}

const List: React.FC<{ readonly messages: readonly DeliveryResult[] }> = ({ messages }) => (
  <ul>
    {messages.map((message) => (
      <li key={`${message.role} ${message.channel}`}><strong>{roles[message.role]}:</strong> {words(message)}</li>
    ))}
  </ul>
);

interface DeliveriesProps {
  readonly messages: readonly DeliveryResult[];
  readonly settings: PublicSettings;
  /** Nobody is sent to ring the one whom it may be about. */
  readonly restricted: boolean;
}

/** Who has been told, and in plain words who has not, with the phone number for those. */
export const Deliveries: React.FC<DeliveriesProps> = ({ messages, settings, restricted }) => {
  // a message that is due and has nobody to go to is no message that was not needed
  const isMissing = ({ state, reason }: DeliveryResult): boolean => state === 'failed' || reason === 'not-configured';
  const notTold = messages.filter(isMissing);
  const others = messages.filter((message) => !isMissing(message));
  const dpoKnows = messages.some(({ role, state, reason }) => (role === 'dpo' || role === 'restricted') && (state === 'sent' || reason === 'already-sent' || reason === 'is-sender'));
  return (
    <>
      {notTold.length > 0 || !dpoKnows ? (
        <MessagePanel tone="warning" title={restricted ? strings.restrictedNotToldTitle : notTold.length > 0 ? strings.notToldTitle : strings.ringTitle}>
          {notTold.length > 0 ? <List messages={notTold} /> : null}
          <p>{restricted ? strings.restrictedNotTold : dpoKnows ? strings.notToldText : strings.nobodyToldText}</p>
          {restricted ? null : <DpoContact settings={settings} />}
        </MessagePanel>
      ) : null}
      {others.length > 0 ? <MessagePanel tone="success" title={strings.toldTitle}><List messages={others} /></MessagePanel> : null}
    </>
  );
};
