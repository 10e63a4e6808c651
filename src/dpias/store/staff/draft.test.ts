import { randomUUID } from 'node:crypto';
import { withTestDesk } from '../../../../local/testing/testDesk';
import { addInFolder } from '../../../platform/sharepoint/addInFolder';
import { complete } from '../../rules/testContent';
import { risk } from '../../rules/risks/testRisks';
import type { MyDpia, NewDpia, SavedAnswer, SavedRisk } from './contract';
import { answerKey, draftFolder, draftList } from './draftRows';
import { staffDpiaStore as store } from './ownStore';

/** Drafts over HTTP, on a desk with the demo council's people: jo manages Housing, dev Revenues, Nadia is Housing's champion, Helen a reviewer. */
jest.setTimeout(60_000);
const desk = withTestDesk({ kind: 'council' });

const parking: NewDpia = {
  service: 'Housing', title: 'Parking permits online', system: 'ParkIt', plannedOn: '2027-05-03', form: 'full', own: [], screening: '', startedFrom: '', answers: {}, risks: []
};
const begin = (more: Partial<NewDpia> = {}, who = 'jo', guid: string = randomUUID()): Promise<MyDpia> => store.start(desk.as(who), { ...parking, ...more }, guid);
const draft = (dpia: MyDpia, who = 'jo') => store.readDraft(desk.as(who), dpia);
const answers = async (dpia: MyDpia): Promise<Readonly<Record<string, unknown>>> => Object.fromEntries(Object.entries((await draft(dpia)).answers).map(([id, { answer }]) => [id, answer]));
const rows = async () => (await desk.rows('DPIA answers')).length;
const adding = { method: 'POST', url: "DpiaAnswers'\\)/addValidateUpdate" };
const changing = { method: 'MERGE', url: "DpiaAnswers'\\)/items" };

/** A row as a form of SharePoint would add it. */
const rawRow = (dpia: MyDpia, itemId: string, values: Readonly<Record<string, string>>, who = 'jo'): Promise<number> =>
  addInFolder(draftList(desk.as(who)), draftFolder(desk.as(who), dpia), { Title: itemId, AnswerKey: answerKey(dpia, itemId), DpiaGuid: dpia.guid, Part: 'answer', ItemId: itemId, ...values });

const conflict = (theirs: unknown): unknown => expect.objectContaining({ name: 'DraftConflict', theirs });

test('a manager begins a DPIA with what is taken over, and an officer and a reviewer read it as its service does', async () => {
  const own = [{ section: 'need', question: { id: 'own_budget', kind: 'line', own: { title: { en: 'Budget code', cy: 'Cod y gyllideb' } } } }] as const;
  const dpia = await begin({ own, screening: 'DPS-2026-00001', answers: { ...complete.answers, own_budget: 'K12', need_system: '' }, risks: complete.risks });
  expect(dpia).toMatchObject({ title: 'Parking permits online', folder: 'Housing', system: 'ParkIt', plannedOn: '2027-05-03', form: 'full', version: 2, own, screening: 'DPS-2026-00001', startedFrom: '' });
  expect(dpia.reference).toBe(`DPIA-${desk.as('jo').now().toZonedDateTimeISO('Europe/London').year}-${String(dpia.id).padStart(5, '0')}`);
  for (const who of ['jo', 'dpo', 'siro']) {
    const read = await draft(dpia, who);
    expect(Object.fromEntries(Object.entries(read.answers).map(([id, { answer }]) => [id, answer]))).toEqual({ ...Object.fromEntries(Object.entries(complete.answers).filter(([id]) => id !== 'need_system')), own_budget: 'K12' });
    expect(read.risks.map((each) => each.risk)).toEqual(complete.risks);
    expect([read.unreadable, read.answers.need_aims.by]).toEqual([[], 'Jo Bright']);
  }
});

test('each finds the services and DPIAs that are theirs: a champion and other staff none, a reviewer every one', async () => {
  const housing = await begin();
  const revenues = await begin({ service: 'Revenues', title: 'Debt letters' }, 'dev');
  const found = async (who: string) => [await store.readMyServices(desk.as(who)), (await store.readMyDpias(desk.as(who))).map(({ reference }) => reference)];
  expect(await found('jo')).toEqual([['Housing'], [housing.reference]]);
  expect(await found('dev')).toEqual([['Revenues'], [revenues.reference]]);
  expect(await found('siro')).toEqual([[], [revenues.reference, housing.reference]]);
  for (const who of ['champion', 'sioned', 'alex', 'dpo']) expect(await found(who)).toEqual([[], []]);
  const { users } = desk.as('owner').sp.web.siteGroups.getByName('Desk managers Revenues');
  await users.add('i:0#.f|membership|dpo@northmere.example');
  expect(await found('dpo')).toEqual([['Revenues'], [revenues.reference]]);
});

