import { getListByTitle } from './lists';
import { openTestTenant } from '../testing';
import { webAt } from './webs';

const rows = 100_000;
const { as, tenant } = openTestTenant();
const owner = as('owner');
const list = "web/lists/getByTitle('Log')";

const field = (name: string, type: string, indexed: boolean): Promise<unknown> =>
  owner('POST', `${list}/fields/createfieldasxml`, { parameters: { SchemaXml: `<Field Type="${type}" Name="${name}" DisplayName="${name}" Indexed="${indexed ? 'TRUE' : 'FALSE'}"/>`, Options: 8 } });

beforeAll(async () => {
  await owner('POST', 'web/lists', { Title: 'Log', BaseTemplate: 100 });
  await field('CaseState', 'Text', true);
  await field('DueAt', 'DateTime', true);
  await field('Service', 'Text', false);
  const web = webAt(tenant.database, '/sites/sandbox');
  const log = web && getListByTitle(tenant, web.id, 'Log');
  if (!log) throw new Error('The list is missing.');
  // By SQL: 100,000 posts would take minutes and try nothing else.
  tenant.database.run(
    `INSERT INTO ${log.rowsTable} (id, guid, unique_id, dir, leaf, fs_type, version, ui_version, author, editor, created, modified, content_type, scope_id, own_scope, attachments, vals)
     WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < ${rows})
     SELECT id, printf('%08x-0000-4000-8000-000000000000', id), printf('%08x-0000-4000-8000-000000000001', id), ?, id || '_.000', 0, 1, 512, 6, 6, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '0x01', 0, 0, 0,
       json_object('Title', 'Case ' || id, 'CaseState', CASE WHEN id % 1000 = 0 THEN 'New' ELSE 'Closed' END, 'Service', 'S' || (id % 10), 'DueAt', strftime('%Y-%m-%dT%H:%M:%SZ', 1767225600 + id * 60, 'unixepoch'))
     FROM n`,
    log.url
  );
  tenant.database.run('UPDATE lists SET next_item_id = ? WHERE id = ?', rows + 1, log.id);
});

const items = (query: string): ReturnType<typeof owner> => owner('GET', `${list}/items?$select=Id&${query}`);

test.each([
  ['no filter', '$top=5000', 5000],
  ['no filter, from far behind', '$top=2&$skiptoken=Paged%3dTRUE%26p_ID%3d99990', 2],
  ['the newest first', '$top=10&$orderby=Id desc', 10],
  ['order by an indexed column', '$top=10&$orderby=DueAt', 10],
  ['an indexed column with few hits', "$filter=CaseState eq 'New'&$top=5000", 100],
  ['the same, sorted by another column', "$filter=CaseState eq 'New'&$top=5000&$orderby=Service", 100],
  ['few hits first, then a column without index', "$filter=CaseState eq 'New' and Service eq 'S0'&$top=5000", 100],
  ['a narrow range of ids', '$filter=Id gt 99000&$top=5000', 1000],
  ['a narrow range of dates', "$filter=DueAt lt datetime'2026-01-01T01:00:00Z'", 59],
  ['an Or of indexed columns with few hits', "$filter=CaseState eq 'New' or Id lt 10&$top=5000", 109]
])('100,000 rows answer %s', async (_what, query, expected) => {
  const answer = await items(query);
  expect([answer.status, answer.rows.length]).toEqual([200, expected]);
});

test.each([
  ['a column without index', "$filter=Service eq 'S1'"],
  ['a column without index first', "$filter=Service eq 'S0' and CaseState eq 'New'"],
  ['an indexed column with many hits, however few are asked for', "$filter=CaseState eq 'Closed'&$top=1"],
  ['an Or with a branch without index', "$filter=CaseState eq 'New' or Service eq 'S1'"],
  ['contains', "$filter=substringof('New',CaseState)"],
  ['order by a column without index', '$orderby=Service&$top=10'],
  ['unequal', "$filter=CaseState ne 'Closed'"]
])('100,000 rows refuse %s', async (_what, query) => {
  const answer = await items(query);
  expect([answer.status, answer.json['odata.error']?.code]).toEqual([500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException']);
});

test('a big list takes no new index, and goes on taking items', async () => {
  const service = await owner('POST', `${list}/fields/getByInternalNameOrTitle('Service')`, { Indexed: true }, { 'x-http-method': 'MERGE' });
  expect(service.json['odata.error']?.code).toBe('-2147024860, Microsoft.SharePoint.SPQueryThrottledException');
  expect((await owner('POST', `${list}/items`, { Title: 'one more' })).json.Id).toBe(rows + 1);
});

test('a list looks up at most twelve columns at once', async () => {
  await owner('POST', 'web/lists', { Title: 'Many people', BaseTemplate: 100 });
  const names = Array.from({ length: 13 }, (_, index) => `P${index}`);
  for (const name of names) await owner('POST', "web/lists/getByTitle('Many people')/fields", { Title: name, FieldTypeKind: 20 });
  const ask = (count: number): ReturnType<typeof owner> => {
    const some = names.slice(0, count);
    return owner('GET', `web/lists/getByTitle('Many people')/items?$select=${some.map((name) => `${name}/Title`).join(',')}&$expand=${some.join(',')}`);
  };
  expect((await ask(12)).status).toBe(200);
  expect((await ask(13)).json['odata.error']?.code).toBe('-2147024749, Microsoft.SharePoint.SPQueryThrottledException');
});
