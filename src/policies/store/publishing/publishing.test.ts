import { createHash } from 'node:crypto';
import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { Temporal } from 'temporal-polyfill';
import { withTestDesk } from '../../../../local/testing/testDesk';
import { openPolicyAccess } from '../access';
import { currentVersion } from '../../rules/policies';
import { policyEvent } from '../../rules/events';
import type { PublishDecision } from '../../rules/publish';
import type { ReadFile, ReadingText } from '../../rules/readingText';
import { recordReview } from '../../rules/review';
import { readPolicies } from '../versions';
import { fileBytes, readWorkingPolicies, readWorkingPolicy, siteUserId, writeWorking, type WorkingPolicy } from '../working';
import { OtherWasFirstError } from './addEntry';
import { CheckedOutError, FileChangedError, publishVersion, type Publication, type PublishStep } from './publishVersion';
import { readPolicyEvents, saveReview } from './reviews';
import { addPolicyFile, replacePolicyFile, twinsOf } from './upload';
import { mendColumns, noteFileStates } from './noteChecked';
import { verifyPublished, type MarkStore } from './verifyPublished';
import { withdrawPolicy } from './withdraw';

const desk = withTestDesk();

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const textOf = (bytes: Uint8Array): ReadingText => ({ v: 1, title: 'x', language: 'en-GB', notices: [], blocks: [{ kind: 'paragraph', inlines: [{ text: new TextDecoder().decode(bytes) }] }] });
const readFile = (bytes: Uint8Array): Promise<ReadFile> => Promise.resolve({ ok: true, format: 'docx', text: textOf(bytes) });
const both = (text: string): { 'en-GB': string; 'cy-GB': string } => ({ 'en-GB': text, 'cy-GB': text });
const decision = (policyId: number): PublishDecision => ({
  policyId, title: 'Clear desk', change: 'material', changeSummary: 'New', statement: both('I follow'), questions: [], passMark: 0, readBy: { kind: 'days', days: 14 },
  audience: { kind: 'everyone' }, audienceText: 'Everyone', owner: { name: 'Tom Ashworth', upn: 'deputy@northmere.example' }, approverName: '', approverUpn: '', noApproval: '',
  approvedOn: Temporal.PlainDate.from('2026-11-01'), reviewDue: Temporal.PlainDate.from('2027-11-01'), relatedPolicies: [], reviewMonths: 12
});

const file = (name: string, text: string): File => Object.assign(new Blob([text]), { name, lastModified: 0, webkitRelativePath: '' }) as File;

async function newPolicy(name = 'Clear desk.docx', text = 'Lock your screen.'): Promise<WorkingPolicy> {
  await addPolicyFile(desk.as('dpo'), name, file(name, text), () => undefined);
  const working = (await readWorkingPolicies(desk.as('dpo'))).find(({ fileName }) => fileName === name);
  if (!working) throw new Error('no file');
  return working;
}

const publicationOf = (working: WorkingPolicy, text: string, changes: Partial<Publication> = {}): Publication => ({
  preview: { working, hash: sha256(text), text: textOf(new TextEncoder().encode(text)) }, decision: decision(working.id), number: 1, replacesId: undefined, run: '0a1b2c3d', ...changes
});

/** What the library's columns say: approved by whom, when, and the next review. Days as text, since two `PlainDate` always look equal here. */
async function controlOf(id: number): Promise<readonly (string | undefined)[]> {
  const working = await readWorkingPolicy(desk.as('dpo'), id);
  return [working?.approver?.name, working?.approvedOn?.toString(), working?.reviewDue?.toString()];
}

const versions = async (): Promise<number> => (await desk.rows('Policy versions')).length;

