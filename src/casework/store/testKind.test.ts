import { Temporal } from 'temporal-polyfill';
import { withTestDesk } from '../../../local/testing/testDesk';
import { addTestCase, testSite, type TestSite } from '../../../local/testing/testCases';
import type { Case } from '../rules/kind';
import type { TestFixed, TestValues } from '../testing/testKind';
import type { CaseLine } from '../rules/worklist';
import { genericEvent } from '../rules/events/makeEvent';
import type { EventToWrite } from '../rules/events/eventTable';
import { mayKeepCases, openCaseAccess } from './access';
import { closingToConfirm } from './disposal/confirmClosing';
import { disposeOf } from './disposal/dispose';
import { planDisposal } from './disposal/plan';
import { countWithdrawn } from './countWithdrawn';
import { addEvents, readEvents } from './events';
import { CaseConflictError, CaseRefusedError } from './failures';
import { withdrawals } from '../intake/withdraw';
import type { CaseFile } from './contract';
import { keepFile, readAllFiles, readFiles } from './files';
import { readAroundDesk, readHistory } from './history';
import { openCase, openCases } from './openCase';
import { openCaseStore } from './openCaseStore';
import { reconcileRows } from './reconcile';
import { saveCase } from './saveCase';
import { settleAroundDesk } from './settle';
import { addTask, changeTask, readTasks } from './tasks';
import { readWorklist } from './worklist';

// one desk for the file, over HTTP, on which set-up has made the lists of a made-up kind; each test has cases of its own
const desk = withTestDesk({ kind: 'test-kind', shared: true });
beforeAll(async () => {
  const groups = desk.as('owner').sp.web.siteGroups;
  await groups.getByName('Desk test reviewers').users.add('i:0#.f|membership|audit@northmere.example');
  await groups.getByName('Desk breach reviewers').users.add('i:0#.f|membership|siro@northmere.example');
}, 300_000);

