import { breachCases, openBreachCases, openCaseAccess } from '../../src/breaches/cases';
import { takeIn as takeInReports } from '../../src/breaches/intake';
import { breachRules, caseEvent, type BreachCase } from '../../src/breaches/rules';
import { readyValues } from '../../src/breaches/rules/investigation/testCases';
import { submitReport } from '../../src/breaches/store';
import { takeIn } from '../../src/casework/intake/takeIn';
import type { Case } from '../../src/casework/rules/kind';
import { genericEvent } from '../../src/casework/rules/events/makeEvent';
import { openCaseAccess as openAccessOf } from '../../src/casework/store/access';
import type { CaseStore } from '../../src/casework/store/contract';
import { readDueTasks } from '../../src/casework/store/dueTasks';
import { openCaseStore } from '../../src/casework/store/openCaseStore';
import { testIntakeKind } from '../../src/casework/testing/testIntake';
import type { TestFixed, TestValues } from '../../src/casework/testing/testKind';
import { testKind } from '../../src/casework/testing/testRoom';
import { caseDrafts } from '../../src/casework/ui/caseDrafts';
import type { KeyValueStore } from '../../src/platform/host/browserDrafts';
import { settingsAtOpening } from '../../src/platform/settings/atOpening';
import { rememberAnswers } from '../../src/platform/sharepoint/askedOnce';
import { gatherReads } from '../../src/platform/sharepoint/gather';
import type { DeskServices } from '../../src/platform/host/services';
import { aReport } from '../testing/aReport';
import { ask, runTestKind, setUpTestKind } from '../testing/testCases';
import { mailbox, withTestDesk } from '../testing/testDesk';

/**
 * Two logs on one desk, breaches and the made-up kind, with a row of the same number in each intake and each log: what belongs to the one is never
 * the other's. It ends with the disposal of both.
 */
jest.setTimeout(300_000);
const desk = withTestDesk({ shared: true });

let question: Case<TestValues, TestFixed>;
let breach: BreachCase;

const questionsOf = (name: string): ReturnType<typeof openCaseStore<TestValues, TestFixed>> => openCaseStore(desk.as(name), testKind);
const breachesOf = (name: string): ReturnType<typeof openBreachCases> => openBreachCases(desk.as(name));
async function answers(name: string): Promise<{ readonly question: Case<TestValues, TestFixed>; readonly breach: BreachCase }> {
  return { question: await questionsOf(name).openCase(question.logId), breach: await breachesOf(name).openCase(breach.logId) };
}
const about = async (list: string, reference: string): Promise<readonly unknown[]> =>
  (await desk.rows(list)).filter((row) => JSON.stringify(row).includes(reference)).map(({ Id, Modified }) => [Id, Modified]);

beforeAll(async () => {
  await setUpTestKind(desk);
  const intakeId = await ask(desk, 'alex', 'May I see it?', 'same name.txt');
  // without a name, so that an officer's page tells of both
  const report = aReport({ nameWithheld: true });
  const { reportId, reference } = await submitReport(desk.as('alex'), { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [{ name: 'same name.txt', content: new Blob(['of the report']) }] });
  await desk.advance({ minutes: 10 });
  await Promise.all([runTestKind(desk, 'dpo'), takeInReports(desk.as('dpo'))]);
  const [row] = (await desk.rows('Test log')).filter((each) => each.IntakeId === intakeId);
  question = await questionsOf('dpo').openCase(Number(row.Id));
  const found = await breachCases(desk.as('dpo')).findCase(reference);
  if (found.at !== 'log') throw new Error('The report is in the log.');
  breach = found.found;
  // otherwise nothing below shows anything
  expect([intakeId, question.logId]).toEqual([reportId, breach.logId]);
  await questionsOf('dpo').addTask(question, { title: 'Look for it', service: 'Housing', due: '2020-01-01' });
  await breachesOf('dpo').addTask(breach, { title: 'Ring the tenant', service: 'Housing', due: '2020-01-02' });
});

test('each worklist has its own, and both ask for the tasks of all logs, each with its case', async () => {
  expect((await questionsOf('dpo').readWorklist()).map(({ reference }) => reference)).toEqual([question.reference]);
  expect((await breachesOf('dpo').readWorklist()).map(({ reference }) => reference)).toEqual([breach.reference]);
  const before = desk.as('dpo').now();
  const due = [['Look for it', question.reference], ['Ring the tenant', breach.reference]];
  for (const store of [questionsOf('dpo'), breachesOf('dpo')]) {
    expect((await store.readDueTasks(before, 100)).map(({ title, reference }) => [title, reference])).toEqual(due);
  }
  expect((await questionsOf('dpo').readTasks(question)).map(({ title }) => title)).toEqual(['Look for it']);
  expect((await breachesOf('dpo').readTasks(breach)).map(({ title }) => title)).toEqual(['Ring the tenant']);
});

