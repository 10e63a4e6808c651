import { Temporal } from 'temporal-polyfill';
import { getListByTitle } from '../store/lists';
import { webAt } from '../store/webs';
import { openTestTenant } from '../testing';

/** Views of officers over long lists: what SharePoint's threshold lets through is about the rows that the first condition leads to. */
const { as, tenant } = openTestTenant();
const owner = as('owner');

const fields = [
  '<Field Type="Choice" Name="CaseState" DisplayName="CaseState" Indexed="TRUE"><CHOICES><CHOICE>New</CHOICE><CHOICE>Closed</CHOICE></CHOICES></Field>',
  '<Field Type="DateTime" Name="DueAt" DisplayName="DueAt" Indexed="TRUE"/>',
  '<Field Type="DateTime" Name="ClosedAt" DisplayName="ClosedAt" Indexed="TRUE"/>',
  '<Field Type="Number" Name="Undelivered" DisplayName="Undelivered" Indexed="TRUE"/>',
  '<Field Type="User" Name="Handler" DisplayName="Handler" Indexed="TRUE"/>',
  '<Field Type="Text" Name="Service" DisplayName="Service"/>'
];

/** The newest 5,001 are closed within the last year, one a half hour; every 1,000th of the others is open. */
async function longList(title: string, rows: number): Promise<void> {
  await owner('POST', 'web/lists', { Title: title, BaseTemplate: 100 });
  for (const SchemaXml of fields) await owner('POST', `web/lists/getByTitle('${title}')/fields/createfieldasxml`, { parameters: { SchemaXml, Options: 8 } });
  for (const name of ['Modified', 'Created', 'Editor']) await owner('POST', `web/lists/getByTitle('${title}')/fields/getByInternalNameOrTitle('${name}')`, { Indexed: true }, { 'x-http-method': 'MERGE' });
  const web = webAt(tenant.database, '/sites/sandbox');
  const list = web && getListByTitle(tenant, web.id, title);
  if (!list) throw new Error('The list is missing.');
  // By SQL: 100,000 posts would take minutes and try nothing else.
  tenant.database.run(
    `INSERT INTO ${list.rowsTable} (id, guid, unique_id, dir, leaf, fs_type, version, ui_version, author, editor, created, modified, content_type, scope_id, own_scope, attachments, vals)
     WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < ${rows})
     SELECT id, printf('%08x-0000-4000-8000-000000000000', id), printf('%08x-0000-4000-8000-000000000001', id), ?, id || '_.000', 0, 1, 512, 6, CASE WHEN id % 1000 = 7 THEN 7 ELSE 6 END,
       strftime('%Y-%m-%dT%H:%M:%SZ', 1795255200 - (${rows} - id) * 1800, 'unixepoch'), strftime('%Y-%m-%dT%H:%M:%SZ', 1795255200 - (${rows} - id) * 1800, 'unixepoch'), '0x01', 0, 0, 0,
       json_object('Title', 'Case ' || id, 'CaseState', CASE WHEN id % 1000 = 0 THEN 'New' ELSE 'Closed' END, 'Service', 'S' || (id % 10),
         'Handler', CASE WHEN id % 2000 = 0 THEN ? ELSE NULL END, 'Undelivered', CASE WHEN id % 5000 = 0 THEN 1 ELSE 0 END,
         'DueAt', strftime('%Y-%m-%dT%H:%M:%SZ', 1795255200 - (${rows} - id) * 1800, 'unixepoch'),
         'ClosedAt', CASE WHEN id % 1000 = 0 THEN NULL ELSE strftime('%Y-%m-%dT%H:%M:%SZ', 1795255200 - (${rows} - id) * 1800, 'unixepoch') END)
     FROM n`,
    list.url, meId
  );
  tenant.database.run('UPDATE lists SET next_item_id = ? WHERE id = ?', rows + 1, list.id);
}

let meId = 0;
beforeAll(async () => {
  tenant.clock.set(Temporal.Instant.from('2026-11-21T10:00:00Z'));
  meId = Number((await owner('GET', 'web/currentuser')).json.Id);
  await longList('Long', 100_000);
  await longList('Just over', 5_001);
});