test('an officer begins one for a service, which finds it among its own', async () => {
  const dpia = await begin({ answers: { need_aims: 'Permits' } }, 'dpo');
  expect(await store.readMyDpias(desk.as('jo'))).toEqual([dpia]);
  await store.saveAnswer(desk.as('jo'), dpia, 'need_why', 'A new supplier', undefined);
  expect(await answers(dpia)).toEqual({ need_aims: 'Permits', need_why: 'A new supplier' });
});

test('nobody of another service, no champion and no reviewer begins or changes one', async () => {
  const dpia = await begin({ answers: { need_aims: 'Permits' } });
  const { answers: { need_aims: over } } = await draft(dpia);
  for (const who of ['dev', 'champion', 'siro']) {
    const services = desk.as(who);
    await expect(begin({}, who)).rejects.toMatchObject({ name: 'DeskError' });
    await expect(store.saveAnswer(services, dpia, 'need_why', 'x', undefined)).rejects.toMatchObject({ name: 'DeskError' });
    await expect(store.saveAnswer(services, dpia, 'need_aims', 'x', over)).rejects.toMatchObject({ name: 'DeskError' });
    await expect(store.saveHead(services, dpia, { title: 'x' })).rejects.toMatchObject({ name: 'DeskError' });
  }
  expect(await answers(dpia)).toEqual({ need_aims: 'Permits' });
  expect([(await desk.rows('DPIAs')).length, await rows()]).toEqual([1, 1]);
  const { answer } = await store.saveAnswer(desk.as('dpo'), dpia, 'need_aims', 'Permits, as the DPO corrected it', over);
  expect(answer).toBe('Permits, as the DPO corrected it');
});

test('an answer is saved over what was shown, as it is kept, as often as somebody types', async () => {
  const dpia = await begin();
  const first = await store.saveAnswer(desk.as('jo'), dpia, 'need_aims', '  Permits\r\nby e-mail  ', undefined);
  expect(first).toMatchObject({ answer: 'Permits\nby e-mail', by: 'Jo Bright' });
  const second = await store.saveAnswer(desk.as('jo'), dpia, 'need_aims', '', first);
  const third = await store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'Permits again', second);
  expect((await draft(dpia)).answers.need_aims).toMatchObject({ answer: 'Permits again', etag: third.etag, rowId: first.rowId });
  expect((await store.saveAnswer(desk.as('jo'), dpia, 'scope_data', ['money', 'contact', 'money'], undefined)).answer).toEqual(['contact', 'money']);
  expect(await rows()).toBe(2);
});

test('an emptied answer keeps its row, over which the next is saved', async () => {
  const dpia = await begin();
  await store.saveAnswer(desk.as('jo'), dpia, 'need_aims', '', await store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'Permits', undefined));
  const { answers: { need_aims: emptied } } = await draft(dpia);
  expect(emptied.answer).toBe('');
  await store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'Permits after all', emptied);
  expect(await answers(dpia)).toEqual({ need_aims: 'Permits after all' });
});

test('two people meet only in one answer: the second hears what the first wrote, and may write over that', async () => {
  const dpia = await begin({ answers: { need_aims: 'Permits' } });
  const { answers: { need_aims: shown } } = await draft(dpia);
  await store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'As Jo says', shown);
  await store.saveAnswer(desk.as('dpo'), dpia, 'need_why', 'Another question', undefined);
  const error: unknown = await store.saveAnswer(desk.as('dpo'), dpia, 'need_aims', 'As Priya says', shown).catch((thrown: unknown) => thrown);
  expect(error).toEqual(conflict(expect.objectContaining({ answer: 'As Jo says', by: 'Jo Bright' })));
  expect(await answers(dpia)).toEqual({ need_aims: 'As Jo says', need_why: 'Another question' });
  await store.saveAnswer(desk.as('dpo'), dpia, 'need_aims', 'As both say', (error as { readonly theirs: SavedAnswer }).theirs);
  expect(await answers(dpia)).toEqual({ need_aims: 'As both say', need_why: 'Another question' });
});

