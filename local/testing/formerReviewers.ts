import type { DeskServices } from '../../src/platform/host/services';
import { plainServiceName } from '../../src/platform/settings/serviceNames';
import '../../src/platform/sharepoint/pnpFiles';
import '../../src/platform/sharepoint/pnpOfficer';
import '../../src/platform/sharepoint/pnpSetup';
import { demoSettings } from '../demo/settings';

/** What the one group of reviewers of version 3 could read, list by list. */
const readLists = [
  'Breach log', 'Breach evidence', 'Desk templates', 'Case history', 'Notifications', 'Tasks',
  'Policies', 'Published policies', 'Policy versions', 'Policy receipts', 'Receipt digests', 'Reading exceptions', 'Team reading',
  'Reading reminders'
];
const foldersOfServices = ['DeskTasks', 'TeamReading'];
export const formerGroup = 'Desk reviewers';
const heirs = ['Desk breach reviewers', 'Desk policy reviewers'];

/**
 * Turns the demo council's site into one as version 3 left it: one group of reviewers that reads every log, and a history without folders.
 * @param logins who is in that group
 */
export async function makeFormerSite({ sp, siteUrl }: DeskServices, logins: readonly string[]): Promise<void> {
  const { web } = sp;
  for (const heir of heirs) {
    await web.siteGroups.removeByLoginName(heir);
  }
  const { Id: group } = await web.siteGroups.add({
    Title: formerGroup, Description: 'They read every log and change nothing.', AllowMembersEditMembership: false
  });
  const [me, ...rest]: { Id: number }[] = await web.siteGroups.getById(group).users.select('Id')();
  if (!me || rest.length > 0) throw new Error('SharePoint puts who makes a group into it.');
  await web.siteGroups.getById(group).users.removeById(me.Id);
  for (const login of logins) {
    await web.siteGroups.getById(group).users.add(login);
  }
  const { Id: readAll } = await web.roleDefinitions.getByName('Desk read all').select('Id')<{ Id: number }>();
  const { Id: read } = await web.roleDefinitions.getByType(2).select('Id')<{ Id: number }>();
  await web.roleAssignments.add(group, read);
  for (const title of readLists) {
    await web.lists.getByTitle(title).roleAssignments.add(group, readAll);
  }
  const site = new URL(siteUrl).pathname;
  for (const path of foldersOfServices) {
    for (const { name } of demoSettings.services) {
      const folder = web.getFolderByServerRelativePath(`${site}/Lists/${path}/${plainServiceName(name)}`);
      const { Id } = await folder.listItemAllFields.select('Id')<{ Id: number }>();
      await web.getList(`${site}/Lists/${path}`).items.getById(Id).roleAssignments.add(group, readAll);
    }
  }
  for (const folder of ['breach', 'policy']) {
    await web.getFolderByServerRelativePath(`${site}/Lists/CaseHistory/${folder}`).delete();
  }
  const history = web.getList(`${site}/Lists/CaseHistory`);
  await history.fields.getByInternalNameOrTitle('HappenedAt').delete();
  await history.update({ EnableFolderCreation: false });
  await setVersion(sp, 3);
}

async function setVersion(sp: DeskServices['sp'], version: number): Promise<void> {
  const settings = sp.web.lists.getByTitle('Desk officer settings');
  const [row]: { Id: number }[] = await settings.items.select('Id', 'Title').filter("Title eq 'deskVersion'")();
  await settings.items.getById(row.Id).update({ SettingValue: String(version) });
}
