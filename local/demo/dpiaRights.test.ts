import { randomUUID } from 'node:crypto';
import '../../src/platform/sharepoint/pnpOfficer';
import '../../src/platform/sharepoint/pnpSetup';
import { dpiaAnswers } from '../../src/dpias/lists/dpiaAnswers';
import { dpiaDocuments } from '../../src/dpias/lists/dpiaDocuments';
import { dpiaLog } from '../../src/dpias/lists/dpiaLog';
import { dpiaScreenings } from '../../src/dpias/lists/dpiaScreenings';
import { dpiasList } from '../../src/dpias/lists/dpias';
import { dpiaSubmissions } from '../../src/dpias/lists/dpiaSubmissions';
import { dpiaTalk } from '../../src/dpias/lists/dpiaTalk';
import { signOffs } from '../../src/platform/lists/signOffs';
import { listUrl, type ListSchema } from '../../src/platform/sharepoint/listSchema';
import { withTestDesk } from '../testing/testDesk';
import { findRows, rawCalls, wasDone, type RawAnswer, type RawCaller } from './rawCalls';

/**
 * What the people of the demo council can do to DPIAs, screenings and sign-offs with requests made by hand. Each attack is shown to work for the site owner, so that it is a real one; each is
 * tried on a row or file of its own, so that what one did changes no other.
 */
const desk = withTestDesk({ kind: 'council', shared: true });

type List = Pick<ListSchema, 'path' | 'title' | 'kind'>;
const as = (account: string): RawCaller => rawCalls(desk.siteUrl, `${account}@northmere.example`);
const url = (list: List): string => listUrl(desk.siteUrl, list);
const pathOf = (list: List): string => `web/GetList('${url(list)}')`;
const item = (list: List, id: number): string => `${pathOf(list)}/items(${id})`;
const place = (list: List, folder: string): string => (folder === '' ? url(list) : `${url(list)}/${folder}`);
const folderOf = (list: List, folder: string): string => `web/GetFolderByServerRelativePath(decodedurl='${place(list, folder)}')`;
const fileOf = (list: List, path: string): string => `web/GetFileByServerRelativePath(decodedurl='${url(list)}/${path}')`;

/**
 * Besides the demo's people: jo and dev are managers of Housing and Revenues, champion of Housing and sioned of Revenues champions, caldicott, siro and ict reviewers of DPIAs. In several groups at once:
 * who is a champion of one service and manager of another, a reviewer and manager, an officer and manager, an officer and champion, a manager of two.
 */
const mixed = [
  ['sioned', 'Desk managers Housing'], ['kofi', 'Desk dpia reviewers'], ['kofi', 'Desk managers Housing'], ['ewan', 'Desk officers'], ['ewan', 'Desk managers Housing'], ['marta', 'Desk officers'],
  ['marta', 'Desk service Housing'], ['bethan', 'Desk managers Housing']
] as const;
/** bethan is manager of two services: of Adult social care as the demo has it. */
const folders = ['Housing', 'Revenues', 'Adult social care', ''] as const;
type Folder = (typeof folders)[number];
const reference = 'DPIA-2026-00001';

/** The least that a row needs. */
const values: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
  [dpiasList.title]: () => ({ Title: 'New system', DpiaGuid: randomUUID() }),
  [dpiaAnswers.title]: () => ({ Title: 'need_aims', AnswerKey: `${randomUUID()}:need_aims`, DpiaGuid: randomUUID(), Part: 'answer', ItemId: 'need_aims', Said: '"What it is for"' }),
  [dpiaTalk.title]: () => ({ Title: 'comment', TalkGuid: randomUUID(), CaseReference: reference, TalkKind: 'comment', Said: 'Is this all?' }),
  [dpiaLog.title]: () => ({ Title: 'New system', Reference: reference }),
  [dpiaScreenings.title]: () => ({ Title: 'New system', ScreeningGuid: randomUUID() }),
  [signOffs.title]: () => ({ Title: 'sign', SignGuid: randomUUID(), CaseReference: reference, Submission: 'a'.repeat(64), Decision: 'approve' })
};
const inFolders: readonly List[] = [dpiasList, dpiaAnswers, dpiaTalk, dpiaSubmissions, dpiaDocuments];
const drafts: readonly List[] = [dpiasList, dpiaAnswers];

