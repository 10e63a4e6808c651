import type { ListSchema } from '../../src/platform/sharepoint/listSchema';
import { listUrl } from '../../src/platform/sharepoint/listSchema';
import { policyReceipts, policyVersions, readingExceptions, readingReminders, receiptDigests } from '../../src/policies/lists';
import { withTestDesk } from '../testing/testDesk';
import { rawBatch, rawCalls, wasDone, type RawAnswer, type RawCaller } from './rawCalls';

/** What staff, officers and reviewers can do to receipts with requests made by hand, whatever a page would offer. */
const desk = withTestDesk({ kind: 'council', shared: true });
/** Alex's receipt. Its words are looked for in every answer that others get. */
let alexs: number;
const marker = 'I have read the clear desk policy, says Alex.';

const as = (account: string): RawCaller => rawCalls(desk.siteUrl, `${account}@northmere.example`);
const at = (schema: Pick<ListSchema, 'path'>): string => `web/GetList('${listUrl(desk.siteUrl, schema)}')`;
const receipts = (): string => at(policyReceipts);
const receipt = (more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  Title: 'POL-00001 acknowledged', PolicyId: 1, VersionId: 1, ReceiptGuid: 'd3510000-0000-4000-8000-000000000301', Outcome: 'acknowledged', Statement: 'Read.', StatementLanguage: 'en-GB',
  ReachedEnd: true, Seal: 'a'.repeat(64), ...more
});
const formValues = (values: Readonly<Record<string, string>>): object[] => Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));

beforeAll(async () => {
  const made = await as('alex').post(`${receipts()}/items`, receipt({ Statement: marker }));
  alexs = (made.body as { Id: number }).Id;
  expect(made.status).toBe(201);
}, 60_000);

const accountOf = async (account: string): Promise<{ readonly Id: number; readonly LoginName: string }> => {
  await as(account).get('web/currentuser');
  const users = (await as('owner').get('web/siteusers?$select=Id,LoginName')).body as { value: { Id: number; LoginName: string }[] };
  const found = users.value.find(({ LoginName }) => LoginName.endsWith(`|${account}@northmere.example`));
  if (!found) throw new Error(`Nobody is called ${account}.`);
  return found;
};
const wholeRow = async (schema: Pick<ListSchema, 'path'>, id: number): Promise<unknown> => (await as('owner').get(`${at(schema)}/items(${id})?$select=*,AuthorId,EditorId,Created,Modified`)).body;

describe('nobody among staff sees a colleague\'s receipt', () => {
  const viewXml = '<View Scope="RecursiveAll"><ViewFields><FieldRef Name="Statement"/><FieldRef Name="Author"/></ViewFields><RowLimit>100</RowLimit></View>';
  const questions: readonly (readonly [how: string, path: () => string, body?: object])[] = [
    ['all rows', () => `${receipts()}/items?$top=5000&$select=*,Author/Title&$expand=Author`],
    ['its number', () => `${receipts()}/items(${alexs})`],
    ['a filter by number', () => `${receipts()}/items?$filter=ID eq ${alexs}`],
    ['a filter by version', () => `${receipts()}/items?$filter=VersionId eq 1`],
    ['its values as text', () => `${receipts()}/items(${alexs})/FieldValuesAsText`],
    ['its versions', () => `${receipts()}/items(${alexs})/versions`],
    ['the recycle bin', () => 'web/recyclebin'],
    ['RenderListDataAsStream', () => `${receipts()}/RenderListDataAsStream`, { parameters: { ViewXml: viewXml, RenderOptions: 2 } }],
    ['a CAML query', () => `${receipts()}/getitems`, { query: { ViewXml: viewXml } }]
  ];

  test.each(questions.flatMap(([how, path, body]) => ['sioned', 'champion', 'manager'].map((account) => [how, account, path, body] as const)))('by %s, as %s', async (_how, account, path, body) => {
    const answer = body ? await as(account).post(path(), body) : await as(account).get(path());
    expect(JSON.stringify(answer.body)).not.toContain('says Alex');
  });

  test('nor by parts of a batch', async () => {
    const { statuses, text } = await rawBatch(desk.siteUrl, as('sioned'), [['GET', `${receipts()}/items(${alexs})`], ['GET', `${receipts()}/items?$select=Statement`], ['POST', `${receipts()}/getitems`, { query: { ViewXml: viewXml } }]]);
    expect(statuses).toEqual([404, 200, 200]);
    expect(text).not.toContain('says Alex');
  });

  test('while Alex, officers and reviewers see it by the same questions', async () => {
    for (const account of ['alex', 'dpo', 'audit']) {
      const found = await Promise.all(questions.filter(([how]) => ['all rows', 'its number', 'a filter by version'].includes(how)).map(([, path]) => as(account).get(path())));
      expect(found.map(({ body }) => JSON.stringify(body).includes(marker))).toEqual([true, true, true]);
      const streamed = await as(account).post(`${receipts()}/RenderListDataAsStream`, { parameters: { ViewXml: viewXml, RenderOptions: 2 } });
      expect(JSON.stringify(streamed.body)).toContain(marker);
    }
  });
});

