import { testServer, type Ask } from '../server/testing';

const { ask } = testServer();
const local = (method: string, path: string, body?: unknown): ReturnType<Ask> => ask(undefined, method, `/_local/${path}`, body, { 'x-local': '1' });
beforeEach(async () => {
  await local('DELETE', 'mail');
  await local('DELETE', 'chats');
  await local('POST', 'consent', { reset: true });
});

interface Problem { error: { code: string; message: string; innerError: { 'request-id': string } } }
const problem = (answer: Awaited<ReturnType<Ask>>): [number, string] => [answer.status, answer.json<Problem>().error.code];
const to = (...addresses: string[]): object[] => addresses.map(address => ({ emailAddress: { address } }));
const letter = (more: object = {}): object => ({ message: { subject: 'BR-2026-00042', body: { contentType: 'HTML', content: '<p>72 hours</p>' }, toRecipients: to('dataprotection@northmere.example'), ...more } });
interface Letter { mailbox: string; folder: string; subject: string; from: string; content: string }
const letters = async (): Promise<Letter[]> => (await local('GET', 'mail')).json<{ value: Letter[] }>().value;

describe('sendMail', () => {
  it('answers 202 without a body, and the letter is in the mailbox and among the sent', async () => {
    const answer = await ask('alex', 'POST', '/v1.0/me/sendMail', letter());
    expect([answer.status, answer.text]).toEqual([202, '']);
    expect((await letters()).map(({ mailbox, folder }) => [mailbox, folder]).sort()).toEqual([['alex@northmere.example', 'sentitems'], ['dataprotection@northmere.example', 'inbox']]);
  });

  it('keeps no copy when told so', async () => {
    await ask('alex', 'POST', '/v1.0/me/sendMail', { ...letter(), saveToSentItems: false });
    expect(await letters()).toMatchObject([{ mailbox: 'dataprotection@northmere.example', from: 'alex@northmere.example', content: '<p>72 hours</p>' }]);
  });

  it('takes a mail to an address that nobody has, and tells the sender that it came back', async () => {
    expect((await ask('alex', 'POST', '/v1.0/me/sendMail', { ...letter({ toRecipients: to('nobody@northmere.example') }), saveToSentItems: false })).status).toBe(202);
    expect(await letters()).toMatchObject([{ mailbox: 'alex@northmere.example', subject: 'Undeliverable: BR-2026-00042' }]);
  });

  it('refuses what is no address, no recipient, or no message', async () => {
    expect(problem(await ask('alex', 'POST', '/v1.0/me/sendMail', letter({ toRecipients: to('the DPO') })))).toEqual([400, 'ErrorInvalidRecipients']);
    expect(problem(await ask('alex', 'POST', '/v1.0/me/sendMail', letter({ toRecipients: [] })))).toEqual([400, 'ErrorInvalidRecipients']);
    expect(problem(await ask('alex', 'POST', '/v1.0/me/sendMail', {}))).toEqual([400, 'ErrorInvalidParameter']);
    expect(problem(await ask('alex', 'POST', '/v1.0/me/sendMail', '{'))).toEqual([400, 'BadRequest']);
    expect(await letters()).toEqual([]);
  });

  it('sends from one’s own mailbox only', async () => {
    expect((await ask('alex', 'POST', "/v1.0/users/alex@northmere.example/sendMail", letter())).status).toBe(202);
    expect(problem(await ask('alex', 'POST', "/v1.0/users('dpo@northmere.example')/sendMail", letter()))).toEqual([403, 'ErrorAccessDenied']);
    expect(problem(await ask('alex', 'POST', '/v1.0/users/none@northmere.example/sendMail', letter()))).toEqual([404, 'ErrorInvalidUser']);
  });

  it('needs consent', async () => {
    await local('POST', 'consent', { revoke: ['Mail.Send'] });
    expect(problem(await ask('alex', 'POST', '/v1.0/me/sendMail', letter()))).toEqual([403, 'ErrorAccessDenied']);
    expect(await letters()).toEqual([]);
  });
});

