import { Temporal } from 'temporal-polyfill';
import english from '../../../loc/requestMessages/en';
import welsh from '../../../loc/requestMessages/cy';
import type { OfficersSettings } from '../../../casework/rules/messages/toldDue';
import { dueFromDesk, dueRequestMessages } from './dueMessages';
import { requestMessage } from './messageContent';

const settings: OfficersSettings = { mailbox: 'dataprotection@northmere.example', restrictedMailbox: 'monitoring.officer@northmere.example', teams: { kind: 'channel', teamId: 't', channelId: 'c' } };
const due = (told: { restricted?: true }, changes: Partial<OfficersSettings> = {}): readonly string[] =>
  dueRequestMessages({ id: 7, ...told }, { ...settings, ...changes }, { upn: 'alex@northmere.example', email: '' }).map(({ key, target }) => `${key} ${target.kind === 'mail' ? target.address : target.kind}`);

test('the Data Protection Officer is told by mail, and in Teams as the settings say', () => {
  expect(due({})).toEqual(['7:mail:dpo dataprotection@northmere.example', '7:channel:dpo channel']);
  expect(due({}, { teams: { kind: 'none' }, mailbox: '' })).toEqual(['7:mail:dpo missing']);
});

test('of a restricted one the group alone is told, also where it has no address', () => {
  expect(due({ restricted: true })).toEqual(['7:mail:restricted monitoring.officer@northmere.example']);
  expect(due({ restricted: true }, { restrictedMailbox: '' })).toEqual(['7:mail:restricted missing']);
});

test('whoever entered it is told by an officers’ page that it has arrived, unless it is restricted, they have no mailbox, or they are that officer', () => {
  const logger = (told: { restricted?: true }, authorMail = 'alex@northmere.example', upn = 'dpo@northmere.example'): readonly unknown[] =>
    dueFromDesk({ id: 7, authorMail, ...told }, settings, { upn, email: '' }).filter(({ role }) => role === 'logger').map(({ target, fromReporter, skip }) => [target, fromReporter, skip]);
  expect(logger({})).toEqual([[{ kind: 'mail', address: 'alex@northmere.example' }, false, undefined]]);
  expect([logger({ restricted: true }), logger({}, '')]).toEqual([[], []]);
  expect(logger({}, 'DPO@northmere.example')).toEqual([[{ kind: 'mail', address: 'DPO@northmere.example' }, false, 'sender']]);
  const { text } = requestMessage('logger', { ...facts, staffLink: 'https://northmere.example/tasks' }, english, 'en-GB');
  expect(text).toContain('https://northmere.example/tasks');
  expect(text).not.toContain(facts.link);
});

const facts = {
  reference: 'SAR-2026-00007', receivedAt: Temporal.Instant.from('2026-11-20T16:00:00Z'), nation: 'england-and-wales', link: 'https://northmere.example/desk', councilName: 'Northmere Borough Council',
  dpoPhone: '01632 960 101', mayBeRepeat: false
} as const;

test('it says its reference, when it came and when the month ends; a restricted one sends nobody to the Data Protection Officer', () => {
  const { subject, text } = requestMessage('dpo', facts, english, 'en-GB');
  expect(subject).toBe('Request SAR-2026-00007');
  for (const said of ['SAR-2026-00007', '20 November 2026', '21 December 2026', '01632 960 101', 'https://northmere.example/desk']) expect(text).toContain(said);
  const restricted = requestMessage('restricted', facts, english, 'en-GB').text;
  expect(restricted).toContain('Do not forward');
  expect(restricted).not.toContain('01632 960 101');
  expect(requestMessage('dpo', facts, welsh, 'cy-GB').text).toContain('21 Rhagfyr 2026');
});
