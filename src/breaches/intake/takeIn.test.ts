import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { aReport } from '../../../local/testing/aReport';
import { mailbox, withTestDesk, type Row } from '../../../local/testing/testDesk';
import { rememberAnswers } from '../../platform/sharepoint/askedOnce';
import { gatherReads } from '../../platform/sharepoint/gather';
import type { BreachReport, MessageKey } from '../rules';
import { submitReport } from '../store';
import { saveReportOnce } from '../store/testing/saveReportOnce';
import { sendAgain } from '../../casework/intake/byHand';
import { mayKeepTheLog } from '../../casework/store/access';
import { breachSite } from '../cases/kind';
import { breachIntake } from './breachIntake';
import { caseForOfficer, keepNewFiles } from './officersCase';
import { takeIn } from './takeIn';

const desk = withTestDesk();

/** The tab was closed between save and mail: the report is there, and nobody was told. */
const savedOnly = async (name = 'alex', changes: Partial<BreachReport> = {}): Promise<number> => (await saveReportOnce(desk.as(name), aReport(changes), false)).id;
/** The time that the reporter's own page has for its messages. */
const reporterHasHadTime = (): Promise<void> => desk.advance({ seconds: 31 });
const log = (): Promise<readonly Row[]> => desk.rows('Breach log');
const lettersToDpo = (): Promise<readonly string[]> => desk.letters(mailbox);
const chatMessages = async (): Promise<number> => {
  const { chats } = await desk.local<{ chats: readonly { readonly messages: readonly unknown[] }[] }>('GET', 'chats');
  return chats.reduce((sum, { messages }) => sum + messages.length, 0);
};
const addNotification = (name: string, reportId: number, key: string, state: string): Promise<Response> =>
  desk.raw(name, 'POST', "/_api/web/lists/getByTitle('Notifications')/items", {
    Title: 'x', CaseKind: 'breach', ReportId: reportId, MessageKey: key, Channel: 'mail', RecipientRole: 'dpo', DeliveryState: state, Attempt: 1, LeaseUntil: '2099-01-01T00:00:00Z'
  });

describe('five officers’ pages that open at the same moment', () => {
  test('make one log row, send each message once, and keep each file once with its hash', async () => {
    const reportId = await savedOnly();
    const photo = 'not really a photograph';
    await desk.as('alex').sp.web.lists.getByTitle('Breach reports').items.getById(reportId).attachmentFiles.add("it's #1.txt", photo);
    await reporterHasHadTime();
    // each has looked before the first of them writes
    await desk.fault(...['BreachLog', 'Deliveries'].map((list) => ({ match: { method: 'POST', url: `${list}'\\)/items$` }, times: 5, fault: { kind: 'delay', milliseconds: 300 } as const })));
    const outcomes = await Promise.all(['dpo', 'deputy', 'dpo', 'deputy', 'owner'].map((name) => takeIn(desk.as(name))));

    expect(outcomes.flatMap(({ takenIn }) => takenIn)).toHaveLength(1);
    expect(outcomes.flatMap(({ problems }) => problems)).toEqual([]);
    expect(await log()).toHaveLength(1);
    expect(await lettersToDpo()).toHaveLength(1);
    const evidence = (await desk.rows('Breach evidence')).filter(({ SourceName }) => SourceName);
    expect(evidence.map(({ ReportId, SourceName, Sha256, SourceSize }) => ({ ReportId, SourceName, Sha256, SourceSize }))).toEqual([
      { ReportId: reportId, SourceName: "it's #1.txt", Sha256: createHash('sha256').update(photo).digest('hex'), SourceSize: photo.length }
    ]);
    expect((await desk.rows('Case history')).filter(({ EventKind }) => EventKind === 'taken in')).toHaveLength(1);
    expect((await takeIn(desk.as('deputy'))).undelivered).toEqual([]);
    expect((await log())[0].Undelivered).toBe(0);
  });

  test('leave the messages of a page that is just reporting to that page', async () => {
    const reportId = await savedOnly();
    const { takenIn, sent, lookAgainAt } = await takeIn(desk.as('dpo'));
    expect(takenIn.map((each) => each.intakeId)).toEqual([reportId]);
    expect(sent).toBe(0);
    expect(await lettersToDpo()).toEqual([]);
    const [{ Created }] = await desk.rows('Breach reports');
    expect(lookAgainAt?.toString()).toBe(Temporal.Instant.from(String(Created)).add({ seconds: 30 }).toString());
  });
});

