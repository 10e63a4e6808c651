import { Temporal } from 'temporal-polyfill';
import type { Delivery } from '../../rules/messages/deliveryStatus';
import type { DueMessage } from '../../rules/messages/message';
import { messageWords } from './messageWords';

const now = Temporal.Instant.from('2026-11-20T10:00:00Z');
const words = messageWords({ roles: { dpo: 'to the DPO', second: 'to the second' }, reasons: { 'not-a-person': 'A team was named.' } });
const message: DueMessage = { key: '42:mail:dpo', keys: [], channel: 'mail', role: 'dpo', alsoFor: ['second'], target: { kind: 'mail', address: 'dpo@northmere.example' }, fromReporter: false };
const again = { attempt: 3, mayBeRepeat: false, lastError: 'throttled' };
const told = (delivery: Delivery): string =>
  words.stateText(delivery, { locale: 'en-GB', now, created: now.subtract({ seconds: 10 }) });

test('a message is named by its channel and its room’s words for the roles; a code that nobody knows stands as it is', () => {
  expect(words.messageName(message)).toBe('Mail to the DPO, to the second');
  expect(words.codeName('chat', 'second')).toBe('Teams chat to the second');
  expect(words.codeName('pigeon', 'constructor')).toBe('pigeon constructor');
});

test('a room may tell a reason in its own words; what somebody made up has none', () => {
  expect(words.reasonText('not-a-person')).toBe('A team was named.');
  expect(messageWords({ roles: {} }).reasonText('not-a-person')).toBe('A group is named, and mail goes to people only.');
  expect(words.reasonText('claim 11')).toBe('The page that was sending was closed.');
  expect(words.reasonText('toString')).toBe('No reason is known.');
});

test('each state of a message is a sentence', () => {
  expect(told({ message, state: 'by-hand', ...again })).toBe('Not sent after 2 tries: Microsoft 365 was busy. Nothing more is tried by itself.');
  expect(told({ message, state: 'due', ...again })).toBe('Not sent yet');
  expect(told({ message: { ...message, fromReporter: true }, state: 'due', ...again })).toBe('Being sent by the reporter’s own page');
  expect(told({ message, state: 'skipped', by: 'desk' })).toBe('Not sent, because the recipient is the sender');
  expect(told({ message, state: 'sent', at: now, mayBeRepeat: false, by: 'reporter' })).toBe('Sent on Friday 20 November 2026 at 10:00. By the reporter’s own word.');
});

test('a room whose rows are entered by others than reporters says so of their page', () => {
  const { stateText } = messageWords({ roles: {}, author: { sends: 'Being sent by the form', ownWord: 'By the word of the form.' } });
  const reading = { locale: 'en-GB', now, created: now } as const;
  expect(stateText({ message: { ...message, fromReporter: true }, state: 'due', ...again }, reading)).toBe('Being sent by the form');
  expect(stateText({ message, state: 'skipped', by: 'reporter' }, reading)).toBe('Not sent, because the recipient is the sender. By the word of the form.');
});
