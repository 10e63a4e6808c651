import { randomUUID } from 'node:crypto';
import { mailbox, withTestDesk } from '../../../local/testing/testDesk';
import '../../platform/sharepoint/pnpFiles';
import { takeIn } from '../../casework/intake/takeIn';
import { disposeOf } from '../../casework/store/disposal/dispose';
import { planDisposal } from '../../casework/store/disposal/plan';
import { openCase } from '../../casework/store/openCase';
import { sha256OfText } from '../../platform/sharepoint/sha256';
import { dpiaSite } from '../cases/kind';
import { openDpiaStore } from '../cases/store';
import { advise, adviceTalk } from '../rules/cases/advise';
import { approve } from '../rules/cases/approve';
import { askSignOff } from '../rules/cases/askSignOff';
import { closeDpia } from '../rules/cases/close';
import type { CommandContext } from '../../casework/rules/command';
import type { DpiaResult } from '../rules/cases/commands';
import { look, lookInput } from '../rules/cases/look';
import { receive } from '../rules/cases/receive';
import { noAllTheSame } from '../rules/cases/typed';
import type { DpiaCase } from '../rules/cases/values';
import { signState } from '../rules/signing/counts';
import { submissionName } from '../rules/submission';
import { adviceInLog, answeredPoints, openPoints, pointAnswerTalk } from '../rules/talk/points';
import { addSign } from '../store/signOffs';
import { addTalk } from '../store/talk';
import { noticeArrivals, readArrivals } from './arrivals';
import { dpiaIntake } from './dpiaIntake';
import { tellTurn } from './turnTelling';

/** Screenings and DPIAs on a desk over HTTP, with the demo council's people and services: from what staff and services write to what is in force. The engine's own is tested on the test kind. */
jest.setTimeout(120_000);
const desk = withTestDesk({ kind: 'council', shared: true });
const care = 'Adult social care';
const site = '/sites/dataprotection';

async function screen(account: string, columns: Readonly<Record<string, unknown>> = {}): Promise<number> {
  const answer = await desk.raw(account, 'POST', "/_api/web/lists/getByTitle('DPIA screenings')/items", { Title: 'Cameras in the day centre', ScreeningGuid: randomUUID(), Service: care, Answers: '{}', QuestionnaireVersion: 1, Result: 'required', ...columns });
  expect(answer.status).toBe(201);
  return Number(Reflect.get(await answer.json() as object, 'Id'));
}

async function begin(account: string, folder: string, columns: Readonly<Record<string, string>> = {}): Promise<number> {
  const answer = await desk.raw(account, 'POST', "/_api/web/lists/getByTitle('DPIAs')/AddValidateUpdateItemUsingPath()", {
    listItemCreateInfo: { FolderPath: { DecodedUrl: `${site}/Lists/Dpias/${folder}` }, UnderlyingObjectType: 0 }, bNewDocumentUpdate: false,
    formValues: Object.entries({ Title: 'Cameras in the day centre', DpiaGuid: randomUUID(), Service: 'Revenues', System: 'CCTV', FormKind: 'full', PlannedOn: '2030-06-01', ...columns }).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }))
  });
  expect(answer.ok).toBe(true);
  const rows = await desk.rows('DPIAs');
  return Math.max(...rows.map(({ Id }) => Number(Id)));
}

/** A submission of a service, in one upload; what stands in it is no matter here. */
async function submit(account: string, reference: string, number: number, text: string, folder = care): Promise<string> {
  const hash = await sha256OfText(text);
  await desk.as(account).sp.web.getFolderByServerRelativePath(`${site}/DpiaSubmissions/${folder}`).files.addUsingPath(submissionName({ reference, number, hash }), text, { Overwrite: false });
  return hash;
}