const upload = (account: string, list: List, folder: string, name: string, overwrite = false): Promise<RawAnswer> =>
  as(account).send('POST', `${folderOf(list, folder)}/Files/AddUsingPath(decodedurl='${name}',overwrite=${overwrite})`, 'the bytes', { 'Content-Type': 'application/octet-stream' });
async function fileId(list: List, path: string): Promise<number> {
  return ((await as('owner').get(`${fileOf(list, path)}/ListItemAllFields?$select=Id`)).body as { readonly Id: number }).Id;
}

/** Adds a row as a form would, or a file with one upload. */
async function add(account: string, list: List, folder: string): Promise<number | undefined> {
  if (list.kind === 'library') {
    const name = `${reference} ${randomUUID()}.json`;
    return wasDone(await upload(account, list, folder, name)) ? fileId(list, folder === '' ? name : `${folder}/${name}`) : undefined;
  }
  const answered = await as(account).post(`${pathOf(list)}/AddValidateUpdateItemUsingPath()`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: place(list, folder) }, UnderlyingObjectType: 0 },
    formValues: Object.entries(values[list.title]()).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) })), bNewDocumentUpdate: false
  });
  if (!wasDone(answered)) return undefined;
  const { value } = answered.body as { readonly value: readonly { readonly FieldName: string; readonly FieldValue: string; readonly HasException: boolean }[] };
  return value.some(({ HasException }) => HasException) ? undefined : Number(value.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
}
/** One of its own for each attack. */
async function fresh(list: List, folder = 'Housing', by = 'dpo'): Promise<number> {
  const id = await add(by, list, folder);
  if (id === undefined) throw new Error(`${by} could not add to ${list.title}.`);
  return id;
}

const made = new Map<string, Record<Folder, number>>();
const idsOf = (list: List): Record<Folder, number> => made.get(list.title)!;
beforeAll(async () => {
  for (const [account, group] of mixed) await desk.as('owner').sp.web.siteGroups.getByName(group).users.add(`i:0#.f|membership|${account}@northmere.example`);
  for (const list of inFolders) {
    const ids: [Folder, number][] = [];
    for (const folder of folders) ids.push([folder, await fresh(list, folder)]);
    made.set(list.title, Object.fromEntries(ids) as Record<Folder, number>);
  }
}, 120_000);

const officers = ['dpo', 'ewan', 'marta'] as const;
const nobody: readonly string[] = ['champion', 'alex', 'carys', 'tariq', 'audit', 'imogen'];
const managers = [['jo', ['Housing']], ['dev', ['Revenues']], ['sioned', ['Housing']], ['bethan', ['Housing', 'Adult social care']], ['manager', ['Adult social care']]] as const;

describe('who reads a DPIA, by every way that gives rows', () => {
  test.each([
    ...['owner', ...officers, 'caldicott', 'siro', 'ict', 'kofi'].map((account) => [account, folders] as const), ...managers, ...nobody.map((account) => [account, []] as const)
  ])('%s finds what lies in these folders and nothing else: %p', async (account, may: readonly Folder[]) => {
    for (const list of inFolders) {
      const ids = idsOf(list);
      expect({ list: list.title, found: await findRows(as(account), url(list), Object.values(ids)) }).toEqual({ list: list.title, found: folders.filter((folder) => may.includes(folder)).map((folder) => ids[folder]) });
    }
  });

  test('a manager reads no file of another service by its address, and the owner does', async () => {
    for (const list of [dpiaSubmissions, dpiaDocuments]) {
      await upload('dpo', list, 'Revenues', 'theirs.json');
      const read = async (account: string): Promise<readonly boolean[]> => [
        wasDone(await as(account).get(`${fileOf(list, 'Revenues/theirs.json')}/$value`)), JSON.stringify((await as(account).get(`${folderOf(list, 'Revenues')}/Files`)).body).includes('theirs.json'),
        wasDone(await as(account).post(`${fileOf(list, 'Revenues/theirs.json')}/copyto(strnewurl='${url(list)}/Housing/${randomUUID()}.json',boverwrite=false)`))
      ];
      expect({ list: list.title, read: await read('jo') }).toEqual({ list: list.title, read: [false, false, false] });
      expect({ list: list.title, read: await read('owner') }).toEqual({ list: list.title, read: [true, true, true] });
    }
  });
});