test('a folder that somebody made in the list is no report', async () => {
  const folder = await desk.raw('alex', 'POST', "/_api/web/getFolderByServerRelativePath(decodedurl='/sites/dataprotection/Lists/BreachReports')/folders/addUsingPath(decodedurl='Mine')");
  const reportId = await savedOnly();
  const { takenIn } = await takeIn(desk.as('dpo'));
  expect(folder.ok).toBe(true);
  const there: { FileSystemObjectType: number }[] = await desk.as('owner').sp.web.lists.getByTitle('Breach reports').items.select('FileSystemObjectType')();
  expect(there.map(({ FileSystemObjectType }) => FileSystemObjectType)).toEqual([1, 1, 0]);
  expect(takenIn.map((each) => each.intakeId)).toEqual([reportId]);
});

test('what the reporter’s page has sent is not sent again', async () => {
  const report = aReport();
  await submitReport(desk.as('alex'), { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [] });
  await reporterHasHadTime();
  const outcome = await takeIn(desk.as('deputy'));
  expect(outcome).toMatchObject({ takenIn: [{ intakeId: 2 }], sent: 0, undelivered: [] });
  expect(await lettersToDpo()).toHaveLength(1);
});

test('the DPO hears of a report whose tab was closed when an officer’s page opens; who is the sender is skipped, and it is recorded', async () => {
  const reportId = await savedOnly();
  await reporterHasHadTime();
  await takeIn(desk.as('dpo'));
  expect(await lettersToDpo()).toHaveLength(1);
  expect(await chatMessages()).toBe(0);
  const reference = `BR-${new Date().getUTCFullYear()}-${String(reportId).padStart(5, '0')}`;
  expect((await desk.rows('Deliveries')).map(({ MessageKey: key, DeliveryState }) => [String(key).replace(/[0-9a-f]{32}$/, '#'), DeliveryState]).sort()).toEqual([
    [`2|breach|${reference}|reported|chat|dpo|#`, 'skipped'], [`2|breach|${reference}|reported|mail|dpo|#`, 'sent']
  ]);
  expect(await desk.rows('Notifications')).toEqual([]);
});

test('rows that others made up count for nothing', async () => {
  const reportId = await savedOnly('alex');
  for (const state of ['sent', 'skipped', 'claimed']) {
    expect((await addNotification('jo', reportId, `${reportId}:mail:dpo`, state)).status).toBe(201);
  }
  await reporterHasHadTime();
  await takeIn(desk.as('deputy'));
  expect(await lettersToDpo()).toHaveLength(1);
});

test('a report with the name left off is told by the officer’s page, not to the line manager', async () => {
  const report = aReport({ nameWithheld: true });
  await submitReport(desk.as('alex'), { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [] });
  // no page of the reporter is waited for
  const { sent } = await takeIn(desk.as('deputy'));
  expect(sent).toBe(2);
  const { value } = await desk.local<{ value: readonly { readonly from: unknown }[] }>('GET', `mail?mailbox=${mailbox}`);
  expect(JSON.stringify(value.map(({ from }) => from))).toContain('deputy@');
});

test('a claim whose page was closed lapses after ten minutes; the message is sent again and says that it may be a repeat', async () => {
  const reportId = await savedOnly();
  await reporterHasHadTime();
  // the page dies after Exchange took the mail, before anything could be noted
  await desk.fault({ match: { method: 'MERGE', url: 'Deliveries' }, times: 0, fault: { kind: 'drop-before' } });
  const first = await takeIn(desk.as('deputy'));
  expect(first.problems.map((each) => each.intakeId)).toContain(reportId);
  await desk.noFaults();
  expect((await takeIn(desk.as('dpo'))).sent).toBe(0);
  await desk.advance({ minutes: 11 });
  expect((await takeIn(desk.as('dpo'))).sent).toBe(1);
  expect((await desk.rows('Deliveries')).find((row) => row.Channel === 'mail' && row.DeliveryState === 'sent')).toMatchObject({ MayBeRepeat: true });
});

