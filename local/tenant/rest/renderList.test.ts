import { testServer, type Ask } from '../server/testing';

const { ask, server } = testServer();
const web = '/sites/sandbox/_api/web';
const list = `${web}/lists/getByTitle('Cases')`;
const clock = (now: string): ReturnType<Ask> => ask(undefined, 'POST', '/_local/clock', { now }, { 'x-local': '1' });

interface Data { Row: Record<string, unknown>[]; FirstRow: number; LastRow: number; NextHref?: string; PrevHref?: string }

beforeAll(async () => {
  await clock('2026-11-20T09:00:00Z');
  await ask('owner', 'POST', `${web}/lists`, { Title: 'Cases', BaseTemplate: 100 });
  const field = (FieldTypeKind: number, Title: string, more: object = {}): ReturnType<Ask> => ask('owner', 'POST', `${list}/fields`, { FieldTypeKind, Title, ...more });
  await field(9, 'Amount');
  await field(4, 'Due');
  await field(20, 'Handler');
  await field(8, 'Urgent');
  await field(15, 'Kinds', { Choices: ['a', 'b', 'c'] });
  const id = (name: string): number | undefined =>
    server().tenant.database.get<{ id: number }>("SELECT p.id FROM principals p JOIN webs w ON w.site_id = p.site_id WHERE w.url = '/sites/sandbox' AND p.title = ?", name)?.id;
  const rows = [
    { Title: 'One', Amount: 1234.5, Due: '2026-11-20T12:00:00Z', HandlerId: id('Alex Turner'), Urgent: true, Kinds: ['a', 'b'] },
    { Title: 'Two', Amount: 2, Due: '2026-11-21T23:30:00Z', HandlerId: id('Priya Nandra'), Urgent: false },
    { Title: 'three <b>', Amount: 3, Due: '2026-11-22T00:00:00Z', Kinds: ['c'] },
    { Title: 'Four', Amount: 40 },
    { Title: "Fi've", Amount: 5 }
  ];
  for (const row of rows) expect((await ask('owner', 'POST', `${list}/items`, row)).status).toBe(201);
});

const fields = (...names: string[]): string => `<ViewFields>${names.map(name => `<FieldRef Name="${name}"/>`).join('')}</ViewFields>`;
const render = async (parameters: object, query = '', as = 'alex'): Promise<Data> => {
  const answer = await ask(as, 'POST', `${list}/RenderListDataAsStream${query}`, { parameters });
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
  return answer.json<Data>();
};
const titles = (data: Data): unknown[] => data.Row.map(row => row.Title);
const where = (condition: string): object => ({ ViewXml: `<View><Query><Where>${condition}</Where></Query>${fields('Title')}<RowLimit>30</RowLimit></View>` });
const compare = (operator: string, field: string, type: string, value: string, attributes = ''): string => `<${operator}><FieldRef Name="${field}"${attributes}/><Value Type="${type}">${value}</Value></${operator}>`;

it('writes each kind of column as text, and its bare value beside it', async () => {
  const { Row } = await render({ ViewXml: `<View>${fields('Title', 'Amount', 'Due', 'Handler', 'Urgent', 'Kinds')}</View>` });
  expect(Row[0]).toMatchObject({
    ID: '1', FSObjType: '0', Title: 'One', Amount: '1,234.5', 'Amount.': '1234.5', Due: '20/11/2026 12:00', 'Due.': '2026-11-20T12:00:00Z',
    Handler: [{ title: 'Alex Turner', email: 'alex@northmere.example' }], Urgent: 'Yes', 'Urgent.value': '1', Kinds: ['a', 'b']
  });
  expect(Row[2].Title).toBe('three <b>');
  expect(Row[3]).toMatchObject({ Due: '', Handler: '', Kinds: '' });
});

it('shows the default view without a word about a view', async () => {
  const data = await render({});
  expect(titles(data)).toHaveLength(5);
  expect(data).toMatchObject({ FirstRow: 1, LastRow: 5, RowLimit: 30, FolderPermissions: expect.stringMatching(/^0x/) });
});