test('who answers a question that somebody answered first hears of it; the same answer twice is one', async () => {
  const dpia = await begin();
  await store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'As Jo says', undefined);
  await expect(store.saveAnswer(desk.as('dpo'), dpia, 'need_aims', 'As Priya says', undefined)).rejects.toEqual(conflict(expect.objectContaining({ answer: 'As Jo says' })));
  expect((await store.saveAnswer(desk.as('dpo'), dpia, 'need_aims', 'As Jo says', undefined)).answer).toBe('As Jo says');
  expect(await rows()).toBe(1);
});

test('an answer whose answer got lost on its way back stands once, new or changed', async () => {
  const dpia = await begin();
  await desk.fault({ match: adding, times: 1, fault: { kind: 'drop-after' } });
  const first = await store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'Permits', undefined);
  await desk.fault({ match: adding, times: 1, fault: { kind: 'drop-before' } });
  await store.saveAnswer(desk.as('jo'), dpia, 'need_why', 'A new supplier', undefined);
  await desk.fault({ match: changing, times: 1, fault: { kind: 'drop-after' } });
  const second = await store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'Permits online', first);
  // a page that did not hear of it tries again over what it had
  expect((await store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'Permits online', first)).etag).toBe(second.etag);
  expect([await answers(dpia), await rows()]).toEqual([{ need_aims: 'Permits online', need_why: 'A new supplier' }, 2]);
});

test('where nobody can tell whether it was added, that is said and nothing is sent twice', async () => {
  const dpia = await begin();
  await desk.fault({ match: adding, times: 1, fault: { kind: 'drop-after' } }, { match: { method: 'GET', url: "DpiaAnswers'\\)/items" }, times: 50, fault: { kind: 'status', status: 403 } });
  await expect(store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'Permits', undefined)).rejects.toMatchObject({ kind: 'unknown-outcome' });
  await desk.noFaults();
  expect(await rows()).toBe(1);
});

test('an answer of 60,000 characters is kept whole; what no column holds is refused before it is sent', async () => {
  const dpia = await begin();
  const long = 'Ysgrifennwyd yn hir. '.repeat(3000).slice(0, 60_000);
  const saved = await store.saveAnswer(desk.as('jo'), dpia, 'nature_use', long, undefined);
  const { answers: { nature_use: read } } = await draft(dpia);
  expect([read.answer, saved.answer].map((answer) => answer.length)).toEqual([long.trim().length, long.trim().length]);
  expect(read.answer).toBe(long.trim());
  await expect(store.saveAnswer(desk.as('jo'), dpia, 'nature_use', 'x'.repeat(64_001), read)).rejects.toMatchObject({ kind: 'invalid' });
});

test('a draft of 60 answers and 60 risks is read in one call', async () => {
  const own = Array.from({ length: 60 }, (_, place) => ({ section: 'need', question: { id: `own_${place}`, kind: 'text' as const, own: { title: { en: 'More', cy: 'Mwy' } } } }));
  const dpia = await begin({ own, answers: Object.fromEntries(own.map(({ question: { id } }) => [id, 'x'.repeat(500)])), risks: Array.from({ length: 60 }, (_, place) => risk(place + 1)) });
  await desk.local('DELETE', 'log');
  const read = await draft(dpia);
  expect([Object.keys(read.answers).length, read.risks.length]).toEqual([60, 60]);
  expect((await desk.local<{ readonly value: readonly unknown[] }>('GET', 'log')).value).toHaveLength(1);
});

test('a beginning that breaks off goes on with the same GUID: one DPIA, each answer once, and what somebody changed meanwhile stays', async () => {
  const guid = randomUUID();
  const more = { answers: { need_aims: 'Permits', need_why: 'A new supplier' }, risks: complete.risks };
  await desk.fault({ match: { method: 'POST', url: '\\$batch' }, times: 10, fault: { kind: 'status', status: 403 } });
  await expect(begin(more, 'jo', guid)).rejects.toMatchObject({ name: 'DeskError' });
  await desk.noFaults();
  const [dpia] = await store.readMyDpias(desk.as('jo'));
  await store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'Permits, changed', undefined);
  await desk.fault({ match: { method: 'POST', url: '\\$batch' }, times: 1, fault: { kind: 'drop-after' } }, { match: { method: 'POST', url: "Dpias'\\)/addValidateUpdate" }, times: 1, fault: { kind: 'drop-after' } });
  expect(await begin(more, 'jo', guid)).toMatchObject({ guid, reference: dpia.reference });
  await begin(more, 'jo', guid);
  expect([(await desk.rows('DPIAs')).length, await rows(), await answers(dpia)]).toEqual([1, 4, { need_aims: 'Permits, changed', need_why: 'A new supplier' }]);
});

