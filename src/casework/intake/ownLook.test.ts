import { ask, runTestKind } from '../../../local/testing/testCases';
import { mailbox, withTestDesk } from '../../../local/testing/testDesk';
import { deskGroups } from '../../platform/rights';
import { addInFolder } from '../../platform/sharepoint/addInFolder';
import { deskList } from '../../platform/sharepoint/deskList';
import { myId } from '../../platform/sharepoint/me';
import { restrictedFolder } from '../../platform/sharepoint/restricted';
import { openCaseStore } from '../store/openCaseStore';
import { testIntakeKind } from '../testing/testIntake';
import { testQuestions } from '../testing/testLists';
import { testKind } from '../testing/testRoom';
import { takeIn } from './takeIn';

/**
 * What an officer's page leaves out because its officer saw a while ago that nothing was left to do, and that nothing is missed by it: over HTTP, the
 * made-up kind. A desk for each test.
 */
jest.setTimeout(300_000);
const desk = withTestDesk({ kind: 'test-kind' });

/** Messages are sent, files were waited for as long as they are, and a while later the deputy has looked. */
async function settle(): Promise<void> {
  await desk.advance({ minutes: 1 });
  await runTestKind(desk, 'deputy');
  await desk.advance({ hours: 30 });
  await runTestKind(desk, 'deputy');
  await desk.advance({ minutes: 10 });
  expect(await runTestKind(desk, 'deputy')).toMatchObject({ takenIn: [], problems: [], aroundDesk: [] });
}

/** As it stands when nobody has done anything for a while, and the deputy has looked. */
async function atRest(): Promise<void> {
  await ask(desk, 'alex');
  await runTestKind(desk, 'dpo');
  await settle();
}

