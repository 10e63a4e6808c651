import { reminderMessage, type ReminderTexts } from './reminderMessage';
import { day } from './testPolicies';

const texts = (mark: string): ReminderTexts => ({ subject: `${mark} subject`, intro: `${mark} please read`, line: '{0} by {1}', lateLine: '{0} was due {1}', open: `${mark} open`, footer: 'From {0}' });
const both = { 'en-GB': texts('en'), 'cy-GB': { ...texts('cy'), line: '{0}, erbyn {1}' } };
const line = { policyId: 12, versionId: 1, title: 'Use of <script> & [links](x)', due: day('2026-11-30'), reason: 'due' as const };

test('it is in both languages, with titles, days and the link', () => {
  const { subject, html } = reminderMessage({ lines: [line, { ...line, title: 'Late', reason: 'late' }] }, both, 'Northmere', 'https://northmere.example/policies');
  expect(subject).toBe('en subject / cy subject');
  expect(html).toContain('<a href="https://northmere.example/policies?policy=12">Late</a> was due Monday 30 November 2026');
  expect(html).toContain('erbyn dydd Llun 30 Tachwedd 2026');
  expect(html.match(/https:\/\/northmere\.example\/policies"/g)).toHaveLength(2);
});

test('a title is text, in the mail and on the card', () => {
  const { html, card } = reminderMessage({ lines: [line] }, both, 'Northmere', 'https://northmere.example');
  expect(html).not.toContain('<script>');
  expect(JSON.stringify(card)).toContain('\\\\[links\\\\](x)](https://northmere.example/?policy=12)');
});

test('a link that is no web address is left out', () => {
  const { html, card } = reminderMessage({ lines: [line] }, both, 'Northmere', 'javascript:alert(1)');
  expect(html).not.toContain('href');
  expect(card.actions).toEqual([]);
});

test('each title opens its own policy, in the mail and on the card', () => {
  const lines = [line, { ...line, policyId: 13, title: 'Driving' }];
  const { html, card } = reminderMessage({ lines }, both, 'Northmere', 'https://northmere.example/SitePages/My-policies.aspx');
  for (const id of [12, 13]) {
    expect(html.match(new RegExp(`href="https://northmere\\.example/SitePages/My-policies\\.aspx\\?policy=${id}"`, 'g'))).toHaveLength(2);
    expect(JSON.stringify(card)).toContain(`](https://northmere.example/SitePages/My-policies.aspx?policy=${id})`);
  }
});

test('a title is read aloud in the language of its policy, in both halves of the mail', () => {
  const { html } = reminderMessage({ lines: [{ ...line, title: 'Driving' }, { ...line, policyId: 13, title: 'Gyrru', language: 'cy-GB' }] }, both, 'Northmere', 'https://northmere.example/x');
  const [english = '', welsh = ''] = html.split('<hr>');
  expect(english).toContain('<span lang="cy-GB"><a href="https://northmere.example/x?policy=13">Gyrru</a></span>');
  expect(english).not.toContain('lang="en-GB"><a');
  expect(welsh).toContain('<span lang="en-GB"><a href="https://northmere.example/x?policy=12">Driving</a></span>');
  expect(welsh).not.toContain('lang="cy-GB"><a');
});
