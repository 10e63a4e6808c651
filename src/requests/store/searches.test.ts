import { randomUUID } from 'node:crypto';
import { withTestDesk, type Row } from '../../../local/testing/testDesk';
import '../../platform/sharepoint/pnpFiles';
import type { SearchSaid } from '../rules/searches/answer';
import type { SearchAsked, SearchQuestion } from '../rules/searches/question';
import { readMySearches, type MySearch } from './mySearches';
import { answerSearch, askService, readSearches, reopenSearch, settleSearch, uploadResult, withdrawSearch, type SearchFound } from './searches';

/** Searches from asking to settling, over HTTP: each test has a desk of its own, with the demo council's people and services. */
jest.setTimeout(60_000);
const desk = withTestDesk({ kind: 'council' });

const found = { reference: 'SAR-2026-00001', isRestricted: false };
const restricted = { reference: 'SAR-2026-00002', isRestricted: true };
const search: SearchAsked = {
  way: 'service', service: 'Housing', addressee: undefined, lookFor: "All about Dana Test’s tenancy\nand the repairs", places: ['Housing system', 'Team mailbox'], terms: ['Dana Test'], participants: [], since: '2025-01-01',
  until: undefined, due: '2030-12-31'
};
const letter: SearchAsked = { ...search, way: 'letter', service: '', addressee: { kind: 'supplier', name: 'Repairs Ltd' } };
const said = (changes: Partial<SearchSaid> = {}): SearchSaid => ({
  outcome: 'found', systems: ['Housing system'], terms: ['Dana Test'], since: '2025-01-01', until: '2026-11-20', peopleAsked: 'Two officers', personalDevices: 'no', why: 'All that holds tenancies', elsewhere: '', cannot: '',
  files: [], counts: [], ...changes
});

const ask = (asked: SearchAsked = search, of = found, who = 'dpo'): Promise<SearchQuestion> => askService(desk.as(who), of, asked, randomUUID());
const mine = (account: string, isPart = false): Promise<readonly MySearch[]> => readMySearches(desk.as(account), isPart);
const read = async (who = 'dpo', reference = found.reference): Promise<readonly SearchFound[]> => (await readSearches(desk.as(who), reference)).found;
const file = (name: string, bytes = 'the bytes'): { name: string; content: Blob } => ({ name, content: new Blob([bytes]) });
const rows = (list: string): Promise<readonly Row[]> => desk.rows(list);

/** Adds an answer by hand. */
const rawAnswer = (account: string, folder: string, values: Readonly<Record<string, string | number>>): Promise<Response> =>
  desk.raw(account, 'POST', "/_api/web/lists/getByTitle('Search answers')/AddValidateUpdateItemUsingPath()", {
    listItemCreateInfo: { FolderPath: { DecodedUrl: `/sites/dataprotection/Lists/SearchAnswers/${folder}` }, UnderlyingObjectType: 0 }, bNewDocumentUpdate: false,
    formValues: Object.entries({ Title: 'x', CaseReference: found.reference, AnswerGuid: randomUUID(), Outcome: 'nothing', ...values }).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) }))
  });

test('an officer asks, the champion finds it and answers with files, the officer reads both and settles it', async () => {
  const asked = await ask();
  expect(asked).toMatchObject({ ...search, reference: found.reference, folder: 'Housing', state: 'Open', by: { name: 'Priya Nandra' } });
  const [{ question, answer }] = await mine('champion');
  expect([question.lookFor, answer]).toEqual([search.lookFor, undefined]);
  const champion = desk.as('champion');
  const name = await uploadResult(champion, question, file('tenancy #1.pdf'));
  await answerSearch(champion, question, said({ files: [name], counts: [{ place: 'Mailbox: team', items: 12, size: '', runOn: undefined }] }), randomUUID());
  const [answered] = await read();
  expect(answered).toMatchObject({ stand: 'answered', isOfOfficer: true, missing: [], answer: { ...said({ files: [name] }), counts: [{ place: 'Mailbox: team', items: 12, size: '', runOn: undefined }], by: { name: 'Nadia Rahman' } } });
  expect((await readSearches(desk.as('dpo'), found.reference)).files).toMatchObject([{ folder: 'Housing', name: 'tenancy #1.pdf', size: 9, by: 'Nadia Rahman' }]);
  await settleSearch(desk.as('deputy'), answered.question, answered.answer);
  expect(await mine('champion')).toEqual([]);
  expect(await read()).toMatchObject([{ stand: 'settled', answer: { outcome: 'found' }, later: undefined }]);
});

