import '../platform/sharepoint/pnpFiles';
import '../platform/sharepoint/pnpSetup';
import { withTestDesk } from '../../local/testing/testDesk';
import { runSetup, type SetupResult } from '../platform/provisioning';
import { foldersOf } from '../platform/provisioning/desk';
import { deskGroups } from '../platform/rights';
import { readSettings } from '../platform/settings';
import { codeVersion, versionKey } from '../platform/settings/siteVersion';
import { listUrl } from '../platform/sharepoint/listSchema';
import { deskDefinition } from './desk';
import { examineSite } from './examineSite';

// each test is a desk of its own, over HTTP
const desk = withTestDesk();

const setUp = async (): Promise<SetupResult> => {
  const { sp, siteUrl } = desk.as('owner');
  return runSetup(sp, siteUrl, deskDefinition((await readSettings(sp, siteUrl)).settings), { wait: () => Promise.resolve() });
};
const restrictedFolders = foldersOf(deskDefinition(undefined)).filter(({ title }) => title === 'Restricted');

/** As version 4 left a site: no group, no folders of it. */
async function asBefore(): Promise<void> {
  const { sp, siteUrl } = desk.as('owner');
  for (const { list, name } of restrictedFolders) await sp.web.getFolderByServerRelativePath(`${listUrl(siteUrl, list)}/${name}`).delete();
  await sp.web.siteGroups.removeByLoginName(deskGroups.restricted);
  const row = (await desk.rows('Desk officer settings')).find(({ Title }) => Title === versionKey);
  await sp.web.lists.getByTitle('Desk officer settings').items.getById(Number(row?.Id)).update({ SettingValue: '4' });
}

test('a site of version 4 gets the group, the folders and their rights; stopped half way it goes on, and a second run does nothing', async () => {
  await asBefore();
  await desk.fault({ match: { method: 'POST', url: 'breakroleinheritance', caller: 'owner@northmere.example' }, times: 1, fault: { kind: 'status', status: 403 } });
  expect(await setUp()).toMatchObject({ outcome: 'failed' });
  const version = async (): Promise<unknown> => (await desk.rows('Desk officer settings')).find(({ Title }) => Title === versionKey)?.SettingValue;
  expect(await version()).toBe('4');
  const again = await setUp();
  expect(again).toMatchObject({ outcome: 'finished', failed: [] });
  expect(await version()).toBe(String(codeVersion));
  expect(await setUp()).toEqual({ outcome: 'finished', done: [], failed: [] });
  const { sp, siteUrl } = desk.as('owner');
  expect((await examineSite(sp, siteUrl)).filter(({ mend }) => mend === 'run-setup' || mend === 'remove-right')).toEqual([]);
});

test('the doctor finds a right on the folder that the table does not give, and who is in the group without being an officer', async () => {
  const { sp, siteUrl } = desk.as('owner');
  const path = `${new URL(siteUrl).pathname}/Lists/BreachLog`;
  const { Id } = await sp.web.getFolderByServerRelativePath(`${path}/Restricted`).listItemAllFields.select('Id')<{ Id: number }>();
  const officers = await sp.web.siteGroups.getByName(deskGroups.officers).select('Id')();
  const level = await sp.web.roleDefinitions.getByName('Desk work').select('Id')();
  await sp.web.getList(path).items.getById(Id).roleAssignments.add(officers.Id, level.Id);
  await sp.web.siteGroups.getByName(deskGroups.restricted).users.add('i:0#.f|membership|siro@northmere.example');
  const findings = await examineSite(sp, siteUrl);
  expect(findings.find(({ kind }) => kind === 'extra-right')).toMatchObject({ folder: 'Restricted', principal: 'Desk officers' });
  expect(findings).toContainEqual({ kind: 'restricted-no-officer', people: ['siro@northmere.example'], mend: 'add-restricted' });
  expect(findings).toContainEqual({ kind: 'restricted-not-offered', mend: 'optional' });
});