test('without consent three tries are made with growing gaps; then Send again, by hand', async () => {
  const reportId = await savedOnly();
  await reporterHasHadTime();
  await desk.fault({ match: { target: 'graph' }, times: 0, fault: { kind: 'not-consented' } });
  const states = async (): Promise<string[]> => (await takeIn(desk.as('deputy'))).undelivered.flatMap(({ deliveries }) => deliveries.map(({ state }) => state));
  expect(await states()).toEqual(['waiting', 'waiting']);
  await desk.advance({ minutes: 6 });
  expect(await states()).toEqual(['waiting', 'waiting']);
  await desk.advance({ minutes: 20 });
  expect(await states()).toEqual(['waiting', 'waiting']);
  await desk.advance({ minutes: 11 });
  expect(await states()).toEqual(['by-hand', 'by-hand']);
  await desk.advance({ hours: 5 });
  expect(await states()).toEqual(['by-hand', 'by-hand']);
  expect((await log())[0].Undelivered).toBe(2);

  await desk.noFaults();
  const key: MessageKey = `${reportId}:mail:dpo`;
  const after = await sendAgain(breachIntake(desk.as('dpo')), { intake: 'report', intakeId: reportId }, key);
  expect(after?.deliveries.find(({ message }) => message.key === key)?.state).toBe('sent');
  expect(await lettersToDpo()).toHaveLength(1);
  expect((await log())[0].Undelivered).toBe(1);
});

test('Send again takes the recipient from the settings, whatever a row says', async () => {
  const reportId = await savedOnly();
  await addNotification('alex', reportId, `${reportId}:mail:dpo`, 'failed');
  await takeIn(desk.as('deputy'));
  await sendAgain(breachIntake(desk.as('deputy')), { intake: 'report', intakeId: reportId }, `${reportId}:mail:dpo`);
  expect(await lettersToDpo()).toHaveLength(1);
});

test('two officers who press Send again at once send once', async () => {
  const reportId = await savedOnly();
  await desk.fault({ match: { target: 'graph', url: 'sendMail' }, times: 1, fault: { kind: 'not-consented' } });
  await reporterHasHadTime();
  await takeIn(desk.as('deputy'));
  expect(await lettersToDpo()).toEqual([]);
  // all three have read the row before the first of them writes into it
  await desk.fault({ match: { method: 'MERGE', url: 'Deliveries' }, times: 3, fault: { kind: 'delay', milliseconds: 300 } });
  await Promise.all(['dpo', 'deputy', 'dpo'].map((name) => sendAgain(breachIntake(desk.as(name)), { intake: 'report', intakeId: reportId }, `${reportId}:mail:dpo`)));
  expect(await lettersToDpo()).toHaveLength(1);
});

test('reports are found in any order: one below a higher one that was taken in first is not forgotten', async () => {
  const [low, high] = [await savedOnly(), await savedOnly()];
  await desk.fault({ match: { method: 'GET', url: `BreachReports.*items\\(${low}\\)` }, times: 0, fault: { kind: 'status', status: 404 } });
  const first = await takeIn(desk.as('dpo'));
  expect(first.takenIn.map(({ intakeId }) => intakeId)).toEqual([high]);
  expect(first.problems.map(({ intakeId }) => intakeId)).toEqual([low]);
  await desk.noFaults();
  expect((await takeIn(desk.as('dpo'))).takenIn.map(({ intakeId }) => intakeId)).toEqual([low]);
});

test('a report that was saved twice is taken in twice, the second as a repeat without messages of its own', async () => {
  const guid = aReport().reportGuid;
  await savedOnly('alex', { reportGuid: guid });
  await savedOnly('alex', { reportGuid: guid });
  const [first, second] = (await desk.rows('Breach reports')).map(({ Id }) => Id);
  await reporterHasHadTime();
  const { takenIn } = await takeIn(desk.as('deputy'));
  expect(takenIn.map(({ intakeId, repeatOf }) => [intakeId, repeatOf])).toEqual([[first, undefined], [second, first]]);
  expect(await lettersToDpo()).toHaveLength(1);
});

test('an answer that is lost after the log row was made does not make a second one', async () => {
  await savedOnly();
  await desk.fault({ match: { method: 'POST', url: "BreachLog'\\)/items$" }, fault: { kind: 'drop-after' } });
  expect((await takeIn(desk.as('dpo'))).takenIn).toHaveLength(1);
  expect(await log()).toHaveLength(1);
  expect((await desk.rows('Case history')).filter(({ EventKind }) => EventKind === 'taken in')).toHaveLength(1);
});