test('each history, and each set of files, is that of its case alone', async () => {
  const wordsOf = (entries: readonly { readonly title: string; readonly details: string; readonly code: string }[]): string => JSON.stringify(entries.map(({ title, details, code }) => [title, details, code]));
  await questionsOf('dpo').addEvents(question, [genericEvent('closed', { keptUntil: '2031-01-01' })]);
  await breachesOf('dpo').addEvents(breach, [caseEvent('happened', { what: 'Rang' }, { details: 'Only of the breach.' })]);
  expect(wordsOf(await breachesOf('dpo').readHistory(breach))).toContain('Only of the breach.');
  expect(wordsOf(await breachesOf('dpo').readHistory(breach))).not.toContain('2031');
  expect(wordsOf(await questionsOf('dpo').readHistory(question))).not.toContain('Only of the breach.');
  const files = { question: await questionsOf('dpo').readFiles(question), breach: await breachesOf('dpo').readFiles(breach) };
  expect([files.question.map(({ source }) => source), files.breach.map(({ source }) => source)]).toEqual([['same name.txt'], ['same name.txt']]);
  expect(files.question[0].sha256).not.toBe(files.breach[0].sha256);
});

test('messages of the one are none of the other: each was told once, and no run after that sends any', async () => {
  const told = await desk.letters(mailbox);
  expect(told.filter((subject) => subject.includes(question.reference))).toHaveLength(1);
  expect(told.filter((subject) => subject.includes(breach.reference))).toHaveLength(1);
  const rows = (await desk.rows('Deliveries')).map(({ CaseKind, CaseReference }) => [CaseKind, CaseReference]);
  expect(rows).toEqual(expect.arrayContaining([['test', question.reference], ['breach', breach.reference]]));
  expect(rows.filter(([kind, reference]) => (kind === 'test') !== (reference === question.reference))).toEqual([]);
  await desk.advance({ minutes: 10 });
  expect([(await runTestKind(desk, 'deputy')).sent, (await takeInReports(desk.as('deputy'))).sent]).toEqual([0, 0]);
  expect(await desk.letters(mailbox)).toEqual(told);
});

test('what somebody typed into the one is not offered in the other', async () => {
  const kept = new Map<string, unknown>();
  const browser: KeyValueStore = {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, value) => { kept.set(key, value); return Promise.resolve(); },
    delete: (key) => { kept.delete(key); return Promise.resolve(); },
    entries: () => Promise.resolve([...kept])
  };
  const [ofBreaches, ofQuestions] = [caseDrafts(desk.as('dpo'), browser, breachRules), caseDrafts(desk.as('dpo'), browser, testKind)];
  await ofBreaches.save(String(breach.logId), 'triage', { reason: { base: '', value: 'Typed into the breach' } });
  expect(await ofBreaches.load(String(breach.logId), 'triage')).toMatchObject({ edits: { reason: { value: 'Typed into the breach' } } });
  expect(await ofQuestions.load(String(question.logId), 'triage')).toBeUndefined();
});

/** What the desk at *Today* asks of logs, with nothing to do: as often as it asks, and what. */
async function askedToday(...logs: readonly ((services: DeskServices) => Promise<unknown>)[]): Promise<{ readonly calls: number; readonly questions: readonly string[] }> {
  const services = desk.as('deputy', undefined, { gather: gatherReads });
  rememberAnswers(services.sp);
  await desk.local('DELETE', 'log');
  const tasks = async (): Promise<unknown> => {
    await settingsAtOpening(services);
    return readDueTasks(services, services.now(), 100);
  };
  await Promise.all([tasks(), ...logs.map((log) => log(services))]);
  const asked = desk.server.controls.log.all();
  const parts = asked.filter(({ url }) => !url.endsWith('/$batch'));
  expect(parts.filter(({ method }) => method !== 'GET')).toEqual([]);
  const questions = parts.map(({ url }) => decodeURIComponent(url));
  expect(new Set(questions).size).toBe(questions.length);
  return { calls: asked.filter(({ inBatch }) => !inBatch).length, questions };
}

