import '../../src/platform/sharepoint/pnpOfficer';
import '../../src/platform/sharepoint/pnpSetup';
import { runSetup } from '../../src/platform/provisioning';
import { foldersOf, groupsOf, type DeskFolder, type DeskList, type GroupRef } from '../../src/platform/provisioning/desk';
import { levelsOf, mayDo, operations, type Audience, type LevelKey, type Operation, type ServiceAudience } from '../../src/platform/rights';
import { listUrl } from '../../src/platform/sharepoint/listSchema';
import { deskDefinition, rooms } from '../../src/setup/desk';
import { testRoom } from '../../src/casework/testing/testRoom';
import { withTestDesk } from '../testing/testDesk';
import { rawCalls, wasDone, type RawAnswer, type RawCaller } from './rawCalls';
import { demoSettings } from './settings';

/**
 * Who is tried, in which audiences of the rights table and in which groups of services; everybody of the site is staff as well, and levels add up.
 * Each adds a row of their own where they may, and so is tried as its author too.
 */
type InService = readonly [service: string, ...groups: readonly ServiceAudience[]];
const roles: readonly (readonly [role: string, account: string, audiences: readonly Audience[], services: readonly InService[]])[] = [
  ['staff', 'alex', ['staff'], []],
  ['other staff', 'carys', ['staff'], []],
  ['a head of another service, in both of its groups', 'manager', ['staff'], [['Adult social care', 'champions', 'managers']]],
  ['author and champion', 'champion', ['staff'], [['Housing', 'champions']]],
  ['manager', 'jo', ['staff'], [['Housing', 'managers']]],
  ['manager of another service', 'dev', ['staff'], [['Revenues', 'managers']]],
  ['head of two services, of one the manager alone', 'sioned', ['staff'], [['Revenues', 'champions'], ['Housing', 'managers']]],
  ['breach and DPIA reviewer and staff', 'caldicott', ['staff', 'reviewers:breach', 'reviewers:dpia'], []],
  ['DPIA reviewer and manager', 'kofi', ['staff', 'reviewers:dpia'], [['Housing', 'managers']]],
  ['policy reviewer and staff', 'imogen', ['staff', 'reviewers:policy'], []],
  ['reviewer of both', 'audit', ['staff', 'reviewers:breach', 'reviewers:policy'], []],
  ['reviewer of the test log', 'rupert', ['staff', 'reviewers:test'], []],
  ['breach reviewer and champion', 'tariq', ['staff', 'reviewers:breach'], [['Housing', 'champions']]],
  ['officer', 'dpo', ['staff', 'officers'], []],
  ['officer and champion', 'marta', ['staff', 'officers'], [['Housing', 'champions']]],
  ['officer and manager', 'ewan', ['staff', 'officers'], [['Housing', 'managers']]],
  ['of the restricted group', 'deputy', ['staff', 'officers', 'restricted'], []],
  ['of the restricted group, DPIA reviewer and no officer', 'ict', ['staff', 'restricted', 'reviewers:dpia'], []],
  ['site owner', 'owner', ['owners'], []],
  ['outsider', 'outsider', [], []]
];

/** Put into groups for the walk, besides those whom the demo has in them. */
const walkers: readonly (readonly [account: string, group: string])[] = [
  ['imogen', 'Desk policy reviewers'], ['rupert', 'Desk test reviewers'], ['tariq', 'Desk breach reviewers'], ['tariq', 'Desk service Housing'],
  ['marta', 'Desk officers'], ['marta', 'Desk service Housing'], ['ewan', 'Desk officers'], ['ewan', 'Desk managers Housing'], ['sioned', 'Desk managers Housing'],
  ['kofi', 'Desk dpia reviewers'], ['kofi', 'Desk managers Housing'], ['deputy', 'Desk restricted'], ['ict', 'Desk restricted']
];

