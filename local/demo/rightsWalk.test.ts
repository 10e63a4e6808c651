import { mayDo, operations, type Audience, type ListKey, type Operation } from '../../src/platform/rights';
import type { DeskList } from '../../src/platform/provisioning';
import { listUrl } from '../../src/platform/sharepoint/listSchema';
import { deskDefinition } from '../../src/setup/desk';
import { withTestDesk } from '../testing/testDesk';
import { rawCalls, wasDone, type RawAnswer, type RawCaller } from './rawCalls';

/** Who is tried, and in which audiences of the rights table; everybody of the site is staff as well, and levels add up. */
const roles: readonly (readonly [role: string, account: string, audiences: readonly Audience[]])[] = [
  ['staff', 'alex', ['staff']],
  ['other staff', 'sioned', ['staff']],
  ['a member of the site', 'manager', ['staff']],
  ['champion', 'champion', ['staff']],
  ['reviewer', 'audit', ['staff', 'reviewers']],
  ['officer', 'dpo', ['staff', 'officers']],
  ['site owner', 'owner', ['owners']],
  ['outsider', 'outsider', []]
];

/** The least that a row of each list needs. */
const rows: Readonly<Record<ListKey, Readonly<Record<string, unknown>>>> = {
  breachReports: { ReportGuid: 'd3510000-0000-4000-8000-000000009999', NoticedAt: '2026-11-20T09:00:00Z' },
  breachLog: {},
  breachEvidence: {},
  deskTemplates: {},
  caseHistory: { CaseReference: 'BR-2026-00001', EventKind: 'note' },
  notifications: { CaseKind: 'breach', ReportId: 1, MessageKey: '1:mail:dpo', Channel: 'mail', RecipientRole: 'dpo', DeliveryState: 'sent' },
  deliveries: { CaseKind: 'breach', CaseReference: 'BR-2026-00001', Occasion: 'reported', Channel: 'mail', RecipientRole: 'dpo', DeliveryState: 'sent' },
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
  readingReminders: { PersonUpn: 'jo@northmere.example', ReminderState: 'claimed' }
};

/** Columns in which no two rows may be the same. */
const uniqueColumns: Readonly<Partial<Record<ListKey, (n: number) => Readonly<Record<string, unknown>>>>> = {
  // a report has one row in the log, so each row there is of another report
  breachLog: (n) => ({ ReportId: 10_000 + n }),
  deliveries: (n) => ({ MessageKey: `probe:${n}` }),
  policyVersions: (n) => ({ VersionKey: `probe:${n}` }),
  receiptDigests: (n) => ({ DigestNumber: 10_000 + n }),
  teamReading: (n) => ({ TeamKey: `probe|${n}` }),
  readingReminders: (n) => ({ ReminderKey: `probe|${n}` })
};

const lists = deskDefinition(undefined).lists;
const desk = withTestDesk({ kind: 'council', shared: true });
let made = 0;

const as = (account: string): RawCaller => rawCalls(desk.siteUrl, `${account}@northmere.example`);
const pathOf = (list: DeskList): string => `web/GetList('${listUrl(desk.siteUrl, list)}')`;

/** Adds a row, or a file where the list is a library. */
async function add(caller: RawCaller, list: DeskList, more: Readonly<Record<string, unknown>> = {}): Promise<RawAnswer> {
  made += 1;
  if (list.kind === 'library') {
    return caller.post(`web/GetFolderByServerRelativePath(decodedurl='${listUrl(desk.siteUrl, list)}')/Files/AddUsingPath(decodedurl='probe-${made}.txt',overwrite=false)`);
  }
  return caller.post(`${pathOf(list)}/items`, { Title: 'probe', ...rows[list.key], ...uniqueColumns[list.key]?.(made), ...more });
}

