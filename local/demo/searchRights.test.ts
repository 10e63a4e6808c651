import { randomUUID } from 'node:crypto';
import '../../src/platform/sharepoint/pnpOfficer';
import '../../src/platform/sharepoint/pnpSetup';
import { listUrl, type ListSchema } from '../../src/platform/sharepoint/listSchema';
import { searchAnswers } from '../../src/requests/lists/searchAnswers';
import { searchResults } from '../../src/requests/lists/searchResults';
import { searchTasks } from '../../src/requests/lists/searchTasks';
import { readMySearches } from '../../src/requests/store/mySearches';
import { readSearches } from '../../src/requests/store/searches';
import { withTestDesk } from '../testing/testDesk';
import { findRows, rawCalls, wasDone, type RawAnswer, type RawCaller } from './rawCalls';

/**
 * What the people of the demo council can do to the searches of requests with requests made by hand. Each attack is shown to work for the site owner, so that it is a real one; the
 * owner's own rows are made for each, so that what one attack did changes no other.
 */
const desk = withTestDesk({ kind: 'council', shared: true });

type List = Pick<ListSchema, 'path' | 'title'>;
const as = (account: string): RawCaller => rawCalls(desk.siteUrl, `${account}@northmere.example`);
const url = (list: List): string => listUrl(desk.siteUrl, list);
const pathOf = (list: List): string => `web/GetList('${url(list)}')`;
const item = (list: List, id: number): string => `${pathOf(list)}/items(${id})`;
const folderOf = (folder: string): string => `web/GetFolderByServerRelativePath(decodedurl='${url(searchResults)}${folder === '' ? '' : `/${folder}`}')`;

/**
 * Of the champions one each of Housing and Revenues, and one of both; somebody of the restricted group who is no officer; an officer who is champion too, whose levels add up. jo is a manager of Housing, who sees no search,
 * as the champion of Revenues sees none of Housing where they are manager besides; nor does a reviewer of DPIAs who is manager. An officer who is manager sees as an officer.
 */
const mixed = [
  ['imogen', 'Desk restricted'], ['marta', 'Desk officers'], ['marta', 'Desk service Housing'], ['tariq', 'Desk service Housing'], ['tariq', 'Desk service Revenues'],
  ['sioned', 'Desk managers Housing'], ['kofi', 'Desk dpia reviewers'], ['kofi', 'Desk managers Housing'], ['ewan', 'Desk officers'], ['ewan', 'Desk managers Housing']
] as const;
const reference = 'SAR-2026-00001';
/** The root of a list is what is asked by letter. */
const folders = ['Housing', 'Revenues', '', 'Restricted'] as const;
type Folder = (typeof folders)[number];

const question = (): Readonly<Record<string, unknown>> => ({
  Title: 'probe', CaseReference: reference, SearchGuid: randomUUID(), Way: 'service', Service: 'Housing', LookFor: 'All about Dana Test', DueDay: '2026-12-04', SearchState: 'Open'
});
const answer = (): Readonly<Record<string, unknown>> => ({ Title: 'probe', CaseReference: reference, AnswerGuid: randomUUID(), QuestionId: 1, Outcome: 'nothing', WhyProportionate: 'All systems' });

/** Adds a row as a form would, in a folder or at the root. */
async function add(account: string, list: List, folder: string, values: Readonly<Record<string, unknown>>): Promise<number | undefined> {
  const answered = await as(account).post(`${pathOf(list)}/AddValidateUpdateItemUsingPath()`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: folder === '' ? url(list) : `${url(list)}/${folder}` }, UnderlyingObjectType: 0 },
    formValues: Object.entries(values).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) })), bNewDocumentUpdate: false
  });
  if (!wasDone(answered)) return undefined;
  const { value } = answered.body as { readonly value: readonly { readonly FieldName: string; readonly FieldValue: string; readonly HasException: boolean }[] };
  return value.some(({ HasException }) => HasException) ? undefined : Number(value.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
}

const upload = (account: string, folder: string, name: string, overwrite = false): Promise<RawAnswer> =>
  as(account).send('POST', `${folderOf(folder)}/Files/AddUsingPath(decodedurl='${name}',overwrite=${overwrite})`, 'the bytes', { 'Content-Type': 'application/octet-stream' });
async function fileId(path: string): Promise<number> {
  const found = await as('owner').get(`web/GetFileByServerRelativePath(decodedurl='${url(searchResults)}/${path}')/ListItemAllFields?$select=Id`);
  return (found.body as { readonly Id: number }).Id;
}

