import { createHash } from 'node:crypto';
import { ask, runTestKind, sayMore, testSite } from '../../../local/testing/testCases';
import { repeatNewestRow } from '../../../local/testing/manyRows';
import { mailbox, withTestDesk, type Row } from '../../../local/testing/testDesk';
import { readSettings, saveSettings } from '../../platform/settings';
import { genericEvent } from '../rules/events/makeEvent';
import { disposeOf } from '../store/disposal/dispose';
import { planDisposal } from '../store/disposal/plan';
import { openCase } from '../store/openCase';
import { readRows } from '../store/rows';
import { saveCase } from '../store/saveCase';
import { questions, testIntakeKind } from '../testing/testIntake';
import { sendAgain } from './byHand';
import { caseForOfficer, keepNewFiles, nothingBeside } from './officersCase';
import { takeNote } from './undeliverable';

/** The made-up kind through the run: a list that opens cases, and one that adds to them. One desk for the file, over HTTP; each test has cases of its own. */
jest.setTimeout(300_000);
const desk = withTestDesk({ kind: 'test-kind', shared: true });

const run = (name = 'dpo'): ReturnType<typeof runTestKind> => runTestKind(desk, name);
const rowsOf = async (list: string, column: string, value: unknown): Promise<readonly Row[]> => (await desk.rows(list)).filter((row) => row[column] === value);
const referenceOf = async (intakeId: number): Promise<string> => String((await rowsOf('Test log', 'IntakeId', intakeId))[0]?.Reference);
/** Of a question that is not in the log yet. */
const referenceToBe = async (intakeId: number): Promise<string> => `TST-${String((await rowsOf('Test questions', 'Id', intakeId))[0].Created).slice(0, 4)}-${String(intakeId).padStart(5, '0')}`;
const eventsOf = async (reference: string): Promise<readonly unknown[]> => (await rowsOf('Case history', 'CaseReference', reference)).map(({ EventKind }) => EventKind);
const lettersAbout = async (reference: string, address = mailbox): Promise<readonly string[]> => (await desk.letters(address)).filter((subject) => subject.startsWith(reference));
const filesOf = async (reference: string): Promise<readonly Row[]> => (await rowsOf('Test files', 'Reference', reference)).filter(({ SourceName }) => SourceName);
const hashOf = (file: string): string => createHash('sha256').update(`the bytes of ${file}`).digest('hex');

/** A question of Alex's in the log, with nothing left to do. */
async function aCase(): Promise<{ readonly intakeId: number; readonly logId: number; readonly reference: string }> {
  const intakeId = await ask(desk, 'alex');
  await run('deputy');
  const [row] = await rowsOf('Test log', 'IntakeId', intakeId);
  return { intakeId, logId: Number(row.Id), reference: String(row.Reference) };
}