test('a correction is a new answer, and what comes after it was settled changes nothing by itself', async () => {
  await ask();
  const [{ question }] = await mine('champion');
  await answerSearch(desk.as('champion'), question, said({ outcome: 'nothing' }), randomUUID());
  await answerSearch(desk.as('champion'), question, said({ elsewhere: 'Two boxes of paper' }), randomUUID());
  expect(await mine('champion')).toMatchObject([{ answer: { outcome: 'found' } }]);
  const [answered] = await read();
  expect(answered.answers.map(({ outcome }) => outcome)).toEqual(['nothing', 'found']);
  const settled = await settleSearch(desk.as('dpo'), answered.question, answered.answer);
  expect((await rawAnswer('champion', 'Housing', { QuestionId: question.id })).ok).toBe(true);
  expect(await read()).toMatchObject([{ stand: 'settled', answer: { elsewhere: 'Two boxes of paper' }, later: { outcome: 'nothing' } }]);
  await reopenSearch(desk.as('dpo'), settled);
  expect(await read()).toMatchObject([{ stand: 'answered', answer: { outcome: 'nothing' } }]);
  expect(await mine('champion')).toHaveLength(1);
});

test('what is said of another service’s search is refused, or has no effect and is shown apart', async () => {
  const { id, reference } = await ask();
  // to whom may not see a folder it is not there
  await expect(answerSearch(desk.as('sioned'), { id, reference, folder: 'Housing' }, said(), randomUUID())).rejects.toMatchObject({ kind: 'not-set-up' });
  await expect(uploadResult(desk.as('sioned'), { id, reference, folder: 'Housing' }, file('x.pdf'))).rejects.toMatchObject({ name: 'DeskError' });
  expect((await rawAnswer('sioned', 'Revenues', { QuestionId: id })).ok).toBe(true);
  expect((await rawAnswer('sioned', 'Housing', { QuestionId: id })).ok).toBe(false);
  const { found: [one], strays } = await readSearches(desk.as('dpo'), found.reference);
  expect([one.stand, one.answer, strays.map(({ by, folder }) => [by.name, folder])]).toEqual(['open', undefined, [['Siôned Parry', 'Revenues']]]);
  expect(await mine('sioned')).toEqual([]);
});

test('an answer that was there before the search does not count, though its number was guessed', async () => {
  const first = await ask();
  expect((await rawAnswer('champion', 'Housing', { QuestionId: first.id + 1 })).ok).toBe(true);
  await desk.advance({ minutes: 1 });
  const second = await ask();
  expect(second.id).toBe(first.id + 1);
  expect((await read()).map(({ stand }) => stand)).toEqual(['open', 'open']);
});

test('each finds the searches of their own services: an officer who is in one those alone, and others none', async () => {
  await desk.as('owner').sp.web.siteGroups.getByName('Desk service Revenues').users.add('i:0#.f|membership|dpo@northmere.example');
  await ask();
  await ask({ ...search, service: 'Revenues', due: '2030-01-01' });
  await ask({ ...search, service: 'Revenues', due: '2029-01-01' });
  await ask(letter);
  for (const isPart of [false, true]) {
    expect((await mine('champion', isPart)).map(({ question }) => question.service)).toEqual(['Housing']);
    expect((await mine('dpo', isPart)).map(({ question }) => question.due)).toEqual(['2029-01-01', '2030-01-01']);
    expect([await mine('alex', isPart), await mine('deputy', isPart)]).toEqual([[], []]);
  }
});

