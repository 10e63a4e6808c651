import { ask, runTestKind, testSite } from '../../../local/testing/testCases';
import { withTestDesk, type Row } from '../../../local/testing/testDesk';
import { readSettings, saveSettings } from '../../platform/settings';
import { answerTask, readMyTasks } from '../staff/myTasks';
import type { CaseTask, NewTask, ServicePerson, ServiceTold } from '../store/contract';
import { openCase } from '../store/openCase';
import { readServicePeople } from '../store/servicePeople';
import { addTask, changeTask, readTasks } from '../store/tasks';
import { readDueTasks } from '../store/dueTasks';
import { lookLater } from './lookLater';
import { tellService } from './tellService';

/** Tasks of a service from giving to settling, over the made-up kind and HTTP: each test has a desk of its own. */
jest.setTimeout(300_000);
const desk = withTestDesk({ kind: 'test-kind' });

const champion = 'champion@northmere.example';
const colleague = 'tariq@northmere.example';
const noMails = (): Promise<void> => desk.fault({ match: { target: 'graph', url: 'sendMail' }, times: 50, fault: { kind: 'status', status: 400 } });
const rows = async (): Promise<readonly Row[]> => (await desk.rows('Deliveries')).filter(({ RecipientRole }) => String(RecipientRole).startsWith('task-'));
const states = async (): Promise<readonly unknown[]> => (await rows()).map(({ RecipientRole, DeliveryState, Attempt }) => [RecipientRole, DeliveryState, Attempt]);
const letters = async (to: string): Promise<readonly string[]> => (await desk.letters(to)).filter((subject) => subject.includes('task'));

const join = async (group: string, ...accounts: readonly string[]): Promise<void> => {
  for (const account of accounts) await desk.as('owner').sp.web.siteGroups.getByName(group).users.add(`i:0#.f|membership|${account}`);
};
const settingsName = async (...championUpns: readonly string[]): Promise<void> => {
  const { sp, siteUrl } = desk.as('owner');
  const stored = await readSettings(sp, siteUrl);
  if (!stored.settings) throw new Error('The test desk has settings.');
  await saveSettings(sp, siteUrl, { ...stored.settings, services: [{ name: 'Housing', headUpn: '', championUpns: [...championUpns], socialCare: false }] }, stored);
};
beforeEach(async () => {
  await join('Desk service Housing', champion);
  await settingsName(champion);
});

async function joinHousing(): Promise<readonly ServicePerson[]> {
  await join('Desk service Housing', colleague);
  return (await readServicePeople(desk.as('dpo'), 'Housing')) ?? [];
}

interface Given {
  readonly task: CaseTask;
  readonly told: ServiceTold;
  readonly logId: number;
}

async function given(more: Partial<NewTask> = {}): Promise<Given> {
  await ask(desk, 'alex');
  const [{ logId }] = (await runTestKind(desk, 'dpo')).takenIn;
  const site = testSite(desk, 'dpo');
  const found = await openCase(site, logId);
  const task = await addTask(site.services, found, { title: 'Look in the archive', service: 'Housing', due: '2026-12-04', kind: 'enquiry', ...more });
  return { task, told: await tellService(site, found, task, more.asked), logId };
}

const mine = async (account: string): ReturnType<typeof readMyTasks> => readMyTasks(desk.as(account), true);
const openOf = async (logId: number, account = 'dpo'): Promise<readonly CaseTask[]> => {
  const site = testSite(desk, account);
  return readTasks(site, await openCase(site, logId));
};

test('the champions of the service are told once, each with a row, and find it among their tasks', async () => {
  const { told } = await given();
  expect(told).toEqual({ told: [champion], notTold: [] });
  expect(await letters(champion)).toEqual([expect.stringContaining('TST-')]);
  expect(await states()).toEqual([['task-champion', 'sent', 1]]);
  await desk.advance({ hours: 24 });
  await runTestKind(desk, 'deputy');
  expect(await letters(champion)).toHaveLength(1);
  expect(await mine('champion')).toMatchObject([{ title: 'Look in the archive', service: 'Housing', kind: 'enquiry', by: 'Priya Nandra', asked: undefined }]);
  expect((await desk.rows('Test log')).map(({ Undelivered }) => Undelivered)).toEqual([0]);
});

