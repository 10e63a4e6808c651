import { Client } from '@microsoft/microsoft-graph-client';
import * as http from 'http';
import type { AddressInfo } from 'net';
import type { GraphPort } from '../host/services';
import { sendChannelCard } from './channel';
import { sendChatCard } from './chat';
import { graphPort } from './client';
import { GraphFailure } from './failure';
import { sendMail } from './mail';

interface Received {
  readonly url: string;
  readonly body: Record<string, unknown>;
}

type Answer = { status: number; headers?: Record<string, string>; body?: unknown } | 'hang' | 'drop';

const servers: http.Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A few answers in a row from a real socket, so that the real Graph client with its own retries is what is tried. */
async function graphAnswering(...answers: Answer[]): Promise<{ graph: GraphPort; received: Received[] }> {
  const received: Received[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ url: request.url ?? '', body: JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown> });
      const answer = answers[Math.min(received.length, answers.length) - 1];
      if (answer === 'drop') {
        response.destroy();
      } else if (answer !== 'hang') {
        response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
        response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
      }
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = Client.init({ baseUrl: `http://127.0.0.1:${port}/`, authProvider: (done) => done(null, 'token') });
  return {
    graph: graphPort(client, 3000),
    received
  };
}

const graphError = (code: string, message: string): unknown => ({ error: { code, message, innerError: { date: '2026-11-22T10:00:00' } } });
const mail = { to: 'dataprotection@northmere.example', subject: 'Breach BR-2026-00042', html: '<p>A report is waiting.</p>' };

async function kindOf(work: Promise<unknown>): Promise<{ kind: string; mayHaveHappened: boolean }> {
  const error = await work.then(
    () => new Error('it succeeded'),
    (failure: unknown) => failure
  );
  if (!(error instanceof GraphFailure)) {
    throw error;
  }
  return { kind: error.kind, mayHaveHappened: error.mayHaveHappened };
}

describe('a mail', () => {
  test('goes to the address and leaves no copy in Sent items', async () => {
    const { graph, received } = await graphAnswering({ status: 202 });
    await sendMail(graph, mail);
    expect(received).toEqual([
      {
        url: '/v1.0/me/sendMail',
        body: {
          message: { subject: mail.subject, body: { contentType: 'HTML', content: mail.html }, toRecipients: [{ emailAddress: { address: mail.to } }] },
          saveToSentItems: false
        }
      }
    ]);
  });

  test.each<[string, Answer, { kind: string; mayHaveHappened: boolean }]>([
    ['the scope is not granted', { status: 403, body: graphError('ErrorAccessDenied', 'Access is denied.') }, { kind: 'not-consented', mayHaveHappened: false }],
    ['the sender has no mailbox', { status: 404, body: graphError('MailboxNotEnabledForRESTAPI', 'The mailbox is inactive.') }, { kind: 'no-mailbox', mayHaveHappened: false }],
    ['the address is none', { status: 400, body: graphError('ErrorInvalidRecipients', 'At least one recipient is not valid.') }, { kind: 'mailbox-unknown', mayHaveHappened: false }],
    ['the session is over', { status: 401, body: graphError('InvalidAuthenticationToken', 'Lifetime validation failed.') }, { kind: 'signed-out', mayHaveHappened: false }],
    ['Exchange breaks down', { status: 500, body: graphError('InternalServerError', 'Oops') }, { kind: 'unavailable', mayHaveHappened: true }],
    ['the connection breaks', 'drop', { kind: 'offline', mayHaveHappened: true }],
    ['nobody answers', 'hang', { kind: 'timed-out', mayHaveHappened: true }]
  ])('that fails because %s says so', async (reason, answer, expected) => {
    const { graph } = await graphAnswering(answer);
    await expect(kindOf(sendMail(graph, mail))).resolves.toEqual(expected);
  });

  test.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 1000).toUTCString()]
  ])('that is throttled goes out after the Retry-After in %s', async (form, retryAfter) => {
    const { graph, received } = await graphAnswering(
      { status: 429, headers: { 'retry-after': retryAfter() }, body: graphError('TooManyRequests', 'Slow down') },
      { status: 202 }
    );
    await sendMail(graph, mail);
    expect(received).toHaveLength(2);
  });

  test('that waits too long for its turn is given up and not sent later', async () => {
    const { graph, received } = await graphAnswering(
      { status: 429, headers: { 'retry-after': '4' }, body: graphError('TooManyRequests', 'Slow down') },
      { status: 202 }
    );
    await expect(kindOf(sendMail(graph, mail))).resolves.toEqual({ kind: 'timed-out', mayHaveHappened: true });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(received).toHaveLength(1);
  });
});

test('without consent to anything, the token provider already refuses', async () => {
  const client = Client.init({
    authProvider: (done) => done(new Error('AADSTS65001: The user or administrator has not consented to use the application.'), null)
  });
  await expect(kindOf(sendMail(graphPort(client), mail))).resolves.toEqual({ kind: 'not-consented', mayHaveHappened: false });
});

const card = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Breach BR-2026-00042' }] } as const;

describe('a card', () => {
  test('goes to the one-to-one chat of the two people, as an attachment', async () => {
    const { graph, received } = await graphAnswering({ status: 201, body: { id: '19:abc@unq.gbl.spaces' } }, { status: 201, body: {} });
    await sendChatCard(graph, 'alex@northmere.example', "o'neil@northmere.example", card);
    expect(received.map(({ url }) => url)).toEqual(['/v1.0/chats', '/v1.0/chats/19%3Aabc%40unq.gbl.spaces/messages']);
    expect(JSON.stringify(received[0].body)).toContain("/users('o''neil%40northmere.example')");
    const { attachments, body } = received[1].body as { attachments: { id: string; content: string }[]; body: { content: string } };
    expect(body.content).toBe(`<attachment id="${attachments[0].id}"></attachment>`);
    expect(JSON.parse(attachments[0].content)).toEqual(card);
  });

  test('for a channel of a team that the sender is not in says so', async () => {
    const { graph } = await graphAnswering({ status: 403, body: graphError('Forbidden', 'User is not part of the roster of the team.') });
    await expect(kindOf(sendChannelCard(graph, 'team', 'channel', card))).resolves.toEqual({ kind: 'not-a-member', mayHaveHappened: false });
  });
});