/** The least that a row of each list needs. */
const rows: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> = {
  breachReports: { ReportGuid: 'd3510000-0000-4000-8000-000000009999', NoticedAt: '2026-11-20T09:00:00Z' },
  breachLog: {},
  breachEvidence: {},
  deskTemplates: {},
  caseHistory: { CaseReference: 'BR-2026-00001', EventKind: 'note' },
  notifications: { CaseKind: 'breach', ReportId: 1, MessageKey: '1:mail:dpo', Channel: 'mail', RecipientRole: 'dpo', DeliveryState: 'sent' },
  deliveries: { CaseKind: 'breach', CaseReference: 'BR-2026-00001', Occasion: 'reported', Channel: 'mail', RecipientRole: 'dpo', DeliveryState: 'sent' },
  complaintIntake: { IntakeGuid: 'd3520000-0000-4000-8000-000000009999', ReceivedAt: '2026-11-20T09:00:00Z' },
  complaintLog: {},
  complaintFiles: {},
  requestIntake: { IntakeGuid: 'd3530000-0000-4000-8000-000000009999', ReceivedAt: '2026-11-20T09:00:00Z' },
  requestLog: {},
  requestFiles: {},
  requestSchedule: { CaseReference: 'SAR-2026-00001', EntryBlock: 'SAR-2026-00001/00', EntryNumber: 1 },
  scheduleActs: { CaseReference: 'SAR-2026-00001', ActKind: 'decide', ActBlock: 'SAR-2026-00001/decide/000' },
  searchTasks: { CaseReference: 'SAR-2026-00001', Way: 'service', Service: 'Housing', DueDay: '2026-12-04' },
  searchAnswers: { CaseReference: 'SAR-2026-00001', QuestionId: 1, Outcome: 'nothing' },
  searchResults: {},
  dpiaScreenings: { ScreeningGuid: 'd3540000-0000-4000-8000-000000009999' },
  dpias: {},
  dpiaAnswers: { DpiaGuid: 'd3550000-0000-4000-8000-000000009999', Part: 'answer', ItemId: 'probe' },
  dpiaTalk: { CaseReference: 'DPIA-2026-00001', TalkKind: 'comment' },
  dpiaSubmissions: {},
  dpiaDocuments: {},
  dpiaLog: {},
  signOffs: { SignGuid: 'd3560000-0000-4000-8000-000000009999', CaseReference: 'DPIA-2026-00001', Submission: 'probe', Decision: 'approve' },
  tasks: { TaskState: 'Open' },
  deskSettings: { SettingValue: '{}' },
  deskOfficerSettings: { SettingValue: '{}' },
  policies: {},
  publishedPolicies: {},
  policyVersions: { EntryKind: 'published', PolicyId: 1, VersionNumber: 1 },
  policyReceipts: { PolicyId: 1, VersionId: 1, ReceiptGuid: 'd3510000-0000-4000-8000-000000009998', Outcome: 'acknowledged', Seal: 'probe' },
  receiptDigests: { FromId: 1, ToId: 1, ReceiptCount: 1, Head: 'probe' },
  readingExceptions: { ExceptionKind: 'exempt' },
  teamReading: { Service: 'Housing' },
  readingReminders: { PersonUpn: 'jo@northmere.example', ReminderState: 'claimed' },
  testQuestions: { Subject: 'probe' },
  testAdditions: { CaseReference: 'TST-2026-00001' },
  testLog: { Reference: 'TST-2026-00001' },
  testAdded: { CaseReference: 'TST-2026-00001' },
  testNotes: { CaseReference: 'TST-2026-00001' },
  testFiles: {}
};

