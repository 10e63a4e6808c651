import { Temporal } from 'temporal-polyfill';
import { mailbox, withTestDesk } from '../../../local/testing/testDesk';
import { emptyClosing } from '../../casework/rules/earlyClosing';
import { takeIn } from '../../casework/intake/takeIn';
import { planDisposal } from '../../casework/store/disposal/plan';
import { openComplaintStore } from '../cases/store';
import { complaintSite } from '../cases/kind';
import { acknowledge } from '../rules/cases/acknowledge';
import { assess, assessInput } from '../rules/cases/assess';
import { closeComplaint } from '../rules/cases/close';
import type { ComplaintResult } from '../rules/cases/commands';
import { putIntoGroup } from '../rules/cases/group';
import { lookInto } from '../rules/cases/lookInto';
import { emptyOutcome, tellOutcome } from '../rules/cases/outcome';
import { aPoint } from '../rules/cases/testComplaints';
import type { ComplaintCase } from '../rules/cases/values';
import { readSettings, saveSettings } from '../../platform/settings';
import { complaintIntake } from './complaintIntake';

/** Complaints on a desk over HTTP: from what somebody enters to the closed case. What the engine does for every kind is tested on the test kind. */
const desk = withTestDesk({ shared: true });

const items = "/_api/web/lists/getByTitle('Complaint intake')/items";
async function enter(person: string, columns: Readonly<Record<string, unknown>> = {}): Promise<number> {
  const answer = await desk.raw(person, 'POST', items, { IntakeGuid: crypto.randomUUID(), ReceivedAt: desk.as(person).now().subtract({ hours: 20 }).toString(), HowReceived: 'Letter', WhatSaid: 'You gave my address away.', Service: 'Housing', ComplainantName: 'Jo Test', ...columns });
  expect(answer.status).toBe(201);
  return Number(Reflect.get(await answer.json() as object, 'Id'));
}
const run = (person = 'dpo') => takeIn(complaintIntake(desk.as(person)));
async function caseOf(intakeId: number): Promise<ComplaintCase> {
  const [row] = (await desk.rows('Complaint log')).filter(({ IntakeId }) => IntakeId === intakeId);
  return openComplaintStore(desk.as('dpo')).openCase(Number(row.Id));
}
async function save(found: ComplaintCase, result: ComplaintResult): Promise<ComplaintCase> {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return openComplaintStore(desk.as('dpo')).saveCase(found, result.next, [...result.events]);
}

test('a complaint that staff entered is added once, told once, worked on to its outcome, and due for disposal by the schedule', async () => {
  const id = await enter('alex');
  await desk.advance({ minutes: 10 });
  const [one, other] = await Promise.all([run(), run('deputy')]);
  expect(one.takenIn.length + other.takenIn.length).toBe(1);
  expect((await desk.letters(mailbox)).filter((subject) => subject.includes('DPC-'))).toHaveLength(1);
  let found = await caseOf(id);
  expect(found).toMatchObject({ aroundDesk: undefined, unreadable: [], reference: expect.stringMatching(/^DPC-\d{4}-\d{5}$/) as string, values: { caseState: 'New', nation: 'england-and-wales', service: 'Housing', complainant: { name: 'Jo Test' } } });

  const now = desk.as('dpo').now();
  const me = { id: 1, name: 'Priya Nandra' };
  const context = { now, me };
  const told = { date: now.toZonedDateTimeISO('Europe/London').toPlainDate().toString(), time: now.toZonedDateTimeISO('Europe/London').toPlainTime().toString({ smallestUnit: 'minute' }), how: 'Letter' };
  const received = { date: '', time: '' };
  const typed = assessInput(found.values, received);
  const zoned = found.values.receivedAt?.toZonedDateTimeISO('Europe/London');
  found = await save(found, assess(found, { ...typed, date: zoned?.toPlainDate().toString() ?? '', time: zoned?.toPlainTime().toString({ smallestUnit: 'minute' }) ?? '', nature: 'Data protection' }, [], context));
  found = await save(found, acknowledge(found, { ...told, notPossible: '' }, context));
  found = await save(found, lookInto(found, { points: [{ ...aPoint(), upheld: 'Upheld' }], enquiries: [], progress: [] }, context));
  const [line] = (await openComplaintStore(desk.as('dpo')).readWorklist()).filter(({ reference }) => reference === found.reference);
  expect(line).toMatchObject({ service: 'Housing', awaits: ['outcome'], clock: { state: 'met' } });
  found = await save(found, tellOutcome(found, { ...emptyOutcome, ...told }, undefined, context));
  found = await save(found, closeComplaint(found, emptyClosing, { months: 24 }, context));
  expect(found.values).toMatchObject({ caseState: 'Closed', file: { closing: { how: 'Outcome told' } } });
  const [row] = (await desk.rows('Complaint intake')).filter(({ Id }) => Id === id);
  expect(row.PublicState).toBe('Closed');
  expect((await openComplaintStore(desk.as('dpo')).readHistory(found)).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['reported', 'taken in', 'assessed', 'acknowledged', 'looked into', 'outcome told', 'closed']));
  const plan = await planDisposal(complaintSite(desk.as('owner')), found.logId);
  expect(plan.obstacles.map(({ code }) => code)).toEqual(['tooEarly']);
}, 120_000);