test('a row that is no answer is named with what stands in it, hides no other, and can be written over', async () => {
  const dpia = await begin({ answers: { need_why: 'A new supplier' } });
  await rawRow(dpia, 'need_aims', { Said: 'no JSON' });
  await rawRow(dpia, 'risk-9', { Part: 'risk', Said: '{"id":"another"}' });
  const read = await draft(dpia);
  expect([Object.keys(read.answers), read.unreadable, read.broken]).toEqual([
    ['need_why'], ['need_aims', 'risk-9'], [expect.objectContaining({ part: 'answer', id: 'need_aims', text: 'no JSON', by: 'Jo Bright' }), expect.objectContaining({ part: 'risk', id: 'risk-9' })]
  ]);
  await expect(store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'Permits', undefined)).rejects.toEqual(conflict(undefined));
  const [broken] = read.broken ?? [];
  await store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'Permits', { ...broken, answer: '' });
  expect(await answers(dpia)).toEqual({ need_why: 'A new supplier', need_aims: 'Permits' });
});

test('a second row for one question, which only a request by hand can make, takes nothing from the first and is named', async () => {
  const dpia = await begin({ answers: { need_aims: 'Permits' } });
  await rawRow(dpia, 'need_aims', { Said: '"Something else"', AnswerKey: `${dpia.guid}:aside` });
  const read = await draft(dpia);
  expect([read.answers.need_aims.answer, read.broken?.map(({ id, text }) => [id, text])]).toEqual(['Permits', [['need_aims', '"Something else"']]]);
  await expect(store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'x', { ...(read.broken ?? [])[0], answer: '' })).rejects.toEqual(conflict(expect.objectContaining({ answer: 'Permits' })));
});

test('what somebody of another service writes under a DPIA’s GUID is no part of it', async () => {
  const dpia = await begin();
  await rawRow({ ...dpia, folder: 'Revenues' }, 'need_aims', { Said: '"Forged"' }, 'dev');
  for (const who of ['jo', 'dpo', 'siro']) expect((await draft(dpia, who)).answers).toEqual({});
});

test('a risk is saved, changed and taken out, with its past; its number is not given again, and it may come back', async () => {
  const dpia = await begin();
  const services = desk.as('jo');
  const first = await store.saveRisk(services, dpia, risk(1), undefined);
  const changed = await store.saveRisk(services, dpia, risk(1, { source: 'A tablet is lost' }), first);
  await expect(store.saveRisk(desk.as('dpo'), dpia, risk(1, { source: 'A phone is lost' }), first)).rejects.toEqual(conflict(expect.objectContaining({ risk: risk(1, { source: 'A tablet is lost' }) })));
  await expect(store.withdrawRisk(desk.as('dpo'), dpia, first)).rejects.toMatchObject({ name: 'DraftConflict' });
  await desk.fault({ match: changing, times: 1, fault: { kind: 'drop-after' } });
  await store.withdrawRisk(services, dpia, changed);
  await store.withdrawRisk(services, dpia, changed);
  await store.saveRisk(services, dpia, { ...risk(1), id: 'r-second' }, undefined);
  const read = await draft(dpia);
  expect([read.risks.map((each) => [each.risk.id, each.risk.number]), read.withdrawn?.map((each) => each.risk.id)]).toEqual([[['r-second', 2]], ['r1']]);
  const [out] = read.withdrawn ?? [];
  await store.saveRisk(services, dpia, risk(1), out);
  expect((await draft(dpia)).risks.map((each) => each.risk.number)).toEqual([1, 2]);
  await expect(store.saveRisk(services, dpia, risk(1), undefined)).resolves.toMatchObject({ rowId: first.rowId });
});

test('parts of a risk that this page does not know are named beside it', async () => {
  const dpia = await begin();
  await addInFolder(draftList(desk.as('jo')), draftFolder(desk.as('jo'), dpia), {
    Title: 'r1', AnswerKey: `${dpia.guid}:risk:r1`, DpiaGuid: dpia.guid, Part: 'risk', ItemId: 'r1', Said: JSON.stringify({ ...risk(1), colour: 'red' })
  });
  const { risks: [read] } = await draft(dpia);
  expect([(read as SavedRisk).risk.source, read.unread]).toEqual([risk(1).source, [{ path: 'colour', text: 'red' }]]);
});

