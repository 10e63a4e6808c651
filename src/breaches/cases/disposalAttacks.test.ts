import { createHash } from 'node:crypto';
import { aReport } from '../../../local/testing/aReport';
import { patchRow } from '../../../local/testing/aCase';
import { withTestDesk, type Row } from '../../../local/testing/testDesk';
import type { DeskServices } from '../../platform/host/services';
import { takeIn } from '../intake';
import { sealText, writeSeal } from '../../casework/rules/sealText';
import { covered } from '../../casework/store/site';
import { caseEvent, sealedCells, type BreachCase } from '../rules';
import { breachKind, breachSite } from './kind';
import { disposalDay, proposedRetention } from '../rules/investigation';
import { readyValues } from '../rules/investigation/testCases';
import { submitReport } from '../store';
import { saveReportOnce } from '../store/testing/saveReportOnce';
import { openBreachCases } from '.';
import { disposeOf } from '../../casework/store/disposal/dispose';
import { planDisposal, type DisposalPlan } from '../../casework/store/disposal/plan';

// each test is a desk of its own, over HTTP
const desk = withTestDesk();

const logUrl = "/_api/web/lists/getByTitle('Breach log')/items";
const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };

async function anOpenCase(file = 'letter.txt'): Promise<BreachCase> {
  const report = aReport();
  const { reportId } = await submitReport(desk.as('alex'), { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [{ name: file, content: new Blob([`evidence ${file}`]) }] });
  await takeIn(desk.as('dpo'));
  const row = (await desk.rows('Breach log')).find((each) => each.ReportId === reportId);
  return openBreachCases(desk.as('dpo')).openCase(Number(row?.Id));
}

async function closeIt(services: DeskServices, found: BreachCase): Promise<BreachCase> {
  const decided = await openBreachCases(services).saveCase(found, { ...readyValues, awareAt: found.values.awareAt, leadId: undefined, facts: found.values.facts }, [caseEvent('triageChanged', {})]);
  const closedAt = services.now();
  return openBreachCases(services).saveCase(decided, { ...decided.values, caseState: 'Closed', closedAt, disposalDue: disposalDay(closedAt, 'personalDataBreach', proposedRetention) }, [caseEvent('closed', { keptUntil: '2032-11-22' })]);
}

/** As somebody with a script does it, who has read the code: the seal is no secret. */
const sealOf = (cells: Row): string => {
  const once = '0123456789ab';
  return writeSeal({ form: 2, once, hash: createHash('sha256').update(`${once}\n${sealText(covered(breachKind), sealedCells(cells), 2)}`).digest('hex') });
};
const sealed = (cells: Row): Row => ({ ...cells, Standing: 'Closed', Awaits: 'No', EvidenceSettled: true, DeskSeal: sealOf(cells) });

/** Columns of a row that says that it was closed long ago and is due. */
async function madeUp(columns: Row): Promise<Row> {
  const [real] = await desk.rows('Breach log');
  const cells = { ...sealedCells(real), CaseState: 'Closed', IsPersonalDataBreach: 'Yes', ClosedAt: '2019-01-01T10:00:00Z', DisposalDue: '2025-01-01', ...columns };
  return sealed(Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null)));
}

const sixYearsPass = (): Promise<void> => desk.advance({ hours: 24 * (6 * 365 + 3) });
const evidence = async (): Promise<readonly unknown[]> => (await desk.rows('Breach evidence')).filter(({ SourceName }) => SourceName).map(({ SourceName }) => SourceName);
const codes = ({ obstacles }: DisposalPlan): readonly string[] => obstacles.map(({ code }) => code);

/** What the owner's *Dispose* says, and that it does nothing. */
async function isRefused(logId: number): Promise<readonly string[]> {
  const owner = desk.as('owner');
  const [files, reports] = [await evidence(), (await desk.rows('Breach reports')).length];
  const plan = await planDisposal(breachSite(owner), logId);
  await expect(disposeOf(breachSite(owner), plan)).rejects.toMatchObject({ name: 'DisposalRefusedError' });
  expect(await evidence()).toEqual(files);
  expect(await desk.rows('Breach reports')).toHaveLength(reports);
  return codes(plan);
}

test('staff and reviewers cannot make up a row of the log, nor an event; an officer can, and the seal of it fits', async () => {
  const victim = await anOpenCase();
  const row = await madeUp({ Reference: victim.reference, ReportId: 900 });
  for (const name of ['alex', 'champion', 'audit']) {
    expect((await desk.raw(name, 'POST', logUrl, row)).status).toBeGreaterThanOrEqual(400);
    expect((await desk.raw(name, 'POST', "/_api/web/lists/getByTitle('Case history')/items", { CaseReference: victim.reference, EventKind: 'closed' })).status).toBeGreaterThanOrEqual(400);
  }
  const made = (await (await desk.raw('deputy', 'POST', logUrl, row)).json()) as { Id: number };
  expect(await openBreachCases(desk.as('owner')).openCase(made.Id)).toMatchObject({ aroundDesk: undefined, values: { caseState: 'Closed', disposalDue: '2025-01-01' } });
});