const made = new Map<string, Record<Folder, number>>();
const idsOf = (list: List): Record<Folder, number> => {
  const ids = made.get(list.title);
  if (!ids) throw new Error(`${list.title} has no rows yet.`);
  return ids;
};

beforeAll(async () => {
  for (const [account, group] of mixed) await desk.as('owner').sp.web.siteGroups.getByName(group).users.add(`i:0#.f|membership|${account}@northmere.example`);
  const each = async (one: (folder: Folder, account: string) => Promise<number | undefined>): Promise<Record<Folder, number>> => {
    const ids: Partial<Record<Folder, number>> = {};
    for (const folder of folders) ids[folder] = (await one(folder, folder === 'Restricted' ? 'imogen' : 'dpo')) ?? 0;
    return ids as Record<Folder, number>;
  };
  made.set(searchTasks.title, await each((folder, account) => add(account, searchTasks, folder, question())));
  made.set(searchAnswers.title, await each((folder, account) => add(account, searchAnswers, folder, answer())));
  made.set(searchResults.title, await each(async (folder, account) => {
    const within = folder === '' ? reference : `${folder}/${reference}`;
    await as(account).post(`${folderOf(folder)}/folders/AddUsingPath(decodedurl='${reference}',overwrite=false)`);
    await upload(account, within, 'found.pdf');
    return fileId(`${within}/found.pdf`);
  }));
}, 120_000);

const lists: readonly List[] = [searchTasks, searchAnswers, searchResults];

test('officers, and the restricted group in its folder, made all of them', () => {
  for (const list of lists) expect(Object.values(idsOf(list)).every((id) => id > 0)).toBe(true);
});

test.each([
  ['owner', ['Housing', 'Revenues', '', 'Restricted']], ['dpo', ['Housing', 'Revenues', '']], ['marta', ['Housing', 'Revenues', '']], ['ewan', ['Housing', 'Revenues', '']], ['deputy', ['Housing', 'Revenues', '', 'Restricted']], ['imogen', ['Restricted']],
  ['champion', ['Housing']], ['sioned', ['Revenues']], ['tariq', ['Housing', 'Revenues']], ['jo', []], ['kofi', []], ['manager', []], ['alex', []], ['caldicott', []], ['audit', []], ['siro', []]
] as const)('%s finds, by every way that gives rows, what lies in these folders and nothing else: %p', async (account, may) => {
  for (const list of lists) {
    const ids = idsOf(list);
    expect({ list: list.title, found: await findRows(as(account), url(list), Object.values(ids)) }).toEqual({ list: list.title, found: may.map((folder) => ids[folder]) });
  }
});

/** Every way in which somebody may write to a row, or take it away. */
const writes: readonly (readonly [name: string, attack: (caller: RawCaller, list: List, id: number) => Promise<boolean>])[] = [
  ['a column', async (caller, list, id) => wasDone(await caller.merge(item(list, id), { Title: `changed ${id}` }))],
  ['a form', async (caller, list, id) => {
    const answered = await caller.post(`${item(list, id)}/validateUpdateListItem()`, { formValues: [{ FieldName: 'Title', FieldValue: `form ${id}` }], bNewDocumentUpdate: true });
    return wasDone(answered) && !JSON.stringify(answered.body).includes('"HasException":true');
  }],
  ['rights of its own', async (caller, list, id) => wasDone(await caller.post(`${item(list, id)}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`))],
  ['the bin', async (caller, list, id) => wasDone(await caller.post(`${item(list, id)}/recycle()`))],
  ['deleting', async (caller, list, id) => wasDone(await caller.remove(item(list, id)))]
];

/** One of its own for each attack, by an officer, in Housing's folder. */
async function fresh(list: List): Promise<number> {
  if (list.title !== searchResults.title) return (await add('dpo', list, 'Housing', list.title === searchTasks.title ? question() : answer())) ?? 0;
  const name = `${randomUUID()}.pdf`;
  await upload('dpo', `Housing/${reference}`, name);
  return fileId(`Housing/${reference}/${name}`);
}

test.each(['champion', 'sioned', 'tariq', 'jo', 'kofi', 'manager', 'alex', 'imogen'])('as %s nothing is changed, shared or deleted, in no list', async (account) => {
  for (const list of lists) {
    for (const [name, attack] of writes) {
      const id = await fresh(list);
      expect({ list: list.title, name, done: await attack(as(account), list, id) }).toEqual({ list: list.title, name, done: false });
      expect({ list: list.title, name, done: await attack(as('owner'), list, id) }).toEqual({ list: list.title, name, done: true });
    }
  }
});

