import * as v from 'valibot';
import { TenantResponse } from '../http';
import { bodyOf, GraphCall } from './call';
import { attachmentSchema, Chat, PostedMessage } from './chats';
import { DirectoryPerson, findPerson, thePerson } from './directory';
import { badRequest, graphJson, GraphProblem } from './errors';
import { Team, teams } from './teams';

const createBody = v.object({
  chatType: v.picklist(['oneOnOne', 'group']),
  topic: v.optional(v.nullable(v.string()), null),
  members: v.array(v.object({ roles: v.optional(v.array(v.string())), 'user@odata.bind': v.string() }))
});

const messageBody = v.object({
  body: v.object({ contentType: v.optional(v.picklist(['text', 'html']), 'text'), content: v.string() }),
  attachments: v.optional(v.array(attachmentSchema), [])
});

function chatEntity(chat: Chat): object {
  return {
    id: chat.id,
    topic: chat.topic,
    createdDateTime: chat.createdAt,
    lastUpdatedDateTime: chat.createdAt,
    chatType: chat.chatType,
    webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(chat.id)}/0`
  };
}

function messageEntity(call: GraphCall, message: PostedMessage): object {
  const sender = findPerson(call.tenant, message.sender);
  return {
    id: message.id,
    messageType: 'message',
    createdDateTime: message.at,
    lastModifiedDateTime: message.at,
    deletedDateTime: null,
    importance: 'normal',
    locale: 'en-us',
    from: { application: null, device: null, user: { id: message.sender, displayName: sender?.displayName ?? null, userIdentityType: 'aadUser' } },
    body: { contentType: message.contentType, content: message.content },
    attachments: message.attachments,
    mentions: [],
    reactions: []
  };
}

function parsed<T extends v.GenericSchema>(schema: T, body: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, body);
  if (!result.success) throw badRequest(`Invalid request body was sent: ${v.getDotPath(result.issues[0]) ?? ''} ${result.issues[0].message}`);
  return result.output;
}

/** The person in `https://graph.microsoft.com/v1.0/users('…')`, by id or upn. */
function boundPerson(call: GraphCall, bind: string): DirectoryPerson {
  const key = /\/users(?:\('([^']+)'\)|\/([^/]+))$/i.exec(bind);
  if (!key) throw badRequest('Bad Request: invalid user@odata.bind.');
  return thePerson(call.tenant, decodeURIComponent(key[1] ?? key[2]));
}

/** `POST /chats`: the caller must be one of the members; a one-to-one chat that is there already is given again, with 201. */
export function createChat(call: GraphCall): TenantResponse {
  call.office.consent.need('teams', 'Chat.Create', 'Chat.ReadWrite');
  const { chatType, members, topic } = parsed(createBody, bodyOf(call));
  const people = members.map(member => boundPerson(call, member['user@odata.bind']).id);
  if (new Set(people).size !== people.length) throw badRequest('Duplicate chat members is specified in the request body.');
  if (!people.includes(call.me.id)) throw new GraphProblem(403, 'Forbidden', 'The initiating user is not a member of the chat.');
  if (chatType === 'oneOnOne' && people.length !== 2) throw badRequest('For a oneOnOne chat, the number of members must be exactly 2.');
  const at = call.tenant.clock.now().toString();
  const chat = chatType === 'oneOnOne' ? call.office.chats.oneOnOne(people[0], people[1], at) : call.office.chats.group(people, topic, at);
  return graphJson(201, { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#chats/$entity', ...chatEntity(chat) });
}

/** `GET /me/chats`, `GET /chats` */
export function listChats(call: GraphCall): TenantResponse {
  call.office.consent.need('teams', 'Chat.ReadBasic', 'Chat.Read', 'Chat.ReadWrite');
  return graphJson(200, { value: call.office.chats.all().filter(chat => chat.members.includes(call.me.id)).map(chatEntity) });
}

function myChat(call: GraphCall, id: string): Chat {
  const chat = call.office.chats.find(id);
  if (!chat) throw new GraphProblem(404, 'NotFound', 'NotFound');
  if (!chat.members.includes(call.me.id)) throw new GraphProblem(403, 'Forbidden', 'AclCheckFailed-Initiator must be a member of the chat roster');
  return chat;
}

/** An attachment must have its place in the text, and the card must be JSON in a string. */
function post(call: GraphCall, place: string): TenantResponse {
  const { body, attachments } = parsed(messageBody, bodyOf(call));
  for (const attachment of attachments) {
    if (!new RegExp(`<attachment\\s+id=["']${attachment.id.replace(/[^\w-]/g, '\\$&')}["']`).test(body.content)) {
      throw badRequest(`Attachment with id ${attachment.id} is not referenced in the body, or the body is not html.`);
    }
    if (/adaptive$/.test(attachment.contentType)) {
      try {
        JSON.parse(attachment.content ?? '');
      } catch (error) {
        if (error instanceof SyntaxError) throw badRequest('The card attachment content is not valid JSON.');
        throw error;
      }
    }
  }
  if (body.content.trim() === '') throw badRequest('Missing body content');
  const message = call.office.chats.post({ place, at: call.tenant.clock.now().toString(), sender: call.me.id, contentType: body.contentType, content: body.content, attachments });
  return graphJson(201, messageEntity(call, message));
}

/** `/chats/{id}/messages` and `/chats/{id}` */
export function chat(call: GraphCall, id: string, part: string | undefined): TenantResponse | undefined {
  const reads = ['Chat.Read', 'Chat.ReadWrite'];
  if (part === undefined && call.method === 'GET') {
    call.office.consent.need('teams', 'Chat.ReadBasic', ...reads);
    return graphJson(200, chatEntity(myChat(call, id)));
  }
  if (part !== 'messages') return undefined;
  if (call.method === 'POST') {
    call.office.consent.need('teams', 'ChatMessage.Send', 'Chat.ReadWrite');
    return post(call, myChat(call, id).id);
  }
  call.office.consent.need('teams', ...reads);
  return graphJson(200, { value: call.office.chats.messages(myChat(call, id).id).reverse().map(message => messageEntity(call, message)) });
}

function myTeam(call: GraphCall, id: string): Team {
  const team = teams.find(each => each.id === id.toLowerCase());
  if (!team) throw new GraphProblem(404, 'NotFound', `No team found with Group Id ${id}`);
  if (!team.memberUpns.includes(call.me.userPrincipalName)) throw new GraphProblem(403, 'Forbidden', 'User is not a member of the team.');
  return team;
}

/** `/me/joinedTeams`, `/teams/{id}`, `/teams/{id}/channels`, `/teams/{id}/channels/{id}/messages`: all for members of the team only. */
export function team(call: GraphCall, id: string, part?: string, channelId?: string, channelPart?: string): TenantResponse | undefined {
  if (part === undefined) {
    call.office.consent.need('teams', 'Team.ReadBasic.All');
    const { displayName, description } = myTeam(call, id);
    return graphJson(200, { id, displayName, description });
  }
  if (part !== 'channels') return undefined;
  if (channelPart === 'messages' && channelId !== undefined) {
    if (call.method !== 'POST') call.office.consent.need('teams', 'ChannelMessage.Read.All');
    else call.office.consent.need('teams', 'ChannelMessage.Send');
    const channel = myTeam(call, id).channels.find(each => each.id === channelId);
    if (!channel) throw new GraphProblem(404, 'NotFound', 'Failed to find the channel.');
    if (call.method === 'POST') return post(call, channel.id);
    return graphJson(200, { value: call.office.chats.messages(channel.id).reverse().map(message => messageEntity(call, message)) });
  }
  call.office.consent.need('teams', 'Channel.ReadBasic.All');
  const channels = myTeam(call, id).channels.map(each => ({ ...each, membershipType: 'standard' }));
  if (channelId === undefined) return graphJson(200, { '@odata.count': channels.length, value: channels });
  const found = channels.find(each => each.id === channelId);
  if (!found) throw new GraphProblem(404, 'NotFound', 'Failed to find the channel.');
  return graphJson(200, found);
}

export function joinedTeams(call: GraphCall): TenantResponse {
  call.office.consent.need('teams', 'Team.ReadBasic.All');
  const mine = teams.filter(each => each.memberUpns.includes(call.me.userPrincipalName));
  return graphJson(200, { '@odata.count': mine.length, value: mine.map(({ id, displayName, description }) => ({ id, displayName, description })) });
}
