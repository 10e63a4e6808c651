import * as React from 'react';
import strings from '../../../../loc/staffSent';
import type { DeskSettings } from '../../../../platform/settings';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import type { DeliveryReason, DeliveryResult } from '../../../staff/contract';
import { DpoContact } from '../DpoContact';
import type { SentWords } from '../words';

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

function List<Role extends string>({ messages, roles }: { readonly messages: readonly DeliveryResult<Role>[]; readonly roles: Readonly<Record<Role, string>> }): React.ReactElement {
  return (
    <ul>
      {messages.map((message) => (
        <li key={`${message.role} ${message.channel}`}><strong>{roles[message.role]}:</strong> {words(message)}</li>
      ))}
    </ul>
  );
}

interface DeliveriesProps<Role extends string> {
  readonly messages: readonly DeliveryResult<Role>[];
  readonly roles: Readonly<Record<Role, string>>;
  /** Who must know first: while none of them was told, the page says whom to ring. */
  readonly first: readonly Role[];
  readonly words: SentWords;
  readonly settings: DeskSettings;
  /** Nobody is sent to ring the one whom it may be about. */
  readonly restricted: boolean;
}

/** Who has been told, and in plain words who has not, with the phone number for those. */
export function Deliveries<Role extends string>({ messages, roles, first, words: own, settings, restricted }: DeliveriesProps<Role>): React.ReactElement {
  // a message that is due and has nobody to go to is no message that was not needed
  const isMissing = ({ state, reason }: DeliveryResult): boolean => state === 'failed' || reason === 'not-configured';
  const notTold = messages.filter(isMissing);
  const others = messages.filter((message) => !isMissing(message));
  const isKnown = messages.some(({ role, state, reason }) => first.includes(role) && (state === 'sent' || reason === 'already-sent' || reason === 'is-sender'));
  return (
    <>
      {notTold.length > 0 || !isKnown ? (
        <MessagePanel tone="warning" title={restricted ? own.restrictedNotToldTitle : notTold.length > 0 ? strings.notToldTitle : strings.ringTitle}>
          {notTold.length > 0 ? <List messages={notTold} roles={roles} /> : null}
          <p>{restricted ? own.restrictedNotTold : isKnown ? own.notToldText : own.nobodyToldText}</p>
          {restricted ? null : <DpoContact settings={settings} />}
        </MessagePanel>
      ) : null}
      {others.length > 0 ? <MessagePanel tone="success" title={strings.toldTitle}><List messages={others} roles={roles} /></MessagePanel> : null}
    </>
  );
}
