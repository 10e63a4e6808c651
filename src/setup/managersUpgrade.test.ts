import '../platform/sharepoint/pnpFiles';
import '../platform/sharepoint/pnpSetup';
import { rawCalls, wasDone, type RawCaller } from '../../local/demo/rawCalls';
import { demoSettings } from '../../local/demo/settings';
import { withTestDesk } from '../../local/testing/testDesk';
import { readMyTasks } from '../casework/staff/myTasks';
import { readServicePeople } from '../casework/store/servicePeople';
import { dpias } from '../dpias';
import { runSetup, type SetupResult } from '../platform/provisioning';
import { signOffs } from '../platform/lists/signOffs';
import { readSettings, saveSettings, type DeskSettings } from '../platform/settings';
import { listUrl } from '../platform/sharepoint/listSchema';
import { deskDefinition } from './desk';
import { examineSite } from './examineSite';

/** A site on which each service had one group, and services that change their names: each test is a desk of its own, over HTTP. */
jest.setTimeout(300_000);
const desk = withTestDesk({ kind: 'council' });

const as = (account: string): RawCaller => rawCalls(desk.siteUrl, `${account}@northmere.example`);
const only = (name: string): DeskSettings['services'] => demoSettings.services.filter((service) => service.name === name);

async function write(services: DeskSettings['services']): Promise<void> {
  const { sp, siteUrl } = desk.as('owner');
  await saveSettings(sp, siteUrl, { ...demoSettings, services }, await readSettings(sp, siteUrl));
}
const setUp = async (): Promise<SetupResult> => {
  const { sp, siteUrl } = desk.as('owner');
  return runSetup(sp, siteUrl, deskDefinition((await readSettings(sp, siteUrl)).settings), { wait: () => Promise.resolve() });
};
const toMend = async (): Promise<readonly unknown[]> => {
  const { sp, siteUrl } = desk.as('owner');
  return (await examineSite(sp, siteUrl)).filter(({ mend }) => mend === 'run-setup' || mend === 'remove-right');
};
const membersOf = async (group: string): Promise<readonly string[]> =>
  (await desk.as('owner').sp.web.siteGroups.getByName(group).users.select('LoginName')<{ LoginName: string }[]>()).map(({ LoginName }) => LoginName.split('|').pop() ?? '');

/** Settings without managers, one group a service, no list of the room of DPIAs. */
async function asBefore(): Promise<void> {
  const { sp, siteUrl } = desk.as('owner');
  await write(only('Housing').map(({ managerUpns: _none, ...service }) => service));
  for (const list of [...dpias.lists, signOffs]) await sp.web.getList(listUrl(siteUrl, list)).delete();
  await sp.web.getFolderByServerRelativePath(`${new URL(siteUrl).pathname}/Lists/CaseHistory/dpia`).delete();
  for (const { name } of demoSettings.services) await sp.web.siteGroups.removeByLoginName(`Desk managers ${name.replace(/'/g, '')}`);
  await sp.web.siteGroups.removeByLoginName('Desk dpia reviewers');
}

const folder = (list: string, service: string): string => `${new URL(desk.siteUrl).pathname}/Lists/${list}/${service}`;

/** Adds a row in a service's folder as a form would. */
async function add(account: string, list: string, service: string, values: Readonly<Record<string, string>>): Promise<boolean> {
  const answered = await as(account).post(`web/GetList('${new URL(desk.siteUrl).pathname}/Lists/${list}')/AddValidateUpdateItemUsingPath()`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: folder(list, service) }, UnderlyingObjectType: 0 },
    formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })), bNewDocumentUpdate: false
  });
  return wasDone(answered) && !JSON.stringify(answered.body).includes('"HasException":true');
}
const addTask = (account: string, service: string): Promise<boolean> => add(account, 'DeskTasks', service, { Title: 'Look in the archive', TaskState: 'Open', Service: service });
const addDpia = (account: string, service: string, guid: string): Promise<boolean> => add(account, 'Dpias', service, { Title: 'New system', DpiaGuid: guid });
const seen = async (account: string, list: string): Promise<number> => {
  const answer = await as(account).get(`web/GetList('${new URL(desk.siteUrl).pathname}/Lists/${list}')/items?$select=Id&$filter=FSObjType eq 0`);
  return wasDone(answer) ? (answer.body as { readonly value: readonly unknown[] }).value.length : 0;
};
const tasksOf = async (account: string): Promise<readonly string[]> => (await readMyTasks(desk.as(account), true)).map(({ service }) => service);