describe('a draft of the first questions', () => {
  const old = async (): Promise<MyDpia> => {
    const dpia = await begin();
    await desk.as('owner').sp.web.lists.getByTitle('DPIAs').items.getById(dpia.id).update({ QuestionnaireVersion: 1 });
    const [read] = await store.readMyDpias(desk.as('jo'));
    return read;
  };

  test('is read in the questions of today, with where each came from and what has no place', async () => {
    const dpia = await old();
    await rawRow(dpia, 'need', { Said: '"Permits"' });
    await rawRow(dpia, 'dpo', { Said: '"Somebody"' });
    const read = await draft(dpia);
    expect(read.answers).toEqual({ need_aims: expect.objectContaining({ answer: 'Permits', from: 'need' }) as unknown });
    expect([read.moved, read.left]).toEqual([[{ from: 'need', to: ['need_aims', 'need_change', 'need_why'] }], { dpo: expect.objectContaining({ answer: 'Somebody' }) as unknown }]);
  });

  test('moves with the first save, in its own row, and is not doubled by it', async () => {
    const dpia = await old();
    const row = await rawRow(dpia, 'need', { Said: '"Permits"' });
    const { answers: { need_aims: shown } } = await draft(dpia);
    await store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'Permits online', shown);
    expect((await draft(dpia)).answers).toEqual({ need_aims: expect.objectContaining({ answer: 'Permits online', rowId: row }) as unknown });
    await expect(store.saveAnswer(desk.as('dpo'), dpia, 'need_aims', 'Something else', shown)).rejects.toEqual(conflict(expect.objectContaining({ answer: 'Permits online' })));
  });

  test('shows both where somebody answered the question of today too, until one is saved over both', async () => {
    const dpia = await old();
    await rawRow(dpia, 'need', { Said: '"Permits"' });
    await rawRow(dpia, 'need_aims', { Said: '"Quicker"' });
    const { answers: { need_aims: shown } } = await draft(dpia);
    expect([shown.answer, shown.from, shown.also?.length]).toEqual(['Permits\n\nQuicker', undefined, 1]);
    await store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'Quicker permits', shown);
    expect(await answers(dpia)).toEqual({ need_aims: 'Quicker permits' });
  });

  test('that meets an answer of today on its way is a conflict, and both stand', async () => {
    const dpia = await old();
    await rawRow(dpia, 'need', { Said: '"Permits"' });
    const { answers: { need_aims: shown } } = await draft(dpia);
    await rawRow(dpia, 'need_aims', { Said: '"Quicker"' });
    await expect(store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'Permits online', shown)).rejects.toEqual(conflict(expect.objectContaining({ answer: 'Quicker' })));
    expect(await answers(dpia)).toEqual({ need_aims: 'Permits\n\nQuicker' });
  });
});

test('over a draft of questions that this page does not know nothing is saved', async () => {
  const begun = await begin({ answers: { need_aims: 'Permits' } });
  await desk.as('owner').sp.web.lists.getByTitle('DPIAs').items.getById(begun.id).update({ QuestionnaireVersion: 99 });
  const [dpia] = await store.readMyDpias(desk.as('jo'));
  const read = await draft(dpia);
  expect([read.isNewer, read.answers.need_aims.answer]).toEqual([true, 'Permits']);
  await expect(store.saveAnswer(desk.as('jo'), dpia, 'need_aims', 'x', read.answers.need_aims)).rejects.toMatchObject({ kind: 'older-page' });
});

test('the head is changed over what was shown, and who is second hears of it', async () => {
  const dpia = await begin();
  await desk.fault({ match: { method: 'MERGE', url: "Dpias'\\)/items" }, times: 1, fault: { kind: 'drop-after' } });
  const changed = await store.saveHead(desk.as('jo'), dpia, { title: 'Permits', plannedOn: undefined });
  expect(changed).toMatchObject({ title: 'Permits', plannedOn: undefined, system: 'ParkIt' });
  expect(await store.readMyDpias(desk.as('jo'))).toEqual([changed]);
  await expect(store.saveHead(desk.as('dpo'), dpia, { form: 'short' })).rejects.toMatchObject({ name: 'ConflictError' });
});