test('what an import says is believed of an officer’s row alone', async () => {
  const claims = { ExternalId: 'E-1', GroupReference: 'DPC-2026-00001', BreachReference: 'BR-2026-00001', Source: 'Import' };
  const [mine, theirs] = [await enter('deputy', claims), await enter('alex', claims)];
  await desk.advance({ minutes: 10 });
  const before = (await desk.letters(mailbox)).length;
  await run();
  expect(await caseOf(mine)).toMatchObject({ isImported: true, externalId: 'E-1', values: { group: 'DPC-2026-00001', breach: 'BR-2026-00001' } });
  expect(await caseOf(theirs)).toMatchObject({ isImported: false, externalId: '', values: { group: '', breach: '' } });
  // of what somebody else wrote the DPO is told, whatever it claims
  expect((await desk.letters(mailbox)).length).toBe(before + 1);
  expect(await openComplaintStore(desk.as('dpo')).readMembers('DPC-2026-00001')).toEqual([(await caseOf(mine)).logId]);
}, 120_000);

test('a moment ahead, and one that is none, are that of the row: the 30 days are never put off', async () => {
  const [ahead, none] = [await enter('alex', { ReceivedAt: desk.as('alex').now().add({ hours: 900 }).toString() }), await enter('alex', { IntakeGuid: 'no guid', WhatSaid: '' })];
  await run();
  for (const id of [ahead, none]) {
    const { values, enteredAt } = await caseOf(id);
    expect(values.receivedAt && enteredAt && Temporal.Instant.compare(values.receivedAt, enteredAt)).toBeLessThanOrEqual(0);
  }
}, 120_000);

test('a complaint joins the group of another, keeps its own clock, and takes its points from there', async () => {
  const [first, second] = [await enter('alex'), await enter('alex')];
  await run();
  const [leader, member] = [await caseOf(first), await caseOf(second)];
  const store = openComplaintStore(desk.as('dpo'));
  const joined = await save(member, putIntoGroup(member, leader.reference, await store.readLeader(leader.reference)));
  expect(joined.values).toMatchObject({ group: leader.reference, receivedAt: member.values.receivedAt });
  expect(await store.readMembers(leader.reference)).toEqual([member.logId]);
  expect(await store.readLeader('DPC-1999-00001')).toBeUndefined();
}, 120_000);

test('of a row that two officers brought in at the same moment the later one is a repeat of the first; somebody else’s row of that number is none', async () => {
  // what looked before either had added
  const late = { ExternalId: 'B-1', Source: 'Import' };
  const [first, second] = [await enter('dpo', late), await enter('deputy', late)];
  const other = await enter('alex', { ExternalId: 'B-1' });
  await run();
  expect(await caseOf(second)).toMatchObject({ repeatOf: first, isImported: true });
  expect((await caseOf(first)).repeatOf).toBeUndefined();
  expect((await caseOf(other)).repeatOf).toBeUndefined();
}, 120_000);

test('a complaint keeps the nation with whose bank holidays it was counted, whatever the settings say later', async () => {
  const id = await enter('alex');
  await run();
  const stored = await readSettings(desk.as('owner').sp, desk.as('owner').siteUrl);
  if (!stored.settings) throw new Error('The desk is set up.');
  const changed = await saveSettings(desk.as('owner').sp, desk.as('owner').siteUrl, { ...stored.settings, nation: 'northern-ireland' }, stored);
  const later = await enter('alex');
  await desk.advance({ minutes: 10 });
  await run('deputy');
  expect([(await caseOf(id)).values.nation, (await caseOf(later)).values.nation]).toEqual(['england-and-wales', 'northern-ireland']);
  await saveSettings(desk.as('owner').sp, desk.as('owner').siteUrl, stored.settings, changed);
}, 120_000);
