import incident from '../../../loc/incident';
import messages from '../../../loc/messages';
import welshMessages from '../../../loc/messages/cy';
import { Temporal } from 'temporal-polyfill';
import form from '../../../loc/report';
import { messageParts } from './messageContent';
import { incidentKindList, messageContent, recipientRoles, type MessageFacts } from '../index';
import welshIncident from '../../../loc/incident/cy';
import welshForm from '../../../loc/report/cy';

const english = { ...incident, ...messages };
const welsh = { ...welshIncident, ...welshMessages };

const facts: MessageFacts = {
  reference: 'BR-2026-00042',
  kind: 'emailWrongPerson',
  awareAt: Temporal.Instant.from('2026-11-20T16:00:00Z'),
  now: Temporal.Instant.from('2026-11-20T16:30:00Z'),
  link: 'https://northmere.example/sites/dataprotection/Lists/BreachReports/DispForm.aspx?ID=42&x=1',
  councilName: 'Northmere Borough Council',
  regulator: 'the Information Commission (ICO)',
  dpoPhone: '01632 960 100',
  mayBeRepeat: false
};

test('the DPO’s mail says reference, kind, time left and where to look', () => {
  const { subject, text } = messageContent('dpo', facts, english, 'en-GB');
  expect(subject).toBe('Incident report BR-2026-00042: Email sent to the wrong person');
  expect(text).toContain('72 hours end: Monday 23 November 2026 at 16:00');
  expect(text).toContain('71 hours left');
  expect(text).toContain(`Open the report: ${facts.link}`);
  expect(text).toContain('01632 960 100');
});

test('the DPO’s message calls the regulator what the settings call it', () => {
  const named = { ...facts, regulator: 'Swyddfa’r Comisiynydd Gwybodaeth' };
  expect(messageContent('dpo', named, welsh, 'cy-GB').text).toContain('dweud wrth Swyddfa’r Comisiynydd Gwybodaeth ac wrth y bobl');
  expect(messageContent('dpo', facts, english, 'en-GB').text).toContain('whether the Information Commission (ICO) and the people concerned must be told');
});

test('each role gets its own words in both languages, with nothing left to fill in', () => {
  for (const role of recipientRoles) {
    for (const [strings, locale] of [[english, 'en-GB'], [welsh, 'cy-GB']] as const) {
      const { subject, html, text, card } = messageContent(role, { ...facts, mayBeRepeat: true }, strings, locale);
      for (const part of [subject, html, text, JSON.stringify(card)]) expect(part).not.toMatch(/\{\d\}|undefined|message[A-Z]|timeLeft|duration/);
    }
  }
  expect(new Set(recipientRoles.map((role) => messageContent(role, facts, english, 'en-GB').text)).size).toBe(recipientRoles.length);
});

test('in Welsh the dates are Welsh too', () => {
  expect(messageContent('dpo', facts, welsh, 'cy-GB').text).toContain('Dydd Llun 23 Tachwedd 2026 am 16:00');
});

test('every kind of incident can be told in both languages', () => {
  for (const kind of incidentKindList) {
    expect(messageContent('dpo', { ...facts, kind: kind.key }, english, 'en-GB').subject.length).toBeLessThan(255);
    expect(messageContent('dpo', { ...facts, kind: kind.key }, welsh, 'cy-GB').subject.length).toBeLessThan(255);
  }
});

test('a possible repeat says so first', () => {
  expect(messageContent('dpo', { ...facts, mayBeRepeat: true }, english, 'en-GB').text.startsWith('This may be a repeat.')).toBe(true);
  expect(messageContent('dpo', facts, english, 'en-GB').text).not.toContain('repeat');
});

describe('settings that somebody filled with markup stay text', () => {
  const sly: MessageFacts = { ...facts, councilName: '<img src=x onerror=alert(1)> [click](javascript:alert(1)) {1}', dpoPhone: '"><script>alert(2)</script>' };

  test('in the mail', () => {
    const { html } = messageContent('dpo', sly, english, 'en-GB');
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain('href="https://northmere.example/sites/dataprotection/Lists/BreachReports/DispForm.aspx?ID=42&amp;x=1"');
  });

  test('in the card no Markdown link comes of it', () => {
    const { card } = messageContent('dpo', sly, english, 'en-GB');
    expect(JSON.stringify(card.body)).not.toContain('[click](');
  });

  test('a placeholder in a value is not filled a second time', () => {
    expect(messageContent('dpo', sly, english, 'en-GB').text).toContain('{1}.');
  });

  test.each(['javascript:alert(1)', 'javascript://x/%0aalert(1)', 'file://server/share', 'https://a b', 'data:text/html,x', '', '/relative'])('a link “%s” is left out', (link) => {
    const { html, text, card } = messageContent('dpo', { ...facts, link }, english, 'en-GB');
    expect(html).not.toContain('href');
    expect(text).not.toContain('Open the report:');
    expect(card.actions).toEqual([]);
  });
});

test('the card is of version 1.4 and can do nothing but open the link', () => {
  const { card } = messageContent('dpo', facts, english, 'en-GB');
  expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.4', lang: 'en', actions: [{ type: 'Action.OpenUrl', url: facts.link }] });
  expect(JSON.stringify(card).match(/Action\.\w+/g)).toEqual(['Action.OpenUrl']);
});

test('without a phone number the message does not ask to ring one', () => {
  expect(messageContent('dpo', { ...facts, dpoPhone: '' }, english, 'en-GB').text).not.toMatch(/Ring the Data Protection Officer on/);
});

test('the report form says of the line manager’s message what it holds, all of it and no more', () => {
  const { facts: told, whatToDo, link } = messageParts('line-manager', facts, english, 'en-GB');
  // how much of the 72 hours was left follows from their end
  expect(told.map(({ label }) => label)).toEqual(['Reference', 'Kind', 'Noticed', '72 hours end', 'When this was sent']);
  expect([whatToDo, link].every((part) => part !== '')).toBe(true);
  expect(form.managerHint).toMatch(/the reference, the kind of incident, when it was noticed, when the 72 hours end, what to do, and a link\. Not what you wrote/);
  expect(welshForm['managerHint']).toMatch(/y cyfeirnod, y math o ddigwyddiad, pryd y sylwyd arno, pryd y daw’r 72 awr i ben, beth i’w wneud, a dolen\. Nid yr hyn a ysgrifennoch/);
});