const hasLookedInFull = (): boolean => desk.server.controls.log.all().some(({ url }) => /TestQuestions'\)\/items\?/i.test(decodeURIComponent(url)));

/** Whether a run compares the intake with the log. */
async function looksInFull(name = 'deputy'): Promise<boolean> {
  await desk.local('DELETE', 'log');
  await runTestKind(desk, name);
  return hasLookedInFull();
}

/** SharePoint that says of no list that it was changed: the assumption does not hold. */
function datesStandStill(): void {
  desk.server.tenant.database.run("UPDATE lists SET modified = '2026-01-01T00:00:00Z', item_deleted = '2026-01-01T00:00:00Z'");
}

const takenInBy = async (name = 'deputy'): Promise<readonly number[]> => (await runTestKind(desk, name)).takenIn.map(({ intakeId }) => intakeId);

test('while no list changes, the officer’s own look is enough, for half an hour; a colleague looks for themselves', async () => {
  await atRest();
  expect(await looksInFull()).toBe(false);
  expect(await looksInFull('dpo')).toBe(true);
  expect(await looksInFull('dpo')).toBe(false);
  await desk.advance({ minutes: 29 });
  expect(await looksInFull()).toBe(false);
  await desk.advance({ minutes: 2 });
  expect(await looksInFull()).toBe(true);
});

test('a row that comes, a row of the log that is changed or deleted directly in SharePoint: the next run finds each', async () => {
  await atRest();
  const intakeId = await ask(desk, 'alex', 'A second one');
  expect(await takenInBy()).toEqual([intakeId]);
  await settle();
  expect(await looksInFull()).toBe(false);

  const [row] = await desk.rows('Test log');
  await desk.raw('dpo', 'PATCH', `/_api/web/lists/getByTitle('Test log')/items(${Number(row.Id)})`, { Decision: 'Yes' }, { 'IF-MATCH': '*' });
  // the worklist compares it at once, whoever looks
  expect((await openCaseStore(desk.as('deputy'), testKind).readWorklist()).filter(({ aroundDesk }) => aroundDesk).map(({ logId }) => logId)).toEqual([row.Id]);
  expect((await runTestKind(desk, 'deputy')).aroundDesk.map(({ logId }) => logId)).toEqual([row.Id]);

  await settle();
  expect(await looksInFull()).toBe(false);
  const [, second] = await desk.rows('Test log');
  await desk.as('owner').sp.web.lists.getByTitle('Test log').items.getById(Number(second.Id)).delete();
  expect(await takenInBy()).toEqual([intakeId]);
});

test('a list that does not say that it changed holds a row up for half an hour and no longer', async () => {
  await atRest();
  const intakeId = await ask(desk, 'alex', 'Unseen');
  datesStandStill();
  expect(await takenInBy()).toEqual([]);
  await desk.advance({ minutes: 31 });
  datesStandStill();
  expect(await takenInBy()).toEqual([intakeId]);
});

test('what stands in a list that was changed minutes before the look is looked at again: pages still write, and SharePoint commits late', async () => {
  await atRest();
  await ask(desk, 'alex', 'Just now');
  await runTestKind(desk, 'deputy');
  expect(await looksInFull()).toBe(true);
  await desk.advance({ minutes: 4 });
  expect(await looksInFull()).toBe(true);
});

test('no officer’s word about another’s look counts, nor one of a time that has not come', async () => {
  await atRest();
  const intakeId = await ask(desk, 'alex', 'Not for long');
  datesStandStill();
  const id = await myId(desk.as('dpo'));
  const settings = "/_api/web/lists/getByTitle('Desk officer settings')/items";
  const at = desk.as('dpo').now().toString();
  expect((await desk.raw('deputy', 'POST', settings, { Title: `testLookedBy${id}`, SettingValue: JSON.stringify({ at, restricted: false }) })).status).toBe(201);
  expect(await takenInBy('dpo')).toEqual([intakeId]);

  const second = await ask(desk, 'alex', 'Nor for ever');
  datesStandStill();
  const title = `testLookedBy${await myId(desk.as('deputy'))}`;
  const own = (await desk.rows('Desk officer settings')).find(({ Title }) => Title === title);
  await desk.raw('deputy', 'PATCH', `${settings}(${Number(own?.Id)})`, { SettingValue: JSON.stringify({ at: '2099-01-01T00:00:00Z', restricted: false }) }, { 'IF-MATCH': '*' });
  expect(await takenInBy()).toEqual([second]);
});

test('a page hears of every row that came since it last heard, also of those that a look in between has seen', async () => {
  await atRest();
  const heardAt = desk.as('deputy').now();
  await desk.advance({ minutes: 1 });
  await ask(desk, 'alex', 'In between');
  await runTestKind(desk, 'dpo');
  // by another of the deputy's pages
  await settle();
  expect(await looksInFull()).toBe(false);
  const { newestRows } = await takeIn({ services: desk.as('deputy'), kind: testIntakeKind }, { heardAt });
  expect(newestRows.filter(({ addedAt }) => addedAt.epochMilliseconds > heardAt.epochMilliseconds)).toHaveLength(1);
});

test('whoever becomes one of the restricted group looks at the folder, and is told of what comes there', async () => {
  const inFolder = async (subject: string): Promise<number> => {
    const { sp, siteUrl } = desk.as('alex');
    return addInFolder(deskList(sp, siteUrl, testQuestions), restrictedFolder(siteUrl, testQuestions), { Title: 'x', Subject: subject });
  };
  const before = await inFolder('About the DPO');
  await atRest();
  expect(await looksInFull()).toBe(false);
  await desk.as('owner').sp.web.siteGroups.getByName(deskGroups.restricted).users.add('i:0#.f|membership|deputy@northmere.example');
  expect(await takenInBy()).toEqual([before]);
  await settle();
  expect(await looksInFull()).toBe(false);
  const after = await inFolder('About the DPO again');
  expect(await takenInBy()).toEqual([after]);
});

test('what is due by time alone is sent while nothing else is looked at', async () => {
  await desk.fault({ match: { target: 'graph', url: 'sendMail' }, times: 100, fault: { kind: 'status', status: 400 } });
  await ask(desk, 'alex');
  await runTestKind(desk, 'dpo');
  await desk.advance({ minutes: 10 });
  await runTestKind(desk, 'deputy');
  await desk.advance({ minutes: 10 });
  datesStandStill();
  await runTestKind(desk, 'deputy');
  expect(await desk.letters(mailbox)).toEqual([]);
  await desk.noFaults();
  await desk.advance({ minutes: 21 });
  await runTestKind(desk, 'deputy');
  await desk.advance({ hours: 1 });
  expect(await desk.letters(mailbox)).toHaveLength(1);
});
