import { listUrl } from '../../src/platform/sharepoint/listSchema';
import { policies, policyVersions, publishedPolicies, teamReading } from '../../src/policies/lists';
import { withTestDesk } from '../testing/testDesk';
import { rawBatch, rawCalls, wasDone, type RawAnswer, type RawCaller } from './rawCalls';

/** The published copies and the services' summaries, tried with requests made by hand. */
const desk = withTestDesk({ kind: 'council', shared: true });

const as = (account: string): RawCaller => rawCalls(desk.siteUrl, `${account}@northmere.example`);
const library = (): string => listUrl(desk.siteUrl, publishedPolicies);
const folderPath = (): string => `${library()}/POL-00001/1-a1b2c3d4`;
const filePath = (): string => `${folderPath()}/Clear desk policy.txt`;
const file = (path = filePath()): string => `web/GetFileByServerRelativePath(decodedurl='${path}')`;
const folder = (path = folderPath()): string => `web/GetFolderByServerRelativePath(decodedurl='${path}')`;
const published = 'The words that were published.';
const sneaked = 'Other words.';
const newFile = (caller: RawCaller, path: string, name: string, body: string, overwrite = false): Promise<RawAnswer> =>
  caller.send('POST', `${folder(path)}/Files/AddUsingPath(decodedurl='${name}',overwrite=${overwrite})`, body, { 'Content-Type': 'application/octet-stream' });
const errand = (caller: RawCaller, name: string, from: string, to: string): Promise<RawAnswer> => caller.post(`SP.MoveCopyUtil.${name}${/File/.test(name) ? '(overwrite=@a)?@a=true' : ''}`, {
  srcPath: { DecodedUrl: `${desk.server.url}${from}` }, destPath: { DecodedUrl: `${desk.server.url}${to}` }, options: { KeepBoth: false, ResetAuthorAndCreatedOnCopy: true, ShouldBypassSharedLocks: true }
});

beforeAll(async () => {
  expect(wasDone(await newFile(as('dpo'), listUrl(desk.siteUrl, policies), 'Clear desk policy.txt', published))).toBe(true);
  expect(wasDone(await newFile(as('dpo'), listUrl(desk.siteUrl, policies), 'Other.txt', sneaked))).toBe(true);
  await publish();
}, 60_000);

/** A copy of the working file in a folder of its own, as the desk publishes. */
async function publish(): Promise<void> {
  await as('dpo').post(`${folder(library())}/Folders/AddUsingPath(decodedurl='POL-00001')`);
  await as('dpo').post(`${folder(`${library()}/POL-00001`)}/Folders/AddUsingPath(decodedurl='1-a1b2c3d4')`);
  expect(wasDone(await errand(as('dpo'), 'CopyFileByPath', `${listUrl(desk.siteUrl, policies)}/Clear desk policy.txt`, filePath()))).toBe(true);
}

interface Kept { readonly UniqueId: string; readonly UIVersionLabel: string; readonly TimeLastModified: string; readonly Length: string; readonly ServerRelativeUrl: string }
/** The bytes, who they are, and everything in the folder, as the site owner finds them. */
async function kept(): Promise<unknown> {
  const { body } = await as('owner').get(`${file()}?$select=UniqueId,UIVersionLabel,TimeLastModified,Length,ServerRelativeUrl`);
  const inFolder = (await as('owner').get(`${folder()}/Files?$select=Name`)).body as { value: { Name: string }[] };
  return { file: body as Kept, bytes: (await as('owner').get(`${file()}/$value`)).body, names: inFolder.value.map(({ Name }) => Name) };
}