/** Columns in which no two rows may be the same. */
const uniqueColumns: Readonly<Record<string, ((n: number) => Readonly<Record<string, unknown>>) | undefined>> = {
  // a report has one row in the log, so each row there is of another report
  breachLog: (n) => ({ ReportId: 10_000 + n }),
  complaintLog: (n) => ({ IntakeId: 10_000 + n }),
  requestLog: (n) => ({ IntakeId: 10_000 + n }),
  requestSchedule: (n) => ({ EntryKey: `probe:${n}` }),
  scheduleActs: (n) => ({ ActGuid: `probe:${n}` }),
  searchTasks: (n) => ({ SearchGuid: `probe:${n}` }),
  searchAnswers: (n) => ({ AnswerGuid: `probe:${n}` }),
  dpias: (n) => ({ DpiaGuid: `probe:${n}` }),
  dpiaAnswers: (n) => ({ AnswerKey: `probe:${n}` }),
  dpiaTalk: (n) => ({ TalkGuid: `probe:${n}` }),
  deliveries: (n) => ({ MessageKey: `probe:${n}` }),
  policyVersions: (n) => ({ VersionKey: `probe:${n}` }),
  receiptDigests: (n) => ({ DigestNumber: 10_000 + n }),
  teamReading: (n) => ({ TeamKey: `probe|${n}` }),
  readingReminders: (n) => ({ ReminderKey: `probe|${n}` }),
  testLog: (n) => ({ IntakeId: 10_000 + n }),
  testAdded: (n) => ({ AdditionId: 10_000 + n })
};

/** All rooms of the product, and one that only a test has. */
const definition = deskDefinition(demoSettings, [...rooms, testRoom]);
const { lists } = definition;
const folders = foldersOf({ ...definition, services: definition.services.filter(({ name }) => ['Housing', 'Revenues'].includes(name)) });
const desk = withTestDesk({ kind: 'council', shared: true });

beforeAll(async () => {
  const { sp, siteUrl } = desk.as('owner');
  const result = await runSetup(sp, siteUrl, definition);
  if (result.outcome !== 'finished' || result.failed.length > 0) throw new Error(JSON.stringify(result));
  for (const [account, group] of walkers) {
    await sp.web.siteGroups.getByName(group).users.add(`i:0#.f|membership|${account}@northmere.example`);
  }
}, 120_000);

let made = 0;

const as = (account: string): RawCaller => rawCalls(desk.siteUrl, `${account}@northmere.example`);
const pathOf = (list: DeskList): string => `web/GetList('${listUrl(desk.siteUrl, list)}')`;

/** What is added, with what else of it. */
type Add = (caller: RawCaller, more?: Readonly<Record<string, unknown>>) => Promise<RawAnswer>;

/** Adds a row, or a file where the list is a library. */
async function add(caller: RawCaller, list: DeskList, more: Readonly<Record<string, unknown>> = {}): Promise<RawAnswer> {
  made += 1;
  if (!rows[list.key]) throw new Error(`Nothing is known of a row of ${list.key}.`);
  if (list.kind === 'library') {
    return caller.post(`web/GetFolderByServerRelativePath(decodedurl='${listUrl(desk.siteUrl, list)}')/Files/AddUsingPath(decodedurl='probe-${made}.txt',overwrite=false)`);
  }
  return caller.post(`${pathOf(list)}/items`, { Title: 'probe', ...rows[list.key], ...uniqueColumns[list.key]?.(made), ...more });
}

async function idOf(list: DeskList, answer: RawAnswer): Promise<number> {
  const body = answer.body as { Id?: number; ServerRelativeUrl?: string; value?: readonly { FieldName: string; FieldValue: string }[] };
  if (list.kind === 'list') {
    return body.Id ?? Number(body.value?.find(({ FieldName }) => FieldName === 'Id')?.FieldValue ?? 0);
  }
  const item = await as('owner').get(`web/GetFileByServerRelativePath(decodedurl='${body.ServerRelativeUrl}')/ListItemAllFields?$select=Id`);
  return (item.body as { Id: number }).Id;
}

