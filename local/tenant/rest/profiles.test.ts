import { testServer } from '../server/testing';

const { ask } = testServer();
const path = '/sites/dataprotection/_api/SP.UserProfiles.PeopleManager/GetMyProperties';
interface Pair { Key: string; Value: string; ValueType: string }
const valueOf = (pairs: readonly Pair[], key: string): string | undefined => pairs.find(({ Key }) => Key === key)?.Value;

it('gives one’s own profile as keys and values, without any Graph permission', async () => {
  const plain = (await ask('sioned', 'GET', path, undefined, { accept: 'application/json;odata=nometadata' })).json<{ DisplayName: string; UserProfileProperties: Pair[] }>();
  expect(plain.DisplayName).toBe('Siôned Parry');
  expect(['Department', 'SPS-JobTitle', 'Title', 'PreferredName', 'WorkEmail'].map((key) => valueOf(plain.UserProfileProperties, key))).toEqual(['Revenues', 'Revenues Officer', 'Revenues Officer', 'Siôned Parry', 'sioned@northmere.example']);
  const verbose = (await ask('sioned', 'GET', path, undefined, { accept: 'application/json;odata=verbose' })).json<{ d: { UserProfileProperties: { results: Pair[] } } }>();
  expect(valueOf(verbose.d.UserProfileProperties.results, 'Department')).toBe('Revenues');
});

it('can be selected from, and be a part of a batch', async () => {
  expect((await ask('jo', 'GET', `${path}?$select=Title`, undefined, { accept: 'application/json;odata=nometadata' })).json()).toEqual({ Title: 'Housing Officer' });
  const boundary = 'batch_one';
  const body = [`--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `GET http://localhost${path} HTTP/1.1`, 'Accept: application/json;odata=nometadata', '', `--${boundary}--`, ''].join('\n');
  const answer = await ask('jo', 'POST', '/sites/dataprotection/_api/$batch', body, { 'content-type': `multipart/mixed; boundary=${boundary}` });
  expect(answer.text).toContain('"Key":"Department","Value":"Housing"');
});

it('does not follow people', async () => {
  expect((await ask('jo', 'POST', '/sites/dataprotection/_api/SP.UserProfiles.PeopleManager/Follow', {})).status).toBe(501);
});

it('brings many people in pages of the user information list, and all at once as users of the site', async () => {
  await ask(undefined, 'POST', '/_local/people', { generate: 250, site: '/sites/dataprotection' }, { 'x-local': '1' });
  const accept = { accept: 'application/json;odata=nometadata' };
  const users = (await ask('dpo', 'GET', '/sites/dataprotection/_api/web/siteusers?$select=Id,UserPrincipalName', undefined, accept)).json<{ value: { Id: number }[] }>().value;
  expect(users.length).toBeGreaterThan(250);
  const seen: { Id: number; Department: string | null }[] = [];
  let next: string | undefined = '/sites/dataprotection/_api/web/SiteUserInfoList/items?$select=Id,Title,Department';
  let calls = 0;
  while (next !== undefined) {
    const page: { value: typeof seen; 'odata.nextLink'?: string } = (await ask('dpo', 'GET', next, undefined, accept)).json();
    seen.push(...page.value);
    next = page['odata.nextLink']?.replace(/^https?:\/\/[^/]+/, '');
    calls += 1;
  }
  expect(calls).toBeGreaterThan(2);
  expect(new Set(seen.map(({ Id }) => Id)).size).toBe(seen.length);
  expect(users.every(({ Id }) => seen.some((row) => row.Id === Id))).toBe(true);
  expect(seen.filter(({ Department }) => Department !== null).length).toBeGreaterThan(250);
});
