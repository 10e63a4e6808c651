import '../../src/platform/sharepoint/pnpOfficer';
import '../../src/platform/sharepoint/pnpSetup';
import { breachEvidence, breachLog, caseHistory, deliveries, notifications, tasks } from '../../src/breaches/lists';
import { policies, policyReceipts, readingExceptions, receiptDigests } from '../../src/policies/lists';
import { listUrl, type ListSchema } from '../../src/platform/sharepoint/listSchema';
import { withTestDesk } from '../testing/testDesk';
import { findRows, rawCalls, wasDone, type RawCaller } from './rawCalls';

/** What the reviewers of one log can find of another, with requests made by hand on the demo council. */
const desk = withTestDesk({ kind: 'demo', shared: true });

const as = (account: string): RawCaller => rawCalls(desk.siteUrl, `${account}@northmere.example`);
const url = (schema: Pick<ListSchema, 'path'>): string => listUrl(desk.siteUrl, schema);
const list = (schema: Pick<ListSchema, 'path'>): string => `web/GetList('${url(schema)}')`;
const history = (kind: string): string => `web/GetFolderByServerRelativePath(decodedurl='${url(caseHistory)}/${kind}')`;

interface Told {
  readonly Id: number;
  readonly Title: string;
  readonly FileDirRef: string;
  readonly AuthorId: number;
  readonly CaseReference?: string | null;
  readonly FileSystemObjectType: number;
}
const breachReviewer = 'caldicott';
const policyReviewer = 'imogen';

beforeAll(async () => {
  const { users } = desk.as('owner').sp.web.siteGroups.getByName('Desk policy reviewers');
  await users.add(`i:0#.f|membership|${policyReviewer}@northmere.example`);
  // a task, and a row of before the folders
  await as('dpo').post(`${list(tasks)}/AddValidateUpdateItemUsingPath()`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: `${url(tasks)}/Housing` }, UnderlyingObjectType: 0 },
    formValues: [{ FieldName: 'Title', FieldValue: 'Ring the tenant' }, { FieldName: 'TaskState', FieldValue: 'Open' }], bNewDocumentUpdate: false
  });
  await as('dpo').post(`${list(caseHistory)}/items`, { Title: 'An event of before', CaseReference: 'BR-2026-00001', EventKind: 'triage' });
}, 120_000);

async function rowsOf(schema: Pick<ListSchema, 'path'>): Promise<readonly Told[]> {
  const answer = await as('owner').get(`${list(schema)}/items?$top=5000&$select=*,FileDirRef`);
  return (answer.body as { value: Told[] }).value.filter(({ FileSystemObjectType }) => FileSystemObjectType === 0);
}

const found = (caller: RawCaller, schema: Pick<ListSchema, 'path'>, ids: readonly number[]): Promise<readonly number[]> => findRows(caller, url(schema), ids);

describe('a reviewer of breaches', () => {
  test.each([
    ['Tasks', tasks], ['Deliveries', deliveries], ['Notifications', notifications],
    ['Policies', policies], ['Policy receipts', policyReceipts], ['Receipt digests', receiptDigests], ['Reading exceptions', readingExceptions]
  ] as const)('finds nothing of %s, which an owner does', async (_title, schema) => {
    const me = ((await as(breachReviewer).get('web/currentuser?$select=Id')).body as { Id: number }).Id;
    const ids = (await rowsOf(schema)).filter(({ AuthorId }) => AuthorId !== me).slice(0, 20).map(({ Id }) => Id);
    expect(ids.length).toBeGreaterThan(0);
    expect(await found(as('owner'), schema, ids)).toEqual(ids);
    expect(await found(as(breachReviewer), schema, ids)).toEqual([]);
  });

  test('reads the log, the history of breaches and what was written before the folders, and nothing of policies\' history', async () => {
    const rows = await rowsOf(caseHistory);
    const [own, other, before] = [`${url(caseHistory)}/breach`, `${url(caseHistory)}/policy`, url(caseHistory)]
      .map((folder) => rows.filter(({ FileDirRef }) => FileDirRef === folder).slice(0, 20).map(({ Id }) => Id));
    expect([own.length, other.length, before.length].every((count) => count > 0)).toBe(true);
    expect(await found(as(breachReviewer), caseHistory, [...own, ...before])).toEqual([...own, ...before]);
    expect(await found(as(breachReviewer), caseHistory, other)).toEqual([]);
    expect(wasDone(await as(breachReviewer).get(`${history('breach')}/ListItemAllFields`))).toBe(true);
    expect(wasDone(await as(breachReviewer).get(`${history('policy')}/ListItemAllFields`))).toBe(false);
    expect(wasDone(await as(breachReviewer).get(`${list(breachLog)}/items`))).toBe(true);
  });
});

describe('a reviewer of policies', () => {
  test.each([['Breach log', breachLog], ['Breach evidence', breachEvidence], ['Tasks', tasks], ['Deliveries', deliveries]] as const)('finds nothing of %s', async (_title, schema) => {
    const ids = (await rowsOf(schema)).slice(0, 20).map(({ Id }) => Id);
    expect(ids.length).toBeGreaterThan(0);
    expect(await found(as(policyReviewer), schema, ids)).toEqual([]);
    expect(wasDone(await as(policyReviewer).get(`${list(schema)}/items`)) && schema !== tasks).toBe(false);
  });

  test('reads the history of policies by their reference, and no event of a breach', async () => {
    const rows = await rowsOf(caseHistory);
    const own = rows.filter(({ FileDirRef }) => FileDirRef.endsWith('/policy'));
    const others = rows.filter(({ FileDirRef }) => !FileDirRef.endsWith('/policy')).slice(0, 20).map(({ Id }) => Id);
    const reference = String(own[0].CaseReference);
    const answer = await as(policyReviewer).get(`${list(caseHistory)}/items?$select=Id&$filter=CaseReference eq '${reference}'`);
    const seen = (answer.body as { value: readonly { Id: number }[] }).value.map(({ Id }) => Id);
    expect(seen).toEqual(own.filter(({ CaseReference }) => CaseReference === reference).map(({ Id }) => Id));
    expect(await found(as(policyReviewer), caseHistory, others)).toEqual([]);
  });
});

test('the desk writes every event into its kind\'s folder, where an officer may change none', async () => {
  const rows = await rowsOf(caseHistory);
  const place = ({ FileDirRef }: Told): string => FileDirRef.slice(url(caseHistory).length);
  const folders: Readonly<Record<string, string | undefined>> = { BR: '/breach', DPC: '/complaint', SAR: '/request' };
  const kindOf = ({ CaseReference }: Told): string => folders[(CaseReference ?? '').split('-')[0]] ?? '/policy';
  // the demo has one restricted complaint
  const restricted = rows.filter((row) => place(row) === '/complaint/Restricted');
  expect(new Set(restricted.map(({ CaseReference }) => CaseReference)).size).toBe(1);
  const rightPlace = (row: Told): string => (row.CaseReference === restricted[0].CaseReference ? '/complaint/Restricted' : kindOf(row));
  expect(rows.filter((row) => row.Title !== 'An event of before' && place(row) !== rightPlace(row))).toEqual([]);
  const [event] = rows.filter((row) => place(row) === '/breach');
  expect(wasDone(await as('dpo').merge(`${list(caseHistory)}/items(${event.Id})`, { Title: 'changed' }))).toBe(false);
  expect(wasDone(await as('owner').merge(`${list(caseHistory)}/items(${event.Id})`, { Title: event.Title }))).toBe(true);
});