async function idOf(list: DeskList, answer: RawAnswer): Promise<number> {
  const body = answer.body as { Id?: number; ServerRelativeUrl?: string };
  if (list.kind === 'list') {
    return body.Id ?? 0;
  }
  const item = await as('owner').get(`web/GetFileByServerRelativePath(decodedurl='${body.ServerRelativeUrl}')/ListItemAllFields?$select=Id`);
  return (item.body as { Id: number }).Id;
}

const someoneElses = async (list: DeskList): Promise<number> => idOf(list, await add(as('owner'), list));

async function own(caller: RawCaller, list: DeskList): Promise<number | undefined> {
  const answer = await add(caller, list);
  return wasDone(answer) ? idOf(list, answer) : undefined;
}

/** Tries to be somebody else at another time, in each way; true when any of them was taken. */
async function canForge(caller: RawCaller, list: DeskList, ownId: number | undefined): Promise<boolean> {
  const owner = as('owner');
  const someone = ((await owner.get('web/siteusers?$select=Id,LoginName')).body as { value: { Id: number; LoginName: string }[] }).value
    .find((user) => user.LoginName.endsWith('|siro@northmere.example'));
  const forged = { AuthorId: someone?.Id, EditorId: someone?.Id, Created: '2001-01-01T00:00:00Z', Modified: '2001-01-01T00:00:00Z' };
  const added = list.kind === 'list' ? await add(caller, list, forged) : undefined;
  const ids = [ownId, added && added.status < 300 ? await idOf(list, added) : undefined].filter((id) => id !== undefined);
  for (const id of ids) {
    await caller.merge(`${pathOf(list)}/items(${id})`, forged);
    await caller.post(`${pathOf(list)}/items(${id})/validateUpdateListItem()`, {
      formValues: [{ FieldName: 'Author', FieldValue: JSON.stringify([{ Key: someone?.LoginName }]) }, { FieldName: 'Created', FieldValue: '01/01/2001 00:00' }],
      bNewDocumentUpdate: true
    });
  }
  const stamps = await Promise.all(ids.map(async (id) => (await owner.get(`${pathOf(list)}/items(${id})?$select=AuthorId,Created`)).body as { AuthorId: number; Created: string }));
  return stamps.some((stamp) => stamp.AuthorId === someone?.Id || stamp.Created.startsWith('2001'));
}

type Tried = Partial<Record<Operation, boolean>>;

/** Each operation with a request of its own; `own` ones only where a row of one's own can be. */
async function tryAll(caller: RawCaller, list: DeskList): Promise<Tried> {
  const path = pathOf(list);
  const theirs = await someoneElses(list);
  const mine = await own(caller, list);
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
  const me = wasDone(await caller.get('web/currentuser')) ? ((await caller.get('web/currentuser?$select=Id')).body as { Id: number }).Id : 1;
  return {
    add: mine !== undefined,
    ...(mine === undefined ? {} : { 'read own': await read(mine), 'edit own': await change(mine) }),
    'read others': await read(theirs),
    'edit others': await change(theirs),
    'set author': await canForge(caller, list, mine),
    delete: wasDone(await caller.remove(`${path}/items(${mine ?? theirs})`)),
    'manage list': wasDone(await caller.merge(path, { Description: list.description })),
    'manage permissions': wasDone(await caller.post(`${path}/roleassignments/addroleassignment(principalid=${me},roledefid=1073741826)`))
  };
}

describe.each(lists.map((list) => [list.title, list] as const))('%s', (_title, list) => {
  test.each(roles)('as %s, raw requests get what the rights table says and nothing more', async (role, account, audiences) => {
    const tried = await tryAll(as(account), list);
    const expected = Object.fromEntries(operations
      .filter((operation) => operation in tried)
      // a site owner is not asked about the stamps: who can change everything can
      .map((operation) => [operation, operation === 'set author' && role === 'site owner' ? tried['set author'] : mayDo(audiences, list.key, list, operation)]));
    expect(tried).toEqual(expected);
  });
});
