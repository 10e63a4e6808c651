import { Temporal } from 'temporal-polyfill';
import { insertItem } from '../../../../local/tenant/store/items';
import { getListByUrl } from '../../../../local/tenant/store/lists';
import { withTestDesk } from '../../../../local/testing/testDesk';
import { reviewersGroup } from '../../../platform/rights';
import { sha256Of } from '../../../platform/sharepoint/sha256';
import { writeReadingText, type ReadFile, type ReadingText } from '../../rules/readingText';
import type { PolicyVersion } from '../../rules/version';
import { holdColumns, versionColumns, type VersionColumns } from '../../rules/versionRow';
import { openMine } from '../mine/openMine';
import { openVersion } from '../mine/openVersion';
import { writeReceipt } from '../mine/writeReceipt';
import { readPolicies, versionSeal } from '../versions';
import { fileBytes, readWorkingPolicies } from '../working';
import { noteHolds } from './noteChecked';
import { openMade } from './openMade';
import { addPolicyFile } from './upload';
import { verifyPublished, type CheckedVersion, type MarkStore } from './verifyPublished';

/** A text of somebody's own beside a published file, with a hash and a seal that fit: staff would agree to something else than the policy. */
const desk = withTestDesk();
beforeEach(async () => {
  await desk.as('owner').sp.web.siteGroups.getByName(reviewersGroup('reviewers:policy')).users.add('i:0#.f|membership|audit@northmere.example');
  await addPolicyFile(desk.as('dpo'), 'Clear desk.docx', Object.assign(new Blob([words]), { name: 'Clear desk.docx', lastModified: 0, webkitRelativePath: '' }) as File, () => undefined);
});

const words = 'Lock your screen.';
const other = 'Everything you do is recorded, and you agree to it.';
const textOf = (said: string): ReadingText => ({ v: 1, title: 'x', language: 'en-GB', notices: [], blocks: [{ kind: 'paragraph', inlines: [{ text: said }] }] });
const readFile = (bytes: Uint8Array): Promise<ReadFile> => Promise.resolve({ ok: true, format: 'docx', text: textOf(new TextDecoder().decode(bytes)) });
const library = '/sites/dataprotection/PublishedPolicies';
const folder = `${library}/POL-00001/1-0a1b2c3d`;

/** All by raw requests, as somebody with a script: a folder, a copy of the working file, the text, and the row. */
async function publishRaw(name: string, said: string, over: Partial<VersionColumns> = {}): Promise<number> {
  const post = (path: string, body?: BodyInit, type = 'application/json'): Promise<Response> => fetch(`${desk.siteUrl}/_api/${path}`, {
    method: 'POST', body, headers: { 'X-Local-User': `${name}@northmere.example`, Accept: 'application/json;odata=nometadata', 'Content-Type': type }
  });
  await post(`web/GetFolderByServerRelativePath(decodedurl='${library}')/Folders/AddUsingPath(decodedurl='POL-00001')`);
  await post(`web/GetFolderByServerRelativePath(decodedurl='${library}/POL-00001')/Folders/AddUsingPath(decodedurl='1-0a1b2c3d')`);
  const put = (file: string, content: string): Promise<Response> =>
    post(`web/GetFolderByServerRelativePath(decodedurl='${folder}')/Files/AddUsingPath(decodedurl='${file}',overwrite=false)`, content, 'application/octet-stream');
  const [copy, text] = [await put('Clear desk.docx', words), await put('reading.json', writeReadingText(textOf(said)))];
  const uniqueId = copy.ok ? ((await copy.json()) as { readonly UniqueId: string }).UniqueId : '';
  const bytes = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);
  const columns = { ...versionColumns({
    policyId: 1, title: 'Clear desk', number: 1, replacesId: undefined, change: 'material', changeSummary: '', fileUrl: `${folder}/Clear desk.docx`, fileName: 'Clear desk.docx', fileUniqueId: uniqueId,
    fileSize: words.length, contentHash: await sha256Of(bytes(words)), readingUrl: `${folder}/reading.json`, readingHash: await sha256Of(bytes(writeReadingText(textOf(said)))), sourceVersion: '1.0',
    readBy: { kind: 'days', days: 14 }, statement: { 'en-GB': 'I follow it', 'cy-GB': 'Dilynaf' }, questions: [], passMark: 0, audience: { kind: 'everyone' }, audienceText: 'Everyone', owner: { name: '', upn: '' },
    approverName: '', approvedOn: Temporal.PlainDate.from('2026-11-01'), reviewDue: undefined, relatedPolicies: []
  }), ...over };
  const row = await desk.raw(name, 'POST', "/_api/web/lists/getbytitle('Policy versions')/items", { ...columns, VersionSeal: await versionSeal(columns) });
  // the second time the text is there already
  return text.ok || text.status === 400 ? row.status : text.status;
}
const versionFor = async (name: string): Promise<PolicyVersion> => {
  const version = (await readPolicies(desk.as(name)))[0]?.versions.at(-1);
  if (!version) throw new Error('nothing published');
  return version;
};
async function look(name: string, marks?: MarkStore): Promise<readonly CheckedVersion[]> {
  const services = desk.as(name);
  const policies = await readPolicies(services);
  const checked = await verifyPublished(services, policies, { readFile, marks });
  await noteHolds(services, policies, checked);
  return checked;
}
async function agree(name: string, version: PolicyVersion): Promise<string> {
  const services = desk.as(name);
  const { me } = await openMine(services);
  return (await writeReceipt(services, me, { guid: crypto.randomUUID(), version, outcome: 'acknowledged', statement: 'I follow it', answers: {}, words: '', reachedEnd: true, mayBeThere: false })).kind;
}

