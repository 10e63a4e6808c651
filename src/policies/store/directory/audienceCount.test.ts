import { withTestDesk } from '../../../../local/testing/testDesk';
import type { Audience } from '../../rules/audience';
import { isNobody } from '../../rules/audienceCount';
import { accessOf } from './siteAccess';
import { putStaffListFile, readAudienceCount } from '.';

const desk = withTestDesk({ shared: true });
beforeAll(async () => {
  await desk.local('POST', 'consent', { grant: ['User.Read.All', 'GroupMember.Read.All'] });
});

const some = (given: Partial<Audience & { kind: 'some' }>): Audience => ({ kind: 'some', groups: [], departments: [], jobTitles: [], ...given });

test('an officer sees how many people all staff are, and who of them may not open the site', async () => {
  const count = await readAudienceCount(desk.as('dpo'), { kind: 'everyone' });
  expect(count).toMatchObject({ source: 'entra', unknown: 0, parts: [], access: { kind: 'known', without: ['Eve Stone'], unknown: 0 } });
  expect([count.people, count.people === count.staff, count.people > 20]).toEqual([count.staff, true, true]);
});

test('a misspelt department is nobody, with the right one beside it', async () => {
  const count = await readAudienceCount(desk.as('dpo'), some({ departments: ['Houssing'] }));
  expect(isNobody(count)).toBe(true);
  expect(count.parts[0]).toMatchObject({ name: 'Houssing', people: 0, near: [{ name: 'Housing', people: 4 }] });
});

test('a group counts whoever is in it, through groups too; one that is gone says so', async () => {
  const inner = await desk.local<{ id: string }>('POST', 'groups', { displayName: 'Night drivers', add: ['jo@northmere.example', 'outsider@northmere.example'] });
  const outer = await desk.local<{ id: string }>('POST', 'groups', { displayName: 'Drivers', add: [inner.id] });
  const groups = [{ id: outer.id, name: 'Drivers' }];
  expect(await readAudienceCount(desk.as('dpo'), some({ groups }))).toMatchObject({ people: 2, parts: [{ people: 2, why: undefined }], access: { without: ['Eve Stone'] } });
  await desk.local('DELETE', `groups?id=${outer.id}`);
  const gone = await readAudienceCount(desk.as('dpo'), some({ groups }));
  expect([gone.people, gone.unknown > 0, gone.parts[0].why]).toEqual([0, true, 'gone']);
}, 30_000);

test('once everybody in the council is let in, nobody is named', async () => {
  await desk.as('owner').sp.web.associatedVisitorGroup.users.add('c:0-.f|rolemanager|spo-grid-all-users/northmere');
  expect((await readAudienceCount(desk.as('dpo'), { kind: 'everyone' })).access).toEqual({ kind: 'known', without: [], unknown: 0 });
});

test('without consent the count rests on who came to the site, or on the staff list; groups are not known then', async () => {
  await desk.local('POST', 'consent', { only: [] });
  const dpo = desk.as('dpo');
  expect(await readAudienceCount(dpo, some({ departments: ['Housing'] }))).toMatchObject({ source: 'site-users', people: 0, parts: [{ people: 0 }] });
  await putStaffListFile(dpo, new TextEncoder().encode('upn,name,department\r\nalex@northmere.example,Alex,Housing\r\nnever@northmere.example,Never Came,Planning\r\n'));
  expect(await readAudienceCount(dpo, some({ departments: ['Housing'] }))).toMatchObject({ source: 'staff-list', staff: 2, people: 1, unknown: 0 });
  expect(await readAudienceCount(dpo, some({ groups: [{ id: 'g', name: 'Drivers' }] }))).toMatchObject({ people: 0, unknown: 2, parts: [{ why: 'not-consented' }] });
});

test('a directory that does not answer is no count', async () => {
  await desk.local('POST', 'consent', { grant: ['User.Read.All'] });
  await desk.fault({ match: { target: 'graph' }, fault: { kind: 'status', status: 500 } });
  await expect(readAudienceCount(desk.as('dpo'), { kind: 'everyone' })).rejects.toMatchObject({ name: 'GraphFailure' });
});

test('the login names of a site’s groups are read as SharePoint writes them', () => {
  const id = '0b3f5c8e-1d2a-4c6b-9e7f-001122334455';
  expect(accessOf([`c:0t.c|tenant|${id}`, 'i:0#.f|membership|Ann@northmere.example'])).toEqual({ everyone: false, upns: new Set(['ann@northmere.example']), groupIds: new Set([id]) });
  expect(accessOf([`c:0o.c|federateddirectoryclaimprovider|${id}_o`]).groupIds).toEqual(new Set([id]));
  expect(['c:0-.f|rolemanager|spo-grid-all-users/11111111-2222-3333-4444-555555555555', 'c:0(.s|true', 'i:0#.f|membership|everyone@x.example'].map((login) => accessOf([login]).everyone)).toEqual([true, true, false]);
});
