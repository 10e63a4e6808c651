import { aReport } from '../../../local/testing/aReport';
import { withTestDesk } from '../../../local/testing/testDesk';
import { caseForOfficer, takeIn } from '../intake';
import type { BreachReport } from '../rules/reporting';
import { addFurtherInformation, myReports, openMyReport, submitReport } from '.';

const desk = withTestDesk({ shared: true });

const send = async (name: string, report: BreachReport = aReport()): Promise<number> =>
  (await submitReport(desk.as(name), { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [] })).reportId;

test('one sees one’s own reports, newest first, and nobody else’s', async () => {
  const [first, second, others] = [await send('alex'), await send('alex', aReport({ incidentKind: 'paperLost' })), await send('jo')];
  const mine = await myReports(desk.as('alex'));
  expect(mine.map(({ reportId, incidentKind, publicState }) => [reportId, incidentKind, publicState])).toEqual([
    [second, 'paperLost', 'Received'], [first, 'emailWrongPerson', 'Received']
  ]);
  await expect(openMyReport(desk.as('alex'), others)).rejects.toMatchObject({ kind: 'not-found' });
});

test('an officer’s own reports are only those that the officer made', async () => {
  await send('jo');
  const made = await send('dpo');
  expect((await myReports(desk.as('dpo'))).map(({ reportId }) => reportId)).toEqual([made]);
});

test('a report that was saved twice is shown once, as the earliest', async () => {
  const report = aReport();
  const first = await send('sioned', report);
  const again = await desk.raw('sioned', 'POST', "/_api/web/lists/getByTitle('Breach reports')/items", { Title: 'x', ReportGuid: report.reportGuid, NoticedAt: '2026-11-20T16:00:00Z' });
  expect(again.status).toBe(201);
  expect((await myReports(desk.as('sioned'))).map(({ reportId }) => reportId)).toEqual([first]);
});

describe('who has been told of one’s own report', () => {
  const withManager = aReport({ lineManager: { upn: 'manager@northmere.example', displayName: 'Martin Cole' } });

  test('told from one’s own page', async () => {
    const reportId = await send('alex', withManager);
    expect((await openMyReport(desk.as('alex'), reportId)).told).toMatchObject({ dpo: { state: 'from-page' }, lineManager: { state: 'from-page' } });
  });

  test('not from one’s own page, until an officers’ page has told the DPO and noted it on the report', async () => {
    await desk.fault({ match: { target: 'graph' }, times: 0, fault: { kind: 'not-consented' } });
    const reportId = await send('sioned', aReport({ lineManager: { upn: 'manager@northmere.example', displayName: 'Martin Cole' } }));
    await desk.noFaults();
    expect((await openMyReport(desk.as('sioned'), reportId)).told).toEqual({ dpo: { state: 'not-from-page' }, lineManager: { state: 'not-from-page' } });
    await desk.advance({ minutes: 6 });
    await takeIn(desk.as('dpo'));
    expect((await openMyReport(desk.as('sioned'), reportId)).told).toMatchObject({ dpo: { state: 'by-desk' }, lineManager: { state: 'not-from-page' } });
    // what officers write for the author is no change by the author
    expect((await caseForOfficer(desk.as('dpo'), { reportId }))?.changes).toEqual([]);
  });

  test('a row that somebody else added tells nothing, and a list that cannot be read keeps nobody from the report', async () => {
    await desk.fault({ match: { target: 'graph' }, times: 0, fault: { kind: 'not-consented' } });
    const reportId = await send('alex');
    await desk.noFaults();
    const forged = await desk.raw('jo', 'POST', "/_api/web/lists/getByTitle('Notifications')/items", {
      Title: 'x', CaseKind: 'breach', ReportId: reportId, MessageKey: `${reportId}:mail:dpo`, Channel: 'mail', RecipientRole: 'dpo', DeliveryState: 'sent'
    });
    expect(forged.status).toBe(201);
    expect((await openMyReport(desk.as('alex'), reportId)).told).toMatchObject({ dpo: { state: 'not-from-page' }, lineManager: undefined });
    await desk.fault({ match: { url: 'Notifications' }, times: 0, fault: { kind: 'status', status: 403 } });
    expect(await openMyReport(desk.as('alex'), reportId)).toMatchObject({ reportId, told: undefined });
  });
});

test('further information and files are added, each in its place', async () => {
  const reportId = await send('alex');
  const opened = await openMyReport(desk.as('alex'), reportId);
  const first = await addFurtherInformation(desk.as('alex'), {
    reportId, etag: opened.etag, text: 'The recipient has deleted it.', files: [{ name: 'Reply #2.txt', content: new Blob(['deleted']) }]
  });
  expect(first.attachments).toEqual([{ name: 'Reply #2.txt', ok: true }]);
  const { report } = await addFurtherInformation(desk.as('alex'), { reportId, etag: first.report.etag, text: 'They confirmed by phone.', files: [] });
  expect(report.furtherInformation.map(({ text }) => text)).toEqual(['The recipient has deleted it.', 'They confirmed by phone.']);
  expect(report.whatHappened).toBe(aReport().whatHappened);
  expect(report.attachments.map(({ name }) => name)).toEqual(['Reply #2.txt']);
  const file = await fetch(report.attachments[0].url, { headers: { 'X-Local-User': 'alex@northmere.example' } });
  expect(await file.text()).toBe('deleted');
});

test('an addition to a report that was changed meanwhile is refused, and nothing is written', async () => {
  const reportId = await send('alex');
  const opened = await openMyReport(desk.as('alex'), reportId);
  await addFurtherInformation(desk.as('alex'), { reportId, etag: opened.etag, text: 'From my phone.', files: [] });
  await expect(addFurtherInformation(desk.as('alex'), { reportId, etag: opened.etag, text: 'From my desk.', files: [{ name: 'a.txt', content: new Blob(['a']) }] }))
    .rejects.toMatchObject({ kind: 'conflict' });
  const now = await openMyReport(desk.as('alex'), reportId);
  expect(now.furtherInformation.map(({ text }) => text)).toEqual(['From my phone.']);
  expect(now.attachments).toEqual([]);
});

test('an addition whose answer was lost is there once', async () => {
  const reportId = await send('alex');
  const opened = await openMyReport(desk.as('alex'), reportId);
  await desk.fault({ match: { method: 'MERGE', url: 'BreachReports' }, fault: { kind: 'drop-after' } });
  const { report } = await addFurtherInformation(desk.as('alex'), { reportId, etag: opened.etag, text: 'Once.', files: [] });
  expect(report.furtherInformation.map(({ text }) => text)).toEqual(['Once.']);
});

test('looking for one’s own reports uses an index, however many reports there are', async () => {
  const { Indexed } = await desk.as('owner').sp.web.lists.getByTitle('Breach reports').fields.getByInternalNameOrTitle('Author').select('Indexed')<{ Indexed: boolean }>();
  expect(Indexed).toBe(true);
});