/** The access of a log, then its open cases, what may be disposed of, and a run. */
const opened = (access: (services: DeskServices) => Promise<unknown>, store: (services: DeskServices) => Pick<CaseStore, 'readWorklist' | 'readDisposalDue'>, run: (services: DeskServices) => Promise<unknown>) =>
  async (services: DeskServices): Promise<void> => {
    await access(services);
    await Promise.all([store(services).readWorklist(), store(services).readDisposalDue('2026-01-01', '2026-12-31'), run(services)]);
  };

test('with nothing to do a log costs the page three questions, two kinds of case with their three intakes ask as often as one, and nothing twice', async () => {
  await desk.advance({ hours: 30 });
  for (let visit = 0; visit < 2; visit += 1) {
    await runTestKind(desk, 'deputy');
    await takeInReports(desk.as('deputy'));
    await desk.advance({ minutes: 10 });
  }
  const breaches = opened(openCaseAccess, openBreachCases, (services) => takeInReports(services, { isOpening: true }));
  const tests = opened((services) => openAccessOf({ services, kind: testKind }), (services) => openCaseStore(services, testKind), (services) => takeIn({ services, kind: testIntakeKind }, { isOpening: true }));
  const [one, two] = [await askedToday(breaches), await askedToday(breaches, tests)];
  expect({ one: one.calls, two: two.calls }).toEqual({ one: 2, two: 2 });
  // what it adds is asked of its log alone; of everything that logs share, and of the intakes, there is nothing more
  const added = two.questions.filter((question) => !one.questions.includes(question));
  expect(added.map((question) => /getList\('([^']+)'\)/.exec(question)?.[1].replace('/sites/dataprotection/', ''))).toEqual(['Lists/TestLog', 'Lists/TestLog', 'Lists/TestLog']);
  expect([one.questions.length, two.questions.length]).toEqual([10, 13]);
});

test('each list of what may be disposed of has its own, and the disposal of the one leaves every row, task, event, file and delivery of the other', async () => {
  const now = desk.as('dpo').now();
  const seen = await answers('dpo');
  const decided = await questionsOf('dpo').saveCase(seen.question, { ...seen.question.values, caseState: 'Open', answer: { decision: 'Yes', reason: 'It is so.', by: 'Priya Nandra' } }, []);
  await questionsOf('dpo').saveCase(decided, { ...decided.values, caseState: 'Closed', closedAt: now, disposalDue: '2020-01-01' }, [genericEvent('closed', { keptUntil: '2020-01-01' })]);
  const ready = await breachesOf('dpo').saveCase(seen.breach, { ...readyValues, awareAt: seen.breach.values.awareAt, leadId: undefined, facts: seen.breach.values.facts }, []);
  await breachesOf('dpo').saveCase(ready, { ...ready.values, caseState: 'Closed', closedAt: now, disposalDue: '2020-01-02' }, [caseEvent('closed', { keptUntil: '2020-01-02' })]);
  const span = ['2019-01-01', '2021-01-01'] as const;
  expect((await questionsOf('dpo').readDisposalDue(...span)).map(({ reference }) => reference)).toEqual([question.reference]);
  expect((await breachesOf('dpo').readDisposalDue(...span)).map(({ reference }) => reference)).toEqual([breach.reference]);
  const closed = { from: now.subtract({ hours: 1 }), before: now.add({ hours: 1 }) };
  expect((await questionsOf('dpo').readClosed(closed)).cases.map(({ reference }) => reference)).toEqual([question.reference]);
  expect((await breachesOf('dpo').readClosed(closed)).cases.map(({ reference }) => reference)).toEqual([breach.reference]);

  await desk.advance({ hours: 24 * 367 });
  const lists = ['Breach log', 'Breach evidence', 'Tasks', 'Case history', 'Deliveries', 'Notifications'];
  const all = async (): Promise<unknown> => Promise.all(lists.map((list) => about(list, breach.reference)));
  const before = await all();
  await openCaseAccess(desk.as('owner'));
  const disposals = await questionsOf('owner').disposal();
  expect((await disposals.dispose(await disposals.plan(question.logId), () => undefined)).left).toEqual([]);
  expect(await questionsOf('dpo').readDisposalDue(...span)).toEqual([]);
  expect(await all()).toEqual(before);
  expect((await breachesOf('dpo').openCase(breach.logId)).values.disposedAt).toBeUndefined();
});