const bytes = { 'Content-Type': 'application/octet-stream' };
const upload = "guid'd3510000-0000-4000-8000-000000000401'";
/** Each way to put other bytes where the published ones are, or to take those away. */
const ways: readonly (readonly [how: string, attack: (caller: RawCaller) => Promise<RawAnswer>])[] = [
  ['adding over it', (caller) => newFile(caller, folderPath(), 'Clear desk policy.txt', sneaked, true)],
  ['adding over it in capitals', (caller) => newFile(caller, folderPath(), 'CLEAR DESK POLICY.TXT', sneaked, true)],
  ['add over it, by its old name', (caller) => caller.send('POST', `${folder()}/Files/add(url='Clear desk policy.txt',overwrite=true)`, sneaked, bytes)],
  ['PUT of its bytes', (caller) => caller.send('PUT', `${file()}/$value`, sneaked, bytes)],
  ['POST as PUT of its bytes', (caller) => caller.send('POST', `${file()}/$value`, sneaked, { ...bytes, 'X-HTTP-Method': 'PUT' })],
  ['SaveBinaryStream', (caller) => caller.send('POST', `${file()}/SaveBinaryStream`, sneaked, bytes)],
  ['an upload in pieces', (caller) => caller.send('POST', `${file()}/StartUpload(uploadId=${upload})`, sneaked, bytes)],
  ['checking it out', (caller) => caller.post(`${file()}/CheckOut()`)],
  ['DELETE', (caller) => caller.remove(file())],
  ['recycle', (caller) => caller.post(`${file()}/recycle()`)],
  ['deleteObject', (caller) => caller.post(`${file()}/deleteObject()`)],
  ['moving it away', (caller) => caller.post(`${file()}/MoveTo(newurl='${folderPath()}/gone.txt',flags=1)`)],
  ['MoveFileByPath', (caller) => errand(caller, 'MoveFileByPath', filePath(), `${folderPath()}/gone.txt`)],
  ['a new name by its columns', (caller) => caller.merge(`${file()}/ListItemAllFields`, { FileLeafRef: 'gone.txt' })],
  ['a new name by validateUpdateListItem', (caller) => caller.post(`${file()}/ListItemAllFields/validateUpdateListItem()`, { formValues: [{ FieldName: 'FileLeafRef', FieldValue: 'gone.txt' }], bNewDocumentUpdate: false })],
  ['a new title', (caller) => caller.merge(`${file()}/ListItemAllFields`, { Title: 'changed' })],
  ['CopyTo over it', (caller) => caller.post(`${file(`${listUrl(desk.siteUrl, policies)}/Other.txt`)}/CopyTo(strnewurl='${filePath()}',boverwrite=true)`)],
  ['CopyFileByPath over it', (caller) => errand(caller, 'CopyFileByPath', `${listUrl(desk.siteUrl, policies)}/Other.txt`, filePath())],
  ['deleting its folder', (caller) => caller.remove(folder())],
  ['recycling its folder', (caller) => caller.post(`${folder()}/recycle()`)],
  ['moving its folder', (caller) => caller.post(`${folder()}/MoveTo(newurl='${library()}/POL-00001/gone')`)],
  ['MoveFolderByPath', (caller) => errand(caller, 'MoveFolderByPath', folderPath(), `${library()}/POL-00001/gone`)],
  ['a new name of its folder', (caller) => caller.merge(`${folder()}/ListItemAllFields`, { FileLeafRef: 'gone' })],
  ['a new name of the policy\'s folder', (caller) => caller.merge(folder(`${library()}/POL-00001`), { Name: 'gone' })],
  ['deleting its versions', (caller) => caller.post(`${file()}/versions/deleteAll()`)],
  ['rights of its own', (caller) => caller.post(`${file()}/ListItemAllFields/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`)],
  ['a batch', async (caller) => {
    const { statuses } = await rawBatch(desk.siteUrl, caller, [['DELETE', file(), undefined, { 'If-Match': '*' }], ['PATCH', `${file()}/ListItemAllFields`, { Title: 'changed' }, { 'If-Match': '*' }]]);
    return { status: statuses.find((status) => status < 300) ?? statuses[0] ?? 0, body: undefined };
  }]
];

describe('a published file keeps its bytes', () => {
  test.each(ways)('whoever tries: %s', async (_how, attack) => {
    const before = await kept();
    for (const account of ['alex', 'manager', 'audit', 'dpo', 'deputy']) {
      expect({ account, done: wasDone(await attack(as(account))) }).toEqual({ account, done: false });
    }
    expect(await kept()).toEqual(before);
  });

  test('the attacks are real ones: a site owner, who may do everything, does each of them', async () => {
    const failed: string[] = [];
    for (const [how, attack] of ways) {
      const { status, body } = await attack(as('owner'));
      if (status >= 300) failed.push(`${how}: ${status} ${JSON.stringify(body)}`);
      await as('owner').remove(folder(`${library()}/POL-00001`));
      await as('owner').remove(folder(`${library()}/gone`));
      await publish();
    }
    expect(failed).toEqual([]);
  });

  test('everybody on the site reads it; nobody else does, and staff add nothing beside it', async () => {
    for (const account of ['alex', 'manager', 'champion', 'audit', 'dpo']) expect((await as(account).get(`${file()}/$value`)).body).toBe(published);
    expect(wasDone(await as('outsider').get(`${file()}/$value`))).toBe(false);
    for (const account of ['alex', 'manager', 'audit']) expect(wasDone(await newFile(as(account), folderPath(), `${account}.txt`, sneaked))).toBe(false);
  });

  test('staff see neither the working files nor change what was published when', async () => {
    const working = `web/GetList('${listUrl(desk.siteUrl, policies)}')`;
    for (const account of ['alex', 'manager', 'champion']) {
      expect(wasDone(await as(account).get(`${working}/items`))).toBe(false);
      expect(wasDone(await as(account).get(`${file(`${listUrl(desk.siteUrl, policies)}/Other.txt`)}/$value`))).toBe(false);
      expect(wasDone(await as(account).post(`web/GetList('${listUrl(desk.siteUrl, policyVersions)}')/items`, { Title: 'x', VersionKey: '1:9', EntryKind: 'withdrawn', PolicyId: 1, VersionNumber: 9 }))).toBe(false);
    }
  });
});

