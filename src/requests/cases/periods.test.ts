import { withTestDesk } from '../../../local/testing/testDesk';
import { ukDate } from '../../calendar';
import { emptyClosing } from '../../casework/rules/earlyClosing';
import { takeIn } from '../../casework/intake/takeIn';
import { dayAndTime } from '../../casework/rules/moments';
import { requestIntake } from '../intake/requestIntake';
import { assess, assessInput } from '../rules/cases/assess';
import { closeRequest } from '../rules/cases/close';
import type { RequestResult } from '../rules/cases/commands';
import { promise } from '../rules/cases/promise';
import { respond, respondStart } from '../rules/cases/respond';
import type { RequestCase } from '../rules/cases/values';
import { performanceOf } from '../rules/figures/performance';
import { weeklyReturn, weeksUntil } from '../rules/figures/weekly';
import { readForWeeks, readOverdue, readPeriodRequests } from './periods';
import { openRequestStore } from './store';

/** The figures over a log on a desk over HTTP. */
const desk = withTestDesk({ shared: true });

async function enter(daysAgo: number): Promise<void> {
  const answer = await desk.raw('alex', 'POST', "/_api/web/lists/getByTitle('Request intake')/items", {
    IntakeGuid: crypto.randomUUID(), ReceivedAt: desk.as('alex').now().subtract({ hours: 24 * daysAgo }).toString(), HowReceived: 'Email', WhatSaid: 'All you have.', Service: 'Housing', RequesterName: 'Jo Test', RequesterKind: 'The person'
  });
  expect(answer.status).toBe(201);
}
const store = () => openRequestStore(desk.as('dpo'));
const context = () => ({ now: desk.as('dpo').now(), me: { id: 1, name: 'Priya Nandra' } });
async function save(found: RequestCase, result: RequestResult): Promise<RequestCase> {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return store().saveCase(found, result.next, [...result.events]);
}

test('a period, the one a year before, what is late, and the weeks, from what the log holds; a kept day stands in the history and in the line', async () => {
  // came 400 days ago, answered and closed; late for months; late; in its time; to be changed directly
  for (const days of [400, 100, 50, 5, 6]) await enter(days);
  while ((await takeIn(requestIntake(desk.as('dpo')))).isMore);
  const rows = [...await desk.rows('Request log')].sort((one, other) => String(one.ReceivedAt).localeCompare(String(other.ReceivedAt)));
  const cases: RequestCase[] = [];
  for (const { Id } of rows) {
    const found = await store().openCase(Number(Id));
    cases.push(await save(found, assess(found, { ...assessInput(found.values, dayAndTime(found.values.receivedAt)), kind: 'Rights request', rights: ['Access'] }, context())));
  }
  const [old, late, later, , changed] = cases;
  const today = ukDate(desk.as('dpo').now());
  const answeredOn = today.subtract({ days: 380 }).toString();
  const answered = await save(old, respond(old, { ...respondStart(old.values, 'Access').input, isSent: 'yes', outcome: 'Refused', reasons: 'It was vexatious.', on: answeredOn, how: 'Letter' }, context()));
  await save(answered, closeRequest(answered, emptyClosing, { months: 36 }, context()));
  await desk.raw('dpo', 'POST', `/_api/web/lists/getByTitle('Request log')/items(${changed.logId})`, { Service: 'Planning' }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });

  const overdue = await readOverdue(desk.as('dpo'));
  expect(overdue.filter(({ aroundDesk }) => aroundDesk === undefined).map(({ reference }) => reference).sort()).toEqual([late.reference, later.reference].sort());
  const period = { from: today.subtract({ days: 80 }), to: today.add({ days: 40 }) };
  const progress: number[] = [];
  const read = await readPeriodRequests(desk.as('dpo'), period, { onProgress: (count) => progress.push(count) });
  const figures = performanceOf(read, period, desk.as('dpo').now());
  // the oldest late one was due in the period and came before it
  expect(figures).toMatchObject({ received: { received: 2, rights: 2, overdue: 1, open: 1 }, due: { due: 2, overdue: 2, open: 1 }, before: { due: { due: 1, inTime: 1 } }, overdueNow: { requests: 2 }, leftOut: [changed.reference] });
  expect(progress).toEqual([...progress].sort((one, other) => one - other));
  await expect(readPeriodRequests(desk.as('dpo'), period, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });

  const by = today.add({ days: 10 }).toString();
  const promised = await save(late, promise(late, new Map([[late.reference, by]]), context()));
  expect(promised).toMatchObject({ aroundDesk: undefined, unreadable: [], values: { promisedBy: by } });
  expect((await store().readHistory(promised)).find(({ kind }) => kind === 'promised')).toMatchObject({ code: 'promised', values: { by } });
  const line = (await store().readWorklist()).find(({ reference }) => reference === late.reference);
  expect(line?.days).toEqual(expect.arrayContaining([{ what: 'promised', on: by }]));

  const weeks = weeklyReturn(await readForWeeks(desk.as('dpo'), weeksUntil(today, 60)[0].from, today), desk.as('dpo').now(), 60).weeks;
  expect(weeks.map(({ received }) => received).reduce((sum, count) => sum + count, 0)).toBe(4);
  expect(weeks.at(-1)).toMatchObject({ overdueAtEnd: 2 });
  expect(weeks.some(({ answered: count, inTime }) => count === 1 && inTime === 1)).toBe(true);
}, 180_000);