test('a page that is closed after the log row leaves nothing undone: the next one mends event, files and messages', async () => {
  const reportId = await savedOnly();
  await desk.as('alex').sp.web.lists.getByTitle('Breach reports').items.getById(reportId).attachmentFiles.add('a.txt', 'a');
  await desk.fault({ match: { caller: 'dpo@northmere.example', url: 'CaseHistory|Deliveries|BreachEvidence' }, times: 0, fault: { kind: 'drop-before' } });
  await takeIn(desk.as('dpo'));
  expect(await log()).toHaveLength(1);
  await desk.noFaults();
  await reporterHasHadTime();
  await takeIn(desk.as('deputy'));
  expect((await desk.rows('Case history')).map(({ EventKind }) => EventKind).sort()).toEqual(['files copied', 'taken in']);
  expect((await desk.rows('Breach evidence')).filter(({ SourceName }) => SourceName === 'a.txt')).toHaveLength(1);
  expect(await lettersToDpo()).toHaveLength(1);
});

test('a file that arrives after the taking in is kept too; after an hour the case rests', async () => {
  const reportId = await savedOnly();
  await takeIn(desk.as('dpo'));
  await desk.as('alex').sp.web.lists.getByTitle('Breach reports').items.getById(reportId).attachmentFiles.add('late.txt', 'late');
  // it is looked at again within the hour
  await desk.advance({ minutes: 3 });
  await takeIn(desk.as('dpo'));
  expect((await desk.rows('Breach evidence')).filter(({ SourceName }) => SourceName === 'late.txt')).toHaveLength(1);
  expect((await log())[0].EvidenceSettled).toBe(false);
  await desk.advance({ minutes: 61 });
  await takeIn(desk.as('dpo'));
  expect((await log())[0].EvidenceSettled).toBe(true);
});

