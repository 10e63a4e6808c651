import { Temporal } from 'temporal-polyfill';
import { mailbox, withTestDesk } from '../../../local/testing/testDesk';
import { ukDate } from '../../calendar';
import { emptyClosing } from '../../casework/rules/earlyClosing';
import { takeIn } from '../../casework/intake/takeIn';
import { dayAndTime } from '../../casework/rules/moments';
import { planDisposal } from '../../casework/store/disposal/plan';
import { requestSite } from '../cases/kind';
import { openRequestStore } from '../cases/store';
import { assess, assessInput } from '../rules/cases/assess';
import { clarify } from '../rules/cases/clarify';
import { closeRequest } from '../rules/cases/close';
import type { RequestResult } from '../rules/cases/commands';
import { recordReview } from '../rules/cases/review';
import { emptyReview } from '../rules/cases/reviewFile';
import { respond, respondStart } from '../rules/cases/respond';
import type { RequestCase } from '../rules/cases/values';
import { typedInFull } from '../rules/response/testResponses';
import { requestIntake } from './requestIntake';

/** Requests on a desk over HTTP: from what somebody enters to the closed case. What the engine does for every kind is tested on the test kind. */
const desk = withTestDesk({ shared: true });

const items = "/_api/web/lists/getByTitle('Request intake')/items";
async function enter(person: string, columns: Readonly<Record<string, unknown>> = {}): Promise<number> {
  const answer = await desk.raw(person, 'POST', items, {
    IntakeGuid: crypto.randomUUID(), ReceivedAt: desk.as(person).now().subtract({ hours: 20 }).toString(), HowReceived: 'Email', WhatSaid: 'Send me all you have about me.', Service: 'Housing',
    RequesterName: 'Jo Test', RequesterKind: 'The person', ...columns
  });
  expect(answer.status).toBe(201);
  return Number(Reflect.get(await answer.json() as object, 'Id'));
}
const run = (person = 'dpo') => takeIn(requestIntake(desk.as(person)));
async function caseOf(intakeId: number): Promise<RequestCase> {
  const [row] = (await desk.rows('Request log')).filter(({ IntakeId }) => IntakeId === intakeId);
  return openRequestStore(desk.as('dpo')).openCase(Number(row.Id));
}
async function save(found: RequestCase, result: RequestResult): Promise<RequestCase> {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return openRequestStore(desk.as('dpo')).saveCase(found, result.next, [...result.events]);
}

test('a request that staff entered is added once, told once, worked on to its answer, and due for disposal by the schedule', async () => {
  const id = await enter('alex');
  await desk.advance({ minutes: 10 });
  const [one, other] = await Promise.all([run(), run('deputy')]);
  expect(one.takenIn.length + other.takenIn.length).toBe(1);
  expect((await desk.letters(mailbox)).filter((subject) => subject.includes('SAR-'))).toHaveLength(1);
  let found = await caseOf(id);
  expect(found).toMatchObject({ aroundDesk: undefined, unreadable: [], reference: expect.stringMatching(/^SAR-\d{4}-\d{5}$/) as string, values: { caseState: 'New', nation: 'england-and-wales', service: 'Housing', requester: { name: 'Jo Test', kind: 'The person' } } });

  const now = desk.as('dpo').now();
  const today = ukDate(now).toString();
  const context = { now, me: { id: 1, name: 'Priya Nandra' } };
  found = await save(found, assess(found, { ...assessInput(found.values, dayAndTime(found.values.receivedAt)), kind: 'Rights request', rights: ['Access', 'Erasure'] }, context));
  found = await save(found, clarify(found, [{ key: 'c1', what: 'Which years?', askedOn: today, answeredOn: '', answer: '', goesOnBecause: '' }], context));
  const line = async () => (await openRequestStore(desk.as('dpo')).readWorklist()).find(({ reference }) => reference === found.reference);
  // the pause is of access alone: the clock of the erasure runs
  expect(await line()).toMatchObject({ service: 'Housing', title: 'Access, Erasure', awaits: ['clarification', 'respond'], clock: { state: 'running' }, marks: { clock: 'Running' } });
  found = await save(found, respond(found, { ...respondStart(found.values, 'Erasure').input, isSent: 'yes', outcome: 'Refused', grounds: ['legal-duty'], reasons: 'The tenancy goes on.', on: today, how: 'Letter' }, context));
  expect(await line()).toMatchObject({ clock: { state: 'waiting', due: undefined }, marks: { clock: 'Paused' } });
  found = await save(found, clarify(found, [{ key: 'c1', what: 'Which years?', askedOn: today, answeredOn: today, answer: '2024', goesOnBecause: '' }], context));
  found = await save(found, recordReview(found, { ...emptyReview, withheld: [{
    key: 'w1', exemption: 'sch2-19', covers: 'Page 12', reason: 'Advice of a solicitor', told: 'specific', toldWhy: '', decidedBy: 'Priya Nandra', on: today, right: 'Access', opinion: ''
  }] }, context));
  found = await save(found, respond(found, { ...respondStart(found.values, 'Access').input, ...typedInFull, isSent: 'no', parts: [{ key: 'p1', on: today, how: 'Email', what: 'Volume 1' }] }, context));
  expect(await line()).toMatchObject({ awaits: ['respond'], clock: { state: 'running' } });
  found = await save(found, respond(found, { ...respondStart(found.values, 'Access').input, isSent: 'yes', outcome: 'Done in part', reasons: 'Page 12 is advice.', on: today, how: 'Letter' }, context));
  expect(await line()).toMatchObject({ awaits: ['close'], clock: { state: 'met' } });
  found = await save(found, closeRequest(found, emptyClosing, { months: 36 }, context));
  expect(found).toMatchObject({ aroundDesk: undefined, unreadable: [], values: { caseState: 'Closed', file: { closing: { how: 'Responded' }, responses: [{ right: 'Access', parts: [{ what: 'Volume 1' }], contents: { hasOtherSource: true } }, { right: 'Erasure', grounds: ['legal-duty'] }] }, review: { withheld: [{ exemption: 'sch2-19' }] } } });
  expect((await desk.rows('Request intake')).find(({ Id }) => Id === id)?.PublicState).toBe('Closed');
  expect((await openRequestStore(desk.as('dpo')).readHistory(found)).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['reported', 'taken in', 'assessed', 'clarified', 'answered', 'reviewed', 'closed']));
  const plan = await planDisposal(requestSite(desk.as('owner')), found.logId);
  expect(plan.obstacles.map(({ code }) => code)).toEqual(['tooEarly']);
}, 120_000);

test('a moment ahead, and one that is none, are that of the row: the month is never put off', async () => {
  const [ahead, none] = [await enter('alex', { ReceivedAt: desk.as('alex').now().add({ hours: 900 }).toString() }), await enter('alex', { IntakeGuid: 'no guid', WhatSaid: '', RequesterKind: 'The King' })];
  await run();
  for (const id of [ahead, none]) {
    const { values, enteredAt } = await caseOf(id);
    expect(values.receivedAt && enteredAt && Temporal.Instant.compare(values.receivedAt, enteredAt)).toBeLessThanOrEqual(0);
  }
  expect((await caseOf(none)).values.requester.kind).toBe('Other');
}, 120_000);