test('a site of before goes on without its managers, and set-up gives it them: stopped half way it goes on, and a second run does nothing', async () => {
  await asBefore();
  expect(await addTask('dpo', 'Housing')).toBe(true);
  expect([await tasksOf('champion'), await tasksOf('jo')]).toEqual([['Housing'], []]);
  expect((await readServicePeople(desk.as('dpo'), 'Housing'))?.map(({ mail }) => mail)).toEqual(['champion@northmere.example']);

  await desk.fault({ match: { method: 'POST', url: 'breakroleinheritance', caller: 'owner@northmere.example' }, times: 1, fault: { kind: 'status', status: 403 } });
  expect(await setUp()).toMatchObject({ outcome: 'failed' });
  expect(await setUp()).toMatchObject({ outcome: 'finished', failed: [] });
  expect(await setUp()).toEqual({ outcome: 'finished', done: [], failed: [] });
  expect(await toMend()).toEqual([]);
  // nobody is named for the second group yet, and those of the first are who they were
  expect([await membersOf('Desk service Housing'), await membersOf('Desk managers Housing')]).toEqual([['champion@northmere.example'], []]);

  await write(only('Housing'));
  expect((await setUp()).done).toEqual([{ kind: 'add-member', group: 'Desk managers Housing', upn: 'jo@northmere.example' }]);
  expect([await tasksOf('champion'), await tasksOf('jo')]).toEqual([['Housing'], ['Housing']]);
  expect((await readServicePeople(desk.as('dpo'), 'Housing'))?.map(({ mail }) => mail)).toEqual(['champion@northmere.example', 'jo@northmere.example']);
  expect([await addDpia('jo', 'Housing', 'a guid'), await addDpia('champion', 'Housing', 'another')]).toEqual([true, false]);
});

test('the head is in both groups of a service', async () => {
  for (const group of ['Desk service Adult social care', 'Desk managers Adult social care']) expect(await membersOf(group)).toContain('manager@northmere.example');
});

test('a service with a new name gets groups and folders of that name; what lies under the former one stays with those who had it, before set-up runs again and after', async () => {
  expect([await addTask('dpo', 'Housing'), await addDpia('jo', 'Housing', 'a guid')]).toEqual([true, true]);
  // added by an officer for one project, and named in no settings
  await desk.as('dpo').sp.web.siteGroups.getByName('Desk managers Housing').users.add('i:0#.f|membership|kofi@northmere.example');
  await write(only('Housing').map((service) => ({ ...service, name: 'Homes and land' })));
  const own = async (): Promise<unknown> => [await tasksOf('champion'), await tasksOf('jo'), await tasksOf('kofi'), await seen('kofi', 'Dpias'), await seen('champion', 'Dpias')];
  const asItWas = [['Housing'], ['Housing'], ['Housing'], 1, 0];
  expect(await own()).toEqual(asItWas);
  expect(await setUp()).toMatchObject({ outcome: 'finished', failed: [] });
  expect(await own()).toEqual(asItWas);
  expect([await membersOf('Desk service Homes and land'), await membersOf('Desk managers Homes and land')]).toEqual([['champion@northmere.example'], ['jo@northmere.example']]);
  expect([await addDpia('jo', 'Homes and land', 'of the new name'), await addDpia('kofi', 'Homes and land', 'not theirs'), await addDpia('kofi', 'Housing', 'still theirs')]).toEqual([true, false, true]);
  expect(await toMend()).toEqual([]);
});
