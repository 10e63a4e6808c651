import { aReport } from '../../../local/testing/aReport';
import { withTestDesk } from '../../../local/testing/testDesk';
import type { DeskServices } from '../../platform/host/services';
import { takeIn } from '../intake';
import { caseEvent, type BreachCase, type CaseValues } from '../rules';
import { disposalDay, proposedRetention } from '../rules/investigation';
import { readyValues } from '../rules/investigation/testCases';
import { countRegister, readPeriod, registerOf, reportingBands } from '../rules/register';
import { submitReport } from '../store';
import { disposeOf, type DisposalStep } from '../../casework/store/disposal/dispose';
import { planDisposal } from '../../casework/store/disposal/plan';
import { breachSite } from './kind';
import { breachCases } from '.';
import { readPeriodCases } from './register';

const desk = withTestDesk({ shared: true });

const secret = 'Mrs Jones of 4 High Street';

async function aClosedCase(services: DeskServices, changes: Partial<CaseValues> = {}): Promise<BreachCase> {
  const report = aReport({ whatHappened: secret });
  const { reportId } = await submitReport(desk.as('alex'), { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [{ name: 'letter.txt', content: new Blob([secret]) }] });
  await takeIn(services);
  const [row] = (await desk.rows('Breach log')).filter((each) => each.ReportId === reportId);
  const taken = await breachCases(services).openCase(Number(row.Id));
  await breachCases(services).keepFile(taken, { name: 'notes.txt', bytes: new TextEncoder().encode(secret) });
  await breachCases(services).addEvents(taken, [caseEvent('happened', { what: secret }, { details: secret })]);
  const decided = await breachCases(services).saveCase(taken, { ...readyValues, awareAt: taken.values.awareAt, leadId: undefined, facts: { ...taken.values.facts, peopleCount: 3 }, breachReason: secret }, [
    caseEvent('somebodyElseIsTold', { somebody: secret, state: 'Told', by: secret }, { details: secret })
  ]);
  const closedAt = services.now();
  return breachCases(services).saveCase(decided, { ...decided.values, caseState: 'Closed', closedAt, disposalDue: disposalDay(closedAt, 'personalDataBreach', proposedRetention), ...changes }, [
    caseEvent('closed', { keptUntil: '2032-11-22' }, { details: secret })
  ]);
}

/** The council keeps closed cases for six years. */
const sixYearsPass = (): Promise<void> => desk.advance({ hours: 24 * (6 * 365 + 3) });
const dispose = async (services: DeskServices, { logId }: Pick<BreachCase, 'logId'>, onStep?: (step: DisposalStep) => void): ReturnType<typeof disposeOf> =>
  disposeOf(breachSite(services), await planDisposal(breachSite(services), logId), onStep);

/** Everything that the site owner can read of the case, versions too. */
async function everything(found: BreachCase): Promise<string> {
  const texts = await Promise.all([
    `/_api/web/lists/getByTitle('Breach log')/items(${found.logId})`, `/_api/web/lists/getByTitle('Breach log')/items(${found.logId})/versions`,
    `/_api/web/lists/getByTitle('Breach reports')/items?$filter=Id eq ${found.reportId}`, `/_api/web/lists/getByTitle('Case history')/items?$filter=CaseReference eq '${found.reference}'`,
    `/_api/web/lists/getByTitle('Breach evidence')/items?$filter=ReportId eq ${found.reportId}`, `/_api/web/RecycleBin`
  ].map(async (path) => (await desk.raw('owner', 'GET', path)).text()));
  return texts.join('\n');
}

const counts = async (services: DeskServices): Promise<unknown> => {
  const read = readPeriod('2026-01-01', '2099-12-31');
  const cases = read.ok ? await readPeriodCases(services, read.period) : [];
  return countRegister(registerOf(cases, services.now()), reportingBands);
};

