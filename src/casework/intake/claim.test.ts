import { withTestDesk } from '../../../local/testing/testDesk';
import type { DeskTries } from '../rules/messages/deliveryRow';
import type { MessageToSend } from '../rules/messages/message';
import { claimMessage, settleClaim } from './claim';
import { readDeskTries, readUnreachable } from './deliveryRows';

// each test is a desk of its own, over HTTP
const desk = withTestDesk();

const about = (kind: string) => ({ kind, reference: 'X-2026-00042', occasion: 'reported' }) as const;
const message = (role: string, upn: string): MessageToSend => ({ key: `42:chat:${role}`, channel: 'chat', role, alsoFor: [], target: { kind: 'chat', upn } });
const tries = (kind: string, due: readonly MessageToSend[]): Promise<DeskTries> => readDeskTries(desk.as('dpo'), about(kind), due);
const first = { attempt: 1, mayBeRepeat: false } as const;

test('a message of one kind of case says nothing of another kind’s with the same number', async () => {
  const mail = message('dpo', 'dpo@northmere.example');
  const known = await tries('request', [mail]);
  const claim = await claimMessage(desk.as('dpo'), mail, known, first);
  if (!claim) throw new Error('The message was free.');
  await settleClaim(desk.as('dpo'), mail, known, claim, { state: 'sent', errorText: '', ...first, triedAt: desk.as('dpo').now() });
  expect((await tries('request', [mail])).rows.map(({ state }) => state)).toEqual(['sent']);
  expect((await tries('breach', [mail])).rows).toEqual([]);
  expect(await claimMessage(desk.as('dpo'), mail, await tries('breach', [mail]), first)).toBeDefined();
});

test('three people of one role are three messages', async () => {
  const champions = ['gareth', 'alex', 'morgan'].map((name) => message('champion', `${name}@northmere.example`)).map((each, index) => ({ ...each, key: `${each.key}:${index}` }));
  const known = await tries('request', champions);
  for (const each of champions) expect(await claimMessage(desk.as('dpo'), each, known, first)).toBeDefined();
  const keys = (await desk.rows('Deliveries')).map(({ MessageKey }) => String(MessageKey));
  expect(new Set(keys).size).toBe(3);
  expect(keys.every((key) => /^2\|request\|X-2026-00042\|reported\|chat\|champion\|[0-9a-f]{32}$/.test(key))).toBe(true);
});

test('of two pages one has the message', async () => {
  const mail = message('dpo', 'dpo@northmere.example');
  const [mine, theirs] = [await tries('request', [mail]), await tries('request', [mail])];
  const claims = [await claimMessage(desk.as('dpo'), mail, mine, first), await claimMessage(desk.as('deputy'), mail, theirs, first)];
  expect(claims.filter(Boolean)).toHaveLength(1);
});

test('what can never arrive is found by the kind of its case', async () => {
  const mail = message('dpo', 'nobody@northmere.example');
  const known = await tries('request', [mail]);
  const claim = await claimMessage(desk.as('dpo'), mail, known, first);
  if (!claim) throw new Error('The message was free.');
  await settleClaim(desk.as('dpo'), mail, known, claim, { state: 'unreachable', errorText: 'mailbox-unknown', ...first, triedAt: desk.as('dpo').now() });
  expect((await readUnreachable(desk.as('dpo'), 'request', 10)).map(({ reference }) => reference)).toEqual(['X-2026-00042']);
  expect(await readUnreachable(desk.as('dpo'), 'breach', 10)).toEqual([]);
});
