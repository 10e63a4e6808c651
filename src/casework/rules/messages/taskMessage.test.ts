import words from '../../../loc/taskMessage/en';
import { dueTaskMessages, taskMessage, type ToldService } from './taskMessage';

const task = { id: 12, kind: 'enquiry', due: '2026-12-04' } as const;
const housing: ToldService = { headUpn: 'morgan@northmere.example', championUpns: ['champion@northmere.example', 'Morgan@northmere.example', 'champion@northmere.example'] };
const dpo = { upn: 'dpo@northmere.example' };
const due = (service: ToldService | undefined, member?: string, sender = dpo): readonly string[] =>
  dueTaskMessages(task, service, member, sender).map(({ role, target, skip, occasion }) => `${occasion} ${role} ${target.kind === 'mail' ? target.address : target.kind}${skip ? ' is sender' : ''}`);

test('the head and each champion of the service are told, each once', () => {
  expect(due(housing)).toEqual(['task 12 task-head morgan@northmere.example', 'task 12 task-champion champion@northmere.example']);
});

test('whoever is asked by name is told, and nobody else', () => {
  expect(due(housing, 'sam@northmere.example')).toEqual(['task 12 task-member sam@northmere.example']);
});

test('a service for which the settings name nobody has a message that can go to nobody, and whoever sends it is passed over', () => {
  expect(due({})).toEqual(['task 12 task-head missing']);
  expect(due(undefined)).toEqual(['task 12 task-head missing']);
  expect(due({ headUpn: 'DPO@northmere.example' })).toEqual(['task 12 task-head DPO@northmere.example is sender']);
});

test('it says which case, what sort of task and by when, and leads to My tasks', () => {
  const facts = { reference: 'DPC-2026-00007', link: 'https://northmere.example/sites/dataprotection/SitePages/My-tasks.aspx', councilName: 'Northmere Council', dpoPhone: '01632 960100', mayBeRepeat: true };
  const { subject, text, html } = taskMessage({ role: 'task-head', task }, facts, words, 'en-GB');
  expect(subject).toBe('Data protection: a task for your service (DPC-2026-00007)');
  expect(text).toContain(words.kind_enquiry);
  expect(text).toContain('Friday 4 December 2026');
  expect(text).toContain(words.mayBeRepeat);
  expect(html).toContain(`href="${facts.link}"`);
  expect(taskMessage({ role: 'task-member', task: { ...task, due: undefined } }, { ...facts, mayBeRepeat: false }, words, 'en-GB').text).toContain(words.dueNone);
});