test.each(['deputy', 'owner'])('staff and reviewers cannot put a text beside a published file; %s can, and staff would be asked to agree to it', async (who) => {
  for (const name of ['alex', 'audit', 'manager']) expect(await publishRaw(name, other)).toBeGreaterThanOrEqual(400);
  expect([...await desk.rows('Policy versions'), ...await desk.rows('Published policies')]).toEqual([]);
  expect(await publishRaw(who, other)).toBe(201);
  for (const name of ['alex', 'audit', 'manager']) expect(await publishRaw(name, words, { VersionKey: '1:2', VersionNumber: 2 })).toBe(403);
  const opened = await openVersion(desk.as('alex'), await versionFor('alex'));
  expect(opened.ok && opened.text.blocks).toEqual(textOf(other).blocks);
}, 60_000);

test('an officer’s page makes the text again, tells the difference, and from then on nobody is asked, also who has it open', async () => {
  await publishRaw('deputy', other);
  const open = await versionFor('alex');
  const [found] = await look('dpo');
  expect(found).toMatchObject({ state: 'Changed', part: 'made' });
  const held = await versionFor('alex');
  expect(held.held).toMatchObject({ why: 'made', by: 'Priya Nandra' });
  expect(await openVersion(desk.as('alex'), held)).toEqual({ ok: false, reason: 'changed' });
  expect(await agree('alex', open)).toBe('held');
  expect((await desk.rows('Policy receipts')).length).toBe(0);
  // once is enough, and no officer is a version or a withdrawal by it
  await look('deputy');
  expect((await desk.rows('Policy versions')).map(({ EntryKind }) => EntryKind)).toEqual(['published', 'held']);
}, 60_000);

