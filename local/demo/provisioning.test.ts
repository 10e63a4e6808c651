import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import words from '../../src/loc/setup';
import { breachLog, breachReports } from '../../src/breaches/lists';
import { gravity, runSetup, type SetupProgress } from '../../src/platform/provisioning';
import { readSettings, saveSettings } from '../../src/platform/settings';
import { deskList } from '../../src/platform/sharepoint/deskList';
import '../../src/platform/sharepoint/pnpSetup';
import { policyReceipts, policyVersions, teamReading } from '../../src/policies/lists';
import { describeFinding } from '../../src/setup/describe';
import { deskDefinition } from '../../src/setup/desk';
import { examineSite } from '../../src/setup/examineSite';
import type { LocalServer } from '../tenant/server';
import { startTenant } from '../testing/tenantServer';
import { connectAs, demoSettings } from '.';

/** Set-up over HTTP, as the site owner's page does it. */
let server: LocalServer;
beforeEach(async () => { server = await startTenant({ port: 0, dataFolder: ':memory:' }); });
afterEach(() => server.close());

const owner = () => connectAs(server.url, 'owner@northmere.example', () => Temporal.Now.instant());
const settings = { ...demoSettings, services: demoSettings.services.filter(({ name }) => name === 'Housing') };
const desk = deskDefinition(settings);
/** Enough of the desk for a setback in the middle of it. */
const smallDesk = { ...desk, services: [], lists: desk.lists.filter((list) => ['breachReports', 'deskOfficerSettings'].includes(list.key)) };
/** The site as set-up leaves it: set up once, and copied for each test that begins there. */
let whole: string | undefined;
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

async function afterSetUp(): Promise<void> {
  await server.close();
  if (whole === undefined) {
    whole = newFolder();
    server = await startTenant({ port: 0, dataFolder: whole });
    const { sp, siteUrl } = owner();
    expect((await runSetup(sp, siteUrl, desk)).outcome).toBe('finished');
    await server.close();
  }
  const copy = newFolder();
  cpSync(whole, copy, { recursive: true });
  server = await startTenant({ port: 0, dataFolder: copy });
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-set-up-'));
  folders.push(folder);
  return folder;
}

const noWait = async (): Promise<void> => undefined;

