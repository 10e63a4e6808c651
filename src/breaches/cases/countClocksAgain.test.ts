import { withTestDesk } from '../../../local/testing/testDesk';
import { patchRow, takenInCase, triaged } from '../../../local/testing/aCase';
import { runSetup } from '../../platform/provisioning';
import { readSettings } from '../../platform/settings';
import { deskDefinition } from '../../setup/desk';
import { takeIn } from '../intake';
import { sealedCells, type CaseValues } from '../rules';
import { asLogRow, caseSelect } from '../../casework/store/rows';
import { openBreachCases } from '.';
import { countClocksAgain } from './countClocksAgain';
import { sealFor } from '../../casework/store/seal';
import { covered } from '../../casework/store/site';
import { breachKind } from './kind';

// each test is a desk of its own, over HTTP
const desk = withTestDesk();

const row = async (id: number) => (await desk.rows('Breach log')).find(({ Id }) => Id === id);

/** A case as the version before left it: not to be told although the risk is what it is, the clock stopped, sealed so. */
async function decidedBefore(changes: Partial<CaseValues>): Promise<number> {
  const id = await takenInCase(desk);
  const services = desk.as('dpo');
  const seen = await openBreachCases(services).openCase(id);
  const decided = { decision: 'Do not tell', reason: 'They know already.', decidedAt: services.now(), decidedBy: 'Priya Nandra', toldAt: undefined } as const;
  await openBreachCases(services).saveCase(seen, {
    ...triaged(seen.values), councilRole: 'Controller', risk: 'High risk', ico: { ...decided, reference: '', delayReason: '' }, people: { ...decided, exception: 'None' }, ...changes
  }, []);
  const items = services.sp.web.lists.getByTitle('Breach log').items;
  const stored = asLogRow(await items.getById(id).select(...caseSelect(breachKind))());
  await patchRow(desk, 'dpo', id, { ClockState: 'Stopped', Awaits: 'No', DeskSeal: await sealFor(covered(breachKind), { ...sealedCells(stored), ClockState: 'Stopped' }, 1) });
  return id;
}

const count = (): Promise<number> => {
  const { sp, siteUrl } = desk.as('owner');
  return countClocksAgain(sp, siteUrl);
};

test('an open case that was decided against a risk runs again and awaits its decision; the decision itself stays, and nobody takes it for a change directly in SharePoint', async () => {
  const id = await decidedBefore({});
  const before = await openBreachCases(desk.as('dpo')).openCase(id);
  expect(before).toMatchObject({ aroundDesk: undefined, values: { ico: { decision: 'Do not tell' } } });
  expect(await count()).toBe(1);
  expect(await row(id)).toMatchObject({ ClockState: 'Running', Standing: 'Open', Awaits: 'Yes', AroundDesk: false });
  const after = await openBreachCases(desk.as('dpo')).openCase(id);
  expect(after.aroundDesk).toBeUndefined();
  expect(JSON.stringify(after.values)).toBe(JSON.stringify(before.values));
  expect((await takeIn(desk.as('dpo'))).aroundDesk).toEqual([]);
  expect(await count()).toBe(0);
  expect((await openBreachCases(desk.as('dpo')).readHistory(after)).at(-1)).toMatchObject({ source: 'version', sealed: true, changes: [{ field: 'ClockState', before: 'Stopped', after: 'Running' }] });
});

test('closed cases stay as they were closed, and rows changed directly in SharePoint wait for an officer', async () => {
  const closed = await decidedBefore({ caseState: 'Closed', closedAt: desk.as('dpo').now(), disposalDue: '2032-11-22' });
  const changed = await decidedBefore({});
  await patchRow(desk, 'deputy', changed, { Service: 'Somewhere else' });
  const [closedRow, changedRow] = [await row(closed), await row(changed)];
  expect(await count()).toBe(0);
  expect(await row(closed)).toEqual(closedRow);
  expect(await row(changed)).toEqual(changedRow);
  expect(await openBreachCases(desk.as('dpo')).openCase(changed)).toMatchObject({ aroundDesk: { facts: { service: 'Somewhere else' } } });
});

test('stopped in the middle, the next run goes on with what is left', async () => {
  const [one, other] = [await decidedBefore({}), await decidedBefore({})];
  await desk.local('POST', 'faults', { match: { method: 'MERGE', url: 'BreachLog' }, times: 0, skip: 1, fault: { kind: 'status', status: 403, body: {} } });
  await expect(count()).rejects.toThrow();
  expect([(await row(one))?.ClockState, (await row(other))?.ClockState]).toEqual(['Running', 'Stopped']);
  await desk.local('DELETE', 'faults');
  expect(await count()).toBe(1);
  expect([(await row(one))?.ClockState, (await row(other))?.ClockState]).toEqual(['Running', 'Running']);
});

test('before set-up has been run the worklist counts by the decisions all the same, and any save brings the row up to date', async () => {
  const id = await decidedBefore({});
  const [line] = await openBreachCases(desk.as('dpo')).readWorklist();
  expect(line).toMatchObject({ clock: { state: 'running' }, awaits: ['ico-again'] });
  const seen = await openBreachCases(desk.as('dpo')).openCase(id);
  await openBreachCases(desk.as('dpo')).saveCase(seen, { ...seen.values, riskReason: 'It is a refuge.' }, []);
  expect(await row(id)).toMatchObject({ ClockState: 'Running', Awaits: 'Yes' });
});

test('set-up does it with upgrade 3, and gives a column that still has its former title the new one', async () => {
  const id = await decidedBefore({});
  const { sp, siteUrl } = desk.as('owner');
  const field = sp.web.lists.getByTitle('Breach log').fields.getByInternalNameOrTitle('IcoDecision');
  await field.update({ Title: 'Tell the ICO' });
  const [version]: { Id: number }[] = await sp.web.lists.getByTitle('Desk officer settings').items.select('Id', 'Title').filter("Title eq 'deskVersion'")();
  await sp.web.lists.getByTitle('Desk officer settings').items.getById(version.Id).update({ SettingValue: '2' });
  const definition = deskDefinition((await readSettings(sp, siteUrl)).settings);
  expect(await runSetup(sp, siteUrl, definition)).toMatchObject({ outcome: 'finished', failed: [] });
  expect((await row(id))?.ClockState).toBe('Running');
  expect((await field.select('Title')()).Title).toBe('Report to the ICO?');
  expect(await runSetup(sp, siteUrl, definition)).toEqual({ outcome: 'finished', done: [], failed: [] });
});
