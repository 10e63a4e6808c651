import { openTestTenant, type Caller } from '../testing';

const { as } = openTestTenant();
const owner = as('owner');
const dpo = as('dpo');
const alex = as('alex');
const jo = as('jo');

const reports = "web/lists/getByTitle('Reports')";
let officers = 0;
let visitors = 0;

const level = async (name: string, ...kinds: number[]): Promise<number> => {
  const mask = kinds.reduce((sum, kind) => sum | (1n << BigInt(kind - 1)), 0n);
  const made = await owner('POST', 'web/roledefinitions', { Name: name, Description: '', Order: 200, BasePermissions: { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) } });
  expect(made.status).toBe(201);
  return Number(made.json.Id);
};

const report = [1, 2, 3, 13, 17, 18, 28, 37, 38];
const work = [1, 2, 3, 7, 9, 13, 17, 18, 28, 37, 38];

beforeAll(async () => {
  await owner('POST', 'web/lists', { Title: 'Reports', BaseTemplate: 100 });
  await owner('POST', reports, { ReadSecurity: 2, WriteSecurity: 2, NoCrawl: true }, { 'x-http-method': 'MERGE', 'if-match': '*' });
  officers = Number((await owner('POST', 'web/sitegroups', { Title: 'Desk officers' })).json.Id);
  await owner('POST', `web/sitegroups(${officers})/users`, { LoginName: 'i:0#.f|membership|dpo@northmere.example' });
  visitors = Number((await owner('GET', 'web/associatedvisitorgroup?$select=Id')).json.Id);
  const reportLevel = await level('Desk report', ...report);
  const workLevel = await level('Desk work', ...work);
  expect((await owner('POST', `${reports}/breakroleinheritance(copyroleassignments=false, clearsubscopes=false)`)).status).toBe(200);
  await owner('POST', `${reports}/roleassignments/addroleassignment(principalid=${visitors}, roledefid=${reportLevel})`);
  await owner('POST', `${reports}/roleassignments/addroleassignment(principalid=${officers}, roledefid=${workLevel})`);
});

const add = async (who: Caller, title: string): Promise<number> => Number((await who('POST', `${reports}/items`, { Title: title })).json.Id);

test('a reporter sees and corrects own items only; what is not theirs is not there', async () => {
  const mine = await add(alex, 'mine');
  const theirs = await add(jo, 'theirs');
  expect((await alex('GET', `${reports}/items?$select=Title`)).json).toEqual({ value: [{ Title: 'mine' }] });
  expect((await alex('GET', `${reports}/items/$count`)).text).toBe('1');
  const hidden = await alex('GET', `${reports}/items(${theirs})`);
  const absent = await alex('GET', `${reports}/items(999)`);
  expect([hidden.status, hidden.text]).toEqual([absent.status, absent.text]);
  expect(hidden.status).toBe(404);
  expect((await alex('PATCH', `${reports}/items(${mine})`, { Title: 'mine, corrected' })).status).toBe(204);
  expect((await alex('PATCH', `${reports}/items(${theirs})`, { Title: 'x' })).status).toBe(404);
  expect((await alex('DELETE', `${reports}/items(${mine})`)).status).toBe(403);
});

test('who may override list behaviours sees and edits every item', async () => {
  const id = await add(alex, 'for the officers');
  expect((await dpo('GET', `${reports}/items(${id})?$select=Title`)).json).toEqual({ Title: 'for the officers' });
  expect((await dpo('PATCH', `${reports}/items(${id})`, { Title: 'seen' })).status).toBe(204);
  expect((await dpo('DELETE', `${reports}/items(${id})`)).status).toBe(403);
});

test('nobody sets author, editor, dates or ids, whatever the body says', async () => {
  const made = await alex('POST', `${reports}/items`, { Title: 'forged', AuthorId: 3, EditorId: 3, Created: '2020-01-01T00:00:00Z', Modified: '2020-01-01T00:00:00Z', GUID: '11111111-1111-4111-8111-111111111111', ID: 77, Id: 77 });
  const me = (await alex('GET', 'web/currentuser?$select=Id')).json.Id;
  expect(made.status).toBe(201);
  expect(made.json.AuthorId).toBe(me);
  expect(made.json.EditorId).toBe(me);
  expect(made.json.Created).not.toContain('2020');
  expect(made.json.GUID).not.toContain('1111');
  expect(made.json.Id).not.toBe(77);
});

test('staff change neither list, columns, views, groups nor rights', async () => {
  const tries = [
    alex('PATCH', reports, { ReadSecurity: 1 }),
    alex('DELETE', reports),
    alex('POST', `${reports}/fields`, { Title: 'x', FieldTypeKind: 2 }),
    alex('POST', `${reports}/views`, { Title: 'x' }),
    alex('POST', 'web/lists', { Title: 'x', BaseTemplate: 100 }),
    alex('POST', 'web/sitegroups', { Title: 'x' }),
    alex('POST', `web/sitegroups(${officers})/users`, { LoginName: 'i:0#.f|membership|alex@northmere.example' }),
    alex('POST', 'web/roledefinitions', { Name: 'x', BasePermissions: { High: '1', Low: '1' } }),
    alex('POST', `${reports}/breakroleinheritance(true)`),
    alex('POST', `${reports}/roleassignments/addroleassignment(principalid=${visitors},roledefid=1073741829)`),
    alex('GET', `${reports}/roleassignments`),
    alex('PATCH', 'web', { Title: 'x' }),
    alex('POST', 'web/usercustomactions', { Title: 'x', Location: 'y' }),
    alex('POST', 'web/setStorageEntity', { key: 'a', value: 'b' })
  ];
  expect((await Promise.all(tries)).map((answer) => answer.status)).toEqual(tries.map(() => 403));
});