async function local(path: string, method: string, body?: unknown): Promise<unknown> {
  const headers = { 'X-Local': '1', 'Content-Type': 'application/json' };
  const response = await fetch(`${server.url}/_local/${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  return response.json();
}

async function writesSince(work: () => Promise<unknown>): Promise<string[]> {
  await local('log', 'DELETE');
  await work();
  const { value } = await local('log', 'GET') as { value: { method: string; url: string }[] };
  return value.filter((call) => call.method !== 'GET').map((call) => `${call.method} ${call.url}`);
}

test('makes the whole desk; a second run finds nothing to do and writes nothing', async () => {
  const { sp, siteUrl } = owner();
  const first = await runSetup(sp, siteUrl, desk);
  expect(first).toMatchObject({ outcome: 'finished', failed: [] });
  expect(first.done.length).toBeGreaterThan(100);
  const writes = await writesSince(async () => {
    expect(await runSetup(sp, siteUrl, desk)).toEqual({ outcome: 'finished', done: [], failed: [] });
  });
  expect(writes).toEqual([]);
});

test('who sets the desk up is in none of its groups by that, and the service\'s people are in theirs', async () => {
  await afterSetUp();
  const { sp, siteUrl } = owner();
  const membersOf = async (group: string): Promise<string[]> => {
    const users: { LoginName: string }[] = await sp.web.siteGroups.getByName(group).users.select('LoginName')();
    return users.map(({ LoginName }) => LoginName.split('|').pop() ?? '');
  };
  expect(await membersOf('Desk officers')).toEqual([]);
  expect(await membersOf('Desk service Housing')).toEqual(['champion@northmere.example']);
  expect(await membersOf('Desk managers Housing')).toEqual(['jo@northmere.example']);
  expect(await examineSite(sp, siteUrl)).toContainEqual({ kind: 'no-officers', mend: 'add-officers' });
});

test('a run that was stopped in the middle is gone on with, and nothing is made twice', async () => {
  const { sp, siteUrl } = owner();
  const stop = new AbortController();
  const first = await runSetup(sp, siteUrl, desk, { signal: stop.signal, onProgress: ({ done }) => { if (done >= 59) stop.abort(); } });
  expect(first).toMatchObject({ outcome: 'stopped' });
  // what had left with the call is done
  expect(first.done.length).toBeGreaterThanOrEqual(60);
  expect(first.done.length).toBeLessThan(80);
  const second = await runSetup(sp, siteUrl, desk);
  expect(second).toMatchObject({ outcome: 'finished', failed: [] });
  const words = [...first.done, ...second.done].map((action) => JSON.stringify(action));
  expect(words.filter((text, index) => words.indexOf(text) !== index)).toEqual([]);
  expect((await examineSite(sp, siteUrl)).filter((finding) => gravity(finding) === 'wrong' && finding.kind !== 'no-officers' && finding.kind !== 'missing')).toEqual([]);
});

test.each([
  ['throttled, with seconds', { match: { method: 'POST', url: 'addroleassignment' }, fault: { kind: 'throttle', retryAfter: 1 } }],
  ['throttled, with a date', { match: { method: 'POST', url: 'createfieldasxml' }, skip: 5, fault: { kind: 'throttle', status: 503, retryAfter: { date: 2 } } }],
  ['too busy twice', { match: { method: 'POST', url: 'createfieldasxml' }, times: 2, fault: { kind: 'status', status: 503 } }],
  ['one column of a call throttled', { match: { method: 'POST', url: 'createfieldasxml' }, skip: 3, fault: { kind: 'throttle', retryAfter: 1 } }],
  ['a whole call throttled', { match: { method: 'POST', url: '\\$batch$' }, skip: 3, fault: { kind: 'throttle', retryAfter: 2 } }],
  ['answer to new columns lost', { match: { method: 'POST', url: '\\$batch$' }, skip: 4, fault: { kind: 'drop-after' } }],
  ['new columns lost on their way', { match: { method: 'POST', url: '\\$batch$' }, skip: 4, fault: { kind: 'drop-before' } }],
  ['answer to a new list lost', { match: { method: 'POST', url: '/lists$' }, fault: { kind: 'drop-after' } }],
  ['answer to a separation of rights lost', { match: { method: 'POST', url: 'breakroleinheritance' }, skip: 1, fault: { kind: 'drop-after' } }]
])('goes on by itself: %s', async (_case, fault) => {
  await local('faults', 'POST', fault);
  const { sp, siteUrl } = owner();
  const waits: (number | undefined)[] = [];
  const result = await runSetup(sp, siteUrl, smallDesk, {
    wait: noWait,
    onProgress: ({ waitingSeconds }: SetupProgress) => { if (waitingSeconds !== undefined) waits.push(waitingSeconds); }
  });
  expect(result).toMatchObject({ outcome: 'finished', failed: [] });
  expect(waits.length).toBeGreaterThan(0);
  expect(await runSetup(sp, siteUrl, smallDesk)).toEqual({ outcome: 'finished', done: [], failed: [] });
  const columns: { InternalName: string }[] = await deskList(sp, siteUrl, breachReports).fields.select('InternalName')();
  const names = columns.map((column) => column.InternalName);
  expect(names.filter((name, index) => names.indexOf(name) !== index || /[a-z]\d$/.test(name))).toEqual([]);
});

test('officers say who is in a service\'s group, and in no other: the one that sees restricted cases is closed to them', async () => {
  await afterSetUp();
  const { sp } = owner();
  await sp.web.siteGroups.getByName('Desk officers').users.add('i:0#.f|membership|dpo@northmere.example');
  const owners: { Title: string } = await sp.web.associatedOwnerGroup.select('Title')();
  const groups: { Title: string; OwnerTitle: string }[] = await sp.web.siteGroups.select('Title', 'OwnerTitle')();
  expect(Object.fromEntries(groups.filter(({ Title }) => Title.startsWith('Desk ')).map(({ Title, OwnerTitle }) => [Title, OwnerTitle]))).toEqual({
    'Desk officers': owners.Title, 'Desk restricted': owners.Title, 'Desk breach reviewers': owners.Title, 'Desk policy reviewers': owners.Title, 'Desk dpia reviewers': owners.Title,
    'Desk service Housing': 'Desk officers', 'Desk managers Housing': 'Desk officers'
  });
  const add = (who: string, group: string): Promise<unknown> =>
    connectAs(server.url, `${who}@northmere.example`, () => Temporal.Now.instant()).sp.web.siteGroups.getByName(group).users.add('i:0#.f|membership|jo@northmere.example');
  for (const group of ['Desk service Housing', 'Desk managers Housing']) {
    await expect(add('dpo', group)).resolves.toBeDefined();
    await expect(add('champion', group)).rejects.toMatchObject({ kind: 'forbidden' });
  }
  for (const group of ['Desk officers', 'Desk restricted', 'Desk breach reviewers', 'Desk policy reviewers', 'Desk dpia reviewers']) await expect(add('dpo', group)).rejects.toMatchObject({ kind: 'forbidden' });
});

test('a tenant that answers nothing but REST is told of, the rest is made, and the doctor says who owns the groups', async () => {
  await local('faults', 'POST', { match: { url: 'ProcessQuery' }, times: 0, fault: { kind: 'status', status: 403 } });
  const { sp, siteUrl } = owner();
  const result = await runSetup(sp, siteUrl, smallDesk);
  expect(result.outcome).toBe('finished');
  expect(new Set(result.failed.map(({ action }) => action.kind))).toEqual(new Set(['own-group']));
  expect((await examineSite(sp, siteUrl)).filter(({ kind }) => kind === 'group-owner').map((finding) => describeFinding(words, finding)))
    .toContainEqual(expect.stringMatching(/^Who is in “Desk restricted” is for “.+” to say, and should be for “.+”\.$/));
  await local('faults', 'DELETE');
  expect((await runSetup(sp, siteUrl, smallDesk)).done.every(({ kind }) => kind === 'own-group')).toBe(true);
  expect(await runSetup(sp, siteUrl, smallDesk)).toEqual({ outcome: 'finished', done: [], failed: [] });
});

test('someone who is not an owner is told so and changes nothing', async () => {
  const { sp, siteUrl } = connectAs(server.url, 'manager@northmere.example', () => Temporal.Now.instant());
  const writes = await writesSince(async () => {
    expect((await runSetup(sp, siteUrl, desk)).outcome).not.toBe('finished');
  });
  expect(writes).toEqual([]);
});

test('sharing is the owners\' after set-up: members may no longer add members, and cannot turn it back', async () => {
  const { sp, siteUrl } = owner();
  const member = connectAs(server.url, 'manager@northmere.example', () => Temporal.Now.instant()).sp;
  const sharing = async (): Promise<boolean> => (await sp.web.select('MembersCanShare')<{ MembersCanShare: boolean }>()).MembersCanShare;
  // as SharePoint makes a site: what set-up closes was open
  expect(await sharing()).toBe(true);
  await member.web.associatedMemberGroup.users.add('i:0#.f|membership|jo@northmere.example');
  expect((await runSetup(sp, siteUrl, smallDesk)).outcome).toBe('finished');
  expect(await sharing()).toBe(false);
  await expect(member.web.associatedMemberGroup.users.add('i:0#.f|membership|alex@northmere.example')).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(member.web.update({ MembersCanShare: true })).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(member.web.associatedMemberGroup.update({ AllowMembersEditMembership: true })).rejects.toMatchObject({ kind: 'forbidden' });
  // and an owner who turned it back is told so, and run again set-up closes it
  await sp.web.update({ MembersCanShare: true });
  expect(await examineSite(sp, siteUrl)).toContainEqual({ kind: 'open-sharing', by: 'site', mend: 'run-setup' });
  expect((await runSetup(sp, siteUrl, smallDesk)).done).toEqual([{ kind: 'limit-sharing' }]);
});

test('the doctor sees that something inside a service\'s folder has rights of its own', async () => {
  await afterSetUp();
  const { sp, siteUrl } = owner();
  await saveSettings(sp, siteUrl, settings, await readSettings(sp, siteUrl));
  const before = (await examineSite(sp, siteUrl)).filter(({ mend }) => mend === 'look-at-access');
  expect(before).toEqual([]);
  const tasks = sp.web.getList('/sites/dataprotection/Lists/DeskTasks');
  const made = await sp.web.getFolderByServerRelativePath('/sites/dataprotection/Lists/DeskTasks/Housing').folders.addUsingPath('Inside');
  expect(made).toBeDefined();
  const { Id } = await sp.web.getFolderByServerRelativePath('/sites/dataprotection/Lists/DeskTasks/Housing/Inside').listItemAllFields.select('Id')<{ Id: number }>();
  await tasks.items.getById(Id).breakRoleInheritance(true, false);
  const { Id: eve } = await sp.web.ensureUser('i:0#.f|membership|jo@northmere.example');
  const { Id: read } = await sp.web.roleDefinitions.getByType(2).select('Id')();
  await tasks.items.getById(Id).roleAssignments.add(eve, read);
  expect((await examineSite(sp, siteUrl)).filter(({ mend }) => mend === 'look-at-access').map((finding) => describeFinding(words, finding)))
    .toContain('Something inside the folder “Housing” in “Tasks” is, or was, shared with Jo Bright. Nothing there should have rights of its own.');
});

test('views show their columns in order, and the clock is formatted', async () => {
  await afterSetUp();
  const { sp, siteUrl } = owner();
  const list = deskList(sp, siteUrl, breachLog);
  const view: { Title: string; ViewFields: { Items: string[] } } = await list.defaultView.select('Title', 'ViewFields').expand('ViewFields')();
  expect(view).toMatchObject({ Title: 'Open by time left', ViewFields: { Items: breachLog.views[0].columns } });
  const due: { CustomFormatter: string } = await list.fields.getByInternalNameOrTitle('DueAt').select('CustomFormatter')();
  expect(JSON.parse(due.CustomFormatter)).toEqual(breachLog.columns.DueAt.formatting);
});

test('the doctor names what was changed by hand, and set-up puts back what is the desk\'s', async () => {
  await afterSetUp();
  const { sp, siteUrl } = owner();
  await saveSettings(sp, siteUrl, settings, await readSettings(sp, siteUrl));
  const log = deskList(sp, siteUrl, breachLog);
  const { Id: visitors } = await sp.web.associatedVisitorGroup.select('Id')();
  const { Id: read } = await sp.web.roleDefinitions.getByType(2).select('Id')();
  await log.roleAssignments.add(visitors, read);
  await log.update({ NoCrawl: false });
  const [receipts, versions, team] = [policyReceipts, policyVersions, teamReading].map((schema) => deskList(sp, siteUrl, schema));
  await receipts.update({ ReadSecurity: 1 });
  const { Id: officers } = await sp.web.siteGroups.getByName('Desk officers').select('Id')();
  const { Id: work } = await sp.web.roleDefinitions.getByName('Desk work').select('Id')();
  await versions.roleAssignments.add(officers, work);
  const { Id: folder } = await sp.web.getFolderByServerRelativePath('/sites/dataprotection/Lists/TeamReading/Housing').listItemAllFields.select('Id')<{ Id: number }>();
  await team.items.getById(folder).roleAssignments.add(visitors, read);
  const findings = await examineSite(sp, siteUrl);
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'extra-right', list: expect.objectContaining({ key: 'breachLog' }) }));
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'missing', action: expect.objectContaining({ kind: 'set-list', properties: { NoCrawl: true } }) }));
  expect(findings.map((finding) => describeFinding(words, finding))).toEqual(expect.arrayContaining([
    expect.stringMatching(/^“Desk officers” has rights on “Policy versions” that it should not have: Desk work\.$/),
    'Everybody with rights on “Policy receipts” can read the rows of everybody. Each should see only their own.',
    expect.stringMatching(/has rights on the folder “Housing” in “Team reading” that it should not have: Read\.$/)
  ]));
  const result = await runSetup(sp, siteUrl, desk);
  expect(result.done.map((action) => action.kind)).toEqual(['set-list', 'set-list']);
  const left = await examineSite(sp, siteUrl);
  expect(left.filter((finding) => finding.kind === 'extra-right')).toHaveLength(3);
  expect(left.filter((finding) => finding.kind === 'open-rows')).toEqual([]);
});