test('nor is what a champion added: an answer stays as it was given, a file as it came', async () => {
  const ownAnswer = (await add('champion', searchAnswers, 'Housing', answer())) ?? 0;
  expect(wasDone(await upload('champion', `Housing/${reference}`, 'own.pdf'))).toBe(true);
  for (const [list, id] of [[searchAnswers, ownAnswer], [searchResults, await fileId(`Housing/${reference}/own.pdf`)]] as const) {
    for (const [name, attack] of writes) expect({ list: list.title, name, done: await attack(as('champion'), list, id) }).toEqual({ list: list.title, name, done: false });
  }
  expect(wasDone(await upload('champion', `Housing/${reference}`, 'own.pdf', true))).toBe(false);
  expect(wasDone(await upload('owner', `Housing/${reference}`, 'own.pdf', true))).toBe(true);
});

test.each(['champion', 'sioned', 'tariq', 'jo', 'kofi', 'manager', 'alex', 'imogen'])('as %s no question is added, in whatever folder, nor at the root', async (account) => {
  const added = async (who: string): Promise<readonly string[]> => {
    const done: string[] = [];
    for (const folder of folders) if ((await add(who, searchTasks, folder, question())) !== undefined) done.push(folder);
    const plain = await as(who).post(`${pathOf(searchTasks)}/items`, question());
    return wasDone(plain) ? [...done, 'items'] : done;
  };
  expect(await added(account)).toEqual(account === 'imogen' ? ['Restricted'] : []);
  expect(await added('owner')).toEqual([...folders, 'items']);
});

test.each([['champion', ['Housing']], ['sioned', ['Revenues']], ['tariq', ['Housing', 'Revenues']], ['jo', []], ['kofi', []], ['manager', []], ['alex', []], ['imogen', ['Restricted']], ['marta', ['Housing', 'Revenues', '']], ['ewan', ['Housing', 'Revenues', '']], ['owner', folders]] as const)(
  'as %s answers and files are added in these folders alone: %p', async (account, may) => {
    for (const folder of folders) {
      const isMine = may.some((each) => each === folder);
      expect({ folder, done: (await add(account, searchAnswers, folder, answer())) !== undefined }).toEqual({ folder, done: isMine });
      const name = `${randomUUID()}.pdf`;
      expect({ folder, done: wasDone(await upload(account, folder === '' ? reference : `${folder}/${reference}`, name)) }).toEqual({ folder, done: isMine });
      expect({ folder, done: wasDone(await as(account).post(`${folderOf(folder)}/folders/AddUsingPath(decodedurl='SAR-2026-${randomUUID().slice(0, 5)}',overwrite=false)`)) }).toEqual({ folder, done: isMine });
    }
  });

test('an officer changes no answer, also where they are champion or manager too', async () => {
  for (const account of ['dpo', 'marta', 'ewan']) {
    const id = await fresh(searchAnswers);
    expect(await writes[0][1](as(account), searchAnswers, id)).toBe(false);
    expect(await writes[0][1](as(account), searchTasks, await fresh(searchTasks))).toBe(true);
  }
});

test('who answered and when is SharePoint’s word: nobody but the owner writes it', async () => {
  const owner = await as('owner').get('web/currentuser?$select=Id');
  const forged = { AuthorId: (owner.body as { readonly Id: number }).Id, Created: '2001-01-01T00:00:00Z' };
  const id = (await add('champion', searchAnswers, 'Housing', { ...answer(), Created: '01/01/2001 00:00' })) ?? (await add('champion', searchAnswers, 'Housing', answer())) ?? 0;
  expect(wasDone(await as('champion').merge(item(searchAnswers, id), forged))).toBe(false);
  const row = (await as('owner').get(`${item(searchAnswers, id)}?$select=Created,Author/EMail&$expand=Author`)).body as { readonly Created: string; readonly Author: { readonly EMail: string } };
  expect([row.Created.startsWith('2001'), row.Author.EMail]).toEqual([false, 'champion@northmere.example']);
});

test('a manager’s page asks for no search and shows none, and a champion’s shows those of the service whose champion they are', async () => {
  const shown = async (account: string): Promise<readonly string[]> => [...new Set((await readMySearches(desk.as(account), false)).map(({ question }) => question.folder))];
  expect([await shown('jo'), await shown('kofi'), await shown('ewan'), await shown('sioned'), await shown('champion')]).toEqual([[], [], [], ['Revenues'], ['Housing']]);
});

