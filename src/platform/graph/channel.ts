import type { GraphPort } from './port';
import { cardMessage, type CardContent } from './card';

/**
 * Posts a card to a channel of a team that the signed-in person is a member of.
 * Needs the delegated scope `ChannelMessage.Send`.
 * @throws {GraphFailure} kind `not-a-member` for someone outside the team: most reporters
 */
export async function sendChannelCard(graph: GraphPort, teamId: string, channelId: string, card: CardContent): Promise<void> {
  await graph.post(`/teams/${encodeURIComponent(teamId)}/channels/${encodeURIComponent(channelId)}/messages`, cardMessage(card));
}