describe('a chat', () => {
  const bind = (upn: string): object => ({ '@odata.type': '#microsoft.graph.aadUserConversationMember', roles: ['owner'], 'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${upn}@northmere.example')` });
  const create = (as: string, ...members: string[]): ReturnType<Ask> => ask(as, 'POST', '/v1.0/chats', { chatType: 'oneOnOne', members: members.map(bind) });
  const card = { id: 'c1', contentType: 'application/vnd.microsoft.card.adaptive', content: JSON.stringify({ type: 'AdaptiveCard', version: '1.4', body: [] }) };
  const message = { body: { contentType: 'html', content: '<attachment id="c1"></attachment>' }, attachments: [card] };

  it('of two people is one, however often and by whomever it is created', async () => {
    const ids = await Promise.all([create('alex', 'alex', 'dpo'), create('dpo', 'dpo', 'alex'), create('alex', 'alex', 'deputy')].map(async each => (await each).json<{ id: string }>().id));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('takes a card from a member and from nobody else', async () => {
    const { id } = (await create('alex', 'alex', 'dpo')).json<{ id: string }>();
    const path = `/v1.0/chats/${encodeURIComponent(id)}/messages`;
    expect((await ask('alex', 'POST', path, message)).status).toBe(201);
    expect(problem(await ask('jo', 'POST', path, message))).toEqual([403, 'Forbidden']);
    const { chats } = (await local('GET', 'chats')).json<{ chats: { members: string[]; messages: { sender: string; attachments: object[] }[] }[] }>();
    expect(chats).toMatchObject([{ members: expect.arrayContaining(['alex@northmere.example', 'dpo@northmere.example']), messages: [{ sender: 'alex@northmere.example', attachments: [card] }] }]);
  });

  it('refuses strangers, unknown people and a wrong number of members', async () => {
    expect(problem(await create('jo', 'alex', 'dpo'))).toEqual([403, 'Forbidden']);
    expect(problem(await create('alex', 'alex', 'nobody'))).toEqual([404, 'Request_ResourceNotFound']);
    expect(problem(await create('alex', 'alex'))).toEqual([400, 'BadRequest']);
  });

  it('refuses a card that has no place in the text or is no JSON', async () => {
    const { id } = (await create('alex', 'alex', 'dpo')).json<{ id: string }>();
    const path = `/v1.0/chats/${id}/messages`;
    expect(problem(await ask('alex', 'POST', path, { ...message, body: { contentType: 'html', content: 'hello' } }))).toEqual([400, 'BadRequest']);
    expect(problem(await ask('alex', 'POST', path, { ...message, attachments: [{ ...card, content: '{' }] }))).toEqual([400, 'BadRequest']);
  });

  it('needs consent, each scope alone', async () => {
    const { id } = (await create('alex', 'alex', 'dpo')).json<{ id: string }>();
    await local('POST', 'consent', { revoke: ['Chat.Create'] });
    expect(problem(await create('alex', 'alex', 'dpo'))).toEqual([403, 'Forbidden']);
    expect((await ask('alex', 'POST', `/v1.0/chats/${id}/messages`, message)).status).toBe(201);
    await local('POST', 'consent', { revoke: ['ChatMessage.Send'] });
    expect(problem(await ask('alex', 'POST', `/v1.0/chats/${id}/messages`, message))).toEqual([403, 'Forbidden']);
  });
});

describe('a channel', () => {
  interface Place { teamId: string; id: string; displayName: string; messages: { content: string }[] }
  const breaches = async (): Promise<Place> => {
    const found = (await local('GET', 'chats')).json<{ channels: Place[] }>().channels.find(each => each.displayName === 'Breaches');
    if (!found) throw new Error('no such channel');
    return found;
  };
  const post = async (as: string): ReturnType<Ask> => {
    const { teamId, id } = await breaches();
    return ask(as, 'POST', `/v1.0/teams/${teamId}/channels/${id}/messages`, { body: { content: 'hello' } });
  };

  it('takes messages of the team’s members only', async () => {
    expect((await post('deputy')).status).toBe(201);
    expect(problem(await post('alex'))).toEqual([403, 'Forbidden']);
    expect((await breaches()).messages).toMatchObject([{ content: 'hello' }]);
  });
});

describe('people', () => {
  beforeEach(() => local('POST', 'consent', { grant: ['User.ReadBasic.All', 'People.Read'] }));
  const names = async (path: string, headers: Record<string, string> = {}): Promise<string[]> =>
    (await ask('alex', 'GET', path, undefined, headers)).json<{ value: { displayName: string }[] }>().value.map(each => each.displayName);

  it('are searched by the beginning of a word, with the header that Graph asks for', async () => {
    const path = `/v1.0/users?$search=${encodeURIComponent('"displayName:tur" OR "mail:tur"')}&$select=displayName`;
    expect(await names(path, { consistencylevel: 'eventual' })).toEqual(['Alex Turner']);
    expect(problem(await ask('alex', 'GET', path))).toEqual([400, 'Request_UnsupportedQuery']);
  });

  it('are filtered, cut to size and selected', async () => {
    expect(await names(`/v1.0/users?$filter=${encodeURIComponent("startswith(displayName,'siô') or mail eq 'JO@northmere.example'")}`)).toEqual(['Jo Bright', 'Siôned Parry']);
    expect(await names('/v1.0/users?$top=2')).toHaveLength(2);
    expect((await ask('alex', 'GET', '/v1.0/users/dpo@northmere.example?$select=displayName')).json()).toEqual({ '@odata.context': expect.any(String), displayName: 'Priya Nandra' });
    expect((await ask('alex', 'GET', `/v1.0/users?$filter=${encodeURIComponent("city eq 'Northmere'")}`)).status).toBe(501);
  });

  it('that nobody knows are 404, and need consent', async () => {
    expect(problem(await ask('alex', 'GET', '/v1.0/users/none@northmere.example'))).toEqual([404, 'Request_ResourceNotFound']);
    await local('POST', 'consent', { only: ['User.Read'] });
    expect(problem(await ask('alex', 'GET', '/v1.0/users'))).toEqual([403, 'Authorization_RequestDenied']);
    expect((await ask('alex', 'GET', '/v1.0/me')).status).toBe(200);
  });
});

describe('a JSON batch', () => {
  const batch = (requests: object[]): ReturnType<Ask> => ask('alex', 'POST', '/v1.0/$batch', { requests });
  const get = (id: string, url = '/me', more: object = {}): object => ({ id, method: 'GET', url, ...more });

  it('answers each request by its id, and stops what depends on a failed one', async () => {
    const { responses } = (await batch([get('a'), get('b', '/chats/none'), get('c', '/me', { dependsOn: ['b'] }), { id: 'd', method: 'POST', url: '/me/sendMail', headers: { 'Content-Type': 'application/json' }, body: letter() }])).json<{ responses: { id: string; status: number }[] }>();
    expect(responses.map(({ id, status }) => [id, status])).toEqual([['a', 200], ['b', 403], ['c', 424], ['d', 202]]);
  });

  it('refuses more than 20 requests and ids that are used twice', async () => {
    expect((await batch(Array.from({ length: 21 }, (_, n) => get(String(n))))).status).toBe(400);
    expect((await batch([get('a'), get('a')])).status).toBe(400);
  });
});

it('says 501 to what it does not do', async () => {
  const answer = await ask('alex', 'GET', '/v1.0/me/calendar');
  expect(problem(answer)).toEqual([501, 'NotImplemented']);
  expect(answer.json<Problem>().error.message).toContain('/v1.0/me/calendar');
});