test('a stranger to the site gets nothing, and nobody gets 401', async () => {
  expect((await as('outsider')('GET', 'web')).status).toBe(403);
  expect((await as('outsider')('GET', 'web/lists')).status).toBe(403);
  expect((await as('')('GET', 'web')).status).toBe(401);
  expect((await as('nobody')('GET', 'web')).status).toBe(401);
});

test('a list whose rights leave somebody out is neither listed nor opened', async () => {
  await owner('POST', 'web/lists', { Title: 'Closed', BaseTemplate: 100 });
  await owner('POST', "web/lists/getByTitle('Closed')/items", { Title: 'secret' });
  await owner('POST', "web/lists/getByTitle('Closed')/breakroleinheritance(copyroleassignments=false)");
  expect((await alex('GET', "web/lists?$filter=Title eq 'Closed'")).json).toEqual({ value: [] });
  expect((await alex('GET', "web/lists/getByTitle('Closed')")).status).toBe(403);
  expect((await alex('GET', "web/lists/getByTitle('Closed')/items")).status).toBe(403);
  expect((await alex('POST', "web/lists/getByTitle('Closed')/items", { Title: 'x' })).status).toBe(403);
});

test('one item with rights of its own opens to its reader alone, who gets Limited Access on the way', async () => {
  const list = "web/lists/getByTitle('Closed')";
  await as('owner')('POST', `${list}/items`, { Title: 'shared with Jo' });
  const id = Number((await owner('GET', `${list}/items?$filter=Title eq 'shared with Jo'&$select=Id`)).json.value[0].Id);
  const joId = Number((await jo('GET', 'web/currentuser')).json.Id);
  await owner('POST', `${list}/items(${id})/breakroleinheritance(copyroleassignments=false)`);
  await owner('POST', `${list}/items(${id})/roleassignments/addroleassignment(principalid=${joId},roledefid=1073741826)`);
  expect((await jo('GET', `${list}/items?$select=Title`)).json).toEqual({ value: [{ Title: 'shared with Jo' }] });
  expect((await alex('GET', `${list}/items(${id})`)).status).not.toBe(200);
  const given = (await owner('GET', `${list}/roleassignments/getbyprincipalid(${joId})?$expand=RoleDefinitionBindings&$select=RoleDefinitionBindings/Name`)).json;
  expect(given.RoleDefinitionBindings).toEqual([{ Name: 'Limited Access' }]);
  await owner('POST', `${list}/items(${id})/resetroleinheritance`);
  // Limited Access is left behind, but leads nowhere any more.
  expect((await jo('GET', `${list}/items`)).status).toBe(403);
  expect((await jo('GET', list)).status).toBe(403);
});

test('breaking off without a copy leaves who did it in charge alone, as SharePoint does', async () => {
  await owner('POST', 'web/lists', { Title: 'Alone', BaseTemplate: 100 });
  const list = "web/lists/getByTitle('Alone')";
  await owner('POST', `${list}/breakroleinheritance(copyroleassignments=false, clearsubscopes=true)`);
  const rows = (await owner('GET', `${list}/roleassignments?$expand=Member,RoleDefinitionBindings&$select=Member/Title,RoleDefinitionBindings/Name`)).json.value;
  expect(rows).toEqual([{ Member: { Title: 'Rhian Vaughan' }, RoleDefinitionBindings: [{ Name: 'Full Control' }] }]);
});

test('effective permissions: bits as High and Low strings, checks by mask', async () => {
  const rights = (await alex('GET', 'web/effectivebasepermissions')).json;
  expect(rights).toEqual({ High: '176', Low: '138612833' });
  expect((await alex('GET', "web/doesuserhavepermissions(@v)?@v={'High':'0','Low':'1'}")).json).toEqual({ value: true });
  expect((await alex('GET', "web/doesuserhavepermissions(@v)?@v={'High':'0','Low':'2'}")).json).toEqual({ value: false });
  expect((await owner('GET', "web/getusereffectivepermissions(@u)?@u='i:0%23.f|membership|alex@northmere.example'")).json).toEqual({ High: '176', Low: '138612833' });
  expect((await alex('GET', `${reports}?$select=EffectiveBasePermissions`)).json.EffectiveBasePermissions).toEqual({ High: '48', Low: '134418439' });
});

test('a lookup to what one may not read shows nothing, and cannot be guessed by a filter', async () => {
  const secret = (await owner('POST', "web/lists/getByTitle('Closed')/items", { Title: 'the secret word' })).json.Id;
  const closed = (await owner('GET', "web/lists/getByTitle('Closed')?$select=Id")).json.Id;
  await owner('POST', 'web/lists', { Title: 'Open', BaseTemplate: 100 });
  const open = "web/lists/getByTitle('Open')";
  await owner('POST', `${open}/fields/createfieldasxml`, { parameters: { SchemaXml: `<Field Type="Lookup" Name="Behind" DisplayName="Behind" List="{${closed}}" ShowField="Title"/>` } });
  await owner('POST', `${open}/items`, { Title: 'in the open', BehindId: secret });
  const found = (who: Caller): Promise<number> => who('GET', `${open}/items?$select=Behind/Title&$expand=Behind&$filter=startswith(Behind/Title,'the secret')`).then((answer) => answer.rows.length);
  expect([await found(owner), await found(alex)]).toEqual([1, 0]);
  expect((await alex('GET', `${open}/items?$select=BehindId,Behind/Title&$expand=Behind`)).rows).toEqual([{ Behind: { Title: null }, BehindId: secret }]);
});