describe('pages that open at the same moment', () => {
  test('add a question once, tell of it once, and keep its file once with its hash; run again, nothing is done', async () => {
    const intakeId = await ask(desk, 'alex', 'May I see the file?', "it's #1.txt");
    // each has looked before the first of them writes
    await desk.fault(...['TestLog', 'Deliveries'].map((list) => ({ match: { method: 'POST', url: `${list}'\\)/items$` }, times: 3, fault: { kind: 'delay', milliseconds: 300 } as const })));
    const outcomes = await Promise.all(['dpo', 'deputy', 'dpo'].map((name) => run(name)));
    expect(outcomes.flatMap(({ takenIn }) => takenIn)).toEqual([{ intake: 'question', intakeId, logId: expect.any(Number) as number, reference: await referenceOf(intakeId), repeatOf: undefined }]);
    expect(outcomes.flatMap(({ problems }) => problems)).toEqual([]);
    const reference = await referenceOf(intakeId);
    const state = async (): Promise<unknown> => ({
      events: await eventsOf(reference), letters: await lettersAbout(reference), second: await lettersAbout(reference, 'ict@northmere.example'),
      files: (await filesOf(reference)).map(({ SourceName, Sha256, IntakeId }) => [SourceName, Sha256, IntakeId]), undelivered: (await rowsOf('Test log', 'IntakeId', intakeId)).map(({ Undelivered }) => Undelivered)
    });
    const once = {
      events: ['taken in', 'files copied'], letters: [`${reference} asked`], second: [`${reference} asked`], files: [["it's #1.txt", hashOf("it's #1.txt"), intakeId]], undelivered: [0]
    };
    expect(await state()).toEqual(once);
    expect(await run('deputy')).toMatchObject({ takenIn: [], additions: [], sent: 0, undelivered: [], problems: [] });
    expect(await state()).toEqual(once);
  });

  test('add what is said later to its case once, as a row, an event and a message of its own, with its file beside the case’s', async () => {
    const { intakeId, logId, reference } = await aCase();
    const site = testSite(desk, 'dpo');
    const seen = await openCase(site, logId);
    const points = [{ key: 'a', text: 'Where is it?', answer: '' }];
    await saveCase(site, seen, { ...seen.values, talk: { ...seen.values.talk, points } }, []);
    const additionId = await sayMore(desk, 'alex', reference.toLowerCase().replace(/-/g, ' '), 'It was in May.', 'may.txt');
    await desk.fault(...['TestAdded', 'Deliveries'].map((list) => ({ match: { method: 'POST', url: `${list}'\\)/items$` }, times: 3, fault: { kind: 'delay', milliseconds: 300 } as const })));
    const outcomes = await Promise.all(['dpo', 'deputy', 'dpo'].map((name) => run(name)));
    expect(outcomes.flatMap(({ additions }) => additions)).toEqual([{ intake: 'addition', intakeId: additionId, reference }]);
    expect(outcomes.flatMap(({ problems }) => problems)).toEqual([]);
    expect((await rowsOf('Test added', 'AdditionId', additionId)).map(({ CaseReference, Said }) => [CaseReference, Said])).toEqual([[reference, 'It was in May.']]);
    expect(await eventsOf(reference)).toEqual(['taken in', 'added to', 'files copied']);
    expect(await lettersAbout(reference)).toEqual([`${reference} asked`, `${reference} added ${additionId}`]);
    expect((await filesOf(reference)).map(({ SourceName, Sha256, AdditionId, IntakeId }) => [SourceName, Sha256, AdditionId, IntakeId])).toEqual([['may.txt', hashOf('may.txt'), additionId, intakeId]]);
    // the case itself, with its own table of points, was changed by nobody
    expect(await openCase(site, logId)).toMatchObject({ intakeId, aroundDesk: undefined, values: { talk: { points } } });
    expect(await run('deputy')).toMatchObject({ takenIn: [], additions: [], sent: 0, undelivered: [], problems: [] });
  });
});

describe('what may not add', () => {
  test('somebody else’s word about a case is kept for an officer to look at, and is no part of the case', async () => {
    const { reference } = await aCase();
    const additionId = await sayMore(desk, 'jo', reference, 'Close it.');
    expect(await run()).toMatchObject({ additions: [{ intake: 'addition', intakeId: additionId, reference: undefined }], sent: 0, problems: [] });
    expect((await rowsOf('Test added', 'AdditionId', additionId)).map(({ CaseReference, Named }) => [CaseReference ?? '', Named])).toEqual([['', reference]]);
    expect(await eventsOf(reference)).toEqual(['taken in']);
    expect(await lettersAbout(reference)).toHaveLength(1);
    // the same words by whose question it is do add: it is the author that decides
    await sayMore(desk, 'alex', reference, 'Close it.');
    expect(await run()).toMatchObject({ additions: [{ reference }] });
  });

  test.each(['', 'TST-2026-99999', 'BR-2026-00001', 'TST-2019-00001', "TST-2026-00001' or Id gt 0 or '"])('“%s” names no case: it is kept without one, once', async (names) => {
    await aCase();
    const additionId = await sayMore(desk, 'alex', names);
    expect(await run()).toMatchObject({ additions: [{ intakeId: additionId, reference: undefined }], problems: [] });
    expect(await run()).toMatchObject({ additions: [], problems: [] });
  });

  test('what is said of a question that could not be added yet waits for it', async () => {
    const intakeId = await ask(desk, 'alex');
    const reference = await referenceToBe(intakeId);
    const additionId = await sayMore(desk, 'alex', reference);
    await desk.fault({ match: { method: 'POST', url: "TestLog'\\)/items$" }, fault: { kind: 'status', status: 503 }, times: 3 });
    expect((await run()).problems).toEqual([{ intake: 'question', intakeId, kind: 'unavailable' }, { intake: 'addition', intakeId: additionId, kind: 'unavailable' }]);
    await desk.noFaults();
    expect(await run()).toMatchObject({ takenIn: [{ intakeId }], additions: [{ intakeId: additionId, reference }], problems: [] });
    expect(await eventsOf(reference)).toEqual(['taken in', 'added to']);
  });
});