test('publishing keeps a copy, its text and a sealed row with the hashes of the bytes that were read back, in steps', async () => {
  const working = await newPolicy();
  const steps: PublishStep[] = [];
  const { version, columnsFailed } = await publishVersion(desk.as('dpo'), publicationOf(working, 'Lock your screen.'), readFile, (step) => steps.push(step));
  expect(steps).toEqual(['look', 'copy', 'read', 'text', 'row', 'columns']);
  expect(columnsFailed).toBeUndefined();
  expect(version).toMatchObject({ number: 1, sealed: true, contentHash: sha256('Lock your screen.'), fileName: 'Clear desk.docx', publishedBy: 'Priya Nandra', fileSize: 17 });
  // staff read both
  for (const [url, hash] of [[version.fileUrl, version.contentHash], [version.readingUrl, version.readingHash]]) {
    const answer = await desk.raw('alex', 'GET', `/_api/web/getFileByServerRelativePath(decodedurl='${url}')/$value`);
    expect(createHash('sha256').update(Buffer.from(await answer.arrayBuffer())).digest('hex')).toBe(hash);
  }
  expect(await readWorkingPolicy(desk.as('dpo'), working.id)).toMatchObject({ title: 'Clear desk', status: 'In force', publishedVersion: 1, publishedFile: 'Fits', owner: { name: 'Tom Ashworth', upn: 'deputy@northmere.example' }, reviewMonths: 12 });
  const [policy] = await readPolicies(desk.as('alex'));
  expect(currentVersion(policy)).toMatchObject({ id: version.id, sealed: true });
}, 30_000);

test.each([
  ['copy', 'CopyFileByPath'], ['text', 'reading.json'], ['row', "PolicyVersions'\\)/items$"]
])('an answer of the %s that is lost after the commit makes neither a second copy nor a second row', async (step, url) => {
  const working = await newPolicy();
  await desk.fault({ match: { method: 'POST', url }, times: 1, fault: { kind: 'drop-after' } });
  const publish = (): ReturnType<typeof publishVersion> => publishVersion(desk.as('dpo'), publicationOf(working, 'Lock your screen.'), readFile);
  await publish().catch(publish);
  expect(await versions()).toBe(1);
  expect((await desk.rows('Published policies')).filter(({ FileSystemObjectType }) => FileSystemObjectType === 0)).toHaveLength(2);
}, 30_000);

test('a second version without an approval leaves none in the library’s columns, and its reason is told once', async () => {
  const dpo = desk.as('dpo');
  const working = await newPolicy();
  const approved = { ...decision(working.id), approverName: 'Helen Marsh', approverUpn: 'siro@northmere.example' };
  await publishVersion(dpo, publicationOf(working, 'Lock your screen.', { decision: approved }), readFile);
  expect(await controlOf(working.id)).toEqual(['Helen Marsh', '2026-11-01', '2027-11-01']);
  await replacePolicyFile(dpo, working, file('Clear desk.docx', 'Lock your door.'), () => undefined);
  const now = await readWorkingPolicy(dpo, working.id);
  if (!now) throw new Error('gone');
  const without: Publication = publicationOf(now, 'Lock your door.', {
    number: 2, run: 'r2',
    decision: { ...decision(working.id), approvedOn: undefined, noApproval: 'One word only.', reviewDue: Temporal.PlainDate.from('2028-01-01') }
  });
  await publishVersion(dpo, without, readFile);
  await publishVersion(dpo, without, readFile);
  const [policy] = await readPolicies(dpo);
  expect(policy.versions[1]).toMatchObject({ number: 2, approverName: '', approvedOn: undefined, sealed: true });
  expect(await controlOf(working.id)).toEqual([undefined, undefined, '2028-01-01']);
  expect(await readPolicyEvents(dpo, working.id)).toEqual([expect.objectContaining({
    kind: 'published without approval', code: 'withoutApproval', values: { version: 2 }, title: 'Published without an approval: 2', details: 'One word only.', by: 'Priya Nandra'
  })]);
}, 30_000);

test('columns that lag behind are brought to the newest version’s approval and review', async () => {
  const dpo = desk.as('dpo');
  const working = await newPolicy();
  await writeWorking(dpo, working, { ApprovedOn: '2020-01-01T00:00:00Z', ReviewDue: '2021-01-01T00:00:00Z', PolicyApproverId: await siteUserId(dpo, 'siro@northmere.example') });
  await desk.fault({ match: { method: 'MERGE', url: 'Policies' }, times: 0, fault: { kind: 'status', status: 403 } });
  const now = await readWorkingPolicy(dpo, working.id);
  if (!now) throw new Error('gone');
  await publishVersion(dpo, publicationOf(now, 'Lock your screen.'), readFile);
  await desk.noFaults();
  await mendColumns(dpo, await readPolicies(dpo), await readWorkingPolicies(dpo));
  expect(await controlOf(working.id)).toEqual([undefined, '2026-11-01', '2027-11-01']);
}, 30_000);

