import { withTestDesk } from '../../../../local/testing/testDesk';
import { insertItem } from '../../../../local/tenant/store/items';
import { getListByUrl } from '../../../../local/tenant/store/lists';
import { departmentRows } from '../../rules/matrix';
import { Marks } from '../../rules/marks';
import { asked } from '../../rules/tally';
import { receiptColumns } from '../../rules/receiptRow';
import { deskList } from '../../../platform/sharepoint/deskList';
import { policyReceipts } from '../../lists/policyReceipts';
import { putStaffListFile } from '../directory';
import { publishForTest } from '../testing/publishForTest';
import { readCompliance, readMarksOfPerson, readMarksOfVersions, readNewMarks } from '.';

const desk = withTestDesk({ shared: true });
beforeAll(async () => {
  await desk.local('POST', 'consent', { grant: ['User.Read.All', 'GroupMember.Read.All'] });
});

const receipt = (versionId: number, policyId: number, guid: string) => receiptColumns({
  policyId, versionId, guid, outcome: 'acknowledged', contentHash: '', readingHash: '', statement: 'I will', language: 'en-GB', answers: {}, words: '', reachedEnd: true
}, 'x');

/** Receipts straight into the list, by somebody who is nobody here. */
function fill(count: number, versionId: (n: number) => number): void {
  const { tenant } = desk.server;
  const list = getListByUrl(tenant, '/sites/dataprotection/Lists/PolicyReceipts');
  if (!list) throw new Error('no receipts');
  tenant.database.transaction(() => {
    for (let n = 0; n < count; n++) {
      insertItem(tenant, list, { author: 3 + (n % 5), contentTypeId: '0x01', values: { Title: 'x', PolicyId: 1, VersionId: versionId(n), ReceiptGuid: `g${n}-${versionId(n)}`, Outcome: 'acknowledged', Seal: 'x' } });
    }
  });
}

async function callsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  await desk.local('DELETE', 'log');
  await work();
  const { value } = await desk.local<{ value: readonly { url: string; inBatch?: true }[] }>('GET', 'log');
  return value.filter(({ inBatch }) => !inBatch).map(({ url }) => url);
}

test('what people read is counted by department; later only what was added is read', async () => {
  const dpo = desk.as('dpo');
  const versionId = await publishForTest(dpo, { policyId: 12, readBy: { kind: 'days', days: 14 } });
  const alex = desk.as('alex');
  await deskList(alex.sp, alex.siteUrl, policyReceipts).items.add(receipt(versionId, 12, 'a'));
  const first = await readCompliance(dpo);
  expect(first.directory.source).toBe('entra');
  const alexPlace = first.matrix.people.findIndex(({ upn }) => upn === 'alex@northmere.example');
  expect(first.matrix.stateAt(alexPlace, 0)).toMatchObject({ kind: 'read', number: 1, daysLate: 0 });
  expect(departmentRows(first.matrix).reduce((sum, { total }) => sum + asked(total), 0)).toBe(first.matrix.people.length);
  const sam = desk.as('champion');
  await deskList(sam.sp, sam.siteUrl, policyReceipts).items.add(receipt(versionId, 12, 'b'));
  const told: number[] = [];
  const second = await readCompliance(dpo, first.marks, { onProgress: (count) => told.push(count) });
  expect(second.marks.size).toBe(2);
  expect(told).toEqual([2]);
  expect([...second.matrix.cells].filter((cell) => cell === 2)).toHaveLength(2);
}, 60_000);

test('an agreement by raw request counts only when its answers reach the pass mark', async () => {
  const dpo = desk.as('dpo');
  const inBoth = (text: string) => ({ 'en-GB': text, 'cy-GB': text });
  const question = { id: 'q', text: inBoth('?'), choices: [{ id: 'a', text: inBoth('a') }, { id: 'b', text: inBoth('b') }], right: ['a'], explanation: inBoth('because') };
  const versionId = await publishForTest(dpo, { policyId: 13, readBy: { kind: 'days', days: 14 }, questions: [question], passMark: 1 });
  const jo = desk.as('jo');
  const add = (guid: string, answers: string) => deskList(jo.sp, jo.siteUrl, policyReceipts).items.add({ ...receipt(versionId, 13, guid), Answers: answers });
  const state = async (): Promise<string> => {
    const { matrix } = await readCompliance(dpo);
    return matrix.stateAt(matrix.people.findIndex(({ upn }) => upn === 'jo@northmere.example'), matrix.policies.findIndex(({ policyId }) => policyId === 13)).kind;
  };
  await add('no-answers', '');
  await add('wrong', JSON.stringify({ q: ['b'] }));
  await add('no-json', 'q=a');
  expect(await state()).toBe('to-read');
  await add('right', JSON.stringify({ q: ['a'] }));
  expect(await state()).toBe('read');
}, 60_000);

test('12,000 receipts, 5,001 of one version: each row is read once in pages, one version and one person alone with few calls', async () => {
  const dpo = desk.as('dpo');
  fill(7_000, (n) => 500 + (n % 3));
  fill(5_001, () => 400);
  const marks = new Marks();
  const calls = await callsOf(() => readNewMarks(dpo, marks, new Map()));
  expect(marks.size).toBeGreaterThanOrEqual(12_001);
  expect(calls.length).toBeLessThanOrEqual(3);
  const again = await callsOf(() => readNewMarks(dpo, marks, new Map()));
  expect(again).toHaveLength(1);
  let one = new Marks();
  const oneVersion = await callsOf(async () => {
    one = await readMarksOfVersions(dpo, [400], new Map());
  });
  expect(one.size).toBe(5_001);
  expect(oneVersion.length).toBeLessThanOrEqual(2);
  expect((await readMarksOfVersions(dpo, [501, 502], new Map())).size).toBe(4_666);
  const person = await callsOf(async () => {
    one = await readMarksOfPerson(dpo, 3, new Map());
  });
  expect(person).toHaveLength(1);
  expect(one.of(3)).toHaveLength(one.size);
  expect(one.size).toBeGreaterThan(2_000);
}, 120_000);