it.each([
  ['text, whatever its case', compare('Eq', 'Title', 'Text', 'ONE'), ['One']],
  ['a quote', compare('Eq', 'Title', 'Text', 'Fi&apos;ve'), ["Fi've"]],
  ['a beginning', compare('BeginsWith', 'Title', 'Text', 'F'), ['Four', "Fi've"]],
  ['a part', compare('Contains', 'Title', 'Text', 'hree'), ['three <b>']],
  ['a number', compare('Gt', 'Amount', 'Number', '5'), ['One', 'Four']],
  ['yes or no', compare('Eq', 'Urgent', 'Boolean', '1'), ['One']],
  ['a person by name', compare('Eq', 'Handler', 'User', 'Priya Nandra'), ['Two']],
  ['me', compare('Eq', 'Handler', 'Integer', '<UserID/>'), ['One']],
  ['one of several choices', compare('Includes', 'Kinds', 'Text', 'b'), ['One']],
  ['nothing', '<IsNull><FieldRef Name="Due"/></IsNull>', ['Four', "Fi've"]],
  ['one of some', '<In><FieldRef Name="Amount"/><Values><Value Type="Number">2</Value><Value Type="Number">3</Value></Values></In>', ['Two', 'three <b>']],
  ['both', `<And>${compare('Geq', 'Amount', 'Number', '2')}${compare('Leq', 'Amount', 'Number', '3')}</And>`, ['Two', 'three <b>']],
  ['either', `<Or>${compare('Eq', 'Amount', 'Number', '2')}${compare('Eq', 'Title', 'Text', 'One')}</Or>`, ['One', 'Two']],
  ['a whole day', compare('Eq', 'Due', 'DateTime', '2026-11-21'), ['Two']],
  ['today', compare('Eq', 'Due', 'DateTime', '<Today/>'), ['One']],
  ['after tomorrow', compare('Gt', 'Due', 'DateTime', '<Today OffsetDays="1"/>'), ['three <b>']],
  ['from the minute on', '<Geq><FieldRef Name="Due"/><Value Type="DateTime" IncludeTimeValue="TRUE">2026-11-21T23:30:00Z</Value></Geq>', ['Two', 'three <b>']]
])('finds %s', async (_what, condition, expected) => {
  expect(titles(await render(where(condition)))).toEqual(expected);
});

it('counts days in the site’s time zone across the change of the clocks', async () => {
  await ask('owner', 'POST', `${list}/items`, { Title: 'Summer', Due: '2026-07-01T23:30:00Z' });
  expect(titles(await render(where(compare('Eq', 'Due', 'DateTime', '2026-07-02'))))).toEqual(['Summer']);
  expect((await render({ ViewXml: `<View><Query><Where>${compare('Eq', 'Title', 'Text', 'Summer')}</Where></Query>${fields('Due')}</View>` })).Row[0]).toMatchObject({ Due: '02/07/2026 00:30', 'Due.': '2026-07-01T23:30:00Z' });
  const { value } = (await ask('owner', 'GET', `${list}/items?$filter=Title eq 'Summer'`)).json<{ value: { Id: number }[] }>();
  await ask('owner', 'DELETE', `${list}/items(${value[0].Id})`);
});

it('filters and sorts by what the address says', async () => {
  expect(titles(await render({}, '?SortField=Amount&SortDir=Desc'))).toEqual(['One', 'Four', "Fi've", 'three <b>', 'Two']);
  expect(titles(await render({}, '?SortField=LinkTitle&SortDir=Asc'))[0]).toBe("Fi've");
  expect(titles(await render({}, "?FilterField1=LinkTitle&FilterValue1=Fi've"))).toEqual(["Fi've"]);
  expect(titles(await render({}, '?FilterFields1=Amount&FilterValues1=2%3B%233&FilterField2=Urgent&FilterValue2=No'))).toEqual(['Two']);
  expect(titles(await render({}, '?FilterField1=Handler&FilterValue1=Alex%20Turner'))).toEqual(['One']);
  expect(titles(await render({}, '?FilterField1=Due&FilterValue1='))).toEqual(['Four', "Fi've"]);
});

