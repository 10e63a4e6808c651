import { randomUUID } from 'node:crypto';
import { withTestDesk } from '../../../local/testing/testDesk';
import { takeIn } from '../../casework/intake/takeIn';
import { openRequestStore } from '../cases/store';
import type { SearchAsked, SearchQuestion } from '../rules/searches/question';
import { answerSearch, askService } from '../store/searches';
import { requestIntake } from './requestIntake';
import { tellOfSearch } from './searchTelling';

/** What is told of a request and its searches by officers' pages, over HTTP on the demo council; each test has a desk of its own. */
jest.setTimeout(180_000);
const desk = withTestDesk({ kind: 'council' });
const champion = 'champion@northmere.example';
const run = (who = 'deputy'): ReturnType<typeof takeIn> => takeIn(requestIntake(desk.as(who)));
const letters = async (to: string): Promise<readonly string[]> => (await desk.letters(to)).filter((subject) => subject.includes('SAR-'));
const states = async (): Promise<readonly unknown[]> => (await desk.rows('Deliveries')).filter(({ RecipientRole }) => String(RecipientRole).startsWith('task-')).map(({ MessageKey, DeliveryState }) => [String(MessageKey).split('|')[3], DeliveryState]);

async function enter(who = 'alex'): Promise<{ readonly reference: string; readonly logId: number }> {
  const answer = await desk.raw(who, 'POST', "/_api/web/lists/getByTitle('Request intake')/items", {
    IntakeGuid: randomUUID(), ReceivedAt: desk.as(who).now().subtract({ hours: 20 }).toString(), HowReceived: 'Email', WhatSaid: 'All about Dana Test', Service: 'Housing', RequesterName: 'Dana Test', RequesterKind: 'The person'
  });
  const id = Number(Reflect.get(await answer.json() as object, 'Id'));
  await desk.advance({ minutes: 10 });
  await run('dpo');
  const row = (await desk.rows('Request log')).find(({ IntakeId }) => IntakeId === id);
  return { reference: String(row?.Reference), logId: Number(row?.Id) };
}
const dayIn = (days: number): string => desk.as('dpo').now().toZonedDateTimeISO('Europe/London').toPlainDate().add({ days }).toString();

async function given(changes: Partial<SearchAsked> = {}): Promise<SearchQuestion> {
  const { logId } = await enter();
  const found = await openRequestStore(desk.as('dpo')).openCase(logId);
  const asked: SearchAsked = {
    way: 'service', service: 'Housing', addressee: undefined, lookFor: 'All about Dana Test', places: ['Housing system'], terms: ['Dana Test'], participants: [], since: undefined, until: undefined, due: dayIn(7), ...changes
  };
  const question = await askService(desk.as('dpo'), found, asked, randomUUID());
  await tellOfSearch(desk.as('dpo'), found, question);
  return question;
}

test('a service is told when it is asked, reminded once when its day is near and once when it has passed, by whichever officer’s page looks then', async () => {
  const { id } = await given();
  expect(await letters(champion)).toHaveLength(1);
  await desk.advance({ minutes: 30 });
  await run();
  expect(await letters(champion)).toHaveLength(1);
  // nothing is undelivered because its moment has not come
  expect((await desk.rows('Request log')).map(({ Undelivered }) => Number(Undelivered))).toEqual([0]);
  for (const [hours, expected] of [[24 * 4, 1], [24 * 1.5, 2], [24, 2], [24 * 2, 3], [24 * 8, 3]]) {
    await desk.advance({ hours });
    await Promise.all([run(), run('dpo')]);
    await run();
    expect(await letters(champion)).toHaveLength(expected);
  }
  expect(await states()).toEqual([[`search ${id}`, 'sent'], [`search ${id} dueSoon`, 'sent'], [`search ${id} overdue`, 'sent']]);
  expect((await letters(champion)).join()).not.toContain('Dana');
});

test('who has answered is reminded of nothing; nor is anybody of a letter or of what was withdrawn', async () => {
  const question = await given();
  await given({ way: 'letter', service: '', addressee: { kind: 'supplier', name: 'Repairs Ltd' } });
  await answerSearch(desk.as('champion'), question, {
    outcome: 'nothing', systems: ['x'], terms: ['x'], since: undefined, until: '2026-11-20', peopleAsked: 'Two', personalDevices: 'no', why: 'All', elsewhere: '', cannot: '', files: [], counts: []
  }, randomUUID());
  for (const hours of [1, 24 * 6, 24 * 4]) {
    await desk.advance({ hours });
    await run();
  }
  expect(await states()).toEqual([[`search ${question.id}`, 'sent']]);
});

test('whoever entered a request hears once that it has arrived, with no word of whom it is about; an officer who enters one is not told by themselves', async () => {
  const { reference } = await enter();
  const told = async (): Promise<readonly string[]> => (await desk.letters('alex@northmere.example')).filter((subject) => subject.includes(reference));
  expect(await told()).toEqual([`Request ${reference}`]);
  await Promise.all([run(), run('dpo')]);
  expect(await told()).toHaveLength(1);
  const own = await enter('dpo');
  expect((await desk.rows('Deliveries')).filter(({ MessageKey, RecipientRole }) => String(MessageKey).includes(own.reference) && RecipientRole === 'logger').map(({ DeliveryState }) => DeliveryState)).toEqual(['skipped']);
});
