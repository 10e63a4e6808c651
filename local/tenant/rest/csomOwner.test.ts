import { openTestTenant, type Caller } from '../testing';

const { as } = openTestTenant();
const owner = as('owner');
const process = '/sites/sandbox/_vti_bin/client.svc/ProcessQuery';
let site = '';
let groups: Readonly<Record<'officers' | 'housing', number>>;

const named = (id: number, of = site): string => `740c6a0b-85e2-48a0-a494-e0f1759d4aa7:site:${of}:g:${id}`;
/** As a client sends it for `Owner` and `Update` of a group. */
const request = (group: string, by: string): string =>
  '<Request AddExpandoFieldTypeSuffix="true" SchemaVersion="15.0.0.0" LibraryVersion="15.0.0.0" ApplicationName=".NET Library" xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009">'
  + '<Actions><SetProperty Id="1" ObjectPathId="2" Name="Owner"><Parameter ObjectPathId="3" /></SetProperty><Method Name="Update" Id="4" ObjectPathId="2" /></Actions>'
  + `<ObjectPaths><Identity Id="2" Name="${group}" /><Identity Id="3" Name="${by}" /></ObjectPaths></Request>`;
const ownerOf = async (id: number): Promise<unknown> => (await owner('GET', `web/sitegroups(${id})?$select=OwnerTitle`)).json.OwnerTitle;
const send = (who: Caller, xml: string): ReturnType<Caller> => who('POST', process, xml, { 'content-type': 'text/xml' });

beforeAll(async () => {
  site = String((await owner('GET', 'site?$select=Id')).json.Id);
  const made = async (Title: string): Promise<number> => Number((await owner('POST', 'web/sitegroups', { Title })).json.Id);
  groups = { officers: await made('Desk officers'), housing: await made('Housing') };
  await owner('POST', `web/sitegroups(${groups.officers})/users`, { LoginName: 'i:0#.f|membership|dpo@northmere.example' });
});

test('a group becomes the owner of a group, and its members may then add people without any right on permissions', async () => {
  const add = (): Promise<number> => as('dpo')('POST', `web/sitegroups(${groups.housing})/users`, { LoginName: 'i:0#.f|membership|jo@northmere.example' }).then(({ status }) => status);
  expect(await add()).toBe(403);
  const answer = await send(owner, request(named(groups.housing), named(groups.officers)));
  expect([answer.status, (answer.json as unknown as readonly unknown[])[0]]).toEqual([200, expect.objectContaining({ ErrorInfo: null })]);
  expect(await ownerOf(groups.housing)).toBe('Desk officers');
  expect(await add()).toBe(201);
});

test('whoever may not manage the group, and a group that is not there or of another site, is told in the answer, and nothing changes', async () => {
  const before = await ownerOf(groups.housing);
  const failureOf = async (who: Caller, xml: string): Promise<unknown> => {
    const { status, json } = await send(who, xml);
    return [status, (json as unknown as readonly { readonly ErrorInfo: { readonly ErrorTypeName: string } }[])[0].ErrorInfo.ErrorTypeName];
  };
  expect(await failureOf(as('alex'), request(named(groups.housing), named(groups.housing)))).toEqual([200, 'System.UnauthorizedAccessException']);
  expect(await failureOf(owner, request(named(4711), named(groups.officers)))).toEqual([200, 'Microsoft.SharePoint.SPException']);
  expect(await failureOf(owner, request(named(groups.housing, '00000000-0000-4000-8000-000000000000'), named(groups.officers)))).toEqual([200, 'Microsoft.SharePoint.SPException']);
  expect(await ownerOf(groups.housing)).toBe(before);
});

test('everything else of the client-side object model is said to be missing, however little it differs', async () => {
  const right = request(named(groups.officers), named(groups.housing));
  const others = [
    right.replace('"Owner"', '"Title"'), right.replace('"Update"', '"DeleteObject"'), right.replace('<Method Name="Update" Id="4" ObjectPathId="2" />', ''),
    right.replace('<Method Name="Update" Id="4" ObjectPathId="2" />', '<Method Name="Update" Id="4" ObjectPathId="3" />'), right.replace(':g:', ':u:'),
    right.replace('<Actions>', '<Actions><Query Id="9" ObjectPathId="2" />'), right.replace('clientquery/2009', 'clientquery/2010'), right.slice(0, -3), '', '{}'
  ];
  for (const xml of others) {
    const answer = await send(owner, xml);
    expect([xml, answer.status, answer.text]).toEqual([xml, 501, expect.stringContaining('The local tenant does not provide')]);
  }
  expect((await owner('GET', process)).status).toBe(405);
  expect(await ownerOf(groups.officers)).not.toBe('Housing');
});

test('REST goes on refusing it', async () => {
  expect((await owner('POST', `web/sitegroups(${groups.housing})/setuserasowner(${groups.officers})`)).status).toBe(404);
});