test('files, report, free text and old versions are gone; counts and decisions are kept, and the seal fits', async () => {
  const owner = desk.as('owner');
  const found = await aClosedCase(desk.as('dpo'));
  // a line of the timeline as a page of before wrote it, and one by a page that is newer than this
  for (const row of [{ EventKind: 'investigation' }, { EventKind: 'petition', EventCode: 'petitionSent', EventValues: JSON.stringify({ who: secret }) }]) {
    await desk.raw('dpo', 'POST', "/_api/web/lists/getByTitle('Case history')/items", { Title: `Rang ${secret}`, CaseReference: found.reference, ...row });
  }
  expect(await everything(found)).toContain(secret);
  await sixYearsPass();
  const before = await counts(owner);
  const { left } = await dispose(owner, found);
  expect(left).toEqual([]);
  const text = await everything(found);
  expect(text).not.toContain('Jones');
  expect(text).not.toContain('letter.txt');
  const after = await breachCases(owner).openCase(found.logId);
  expect(after.aroundDesk).toBeUndefined();
  expect(after.values).toMatchObject({
    caseState: 'Closed', breach: 'Yes', disposedAt: expect.anything(), facts: { incidentKind: 'emailWrongPerson', service: 'Housing', peopleCount: 3, whatHappened: '' },
    ico: { decision: 'Tell', reference: 'IC-123456-A1B2' }, people: { decision: 'Do not tell' }
  });
  expect(after.values.ico.toldAt).toEqual(found.values.ico.toldAt);
  expect(await counts(owner)).toEqual(before);
  const events = (await desk.rows('Case history')).filter((row) => row.CaseReference === found.reference && row.EventKind === 'disposed');
  expect(events).toHaveLength(1);
}, 60_000);

test('stopped in the middle, it goes on where it was', async () => {
  const owner = desk.as('owner');
  const found = await aClosedCase(desk.as('dpo'));
  await sixYearsPass();
  const steps: DisposalStep[] = [];
  // the answer of a delete of an old version fails: files and row are done by then
  await desk.fault({ match: { method: 'DELETE', url: '/versions' }, fault: { kind: 'throttle', retryAfter: 0 }, times: 50 });
  await expect(dispose(owner, found, (step) => steps.push(step))).rejects.toMatchObject({ name: 'DeskError' });
  expect(steps).not.toContain('check');
  await desk.noFaults();
  expect((await dispose(owner, found)).left).toEqual([]);
  expect(await everything(found)).not.toContain('Jones');
  // done a third time it changes nothing and writes no second event
  await dispose(owner, found);
  expect((await desk.rows('Case history')).filter((row) => row.CaseReference === found.reference && row.EventCode === 'disposed')).toHaveLength(1);
}, 60_000);

test('what is open or not due is refused before anything is removed', async () => {
  const owner = desk.as('owner');
  const found = await aClosedCase(desk.as('dpo'), { disposalDue: '2099-01-01' });
  await expect(dispose(owner, found)).rejects.toMatchObject({ name: 'DisposalRefusedError', plan: { problems: ['notDue'] } });
  expect(await everything(found)).toContain(secret);
}, 60_000);

test('an officer is refused by the lists', async () => {
  const found = await aClosedCase(desk.as('dpo'));
  await sixYearsPass();
  await expect(dispose(desk.as('dpo'), found)).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await everything(found)).toContain(secret);
}, 60_000);

test('a merged case is held by what holds the case in which it lives on', async () => {
  const [owner, dpo] = [desk.as('owner'), desk.as('dpo')];
  const open = await aClosedCase(dpo).then((found) => breachCases(dpo).saveCase(found, { ...found.values, caseState: 'Investigating', closedAt: undefined, disposalDue: undefined }, []));
  const survivor = await breachCases(dpo).saveCase(open, { ...open.values, hold: [{ key: 'a', reason: 'regulator', since: '2026-11-20', at: '2026-11-20T09:00:00Z', by: 'Priya Nandra', why: 'They ask.' }] }, []);
  const merged = await aClosedCase(dpo, { triage: { ...readyValues.triage, mergedInto: { logId: survivor.logId, reference: survivor.reference, reason: 'The same letter', at: '2026-11-20T09:00:00Z', by: 'Priya Nandra' } } });
  await sixYearsPass();
  await expect(dispose(owner, merged)).rejects.toMatchObject({ name: 'DisposalRefusedError', plan: { problems: ['onHoldElsewhere'] } });
  expect(await everything(merged)).toContain(secret);
}, 60_000);