test('a second run after everything was written finds its own row', async () => {
  const working = await newPolicy();
  const publication = publicationOf(working, 'Lock your screen.');
  const first = await publishVersion(desk.as('dpo'), publication, readFile);
  const again = await publishVersion(desk.as('dpo'), publication, readFile);
  expect(again.version.id).toBe(first.version.id);
  expect(await versions()).toBe(1);
}, 30_000);

test('of two officers who publish at once, one is told that the other was first', async () => {
  const working = await newPolicy();
  await desk.fault({ match: { method: 'POST', url: "PolicyVersions'\\)/items$" }, times: 2, fault: { kind: 'delay', milliseconds: 300 } });
  const outcomes = await Promise.allSettled(['dpo', 'deputy'].map((name, index) => publishVersion(desk.as(name), publicationOf(working, 'Lock your screen.', { run: `run${index}` }), readFile)));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const refused = outcomes.find((outcome): outcome is PromiseRejectedResult => outcome.status === 'rejected')?.reason as unknown;
  expect(refused).toBeInstanceOf(OtherWasFirstError);
  expect((refused as OtherWasFirstError).other).toMatchObject({ number: 1, publishedBy: expect.any(String) as string });
  expect(await versions()).toBe(1);
}, 30_000);

test('a file that was changed after its text was shown is not published', async () => {
  const working = await newPolicy();
  await replacePolicyFile(desk.as('deputy'), working, file('Clear desk.docx', 'Lock your door.'), () => undefined);
  await expect(publishVersion(desk.as('dpo'), publicationOf(working, 'Lock your screen.'), readFile)).rejects.toBeInstanceOf(FileChangedError);
  // the label fits, the text does not
  const now = await readWorkingPolicy(desk.as('dpo'), working.id);
  if (!now) throw new Error('gone');
  await expect(publishVersion(desk.as('dpo'), publicationOf(now, 'Lock your screen.'), readFile)).rejects.toBeInstanceOf(FileChangedError);
  expect(await versions()).toBe(0);
}, 30_000);

test('a file that somebody holds checked out is not published, and says who', async () => {
  const working = await newPolicy();
  await desk.raw('deputy', 'POST', `/_api/web/getFileByServerRelativePath(decodedurl='${working.fileRef}')/checkOut()`);
  const failure: unknown = await publishVersion(desk.as('dpo'), publicationOf(working, 'Lock your screen.'), readFile).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(CheckedOutError);
  expect((failure as CheckedOutError).by).toBe('Tom Ashworth');
}, 30_000);

test('the columns may fail: the version is out, and the next look at the library mends them', async () => {
  const working = await newPolicy();
  await desk.fault({ match: { method: 'MERGE', url: 'Policies' }, times: 0, fault: { kind: 'status', status: 403 } });
  const { columnsFailed } = await publishVersion(desk.as('dpo'), publicationOf(working, 'Lock your screen.'), readFile);
  expect(columnsFailed).toBeDefined();
  await desk.noFaults();
  const dpo = desk.as('dpo');
  expect(await mendColumns(dpo, await readPolicies(dpo), await readWorkingPolicies(dpo))).toBe(1);
  expect(await readWorkingPolicy(dpo, working.id)).toMatchObject({ publishedVersion: 1, status: 'In force' });
  expect(await mendColumns(dpo, await readPolicies(dpo), await readWorkingPolicies(dpo))).toBe(0);
}, 30_000);