test('a page that is closed at any of its writes leaves nothing undone: the next one goes on, and nothing comes twice', async () => {
  /** Alex asks something and adds to it; the DPO's page loses its connection after so many writes. @returns whether it lost any */
  const stopAfter = async (writes: number): Promise<boolean> => {
    const intakeId = await ask(desk, 'alex', 'Another', 'one.txt');
    const reference = await referenceToBe(intakeId);
    const additionId = await sayMore(desk, 'alex', reference, 'More.', 'two.txt');
    await desk.local('DELETE', 'log');
    await desk.fault({ match: { caller: 'dpo@northmere.example', method: 'POST' }, skip: writes, times: 0, fault: { kind: 'drop-before' } });
    await run('dpo').catch(() => undefined);
    const written = desk.server.controls.log.all().filter(({ method, caller }) => method === 'POST' && caller === 'dpo@northmere.example').length;
    await desk.noFaults();
    await desk.advance({ minutes: 11 });
    await run('deputy');
    const files = (await filesOf(reference)).map(({ SourceName }) => SourceName);
    const told = [...await eventsOf(reference)];
    expect({ writes, told: [...new Set(told)].sort(), letters: [...await lettersAbout(reference)].sort(), files: files.sort() })
      .toEqual({ writes, told: ['added to', 'files copied', 'taken in'], letters: [`${reference} added ${additionId}`, `${reference} asked`], files: ['one.txt', 'two.txt'] });
    // each file is told of once, by whichever event
    expect(told).toHaveLength(4);
    expect(await rowsOf('Test added', 'AdditionId', additionId)).toHaveLength(1);
    return written > writes;
  };
  let writes = 0;
  while (writes < 40 && await stopAfter(writes)) writes += 1;
  expect(writes).toBeGreaterThan(8);
  expect(writes).toBeLessThan(40);
});

describe('messages', () => {
  test('one that is refused is tried three times with growing gaps, then by hand', async () => {
    const intakeId = await ask(desk, 'alex');
    await desk.fault({ match: { target: 'graph' }, times: 0, fault: { kind: 'not-consented' } });
    const states = async (): Promise<readonly string[]> => (await run('deputy')).undelivered.filter(({ logged }) => logged.intakeId === intakeId).flatMap(({ deliveries }) => deliveries.map(({ state }) => state));
    for (const minutes of [0, 6, 31]) {
      await desk.advance({ minutes });
      expect(await states()).toEqual(minutes === 31 ? ['by-hand', 'by-hand'] : ['waiting', 'waiting']);
    }
    await desk.noFaults();
    const reference = await referenceOf(intakeId);
    expect(await lettersAbout(reference)).toEqual([]);
    const after = await sendAgain({ services: desk.as('dpo'), kind: testIntakeKind }, { intake: questions.key, intakeId }, `${intakeId}:mail:desk`);
    expect(after?.deliveries.map(({ state }) => state)).toEqual(['sent', 'by-hand']);
    expect(await lettersAbout(reference)).toEqual([`${reference} asked`]);
    expect((await rowsOf('Test log', 'IntakeId', intakeId))[0].Undelivered).toBe(1);
  });

  test('a claim whose page was closed lapses after ten minutes; the message is sent again and says that it may be a repeat', async () => {
    const intakeId = await ask(desk, 'alex');
    // the page dies after Exchange took the mail, before anything could be noted
    await desk.fault({ match: { method: 'MERGE', url: 'Deliveries' }, times: 0, fault: { kind: 'drop-before' } });
    expect((await run('deputy')).problems.map((each) => each.intakeId)).toContain(intakeId);
    await desk.noFaults();
    const reference = await referenceOf(intakeId);
    await run();
    expect(await lettersAbout(reference)).toHaveLength(1);
    await desk.advance({ minutes: 11 });
    await run();
    expect(await lettersAbout(reference)).toHaveLength(2);
    expect((await rowsOf('Deliveries', 'CaseReference', reference)).map(({ DeliveryState, MayBeRepeat }) => [DeliveryState, MayBeRepeat])).toEqual([['sent', true], ['sent', true]]);
  });

  test('one that can never arrive is told once, and no more when an officer has taken note', async () => {
    const { sp, siteUrl } = desk.as('owner');
    const before = await readSettings(sp, siteUrl);
    if (!before.settings) throw new Error('The desk has settings.');
    await saveSettings(sp, siteUrl, { ...before.settings, ictSecurityUpn: '' }, before);
    const intakeId = await ask(desk, 'alex');
    const [one, other] = await Promise.all([run('deputy'), run('dpo')]);
    const reference = await referenceOf(intakeId);
    expect((one.undeliverable.length > 0 ? one : other).undeliverable).toMatchObject([{ reference, role: 'second', channel: 'mail', reason: 'no-address' }]);
    expect(await eventsOf(reference)).toEqual(expect.arrayContaining(['taken in', 'message undeliverable']));
    expect(await eventsOf(reference)).toHaveLength(2);
    await takeNote(desk.as('dpo'), (await run()).undeliverable);
    expect((await run('deputy')).undeliverable).toEqual([]);
    expect(await eventsOf(reference)).toHaveLength(2);
  });
});