/** Every way in which somebody may write to a row, or take it away. */
const changes: readonly (readonly [name: string, attack: (caller: RawCaller, list: List, id: number) => Promise<boolean>])[] = [
  ['a column', async (caller, list, id) => wasDone(await caller.merge(item(list, id), { Title: `changed ${id}` }))],
  ['a form', async (caller, list, id) => {
    const answered = await caller.post(`${item(list, id)}/validateUpdateListItem()`, { formValues: [{ FieldName: 'Title', FieldValue: `form ${id}` }], bNewDocumentUpdate: true });
    return wasDone(answered) && !JSON.stringify(answered.body).includes('"HasException":true');
  }]
];
const takingAway: typeof changes = [
  ['rights of its own', async (caller, list, id) => wasDone(await caller.post(`${item(list, id)}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`))],
  ['the bin', async (caller, list, id) => wasDone(await caller.post(`${item(list, id)}/recycle()`))],
  ['deleting', async (caller, list, id) => wasDone(await caller.remove(item(list, id)))]
];

async function tryAll(account: string, list: List, attacks: typeof changes, folder: string, may: boolean): Promise<void> {
  for (const [name, attack] of attacks) {
    const id = await fresh(list, folder);
    expect({ account, list: list.title, folder, name, done: await attack(as(account), list, id) }).toEqual({ account, list: list.title, folder, name, done: may });
    expect({ list: list.title, name, done: await attack(as('owner'), list, id) }).toEqual({ list: list.title, name, done: true });
  }
}

describe('what stays as it was said', () => {
  test.each(['jo', 'sioned', 'kofi', 'caldicott', 'ict', 'dpo', 'ewan', 'marta', 'champion', 'alex'])('as %s a row of the talk and a submission are not changed, shared or deleted', async (account) => {
    for (const list of [dpiaTalk, dpiaSubmissions]) await tryAll(account, list, [...changes, ...takingAway], 'Housing', false);
  });

  test.each(['jo', 'kofi', 'dpo', 'ewan'])('nor by %s who added it', async (account) => {
    for (const list of [dpiaTalk, ...(account === 'dpo' ? [] : [dpiaSubmissions])]) {
      const id = await fresh(list, 'Housing', account);
      for (const [name, attack] of [...changes, ...takingAway]) expect({ list: list.title, name, done: await attack(as(account), list, id) }).toEqual({ list: list.title, name, done: false });
      expect(await changes[0][1](as('owner'), list, id)).toBe(true);
    }
  });

  /** Every way in which the bytes of a file become others, or it goes. */
  const onFile: readonly (readonly [name: string, attack: (account: string, path: string) => Promise<boolean>])[] = [
    ['Files/AddUsingPath over it', async (account, path) => wasDone(await upload(account, dpiaSubmissions, 'Housing', path.slice('Housing/'.length), true))],
    ['Files/add over it', async (account, path) => wasDone(await as(account).send('POST', `${folderOf(dpiaSubmissions, 'Housing')}/Files/add(url='${path.slice('Housing/'.length)}',overwrite=true)`, 'others', { 'Content-Type': 'application/octet-stream' }))],
    ['new bytes', async (account, path) => wasDone(await as(account).send('POST', `${fileOf(dpiaSubmissions, path)}/$value`, 'others', { 'X-HTTP-Method': 'PUT', 'Content-Type': 'application/octet-stream' }))],
    ['SaveBinaryStream', async (account, path) => wasDone(await as(account).send('POST', `${fileOf(dpiaSubmissions, path)}/SaveBinaryStream`, 'others', { 'Content-Type': 'application/octet-stream' }))],
    ['StartUpload', async (account, path) => wasDone(await as(account).send('POST', `${fileOf(dpiaSubmissions, path)}/StartUpload(uploadId=guid'${randomUUID()}')`, 'others', { 'Content-Type': 'application/octet-stream' }))],
    ['a copy of another over it', async (account, path) => {
      const name = `${randomUUID()}.json`;
      await upload('dpo', dpiaSubmissions, 'Housing', name);
      return wasDone(await as(account).post(`${fileOf(dpiaSubmissions, `Housing/${name}`)}/copyto(strnewurl='${url(dpiaSubmissions)}/${path}',boverwrite=true)`));
    }],
    ['another name', async (account, path) => wasDone(await as(account).post(`${fileOf(dpiaSubmissions, path)}/moveto(newurl='${url(dpiaSubmissions)}/Housing/${randomUUID()}.json',flags=0)`))],
    ['the name in a column', async (account, path) => wasDone(await as(account).merge(`${fileOf(dpiaSubmissions, path)}/ListItemAllFields`, { FileLeafRef: `${randomUUID()}.json` }))],
    ['the bin', async (account, path) => wasDone(await as(account).post(`${fileOf(dpiaSubmissions, path)}/recycle()`))],
    ['deleting', async (account, path) => wasDone(await as(account).remove(fileOf(dpiaSubmissions, path)))]
  ];
  test.each(['jo', 'bethan', 'kofi', 'caldicott', 'dpo', 'ewan', 'champion'])('as %s the bytes of a submission stay, whoever submitted it, also where it is theirs', async (account) => {
    for (const [name, attack] of onFile) {
      for (const by of account === 'jo' || account === 'kofi' ? ['dpo', account] : ['jo']) {
        const file = `${reference} ${randomUUID()}.json`;
        expect(wasDone(await upload(by, dpiaSubmissions, 'Housing', file))).toBe(true);
        expect({ name, by, done: await attack(account, `Housing/${file}`) }).toEqual({ name, by, done: false });
        const bytes = await as('owner').get(`${fileOf(dpiaSubmissions, `Housing/${file}`)}/$value`);
        expect([bytes.status, bytes.body]).toEqual([200, 'the bytes']);
        expect({ name, done: await attack('owner', `Housing/${file}`) }).toEqual({ name, done: true });
      }
    }
  });

  test('who said or submitted it, and when, is SharePoint’s word', async () => {
    const owner = await as('owner').get('web/currentuser?$select=Id');
    const forged = { AuthorId: (owner.body as { readonly Id: number }).Id, Created: '2001-01-01T00:00:00Z' };
    for (const list of [dpiaTalk, dpiaSubmissions]) {
      const id = await fresh(list, 'Housing', 'jo');
      expect(wasDone(await as('jo').merge(item(list, id), forged))).toBe(false);
      const row = (await as('owner').get(`${item(list, id)}?$select=Created,Author/EMail&$expand=Author`)).body as { readonly Created: string; readonly Author: { readonly EMail: string } };
      expect([row.Created.startsWith('2001'), row.Author.EMail]).toEqual([false, 'jo@northmere.example']);
    }
  });
});

