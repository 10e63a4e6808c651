import * as v from 'valibot';
import type { GraphPort } from './port';
import { cardMessage, type CardContent } from './card';
import { GraphFailure } from './failure';
import { userAddress } from './people';

const createdChat = v.object({ id: v.pipe(v.string(), v.minLength(1)) });

/**
 * Sends a card to one person in a one-to-one chat. Between two people there is one such chat: asking Graph to create it
 * again gives the one that exists. Needs the delegated scopes `Chat.Create` and `ChatMessage.Send`.
 * @param fromUpn the signed-in person, who has to be named as a member too
 * @throws {GraphFailure}
 */
export async function sendChatCard(graph: GraphPort, fromUpn: string, toUpn: string, card: CardContent): Promise<void> {
  const answer = await graph.post('/chats', {
    chatType: 'oneOnOne',
    members: [fromUpn, toUpn].map((upn) => ({
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      roles: ['owner'],
      'user@odata.bind': userAddress(upn)
    }))
  });
  const chat = v.safeParse(createdChat, answer);
  if (!chat.success) {
    throw new GraphFailure('refused', false, 'Graph made a chat without an id');
  }
  await graph.post(`/chats/${encodeURIComponent(chat.output.id)}/messages`, cardMessage(card));
}