test('a published file that was replaced or deleted behind the desk’s back is found and noted; one that nobody touched is fetched once', async () => {
  const dpo = desk.as('dpo');
  const working = await newPolicy();
  const { version } = await publishVersion(dpo, publicationOf(working, 'Lock your screen.'), readFile);
  const kept = new Map<string, string>();
  const marks: MarkStore = { get: (key) => kept.get(key) ?? null, set: (key, value) => void kept.set(key, value) };
  const look = async (): Promise<readonly unknown[]> => {
    const policies = await readPolicies(dpo);
    const checked = await verifyPublished(dpo, policies, { marks });
    await noteFileStates(dpo, policies, await readWorkingPolicies(dpo), checked);
    return [...checked.map(({ state, part }) => [state, part]), (await readWorkingPolicy(dpo, working.id))?.publishedFile];
  };
  expect(await look()).toEqual([['Fits', undefined], 'Fits']);
  await desk.fault({ match: { method: 'GET', url: '/\\$value' }, times: 0, fault: { kind: 'status', status: 500 } });
  expect(await look()).toEqual([['Fits', undefined], 'Fits']);
  await desk.noFaults();
  const put = (url: string, bytes: string): Promise<unknown> => desk.as('owner').sp.web.getFileByServerRelativePath(url).setContent(new Blob([bytes]));
  await put(version.readingUrl, '{}');
  expect(await look()).toEqual([['Changed', 'text'], 'Changed']);
  await put(version.fileUrl, 'Leave it unlocked');
  expect(await look()).toEqual([['Changed', 'file'], 'Changed']);
  await desk.as('owner').sp.web.getFileByServerRelativePath(version.fileUrl).recycle();
  expect(await look()).toEqual([['Missing', 'file'], 'Missing']);
}, 30_000);

test('columns of the working file that change are no alarm: only the published copy counts', async () => {
  const dpo = desk.as('dpo');
  const working = await newPolicy();
  await publishVersion(dpo, publicationOf(working, 'Lock your screen.'), readFile);
  const now = await readWorkingPolicy(dpo, working.id);
  if (!now) throw new Error('gone');
  await writeWorking(dpo, now, { PolicyStatus: 'Under review' });
  await replacePolicyFile(dpo, now, file('Clear desk.docx', 'With other properties'), () => undefined);
  expect((await verifyPublished(dpo, await readPolicies(dpo), { anew: true })).map(({ state }) => state)).toEqual(['Fits']);
}, 30_000);

