import { openTestTenant } from '../testing';

const { as } = openTestTenant();
const owner = as('owner');
const alex = as('alex');

test('a subsite goes by the rights of its site until it breaks off', async () => {
  const made = await owner('POST', 'web/webs/add', { parameters: { Title: 'Below', Url: 'below', WebTemplate: 'STS', Language: 2057, UseSamePermissionsAsParentSite: true } }, { accept: 'application/json' });
  expect([made.status, made.json['odata.id']]).toEqual([201, 'http://localhost:4400/sites/sandbox/below/_api/Web']);
  const below = '/sites/sandbox/below/_api/web';
  expect((await alex('GET', `${below}?$select=Title,HasUniqueRoleAssignments,ParentWeb/Title&$expand=ParentWeb`)).json).toEqual({ Title: 'Below', HasUniqueRoleAssignments: false, ParentWeb: { Title: 'Sandbox' } });
  expect((await alex('GET', 'web/webs?$select=Title')).rows).toEqual([{ Title: 'Below' }]);
  expect((await alex('POST', 'web/webs/add', { parameters: { Title: 'x', Url: 'x' } })).status).toBe(403);
  await owner('POST', `${below}/breakroleinheritance(copyroleassignments=false)`);
  expect((await alex('GET', below)).status).toBe(403);
  expect((await alex('GET', 'web/webs')).rows).toEqual([]);
  await owner('POST', `${below}/resetroleinheritance`);
  expect((await alex('GET', below)).status).toBe(200);
  expect((await owner('DELETE', below)).status).toBe(200);
});

test('the site speaks British English and London time', async () => {
  const settings = (await alex('GET', 'web/regionalSettings?$select=LocaleId,TimeZone/Information&$expand=TimeZone')).json;
  expect(settings).toEqual({ LocaleId: 2057, TimeZone: { Information: { Bias: 0, DaylightBias: -60, StandardBias: 0 } } });
  expect((await alex('POST', "web/regionalSettings/timeZone/utcToLocalTime('2026-07-01T12:00:00Z')")).json).toEqual({ value: '2026-07-01T13:00:00' });
});

test('views: columns, order, default; an unknown column is refused', async () => {
  await owner('POST', 'web/lists', { Title: 'Viewed', BaseTemplate: 100 });
  const list = "web/lists/getByTitle('Viewed')";
  const view = (await owner('POST', `${list}/views`, { Title: 'Newest', RowLimit: 10, ViewQuery: '<OrderBy><FieldRef Name="Created" Ascending="FALSE"/></OrderBy>' })).json;
  const path = `${list}/views(guid'${view.Id}')`;
  await owner('POST', `${path}/viewfields/removeallviewfields`);
  for (const name of ['Title', 'Created', 'Author']) expect((await owner('POST', `${path}/viewfields/addviewfield('${name}')`)).status).toBe(200);
  expect((await owner('POST', `${path}/viewfields/addviewfield('Nope')`)).status).toBe(400);
  await owner('POST', `${path}/viewfields/moveviewfieldto`, { field: 'Author', index: 0 });
  expect((await alex('GET', `${path}/viewfields`)).json.Items).toEqual(['Author', 'Title', 'Created']);
  await owner('PATCH', path, { DefaultView: true, CustomFormatter: '{"hideSelection":true}' });
  expect((await alex('GET', `${list}/defaultView?$select=Title,CustomFormatter,RowLimit`)).json).toEqual({ Title: 'Newest', CustomFormatter: '{"hideSelection":true}', RowLimit: 10 });
  expect((await owner('DELETE', path)).status).toBe(400);
});

test('a site lets its members share until an owner says otherwise; nobody else says it, and it takes yes or no alone', async () => {
  const members = as('manager');
  const sharing = async (): Promise<unknown> => (await alex('GET', 'web?$select=MembersCanShare')).json;
  expect(await sharing()).toEqual({ MembersCanShare: true });
  expect((await members('PATCH', 'web', { MembersCanShare: false })).status).toBe(403);
  expect((await owner('PATCH', 'web', { MembersCanShare: 'no' })).status).toBe(400);
  expect(await sharing()).toEqual({ MembersCanShare: true });
  expect((await owner('PATCH', 'web', { MembersCanShare: false })).status).toBe(204);
  expect(await sharing()).toEqual({ MembersCanShare: false });
});

test('members add others to their group until it is closed; visitors never do', async () => {
  const add = (who: typeof owner, group: string, login: string): Promise<number> => who('POST', `web/${group}/users`, { LoginName: `i:0#.f|membership|${login}@northmere.example` }).then(({ status }) => status);
  expect(await add(as('manager'), 'associatedmembergroup', 'jo')).toBe(201);
  expect(await add(alex, 'associatedvisitorgroup', 'outsider')).toBe(403);
  expect((await as('manager')('PATCH', 'web/associatedmembergroup', { AllowMembersEditMembership: false })).status).toBe(403);
  expect((await owner('PATCH', 'web/associatedmembergroup', { AllowMembersEditMembership: false })).status).toBe(204);
  expect(await add(as('manager'), 'associatedmembergroup', 'alex')).toBe(403);
});

test('what is lacking says so with 501', async () => {
  const answers = await Promise.all([owner('GET', 'web/features'), owner('PATCH', 'web', { AlternateCssUrl: '/x.css' }), owner('POST', 'web/lists', { Title: 'x', BaseTemplate: 4711 })]);
  for (const answer of answers) {
    expect([answer.status, answer.json['odata.error'].code]).toEqual([501, '-1, System.NotImplementedException']);
    expect(String(answer.json['odata.error'].message.value)).toMatch(/^The local tenant .*\.$/);
  }
});
