import type { Audience } from './audience';
import { countAudience, distance, isNobody, needsALook, type SiteAccess } from './audienceCount';
import type { Directory, StaffMember } from './directory';

const some = (given: Partial<Audience & { kind: 'some' }>): Audience => ({ kind: 'some', groups: [], departments: [], jobTitles: [], ...given });
const member = (name: string, department: string | undefined, given: Partial<StaffMember> = {}): StaffMember =>
  ({ upn: `${name}@northmere.example`, name, siteUserId: undefined, department, jobTitle: 'Officer', groupIds: new Set<string>(), joined: undefined, ...given });
const staff = [member('ann', 'Housing', { groupIds: new Set(['g1']) }), member('bob', 'housing '), member('cat', 'Legal and Governance'), member('dee', '')];
const directory = (given: Partial<Directory> = {}): Directory => ({ source: 'entra', staff, unreadableGroups: [], ...given });
const everybody: SiteAccess = { everyone: true, upns: new Set(), groupIds: new Set() };

test('each group, department and job title is counted, and the people once', () => {
  const count = countAudience(some({ groups: [{ id: 'g1', name: 'Heads' }], departments: ['Housing', 'Legal and Governance'], jobTitles: ['Officer'] }), directory(), everybody);
  expect(count.parts.map(({ name, people }) => [name, people])).toEqual([['Heads', 1], ['Housing', 2], ['Legal and Governance', 1], ['Officer', 4]]);
  expect(count).toMatchObject({ source: 'entra', staff: 4, people: 4, unknown: 0, access: { kind: 'known', without: [], unknown: 0 } });
  expect([isNobody(count), needsALook(count)]).toEqual([false, false]);
});

test.each([
  ['Houssing', ['Housing']], ['Housing Services', ['Housing']], ['Governance & Legal', ['Legal and Governance']], ['HOUSING DEPT', ['Housing']], ['Zoo', []]
])('beside “%s”, which is nobody, stands what the directory has that is near', (typed, near) => {
  const count = countAudience(some({ departments: [typed] }), directory(), everybody);
  expect(isNobody(count)).toBe(true);
  expect(count.parts[0].near.map(({ name }) => name)).toEqual(near);
  expect([...count.parts[0].near, ...count.parts[0].others].map(({ people }) => people).sort()).toEqual([1, 2]);
});

test('a part that is nobody is told beside one that is somebody', () => {
  const count = countAudience(some({ departments: ['Housing', 'Hosing'] }), directory(), everybody);
  expect([isNobody(count), needsALook(count), count.people]).toEqual([false, true, 2]);
});

test('what cannot be found out is not nobody', () => {
  const gone = countAudience(some({ groups: [{ id: 'g9', name: 'Drivers' }] }), directory({ unreadableGroups: [{ id: 'g9', name: 'Drivers', why: 'not-consented' }] }), everybody);
  expect(gone).toMatchObject({ people: 0, unknown: 4, parts: [{ why: 'not-consented', people: 0, unknown: 4 }] });
  expect([isNobody(gone), needsALook(gone)]).toEqual([false, true]);
  const visitors = countAudience(some({ departments: ['Housing'] }), { source: 'site-users', unreadableGroups: [], staff: [member('eve', undefined)] }, everybody);
  expect([visitors.unknown, isNobody(visitors)]).toEqual([1, false]);
});

test('an empty directory is nobody, also for all staff', () => {
  expect(isNobody(countAudience({ kind: 'everyone' }, directory({ staff: [] }), everybody))).toBe(true);
});

test('whom it concerns and whom the site’s groups do not let in is named; who is in a group there that cannot be read is not', () => {
  const of = (access: Partial<SiteAccess>, given: Partial<Directory> = {}) => countAudience({ kind: 'everyone' }, directory(given), { everyone: false, upns: new Set(), groupIds: new Set(), ...access }).access;
  expect(of({ upns: new Set(['ann@northmere.example', 'cat@northmere.example']) })).toEqual({ kind: 'known', without: ['bob', 'dee'], unknown: 0 });
  expect(of({ groupIds: new Set(['g1']) })).toEqual({ kind: 'known', without: ['bob', 'cat', 'dee'], unknown: 0 });
  expect(of({ groupIds: new Set(['g7']) }, { unreadableGroups: [{ id: 'g7', name: '', why: 'failed' }] })).toEqual({ kind: 'known', without: [], unknown: 4 });
  expect(countAudience({ kind: 'everyone' }, directory(), undefined).access).toEqual({ kind: 'not-known' });
});

test('the distance of two texts is the letters that differ', () => {
  expect([distance('', 'abc'), distance('housing', 'houssing'), distance('planning', 'palnning'), distance('a', 'a')]).toEqual([3, 1, 2, 0]);
});