test('IT gets it in the folder of its service, and says how much it found', async () => {
  await ask({ ...search, way: 'it', service: 'Digital Services' });
  const [{ question }] = await mine('ict');
  await answerSearch(desk.as('ict'), question, said({ elsewhere: 'Export on the drive', counts: [{ place: 'Mailboxes', items: 1204, size: '3.2 GB', runOn: '2026-11-20' }, { place: 'Sites', items: 0, size: '', runOn: '2026-11-20' }] }), randomUUID());
  expect(await read()).toMatchObject([{ question: { way: 'it', folder: 'Digital Services' }, answer: { counts: [{ place: 'Mailboxes', items: 1204, size: '3.2 GB', runOn: '2026-11-20' }, { place: 'Sites', items: 0, size: '', runOn: '2026-11-20' }] } }]);
});

test('by letter no service sees it, its clock runs, and an officer puts in what came back', async () => {
  const due = desk.as('dpo').now().toZonedDateTimeISO('Europe/London').toPlainDate().toString();
  const question = await ask({ ...letter, due });
  expect(question).toMatchObject({ folder: '', way: 'letter', addressee: { kind: 'supplier', name: 'Repairs Ltd' } });
  expect(await mine('champion')).toEqual([]);
  expect((await desk.raw('champion', 'GET', `/_api/web/lists/getByTitle('Search tasks')/items(${question.id})`)).ok).toBe(false);
  expect(await read()).toMatchObject([{ stand: 'open' }]);
  await desk.advance({ hours: 25 });
  expect(await read()).toMatchObject([{ stand: 'overdue' }]);
  const name = await uploadResult(desk.as('dpo'), question, file('letter.pdf'));
  await answerSearch(desk.as('dpo'), question, said({ files: [name, 'not-there.pdf'] }), randomUUID());
  expect(await read()).toMatchObject([{ stand: 'answered', isLate: true, missing: ['not-there.pdf'], answer: { by: { name: 'Priya Nandra' } } }]);
});

test('of a restricted request no service is asked: by letter, and its group alone finds anything of it', async () => {
  await desk.as('owner').sp.web.siteGroups.getByName('Desk restricted').users.add('i:0#.f|membership|imogen@northmere.example');
  for (const asked of [search, { ...search, way: 'it' as const, service: 'Digital Services' }]) {
    await expect(ask(asked, restricted, 'imogen')).rejects.toMatchObject({ problems: [{ field: 'way', code: 'restricted' }] });
  }
  expect(await rows('Search tasks')).toEqual([]);
  const question = await ask(letter, restricted, 'imogen');
  expect(question.folder).toBe('Restricted');
  const name = await uploadResult(desk.as('imogen'), question, file('letter.pdf'));
  await answerSearch(desk.as('imogen'), question, said({ files: [name] }), randomUUID());
  expect(await read('deputy', restricted.reference)).toMatchObject([{ stand: 'answered', isOfOfficer: true, missing: [] }]);
  expect(await readSearches(desk.as('dpo'), restricted.reference)).toEqual({ found: [], strays: [], files: [] });
  expect([await mine('imogen'), await mine('deputy')]).toEqual([[], []]);
  await expect(ask(letter, restricted, 'dpo')).rejects.toMatchObject({ name: 'DeskError' });
});

test('an answer that got lost on its way back is looked for, so that nothing stands twice', async () => {
  await desk.fault({ match: { method: 'POST', url: "SearchTasks'\\)/addValidateUpdate" }, times: 1, fault: { kind: 'drop-after' } });
  const question = await ask();
  await desk.fault({ match: { method: 'POST', url: "SearchAnswers'\\)/addValidateUpdate" }, times: 1, fault: { kind: 'drop-after' } });
  const [{ question: shown }] = await mine('champion');
  const guid = randomUUID();
  const answer = await answerSearch(desk.as('champion'), shown, said({ outcome: 'nothing' }), guid);
  expect(answer.questionId).toBe(question.id);
  // a page that did not hear of it tries again with the GUID of its draft
  expect((await answerSearch(desk.as('champion'), shown, said({ outcome: 'nothing' }), guid)).id).toBe(answer.id);
  expect([(await rows('Search tasks')).length, (await rows('Search answers')).length]).toEqual([1, 1]);
});