test('a library that writes its columns into Word files is no false alarm: the copy counts, hashed as it was read back', async () => {
  const dpo = desk.as('dpo');
  for (const list of ['Policies', 'Published policies']) {
    const answer = await desk.raw('owner', 'POST', `/_api/web/lists/getByTitle('${list}')`, { ParserDisabled: false }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
    expect(answer.ok).toBe(true);
  }
  const word = await Packer.toBuffer(new Document({ title: 'Mine', sections: [{ children: [new Paragraph('Lock your screen.')] }] }));
  await addPolicyFile(dpo, 'Word.docx', Object.assign(new Blob([Uint8Array.from(word)]), { name: 'Word.docx' }), () => undefined);
  const working = (await readWorkingPolicies(dpo)).find(({ fileName }) => fileName === 'Word.docx');
  if (!working) throw new Error('no file');
  const readWord = (bytes: Uint8Array): Promise<ReadFile> => Promise.resolve({ ok: true, format: 'docx', text: textOf(new TextEncoder().encode(strFromU8(unzipSync(bytes)['word/document.xml']))) });
  const bytes = await fileBytes(dpo, working.fileRef);
  const shown = await readWord(bytes);
  if (!shown.ok) throw new Error('no text');
  const { version } = await publishVersion(dpo, { ...publicationOf(working, ''), preview: { working, text: shown.text, hash: createHash('sha256').update(bytes).digest('hex') } }, readWord);
  const copy = await fileBytes(dpo, version.fileUrl);
  expect(createHash('sha256').update(copy).digest('hex')).toBe(version.contentHash);
  // the columns that publishing wrote are in the working file by now
  expect(createHash('sha256').update(await fileBytes(dpo, working.fileRef)).digest('hex')).not.toBe(createHash('sha256').update(bytes).digest('hex'));
  expect((await verifyPublished(dpo, await readPolicies(dpo), { anew: true })).map(({ state }) => state)).toEqual(['Fits']);
}, 30_000);

test('a withdrawn policy asks nobody any more, keeps its versions, and can be published again', async () => {
  const dpo = desk.as('dpo');
  const working = await newPolicy();
  await publishVersion(dpo, publicationOf(working, 'Lock your screen.'), readFile);
  const [policy] = await readPolicies(dpo);
  await withdrawPolicy(dpo, policy, ' Replaced by another. ');
  const [after] = await readPolicies(desk.as('alex'));
  expect([currentVersion(after), after.withdrawn?.reason, after.versions.length]).toEqual([undefined, 'Replaced by another.', 1]);
  expect((await readWorkingPolicy(dpo, working.id))?.status).toBe('Withdrawn');
  await expect(withdrawPolicy(desk.as('deputy'), policy, 'Me too.')).rejects.toBeInstanceOf(OtherWasFirstError);
  const now = await readWorkingPolicy(dpo, working.id);
  if (!now) throw new Error('gone');
  await publishVersion(dpo, publicationOf(now, 'Lock your screen.', { number: 3, run: 'r3', replacesId: policy.versions[0].id }), readFile);
  expect(currentVersion((await readPolicies(dpo))[0])?.number).toBe(3);
}, 30_000);

test('a withdrawal that was written around the desk counts for nothing; a version changed around it says so', async () => {
  const dpo = desk.as('dpo');
  const working = await newPolicy();
  const { version } = await publishVersion(dpo, publicationOf(working, 'Lock your screen.'), readFile);
  await desk.raw('deputy', 'POST', "/_api/web/lists/getByTitle('Policy versions')/items", { Title: 'x', VersionKey: `${working.id}:2`, EntryKind: 'withdrawn', PolicyId: working.id, VersionNumber: 2, ChangeSummary: 'Hm' });
  await desk.as('owner').sp.web.lists.getByTitle('Policy versions').items.getById(version.id).update({ ChangeSummary: 'Nothing at all' });
  const [policy] = await readPolicies(dpo);
  expect([policy.withdrawn, currentVersion(policy)?.sealed]).toEqual([undefined, false]);
}, 30_000);

test('a review is kept in the columns and the history; of two who review at once one is told', async () => {
  const dpo = desk.as('dpo');
  const working = await newPolicy();
  const review = recordReview({ outcome: 'No change', reviewedOn: '2026-11-01', notes: '', months: '12' }, Temporal.PlainDate.from('2026-11-22'));
  if (!review.ok) throw new Error('refused');
  const event = policyEvent('reviewed', { outcome: 'No change' });
  await saveReview(dpo, working, review.columns, event);
  expect(await readWorkingPolicy(dpo, working.id)).toMatchObject({ lastOutcome: 'No change', status: 'Draft', reviewMonths: 12 });
  expect((await readWorkingPolicy(dpo, working.id))?.reviewDue?.toString()).toBe('2027-11-01');
  expect(await readPolicyEvents(dpo, working.id)).toMatchObject([{ kind: 'reviewed', code: 'reviewed', values: { outcome: 'No change' }, title: 'Reviewed: No change', by: 'Priya Nandra' }]);
  await expect(saveReview(desk.as('deputy'), working, { ...review.columns, LastReviewOutcome: 'Minor change' }, event)).rejects.toMatchObject({ kind: 'conflict' });
}, 30_000);

test('the same bytes are found among working files and published versions', async () => {
  const dpo = desk.as('dpo');
  const working = await newPolicy();
  await publishVersion(dpo, publicationOf(working, 'Lock your screen.'), readFile);
  const known = { policies: await readPolicies(dpo), working: await readWorkingPolicies(dpo) };
  const bytes = new TextEncoder().encode('Lock your screen.');
  expect((await twinsOf(dpo, bytes, known)).map(({ kind, policyId }) => [kind, policyId])).toEqual([['working', working.id], ['published', working.id]]);
  expect(await twinsOf(dpo, new TextEncoder().encode('Lock your scream.'), known)).toEqual([]);
}, 30_000);

test('officers work, reviewers of policies look, staff and reviewers of breaches have no access', async () => {
  await desk.as('owner').sp.web.siteGroups.getByName('Desk breach reviewers').users.add('i:0#.f|membership|siro@northmere.example');
  await desk.as('owner').sp.web.siteGroups.getByName('Desk policy reviewers').users.add('i:0#.f|membership|audit@northmere.example');
  expect(await Promise.all(['owner', 'dpo', 'audit', 'siro', 'alex'].map(async (name) => (await openPolicyAccess(desk.as(name)))?.role))).toEqual(['owner', 'officer', 'reviewer', undefined, undefined]);
}, 30_000);
