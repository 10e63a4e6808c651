import { withTestDesk } from '../../../local/testing/testDesk';
import { patchRow, takenInCase } from '../../../local/testing/aCase';
import { runSetup } from '../../platform/provisioning';
import { readSettings } from '../../platform/settings';
import { deskDefinition } from '../../setup/desk';
import { examineSite } from '../../setup/examineSite';
import { takeIn } from '../intake';
import { breachCases } from '.';

// each test is a desk of its own, over HTTP
const desk = withTestDesk();

/** As the first version of the desk left a site: rows without a seal, views of its own, an older number. */
async function asFormerSite(logIds: readonly number[]): Promise<void> {
  const owner = desk.as('owner').sp;
  for (const id of logIds) {
    await patchRow(desk, 'owner', id, { Standing: null, Awaits: null, DeskSeal: null, AroundDesk: null, TriageFile: null, RiskLevel: null });
  }
  const log = owner.web.lists.getByTitle('Breach log');
  await log.views.add('Clock running', false, { ViewQuery: '<OrderBy><FieldRef Name="DueAt" /></OrderBy>' });
  await log.views.add('Our own view', false, { ViewQuery: '<OrderBy><FieldRef Name="DueAt" /></OrderBy>' });
  await log.defaultView.update({ ViewQuery: '<OrderBy><FieldRef Name="ID" /></OrderBy>' });
  await log.fields.getByInternalNameOrTitle('CaseState').update({ CustomFormatter: '{"elmType":"span","txtContent":"@currentField"}' });
  await log.update({ MajorVersionLimit: 50 });
  const settings = owner.web.lists.getByTitle('Desk officer settings');
  const [version]: { Id: number }[] = await settings.items.select('Id', 'Title').filter("Title eq 'deskVersion'")();
  await settings.items.getById(version.Id).update({ SettingValue: '1' });
}

test('a site of the former version gets views, formatting and seals; its rows count as they stand, and a second run does nothing', async () => {
  const [open, closed] = [await takenInCase(desk), await takenInCase(desk)];
  await patchRow(desk, 'dpo', closed, { CaseState: 'Closed', ClockState: 'Met', IsPersonalDataBreach: 'Yes' });
  await asFormerSite([open, closed]);
  const { sp, siteUrl } = desk.as('owner');
  const definition = deskDefinition((await readSettings(sp, siteUrl)).settings);
  const result = await runSetup(sp, siteUrl, definition);
  expect(result).toMatchObject({ outcome: 'finished', failed: [] });
  expect(result.done.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['set-list', 'change-column', 'fill-view', 'drop-view', 'upgrade-rows', 'record-version']));

  const views: { Title: string }[] = await sp.web.lists.getByTitle('Breach log').views.select('Title')();
  expect(views.map(({ Title }) => Title)).toEqual(expect.arrayContaining(['Open by time left', 'Our own view']));
  expect(views.map(({ Title }) => Title)).not.toContain('Clock running');
  const rows = await desk.rows('Breach log');
  expect(rows.map(({ Standing, Awaits }) => [Standing, Awaits])).toEqual([['Open', 'Yes'], ['Closed', 'No']]);
  expect(rows[1].ClosedAt).not.toBeNull();
  expect((await takeIn(desk.as('dpo'))).aroundDesk).toEqual([]);
  expect(await breachCases(desk.as('dpo')).openCase(closed)).toMatchObject({ aroundDesk: undefined, values: { caseState: 'Closed', breach: 'Yes' } });

  expect(await runSetup(sp, siteUrl, definition)).toEqual({ outcome: 'finished', done: [], failed: [] });
  expect((await examineSite(sp, siteUrl)).filter(({ mend }) => mend === 'run-setup')).toEqual([]);
});

test.each(['999', '2.5', 'all'])('a number of the last upgrade that cannot be true (%s) switches no upgrade off: all run again, and it is put right', async (value) => {
  const rowId = await takenInCase(desk);
  await asFormerSite([rowId]);
  const settings = "/_api/web/lists/getByTitle('Desk officer settings')/items";
  const there = (await desk.rows('Desk officer settings')).find(({ Title }) => Title === 'deskVersion');
  await desk.raw('deputy', 'POST', `${settings}(${String(there?.Id)})`, { SettingValue: value }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  const { sp, siteUrl } = desk.as('owner');
  expect((await examineSite(sp, siteUrl)).filter(({ mend }) => mend === 'run-setup').length).toBeGreaterThan(0);
  const result = await runSetup(sp, siteUrl, deskDefinition((await readSettings(sp, siteUrl)).settings));
  expect(result.done.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['upgrade-rows', 'record-version']));
  expect((await desk.rows('Breach log'))[0].Standing).toBe('Open');
});

test('a row on which somebody works while set-up seals it is sealed all the same', async () => {
  const ids = [await takenInCase(desk), await takenInCase(desk)];
  await asFormerSite(ids);
  const { sp, siteUrl } = desk.as('owner');
  await desk.fault({ match: { method: 'MERGE', url: "BreachLog'\\)/items", caller: 'owner@northmere.example' }, times: 1, fault: { kind: 'status', status: 412 } });
  expect(await runSetup(sp, siteUrl, deskDefinition((await readSettings(sp, siteUrl)).settings), { wait: () => Promise.resolve() })).toMatchObject({ outcome: 'finished', failed: [] });
  expect((await desk.rows('Breach log')).map(({ Standing }) => Standing)).toEqual(['Open', 'Open']);
  expect((await takeIn(desk.as('dpo'))).aroundDesk).toEqual([]);
});

test('set-up that is stopped between two rows seals the second when it goes on, and not what was changed in the first meanwhile', async () => {
  const [first, second] = [await takenInCase(desk), await takenInCase(desk)];
  await asFormerSite([first, second]);
  const { sp, siteUrl } = desk.as('owner');
  const run = async (): ReturnType<typeof runSetup> =>
    runSetup(sp, siteUrl, deskDefinition((await readSettings(sp, siteUrl)).settings), { wait: () => Promise.resolve() });
  await desk.fault({ match: { method: 'MERGE', url: `BreachLog'\\)/items\\(${second}\\)`, caller: 'owner@northmere.example' }, times: 0, fault: { kind: 'status', status: 400 } });
  expect(await run()).not.toMatchObject({ outcome: 'finished', failed: [] });
  await desk.noFaults();
  expect((await desk.rows('Breach log')).map(({ DeskSeal }) => typeof DeskSeal)).toEqual(['string', 'object']);

  await patchRow(desk, 'deputy', first, { IsPersonalDataBreach: 'No' });
  expect(await run()).toMatchObject({ outcome: 'finished', failed: [] });
  expect((await breachCases(desk.as('dpo')).openCase(first)).aroundDesk).toMatchObject({ breach: 'No' });
  expect((await breachCases(desk.as('dpo')).openCase(second)).aroundDesk).toBeUndefined();
});

test('a row that was made by hand after the upgrade is not sealed by running set-up again', async () => {
  await desk.raw('deputy', 'POST', "/_api/web/lists/getByTitle('Breach log')/items", { Title: 'x', ReportId: 900, CaseState: 'Closed' });
  const { sp, siteUrl } = desk.as('owner');
  await runSetup(sp, siteUrl, deskDefinition((await readSettings(sp, siteUrl)).settings));
  expect((await breachCases(desk.as('dpo')).openCase(2)).aroundDesk).toBe('made-around-the-desk');
});