it('pages there and back', async () => {
  const view = { ViewXml: `<View><Query><OrderBy><FieldRef Name="Amount" Ascending="FALSE"/></OrderBy></Query>${fields('Title')}<RowLimit Paged="TRUE">2</RowLimit></View>` };
  const first = await render(view);
  expect([titles(first), first.PrevHref]).toEqual([['One', 'Four'], undefined]);
  const second = await render({ ...view, Paging: first.NextHref?.slice(1) });
  expect([titles(second), second.FirstRow, second.LastRow]).toEqual([["Fi've", 'three <b>'], 3, 4]);
  const third = await render({ ...view, Paging: second.NextHref });
  expect([titles(third), third.NextHref]).toEqual([['Two'], undefined]);
  const back = await render({ ...view, Paging: third.PrevHref });
  expect([titles(back), back.FirstRow]).toEqual([["Fi've", 'three <b>'], 3]);
});

it('takes an override over the view', async () => {
  const override = { OverrideViewXml: `<View><Query><Where>${compare('Lt', 'Amount', 'Number', '4')}</Where></Query>${fields('Amount')}</View>` };
  const { Row } = await render(override);
  expect(Row.map(row => row.Amount)).toEqual(['2', '3']);
});

it('gives the schema beside the rows when asked', async () => {
  const answer = (await ask('alex', 'POST', `${list}/RenderListDataAsStream`, { parameters: { RenderOptions: 7, ViewXml: `<View>${fields('Title')}</View>` } })).json<{ ListData: Data; ListSchema: { Field: { Name: string }[] }; listTitle: string }>();
  expect([answer.ListData.Row.length, answer.ListSchema.Field.map(field => field.Name), answer.listTitle]).toEqual([5, ['Title'], 'Cases']);
  expect((await ask('alex', 'POST', `${list}/RenderListDataAsStream`, { parameters: { RenderOptions: 64 } })).status).toBe(501);
});

it.each([
  ['<View><Query><Where><Eq><FieldRef Name="Title"/></Eq></Where></Query></View>', 400, 'needs a <Value>'],
  ['<View><Query>', 400, 'Cannot complete this action'],
  [`<View><Query><Where>${'<And>'}${compare('Eq', 'Title', 'Text', 'x')}</And></Where></Query></View>`, 400, 'exactly two'],
  [`<View><Query><Where>${compare('Eq', 'Nothing', 'Text', 'x')}</Where></Query></View>`, 400, "Column 'Nothing' does not exist"]
])('refuses %s', async (ViewXml, status, text) => {
  for (const [path, body] of [['RenderListDataAsStream', { parameters: { ViewXml } }], ['getitems', { query: { ViewXml } }]] as const) {
    const answer = await ask('alex', 'POST', `${list}/${path}`, body);
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(text)]);
  }
});

it('getitems gives items, dates in local time unless told otherwise', async () => {
  const query = { ViewXml: `<View><Query><Where>${compare('Eq', 'Title', 'Text', 'Two')}</Where></Query></View>` };
  const due = async (more: object): Promise<unknown> => (await ask('alex', 'POST', `${list}/getitems?$select=Title,Due`, { query: { ...query, ...more } })).json<{ value: { Due: string }[] }>().value[0].Due;
  expect(await due({})).toBe('2026-11-21T23:30:00');
  expect(await due({ DatesInUtc: true })).toBe('2026-11-21T23:30:00Z');
});