test('an officer finds a case by the row of its intake and by that of the log, and keeps files that came later', async () => {
  const site = { services: desk.as('dpo'), kind: testIntakeKind };
  const unknown = await ask(desk, 'alex');
  expect(await caseForOfficer(site, { intake: questions.key, intakeId: unknown }, nothingBeside)).toBeUndefined();
  const { intakeId, logId, reference } = await aCase();
  await desk.as('alex').sp.web.lists.getByTitle('Test questions').items.getById(intakeId).attachmentFiles.add('late.txt', 'the bytes of late.txt');
  const beside = { isChanged: () => true, read: (_services: unknown, row: { readonly told: { readonly subject: string } }) => Promise.resolve({ asked: row.told.subject }) };
  const found = await caseForOfficer(site, { logId }, beside);
  expect(found).toMatchObject({ logged: { reference, intakeId }, asked: 'May I see it?', files: [], newFiles: ['late.txt'], deliveries: [{ state: 'sent' }, { message: { role: 'second' } }] });
  if (!found) throw new Error('not in the log');
  await keepNewFiles(site, found.logged);
  expect(await caseForOfficer(site, { intake: questions.key, intakeId }, beside)).toMatchObject({ files: [{ name: 'late.txt', sha256: hashOf('late.txt') }], newFiles: [] });
  expect((await filesOf(reference)).map(({ IntakeId }) => IntakeId)).toEqual([intakeId]);
});

test('a file that its author takes away from what was added later is put on record, once', async () => {
  const { reference } = await aCase();
  const additionId = await sayMore(desk, 'alex', reference, 'With a file.', 'gone.txt');
  await run();
  await desk.advance({ hours: 3 });
  await run();
  await desk.as('alex').sp.web.lists.getByTitle('Test additions').items.getById(additionId).attachmentFiles.getByName('gone.txt').delete();
  await run();
  await run('deputy');
  expect((await rowsOf('Case history', 'CaseReference', reference)).filter(({ EventCode }) => EventCode === 'reportFilesChanged').map(({ EventValues }) => EventValues)).toEqual(['{"gone":["gone.txt"]}']);
  expect(await filesOf(reference)).toHaveLength(1);
});

test('when a case is disposed of, what was added to it goes with it, and what is said of it later is no part of it', async () => {
  const secret = 'Mrs Jones said so.';
  const { intakeId, logId, reference } = await aCase();
  await sayMore(desk, 'alex', reference, secret, 'jones.txt');
  await run();
  const officer = testSite(desk, 'dpo');
  const seen = await openCase(officer, logId);
  const decided = await saveCase(officer, seen, { ...seen.values, caseState: 'Open', answer: { decision: 'Yes', reason: 'It is so.', by: 'Priya Nandra' } }, []);
  await saveCase(officer, decided, { ...decided.values, caseState: 'Closed', closedAt: officer.services.now(), disposalDue: '2020-01-01' }, [genericEvent('closed', { keptUntil: '2020-01-01' })]);
  await desk.advance({ hours: 24 * 367 });
  const owner = testSite(desk, 'owner');
  await openCase(owner, logId);
  const shown = await planDisposal(owner, logId);
  expect(shown).toMatchObject({ problems: [], obstacles: [], intake: { id: intakeId }, additions: [{ key: expect.stringContaining('TestAdded') as string }], files: [{ name: 'jones.txt' }] });
  // one that comes after the owner has looked is not deleted unseen
  await sayMore(desk, 'alex', reference, secret);
  await run();
  await expect(disposeOf(owner, shown)).rejects.toMatchObject({ name: 'DisposalRefusedError' });
  expect((await disposeOf(owner, await planDisposal(owner, logId))).left).toEqual([]);
  const kept = await Promise.all(['Test log', 'Test files', 'Test added', 'Test additions', 'Test questions', 'Case history'].map((list) => desk.rows(list)));
  expect(JSON.stringify(kept)).not.toContain(secret);
  expect(await filesOf(reference)).toEqual([]);
  await sayMore(desk, 'alex', reference, 'And more.');
  expect(await run()).toMatchObject({ additions: [{ reference: undefined }], problems: [] });
});