/** Every way to change or take away a row that the tenant answers. */
const attacks: readonly (readonly [how: string, attack: (caller: RawCaller, item: string) => Promise<RawAnswer>])[] = [
  ['MERGE', (caller, item) => caller.merge(item, { Title: 'changed' })],
  ['PATCH', (caller, item) => caller.send('PATCH', item, JSON.stringify({ Title: 'changed' }), { 'If-Match': '*' })],
  ['validateUpdateListItem', (caller, item) => caller.post(`${item}/validateUpdateListItem()`, { formValues: formValues({ Title: 'changed' }), bNewDocumentUpdate: false })],
  ['validateUpdateListItem as of a new document', (caller, item) => caller.post(`${item}/validateUpdateListItem()`, { formValues: formValues({ Title: 'changed', Created: '01/01/2001 00:00' }), bNewDocumentUpdate: true })],
  ['DELETE', (caller, item) => caller.remove(item)],
  ['recycle', (caller, item) => caller.post(`${item}/recycle()`)],
  ['deleteObject', (caller, item) => caller.post(`${item}/deleteObject()`)],
  ['DeleteWithParameters', (caller, item) => caller.post(`${item}/DeleteWithParameters`, { parameters: { BypassSharedLock: true } })],
  ['rights of its own', (caller, item) => caller.post(`${item}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`)],
  ['a file beside it', (caller, item) => caller.send('POST', `${item}/AttachmentFiles/add(FileName='x.txt')`, 'x')],
  ['a batch', async (caller, item) => {
    const { statuses } = await rawBatch(desk.siteUrl, caller, [['PATCH', item, { Title: 'changed' }, { 'If-Match': '*' }], ['DELETE', item, undefined, { 'If-Match': '*' }]]);
    return { status: statuses.find((status) => status < 300) ?? statuses[0] ?? 0, body: undefined };
  }]
];

describe('nobody but a site owner changes or deletes a receipt', () => {
  test.each(attacks.flatMap(([how, attack]) => ['alex', 'sioned', 'manager', 'dpo', 'audit'].map((account) => [how, account, attack] as const)))('by %s, as %s', async (_how, account, attack) => {
    const before = await wholeRow(policyReceipts, alexs);
    expect(wasDone(await attack(as(account), `${receipts()}/items(${alexs})`))).toBe(false);
    expect(await wholeRow(policyReceipts, alexs)).toEqual(before);
  });
});

