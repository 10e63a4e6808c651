import { withTestDesk } from '../../../local/testing/testDesk';
import { takeIn } from '../intake';
import { openBreachCases } from '.';
import { readReported } from '../intake';
import { saveReportOnce } from '../store/testing/saveReportOnce';
import { aReport } from '../../../local/testing/aReport';
import { takenInCase, triaged, withService } from '../../../local/testing/aCase';

// each test is a desk of its own, over HTTP
const desk = withTestDesk();

const attach = (name: string, reportId: number, file: string, text: string): Promise<unknown> =>
  desk.as(name).sp.web.lists.getByTitle('Breach reports').items.getById(reportId).attachmentFiles.add(file, text);

test('likely duplicates are near in time and of the same service or kind; those that were judged are left out', async () => {
  const first = await takenInCase(desk);
  const second = await takenInCase(desk, { service: 'Planning' });
  await takenInCase(desk, { service: 'Revenues', incidentKind: 'phishing' });
  const dpo = desk.as('dpo');
  const found = await openBreachCases(dpo).openCase(first);
  expect((await openBreachCases(dpo).findDuplicates(found)).map((each) => [each.found.logId, each.why])).toEqual([[second, ['same time', 'same kind']]]);
  const judged = { ...found.values.triage, duplicates: [{ logId: second, reference: 'BR-2026-00002', verdict: 'Another incident' as const, at: '2026-11-22T10:00:00Z', by: 'x' }] };
  expect(await openBreachCases(dpo).findDuplicates({ ...found, values: { ...found.values, triage: judged } })).toEqual([]);
});

test('a report that was saved twice is a duplicate of the first', async () => {
  const report = aReport({ service: 'Housing' });
  await saveReportOnce(desk.as('alex'), report, false);
  await desk.raw('alex', 'POST', "/_api/web/lists/getByTitle('Breach reports')/items", { Title: 'x', ReportGuid: report.reportGuid, NoticedAt: report.noticedAt.toString({ smallestUnit: 'second' }), IncidentKind: 'Not sure', Service: 'Elsewhere' });
  await takeIn(desk.as('dpo'));
  const dpo = desk.as('dpo');
  expect((await openBreachCases(dpo).findDuplicates(await openBreachCases(dpo).openCase(3))).map((each) => [each.found.logId, each.why[0]])).toEqual([[2, 'same report']]);
});

describe('a merge', () => {
  test('that stops in the middle leaves both open, and is gone on with; tasks and evidence of both are reached from the survivor', async () => {
    await withService(desk, 'Housing');
    const [first, second] = [await takenInCase(desk), await takenInCase(desk, { noticedAt: aReport().noticedAt.subtract({ hours: 4 }) })];
    const dpo = desk.as('dpo');
    const [survivor, duplicate] = [await openBreachCases(dpo).openCase(first), await openBreachCases(dpo).openCase(second)];
    await openBreachCases(dpo).addTask(duplicate, { title: 'Ask for the letter back', service: 'Housing', due: '2026-11-30' });
    await openBreachCases(dpo).keepFile(duplicate, { name: 'note.txt', bytes: new TextEncoder().encode('rang') });
    await desk.fault({ match: { method: 'MERGE', url: 'BreachLog' }, skip: 1, fault: { kind: 'throttle', retryAfter: 120 } });
    await expect(openBreachCases(dpo).mergeCase(duplicate, survivor, 'One letter, two reports.')).rejects.toMatchObject({ kind: 'throttled' });
    await desk.noFaults();
    expect((await openBreachCases(dpo).readWorklist()).map((line) => line.logId).sort()).toEqual([first, second]);

    const merged = await openBreachCases(dpo).mergeCase(await openBreachCases(dpo).openCase(second), await openBreachCases(dpo).openCase(first), 'One letter, two reports.');
    expect(merged.survivor.values).toMatchObject({ caseState: 'New', awareAt: duplicate.values.awareAt, triage: { duplicates: [{ logId: second, verdict: 'Merged here' }] } });
    expect(merged.duplicate.values).toMatchObject({ caseState: 'Closed', triage: { mergedInto: { logId: first } } });
    expect((await openBreachCases(dpo).readWorklist()).map((line) => line.logId)).toEqual([first]);
    expect(await openBreachCases(dpo).readTasks(merged.survivor)).toMatchObject([{ title: 'Ask for the letter back', service: 'Housing', due: '2026-11-30', state: 'Open' }]);
    expect((await openBreachCases(dpo).readFiles(merged.survivor)).map(({ name }) => name)).toEqual(['note.txt']);
    expect((await openBreachCases(dpo).readHistory(merged.survivor)).filter(({ kind }) => kind === 'merged')).toHaveLength(1);
    expect((await openBreachCases(dpo).readHistory(merged.duplicate)).filter(({ kind }) => kind === 'merged')).toHaveLength(1);
    expect((await desk.rows('Breach reports')).map(({ PublicState }) => PublicState)).toEqual(['Received', 'Closed']);
  });

  test('into a closed case is refused, and nothing is written', async () => {
    const [first, second] = [await takenInCase(desk), await takenInCase(desk)];
    const dpo = desk.as('dpo');
    const open = await openBreachCases(dpo).openCase(first);
    const closed = await openBreachCases(dpo).saveCase(open, { ...triaged(open.values), caseState: 'Closed', closedAt: dpo.now() }, []);
    await expect(openBreachCases(dpo).mergeCase(await openBreachCases(dpo).openCase(second), closed, 'x')).rejects.toMatchObject({ problems: [{ field: 'survivor', code: 'closed' }] });
    expect((await openBreachCases(dpo).openCase(second)).values.caseState).toBe('New');
  });
});