let intake = 0;
const nextIntake = (): number => (intake += 1);
const dpo = (): TestSite => testSite(desk, 'dpo');
const patch = (logId: number, body: Readonly<Record<string, unknown>>, name = 'deputy'): Promise<Response> =>
  desk.raw(name, 'POST', `/_api/web/lists/getByTitle('Test log')/items(${logId})`, body, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
const acknowledged: EventToWrite = { kind: 'acknowledged', code: 'acknowledged', values: {}, details: '' };

test('a case of any kind is added sealed, opened sound, saved with its event, and found in its history', async () => {
  const site = dpo();
  const id = await addTestCase(site, nextIntake(), { subject: 'May I see it?' });
  const seen = await openCase(site, id);
  expect(seen).toMatchObject({ reference: expect.stringMatching(/^TST-\d{4}-00001$/) as string, intakeId: 1, aroundDesk: undefined, unreadable: [], values: { subject: 'May I see it?', caseState: 'New' } });
  const saved = await saveCase(site, seen, { ...seen.values, caseState: 'Open', acknowledgedAt: seen.values.receivedAt }, [acknowledged]);
  expect(saved).toMatchObject({ aroundDesk: undefined, values: { caseState: 'Open' } });
  const [row] = await desk.rows('Test log');
  expect(row).toMatchObject({ Title: 'May I see it?', Standing: 'Open', Awaits: 'Yes', DeskSeal: expect.stringMatching(/^2\./) as string });
  expect((await readHistory(site, saved)).map(({ source, kind }) => [source, kind])).toEqual([['event', 'acknowledged']]);
  expect((await desk.rows('Case history')).filter(({ CaseReference }) => CaseReference === saved.reference)).toHaveLength(1);
});

test('of two who save at once the second is told what both wrote; nothing is written over', async () => {
  const [mine, theirs] = [dpo(), testSite(desk, 'deputy')];
  const id = await addTestCase(mine, nextIntake());
  const [seen, other] = [await openCase(mine, id), await openCase(theirs, id)];
  await saveCase(mine, seen, { ...seen.values, subject: 'Mine' }, []);
  const failure = await saveCase(theirs, other, { ...other.values, subject: 'Theirs' }, []).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(CaseConflictError);
  expect(failure).toMatchObject({ attempted: { subject: 'Theirs' }, current: { values: { subject: 'Mine' } } });
  expect((await openCase(mine, id)).values.subject).toBe('Mine');
});

test('what the state does not allow, and what no column holds, is refused before anything is sent', async () => {
  const site = dpo();
  const id = await addTestCase(site, nextIntake());
  const seen = await openCase(site, id);
  await expect(saveCase(site, seen, { ...seen.values, caseState: 'Closed' }, [])).rejects.toBeInstanceOf(CaseRefusedError);
  await expect(saveCase(site, seen, { ...seen.values, restricted: true }, [])).rejects.toMatchObject({ problems: [{ field: 'restricted', code: 'fixed' }] });
  await expect(saveCase(site, seen, { ...seen.values, subject: 'x'.repeat(256) }, [])).rejects.toMatchObject({ problems: [{ field: 'subject', code: 'too-long' }] });
  await expect(saveCase(site, seen, { ...seen.values, talk: { ...seen.values.talk, remark: 'x'.repeat(64_000) } }, [])).rejects.toMatchObject({ problems: [{ field: 'talk', code: 'file-too-long' }] });
  expect((await openCase(site, id)).etag).toBe(seen.etag);
});

describe('what was changed directly in SharePoint', () => {
  test('does not count, is told field by field, and is put back or accepted by an officer', async () => {
    const site = dpo();
    const id = await addTestCase(site, nextIntake(), { subject: 'Before' });
    await patch(id, { Decision: 'Yes', Subject: 'After' });
    const found = await openCase(site, id);
    expect(found).toMatchObject({ values: { subject: 'Before', answer: { decision: 'Not decided' } }, aroundDesk: { subject: 'After', answer: { decision: 'Yes' } } });
    expect(await readAroundDesk(site, found)).toMatchObject({ changes: [{ field: 'subject', before: 'Before', after: 'After' }, { field: 'answer.decision', before: 'Not decided', after: 'Yes' }] });
    const back = await settleAroundDesk(site, found, 'put back', 'Nobody decided that.');
    expect(back).toMatchObject({ aroundDesk: undefined, values: { subject: 'Before' } });
    await patch(id, { Decision: 'No' });
    const again = await settleAroundDesk(site, await openCase(site, id), 'accept', 'I said so on the phone.');
    expect(again).toMatchObject({ aroundDesk: undefined, values: { answer: { decision: 'No', reason: 'I said so on the phone.', by: 'Priya Nandra' } } });
    expect((await readEvents(site.services, found.reference)).map(({ code }) => code)).toEqual(['putBack', 'accepted']);
  });

  test('is marked by the next look, which also tells an event again that was lost', async () => {
    const site = dpo();
    const [changed, saved] = [await addTestCase(site, nextIntake()), await addTestCase(site, nextIntake())];
    await patch(changed, { Subject: 'Another' });
    await desk.fault({ match: { method: 'POST', url: "CaseHistory'\\)/addValidateUpdate" }, times: 1, fault: { kind: 'status', status: 503 } });
    const seen = await openCase(site, saved);
    await saveCase(site, seen, { ...seen.values, caseState: 'Open', acknowledgedAt: seen.values.receivedAt }, [acknowledged]);
    await desk.noFaults();
    expect(await readEvents(site.services, seen.reference)).toEqual([]);
    await desk.advance({ minutes: 5 });
    const later = dpo();
    // a page knows the server's time from its first answer
    await openCase(later, saved);
    const { aroundDesk, again } = await reconcileRows(later, { reconciledUpTo: undefined, again: [] });
    expect(again).toEqual([]);
    expect(aroundDesk.map(({ logId }) => logId)).toContain(changed);
    expect((await desk.rows('Test log')).find(({ Id }) => Id === changed)).toMatchObject({ AroundDesk: true, Awaits: 'Yes' });
    expect((await readEvents(later.services, seen.reference)).map(({ code, kind }) => [code, kind])).toEqual([['toldAgain', 'looked at'], ['toldAgain', 'acknowledged']]);
  });

  test('of a row that was made by hand only the facts are taken, under a reference of its own', async () => {
    const site = dpo();
    const answer = await desk.raw('deputy', 'POST', "/_api/web/lists/getByTitle('Test log')/items", { Title: 'x', IntakeId: 900, Subject: 'By hand', Decision: 'Yes', Reference: 'TST-2026-00001' });
    const { Id } = await answer.json() as { Id: number };
    const found = await openCase(site, Id);
    expect(found).toMatchObject({ aroundDesk: 'made-around-the-desk', values: { subject: 'By hand', answer: { decision: 'Not decided' } } });
    expect(found.reference).toMatch(/^TST-\d{4}-H\d{5}$/);
  });
});

describe('the worklist', () => {
  const linesOf = async (site: TestSite, ...ids: readonly number[]): Promise<readonly CaseLine[]> => (await readWorklist(site)).filter(({ logId }) => ids.includes(logId));

  test('has every open case in one line, least time left first, by the columns that the kind says', async () => {
    const site = dpo();
    const now = site.services.now().round({ smallestUnit: 'second', roundingMode: 'floor' });
    const later = await addTestCase(site, nextIntake(), { subject: 'Later', receivedAt: now });
    const sooner = await addTestCase(site, nextIntake(), { subject: 'Sooner', receivedAt: now.subtract({ hours: 30 }), leadId: undefined });
    const done = await addTestCase(site, nextIntake(), {
      subject: 'Done', receivedAt: now, acknowledgedAt: now, answer: { decision: 'No', reason: 'It is not ours.', by: 'Priya Nandra' }
    });
    const closed = await addTestCase(site, nextIntake(), { subject: 'Closed', caseState: 'Closed', closedAt: now });
    const lines = await linesOf(site, later, sooner, done, closed);
    expect(lines.map(({ title, awaits, clock }) => [title, awaits, clock.state])).toEqual([
      ['Sooner', ['acknowledge', 'answer'], 'running'], ['Later', ['acknowledge', 'answer'], 'running'],
      // its reason stands in a note, which a line reads only where the kind asks for it
      ['Done', [], 'met']
    ]);
    expect(lines[0]).toMatchObject({ caseState: 'New', aroundDesk: false, undelivered: 0, begins: now.subtract({ hours: 30 }), clock: { due: now.subtract({ hours: 6 }) } });
  });

  test('of a case that was changed or closed directly in SharePoint it has what counts, and asks to look at that first', async () => {
    const site = dpo();
    const [changed, shut] = [await addTestCase(site, nextIntake(), { subject: 'As decided' }), await addTestCase(site, nextIntake(), { subject: 'Not closed' })];
    await patch(changed, { Subject: 'Something else' });
    await patch(shut, { CaseState: 'Closed', Standing: 'Closed' });
    for (const reader of [site, testSite(desk, 'audit')]) {
      const lines = await linesOf(reader, changed, shut);
      expect(lines.map(({ title, caseState, aroundDesk, awaits }) => [title, caseState, aroundDesk, awaits[0]])).toEqual([
        ['As decided', 'New', true, 'around-desk'], ['Not closed', 'New', true, 'around-desk']
      ]);
    }
  });
});

test('closed ones are read for a span with what somebody typed, those due for disposal by their day, and open tasks by theirs', async () => {
  const site = dpo();
  const store = openCaseStore(site.services, site.kind);
  const now = site.services.now().round({ smallestUnit: 'second', roundingMode: 'floor' });
  const shut = { caseState: 'Closed', closedAt: now.subtract({ hours: 48 }), answer: { decision: 'Yes', reason: 'A lorry lost it.', by: 'Priya Nandra' } } as const;
  const [due, disposed, changed] = [
    await addTestCase(site, nextIntake(), { ...shut, disposalDue: '2026-01-02' }), await addTestCase(site, nextIntake(), { ...shut, disposalDue: '2026-01-03', disposedAt: now }),
    await addTestCase(site, nextIntake(), { ...shut, disposalDue: '2030-01-01' })
  ];
  await patch(changed, { Subject: 'Another' });
  const span = { from: now.subtract({ hours: 72 }), before: now.subtract({ hours: 24 }) };
  const read = await store.readClosed(span);
  expect(read.cases.map(({ logId, words }) => [logId, words.includes('lorry')])).toEqual([[due, true], [disposed, true]]);
  expect(read).toMatchObject({ leftOut: 1, isStopped: false });
  const stopping = new AbortController();
  stopping.abort();
  expect(await store.readClosed(span, { signal: stopping.signal })).toEqual({ cases: [], leftOut: 0, isStopped: true });
  expect((await store.readDisposalDue('2025-12-01', '2026-02-01')).map(({ logId, due: day }) => [logId, day])).toEqual([[due, '2026-01-02']]);
  const found = await openCase(site, due);
  const task = await store.addTask(found, { title: 'Ring them', service: 'Housing', due: '2026-06-01' });
  await store.changeTask(await store.addTask(found, { title: 'Done', service: 'Housing', due: '2026-06-01' }), 'Done');
  const tasks = await store.readDueTasks(Temporal.Instant.from('2026-06-02T00:00:00Z'), 10);
  expect(tasks.filter(({ reference }) => reference === found.reference).map(({ id, title }) => [id, title])).toEqual([[task.id, 'Ring them']]);
});

test('tasks lie in the folder of their service, files in that of their case, each kept once', async () => {
  const site = dpo();
  const found = await openCase(site, await addTestCase(site, nextIntake()));
  const task = await addTask(site.services, found, { title: 'Look in the archive', service: 'Housing', due: '2027-01-15' });
  expect(task).toMatchObject({ folder: 'Housing', state: 'Open', due: '2027-01-15' });
  expect(await changeTask(site.services, task, 'Done')).toMatchObject({ state: 'Done' });
  expect((await readTasks(site, found)).map(({ title, state }) => [title, state])).toEqual([['Look in the archive', 'Done']]);
  const bytes = new TextEncoder().encode('An answer.');
  const [one, same, other] = [
    await keepFile(site, found, { name: 'answer.txt', bytes }), await keepFile(site, found, { name: 'answer.txt', bytes }), await keepFile(site, found, { name: 'answer.txt', bytes: new Uint8Array([1]) })
  ];
  expect([one.name, same.name, other.name]).toEqual(['answer.txt', 'answer.txt', 'answer (2).txt']);
  expect((await readFiles(site, found)).map(({ name }) => name)).toEqual(['answer.txt', 'answer (2).txt']);
});

describe('a wrong file', () => {
  const bytes = new TextEncoder().encode('Somebody else’s letter.');
  const mail = { subject: 'A file of a case is withdrawn', html: '<p>Look at it and delete it.</p>' };
  const fileUrl = "/_api/web/lists/getByTitle('Test files')/items";

  async function withFile(): Promise<{ readonly found: Case<TestValues, TestFixed>; readonly file: CaseFile }> {
    const site = dpo();
    const found = await openCase(site, await addTestCase(site, nextIntake()));
    await keepFile(site, found, { name: 'letter.txt', bytes });
    const [file] = await readFiles(site, found);
    return { found, file };
  }

  test('is withdrawn with a reason: hidden at once, told to the site owner, and shown again with a reason', async () => {
    const site = dpo();
    const { found, file } = await withFile();
    await expect(withdrawals(site).withdrawFile(found, file, ' ', mail)).rejects.toBeInstanceOf(CaseRefusedError);
    expect(await withdrawals(site).withdrawFile(found, file, 'It is of another person.', mail)).toEqual({ told: [expect.stringMatching(/\w/)], notTold: [] });
    expect(await readFiles(site, found)).toEqual([]);
    expect(await readAllFiles(site, found)).toMatchObject({
      shown: [], withdrawn: [{ name: 'letter.txt', withdrawn: { by: 'Priya Nandra', reason: 'It is of another person.', isRecorded: true } }]
    });
    const deliveries = (await desk.rows('Deliveries')).filter(({ CaseReference }) => CaseReference === found.reference);
    expect(deliveries.map(({ RecipientRole, DeliveryState }) => [RecipientRole, DeliveryState])).toEqual([['site owner', 'sent']]);
    // two officers at once: whoever saw it as it was before is told
    await expect(withdrawals(site).showFileAgain(found, file, 'It was right.')).rejects.toMatchObject({ kind: 'conflict' });
    const [hidden] = (await readAllFiles(site, found)).withdrawn;
    await withdrawals(site).showFileAgain(found, hidden, 'It was right.');
    expect((await readFiles(site, found)).map(({ name }) => name)).toEqual(['letter.txt']);
    expect((await readEvents(site.services, found.reference)).map(({ code, details }) => [code, details])).toEqual([
      ['fileWithdrawn', 'It is of another person.'], ['fileShownAgain', 'It was right.']
    ]);
    // it is counted by the history, which outlives the file
    const others = Array.from({ length: 45 }, (_, place) => `TST-2026-9${String(place).padStart(4, '0')}`);
    expect(await countWithdrawn(site.services, [...others, found.reference, found.reference])).toEqual(new Map([[found.reference, { withdrawn: 1, shownAgain: 1 }]]));
  });

  test('stays with SharePoint until the owner deletes it; an officer cannot, and one that was marked by hand says so', async () => {
    const { found, file } = await withFile();
    await desk.raw('deputy', 'POST', `${fileUrl}(${file.id})`, { WithdrawnAt: '2026-11-22T10:00:00Z', WithdrawnReason: 'By hand' }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
    expect((await readAllFiles(dpo(), found)).withdrawn).toMatchObject([{ withdrawn: { reason: 'By hand', isRecorded: false } }]);
    const remove = (name: string): Promise<Response> => desk.raw(name, 'POST', `${fileUrl}(${file.id})`, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' });
    expect((await remove('dpo')).status).toBe(403);
    expect((await remove('owner')).ok).toBe(true);
    expect(await readAllFiles(dpo(), found)).toEqual({ shown: [], withdrawn: [] });
  });

  test('is not withdrawn from the page of another case', async () => {
    const [{ file }, other] = [await withFile(), await openCase(dpo(), await addTestCase(dpo(), nextIntake()))];
    await expect(withdrawals(dpo()).withdrawFile(other, file, 'Wrong case.', mail)).rejects.toMatchObject({ kind: 'invalid' });
  });
});

test('an event alone is told of a row that is there, and of none that is gone', async () => {
  const site = dpo();
  const found = await openCase(site, await addTestCase(site, nextIntake()));
  await addEvents(site, found, [genericEvent('actionRecorded', {}, { details: 'Rang them.' })]);
  expect((await readEvents(site.services, found.reference)).map(({ kind, details, title }) => [kind, details, title])).toEqual([['action recorded', 'Rang them.', 'Action recorded']]);
  await expect(addEvents(site, { ...found, logId: 99_999 }, [])).rejects.toMatchObject({ kind: 'not-found' });
  expect(await openCases(site, [99_999])).toEqual([]);
});

describe('disposal', () => {
  const secret = 'Mrs Jones asked';

  /** Closed by the desk, with a file and an entry of the history that hold something. */
  async function aClosedCase(): Promise<Case<TestValues, TestFixed>> {
    const site = dpo();
    const taken = await openCase(site, await addTestCase(site, nextIntake(), { subject: 'An old question' }));
    await keepFile(site, taken, { name: 'letter.txt', bytes: new TextEncoder().encode(secret) });
    await addEvents(site, taken, [genericEvent('happened', { what: secret }, { details: secret })]);
    const open: TestValues = { ...taken.values, caseState: 'Open', answer: { decision: 'Yes', reason: secret, by: secret } };
    const answered = await saveCase(site, taken, open, [acknowledged]);
    const closed: TestValues = { ...answered.values, caseState: 'Closed', closedAt: site.services.now(), disposalDue: '2020-01-01' };
    return saveCase(site, answered, closed, [genericEvent('closed', { keptUntil: '2020-01-01' })]);
  }

  test('waits for the day that SharePoint’s stamps give, whatever the row says, then leaves no file and no word', async () => {
    const found = await aClosedCase();
    const owner = testSite(desk, 'owner');
    expect(await closingToConfirm(dpo(), found)).toBe(false);
    const early = await planDisposal(owner, found.logId);
    expect(early).toMatchObject({ problems: [], obstacles: [{ code: 'tooEarly' }], files: [{ name: 'letter.txt' }], intake: undefined });
    await expect(disposeOf(owner, early)).rejects.toMatchObject({ name: 'DisposalRefusedError' });
    await desk.advance({ hours: 24 * 367 });
    const [later, officers] = [testSite(desk, 'owner'), dpo()];
    await openCase(later, found.logId);
    await openCase(officers, found.logId);
    await expect(disposeOf(officers, await planDisposal(officers, found.logId))).rejects.toMatchObject({ kind: 'forbidden' });
    const { left, found: after } = await disposeOf(later, await planDisposal(later, found.logId));
    expect(left).toEqual([]);
    expect(after).toMatchObject({ aroundDesk: undefined, values: { subject: 'An old question', answer: { decision: 'Yes', reason: '', by: '' } } });
    const kept = await Promise.all(['Test log', 'Test files', 'Case history'].map((list) => desk.rows(list)));
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect((await readEvents(later.services, found.reference)).map(({ code }) => code)).toEqual(['happened', 'acknowledged', 'closed', 'disposed']);
  });
});

describe('rights', () => {
  test('who keeps the log is an officer, who reads it a reviewer of this log, and everybody else has no access', async () => {
    expect((await openCaseAccess(dpo()))?.role).toBe('officer');
    expect(await mayKeepCases(dpo())).toBe(true);
    expect((await openCaseAccess(testSite(desk, 'audit')))?.role).toBe('reviewer');
    expect(await openCaseAccess(testSite(desk, 'siro'))).toBeUndefined();
    expect(await openCaseAccess(testSite(desk, 'alex'))).toBeUndefined();
  });

  test('reviewers of another log read neither its rows nor its events', async () => {
    const id = await addTestCase(dpo(), nextIntake());
    const found = await openCase(dpo(), id);
    await addEvents(dpo(), found, [genericEvent('actionRecorded', {}, { details: 'Not for other logs.' })]);
    const events = `/_api/web/lists/getByTitle('Case history')/items?$filter=CaseReference eq '${found.reference}'`;
    const read = async (name: string): Promise<unknown> => (await (await desk.raw(name, 'GET', events)).json() as { value?: unknown[] }).value?.length;
    expect(await read('audit')).toBe(1);
    expect(await read('siro')).toBe(0);
    expect((await desk.raw('siro', 'GET', `/_api/web/lists/getByTitle('Test log')/items(${id})`)).status).toBeGreaterThanOrEqual(400);
  });
});
