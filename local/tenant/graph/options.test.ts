import { groupId } from '../directory/schema';
import { testServer, type Ask } from '../server/testing';
import { teams } from './teams';

const { ask } = testServer();
const grants = ['User.Read.All', 'Group.Read.All', 'People.Read', 'Chat.Read', 'Team.ReadBasic.All', 'Channel.ReadBasic.All', 'ChannelMessage.Read.All', 'Chat.Create', 'ChatMessage.Send', 'User.Read'];
beforeAll(() => ask(undefined, 'POST', '/_local/consent', { only: grants }, { 'x-local': '1' }));

type Answered = Awaited<ReturnType<Ask>>;
const eventual = { consistencylevel: 'eventual' };
const get = (path: string, headers?: Record<string, string>): Promise<Answered> => ask('dpo', 'GET', `/v1.0/${path}`, undefined, headers);
const refusal = (answer: Answered): [number, string, string] => {
  const { error } = answer.json<{ error?: { code: string; message: string } }>();
  return [answer.status, error?.code ?? '', error?.message ?? ''];
};
const names = (answer: Answered): string[] => answer.json<{ value: { displayName: string }[] }>().value.map((each) => each.displayName);
const group = groupId('All staff');
const [team] = teams;

/** Everything that lists or shows something. */
const collections = [
  'users', 'groups', `groups/${group}/members`, `groups/${group}/transitiveMembers/microsoft.graph.user`, 'me/memberOf', 'me/transitiveMemberOf/microsoft.graph.group', 'me/people', 'me/chats', 'chats',
  'me/joinedTeams', `teams/${team.id}/channels`, `teams/${team.id}/channels/${team.channels[0].id}/messages`
];
const singles = ['me', 'users/alex@northmere.example', `groups/${group}`, `teams/${team.id}`, `teams/${team.id}/channels/${team.channels[0].id}`];

it.each([...collections, ...singles])('%s answers, and refuses every option that it does not take', async (path) => {
  expect((await get(path)).status).toBe(200);
  const untaken = ['$expand=extensions', '$skip=1', '$deltatoken=latest', '$apply=aggregate(id)', '$compute=1', '$format=atom', '$nonsense=1', '$select=nonsense', '$select=@odata.type', '$expand=nonsense', 'select=nonsense', '$count=perhaps'];
  for (const option of untaken) {
    const [status, , message] = refusal(await get(`${path}?${option}`, eventual));
    expect([option, [400, 501].includes(status), message.length > 10]).toEqual([option, true, true]);
  }
  expect(refusal(await get(`${path}?$select=id&$select=displayName`))).toEqual([400, 'BadRequest', "Query option '$select' was specified more than once, but it must be specified at most once."]);
  expect((await get(`${path}?$select=id&own=1`)).status).toBe(200);
});

it.each(collections.filter((path) => path !== 'users' && path !== 'groups'))('%s does not filter or sort, and says so', async (path) => {
  for (const option of ["$filter=id eq 'x'", '$orderby=id']) expect([option, (await get(`${path}?${encodeURI(option)}`, eventual)).status]).toEqual([option, 501]);
});

it.each(['users', 'groups', 'me', `groups/${group}/members`, 'chats', 'teams'])('%s has no $count and no delta', async (path) => {
  for (const ending of ['$count', 'delta', 'delta()', 'microsoft.graph.delta()']) expect([ending, refusal(await get(`${path}/${ending}`, eventual)).slice(0, 2)]).toEqual([ending, [501, 'NotImplemented']]);
});

it.each([
  ['POST', `teams/${team.id}/channels`], ['DELETE', `teams/${team.id}/channels/${team.channels[0].id}`], ['DELETE', 'chats'], ['PATCH', 'chats'], ['PATCH', 'me'], ['POST', 'users'], ['POST', 'groups'],
  ['DELETE', `groups/${group}`], ['PATCH', `teams/${team.id}`], ['GET', `groups/${group}/owners`], ['GET', 'me/manager'], ['GET', 'me/presence'], ['GET', 'me/drive'], ['GET', 'sites/root'], ['GET', 'me/chats/x'],
  ['GET', `groups/${group}/members/microsoft.graph.user/$count`], ['GET', `teams/${team.id}/channels/${team.channels[0].id}/messages/1`], ['GET', 'me/photos']
])('%s %s is not there', async (method, path) => {
  expect(refusal(await ask('dpo', method, `/v1.0/${path}`, method === 'GET' ? undefined : {}))).toEqual([501, 'NotImplemented', expect.stringContaining('The local tenant does not do this')]);
});

it('refuses names in the words of Graph', async () => {
  expect(refusal(await get('users?$select=id,nonsense'))).toEqual([400, 'BadRequest', "Parsing OData Select and Expand failed: Could not find a property named 'nonsense' on type 'microsoft.graph.user'."]);
  expect(refusal(await get(`users?$filter=${encodeURIComponent("nonsense eq 'x'")}`))).toEqual([400, 'BadRequest', "Invalid filter clause: Could not find a property named 'nonsense' on type 'microsoft.graph.user'."]);
  expect(refusal(await get('groups?$orderby=nonsense'))[0]).toBe(400);
  expect(refusal(await get('users?$top=1&$skip=1'))).toEqual([400, 'Request_BadRequest', "'$skip' is not supported by the service."]);
});

it('gives what a person has nothing of as null or empty, and not what another service would say', async () => {
  expect((await get('me?$select=city,otherMails,displayName')).json()).toEqual({ '@odata.context': expect.any(String), city: null, otherMails: [], displayName: 'Priya Nandra' });
  expect((await get('me?$select=aboutMe')).status).toBe(501);
  expect((await get('me?$select=manager')).status).toBe(501);
});