test('what disposal rests on nobody but an owner can take away: versions of a row, and entries of the history', async () => {
  const { logId } = await anOpenCase();
  const [event] = await desk.rows('Case history');
  await patchRow(desk, 'deputy', logId, { Undelivered: 7 });
  const remove = { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' };
  const tried = async (name: string): Promise<readonly boolean[]> => Promise.all([
    desk.raw(name, 'POST', `${logUrl}(${logId})/versions(512)`, undefined, remove), desk.raw(name, 'POST', `/_api/web/lists/getByTitle('Case history')/items(${String(event.Id)})`, { EventAt: '2019-01-01T00:00:00Z' }, merge),
    desk.raw(name, 'POST', `/_api/web/lists/getByTitle('Case history')/items(${String(event.Id)})`, undefined, remove)
  ]).then((answers) => answers.map(({ ok }) => ok));
  for (const name of ['alex', 'champion', 'audit', 'deputy', 'dpo']) {
    expect(await tried(name)).toEqual([false, false, false]);
  }
  expect(await desk.raw('owner', 'POST', `${logUrl}(${logId})/versions(512)`, undefined, remove).then(({ ok }) => ok)).toBe(true);
});

test('a made-up row with the reference of an open case, a computed seal and a day long past deletes nothing of that case', async () => {
  const victim = await anOpenCase();
  const made = (await (await desk.raw('deputy', 'POST', logUrl, await madeUp({ Reference: victim.reference, ReportId: 900 }))).json()) as { Id: number };
  await desk.raw('deputy', 'POST', "/_api/web/lists/getByTitle('Case history')/items", { Title: 'Case closed', CaseReference: victim.reference, EventKind: 'closed', RowVersion: '1.0', EventAt: '2019-01-01T10:00:00Z' });
  expect(await isRefused(made.Id)).toEqual(['reference', 'madeClosed']);
  // the case that it named goes on, and can be closed and disposed of once the row is gone
  expect(await openBreachCases(desk.as('dpo')).openCase(victim.logId)).toMatchObject({ reference: victim.reference, aroundDesk: undefined });
  await closeIt(desk.as('dpo'), victim);
  await sixYearsPass();
  expect(await isRefused(victim.logId)).toEqual(['otherRows']);
  await desk.raw('owner', 'POST', `${logUrl}(${made.Id})`, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' });
  const plan = await planDisposal(breachSite(desk.as('owner')), victim.logId);
  expect(plan).toMatchObject({ problems: [], obstacles: [], files: [{ name: 'letter.txt' }], intake: { attachments: ['letter.txt'] } });
  expect((await disposeOf(breachSite(desk.as('owner')), plan)).left).toEqual([]);
  expect(await evidence()).toEqual([]);
});

test('a made-up row that takes the number of a report before it is taken in is refused too, however it was dressed', async () => {
  await anOpenCase();
  const { id } = await saveReportOnce(desk.as('alex'), aReport(), false);
  const reference = `BR-${new Date().getUTCFullYear()}-0000${id}`;
  const cells = await madeUp({ Reference: reference, ReportId: id });
  const opened = sealed({ ...cells, CaseState: 'New', ClosedAt: undefined, DisposalDue: undefined });
  const made = (await (await desk.raw('deputy', 'POST', logUrl, { ...opened, Standing: 'Open' })).json()) as { Id: number };
  await desk.raw('deputy', 'POST', `${logUrl}(${made.Id})`, { ...cells, DeskSeal: sealOf({ ...cells, Title: cells.Title }) }, merge);
  await desk.raw('deputy', 'POST', "/_api/web/lists/getByTitle('Case history')/items", { Title: 'Case closed', CaseReference: reference, EventKind: 'closed', RowVersion: '2.0', EventAt: '2019-01-01T10:00:00Z' });
  const plan = await planDisposal(breachSite(desk.as('owner')), made.Id);
  expect(plan.problems).toEqual([]);
  // SharePoint saw it closed today, whatever the row says
  expect(await isRefused(made.Id)).toEqual(['tooEarly']);
});

test('an open case that was closed by a raw request with a computed seal and a past day is kept as long as SharePoint’s stamp says', async () => {
  const victim = await anOpenCase();
  const row = (await desk.rows('Breach log'))[0];
  const cells = { ...sealedCells(row), CaseState: 'Closed', IsPersonalDataBreach: 'No', ClosedAt: '2019-01-01T10:00:00Z', DisposalDue: '2025-01-01' };
  expect((await patchRow(desk, 'deputy', victim.logId, { ...cells, Standing: 'Closed', Awaits: 'No', DeskSeal: sealOf(cells) })).ok).toBe(true);
  expect(await isRefused(victim.logId)).toEqual(['noEvent', 'tooEarly']);
});

test('files that bear only one of report and reference, lie elsewhere, or bear neither are named and stop it', async () => {
  const [mine, other] = [await anOpenCase('mine.txt'), await anOpenCase('other.txt')];
  await closeIt(desk.as('dpo'), mine);
  await sixYearsPass();
  const files = await desk.rows('Breach evidence');
  const other1 = files.find(({ SourceName }) => SourceName === 'other.txt');
  const change = (id: unknown, body: Row): Promise<Response> => desk.raw('deputy', 'POST', `/_api/web/lists/getByTitle('Breach evidence')/items(${String(id)})`, body, merge);
  await change(other1?.Id, { ReportId: mine.reportId });
  expect(await isRefused(mine.logId)).toEqual(['fileOfOthers']);
  // even with both columns forged it does not lie in the case's folder
  await change(other1?.Id, { ReportId: mine.reportId, Reference: mine.reference });
  const plan = await planDisposal(breachSite(desk.as('owner')), mine.logId);
  expect(plan.obstacles).toEqual([{ code: 'fileElsewhere', values: [expect.stringContaining(`${other.reference}/other.txt`), mine.reference] }]);
  await change(other1?.Id, { ReportId: other.reportId, Reference: other.reference });
  await desk.raw('deputy', 'POST', `/_api/web/getFolderByServerRelativePath(decodedurl='/sites/dataprotection/BreachEvidence/${mine.reference}')/files/addUsingPath(decodedurl='stray.txt',overwrite=false)`);
  expect(await isRefused(mine.logId)).toEqual(['fileUnmarked']);
});

test('what came after it was shown is not deleted unseen', async () => {
  const found = await closeIt(desk.as('dpo'), await anOpenCase());
  await sixYearsPass();
  const shown = await planDisposal(breachSite(desk.as('owner')), found.logId);
  await desk.as('owner').sp.web.lists.getByTitle('Breach reports').items.getById(found.reportId).attachmentFiles.add('late.txt', 'late');
  await expect(disposeOf(breachSite(desk.as('owner')), shown)).rejects.toMatchObject({ name: 'DisposalRefusedError' });
  expect(await evidence()).toEqual(['letter.txt']);
});

test('a case that was reopened and closed again is kept from the second closing on; the council’s schedule of then counts', async () => {
  const services = desk.as('dpo');
  const first = await closeIt(services, await anOpenCase());
  await desk.advance({ hours: 24 * 365 * 5 });
  const reopened = await openBreachCases(services).saveCase(first, { ...first.values, caseState: 'Investigating', closedAt: undefined, disposalDue: undefined }, [caseEvent('reopened', {})]);
  await openBreachCases(services).saveCase(reopened, { ...first.values, closedAt: desk.as('dpo').now(), disposalDue: '2027-01-01' }, [caseEvent('closed', { keptUntil: '2032-11-22' })]);
  await desk.advance({ hours: 24 * 365 * 2 });
  expect(await isRefused(first.logId)).toEqual(['tooEarly']);
});

describe('a case of the version before, of whose closing no page told', () => {
  async function formerClosedCase(): Promise<BreachCase> {
    const found = await anOpenCase();
    // as SharePoint's own form closed it before there were seals, and as set-up then sealed the row as it stands
    const row = (await desk.rows('Breach log'))[0];
    const cells = { ...sealedCells(row), CaseState: 'Closed', IsPersonalDataBreach: 'Yes', ClosedAt: String(row.Modified) };
    await patchRow(desk, 'dpo', found.logId, { ...cells, Standing: 'Closed', Awaits: 'No', DeskSeal: sealOf(cells) });
    return openBreachCases(desk.as('dpo')).openCase(found.logId);
  }

  test('is disposable after an officer confirmed the closing, and its time counts from then on as SharePoint stamped it', async () => {
    const found = await formerClosedCase();
    const services = desk.as('dpo');
    await sixYearsPass();
    expect((await planDisposal(breachSite(desk.as('owner')), found.logId)).obstacles.map(({ code }) => code)).toEqual(['noEvent', 'noDay']);
    expect(await openBreachCases(services).closingToConfirm(found)).toBe(true);
    await expect(openBreachCases(services).confirmClosing(found, ' ')).rejects.toMatchObject({ name: 'CaseRefusedError' });
    const confirmed = await openBreachCases(services).confirmClosing(found, 'Closed by letter in the first year of the desk.');
    expect(await openBreachCases(services).closingToConfirm(confirmed)).toBe(false);
    const plan = await planDisposal(breachSite(desk.as('owner')), found.logId);
    expect(plan).toMatchObject({ problems: [], obstacles: [] });
    expect((await disposeOf(breachSite(desk.as('owner')), plan)).left).toEqual([]);
  });

  test('nothing is confirmed of an open case, nor by a reviewer', async () => {
    const open = await anOpenCase();
    expect(await openBreachCases(desk.as('dpo')).closingToConfirm(open)).toBe(false);
    await expect(openBreachCases(desk.as('dpo')).confirmClosing(open, 'x')).rejects.toMatchObject({ name: 'CaseRefusedError' });
    expect((await desk.raw('audit', 'POST', "/_api/web/lists/getByTitle('Case history')/items", { CaseReference: open.reference, EventKind: 'closed' })).status).toBeGreaterThanOrEqual(400);
  });
});