const run = (account = 'dpo') => takeIn(dpiaIntake(desk.as(account)));
const store = (account = 'dpo') => openDpiaStore(desk.as(account));
async function caseOf(column: 'ScreeningId' | 'DpiaId', id: number): Promise<DpiaCase> {
  const row = (await desk.rows('DPIA log')).find((each) => each[column] === id);
  return store().openCase(Number(row?.Id));
}
async function save(found: DpiaCase, result: DpiaResult): Promise<DpiaCase> {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return store().saveCase(found, result.next, [...result.events]);
}
/** A page knows the server's time from its first answer. */
async function context(): Promise<CommandContext> {
  const services = desk.as('dpo');
  const { Id } = await services.sp.web.currentUser.select('Id')();
  return { now: services.now(), me: { id: Number(Id), name: 'Priya Nandra' } };
}
const siteId = async (account: string): Promise<number> => Number((await desk.as(account).sp.web.currentUser.select('Id')()).Id);
const inYears = (years: number): string => desk.as('dpo').now().toZonedDateTimeISO('Europe/London').toPlainDate().add({ years }).toString();

test('rows of both lists with one number become two cases, each once, whoever looks; a screening that asks for a DPIA is told to the DPO, a no is not', async () => {
  const id = await begin('bethan', care);
  // folders have numbers too
  for (let last = 0; last < id - 1;) last = await screen('alex', { Result: 'notNeeded' });
  expect(await screen('alex')).toBe(id);
  await desk.advance({ minutes: 10 });
  const runs = await Promise.all([run(), run('deputy')]);
  expect(runs.flatMap(({ takenIn }) => takenIn)).toHaveLength(id + 1);
  expect(runs.flatMap(({ problems }) => problems)).toEqual([]);
  const [screening, dpia] = [await caseOf('ScreeningId', id), await caseOf('DpiaId', id)];
  expect(screening).toMatchObject({ reference: dpia.reference.replace('DPIA', 'DPS'), aroundDesk: undefined, unreadable: [], values: { caseState: 'Screened', result: 'required', service: care } });
  // a DPIA is of the service in whose folder it lies, whatever it says
  expect(dpia).toMatchObject({ reference: expect.stringMatching(/^DPIA-\d{4}-\d{5}$/) as string, aroundDesk: undefined, values: { caseState: 'Draft', service: care, system: 'CCTV', plannedOn: '2030-06-01' } });
  expect((await desk.letters(mailbox)).filter((subject) => /DPS-|DPIA-/.test(subject))).toEqual([`DPIA screening ${screening.reference}`]);
  expect([(await store().findCase(screening.reference)).at, (await store().findCase(dpia.reference)).at, (await store().findCase('DPS-2026-99999')).at]).toEqual(['log', 'log', 'nowhere']);
  expect((await run()).takenIn).toEqual([]);
});

test('a screening whose save was tried again is one, and the other says whose repeat it is', async () => {
  const guid = randomUUID();
  const [first, again] = [await screen('alex', { ScreeningGuid: guid }), await screen('alex', { ScreeningGuid: guid })];
  const before = (await desk.letters(mailbox)).length;
  await desk.advance({ minutes: 10 });
  await run();
  expect([(await caseOf('ScreeningId', first)).repeatOf, (await caseOf('ScreeningId', again)).repeatOf]).toEqual([undefined, first]);
  expect((await desk.letters(mailbox)).length).toBe(before + 1);
});

test('whoever screened sees that an officer looked, and the head and managers of the service hear that it is their turn', async () => {
  const id = await screen('alex');
  await run();
  const found = await caseOf('ScreeningId', id);
  const needed = await save(found, look(found, { ...lookInput(found.values), decision: 'needed' }, await context()));
  expect((await desk.rows('DPIA screenings')).find(({ Id }) => Id === id)).toMatchObject({ PublicState: 'Being looked at' });
  expect((await tellTurn(desk.as('dpo'), needed)).told).toEqual(['manager@northmere.example', 'bethan@northmere.example']);
  // an officers' page that looks later tells nobody twice
  await desk.advance({ minutes: 30 });
  await run('deputy');
  for (const box of ['manager', 'bethan']) expect((await desk.letters(`${box}@northmere.example`)).filter((subject) => subject.includes(needed.reference))).toHaveLength(1);
});