test('the attacks are real ones: a site owner, who may do everything, does each of them', async () => {
  const failed: string[] = [];
  // a file beside a row is refused to everybody: these lists take none
  for (const [how, attack] of attacks.filter(([how]) => how !== 'a file beside it')) {
    const { body } = await as('alex').post(`${receipts()}/items`, receipt());
    const answer = await attack(as('owner'), `${receipts()}/items(${(body as { Id: number }).Id})`);
    if (answer.status >= 300) failed.push(`${how}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  expect(failed).toEqual([]);
});

describe('what officers add stays as it was written', () => {
  const rows: readonly (readonly [title: string, schema: Pick<ListSchema, 'path'>, row: Readonly<Record<string, unknown>>])[] = [
    ['Policy versions', policyVersions, { Title: 'x', VersionKey: '1:1', EntryKind: 'published', PolicyId: 1, VersionNumber: 1 }],
    ['Receipt digests', receiptDigests, { Title: 'x', DigestNumber: 1, FromId: 1, ToId: 1, ReceiptCount: 1, Head: 'b'.repeat(64) }],
    ['Reading exceptions', readingExceptions, { Title: 'x', ExceptionKind: 'exempt', Reason: 'Long leave' }]
  ];

  test.each(rows)('%s: no officer, reviewer or member of staff changes or deletes a row, by any of the ways', async (_title, schema, row) => {
    const made = await as('dpo').post(`${at(schema)}/items`, row);
    expect(made.status).toBe(201);
    const { Id } = made.body as { Id: number };
    const before = await wholeRow(schema, Id);
    for (const [how, attack] of attacks) {
      for (const account of ['dpo', 'deputy', 'audit', 'alex']) {
        expect({ how, account, done: wasDone(await attack(as(account), `${at(schema)}/items(${Id})`)) }).toEqual({ how, account, done: false });
      }
    }
    expect(await wholeRow(schema, Id)).toEqual(before);
  });

  test('of two officers who write the same version, digest or reminder at once, one is refused', async () => {
    const second: readonly (readonly [Pick<ListSchema, 'path'>, Readonly<Record<string, unknown>>])[] = [
      [policyVersions, { Title: 'x', VersionKey: '9:1', EntryKind: 'published', PolicyId: 9, VersionNumber: 1 }],
      [receiptDigests, { Title: 'x', DigestNumber: 9, FromId: 1, ToId: 1, ReceiptCount: 1, Head: 'c'.repeat(64) }],
      [readingReminders, { Title: 'x', ReminderKey: 'alex@northmere.example|2026-11-22', PersonUpn: 'alex@northmere.example', ReminderState: 'claimed' }]
    ];
    for (const [schema, row] of second) {
      const answers = await Promise.all(['dpo', 'deputy'].map((account) => as(account).post(`${at(schema)}/items`, row)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
    }
  });
});

describe('nobody adds a receipt in another\'s name or at another time', () => {
  const past = '2001-01-01T00:00:00Z';
  const entryWays: readonly (readonly [how: string, add: (caller: RawCaller, other: { readonly Id: number; readonly LoginName: string }) => Promise<unknown>])[] = [
    ['items', (caller, { Id }) => caller.post(`${receipts()}/items`, receipt({ AuthorId: Id, EditorId: Id, Created: past, Modified: past }))],
    ['items, then MERGE', async (caller, { Id }) => {
      const { body } = await caller.post(`${receipts()}/items`, receipt());
      await caller.merge(`${receipts()}/items(${(body as { Id: number }).Id})`, { AuthorId: Id, Created: past });
    }],
    ['AddValidateUpdateItemUsingPath', (caller, { LoginName }) => caller.post(`${receipts()}/AddValidateUpdateItemUsingPath()`, {
      listItemCreateInfo: { FolderPath: { DecodedUrl: listUrl(desk.siteUrl, policyReceipts) }, UnderlyingObjectType: 0 },
      formValues: formValues({
        Title: 'forged', PolicyId: '1', VersionId: '1', ReceiptGuid: 'd3510000-0000-4000-8000-000000000302', Outcome: 'acknowledged', Seal: 'd'.repeat(64),
        Author: JSON.stringify([{ Key: LoginName }]), Created: '01/01/2001 00:00'
      }),
      bNewDocumentUpdate: true
    })],
    ['items, then validateUpdateListItem as of a new document', async (caller, { LoginName }) => {
      const { body } = await caller.post(`${receipts()}/items`, receipt());
      await caller.post(`${receipts()}/items(${(body as { Id: number }).Id})/validateUpdateListItem()`, {
        formValues: formValues({ Author: JSON.stringify([{ Key: LoginName }]), Editor: JSON.stringify([{ Key: LoginName }]), Created: '01/01/2001 00:00', Modified: '01/01/2001 00:00' }), bNewDocumentUpdate: true
      });
    }],
    ['a batch', (caller, { Id }) => rawBatch(desk.siteUrl, caller, [['POST', `${receipts()}/items`, receipt({ AuthorId: Id, Created: past })], ['POST', `${receipts()}/items`, receipt({ EditorId: Id })]])]
  ];

  test.each(entryWays.flatMap(([how, add]) => ['sioned', 'manager', 'dpo', 'audit'].map((account) => [how, account, add] as const)))('by %s, as %s', async (_how, account, add) => {
    const me = await accountOf(account);
    const other = await accountOf('jo');
    const before = new Set((await allReceipts()).map(({ Id }) => Id));
    await add(as(account), other);
    const added = (await allReceipts()).filter(({ Id }) => !before.has(Id));
    // SharePoint may refuse the whole row, or take it and stamp it itself; either is right
    expect(added.filter(({ AuthorId, EditorId, Created }) => AuthorId !== me.Id || EditorId !== me.Id || Date.now() - Date.parse(Created) > 60_000)).toEqual([]);
  });

  test('a row that claims nothing is stamped with who sent it, and when', async () => {
    const { body } = await as('sioned').post(`${receipts()}/items`, receipt());
    const [row] = (await allReceipts()).filter(({ Id }) => Id === (body as { Id: number }).Id);
    expect(row).toMatchObject({ AuthorId: (await accountOf('sioned')).Id });
    expect(Math.abs(Date.now() - Date.parse(row?.Created ?? ''))).toBeLessThan(60_000);
  });

  test('who has no rights on the site adds nothing', async () => {
    expect(wasDone(await as('outsider').post(`${receipts()}/items`, receipt()))).toBe(false);
  });
});

async function allReceipts(): Promise<readonly { readonly Id: number; readonly AuthorId: number; readonly EditorId: number; readonly Created: string }[]> {
  return ((await as('owner').get(`${receipts()}/items?$top=5000&$select=Id,AuthorId,EditorId,Created`)).body as { value: { Id: number; AuthorId: number; EditorId: number; Created: string }[] }).value;
}