test('when a case is disposed of, what lies for it in a list of its own goes with it, however many rows; what came after it was shown, and what is another case’s, is not touched', async () => {
  const { logId, reference } = await aCase();
  const other = await aCase();
  const note = (of: string, said: string): Promise<unknown> => desk.as('dpo').sp.web.lists.getByTitle('Test notes').items.add({ Title: of, CaseReference: of, Said: said });
  await note(other.reference, 'Of another one.');
  await note(reference, 'Mrs Evans said so.');
  repeatNewestRow(desk, 'Test notes', 120);
  const officer = testSite(desk, 'dpo');
  const seen = await openCase(officer, logId);
  const opened = await saveCase(officer, seen, { ...seen.values, caseState: 'Open' }, []);
  await saveCase(officer, opened, { ...opened.values, caseState: 'Closed', closedAt: officer.services.now(), disposalDue: '2020-01-01' }, [genericEvent('closed', { keptUntil: '2020-01-01' })]);
  await desk.advance({ hours: 24 * 367 });
  const owner = testSite(desk, 'owner');
  await openCase(owner, logId);
  const shown = await planDisposal(owner, logId);
  expect(shown.rows).toHaveLength(121);
  await note(reference, 'It came later.');
  await expect(disposeOf(owner, shown)).rejects.toMatchObject({ name: 'DisposalRefusedError' });
  const again = await planDisposal(owner, logId);
  // stopped in the middle, it goes on from there
  await desk.fault({ match: { method: 'POST', url: '/_api/\\$batch' }, skip: 1, times: 8, fault: { kind: 'status', status: 403 } });
  await expect(disposeOf(owner, again)).rejects.toMatchObject({ name: 'DeskError' });
  await desk.noFaults();
  const rest = await planDisposal(owner, logId);
  expect(rest.rows.length).toBeLessThan(122);
  const steps: string[] = [];
  expect((await disposeOf(owner, rest, (step) => steps.push(step))).left).toEqual([]);
  expect(steps).toContain('rows');
  expect((await desk.rows('Test notes')).map(({ CaseReference }) => CaseReference)).toEqual([other.reference]);
});

test('how far one intake has come is not believed where it cannot be true, whatever is said of the others', async () => {
  const { reference } = await aCase();
  await desk.advance({ hours: 30 });
  await run();
  const mark = (await desk.rows('Desk officer settings')).find(({ Title }) => Title === 'testTakingIn');
  const { completeUpTo } = JSON.parse(String(mark?.SettingValue)) as { completeUpTo: number };
  await desk.raw('deputy', 'POST', `/_api/web/lists/getByTitle('Desk officer settings')/items(${String(mark?.Id)})`, { SettingValue: JSON.stringify({ completeUpTo, others: { addition: 9999 } }) }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  const additionId = await sayMore(desk, 'alex', reference);
  expect(await run()).toMatchObject({ additions: [{ intakeId: additionId, reference }], notBelieved: { notBelieved: ['reports'], by: 'Tom Ashworth' } });
  expect((await run()).notBelieved.notBelieved).toEqual([]);
});

test('who wants rows of one log at the same moment asks for them in one question, and has those that were asked for; later they are asked anew', async () => {
  const [one, other] = [await aCase(), await aCase()];
  const site = { services: desk.as('deputy'), kind: testIntakeKind };
  await desk.local('DELETE', 'log');
  const [first, second] = await Promise.all([readRows(site, [other.logId, one.logId]), readRows(site, [one.logId, 99_999, one.logId])]);
  expect([first, second].map((rows) => rows.map(({ Id }) => Id))).toEqual([[other.logId, one.logId], [one.logId]]);
  expect(desk.server.controls.log.all()).toHaveLength(1);
  expect(await readRows(site, [])).toEqual([]);
  await readRows(site, [one.logId]);
  expect(desk.server.controls.log.all()).toHaveLength(2);
});