test('later changes of the report are shown, value by value, and not followed', async () => {
  const reportId = await savedOnly();
  await takeIn(desk.as('dpo'));
  const merge = (name: string, columns: object): Promise<Response> =>
    desk.raw(name, 'POST', `/_api/web/lists/getByTitle('Breach reports')/items(${reportId})`, columns, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  // a file, and what officers write for the reporter, make versions but no changes
  await desk.as('alex').sp.web.lists.getByTitle('Breach reports').items.getById(reportId).attachmentFiles.add('late.txt', 'late');
  await merge('dpo', { PublicState: 'Being looked at' });
  expect(await caseForOfficer(desk.as('dpo'), { reportId })).toMatchObject({ changes: [], files: [], newFiles: ['late.txt'] });

  await merge('alex', { WhatHappened: 'Something else' });
  await takeIn(desk.as('dpo'));
  const now = await caseForOfficer(desk.as('dpo'), { reportId });
  expect(now?.changes).toEqual([{ column: 'WhatHappened', title: 'What happened', type: 'note', before: aReport().whatHappened, after: 'Something else' }]);
  expect((await log())[0].WhatHappened).toBe(aReport().whatHappened);
});

test('a file that comes when the case is settled is kept when an officer says so', async () => {
  const reportId = await savedOnly();
  await desk.advance({ minutes: 61 });
  await takeIn(desk.as('dpo'));
  await desk.as('alex').sp.web.lists.getByTitle('Breach reports').items.getById(reportId).attachmentFiles.add('late.txt', 'late');
  await takeIn(desk.as('dpo'));
  const before = await caseForOfficer(desk.as('deputy'), { reportId });
  expect(before).toMatchObject({ files: [], newFiles: ['late.txt'] });
  if (!before) throw new Error('not taken in');
  await keepNewFiles(desk.as('deputy'), before.logged);
  expect(await caseForOfficer(desk.as('deputy'), { reportId })).toMatchObject({ files: [{ name: 'late.txt' }], newFiles: [] });
  expect((await desk.rows('Case history')).map(({ EventKind }) => EventKind)).toEqual(['taken in', 'files copied']);
});

describe('the clock of a new log row', () => {
  test.each([
    // Friday 17:00 BST; the clocks go back on Sunday
    ['2026-10-23T16:00:00Z', '2026-10-26T16:00:00Z'],
    // Christmas Eve: weekends and bank holidays count
    ['2026-12-24T16:30:00Z', '2026-12-27T16:30:00Z'],
    // Friday 17:00 GMT; the clocks go forward on Sunday
    ['2027-03-26T17:00:00Z', '2027-03-29T17:00:00Z']
  ])('noticed %s is due %s', async (noticedAt, due) => {
    await desk.local('POST', 'clock', { now: Temporal.Instant.from(noticedAt).add({ hours: 1 }).toString() });
    await savedOnly('alex', { noticedAt: Temporal.Instant.from(noticedAt) });
    await takeIn(desk.as('dpo'));
    expect((await log())[0]).toMatchObject({ NoticedAt: noticedAt, AwareAt: noticedAt, DueAt: due, ClockState: 'Running', IsPersonalDataBreach: 'Not decided' });
  });

  test('a moment in the future, written around the form, does not put the deadline off', async () => {
    await desk.raw('alex', 'POST', "/_api/web/lists/getByTitle('Breach reports')/items", { Title: 'x', ReportGuid: aReport().reportGuid, NoticedAt: '2099-01-01T00:00:00Z' });
    const [{ Created }] = await desk.rows('Breach reports');
    await takeIn(desk.as('dpo'));
    expect((await log())[0].AwareAt).toBe(Created);
  });
});

test('officers are who may keep the log; for everybody else nothing is done', async () => {
  await savedOnly();
  const may = await Promise.all(['dpo', 'deputy', 'owner', 'alex', 'manager', 'siro'].map(async (name) => `${name} ${String(await mayKeepTheLog(breachSite(desk.as(name))))}`));
  expect(may).toEqual(['dpo true', 'deputy true', 'owner true', 'alex false', 'manager false', 'siro false']);
  await expect(takeIn(desk.as('alex'))).rejects.toMatchObject({ name: 'DeskError' });
  expect(await log()).toHaveLength(0);
});

test('one report that fails does not keep the others from being taken in', async () => {
  // the newest is the first to be added
  const [good, bad] = [await savedOnly(), await savedOnly()];
  await desk.fault({ match: { method: 'POST', url: "BreachLog'\\)/items$" }, fault: { kind: 'status', status: 503 } });
  const outcome = await takeIn(desk.as('dpo'));
  expect(outcome.problems).toEqual([{ intake: 'report', intakeId: bad, kind: 'unavailable' }]);
  expect(outcome.takenIn.map(({ intakeId }) => intakeId)).toEqual([good]);
  expect((await takeIn(desk.as('dpo'))).takenIn.map(({ intakeId }) => intakeId)).toEqual([bad]);
});

test('a desk whose log is missing says so', async () => {
  await savedOnly();
  await desk.as('owner').sp.web.lists.getByTitle('Case history').delete();
  expect((await takeIn(desk.as('dpo'))).problems).toContainEqual({ intake: 'report', intakeId: 2, kind: 'not-set-up' });
  await desk.as('owner').sp.web.lists.getByTitle('Breach log').delete();
  await expect(takeIn(desk.as('dpo'))).rejects.toMatchObject({ name: 'DeskError' });
});

test('a page that finds nothing new asks little, however long the log is, and nothing twice; less where its officer has looked before', async () => {
  for (let each = 0; each < 5; each++) {
    await savedOnly();
  }
  await reporterHasHadTime();
  await takeIn(desk.as('deputy'));
  await desk.advance({ hours: 30 });
  await takeIn(desk.as('deputy'));
  // rows that were written a moment ago are looked at once more
  await desk.advance({ minutes: 10 });
  await takeIn(desk.as('deputy'));
  const askedBy = async (name: string): Promise<{ readonly steps: readonly boolean[]; readonly questions: number }> => {
    await desk.local('DELETE', 'log');
    const services = desk.as(name, undefined, { gather: gatherReads });
    rememberAnswers(services.sp);
    await takeIn(services);
    const asked = desk.server.controls.log.all();
    const questions = asked.filter(({ url }) => !url.endsWith('/$batch'));
    expect(questions.filter(({ method, url }) => method !== 'GET' && !url.includes('DeskOfficerSettings'))).toEqual([]);
    expect(new Set(questions.map(({ url }) => url)).size).toBe(questions.length);
    return { steps: asked.filter(({ inBatch }) => !inBatch).map(({ url }) => url.endsWith('/$batch')), questions: questions.length };
  };
  expect(await askedBy('deputy')).toEqual({ steps: [true, true], questions: 6 });
  // of a colleague's page nobody knows yet that nothing was left to do, which it notes at its end
  expect(await askedBy('dpo')).toEqual({ steps: [true, true, true, true], questions: 10 });
  expect(await askedBy('dpo')).toEqual({ steps: [true, true], questions: 6 });
});