describe('who writes a draft', () => {
  test.each([
    ['jo', ['Housing']], ['dev', ['Revenues']], ['sioned', ['Housing']], ['bethan', ['Housing', 'Adult social care']], ['kofi', ['Housing']], ['ewan', folders], ['dpo', folders], ['caldicott', []], ['siro', []], ['ict', []],
    ['champion', []], ['alex', []], ['audit', []]
  ] as const)('%s changes answers and heads in these folders alone, and adds there: %p', async (account, may) => {
    for (const folder of folders) {
      const isTheirs = may.some((each) => each === folder);
      for (const list of drafts) {
        await tryAll(account, list, changes, folder, isTheirs);
        expect({ list: list.title, folder, added: (await add(account, list, folder)) !== undefined }).toEqual({ list: list.title, folder, added: isTheirs });
      }
    }
  });

  test.each(['jo', 'kofi', 'ewan', 'dpo'])('as %s nothing of a draft is deleted or shared', async (account) => {
    for (const list of [...drafts, dpiaDocuments]) await tryAll(account, list, takingAway, 'Housing', false);
  });

  test.each([['jo', ['Housing']], ['dev', ['Revenues']], ['kofi', folders], ['caldicott', folders], ['dpo', folders], ['champion', []], ['alex', []]] as const)('%s speaks in these folders alone: %p', async (account, may) => {
    for (const folder of folders) expect({ folder, added: (await add(account, dpiaTalk, folder)) !== undefined }).toEqual({ folder, added: may.some((each) => each === folder) });
  });

  test.each([['jo', ['Housing']], ['dev', ['Revenues']], ['kofi', ['Housing']], ['caldicott', []], ['champion', []], ['dpo', folders]] as const)('%s submits, and makes folders, in these alone: %p', async (account, may) => {
    for (const folder of folders) {
      const isTheirs = may.some((each) => each === folder);
      expect({ folder, added: (await add(account, dpiaSubmissions, folder)) !== undefined }).toEqual({ folder, added: isTheirs });
      expect({ folder, made: wasDone(await as(account).post(`${folderOf(dpiaDocuments, folder)}/folders/AddUsingPath(decodedurl='${randomUUID()}',overwrite=false)`)) }).toEqual({ folder, made: isTheirs });
    }
  });

  test('what a service adds stays in its folder: it is moved into no other one, and none is added by way of the list itself', async () => {
    for (const list of [dpiaSubmissions, dpiaDocuments]) {
      const into = async (account: string, folder: string): Promise<boolean> => {
        const name = `${randomUUID()}.json`;
        await upload('jo', list, 'Housing', name);
        return wasDone(await as(account).post(`${fileOf(list, `Housing/${name}`)}/moveto(newurl='${url(list)}/${folder}${name}',flags=0)`));
      };
      for (const folder of ['Revenues/', '']) expect({ list: list.title, folder, jo: await into('jo', folder), owner: await into('owner', folder) }).toEqual({ list: list.title, folder, jo: false, owner: true });
    }
    for (const list of [...drafts, dpiaTalk]) {
      const plain = async (account: string): Promise<boolean> => wasDone(await as(account).post(`${pathOf(list)}/items`, values[list.title]()));
      expect({ list: list.title, jo: await plain('jo'), owner: await plain('owner') }).toEqual({ list: list.title, jo: false, owner: true });
    }
  });
});