it.each([
  ["(department eq 'Adult social care') and startswith(displayName,'A')", ['Alex Turner']],
  ["userPrincipalName eq 'ALEX@northmere.example'", ['Alex Turner']],
  ["mail in ('alex@northmere.example','DPO@northmere.example')", ['Alex Turner', 'Priya Nandra']],
  ["displayName eq 'nobody' or displayName eq 'alex turner'", ['Alex Turner']],
  ["displayName eq 'O''Hara'", []]
])('filters people by %s', async (filter, found) => {
  expect(names(await get(`users?$select=displayName&$filter=${encodeURIComponent(filter)}`))).toEqual(found);
});

it.each([
  ["displayName ne 'Alex Turner'", 'Request_UnsupportedQuery'],
  ["not startswith(displayName,'A')", 'Request_UnsupportedQuery'],
  ["endswith(mail,'example')", 'Request_UnsupportedQuery'],
  ["contains(displayName,'x')", 'Request_UnsupportedQuery'],
  ["displayName gt 'x'", 'Request_UnsupportedQuery'],
  [Array.from({ length: 16 }, (_, n) => `displayName eq '${n}'`).join(' or '), 'Request_UnsupportedQuery'],
  [Array.from({ length: 1000 }, () => "displayName eq 'x'").join(' and '), 'BadRequest'],
  [`${'('.repeat(5000)}displayName eq 'x'${')'.repeat(5000)}`, 'BadRequest'],
  ['displayName', 'BadRequest'],
  ["displayName eq 'x", 'BadRequest'],
  ["displayName eq 'x' or", 'BadRequest'],
  ['displayName eq 5', 'BadRequest'],
  ['createdDateTime ge 2026-13-01T00:00:00Z', 'BadRequest'],
  ["__proto__ eq 'x'", 'BadRequest'],
  ["constructor eq 'x'", 'BadRequest']
])('refuses a filter that the directory would not take: case %#', async (filter, code) => {
  expect(refusal(await get(`users?$filter=${encodeURIComponent(filter)}`)).slice(0, 2)).toEqual([400, code]);
});

it('answers an advanced query with its header and $count, and without either refuses it', async () => {
  const filter = `$filter=${encodeURIComponent("not startswith(displayName,'A') and endswith(mail,'northmere.example') and displayName ne 'Priya Nandra'")}&$orderby=displayName desc`;
  const answer = await get(`users?${filter}&$count=true&$select=displayName`, eventual);
  const found = names(answer);
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter((name) => name.startsWith('A') || name === 'Priya Nandra')).toEqual([]);
  expect(found).toEqual([...found].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? 1 : -1)));
  expect(answer.json<Record<string, unknown>>()['@odata.count']).toBe(found.length);
  expect((await get(`users?${filter}`, eventual)).status).toBe(400);
  expect((await get(`users?${filter}&$count=true`)).status).toBe(400);
});

it('sorts by name by default, and together with a filter as an advanced query only', async () => {
  const all = names(await get('users?$orderby=displayName&$select=displayName'));
  expect(names(await get('users?$orderBy=displayName%20desc&$select=displayName'))).toEqual([...all].reverse());
  expect(refusal(await get("users?$orderby=displayName&$filter=startswith(displayName,'A')")).slice(1)).toEqual(['Request_UnsupportedQuery', 'Sorting not supported for current query.']);
  expect((await get('users?$orderby=createdDateTime')).status).toBe(400);
  expect((await get('users?$orderby=createdDateTime&$count=true', eventual)).status).toBe(200);
  expect((await get('users?$orderby=displayName sideways')).status).toBe(400);
});

it('searches in the property that is named', async () => {
  const found = async (search: string): Promise<string[]> => names(await get(`users?$select=displayName&$search=${encodeURIComponent(search)}`, eventual));
  expect(await found('"displayName:alex"')).toEqual(['Alex Turner']);
  expect(await found('"surname:alex"')).toEqual([]);
  expect(await found('"surname:turner" AND "givenName:alex" OR "displayName:priya"')).toEqual(['Alex Turner', 'Priya Nandra']);
  for (const search of ['displayName:alex', '"nonsense:alex"', '"a" NEAR "b"', '']) expect([search, (await get(`users?$search=${encodeURIComponent(search)}`, eventual)).status]).toEqual([search, 400]);
});

it('pages messages, newest first', async () => {
  const bind = (upn: string): object => ({ '@odata.type': '#microsoft.graph.aadUserConversationMember', roles: ['owner'], 'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${upn}@northmere.example')` });
  const { id } = (await ask('dpo', 'POST', '/v1.0/chats', { chatType: 'oneOnOne', members: ['dpo', 'deputy'].map(bind) })).json<{ id: string }>();
  for (const content of ['one', 'two', 'three']) await ask('dpo', 'POST', `/v1.0/chats/${id}/messages`, { body: { content } });
  interface Page { '@odata.nextLink'?: string; value: { body: { content: string } }[] }
  const first = (await get(`chats/${id}/messages?$top=2`)).json<Page>();
  const second = (await ask('dpo', 'GET', (first['@odata.nextLink'] ?? '').replace(/^https?:\/\/[^/]+/, ''))).json<Page>();
  expect([first, second].map(({ value }) => value.map(({ body }) => body.content))).toEqual([['three', 'two'], ['one']]);
  expect(second['@odata.nextLink']).toBeUndefined();
  expect((await get(`chats/${id}/messages?$top=51`)).status).toBe(400);
});
