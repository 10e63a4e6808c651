import { groupId } from '../directory/schema';
import { testServer, type Ask } from '../server/testing';

const { ask } = testServer();
const local = (method: string, path: string, body?: unknown): ReturnType<Ask> => ask(undefined, method, `/_local/${path}`, body, { 'x-local': '1' });
beforeEach(() => local('POST', 'consent', { only: ['User.Read'] }));

interface Page { '@odata.nextLink'?: string; '@odata.count'?: number; value: Record<string, string>[] }
const code = (answer: Awaited<ReturnType<Ask>>): [number, string] => [answer.status, answer.json<{ error: { code: string } }>().error.code];
const grant = (...scopes: string[]): ReturnType<Ask> => local('POST', 'consent', { grant: scopes });
const social = groupId('Social care staff');
const members = `/v1.0/groups/${social}/transitiveMembers/microsoft.graph.user`;

async function pages(first: string): Promise<Page[]> {
  const found: Page[] = [];
  for (let next: string | undefined = first; next !== undefined;) {
    const page: Page = (await ask('dpo', 'GET', next, undefined, { consistencylevel: 'eventual' })).json<Page>();
    found.push(page);
    next = page['@odata.nextLink']?.replace(/^https?:\/\/[^/]+/, '');
  }
  return found;
}

describe('groups', () => {
  it('need consent of their own', async () => {
    expect(code(await ask('dpo', 'GET', '/v1.0/groups'))).toEqual([403, 'Authorization_RequestDenied']);
    expect(code(await ask('dpo', 'GET', `${members}?$select=id`))).toEqual([403, 'Authorization_RequestDenied']);
  });

  it('are found by the beginning of a name, and by search with its header', async () => {
    await grant('GroupMember.Read.All');
    const names = (answer: Awaited<ReturnType<Ask>>): string[] => answer.json<Page>().value.map((each) => each.displayName);
    expect(names(await ask('dpo', 'GET', `/v1.0/groups?$filter=${encodeURIComponent("startswith(displayName,'councillors''')")}&$select=id,displayName`))).toEqual(["Councillors' support"]);
    const search = `/v1.0/groups?$search=${encodeURIComponent('"displayName:staff"')}`;
    expect(names(await ask('dpo', 'GET', search, undefined, { consistencylevel: 'eventual' }))).toEqual(['All staff', 'Social care staff']);
    expect(code(await ask('dpo', 'GET', search))).toEqual([400, 'Request_UnsupportedQuery']);
  });

  it('have those of the group inside as members too, each once, with ids only until people may be read', async () => {
    await grant('GroupMember.Read.All');
    const [page] = await pages(`${members}?$select=id,displayName&$count=true`);
    expect(page['@odata.count']).toBe(7);
    expect(page.value.every(({ id, displayName }) => id !== null && displayName === null)).toBe(true);
    await grant('User.ReadBasic.All');
    expect((await pages(`${members}?$select=displayName`))[0].value.map((each) => each.displayName)).toEqual(expect.arrayContaining(['Alex Turner', 'Kofi Mensah']));
    expect((await ask('dpo', 'GET', `/v1.0/groups/${social}/members`)).json<Page>().value.map((each) => each['@odata.type'])).toEqual([
      '#microsoft.graph.group', ...Array.from({ length: 4 }, () => '#microsoft.graph.user')
    ]);
  });

  it('that were deleted are 404, and what is no id is 400', async () => {
    await grant('GroupMember.Read.All');
    const { id } = (await local('POST', 'groups', { displayName: 'For a while', add: ['jo@northmere.example'] })).json<{ id: string }>();
    expect((await ask('dpo', 'GET', `/v1.0/groups/${id}?$select=displayName`)).json()).toMatchObject({ displayName: 'For a while' });
    await local('DELETE', `groups?id=${id}`);
    expect(code(await ask('dpo', 'GET', `/v1.0/groups/${id}`))).toEqual([404, 'Request_ResourceNotFound']);
    expect(code(await ask('dpo', 'GET', `/v1.0/groups/${id}/transitiveMembers/microsoft.graph.user`))).toEqual([404, 'Request_ResourceNotFound']);
    expect(code(await ask('dpo', 'GET', '/v1.0/groups/everybody'))).toEqual([400, 'Request_BadRequest']);
  });

  it('of 20,000 come in pages, nobody twice', async () => {
    await grant('GroupMember.Read.All', 'User.Read.All');
    await local('POST', 'people', { generate: 20_000, from: 100, group: 'Very many' });
    const [{ id }] = (await ask('dpo', 'GET', `/v1.0/groups?$filter=${encodeURIComponent("displayName eq 'Very many'")}`)).json<Page>().value;
    const all = await pages(`/v1.0/groups/${id}/transitiveMembers/microsoft.graph.user?$select=id&$top=999&$count=true`);
    expect(all).toHaveLength(21);
    expect(all[0]['@odata.count']).toBe(20_000);
    expect(new Set(all.flatMap(({ value }) => value.map((each) => each.id))).size).toBe(20_000);
    expect(code(await ask('dpo', 'GET', '/v1.0/users?$top=1000'))).toEqual([400, 'Request_BadRequest']);
    expect(code(await ask('dpo', 'GET', '/v1.0/users?$skiptoken=other'))).toEqual([400, 'Directory_ExpiredPageToken']);
  }, 60_000);
});

