import { concernsCaldicott, dueMessages, type DueMessage, type MessageSettings } from '../index';
import { testStored } from '../report/testReports';

const settings: MessageSettings = {
  mailbox: 'dataprotection@northmere.example',
  caldicottUpn: 'caldicott@northmere.example',
  ictSecurityUpn: 'ict@northmere.example',
  teams: { kind: 'chat', upn: 'dpo@northmere.example' },
  services: [{ name: 'Housing' }, { name: 'Adult social care', socialCare: true }]
};
const reporter = { upn: 'jo@northmere.example' };

const due = (changes: Parameters<typeof testStored>[0] = {}, others: Partial<MessageSettings> = {}, sender: { upn: string; email?: string } = reporter): readonly DueMessage[] =>
  dueMessages(testStored(changes), { ...settings, ...others }, sender);
const short = (messages: readonly DueMessage[]): string[] => messages.map((message) => `${message.channel} ${[message.role, ...message.alsoFor].join('+')}${message.skip ? ' skipped' : ''}`);

describe('who is told', () => {
  test('the DPO by mail and chat, and the line manager', () => {
    expect(due().map(({ key, target }) => ({ key, target }))).toEqual([
      { key: '42:mail:dpo', target: { kind: 'mail', address: 'dataprotection@northmere.example' } },
      { key: '42:chat:dpo', target: { kind: 'chat', upn: 'dpo@northmere.example' } },
      { key: '42:mail:line-manager', target: { kind: 'mail', address: 'manager@northmere.example' } }
    ]);
  });

  test('a channel instead of a chat, or no Teams at all, as the settings say', () => {
    const teams = { kind: 'channel', teamId: 't', channelId: 'c' } as const;
    expect(due({}, { teams }).find((message) => message.channel === 'channel')?.target).toEqual(teams);
    expect(short(due({}, { teams: { kind: 'none' } }))).toEqual(['mail dpo', 'mail line-manager']);
    expect(short(due({}, { teams: undefined }))).toEqual(['mail dpo', 'mail line-manager']);
  });

  test('mail goes to the manager’s mail address where it is not the upn', () => {
    const lineManager = { upn: 'm.cole@northmere.example', email: 'martin.cole@northmere.example', displayName: 'Martin Cole' };
    expect(due({ lineManager }).find((message) => message.role === 'line-manager')?.target).toEqual({ kind: 'mail', address: 'martin.cole@northmere.example' });
  });

  test('nobody is asked for a manager who was not named, and a manager who is the DPO is not told twice', () => {
    expect(short(due({ lineManager: undefined }))).toEqual(['mail dpo', 'chat dpo']);
    expect(short(due({ lineManager: { upn: 'DPO@northmere.example', displayName: 'Priya Nandra' } }))).toEqual(['mail dpo', 'chat dpo']);
  });

  test.each([
    ['health data', { dataTypes: ['Health data'] }],
    ['genetic or biometric data', { dataTypes: ['Genetic or biometric data'] }],
    ['patients', { dataSubjectTypes: ['Patients'] }],
    ['vulnerable adults', { dataSubjectTypes: ['Vulnerable adults'] }],
    ['a service that the settings mark as social care', { service: 'Adult social care' }]
  ] as const)('the Caldicott Guardian hears of %s', (_, changes) => {
    expect(short(due({ ...changes, dataTypes: 'dataTypes' in changes ? [...changes.dataTypes] : [], dataSubjectTypes: 'dataSubjectTypes' in changes ? [...changes.dataSubjectTypes] : [] }))).toContain('mail caldicott');
  });

  test('names and addresses of tenants are nothing for the Guardian', () => {
    expect(concernsCaldicott(testStored(), settings)).toBe(false);
  });

  test.each([
    ['phishing', { incidentKind: 'phishing' }],
    ['lost equipment of which a raw request does not say whether it was lost or stolen', { incidentKind: 'deviceLost', equipment: 'None' }],
    ['a near miss with a fake message', { incidentKind: 'nearMissPhishing' }],
    ['a lost laptop', { incidentKind: 'deviceLost', equipment: 'Lost' }],
    ['a break-in in which equipment was stolen', { incidentKind: 'siteBreach', equipment: 'Stolen' }],
    ['a lost USB stick without personal data', { incidentKind: 'equipmentLost', equipment: 'Lost' }]
  ] as const)('ICT security hears of %s', (_, changes) => {
    expect(short(due(changes))).toContain('mail ict-security');
  });

  test('a lost badge is nothing for ICT security', () => {
    expect(short(due({ incidentKind: 'badgeLost' }))).not.toContain('mail ict-security');
  });

  test('a role that the settings do not fill is still due, without an address', () => {
    const message = due({ dataTypes: ['Health data'] }, { caldicottUpn: ' ' }).find((known) => known.role === 'caldicott');
    expect(message?.target).toEqual({ kind: 'missing' });
    expect(due({}, { mailbox: undefined })[0].target).toEqual({ kind: 'missing' });
  });
});

describe('one address, one message', () => {
  test('a Guardian who is also the manager gets one mail, recorded for both roles', () => {
    const messages = due({ dataTypes: ['Health data'], lineManager: { upn: 'Caldicott@Northmere.example', displayName: 'Samuel Okoro' } });
    expect(short(messages)).toEqual(['mail dpo', 'chat dpo', 'mail line-manager+caldicott']);
    expect(messages[2].keys).toEqual(['42:mail:line-manager', '42:mail:caldicott']);
  });

  test('a mail and a chat to the same person are two messages', () => {
    expect(short(due({ lineManager: undefined }, { mailbox: 'dpo@northmere.example' }))).toEqual(['mail dpo', 'chat dpo']);
  });

  test('two roles without an address are not one recipient', () => {
    const messages = due({ dataTypes: ['Health data'], incidentKind: 'phishing', lineManager: undefined }, { caldicottUpn: '', ictSecurityUpn: '' });
    expect(short(messages)).toEqual(['mail dpo', 'chat dpo', 'mail caldicott', 'mail ict-security']);
  });
});

describe('a recipient who is the sender', () => {
  test('is skipped, and that is recorded: the DPO reports, the manager reports', () => {
    expect(short(due({}, {}, { upn: 'DPO@northmere.example' }))).toEqual(['mail dpo', 'chat dpo skipped', 'mail line-manager']);
    expect(short(due({}, {}, { upn: 'm', email: 'manager@northmere.example' }))).toEqual(['mail dpo', 'chat dpo', 'mail line-manager skipped']);
  });

  test('an empty address is nobody’s', () => {
    expect(short(due({ lineManager: { upn: 'manager@northmere.example', email: '', displayName: 'Martin Cole' } }, { mailbox: '' }))).toContain('mail line-manager');
    expect(due({ lineManager: { upn: 'manager@northmere.example', email: '', displayName: 'Martin Cole' } })[2].target).toEqual({ kind: 'mail', address: 'manager@northmere.example' });
    expect(short(due({}, { mailbox: '' }, { upn: 'jo@northmere.example', email: '' }))[0]).toBe('mail dpo');
  });
});

describe('with the name left off', () => {
  test('nothing comes from the reporter, and the line manager is never told', () => {
    const messages = due({ nameWithheld: true, dataTypes: ['Health data'] });
    expect(messages.map((message) => message.fromReporter)).toEqual([false, false, false]);
    expect(short(messages)).toEqual(['mail dpo', 'chat dpo', 'mail caldicott']);
  });

  test('otherwise all of it may', () => {
    expect(due().every((message) => message.fromReporter)).toBe(true);
  });
});
