import { withTestDesk } from '../../../../local/testing/testDesk';
import type { DeskServices } from '../../../platform/host/services';
import { day } from '../../rules/testPolicies';
import type { Reminder } from '../../rules/reminders';
import { mayTryAgain, readReminders, sendReminders, type ReminderOutcome, type ReminderRow, type RunEnd } from '.';

const desk = withTestDesk();

const today = day('2026-11-22');
const to = (name: string): Reminder => ({
  upn: `${name}@northmere.example`, name, department: 'Housing', reason: 'late', lines: [{ policyId: 12, versionId: 1, title: 'Clear desk', due: day('2026-11-01'), reason: 'late' }]
});
const message = () => ({ subject: 'Policies to read', html: '<p>Clear desk</p>', card: { type: 'AdaptiveCard' as const, version: '1.4', body: [] } });

interface Ran {
  readonly end: RunEnd;
  readonly outcomes: readonly string[];
}
async function run(services: DeskServices, names: readonly string[], channels: readonly ('mail' | 'chat')[] = ['mail'], signal?: AbortSignal, seen?: (name: string) => void): Promise<Ran> {
  const outcomes: string[] = [];
  const rows = new Map((await readReminders(services, today)).map((row): [string, ReminderRow] => [row.key, row]));
  const end = await sendReminders(services, names.map(to), {
    channels, today, message, rows, signal, onOutcome: (reminder, outcome: ReminderOutcome) => {
      outcomes.push(`${reminder.name}: ${outcome.kind}`);
      seen?.(reminder.name);
    }
  });
  return { end, outcomes };
}
const letters = async (name: string): Promise<number> => (await desk.letters(`${name}@northmere.example`)).length;

test('each gets one mail and one chat, the row says so, and nobody gets a second one that day', async () => {
  const first = await run(desk.as('dpo'), ['alex', 'jo'], ['mail', 'chat']);
  expect(first).toEqual({ end: { kind: 'finished' }, outcomes: ['alex: sent', 'jo: sent'] });
  const again = await run(desk.as('deputy'), ['alex', 'jo', 'dpo']);
  expect(again.outcomes).toEqual(['alex: already', 'jo: already', 'dpo: sent']);
  expect([await letters('alex'), await letters('jo')]).toEqual([1, 1]);
  const rows = await desk.rows('Reading reminders');
  expect(rows.map(({ ReminderState, ReminderKey }) => [ReminderState, ReminderKey])).toContainEqual(['sent', 'alex@northmere.example|2026-11-22']);
}, 60_000);

test('two officers at once send one message a person', async () => {
  const names = ['alex', 'jo', 'champion', 'manager'];
  const both = await Promise.all([run(desk.as('dpo'), names), run(desk.as('deputy'), names)]);
  for (const name of names) {
    expect(await letters(name)).toBe(1);
    expect(both.flatMap(({ outcomes }) => outcomes).filter((outcome) => outcome === `${name}: sent`)).toHaveLength(1);
  }
}, 60_000);

test.each(['drop-before', 'drop-after'] as const)('an answer that is lost at the claim (%s) makes no second message', async (kind) => {
  await desk.fault({ match: { method: 'POST', url: 'ReadingReminders' }, fault: { kind }, times: 1 });
  const ran = await run(desk.as('dpo'), ['alex', 'jo']);
  await desk.noFaults();
  const again = await run(desk.as('dpo'), ['alex', 'jo']);
  expect([ran.end.kind, again.end.kind]).toEqual([kind === 'drop-after' ? 'finished' : 'halted', 'finished']);
  expect([await letters('alex'), await letters('jo')]).toEqual([1, 1]);
}, 60_000);

test('an answer lost after the mail went out counts as perhaps sent and is not tried again that day', async () => {
  await desk.fault({ match: { target: 'graph' }, fault: { kind: 'drop-after' }, times: 1 });
  const ran = await run(desk.as('dpo'), ['alex', 'jo']);
  expect(ran).toEqual({ end: { kind: 'halted', why: 'offline' }, outcomes: ['alex: failed'] });
  await desk.noFaults();
  const again = await run(desk.as('dpo'), ['alex', 'jo']);
  expect(again.outcomes).toEqual(['alex: already', 'jo: sent']);
  expect(await letters('alex')).toBe(1);
}, 60_000);

test('refused in the middle: what was done is said, and going on reaches the rest, the refused one too', async () => {
  await desk.fault({ match: { target: 'graph' }, fault: { kind: 'not-consented' }, skip: 1, times: 1 });
  const ran = await run(desk.as('dpo'), ['alex', 'jo', 'champion']);
  expect(ran).toEqual({ end: { kind: 'halted', why: 'not-consented' }, outcomes: ['alex: sent', 'jo: failed'] });
  const rows = await readReminders(desk.as('dpo'), today);
  expect(rows.map(({ upn, state }) => [upn, state])).toEqual([['jo@northmere.example', 'failed'], ['alex@northmere.example', 'sent']]);
  expect(rows.filter(mayTryAgain).map(({ upn }) => upn)).toEqual(['jo@northmere.example']);
  await desk.noFaults();
  const again = await run(desk.as('dpo'), ['jo', 'champion']);
  expect(again.outcomes).toEqual(['jo: sent', 'champion: sent']);
  expect([await letters('alex'), await letters('jo'), await letters('champion')]).toEqual([1, 1, 1]);
}, 60_000);

test('it can be stopped between two people', async () => {
  const stopper = new AbortController();
  const ran = await run(desk.as('dpo'), ['alex', 'jo'], ['mail'], stopper.signal, () => stopper.abort());
  expect(ran).toEqual({ end: { kind: 'stopped' }, outcomes: ['alex: sent'] });
  expect(await letters('jo')).toBe(0);
}, 60_000);