test('from a draft to in force: submitted, advised, answered, signed by whom the log asked, and told to the service on the way', async () => {
  const id = await begin('bethan', care);
  await desk.advance({ minutes: 10 });
  await run();
  let found = await caseOf('DpiaId', id);
  const { reference } = found;
  const hash = await submit('bethan', reference, 1, '{"title":"Cameras"}');
  // another service's file that names this DPIA is nobody's submission of it
  await submit('dev', reference, 2, '{"title":"False"}', 'Revenues');
  expect(await noticeArrivals(desk.as('dpo'))).toMatchObject([{ reference, number: 1, hash }]);
  await desk.advance({ minutes: 10 });
  await run();
  expect((await desk.letters(mailbox)).filter((subject) => subject === `DPIA ${reference}`)).toHaveLength(1);

  const [file, ...others] = await store().readSubmissions(found);
  expect(others).toEqual([]);
  const read = await store().readSubmission(file);
  expect(read).toMatchObject({ isWhole: true, content: { title: 'Cameras' }, by: { id: await siteId('bethan') } });
  found = await save(found, receive(found, { ...read, level: 'medium', missing: [] }, await context()));
  expect(await readArrivals(desk.as('dpo'))).toEqual([]);

  found = await save(found, advise(found, { points: ['Tell people at the entrance'], summary: '', by: '', submission: hash }, await context()));
  await store().addTalk(found, adviceTalk(found.values.file.advice[0]), randomUUID());
  // the service says it counts as answered; so does somebody who may add everywhere and is none of the service
  const point = { number: 1, submission: hash };
  const done = pointAnswerTalk(point, 'done', { by: '', said: '' });
  if (!done) throw new Error('It has all that it needs.');
  await addTalk(desk.as('caldicott'), { reference, service: care }, done, randomUUID());
  const open = async (): Promise<readonly number[]> => openPoints(answeredPoints(adviceInLog(found.values.file.advice), await store().readTalk(found)));
  expect(await open()).toEqual([1]);
  // advice that the service writes itself is none
  await addTalk(desk.as('bethan'), { reference, service: care }, { kind: 'advice', said: 'All is well', details: { points: [{ number: 9, text: 'Nothing' }] } }, randomUUID());
  await addTalk(desk.as('bethan'), { reference, service: care }, done, randomUUID());
  expect(await open()).toEqual([]);
  expect((await store().readTalk(found)).map(({ kind }) => kind)).toEqual(['state', 'state', 'advice', 'pointAnswer']);

  // before the log asks, and of who submitted it, a signature counts for nothing
  const sign = { reference, role: 'head', submission: hash, decision: 'approve' as const, said: '', openBecause: '' };
  await addSign(desk.as('siro'), sign, randomUUID());
  await desk.advance({ minutes: 1 });
  const people = [{ id: await siteId('manager'), name: 'Martin Cole', role: 'head' as const }, { id: await siteId('siro'), name: 'Helen Marsh', role: 'siro' as const }];
  found = await save(found, askSignOff(found, { people, takenBack: [], submission: hash }, await context()));
  await desk.advance({ minutes: 1 });
  await addSign(desk.as('bethan'), sign, randomUUID());
  await addSign(desk.as('manager'), sign, randomUUID());
  const signs = await store().readSigns(found);
  const state = signState(signs, found.values.file.asked, { reference, hash, submittedById: found.values.submission.byId });
  expect([state.approved.map(({ row, role }) => [row.authorName, role]), state.waiting.map(({ name }) => name), state.uncounted.map(({ problem }) => problem)])
    .toEqual([[['Martin Cole', 'head']], ['Helen Marsh'], ['askedLater', 'ownSubmission']]);
  expect(await store().readCounts?.(found)).toMatchObject({ newer: 0, openPoints: 0, signWaiting: 1, signMissing: 0 });

  found = await save(found, approve(found, { ...noAllTheSame, reviewOn: inYears(1), submission: hash }, { signs, openPoints: [], isNewer: false }, await context()));
  expect(found.values).toMatchObject({ caseState: 'In force', file: { approvals: [{ signs: [{ name: 'Martin Cole' }], unmet: [] }] } });
  expect((await store().readTalk(found)).filter(({ kind }) => kind === 'state').map(({ details }) => Reflect.get(details as object, 'state'))).toEqual(['Submitted', 'Advised', 'In force']);
  expect((await store().readHistory(found)).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['reported', 'taken in', 'submitted', 'advised', 'sign-off asked', 'approved']));

  // a later submission is seen: it is no longer what was signed
  const later = await submit('manager', reference, 2, '{"title":"More cameras"}');
  expect(await readArrivals(desk.as('dpo'))).toMatchObject([{ reference, number: 2, hash: later }]);
});

