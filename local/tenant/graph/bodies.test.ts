import { testServer, type Ask } from '../server/testing';

const { ask } = testServer();
const local = (method: string, path: string): ReturnType<Ask> => ask(undefined, method, `/_local/${path}`, undefined, { 'x-local': '1' });
const refusal = (answer: Awaited<ReturnType<Ask>>): [number, string] => [answer.status, answer.json<{ error: { code: string } }>().error.code];
const to = [{ emailAddress: { address: 'dpo@northmere.example' } }];
const letters = async (): Promise<{ folder: string }[]> => (await local('GET', 'mail')).json<{ value: { folder: string }[] }>().value;
beforeEach(() => local('DELETE', 'mail'));

it.each([
  ['attachments', [{ '@odata.type': '#microsoft.graph.fileAttachment', name: 'a.txt', contentBytes: 'eA==' }]], ['replyTo', to], ['internetMessageHeaders', [{ name: 'x-a', value: '1' }]], ['isDeliveryReceiptRequested', true]
])('sends no letter without its %s', async (name, value) => {
  expect(refusal(await ask('alex', 'POST', '/v1.0/me/sendMail', { message: { subject: 's', toRecipients: to, [name]: value } }))).toEqual([501, 'NotImplemented']);
  expect(await letters()).toEqual([]);
});

it('takes parameters in any case, empty parts, and the sender only as oneself', async () => {
  const message = { subject: 's', toRecipients: to, attachments: [], replyTo: null, from: { emailAddress: { address: 'Alex@northmere.example' } } };
  expect((await ask('alex', 'POST', '/v1.0/me/microsoft.graph.sendMail', { Message: message, SaveToSentItems: 'false' })).status).toBe(202);
  expect((await letters()).map(({ folder }) => folder)).toEqual(['inbox']);
  expect(refusal(await ask('jo', 'POST', '/v1.0/me/sendMail', { message }))).toEqual([403, 'ErrorSendAsDenied']);
});

it('posts no message without a part of it', async () => {
  const members = ['alex', 'dpo'].map((upn) => ({ '@odata.type': '#microsoft.graph.aadUserConversationMember', roles: ['owner'], 'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${upn}@northmere.example')` }));
  expect(refusal(await ask('alex', 'POST', '/v1.0/chats', { chatType: 'oneOnOne', members, installedApps: [{ 'teamsApp@odata.bind': 'x' }] }))).toEqual([501, 'NotImplemented']);
  const { id } = (await ask('alex', 'POST', '/v1.0/chats', { chatType: 'oneOnOne', members })).json<{ id: string }>();
  for (const part of [{ mentions: [{ id: 0 }] }, { importance: 'urgent' }, { subject: 'x' }]) {
    expect(refusal(await ask('alex', 'POST', `/v1.0/chats/${id}/messages`, { body: { content: 'hello' }, ...part }))).toEqual([501, 'NotImplemented']);
  }
  expect((await ask('alex', 'POST', `/v1.0/chats/${id}/messages`, { '@odata.type': '#microsoft.graph.chatMessage', body: { content: 'hello' }, mentions: [] })).status).toBe(201);
});