/** What of a raw request has an effect: how officers, and the restricted group, read the searches of a request afterwards. */
const standing = async (who: string, of = reference): Promise<readonly unknown[]> => (await readSearches(desk.as(who), of)).found.map(({ question, stand, answer }) => [question.id, question.folder, stand, answer?.by.name]);
const strays = async (who: string, of = reference): Promise<readonly string[]> => (await readSearches(desk.as(who), of)).strays.map(({ by, folder }) => `${by.name} in ${folder}`);
const of = (questionId: number, caseReference: string): Readonly<Record<string, unknown>> => ({ ...answer(), QuestionId: questionId, CaseReference: caseReference });

test('a champion of two services answers each search from its own folder: from the other’s it has no effect, and is shown as what it is', async () => {
  const own = 'SAR-2026-00201';
  const asked = (await add('dpo', searchTasks, 'Housing', { ...question(), CaseReference: own })) ?? 0;
  expect(await add('tariq', searchAnswers, 'Revenues', of(asked, own))).toBeDefined();
  expect([await standing('dpo', own), await strays('dpo', own)]).toEqual([[[asked, 'Housing', expect.stringMatching(/open|overdue/), undefined]], [expect.stringMatching(/ in Revenues$/)]]);
  expect(await add('tariq', searchAnswers, 'Housing', of(asked, own))).toBeDefined();
  expect(await standing('dpo', own)).toMatchObject([[asked, 'Housing', 'answered', expect.any(String)]]);
});

test('an officer who is champion too answers as anybody of the service, and settles as an officer; a champion settles nothing', async () => {
  const own = 'SAR-2026-00202';
  const asked = (await add('dpo', searchTasks, 'Housing', { ...question(), CaseReference: own })) ?? 0;
  const answered = (await add('marta', searchAnswers, 'Housing', of(asked, own))) ?? 0;
  expect(await standing('dpo', own)).toMatchObject([[asked, 'Housing', 'answered', 'Marta Zielak']]);
  const settle = { SearchState: 'Settled', SettledAnswer: answered };
  expect(wasDone(await as('champion').merge(item(searchTasks, asked), settle))).toBe(false);
  expect(await standing('dpo', own)).toMatchObject([[asked, 'Housing', 'answered', 'Marta Zielak']]);
  expect(wasDone(await as('marta').merge(item(searchTasks, asked), settle))).toBe(true);
  expect(await standing('dpo', own)).toMatchObject([[asked, 'Housing', 'settled', 'Marta Zielak']]);
});

test('a search of a restricted request is answered by nobody outside of its group: whoever guesses its number and its reference changes nothing of it', async () => {
  const own = 'SAR-2026-00203';
  const asked = (await add('imogen', searchTasks, 'Restricted', { ...question(), CaseReference: own, Way: 'letter', Service: '' })) ?? 0;
  for (const [account, folder] of [['champion', 'Housing'], ['tariq', 'Revenues'], ['dpo', 'Housing'], ['dpo', '']] as const) expect(await add(account, searchAnswers, folder, of(asked, own))).toBeDefined();
  for (const account of ['champion', 'tariq', 'dpo', 'marta']) expect(await add(account, searchAnswers, 'Restricted', of(asked, own))).toBeUndefined();
  expect(await standing('deputy', own)).toEqual([[asked, 'Restricted', expect.stringMatching(/open|overdue/), undefined]]);
  expect(await strays('deputy', own)).toHaveLength(4);
  expect(await standing('dpo', own)).toEqual([]);
  expect(await add('imogen', searchAnswers, 'Restricted', of(asked, own))).toBeDefined();
  expect(await standing('deputy', own)).toMatchObject([[asked, 'Restricted', 'answered', expect.any(String)]]);
});

test('a file that somebody puts under another service’s request stands in their own folder, is no part of any answer there, and takes nobody’s name away', async () => {
  const own = 'SAR-2026-00204';
  const asked = (await add('dpo', searchTasks, 'Housing', { ...question(), CaseReference: own })) ?? 0;
  await as('sioned').post(`${folderOf('Revenues')}/folders/AddUsingPath(decodedurl='${own}',overwrite=false)`);
  expect(wasDone(await upload('sioned', `Revenues/${own}`, 'found.pdf'))).toBe(true);
  await add('champion', searchAnswers, 'Housing', { ...of(asked, own), Outcome: 'found', FileNames: 'found.pdf' });
  const read = await readSearches(desk.as('dpo'), own);
  expect([read.found[0].missing, read.files]).toEqual([['found.pdf'], []]);
});
