import { aReport } from '../../../local/testing/aReport';
import { withTestDesk } from '../../../local/testing/testDesk';
import { takeIn } from '../intake';
import { openBreachCases } from '../cases';
import { readGroup } from '../../casework/staff/restrictedGroup';
import { saveReportOnce } from './testing/saveReportOnce';
import { myReports, openMyReport } from '.';

// each test is a desk of its own, over HTTP
const desk = withTestDesk({ kind: 'council' });

const everyAnswer = {
  restricted: true, happenedKnown: 'Yes', happenedAt: aReport().noticedAt.subtract({ hours: 1 }), dataTypes: ['Basic personal identifiers', 'Health data'],
  peopleCount: 12, onBehalf: { toldBy: 'A neighbour', toldHow: 'Phone', toldAt: aReport().noticedAt }, whatHappened: 'First line.\nAil linell: tŷ; #, “dyfyniadau”'
} as const;
const addsRow = { target: 'sharepoint', method: 'POST', url: 'AddValidateUpdateItemUsingPath' } as const;
const rows = async (guid: string): Promise<number> => (await desk.rows('Breach reports')).filter(({ ReportGuid }) => ReportGuid === guid).length;

test('every answer of a restricted report arrives as it was given, in the folder and nowhere else', async () => {
  const report = aReport({ ...everyAnswer, dataTypes: [...everyAnswer.dataTypes] });
  const { id } = await saveReportOnce(desk.as('alex'), report, false);
  const [row] = (await desk.rows('Breach reports')).filter(({ ReportGuid }) => ReportGuid === report.reportGuid);
  expect(row).toMatchObject({ Id: id, PeopleCount: 12, OnBehalf: true, NameWithheld: false, DataTypes: everyAnswer.dataTypes, ToldBy: 'A neighbour', WhatHappened: everyAnswer.whatHappened });
  expect(Date.parse(String(row.NoticedAt))).toBe(Math.floor(report.noticedAt.epochMilliseconds / 1000) * 1000);
  expect(row.ToldAt).not.toBeNull();
  expect(row.HappenedAt).not.toBeNull();
});

const completesRow = { target: 'sharepoint', method: 'MERGE', url: "BreachReports'\\)/items" } as const;

test.each([['the first write', addsRow], ['the second', completesRow]] as const)('after a lost answer of %s the report is there once and whole', async (_which, match) => {
  const report = aReport({ ...everyAnswer, dataTypes: [...everyAnswer.dataTypes] });
  await desk.fault({ match, fault: { kind: 'drop-after' }, times: 1 });
  const { id } = await saveReportOnce(desk.as('alex'), report, false);
  expect(await rows(report.reportGuid)).toBe(1);
  expect((await openMyReport(desk.as('alex'), id)).noticedAt.epochMilliseconds).toBe(Math.floor(report.noticedAt.epochMilliseconds / 1000) * 1000);
});

test('a page that was closed between the two writes goes on with the same report; until then the group’s page leaves it, and an officer’s learns nothing', async () => {
  const report = aReport({ restricted: true });
  await desk.fault({ match: { target: 'sharepoint', method: 'MERGE', url: "BreachReports'\\)/items" }, fault: { kind: 'status', status: 403 }, times: 1 });
  await expect(saveReportOnce(desk.as('alex'), report, false)).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await takeIn(desk.as('deputy'))).toMatchObject({ takenIn: [], problems: [] });
  const saved = await saveReportOnce(desk.as('alex'), report, true);
  expect(saved.alreadyThere).toBe(true);
  expect(await rows(report.reportGuid)).toBe(1);
  expect((await takeIn(desk.as('deputy'))).takenIn.map(({ intakeId }) => intakeId)).toEqual([saved.id]);
  expect((await takeIn(desk.as('dpo'))).takenIn).toEqual([]);
});