/** Adds a row in a folder, as a form would, or a file; what a form is refused for is no row either. */
async function addInFolder(caller: RawCaller, { list, name }: DeskFolder, more: Readonly<Record<string, unknown>> = {}): Promise<RawAnswer> {
  made += 1;
  if (list.kind === 'library') {
    return caller.post(`web/GetFolderByServerRelativePath(decodedurl='${listUrl(desk.siteUrl, list)}/${name}')/Files/AddUsingPath(decodedurl='probe-${made}.txt',overwrite=false)`);
  }
  const values = { Title: 'probe', ...rows[list.key], ...uniqueColumns[list.key]?.(made), ...more };
  const answer = await caller.post(`${pathOf(list)}/AddValidateUpdateItemUsingPath()`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: `${listUrl(desk.siteUrl, list)}/${name}` }, UnderlyingObjectType: 0 },
    formValues: Object.entries(values).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) })), bNewDocumentUpdate: false
  });
  const refused = wasDone(answer) && (answer.body as { value: readonly { HasException: boolean }[] }).value.some(({ HasException }) => HasException);
  return refused ? { ...answer, status: 400 } : answer;
}

async function own(caller: RawCaller, list: DeskList, adds: Add): Promise<number | undefined> {
  const answer = await adds(caller);
  return wasDone(answer) ? idOf(list, answer) : undefined;
}

/** Whose name the forged rows take; the same for all of the walk. */
let someone: { readonly Id: number; readonly LoginName: string } | undefined;

/** Tries to be somebody else at another time, in each way; true when any of them was taken. */
async function canForge(caller: RawCaller, list: DeskList, ownId: number | undefined, adds: Add): Promise<boolean> {
  const owner = as('owner');
  someone ??= ((await owner.get('web/siteusers?$select=Id,LoginName')).body as { value: { Id: number; LoginName: string }[] }).value
    .find((user) => user.LoginName.endsWith('|siro@northmere.example'));
  const forged = { AuthorId: someone?.Id, EditorId: someone?.Id, Created: '2001-01-01T00:00:00Z', Modified: '2001-01-01T00:00:00Z' };
  const formForged = { Author: JSON.stringify([{ Key: someone?.LoginName }]), Created: '01/01/2001 00:00' };
  const added = list.kind === 'list' ? [await adds(caller, forged), await adds(caller, formForged)] : [];
  const ids = [ownId, ...(await Promise.all(added.filter(({ status }) => status < 300).map((answer) => idOf(list, answer))))].filter((id) => id !== undefined);
  for (const id of ids) {
    await caller.merge(`${pathOf(list)}/items(${id})`, forged);
    await caller.post(`${pathOf(list)}/items(${id})/validateUpdateListItem()`, {
      formValues: Object.entries(formForged).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      bNewDocumentUpdate: true
    });
  }
  const stamps = await Promise.all(ids.map(async (id) => (await owner.get(`${pathOf(list)}/items(${id})?$select=AuthorId,Created`)).body as { AuthorId: number; Created: string }));
  return stamps.some((stamp) => stamp.AuthorId === someone?.Id || stamp.Created.startsWith('2001'));
}

type Tried = Partial<Record<Operation, boolean>>;

/** Each operation with a request of its own; `own` ones only where a row of one's own can be. */
async function tryRows(caller: RawCaller, list: DeskList, adds: Add): Promise<{ readonly tried: Tried; readonly any: number }> {
  const path = pathOf(list);
  const theirs = await idOf(list, await adds(as('owner')));
  const mine = await own(caller, list, adds);
  const read = async (id: number): Promise<boolean> => {
    const byId = wasDone(await caller.get(`${path}/items(${id})`));
    const listed = await caller.get(`${path}/items?$select=Id&$filter=Id eq ${id}`);
    const inList = wasDone(listed) && (listed.body as { value: unknown[] }).value.length > 0;
    if (byId !== inList) {
      throw new Error(`Row ${id} is ${byId ? '' : 'not '}there by its number and ${inList ? '' : 'not '}in the list.`);
    }
    return byId;
  };
  const change = async (id: number): Promise<boolean> => wasDone(await caller.merge(`${path}/items(${id})`, { Title: 'changed' }));
  return {
    any: mine ?? theirs,
    tried: {
      add: mine !== undefined,
      ...(mine === undefined ? {} : { 'read own': await read(mine), 'edit own': await change(mine) }),
      'read others': await read(theirs),
      'edit others': await change(theirs),
      'set author': await canForge(caller, list, mine, adds)
    }
  };
}