describe('one’s own groups', () => {
  const body = { securityEnabledOnly: false };

  it('are ids of all groups around one, with User.Read alone', async () => {
    const ids = (await ask('alex', 'POST', '/v1.0/me/getMemberGroups', body)).json<{ value: string[] }>().value;
    expect(ids).toEqual(expect.arrayContaining([groupId('All staff'), groupId('Care teams'), social]));
    const secure = (await ask('alex', 'POST', '/v1.0/me/getMemberGroups', { securityEnabledOnly: true })).json<{ value: string[] }>().value;
    expect(secure).toHaveLength(3);
    expect(ids).toHaveLength(4);
    expect(code(await ask('alex', 'POST', '/v1.0/users/jo@northmere.example/getMemberGroups', body))).toEqual([403, 'Authorization_RequestDenied']);
  });

  it('are checked twenty at a time', async () => {
    const check = (groupIds: string[]): ReturnType<Ask> => ask('alex', 'POST', '/v1.0/me/checkMemberGroups', { groupIds });
    expect((await check([social, groupId("Councillors' support")])).json()).toMatchObject({ value: [social] });
    expect((await check(Array.from({ length: 21 }, () => social))).status).toBe(400);
  });

  it('have names only with a scope that shows groups', async () => {
    const path = '/v1.0/me/transitiveMemberOf/microsoft.graph.group?$select=id,displayName';
    const names = async (): Promise<unknown[]> => (await ask('kofi', 'GET', path)).json<Page>().value.map((each) => each.displayName);
    expect(await names()).toEqual([null, null]);
    await grant('GroupMember.Read.All');
    expect(await names()).toEqual(['All staff', 'Social care staff']);
  });
});

describe('accounts', () => {
  const one = async (select: string): Promise<Record<string, unknown>> => (await ask('dpo', 'GET', `/v1.0/users/leaver@northmere.example${select}`)).json();

  it('show department and state to User.Read.All, and the basic profile to User.ReadBasic.All', async () => {
    await grant('User.ReadBasic.All');
    expect(await one('?$select=displayName,department,accountEnabled')).toMatchObject({ displayName: 'Colin Wray', department: null, accountEnabled: null });
    expect(code(await ask('dpo', 'GET', `/v1.0/users?$filter=${encodeURIComponent('accountEnabled eq false')}`))).toEqual([403, 'Authorization_RequestDenied']);
    await grant('User.Read.All');
    expect(await one('?$select=displayName,department,accountEnabled,createdDateTime')).toMatchObject({ department: 'Planning', accountEnabled: false, createdDateTime: expect.stringMatching(/Z$/) });
    expect(Object.keys(await one('')).filter((name) => !name.startsWith('@')).sort()).toEqual(
      ['businessPhones', 'displayName', 'givenName', 'id', 'jobTitle', 'mail', 'mobilePhone', 'officeLocation', 'preferredLanguage', 'surname', 'userPrincipalName']
    );
  });

  it('that are blocked can sign in nowhere, until an administrator opens them again', async () => {
    const signIn = async (): Promise<number[]> => [(await ask('leaver', 'GET', '/v1.0/me')).status, (await ask('leaver', 'GET', '/sites/dataprotection/_api/web')).status];
    expect(await signIn()).toEqual([401, 401]);
    await local('POST', 'people', { upn: 'leaver@northmere.example', accountEnabled: true });
    expect(await signIn()).toEqual([200, 200]);
    await local('POST', 'people', { upn: 'leaver@northmere.example', accountEnabled: false });
  });
});
