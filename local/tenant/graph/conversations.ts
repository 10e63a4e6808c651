import * as v from 'valibot';
import { TenantResponse } from '../http';
import { bodyOf, demandOnly, GraphCall } from './call';
import { attachmentSchema, Chat, PostedMessage } from './chats';
import { DirectoryPerson, findPerson, thePerson } from './directory';
import { badRequest, graphJson, GraphProblem } from './errors';
import { channelType, chatType, messageType, teamType, type GraphType } from './names';
import { demandOptions, type QueryOption } from './options';
import { page, shaped } from './query';
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

function chatEntity(chat: Chat): Record<string, unknown> {
  return {
    id: chat.id,
    topic: chat.topic,
    createdDateTime: chat.createdAt,
    lastUpdatedDateTime: chat.createdAt,
    chatType: chat.chatType,
    webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(chat.id)}/0`
  };
}

function messageEntity(call: GraphCall, message: PostedMessage): Record<string, unknown> {
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

/** A collection that is kept whole: `$select`, `$top` and pages; everything else that the address asks is refused. */
function listed(call: GraphCall, type: GraphType, context: string, rows: readonly Readonly<Record<string, unknown>>[], most: number): TenantResponse {
  const taken: readonly QueryOption[] = ['$select', '$top', '$skiptoken', '$count'];
  demandOptions(call, type, taken);
  return page(call, context, { count: () => rows.length, take: (limit, skip) => rows.slice(skip, skip + limit).map(row => shaped(row, call.query, Object.keys(row), type)) }, { usual: Math.min(20, most), most });
}

/** Teams and channels are not paged and always counted. Source: learn.microsoft.com/graph/api/channel-list, /user-list-joinedteams */
function counted(call: GraphCall, type: GraphType, rows: readonly Readonly<Record<string, unknown>>[]): TenantResponse {
  demandOptions(call, type, ['$select', '$count']);
  return graphJson(200, { '@odata.count': rows.length, value: rows.map(row => shaped(row, call.query, Object.keys(row), type)) });
}

function single(call: GraphCall, type: GraphType, row: Readonly<Record<string, unknown>>): TenantResponse {
  demandOptions(call, type, ['$select']);
  return graphJson(200, shaped(row, call.query, Object.keys(row), type));
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
  const sent = bodyOf(call);
  const { chatType, members, topic } = parsed(createBody, sent);
  demandOnly(sent, 'a new chat', ['chatType', 'members', 'topic']);
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
  return listed(call, chatType, 'chats', call.office.chats.all().filter(chat => chat.members.includes(call.me.id)).map(chatEntity), 50);
}

function myChat(call: GraphCall, id: string): Chat {
  const chat = call.office.chats.find(id);
  if (!chat) throw new GraphProblem(404, 'NotFound', 'NotFound');
  if (!chat.members.includes(call.me.id)) throw new GraphProblem(403, 'Forbidden', 'AclCheckFailed-Initiator must be a member of the chat roster');
  return chat;
}

/** An attachment must have its place in the text, and the card must be JSON in a string. */
function post(call: GraphCall, place: string): TenantResponse {
  const sent = bodyOf(call);
  const { body, attachments } = parsed(messageBody, sent);
  demandOnly(sent, 'a chat message', ['body', 'attachments']);
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

/** Newest first. */
const messages = (call: GraphCall, place: string): TenantResponse =>
  listed(call, messageType, 'chats/messages', call.office.chats.messages(place).reverse().map(message => messageEntity(call, message)), 50);

/** `/chats/{id}/messages` and `/chats/{id}`; undefined for what is not there. */
export function chat(call: GraphCall, id: string, part: string | undefined): TenantResponse | undefined {
  const reads = ['Chat.Read', 'Chat.ReadWrite'];
  if (part === undefined && call.method === 'GET') {
    call.office.consent.need('teams', 'Chat.ReadBasic', ...reads);
    return single(call, chatType, chatEntity(myChat(call, id)));
  }
  if (part !== 'messages') return undefined;
  if (call.method === 'POST') {
    call.office.consent.need('teams', 'ChatMessage.Send', 'Chat.ReadWrite');
    return post(call, myChat(call, id).id);
  }
  if (call.method !== 'GET') return undefined;
  call.office.consent.need('teams', ...reads);
  return messages(call, myChat(call, id).id);
}

function myTeam(call: GraphCall, id: string): Team {
  const team = teams.find(each => each.id === id.toLowerCase());
  if (!team) throw new GraphProblem(404, 'NotFound', `No team found with Group Id ${id}`);
  if (!team.memberUpns.includes(call.me.userPrincipalName)) throw new GraphProblem(403, 'Forbidden', 'User is not a member of the team.');
  return team;
}

/** `/teams/{id}`, `/teams/{id}/channels`, `/teams/{id}/channels/{id}/messages`: all for members of the team only; undefined for what is not there. */
export function team(call: GraphCall, [id, part, channelId, channelPart]: readonly string[]): TenantResponse | undefined {
  const reads = call.method === 'GET';
  if (part === undefined) {
    if (!reads) return undefined;
    call.office.consent.need('teams', 'Team.ReadBasic.All');
    const { displayName, description } = myTeam(call, id);
    return single(call, teamType, { id, displayName, description });
  }
  if (part !== 'channels') return undefined;
  if (channelPart !== undefined) return channelPart === 'messages' ? channelMessages(call, id, channelId) : undefined;
  if (!reads) return undefined;
  call.office.consent.need('teams', 'Channel.ReadBasic.All');
  const channels = myTeam(call, id).channels.map(each => ({ ...each, membershipType: 'standard' }));
  if (channelId === undefined) return counted(call, channelType, channels);
  const found = channels.find(each => each.id === channelId);
  if (!found) throw channelMissing();
  return single(call, channelType, found);
}

const channelMissing = (): GraphProblem => new GraphProblem(404, 'NotFound', 'Failed to find the channel.');

function channelMessages(call: GraphCall, teamId: string, channelId: string): TenantResponse | undefined {
  if (call.method !== 'GET' && call.method !== 'POST') return undefined;
  call.office.consent.need('teams', call.method === 'POST' ? 'ChannelMessage.Send' : 'ChannelMessage.Read.All');
  const channel = myTeam(call, teamId).channels.find(each => each.id === channelId);
  if (!channel) throw channelMissing();
  return call.method === 'POST' ? post(call, channel.id) : messages(call, channel.id);
}

/** `/me/joinedTeams` */
export function joinedTeams(call: GraphCall): TenantResponse {
  call.office.consent.need('teams', 'Team.ReadBasic.All');
  const mine = teams.filter(each => each.memberUpns.includes(call.me.userPrincipalName));
  return counted(call, teamType, mine.map(({ id, displayName, description }) => ({ id, displayName, description })));
}