test('who chooses the group after a first try had arrived for everybody has two reports: what was typed since goes to the group alone', async () => {
  const report = aReport();
  const first = await saveReportOnce(desk.as('alex'), report, false);
  const second = await saveReportOnce(desk.as('alex'), { ...report, restricted: true, whatHappened: 'It was the officer.' }, true);
  expect(second.id).not.toBe(first.id);
  expect((await myReports(desk.as('alex'))).map(({ reportId, restricted }) => [reportId, restricted])).toEqual([[second.id, true], [first.id, false]]);
  expect((await openMyReport(desk.as('alex'), first.id)).whatHappened).not.toContain('officer');
  await takeIn(desk.as('deputy'));
  const logged = (await desk.rows('Breach log')).map(({ ReportId, RepeatOfReportId, Restricted }) => [ReportId, RepeatOfReportId, Restricted]);
  expect(logged).toEqual(expect.arrayContaining([[first.id, null, false], [second.id, null, true]]));
});

test('a row of the log that was left between its two writes is completed by the next page, once', async () => {
  const report = aReport({ restricted: true });
  const { id } = await saveReportOnce(desk.as('alex'), report, false);
  await desk.fault({ match: { target: 'sharepoint', method: 'MERGE', url: "BreachLog'\\)/items", caller: 'deputy@northmere.example' }, fault: { kind: 'status', status: 403 }, times: 1 });
  expect((await takeIn(desk.as('deputy'))).problems).toEqual([{ intake: 'report', intakeId: id, kind: 'forbidden' }]);
  await desk.noFaults();
  expect((await takeIn(desk.as('deputy'))).takenIn.map(({ intakeId }) => intakeId)).toEqual([id]);
  const log = (await desk.rows('Breach log')).filter(({ ReportId }) => ReportId === id);
  expect(log).toHaveLength(1);
  const found = await openBreachCases(desk.as('deputy')).openCase(Number(log[0].Id));
  expect(found).toMatchObject({ aroundDesk: undefined, isRestricted: true, values: { restricted: true } });
});

test('a number that an officer took beforehand is taken back: the report is added in its folder, and the officer’s row is never taken for its case', async () => {
  const report = aReport({ restricted: true });
  const { id } = await saveReportOnce(desk.as('alex'), report, false);
  const made = await desk.raw('dpo', 'POST', "/_api/web/lists/getByTitle('Breach log')/items", { Title: 'x', ReportId: id, Reference: 'BR-2026-00002' });
  const handMade = Number(((await made.json()) as { Id: number }).Id);
  expect((await takeIn(desk.as('deputy'))).problems).toEqual([]);
  const rows = await desk.rows('Breach log');
  const own = rows.find(({ ReportId }) => ReportId === id);
  expect(own?.Id).not.toBe(handMade);
  expect(own?.Restricted).toBe(true);
  expect(rows.find(({ Id }) => Id === handMade)).toMatchObject({ Title: 'x', ReportId: null, WhatHappened: null });
});

test('a row in the folder that is made to say otherwise stays protected, and stands as changed directly in SharePoint: the folder counts', async () => {
  const { id } = await saveReportOnce(desk.as('alex'), aReport({ restricted: true }), false);
  await takeIn(desk.as('deputy'));
  const logId = Number((await desk.rows('Breach log')).find(({ ReportId }) => ReportId === id)?.Id);
  expect((await desk.raw('owner', 'POST', `/_api/web/lists/getByTitle('Breach log')/items(${logId})`, { Restricted: false }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' })).ok).toBe(true);
  const cases = openBreachCases(desk.as('deputy'));
  const found = await cases.openCase(logId);
  expect(found.isRestricted).toBe(true);
  expect((await cases.readAroundDesk(found))?.changes.map(({ field }) => field)).toEqual(['restricted']);
});

test('whether anybody is in the group is known to staff who choose it', async () => {
  expect(await readGroup(desk.as('alex'))).toBe('has-members');
  const { Id } = await desk.as('owner').sp.web.siteUsers.getByEmail('deputy@northmere.example').select('Id')<{ Id: number }>();
  await desk.as('owner').sp.web.siteGroups.getByName('Desk restricted').users.removeById(Id);
  expect(await readGroup(desk.as('alex'))).toBe('empty');
});