it('shows the rows of a folder, or of all', async () => {
  await ask('owner', 'POST', `${web}/lists`, { Title: 'Tasks', BaseTemplate: 100 });
  const tasks = `${web}/lists/getByTitle('Tasks')`;
  await ask('owner', 'POST', `${tasks}/rootfolder/folders/add('Housing')`, '');
  await ask('owner', 'POST', `${tasks}/items`, { Title: 'outside' });
  await ask('owner', 'POST', `${tasks}/AddValidateUpdateItemUsingPath`, { listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/sandbox/Lists/Tasks/Housing' }, UnderlyingObjectType: 0 }, formValues: [{ FieldName: 'Title', FieldValue: 'inside' }] });
  const rows = async (scope: string, more: object = {}): Promise<unknown[]> =>
    (await ask('alex', 'POST', `${tasks}/RenderListDataAsStream`, { parameters: { ViewXml: `<View${scope}>${fields('Title')}</View>`, ...more } })).json<Data>().Row.map(row => `${String(row.FSObjType)} ${String(row.Title)}`);
  expect((await rows('')).sort()).toEqual(['0 outside', '1 Housing']);
  expect(await rows('', { FolderServerRelativeUrl: '/sites/sandbox/Lists/Tasks/Housing' })).toEqual(['0 inside']);
  expect((await rows(' Scope="RecursiveAll"')).sort()).toEqual(['0 inside', '0 outside', '1 Housing']);
  expect((await rows(' Scope="Recursive"')).sort()).toEqual(['0 inside', '0 outside']);
});

it('shows nobody else’s items of a private list', async () => {
  await ask('owner', 'POST', `${web}/lists`, { Title: 'Private', BaseTemplate: 100 });
  const own = `${web}/lists/getByTitle('Private')`;
  await ask('owner', 'POST', own, { ReadSecurity: 2, WriteSecurity: 2 }, { 'x-http-method': 'MERGE' });
  await ask('manager', 'POST', `${own}/items`, { Title: 'mine' });
  const rows = async (as: string): Promise<number> => (await ask(as, 'POST', `${own}/RenderListDataAsStream`, { parameters: {} })).json<Data>().Row.length;
  expect([await rows('manager'), await rows('deputy'), await rows('owner')]).toEqual([1, 0, 1]);
  expect((await ask('outsider', 'POST', `${own}/RenderListDataAsStream`, { parameters: {} })).status).toBe(403);
});

it('refuses to look at more than 5,000 rows, and finds its way by an indexed column', async () => {
  await ask('owner', 'POST', `${web}/lists`, { Title: 'Large', BaseTemplate: 100 });
  const large = `${web}/lists/getByTitle('Large')`;
  for (const Title of ['Plain', 'Known']) await ask('owner', 'POST', `${large}/fields`, { FieldTypeKind: 9, Title });
  await ask('owner', 'POST', `${large}/fields/getByTitle('Known')`, { Indexed: true }, { 'x-http-method': 'MERGE' });
  const { database } = server().tenant;
  await ask('owner', 'POST', `${large}/items`, { Title: 'first', Plain: 1, Known: 1 });
  const { rows_table: table } = database.get<{ rows_table: string }>("SELECT rows_table FROM lists WHERE title = 'Large'") ?? { rows_table: '' };
  database.run(`INSERT INTO ${table} SELECT n + 1, 'g' || n, 'u' || n, dir, 'l' || n, fs_type, version, ui_version, author, editor, created, modified, content_type, scope_id, own_scope, attachments,
    json_object('Title', 'row', 'Plain', n, 'Known', n) FROM ${table}, (WITH RECURSIVE c(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM c WHERE n < 5100) SELECT n FROM c) WHERE id = 1`);
  const status = async (query: string): Promise<number> =>
    (await ask('alex', 'POST', `${large}/RenderListDataAsStream`, { parameters: { ViewXml: `<View><Query>${query}</Query>${fields('Title')}<RowLimit Paged="TRUE">10</RowLimit></View>` } })).status;
  expect(await status(`<Where>${compare('Eq', 'Plain', 'Number', '7')}</Where>`)).toBe(500);
  expect(await status(`<Where>${compare('Eq', 'Known', 'Number', '7')}</Where>`)).toBe(200);
  expect(await status(`<Where><And>${compare('Lt', 'Known', 'Number', '70')}${compare('Eq', 'Plain', 'Number', '7')}</And></Where>`)).toBe(200);
  expect(await status(`<Where>${compare('Gt', 'Known', 'Number', '7')}</Where>`)).toBe(500);
  expect(await status('<OrderBy><FieldRef Name="Plain"/></OrderBy>')).toBe(500);
  expect(await status('<OrderBy><FieldRef Name="Known"/></OrderBy>')).toBe(200);
  expect((await ask('alex', 'POST', `${large}/getitems`, { query: { ViewXml: '<View/>' } })).text).toContain('SPQueryThrottledException');
});