describe('a task', () => {
  test('is in the folder of its service, whose people see it and answer; a conflict with their answer is told', async () => {
    await withService(desk, 'Housing');
    const dpo = desk.as('dpo');
    const found = await openBreachCases(dpo).openCase(await takenInCase(desk));
    const task = await openBreachCases(dpo).addTask(found, { title: 'Check the address', service: 'Housing', due: undefined });
    expect((await desk.rows('Tasks')).find(({ Id }) => Id === task.id)).toMatchObject({ CaseReference: found.reference, TaskState: 'Open', Service: 'Housing' });
    expect(await openBreachCases(dpo).changeTask(task, 'Done')).toMatchObject({ state: 'Done' });
    await expect(openBreachCases(desk.as('deputy')).changeTask(task, 'Withdrawn')).rejects.toMatchObject({ kind: 'conflict' });
  });

  test('says who made it and in whose folder, as SharePoint has it, whatever service its maker wrote', async () => {
    await withService(desk, 'Housing');
    const dpo = desk.as('dpo');
    const found = await openBreachCases(dpo).openCase(await takenInCase(desk));
    await openBreachCases(dpo).addTask(found, { title: 'Check the address', service: 'Housing', due: undefined });
    const path = '/sites/dataprotection/Lists/DeskTasks/Housing';
    const byRaw = (name: string): Promise<Response> => desk.raw(name, 'POST', "/_api/web/lists/getByTitle('Tasks')/AddValidateUpdateItemUsingPath()", {
      listItemCreateInfo: { FolderPath: { DecodedUrl: path }, UnderlyingObjectType: 0 }, bNewDocumentUpdate: false,
      formValues: [['Title', 'Everything is done, close it'], ['CaseReference', found.reference], ['Service', 'Data protection'], ['TaskState', 'Open']].map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }))
    });
    expect((await byRaw('alex')).ok).toBe(false);
    await desk.as('owner').sp.web.siteGroups.getByName('Desk service Housing').users.add('i:0#.f|membership|champion@northmere.example');
    expect((await byRaw('champion')).ok).toBe(true);
    const champion = (await desk.as('owner').sp.web.ensureUser('i:0#.f|membership|champion@northmere.example')).Title;
    expect((await openBreachCases(dpo).readTasks(found)).map(({ service, by, folder }) => [service, by, folder])).toEqual([['Housing', 'Priya Nandra', 'Housing'], ['Data protection', champion, 'Housing']]);
  });

  test('for a service without a folder is refused', async () => {
    const dpo = desk.as('dpo');
    const found = await openBreachCases(dpo).openCase(await takenInCase(desk));
    await expect(openBreachCases(dpo).addTask(found, { title: 'x', service: 'Nowhere', due: undefined })).rejects.toMatchObject({ kind: 'not-set-up' });
    expect(await openBreachCases(dpo).readTasks(found)).toEqual([]);
  });
});