describe('Team reading: a folder a service', () => {
  const list = (): string => `web/GetList('${listUrl(desk.siteUrl, teamReading)}')`;
  const services = ['Adult social care', 'Housing', 'Revenues'];
  const viewXml = '<View Scope="RecursiveAll"><ViewFields><FieldRef Name="Outstanding"/></ViewFields><RowLimit>100</RowLimit></View>';
  const ids = new Map<string, number>();

  beforeAll(async () => {
    for (const service of services) {
      const { body } = await as('dpo').post(`${list()}/AddValidateUpdateItemUsingPath()`, {
        listItemCreateInfo: { FolderPath: { DecodedUrl: `${listUrl(desk.siteUrl, teamReading)}/${service}` }, UnderlyingObjectType: 0 },
        formValues: Object.entries({ Title: service, TeamKey: `${service}|1`, Service: service, PolicyId: '1', Outstanding: `Not yet in ${service}` }).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
        bNewDocumentUpdate: false
      });
      ids.set(service, Number((body as { value: { FieldName: string; FieldValue: string }[] }).value.find(({ FieldName }) => FieldName === 'Id')?.FieldValue));
    }
    expect([...ids.values()].every((id) => id > 0)).toBe(true);
  });

  const seen = (text: string): string[] => services.filter((service) => text.includes(`Not yet in ${service}`));

  /** What somebody is told of the summaries, in every way that is there, and whether the ways agree. */
  async function told(account: string): Promise<string[]> {
    const caller = as(account);
    const answers = await Promise.all([
      caller.get(`${list()}/items?$top=5000`),
      caller.get(`${list()}/items?$filter=PolicyId eq 1`),
      caller.post(`${list()}/getitems`, { query: { ViewXml: viewXml } }),
      caller.post(`${list()}/RenderListDataAsStream`, { parameters: { ViewXml: viewXml, RenderOptions: 2 } })
    ]);
    const one = await Promise.all([...ids.values()].map((id) => caller.get(`${list()}/items(${id})`)));
    const found = [...answers.map(({ body }) => seen(JSON.stringify(body))), seen(JSON.stringify(one.map(({ body }) => body)))];
    expect(new Set(found.map((each) => each.join())).size).toBe(1);
    return found[0] ?? [];
  }

  test.each([
    ['the head of Adult social care', 'manager', ['Adult social care']], ['Housing\'s champion', 'champion', ['Housing']], ['Revenues\' champion', 'sioned', ['Revenues']],
    ['other staff of Housing', 'jo', []], ['other staff', 'alex', []], ['an officer', 'dpo', services], ['a reviewer', 'audit', services]
  ])('%s sees no service but their own', async (_who, account, expected) => {
    expect(await told(account)).toEqual(expected);
  });

  test('nobody of a service changes, deletes or adds a summary, or lets somebody else in', async () => {
    const item = `${list()}/items(${ids.get('Housing') ?? 0})`;
    for (const account of ['champion', 'jo', 'manager']) {
      expect(wasDone(await as(account).merge(item, { Overdue: 0 }))).toBe(false);
      expect(wasDone(await as(account).remove(item))).toBe(false);
      expect(wasDone(await as(account).post(`${list()}/items`, { Title: 'x', TeamKey: `x|${account}`, Service: 'Housing' }))).toBe(false);
      expect(wasDone(await as(account).post(`${folder(`${listUrl(desk.siteUrl, teamReading)}/Housing`)}/ListItemAllFields/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`))).toBe(false);
    }
  });

  test('a service\'s people see no receipt but their own by that', async () => {
    await as('jo').post("web/GetList('/sites/dataprotection/Lists/PolicyReceipts')/items", { Title: 'x', PolicyId: 1, VersionId: 1, ReceiptGuid: 'd3510000-0000-4000-8000-000000000402', Outcome: 'acknowledged', Seal: 'a'.repeat(64) });
    const found = await as('champion').get("web/GetList('/sites/dataprotection/Lists/PolicyReceipts')/items");
    expect((found.body as { value: unknown[] }).value).toEqual([]);
  });
});