async function mayGiveRights(caller: RawCaller, place: string): Promise<boolean> {
  const answer = await caller.get('web/currentuser?$select=Id');
  const me = wasDone(answer) ? (answer.body as { Id: number }).Id : 1;
  return wasDone(await caller.post(`${place}/roleassignments/addroleassignment(principalid=${me},roledefid=1073741826)`));
}

async function tryList(caller: RawCaller, list: DeskList): Promise<Tried> {
  const path = pathOf(list);
  const { tried, any } = await tryRows(caller, list, (who, more) => add(who, list, more));
  return {
    ...tried,
    delete: wasDone(await caller.remove(`${path}/items(${any})`)),
    'manage list': wasDone(await caller.merge(path, { Description: list.description })),
    'manage permissions': await mayGiveRights(caller, path)
  };
}

async function tryFolder(caller: RawCaller, folder: DeskFolder): Promise<Tried> {
  const path = pathOf(folder.list);
  const { tried, any } = await tryRows(caller, folder.list, (who, more) => addInFolder(who, folder, more));
  const place = await as('owner').get(`web/GetFolderByServerRelativePath(decodedurl='${listUrl(desk.siteUrl, folder.list)}/${folder.name}')/ListItemAllFields?$select=Id`);
  return {
    ...tried,
    delete: wasDone(await caller.remove(`${path}/items(${any})`)),
    'manage permissions': await mayGiveRights(caller, `${path}/items(${(place.body as { Id: number }).Id})`)
  };
}

/** What was tried, as the table has it; a site owner is not asked about the stamps: who can change everything can. */
function expected(tried: Tried, levels: readonly LevelKey[], list: DeskList, role: string): Tried {
  return Object.fromEntries(operations.filter((operation) => operation in tried)
    .map((operation) => [operation, operation === 'set author' && role === 'site owner' ? tried['set author'] : mayDo(levels, list, operation)]));
}

describe.each(lists.map((list) => [list.title, list] as const))('%s', (_title, list) => {
  test.each(roles)('as %s, raw requests get what the rights table says and nothing more', async (role, account, audiences) => {
    const tried = await tryList(as(account), list);
    expect(tried).toEqual(expected(tried, levelsOf(list.rights, audiences), list, role));
  });
});

describe.each(folders.map((folder) => [`${folder.list.title}, folder ${folder.name}`, folder] as const))('%s', (_title, folder) => {
  test.each(roles)('as %s, raw requests get what is said of the folder and nothing more', async (role, account, audiences, services) => {
    const groups: readonly GroupRef[] = [...audiences.flatMap(groupsOf), ...services.flatMap(([service, ...inGroups]) => inGroups.map((audience) => ({ service, audience })))];
    const levels = folder.rights.filter(({ group }) => groups.some((mine) => JSON.stringify(mine) === JSON.stringify(group))).map(({ level }) => level);
    const tried = await tryFolder(as(account), folder);
    expect(tried).toEqual(expected(tried, levels, folder.list, role));
  });
});

test('the walk finds what is open: to somebody with a right that the table does not give, a row shows', async () => {
  const { sp } = desk.as('owner');
  const folder = folders.find(({ name }) => name === 'test')!;
  const before = await tryFolder(as('caldicott'), folder);
  await sp.web.siteGroups.getByName('Desk test reviewers').users.add('i:0#.f|membership|caldicott@northmere.example');
  const after = await tryFolder(as('caldicott'), folder);
  expect([before['read others'], after['read others']]).toEqual([false, true]);
});