test.each([['caldicott', true], ['kofi', true], ['jo', false], ['champion', false], ['alex', false]] as const)('as %s the register is read: %s, and never changed', async (account, may) => {
  const id = await fresh(dpiaLog, '');
  expect(await findRows(as(account), url(dpiaLog), [id])).toEqual(may ? [id] : []);
  for (const [, attack] of [...changes, ...takingAway]) expect(await attack(as(account), dpiaLog, id)).toBe(false);
  expect(await changes[0][1](as('dpo'), dpiaLog, id)).toBe(true);
  expect(wasDone(await as(account).post(`${pathOf(dpiaLog)}/items`, values[dpiaLog.title]()))).toBe(false);
});

describe('what each sees their own of', () => {
  const entered = async (list: List, account: string): Promise<number> => {
    const answer = await as(account).post(`${pathOf(list)}/items`, values[list.title]());
    expect(wasDone(answer)).toBe(true);
    return (answer.body as { readonly Id: number }).Id;
  };

  test.each([dpiaScreenings, signOffs].flatMap((list) => ['alex', 'jo', 'kofi', 'champion', 'caldicott', 'siro', 'audit'].map((account) => [list.title, account, list] as const)))(
    '%s: as %s one’s own row is found, and of colleagues’ none is read, changed or taken away', async (_title, account, list) => {
      const others = [await entered(list, 'carys'), await entered(list, 'dpo'), await entered(list, account === 'siro' ? 'caldicott' : 'siro')];
      const mine = await entered(list, account);
      expect(await findRows(as(account), url(list), [...others, mine])).toEqual([mine]);
      expect(await findRows(as('owner'), url(list), [...others, mine])).toEqual([...others, mine]);
      for (const [name, attack] of [...changes, ...takingAway]) {
        const theirs = await entered(list, 'carys');
        expect({ name, done: await attack(as(account), list, theirs) }).toEqual({ name, done: false });
        expect({ name, done: await attack(as('owner'), list, theirs) }).toEqual({ name, done: true });
      }
    });

  test('an author corrects their screening and no signature; neither goes', async () => {
    for (const [list, may] of [[dpiaScreenings, true], [signOffs, false]] as const) {
      const id = await entered(list, 'siro');
      for (const [name, attack] of changes) expect({ list: list.title, name, done: await attack(as('siro'), list, id) }).toEqual({ list: list.title, name, done: may });
      for (const [name, attack] of takingAway) expect({ list: list.title, name, done: await attack(as('siro'), list, id) }).toEqual({ list: list.title, name, done: false });
    }
  });

  test.each(officers)('as %s all screenings and signatures are read; a screening is worked on, a signature is nobody’s to change', async (account) => {
    for (const [list, may] of [[dpiaScreenings, true], [signOffs, false]] as const) {
      const id = await entered(list, 'siro');
      expect(await findRows(as(account), url(list), [id])).toEqual([id]);
      for (const [name, attack] of changes) expect({ list: list.title, name, done: await attack(as(account), list, id) }).toEqual({ list: list.title, name, done: may });
      for (const [name, attack] of takingAway) expect({ list: list.title, name, done: await attack(as(account), list, id) }).toEqual({ list: list.title, name, done: false });
      expect(await changes[0][1](as('owner'), list, id)).toBe(true);
    }
  });
});