test('whoever is asked by name is told alone; it stands first for them, and colleagues see it too', async () => {
  const asked = (await joinHousing()).find(({ mail }) => mail === colleague);
  const { told } = await given({ asked });
  expect(told).toEqual({ told: [asked?.name], notTold: [] });
  expect([await letters(colleague), await letters(champion)]).toEqual([[expect.stringContaining('TST-')], []]);
  const site = testSite(desk, 'dpo');
  await addTask(site.services, { reference: 'TST-2026-00001', isRestricted: false }, { title: 'Due before', service: 'Housing', due: '2026-01-05', kind: 'other' });
  expect((await mine('tariq')).map(({ title, asked: who }) => [title, who?.isMe])).toEqual([['Look in the archive', true], ['Due before', undefined]]);
  expect((await mine('champion')).map(({ title, asked: who }) => [title, who?.isMe])).toEqual([['Due before', undefined], ['Look in the archive', false]]);
});

test('a mail that failed counts as undelivered and is sent by the next officer’s page, to whom the officer chose and not whom somebody wrote into the row since', async () => {
  const asked = (await joinHousing()).find(({ mail }) => mail === colleague);
  await noMails();
  const { task, told } = await given({ asked });
  await desk.noFaults();
  expect(told).toEqual({ told: [], notTold: [asked?.name] });
  const other = (await readServicePeople(desk.as('dpo'), 'Housing'))?.find(({ mail }) => mail === champion);
  const changed = await desk.raw('champion', 'POST', `/_api/web/lists/getByTitle('Tasks')/items(${task.id})`, { AskedOfId: other?.id }, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' });
  expect(changed.ok).toBe(true);
  await desk.advance({ minutes: 6 });
  await Promise.all([runTestKind(desk, 'deputy'), runTestKind(desk, 'dpo')]);
  expect(await states()).toEqual([['task-member', 'sent', 2]]);
  expect([(await letters(colleague)).length, (await letters(champion)).length]).toEqual([1, 0]);
});

test('a manager sees the service’s tasks, may be asked by name and is told alone then; of a task for the service its head and champions are told', async () => {
  await join('Desk managers Housing', 'jo@northmere.example');
  const people = (await readServicePeople(desk.as('dpo'), 'Housing')) ?? [];
  expect(people.map(({ mail }) => mail)).toEqual([champion, 'jo@northmere.example']);
  const asked = people.find(({ mail }) => mail.startsWith('jo@'));
  expect((await given()).told).toEqual({ told: [champion], notTold: [] });
  expect((await given({ title: 'Ask the supplier', asked })).told).toEqual({ told: [asked?.name], notTold: [] });
  expect([(await letters('jo@northmere.example')).length, (await letters(champion)).length]).toEqual([1, 1]);
  expect((await mine('jo')).map(({ title, asked: who }) => [title, who?.isMe])).toEqual([['Ask the supplier', true], ['Look in the archive', undefined]]);
  expect(await answerTask(desk.as('jo'), (await mine('jo'))[0], { kind: 'done', text: 'They say yes.' })).toMatchObject({ answer: { kind: 'done', by: asked?.name } });
});

test('a page that closed before it told anybody: when the case is looked at again the champions are told', async () => {
  await ask(desk, 'alex');
  const [{ logId }] = (await runTestKind(desk, 'dpo')).takenIn;
  const site = testSite(desk, 'dpo');
  const found = await openCase(site, logId);
  await addTask(site.services, found, { title: 'Look in the archive', service: 'Housing', due: undefined, kind: 'enquiry' });
  await lookLater(site, found.reference);
  await desk.advance({ minutes: 6 });
  await runTestKind(desk, 'deputy');
  expect(await letters(champion)).toHaveLength(1);
});

test('a service for which the settings name nobody has a message that can never arrive, which officers are shown', async () => {
  await settingsName();
  const { told, logId } = await given();
  expect(told).toEqual({ told: [], notTold: [] });
  await desk.advance({ minutes: 6 });
  await runTestKind(desk, 'deputy');
  expect(await states()).toEqual([['task-head', 'unreachable', expect.anything()]]);
  expect(await openOf(logId)).toMatchObject([{ state: 'Open', folder: 'Housing' }]);
});

test('an answer leaves the task open and reaches officers, who settle it; answered meanwhile is told with both versions', async () => {
  await joinHousing();
  const { logId } = await given();
  const [task] = await mine('champion');
  const [same] = await mine('tariq');
  expect(await answerTask(desk.as('champion'), task, { kind: 'done', text: 'It was not there.' })).toMatchObject({ answer: { kind: 'done', text: 'It was not there.' } });
  await expect(answerTask(desk.as('tariq'), same, { kind: 'question', text: 'Which archive?' })).rejects.toMatchObject({ name: 'AnsweredMeanwhileError', now: { answer: { kind: 'done', text: 'It was not there.' } } });
  const [answered] = await openOf(logId);
  expect(answered).toMatchObject({ state: 'Open', answer: { kind: 'done', text: 'It was not there.' } });
  expect(answered.answer?.by).not.toBe('');
  const due = await readDueTasks(desk.as('dpo'), desk.as('dpo').now().subtract({ hours: 24 }), 100);
  expect(due.map(({ title, answer }) => [title, answer?.kind])).toEqual([['Look in the archive', 'done']]);
  await changeTask(desk.as('dpo'), answered, 'Done');
  expect(await openOf(logId, 'deputy')).toMatchObject([{ state: 'Done', answer: { kind: 'done' } }]);
  await expect(answerTask(desk.as('champion'), task, { kind: 'cannot', text: 'No.' })).rejects.toMatchObject({ name: 'AnsweredMeanwhileError', now: undefined });
  expect(await mine('champion')).toEqual([]);
});

test('by raw request: the service cannot close its task for the officer, and another service neither reads nor changes it', async () => {
  const { task, logId } = await given();
  const item = `/_api/web/lists/getByTitle('Tasks')/items(${task.id})`;
  const merge = (account: string, body: object): Promise<Response> => desk.raw(account, 'POST', item, body, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' });
  expect((await desk.raw('manager', 'GET', item)).ok).toBe(false);
  expect((await desk.raw('alex', 'GET', item)).ok).toBe(false);
  expect((await merge('manager', { TaskState: 'Done' })).ok).toBe(false);
  expect((await merge('alex', { Answer: 'Not mine' })).ok).toBe(false);
  expect(await mine('manager')).toEqual([]);
  // the same request is a real one for whoever may
  expect((await merge('champion', { TaskState: 'Done' })).ok).toBe(true);
  expect(await openOf(logId)).toMatchObject([{ state: 'Open', answer: { kind: 'done', text: '' } }]);
});

test('a task that somebody of a service made by hand sends nobody a mail', async () => {
  await ask(desk, 'alex');
  const [{ logId }] = (await runTestKind(desk, 'dpo')).takenIn;
  const found = await openCase(testSite(desk, 'dpo'), logId);
  const added = await desk.raw('champion', 'POST', "/_api/web/lists/getByTitle('Tasks')/AddValidateUpdateItemUsingPath()", {
    listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/dataprotection/Lists/DeskTasks/Housing' }, UnderlyingObjectType: 0 }, bNewDocumentUpdate: false,
    formValues: [['Title', 'Made up'], ['CaseReference', found.reference], ['Service', 'Housing'], ['TaskState', 'Open'], ['TaskKind', 'enquiry']].map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }))
  });
  expect(added.ok).toBe(true);
  const real = await addTask(desk.as('dpo'), found, { title: 'A real one', service: 'Housing', due: undefined, kind: 'other' });
  expect(await tellService(testSite(desk, 'dpo'), found, real, undefined)).toEqual({ told: [champion], notTold: [] });
  await desk.advance({ hours: 1 });
  await runTestKind(desk, 'deputy');
  expect(await letters(champion)).toHaveLength(1);
});