const compare = (operator: string, name: string, type: string, value: string, more = ''): string => `<${operator}><FieldRef Name="${name}"${more}/><Value Type="${type}">${value}</Value></${operator}>`;
const order = (name: string, ascending = 'TRUE'): string => `<OrderBy><FieldRef Name="${name}" Ascending="${ascending}"/></OrderBy>`;
const open = '<In><FieldRef Name="CaseState"/><Values><Value Type="Text">New</Value><Value Type="Text">Triage</Value></Values></In>';
const ask = async (list: string, query: string): Promise<{ status: number; rows: number; code: string }> => {
  const answer = await owner('POST', `web/lists/getByTitle('${list}')/RenderListDataAsStream`, {
    parameters: { ViewXml: `<View><Query>${query}</Query><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">50</RowLimit></View>` }
  });
  const data = answer.json as unknown as { Row?: unknown[]; 'odata.error'?: { code: string } };
  return { status: answer.status, rows: data.Row?.length ?? 0, code: data['odata.error']?.code ?? '' };
};

describe.each([['Long', [50, 50, 6]], ['Just over', [5, 2, 1]]])('in the list "%s"', (list, [openRows, mine, undelivered]) => {
  test.each([
    ['a choice with few rows, sorted by another indexed column', `<Where>${open}</Where>${order('DueAt')}`, openRows],
    ['the same, sorted by a column without index', `<Where>${open}</Where>${order('Service')}`, openRows],
    ['my cases', `<Where>${compare('Eq', 'Handler', 'Integer', '<UserID/>', ' LookupId="TRUE"')}</Where>${order('DueAt')}`, mine],
    ['a number', `<Where>${compare('Gt', 'Undelivered', 'Number', '0')}</Where>${order('DueAt')}`, undelivered > 1 ? 20 : 1],
    ['days back from today', `<Where>${compare('Geq', 'ClosedAt', 'DateTime', '<Today OffsetDays="-60"/>')}</Where>${order('ClosedAt', 'FALSE')}`, 50],
    ['rows changed in the last days', `<Where>${compare('Geq', 'Modified', 'DateTime', '<Today OffsetDays="-7"/>')}</Where>${order('Modified', 'FALSE')}`, 50],
    ['all, newest first', order('ID', 'FALSE'), 50],
    ['all, by an indexed date', order('DueAt'), 50],
    ['an empty indexed date', '<Where><IsNull><FieldRef Name="ClosedAt"/></IsNull></Where>', openRows],
    ['an indexed condition first, any other behind it', `<Where><And>${open}${compare('Neq', 'Service', 'Text', 'S3')}</And></Where>`, openRows],
    ['an Or of indexed conditions', `<Where><Or>${open}${compare('Gt', 'Undelivered', 'Number', '0')}</Or></Where>`, openRows]
  ])('%s is answered', async (_what, query, rows) => {
    expect(await ask(list, query)).toEqual({ status: 200, rows, code: '' });
  });

  test.each([
    ['days back that 5,001 rows meet', `<Where>${compare('Geq', 'DueAt', 'DateTime', '<Today OffsetDays="-365"/>')}</Where>${order('DueAt', 'FALSE')}`],
    ['a column without index first', `<Where><And>${compare('Eq', 'Service', 'Text', 'S3')}${open}</And></Where>`],
    ['an Or with a column without index', `<Where><Or>${open}${compare('Eq', 'Service', 'Text', 'S3')}</Or></Where>`],
    ['unequal', `<Where>${compare('Neq', 'CaseState', 'Text', 'Closed')}</Where>`],
    ['order by a column without index', order('Service')]
  ])('%s is refused, however few rows are asked for', async (_what, query) => {
    expect(await ask(list, query)).toEqual({ status: 500, rows: 0, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' });
  });
});

test('a choice that more than 5,000 rows have is refused; one row fewer is answered', async () => {
  expect((await ask('Long', `<Where>${compare('Eq', 'CaseState', 'Text', 'Closed')}</Where>${order('ClosedAt')}`)).status).toBe(500);
  expect((await ask('Just over', `<Where>${compare('Eq', 'CaseState', 'Text', 'Closed')}</Where>${order('ClosedAt')}`)).status).toBe(200);
});

test('items are asked for by the indexed time of their change, to the second', async () => {
  const answer = await owner('GET', "web/lists/getByTitle('Long')/items?$select=Id,Modified&$filter=Modified ge datetime'2026-11-21T09:30:00Z'&$orderby=Modified&$top=100");
  expect(answer.rows.map((row) => row.Id)).toEqual([99_999, 100_000]);
  expect((await owner('GET', "web/lists/getByTitle('Long')/items?$select=Id&$filter=Modified ge datetime'2020-01-01T00:00:00Z'&$top=1")).status).toBe(500);
  expect((await owner('GET', "web/lists/getByTitle('Long')/items?$select=Id&$filter=Editor/Id eq 7&$top=1000")).rows).toHaveLength(100);
});

test('a page in the order of its own index looks at no more rows than it shows', async () => {
  const looked = async (query: string): Promise<number> => {
    const before = tenant.database.rowsLookedAt;
    expect((await ask('Long', query)).status).toBe(200);
    return tenant.database.rowsLookedAt - before;
  };
  expect(await looked(order('ID', 'FALSE'))).toBeLessThanOrEqual(51);
  expect(await looked(`<Where>${compare('Geq', 'ClosedAt', 'DateTime', '<Today OffsetDays="-60"/>')}</Where>${order('ClosedAt', 'FALSE')}`)).toBeLessThanOrEqual(52); // one more, to see that no row shares the last one's time
  const lately = compare('Geq', 'ClosedAt', 'DateTime', '<Today OffsetDays="-60"/>');
  expect(await looked(`<Where><And>${lately}${compare('Eq', 'CaseState', 'Text', 'Closed')}</And></Where>${order('ClosedAt', 'FALSE')}`)).toBeLessThanOrEqual(52);
  expect(await looked(`<Where>${open}</Where>${order('DueAt')}`)).toBe(100);
});

test('so does the page after it, downwards too; what has no value comes once, at the end', async () => {
  const follow = async (list: string, query: string): Promise<{ readonly pages: readonly (readonly unknown[])[]; readonly looked: readonly number[] }> => {
    const [pages, looked]: [unknown[][], number[]] = [[], []];
    for (let path: string | undefined = `web/lists/getByTitle('${list}')/items?${query}`; path !== undefined && pages.length < 4; ) {
      const before = tenant.database.rowsLookedAt;
      const answer = await owner('GET', path);
      pages.push(answer.rows.map((row) => row.Id));
      looked.push(tenant.database.rowsLookedAt - before);
      path = (answer.json as { 'odata.nextLink'?: string })['odata.nextLink']?.replace(/^.*?\/_api\//, '');
    }
    return { pages, looked };
  };
  for (const direction of ['asc', 'desc']) {
    const { looked } = await follow('Long', `$select=Id&$orderby=DueAt ${direction}&$top=20`);
    // one more to see that there is a next page, one that no row shares its time, and the last one of the page before
    expect(Math.max(...looked)).toBeLessThanOrEqual(23);
  }
  const ids = Array.from({ length: 5_001 }, (_, n) => n + 1);
  const open = ids.filter((id) => id % 1000 === 0);
  const { pages } = await follow('Just over', '$select=Id&$orderby=ClosedAt desc&$top=2499');
  expect(pages.map(({ length }) => length)).toEqual([2499, 2499, 3]);
  expect(pages.flat()).toEqual([...ids.filter((id) => id % 1000 !== 0).reverse(), ...open]);
});

test('it does so too where one row has rights of its own that the reader lacks', async () => {
  await owner('POST', "web/lists/getByTitle('Long')/items(99989)/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)");
  const before = tenant.database.rowsLookedAt;
  const answer = await as('alex')('GET', "web/lists/getByTitle('Long')/items?$select=Id&$orderby=ClosedAt desc&$top=20");
  expect(answer.rows.map((row) => row.Id)).toEqual([...Array.from({ length: 10 }, (_, n) => 99_999 - n), ...Array.from({ length: 10 }, (_, n) => 99_988 - n)]);
  expect(tenant.database.rowsLookedAt - before).toBeLessThanOrEqual(25);
});