test('one that never arrived is sent again; where nobody can tell, that is said and nothing is sent twice', async () => {
  const question = await ask();
  await desk.fault({ match: { method: 'POST', url: "SearchAnswers'\\)/addValidateUpdate" }, times: 1, fault: { kind: 'drop-before' } });
  await answerSearch(desk.as('champion'), question, said(), randomUUID());
  expect(await rows('Search answers')).toHaveLength(1);
  await desk.fault(
    { match: { method: 'POST', url: "SearchAnswers'\\)/addValidateUpdate" }, times: 1, fault: { kind: 'drop-after' } }, { match: { method: 'GET', url: "SearchAnswers'\\)/items" }, times: 50, fault: { kind: 'status', status: 403 } }
  );
  await expect(answerSearch(desk.as('champion'), question, said(), randomUUID())).rejects.toMatchObject({ kind: 'unknown-outcome' });
  expect(await rows('Search answers')).toHaveLength(2);
});

test('a service without a folder is not asked', async () => {
  await expect(ask({ ...search, service: 'Parks' })).rejects.toMatchObject({ kind: 'not-set-up' });
  expect(await rows('Search tasks')).toEqual([]);
});

test('two officers at once: the second hears of it, and nothing is settled without an answer or out of its order', async () => {
  const question = await ask();
  expect(() => settleSearch(desk.as('dpo'), question, undefined)).toThrow(expect.objectContaining({ problems: [{ field: 'answer', code: 'required' }] }));
  const withdrawn = await withdrawSearch(desk.as('deputy'), question);
  await answerSearch(desk.as('champion'), question, said(), randomUUID());
  const [{ later, answer }] = await read();
  expect([answer?.outcome, later?.outcome]).toEqual(['found', 'found']);
  await expect(settleSearch(desk.as('dpo'), question, answer)).rejects.toMatchObject({ name: 'ConflictError' });
  await expect(settleSearch(desk.as('dpo'), withdrawn, answer)).rejects.toMatchObject({ problems: [{ field: 'state', code: 'not-in-this-state' }] });
});

test('a search that no officer made is shown as one, until an officer takes it over', async () => {
  const question = await ask(search, found, 'owner');
  expect(await read()).toMatchObject([{ isOfOfficer: false }]);
  await reopenSearch(desk.as('dpo'), await withdrawSearch(desk.as('dpo'), question));
  expect(await read()).toMatchObject([{ isOfOfficer: true, stand: 'open' }]);
});

test('files come in one upload each: the same once, others of the name with a number, and none that runs', async () => {
  const question = await ask();
  const champion = desk.as('champion');
  const large = 'x'.repeat(12 * 1024 * 1024);
  const names = [];
  for (const one of [file('a.pdf'), file('a.pdf'), file('A.pdf', 'others'), file('what: now?.txt'), file('large.pst', large)]) names.push(await uploadResult(champion, question, one));
  expect(names).toEqual(['a.pdf', 'a.pdf', 'A (2).pdf', 'what- now-.txt', 'large.pst']);
  for (const [name, code] of [['invoice.pdf.exe', 'file-blocked'], ['empty.txt', 'file-empty']] as const) {
    await expect(uploadResult(champion, question, file(name, name === 'empty.txt' ? '' : 'x'))).rejects.toMatchObject({ problems: [{ field: 'files', code }] });
  }
  const { files } = await readSearches(desk.as('dpo'), found.reference);
  expect(files.map(({ name, size }) => [name, size]).sort()).toEqual([['A (2).pdf', 6], ['a.pdf', 9], ['large.pst', large.length], ['what- now-.txt', 9]]);
});

test('an upload whose answer got lost is kept once, and a file that an officer withdrew is shown no more', async () => {
  const question = await ask();
  await desk.fault({ match: { method: 'POST', url: 'SearchResults/Housing/.*Files/AddUsingPath' }, times: 1, fault: { kind: 'drop-after' } });
  expect(await uploadResult(desk.as('champion'), question, file('a.pdf'))).toBe('a.pdf');
  const { sp } = desk.as('dpo');
  const item = await sp.web.getFileByServerRelativePath(`/sites/dataprotection/SearchResults/Housing/${found.reference}/a.pdf`).getItem('Id');
  expect((await readSearches(desk.as('dpo'), found.reference)).files).toHaveLength(1);
  await item.update({ WithdrawnAt: desk.as('dpo').now().toString() });
  expect((await readSearches(desk.as('dpo'), found.reference)).files).toEqual([]);
});