test('reading can be stopped and goes on from where it was', async () => {
  const dpo = desk.as('dpo');
  const marks = new Marks();
  const stopper = new AbortController();
  await expect(readNewMarks(dpo, marks, new Map(), { signal: stopper.signal, onProgress: () => stopper.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  expect(marks.size).toBe(5_000);
  await readNewMarks(dpo, marks, new Map());
  expect(marks.size).toBeGreaterThan(12_000);
}, 120_000);

test('an agreement by raw request whose version is no whole number below 2³¹ counts for nothing, whatever it would be cut or wound to', async () => {
  const dpo = desk.as('dpo');
  const inBoth = (text: string) => ({ 'en-GB': text, 'cy-GB': text });
  const question = { id: 'q', text: inBoth('?'), choices: [{ id: 'a', text: inBoth('a') }, { id: 'b', text: inBoth('b') }], right: ['a'], explanation: inBoth('because') };
  const versionId = await publishForTest(dpo, { policyId: 14, readBy: { kind: 'days', days: 14 }, questions: [question], passMark: 1 });
  const ict = desk.as('ict');
  const add = (guid: string, id: number): Promise<unknown> => deskList(ict.sp, ict.siteUrl, policyReceipts).items.add({ ...receipt(versionId, 14, guid), VersionId: id });
  for (const id of [versionId + 0.5, versionId + 2 ** 32, versionId + 2 ** 31, -versionId, 1e300]) await add(`odd-${id}`, id);
  const { matrix, marks } = await readCompliance(dpo);
  const at = (upn: string): string => matrix.stateAt(matrix.people.findIndex((person) => person.upn === upn), matrix.policies.findIndex(({ policyId }) => policyId === 14)).kind;
  expect(at('ict@northmere.example')).toBe('to-read');
  // the reading of one version goes past them, and stops where the next version begins
  expect((await readMarksOfVersions(dpo, [versionId], new Map())).size).toBe(0);
  const size = marks.size;
  await readNewMarks(dpo, marks, new Map());
  expect(marks.size).toBe(size);
}, 60_000);

test('who has left drops out, a group in a group counts, a deleted group is named and leaves it open', async () => {
  const dpo = desk.as('dpo');
  const inner = await desk.local<{ id: string }>('POST', 'groups', { displayName: 'Night drivers', add: ['jo@northmere.example'] });
  const outer = await desk.local<{ id: string }>('POST', 'groups', { displayName: 'Drivers', add: [inner.id] });
  await publishForTest(dpo, { policyId: 20, title: 'Driving', audience: { kind: 'some', groups: [{ id: outer.id, name: 'Drivers' }], departments: [], jobTitles: [] } });
  const before = await readCompliance(dpo);
  const driving = before.matrix.policies.findIndex(({ policyId }) => policyId === 20);
  const concerned = before.matrix.people.filter((person, place) => before.matrix.stateAt(place, driving).kind !== 'not-concerned');
  expect(concerned.map(({ upn }) => upn)).toEqual(['jo@northmere.example']);
  await desk.local('POST', 'people', { upn: 'jo@northmere.example', accountEnabled: false });
  await desk.local('DELETE', `groups?id=${outer.id}`);
  const after = await readCompliance(dpo);
  expect(after.directory.unreadableGroups).toEqual([{ id: outer.id, name: 'Drivers', why: 'gone' }]);
  expect(after.matrix.people.some(({ upn }) => upn === 'jo@northmere.example')).toBe(false);
  expect(departmentRows(after.matrix).reduce((sum, { byPolicy }) => sum + (byPolicy[driving]?.unknown ?? 0), 0)).toBe(after.matrix.people.length);
}, 60_000);

test('without consent the figures rest on the staff list, and without one on who has come to the site', async () => {
  const dpo = desk.as('dpo');
  await desk.local('POST', 'consent', { only: [] });
  const visitors = await readCompliance(dpo);
  expect(visitors.directory.source).toBe('site-users');
  expect(visitors.directory.unreadableGroups[0]?.why).toBe('not-consented');
  await putStaffListFile(dpo, new TextEncoder().encode('upn,name,department\r\nalex@northmere.example,Alex,Housing\r\nnever@northmere.example,Never Came,Housing\r\n'));
  const listed = await readCompliance(dpo);
  expect(listed.directory.source).toBe('staff-list');
  expect(listed.matrix.people.map(({ name, siteUserId }) => [name, siteUserId !== undefined])).toEqual([['Alex', true], ['Never Came', false]]);
}, 60_000);

test('Graph in a bad moment counts nobody out: the page is told', async () => {
  await desk.local('POST', 'consent', { grant: ['User.Read.All'] });
  await desk.fault({ match: { target: 'graph' }, fault: { kind: 'status', status: 500 } });
  await expect(readCompliance(desk.as('dpo'))).rejects.toMatchObject({ name: 'GraphFailure', kind: 'unavailable' });
}, 60_000);
