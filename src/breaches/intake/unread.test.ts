import { aReport } from '../../../local/testing/aReport';
import { withTestDesk } from '../../../local/testing/testDesk';
import { breachCases } from '../cases';
import type { BreachCase } from '../rules';
import { addFurtherInformation, openMyReport, submitReport } from '../store';
import { isUnread, readAddedReports, readUnread, takeIn } from '.';

/** What no officer has read of a report: the page of its case and the list of what is due say the same of it. */
const desk = withTestDesk({ shared: true });

async function aCase(): Promise<BreachCase> {
  const report = aReport();
  const { reference } = await submitReport(desk.as('alex'), { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [] });
  await takeIn(desk.as('dpo'));
  const found = await breachCases(desk.as('dpo')).findCase(reference);
  if (found.at !== 'log') throw new Error('The report is in the log.');
  return found.found;
}
async function add(reportId: number, text: string): Promise<void> {
  const { etag } = await openMyReport(desk.as('alex'), reportId);
  await addFurtherInformation(desk.as('alex'), { reportId, etag, text, files: [] });
}
const versionOf = async (reportId: number): Promise<string> =>
  String((await desk.rows('Breach reports')).find(({ Id }) => Id === reportId)?.OData__UIVersionString);
const byHand = async (person: string, reportId: number, columns: object): Promise<void> => {
  await desk.as(person).sp.web.lists.getByTitle('Breach reports').items.getById(reportId).update(columns);
};

/** What each of the two says: how many additions, and whether there is one. */
async function said(found: BreachCase, seen = found.reportVersion): Promise<readonly [number, boolean]> {
  const officer = desk.as('dpo');
  const { additions } = await readUnread(officer, { ...found, values: { ...found.values, triage: { ...found.values.triage, reportVersionSeen: seen } } });
  const [added] = await readAddedReports(officer, [found.reportId]);
  return [additions, added === undefined ? false : await isUnread(officer, added, seen)];
}

test('what the reporter adds is unread until an officer has read that version', async () => {
  const found = await aCase();
  expect(await said(found)).toEqual([0, false]);
  await add(found.reportId, 'The recipient has deleted it.');
  expect(await said(found)).toEqual([1, true]);
  const seen = await versionOf(found.reportId);
  expect(await said(found, seen)).toEqual([0, false]);
  await add(found.reportId, 'They confirmed by phone.');
  expect(await said(found, seen)).toEqual([1, true]);
  expect(await said(found)).toEqual([2, true]);
});

test('what an officer writes into the report by hand is nothing that its reporter added', async () => {
  const found = await aCase();
  await add(found.reportId, 'The recipient has deleted it.');
  const seen = await versionOf(found.reportId);
  const [{ furtherInformation }] = await readAddedReports(desk.as('dpo'), [found.reportId]);
  await byHand('dpo', found.reportId, { FurtherInformation: `${furtherInformation}\n\nSeen by the team.` });
  expect(await said(found, seen)).toEqual([0, false]);
  await byHand('dpo', found.reportId, { PublicState: 'Being dealt with' });
  expect(await said(found, seen)).toEqual([0, false]);
});

test('what its reporter takes away again is no addition; a version that is not kept any more was read by nobody who could be asked', async () => {
  const found = await aCase();
  await add(found.reportId, 'The recipient has deleted it.');
  await add(found.reportId, 'They confirmed by phone.');
  const seen = await versionOf(found.reportId);
  const [{ furtherInformation }] = await readAddedReports(desk.as('dpo'), [found.reportId]);
  await byHand('alex', found.reportId, { FurtherInformation: furtherInformation.slice(0, furtherInformation.indexOf('They confirmed')).trimEnd() });
  expect(await said(found, seen)).toEqual([0, false]);
  expect(await said(found, '0.9')).toEqual([1, true]);
});