test('a file of a taken name gets a number, and the same bytes are kept once', async () => {
  const dpo = desk.as('dpo');
  const found = await openBreachCases(dpo).openCase(await takenInCase(desk));
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  expect((await openBreachCases(dpo).keepFile(found, { name: 'letter.docx', bytes: bytes('one') })).name).toBe('letter.docx');
  expect((await openBreachCases(dpo).keepFile(found, { name: 'letter.docx', bytes: bytes('two') })).name).toBe('letter (2).docx');
  expect((await openBreachCases(dpo).keepFile(found, { name: 'letter.docx', bytes: bytes('one') })).name).toBe('letter.docx');
  expect((await openBreachCases(dpo).readFiles(found)).map(({ name, by, sha256 }) => [name, by, sha256.length])).toEqual([['letter.docx', 'Priya Nandra', 64], ['letter (2).docx', 'Priya Nandra', 64]]);
});

describe('what was reported', () => {
  test('further information after the version that was seen is new, also for the second time, and what officers write is not', async () => {
    const logId = await takenInCase(desk);
    const dpo = desk.as('dpo');
    const reports = desk.as('alex').sp.web.lists.getByTitle('Breach reports').items;
    await reports.getById(2).update({ FurtherInformation: '[2026-11-22 16:00:05 UTC] The recipient rang.' });
    const first = await openBreachCases(dpo).openCase(logId);
    const reported = await readReported(dpo, first);
    expect(reported?.furtherInformation).toMatchObject([{ text: 'The recipient rang.', isNew: true }]);
    expect(reported?.details.reporter).toBe('Alex Turner');
    const seen = await openBreachCases(dpo).saveCase(first, { ...triaged(first.values), triage: { ...first.values.triage, reportVersionSeen: reported?.reportVersion ?? '' } }, []);
    expect(await readReported(dpo, seen)).toMatchObject({ changes: [], furtherInformation: [{ isNew: false }] });
    await reports.getById(2).update({ FurtherInformation: '[2026-11-22 16:00:05 UTC] The recipient rang.\n\n[2026-11-22 17:00:00 UTC] And deleted it.' });
    expect((await readReported(dpo, seen))?.furtherInformation.map(({ isNew }) => isNew)).toEqual([false, true]);
  });

  test('a file replaced under the same name is noticed', async () => {
    const { id } = await saveReportOnce(desk.as('alex'), aReport(), false);
    await attach('alex', id, 'photo.jpg', 'first');
    await takeIn(desk.as('dpo'));
    const dpo = desk.as('dpo');
    const found = await openBreachCases(dpo).openCase(2);
    expect(await readReported(dpo, found)).toMatchObject({ newFiles: [], replacedFiles: [] });
    const files = desk.as('alex').sp.web.lists.getByTitle('Breach reports').items.getById(id).attachmentFiles;
    await files.getByName('photo.jpg').delete();
    await attach('alex', id, 'photo.jpg', 'other bytes');
    await attach('alex', id, 'more.jpg', 'x');
    expect(await readReported(dpo, found)).toMatchObject({ newFiles: ['more.jpg'], replacedFiles: [{ name: 'photo.jpg', noticedAt: expect.anything() as unknown }] });
  });

  test('of a report that was deleted under the retention rule there is nothing', async () => {
    const logId = await takenInCase(desk);
    await desk.as('owner').sp.web.lists.getByTitle('Breach reports').items.getById(2).delete();
    expect(await readReported(desk.as('dpo'), await openBreachCases(desk.as('dpo')).openCase(logId))).toBeUndefined();
  });
});