test('officers read and compare only a text that the file makes', async () => {
  await publishRaw('deputy', other);
  expect(await openMade(desk.as('dpo'), await versionFor('dpo'), readFile)).toEqual({ ok: false, reason: 'changed' });
  const owner = desk.as('owner').sp.web;
  await owner.getFileByServerRelativePath(`${folder}/reading.json`).setContent(new Blob([writeReadingText(textOf(words))]));
  const [row] = await desk.rows('Policy versions');
  const columns = { ...(row as unknown as VersionColumns), ReadingHash: await sha256Of(new TextEncoder().encode(writeReadingText(textOf(words)))) };
  await desk.raw('owner', 'POST', `/_api/web/lists/getbytitle('Policy versions')/items(${String(row.Id)})`, { ReadingHash: columns.ReadingHash, VersionSeal: await versionSeal(columns) }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  expect(await openMade(desk.as('dpo'), await versionFor('dpo'), readFile)).toMatchObject({ ok: true, text: textOf(words) });
  // as long, and another: staff's page compares id and size, officers' pages the whole hash
  await owner.getFileByServerRelativePath(`${folder}/Clear desk.docx`).setContent(new Blob(['Lock your scream.']));
  expect((await openVersion(desk.as('alex'), await versionFor('alex'))).ok).toBe(true);
  expect(await openMade(desk.as('dpo'), await versionFor('dpo'), readFile)).toEqual({ ok: false, reason: 'changed' });
  expect(await look('dpo')).toMatchObject([{ state: 'Changed', part: 'file' }]);
  expect(await openVersion(desk.as('alex'), await versionFor('alex'))).toEqual({ ok: false, reason: 'changed' });
}, 60_000);

test('what an owner put in the place of the text, with a row that fits, is found too, and is let be when it fits again', async () => {
  await publishRaw('deputy', words);
  const kept = new Map<string, string>();
  const marks: MarkStore = { get: (key) => kept.get(key) ?? null, set: (key, value) => void kept.set(key, value) };
  expect(await look('dpo', marks)).toMatchObject([{ state: 'Fits' }]);
  const [row] = await desk.rows('Policy versions');
  const owner = desk.as('owner').sp.web;
  const give = async (said: string): Promise<void> => {
    const text = writeReadingText(textOf(said));
    await owner.getFileByServerRelativePath(`${folder}/reading.json`).setContent(new Blob([text]));
    const columns = { ...(row as unknown as VersionColumns), ReadingHash: await sha256Of(new TextEncoder().encode(text)) };
    await desk.raw('owner', 'POST', `/_api/web/lists/getbytitle('Policy versions')/items(${String(row.Id)})`, { ReadingHash: columns.ReadingHash, VersionSeal: await versionSeal(columns) }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  };
  await give(other);
  expect(await versionFor('alex')).toMatchObject({ sealed: true });
  expect(await look('dpo', marks)).toMatchObject([{ state: 'Changed', part: 'made' }]);
  await give(words);
  expect(await look('dpo', marks)).toMatchObject([{ state: 'Fits' }]);
  const again = await versionFor('alex');
  expect(again.held).toBeUndefined();
  expect((await openVersion(desk.as('alex'), again)).ok).toBe(true);
  expect(await agree('alex', again)).toBe('recorded');
  // what fitted is not made again
  let read = 0;
  await verifyPublished(desk.as('dpo'), await readPolicies(desk.as('dpo')), { marks, readFile: (bytes) => { read++; return readFile(bytes); } });
  expect(read).toBe(0);
}, 60_000);

test('staff and reviewers can hold nothing, and a hold whose seal does not fit counts for nothing', async () => {
  await publishRaw('deputy', words);
  const columns = holdColumns({ policyId: 1, number: 1, title: 'x', why: 'made', sign: 'abcd' });
  const add = (name: string, seal: string): Promise<Response> => desk.raw(name, 'POST', "/_api/web/lists/getbytitle('Policy versions')/items", { ...columns, VersionSeal: seal });
  for (const name of ['alex', 'audit']) expect((await add(name, await versionSeal(columns))).status).toBe(403);
  expect((await add('deputy', 'x')).status).toBe(201);
  expect((await versionFor('alex')).held).toBeUndefined();
}, 60_000);

test.each([
  ['another site', 'https://evil.example/sites/dataprotection/PublishedPolicies/reading.json'], ['a script', 'javascript:/sites/dataprotection/PublishedPolicies/POL-00001/1-0a1b2c3d/Clear desk.docx'],
  ['another library', '/sites/dataprotection/Policies/Clear desk.docx'], ['dots', `${library}/../Policies/Clear desk.docx`]
])('a row that names %s as its file is read by nobody, and an officer’s page tells it', async (what, path) => {
  expect(await publishRaw('deputy', words, { FileUrl: path })).toBe(201);
  await desk.local('DELETE', 'log');
  expect(await openVersion(desk.as('alex'), await versionFor('alex'))).toEqual({ ok: false, reason: 'changed' });
  const { value } = await desk.local<{ readonly value: readonly { readonly url: string }[] }>('GET', 'log');
  expect(value.filter(({ url }) => /GetFileByServerRelative/i.test(url))).toEqual([]);
  expect(await look('dpo')).toMatchObject([{ state: 'Missing', part: 'file' }]);
}, 60_000);

test('however many rows somebody adds before, what is published after them is in force, on staff’s page too', async () => {
  const { tenant } = desk.server;
  const list = getListByUrl(tenant, '/sites/dataprotection/Lists/PolicyVersions');
  if (!list) throw new Error('no list');
  tenant.database.transaction(() => {
    for (let n = 0; n < 5_000; n++) insertItem(tenant, list, { author: 1, contentTypeId: '0x01', values: { Title: 'x', VersionKey: `x${n}`, EntryKind: 'published', PolicyId: 900, VersionNumber: n } });
  });
  await publishRaw('deputy', words);
  expect(await versionFor('alex')).toMatchObject({ policyId: 1, number: 1 });
  expect((await openMine(desk.as('alex'))).policies.map(({ policyId }) => policyId)).toEqual([1]);
}, 60_000);

test('a row whose key is not that of its policy and number, or whose number is none, is no version', async () => {
  await publishRaw('deputy', words);
  for (const over of [{ VersionKey: '1:2', VersionNumber: 3 }, { VersionKey: '1:2.5', VersionNumber: 2.5 }, { VersionKey: '1:1e+300', VersionNumber: 1e300 }]) expect(await publishRaw('deputy', words, over)).toBe(201);
  expect((await readPolicies(desk.as('alex')))[0].versions.map(({ number }) => number)).toEqual([1]);
  expect((await readWorkingPolicies(desk.as('dpo')))[0].id).toBe(1);
  expect(new TextDecoder().decode(await fileBytes(desk.as('alex'), `${folder}/Clear desk.docx`))).toBe(words);
}, 60_000);
