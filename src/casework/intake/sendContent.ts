import { GraphFailure, sendChannelCard, sendChatCard, sendMail } from '../../platform/graph';
import type { DeskServices } from '../../platform/host/services';
import type { MessageTarget } from '../rules/messages/message';
import type { MessageContent } from '../rules/messages/messageParts';

/**
 * Sends a message in the signed-in person's name, to the recipient that the case and the settings name.
 * @throws {GraphFailure}
 */
export async function sendContent({ graph, me }: Pick<DeskServices, 'graph' | 'me'>, target: MessageTarget, content: MessageContent): Promise<void> {
  if (!graph) {
    throw new GraphFailure('not-consented', false, 'This host gives no Graph client.');
  }
  switch (target.kind) {
    case 'mail':
      return sendMail(graph, { to: target.address, subject: content.subject, html: content.html });
    case 'chat':
      return sendChatCard(graph, me.upn, target.upn, content.card);
    case 'channel':
      return sendChannelCard(graph, target.teamId, target.channelId, content.card);
    case 'missing':
    case 'not-a-person':
      throw new GraphFailure('mailbox-unknown', false, 'There is nobody to send this to.');
  }
}