test('a page that was closed before it told the service is made up for by the next officer’s look', async () => {
  const id = await begin('bethan', care);
  await run();
  const found = await caseOf('DpiaId', id);
  const hash = await submit('bethan', found.reference, 1, '{"title":"Once more"}');
  const [file] = await store().readSubmissions(found);
  await desk.fault({ match: { method: 'POST', url: "DpiaTalk'\\)/AddValidateUpdate" }, times: 10, fault: { kind: 'status', status: 403 } });
  const saved = await save(found, receive(found, { ...await store().readSubmission(file), level: 'low', missing: [] }, await context()));
  await desk.noFaults();
  expect([saved.values.submission.hash, await store().readTalk(saved)]).toEqual([hash, []]);
  await desk.advance({ minutes: 40 });
  await run('deputy');
  expect((await store().readTalk(saved)).map(({ kind, details }) => [kind, details])).toEqual([['state', { state: 'Submitted' }]]);
});

test('a member of the restricted group looks as any officer: this log has no restricted cases', async () => {
  await desk.as('owner').sp.web.siteGroups.getByName('Desk restricted').users.add('i:0#.f|membership|deputy@northmere.example');
  const id = await screen('alex', { Result: 'advised' });
  expect((await run('deputy')).problems).toEqual([]);
  expect((await caseOf('ScreeningId', id)).values.result).toBe('advised');
});

test('disposal takes the list from which a case came, and what lies for a DPIA in lists of its own, after its time', async () => {
  const [id, screening] = [await begin('bethan', care, { DpiaGuid: '11111111-2222-4333-8444-555555555555' }), await screen('alex')];
  await run();
  let found = await caseOf('DpiaId', id);
  await submit('bethan', found.reference, 1, '{}');
  await addTalk(desk.as('bethan'), { reference: found.reference, service: care }, { kind: 'comment', said: 'Why?' }, randomUUID());
  await addSign(desk.as('jo'), { reference: found.reference, role: '', submission: 'x', decision: 'approve', said: '', openBecause: '' }, randomUUID());
  found = await save(found, closeDpia(found, { how: 'Did not go ahead', why: 'No money' }, { months: 72 }, await context()));
  await desk.as('bethan').sp.web.getFolderByServerRelativePath(`${site}/DpiaDocuments/${care}`).addSubFolderUsingPath(found.reference);
  await desk.as('bethan').sp.web.getFolderByServerRelativePath(`${site}/DpiaDocuments/${care}/${found.reference}`).files.addUsingPath('Draft.docx', 'bytes', { Overwrite: false });
  await store().keepFile(found, { name: 'Summary.docx', bytes: new TextEncoder().encode('bytes') });
  const plan = await planDisposal(dpiaSite(desk.as('owner')), found.logId);
  expect(plan).toMatchObject({ intake: { id }, obstacles: [{ code: 'tooEarly' }], files: [{ name: 'Summary.docx' }] });
  // the submission, the service's document, the comment and the state, and the signature
  expect(plan.rows.map((row) => row.split(' ')[0]).sort()).toEqual(['0', '1', '3', '3', '4']);
  let other = await caseOf('ScreeningId', screening);
  other = await save(other, closeDpia(other, { how: 'Opened by mistake', why: 'Twice' }, { months: 72 }, await context()));
  expect(await planDisposal(dpiaSite(desk.as('owner')), other.logId)).toMatchObject({ intake: { id: screening }, obstacles: [{ code: 'tooEarly' }], rows: [] });

  await desk.advance({ hours: 24 * 366 * 6 });
  for (const { logId } of [found, other]) {
    const owner = dpiaSite(desk.as('owner'));
    await openCase(owner, logId);
    const due = await planDisposal(owner, logId);
    expect(due).toMatchObject({ obstacles: [], problems: [] });
    const { left, found: disposed } = await disposeOf(owner, due, () => undefined);
    expect([left, disposed.values.disposedAt === undefined, disposed.values.file.closing?.why]).toEqual([[], false, '']);
  }
  expect((await desk.rows('DPIAs')).some(({ Id }) => Id === id)).toBe(false);
  expect((await desk.rows('DPIA screenings')).some(({ Id }) => Id === screening)).toBe(false);
});
