import { randomUUID } from 'node:crypto';
import { withTestDesk } from '../../../local/testing/testDesk';
import '../../platform/sharepoint/pnpOfficer';
import '../../platform/sharepoint/pnpFiles';
import { emptyClosing } from '../../casework/rules/earlyClosing';
import { takeIn } from '../../casework/intake/takeIn';
import { dayAndTime } from '../../casework/rules/moments';
import { placeHold, liftHold } from '../../casework/rules/hold/holdCommands';
import { disposeOf } from '../../casework/store/disposal/dispose';
import { planDisposal } from '../../casework/store/disposal/plan';
import { requestIntake } from '../intake/requestIntake';
import { assess, assessInput } from '../rules/cases/assess';
import { closeRequest } from '../rules/cases/close';
import type { RequestResult } from '../rules/cases/commands';
import type { RequestCase } from '../rules/cases/values';
import { searchEvent } from '../rules/searches/events';
import type { SearchAsked } from '../rules/searches/question';
import { answerSearch, askService, readSearches, settleSearch, uploadResult } from '../store/searches';
import { requestSite } from './kind';
import { openRequestStore } from './store';

/** What becomes of the searches of a request when it is disposed of, over HTTP on the demo council. */
jest.setTimeout(180_000);
const desk = withTestDesk({ kind: 'council' });

async function aRequest(): Promise<RequestCase> {
  const answer = await desk.raw('alex', 'POST', "/_api/web/lists/getByTitle('Request intake')/items", {
    IntakeGuid: randomUUID(), ReceivedAt: desk.as('alex').now().subtract({ hours: 20 }).toString(), HowReceived: 'Email', WhatSaid: 'Send me all.', Service: 'Housing', RequesterName: 'Jo Test', RequesterKind: 'The person'
  });
  const id = Number(Reflect.get(await answer.json() as object, 'Id'));
  await desk.advance({ minutes: 10 });
  await takeIn(requestIntake(desk.as('dpo')));
  const [row] = (await desk.rows('Request log')).filter(({ IntakeId }) => IntakeId === id);
  const found = await store().openCase(Number(row.Id));
  return save(found, assess(found, { ...assessInput(found.values, dayAndTime(found.values.receivedAt)), kind: 'Rights request', rights: ['Access'] }, context()));
}
const store = (): ReturnType<typeof openRequestStore> => openRequestStore(desk.as('dpo'));
const context = (): Parameters<typeof assess>[2] => ({ now: desk.as('dpo').now(), me: { id: 1, name: 'Priya Nandra' } });
async function save(found: RequestCase, result: RequestResult): Promise<RequestCase> {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return store().saveCase(found, result.next, [...result.events]);
}
const search: SearchAsked = {
  way: 'service', service: 'Housing', addressee: undefined, lookFor: 'All about Jo Test', places: ['Housing system'], terms: ['Jo Test'], participants: [], since: undefined, until: undefined, due: '2030-12-31'
};
const said = { outcome: 'found', systems: ['x'], terms: ['x'], since: undefined, until: '2026-11-20', peopleAsked: 'Two', personalDevices: 'no', why: 'All', elsewhere: '', cannot: '', counts: [] } as const;
const file = (name: string): { name: string; content: Blob } => ({ name, content: new Blob([name]) });
const resultsOf = async (): Promise<readonly string[]> => (await desk.rows('Search results')).filter(({ FSObjType, FileSystemObjectType }) => Number(FSObjType ?? FileSystemObjectType ?? 0) === 0).map((row) => String(row.FileLeafRef ?? row.FileRef ?? row.Title)).sort();

async function searched(found: RequestCase): Promise<void> {
  const question = await askService(desk.as('dpo'), found, search, randomUUID());
  const champion = desk.as('champion');
  const name = await uploadResult(champion, question, file(`${found.reference} it's #1.pdf`));
  await answerSearch(champion, question, { ...said, files: [name] }, randomUUID());
  await uploadResult(champion, question, file(`${found.reference} unnamed.pdf`));
  const letter = await askService(desk.as('dpo'), found, { ...search, way: 'letter', service: '', addressee: { kind: 'supplier', name: 'Repairs Ltd' } }, randomUUID());
  await uploadResult(desk.as('dpo'), letter, file(`${found.reference} letter.pdf`));
  for (const { question: each, answer } of (await readSearches(desk.as('dpo'), found.reference)).found) {
    await settleSearch(desk.as('dpo'), each, answer ?? await answerSearch(desk.as('dpo'), each, { ...said, files: [] }, randomUUID()));
  }
  await store().addEvents(found, [searchEvent('searchSettled', { service: 'Housing', addressee: undefined, outcome: 'found', answeredBy: 'Nadia Rahman', answeredAt: desk.as('dpo').now().toString(), files: 1, items: undefined })]);
}

test('disposal takes its searches, answers and files, whoever put them there, and nothing of another request; what was asked and how much came of it stays, and a legal hold stops all of it', async () => {
  const [one, other] = [await aRequest(), await aRequest()];
  await searched(one);
  await searched(other);
  let closed = await save(one, closeRequest(one, { ...emptyClosing, how: 'Withdrawn', who: 'Priya Nandra', why: 'Not wanted any more', advice: 'Close it', adviceBy: 'Priya Nandra' }, { months: 1 }, context()));
  const held = placeHold(closed, { reasons: ['claim'], since: desk.as('dpo').now().toString().slice(0, 10), why: 'A claim.' }, context());
  closed = await save(closed, held as RequestResult);
  await desk.advance({ hours: 24 * 366 * 9 });
  const owner = requestSite(desk.as('owner'));
  const shown = await planDisposal(owner, closed.logId);
  expect(shown.problems).toEqual(['onHold']);
  await expect(disposeOf(owner, { ...shown, problems: [] })).rejects.toMatchObject({ name: 'DisposalRefusedError' });
  expect((await readSearches(desk.as('dpo'), one.reference)).files).toHaveLength(3);
  closed = await save(closed, liftHold(closed, { reasons: ['claim'], why: 'Over.' }, context()) as RequestResult);
  const plan = await planDisposal(owner, closed.logId);
  expect({ problems: plan.problems, rows: plan.rows.length }).toEqual({ problems: [], rows: 3 + 2 + 2 });
  expect((await disposeOf(owner, plan)).left).toEqual([]);
  for (const list of ['Search tasks', 'Search answers']) expect(new Set((await desk.rows(list)).flatMap(({ CaseReference }) => (CaseReference ? [CaseReference] : [])))).toEqual(new Set([other.reference]));
  expect(await readSearches(desk.as('dpo'), one.reference)).toEqual({ found: [], strays: [], files: [] });
  expect((await readSearches(desk.as('dpo'), other.reference)).files).toHaveLength(3);
  expect(JSON.stringify(await resultsOf())).not.toContain(one.reference);
  const told = (await desk.rows('Case history')).filter(({ CaseReference, EventCode }) => CaseReference === one.reference && EventCode === 'searchSettled');
  expect(told.map(({ EventValues }) => JSON.parse(String(EventValues)) as unknown)).toMatchObject([{ service: 'Housing', outcome: 'found', files: 1, answeredBy: '' }]);
});
