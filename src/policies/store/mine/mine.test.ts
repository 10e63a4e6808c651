import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { aQuestion, aReadingText, publish, withdraw } from '../../../../local/testing/publishedPolicy';
import { withTestDesk } from '../../../../local/testing/testDesk';
import { ukDate } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { myPolicies, shelf, type MyPolicy } from '../../rules/mine';
import type { PolicyVersion } from '../../rules/version';
import { openVersion, tellOwner, writeReceipt } from '.';
import type { ReceiptWish, Written } from './contract';
import { openMine } from './openMine';

const desk = withTestDesk();

const mineOf = async (services: DeskServices): Promise<readonly MyPolicy[]> => {
  const { policies, receipts, me } = await openMine(services);
  return myPolicies(policies, receipts, me, ukDate(services.now()));
};
const current = async (services: DeskServices): Promise<PolicyVersion> => {
  const version = (await mineOf(services))[0]?.newest;
  if (!version) throw new Error('nothing is published');
  return version;
};
const wish = (version: PolicyVersion, given: Partial<ReceiptWish> = {}): ReceiptWish => ({
  guid: randomUUID(), version, outcome: 'acknowledged', statement: version.statement['en-GB'], answers: {}, words: '', reachedEnd: true, mayBeThere: false, ...given
});
const agree = async (services: DeskServices, given: Partial<ReceiptWish> = {}): Promise<Written> => {
  const { me } = await openMine(services);
  return writeReceipt(services, me, wish(await current(services), given));
};
interface LoggedCall { readonly method: string; readonly url: string; readonly inBatch?: true }
const callsOf = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
  await desk.local('DELETE', 'log');
  await work();
  const { value } = await desk.local<{ readonly value: readonly LoggedCall[] }>('GET', 'log');
  return value.filter(({ inBatch }) => !inBatch).map(({ method, url }) => `${method} ${new URL(url, desk.siteUrl).pathname}`);
};

test('My policies takes one call to SharePoint and none to Graph when everybody is meant, however many policies there are', async () => {
  for (let policyId = 1; policyId <= 6; policyId += 1) await publish(desk.as('dpo'), { policyId, number: 1 });
  const alex = desk.as('alex');
  expect(await callsOf(async () => expect((await openMine(alex)).policies).toHaveLength(6))).toEqual(['POST /sites/dataprotection/_api/$batch']);
});

test('a department is asked of the directory in one call more', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1, audience: { kind: 'some', groups: [], departments: ['Housing'], jobTitles: [] } });
  const calls = await callsOf(() => openMine(desk.as('alex')));
  expect(calls.filter((call) => call.includes('_api'))).toHaveLength(1);
  expect(calls.filter((call) => call.includes('/v1.0/$batch'))).toHaveLength(1);
});

test('without consent to the directory a policy for some is offered as one that may concern the reader, and is not counted', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1, audience: { kind: 'some', groups: [{ id: 'g', name: 'Carers' }], departments: [], jobTitles: [] } });
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  await desk.fault({ match: { target: 'graph' }, times: 0, fault: { kind: 'not-consented' } });
  const [only] = await mineOf(desk.as('alex'));
  expect(only.concerns).toBe('unknown');
  expect(warned).toHaveBeenCalledWith('The directory could not be asked', 'not-consented');
  warned.mockRestore();
  expect(shelf([only])).toMatchObject({ toRead: [], progress: { read: 0, of: 0 } });
});

test('what is read is the published text, and a receipt for it holds both hashes, the statement and its language', async () => {
  await publish(desk.as('dpo'), { policyId: 12, number: 1 });
  const alex = desk.as('alex');
  const version = await current(alex);
  expect(await openVersion(alex, version)).toEqual({ ok: true, text: aReadingText('Lock your screen.') });
  expect(await agree(alex)).toMatchObject({ kind: 'recorded', receipt: { outcome: 'acknowledged', statement: 'I have read this policy and will follow it.', language: 'en-GB', contentHash: version.contentHash } });
  const [read] = await mineOf(desk.as('alex'));
  expect(read.state).toMatchObject({ kind: 'read', number: 1, daysLate: 0 });
});

test('an officer sees own receipts only', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  await agree(desk.as('alex'));
  expect((await openMine(desk.as('dpo'))).receipts).toEqual([]);
});

test('a published text that was replaced behind the desk’s back is not shown as the policy', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  const version = await current(desk.as('alex'));
  const owner = desk.as('owner');
  await owner.sp.web.getFileByServerRelativePath(version.readingUrl).setContent(JSON.stringify(aReadingText('Never lock your screen.')));
  expect(await openVersion(desk.as('alex'), version)).toEqual({ ok: false, reason: 'changed' });
});

test('a published file that was replaced behind the desk’s back makes its text no policy to agree to', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  const version = await current(desk.as('alex'));
  await desk.as('owner').sp.web.getFileByServerRelativePath(version.fileUrl).setContent('another policy altogether');
  expect(await openVersion(desk.as('alex'), version)).toEqual({ ok: false, reason: 'changed' });
  await desk.as('owner').sp.web.getFileByServerRelativePath(version.fileUrl).delete();
  expect(await openVersion(desk.as('alex'), version)).toEqual({ ok: false, reason: 'missing' });
});

test('a row of a version that was changed around the desk is not read', async () => {
  const id = await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  await desk.as('owner').sp.web.lists.getByTitle('Policy versions').items.getById(id).update({ Statement: '{"en-GB":"I owe the council £5.","cy-GB":""}' });
  const version = await current(desk.as('alex'));
  expect(version.sealed).toBe(false);
  expect(await openVersion(desk.as('alex'), version)).toEqual({ ok: false, reason: 'changed' });
});

test('one write records an agreement', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  const alex = desk.as('alex');
  const [{ me }, version] = [await openMine(alex), await current(alex)];
  const calls = await callsOf(() => writeReceipt(alex, me, wish(version)));
  expect(calls.filter((call) => !call.includes('$batch'))).toHaveLength(1);
  expect(calls).toHaveLength(2);
});

test('an answer lost after the commit makes no second receipt', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  await desk.fault({ match: { method: 'POST', url: 'PolicyReceipts' }, fault: { kind: 'drop-after' } });
  expect(await agree(desk.as('alex'))).toMatchObject({ kind: 'recorded' });
  expect(await desk.rows('Policy receipts')).toHaveLength(1);
});

test('a try whose outcome stayed unknown is found again by its GUID', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  const guid = randomUUID();
  const first = await agree(desk.as('alex'), { guid });
  const again = await agree(desk.as('alex'), { guid, mayBeThere: true });
  expect(again).toEqual(first);
  expect(await desk.rows('Policy receipts')).toHaveLength(1);
});

test('acknowledged in two tabs, the second learns of the first and nothing is added', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  const first = await agree(desk.as('alex'));
  const second = await agree(desk.as('alex'));
  expect(second).toEqual({ kind: 'already', receipt: (first as { receipt: unknown }).receipt });
  expect(await desk.rows('Policy receipts')).toHaveLength(1);
});

test('acknowledged in two tabs at the very same time is read as one, the earliest', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  const [one, two] = [desk.as('alex'), desk.as('alex')];
  const [{ me }, version] = [await openMine(one), await current(one)];
  const written = await Promise.all([writeReceipt(one, me, wish(version)), writeReceipt(two, me, wish(version))]);
  expect(written.map(({ kind }) => kind)).toContain('recorded');
  const rows = await desk.rows('Policy receipts');
  const [mine] = await mineOf(desk.as('alex'));
  expect(mine.receipts.map(({ id }) => id)).toEqual([Math.min(...rows.map(({ Id }) => Number(Id)))]);
});

test('a policy withdrawn while someone reads is not agreed to', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  const alex = desk.as('alex');
  const [{ me }, version] = [await openMine(alex), await current(alex)];
  await withdraw(desk.as('dpo'), 1, 2);
  expect(await writeReceipt(alex, me, wish(version))).toMatchObject({ kind: 'withdrawn', withdrawal: { reason: 'Replaced by the acceptable use policy.' } });
  expect(await desk.rows('Policy receipts')).toEqual([]);
});

test('a policy published anew while someone reads is told before anything is written', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  const alex = desk.as('alex');
  const [{ me }, version] = [await openMine(alex), await current(alex)];
  await publish(desk.as('dpo'), { policyId: 1, number: 2 });
  expect(await writeReceipt(alex, me, wish(version))).toMatchObject({ kind: 'superseded', by: { number: 2 } });
  expect(await writeReceipt(alex, me, wish(version, { outcome: 'question', words: 'Why?' }))).toMatchObject({ kind: 'recorded' });
});

test('who agreed to version 1 has version 2 to read, with version 1 to compare it to', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  await agree(desk.as('alex'));
  await publish(desk.as('dpo'), { policyId: 1, number: 2 });
  const [changed] = await mineOf(desk.as('alex'));
  expect(changed).toMatchObject({ state: { kind: 'to-read', formerNumber: 1 }, former: { version: { number: 1 } } });
  expect(shelf([changed])).toMatchObject({ progress: { read: 0, of: 1 } });
});

test('a clock of the computer that is wrong by a day moves neither the due day nor the receipt', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  await desk.advance({ hours: 24 });
  const alex = desk.as('alex');
  const [only] = await mineOf(alex);
  expect(only.state).toMatchObject({ kind: 'to-read', daysLeft: 13 });
  const written = await agree(alex);
  const created = written.kind === 'recorded' ? written.receipt.created : undefined;
  expect(Math.abs(Temporal.Now.instant().until(created ?? Temporal.Now.instant()).total('hours') - 24)).toBeLessThan(0.1);
});

test('every attempt at the questions is kept', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1, questions: [aQuestion], passMark: 1 });
  await agree(desk.as('alex'), { outcome: 'attempt', answers: { q1: ['b'] } });
  await agree(desk.as('alex'), { outcome: 'attempt', answers: { q1: ['a'] } });
  expect((await openMine(desk.as('alex'))).receipts.map(({ outcome, answers }) => [outcome, answers])).toEqual([['attempt', { q1: ['a'] }], ['attempt', { q1: ['b'] }]]);
});

test('what cannot be agreed to is recorded first, then told to the owner in the reader’s own words', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  const alex = desk.as('alex');
  const version = await current(alex);
  const written = await agree(alex, { outcome: 'declined', words: 'I have <no> screen lock.' });
  expect(written).toMatchObject({ kind: 'recorded', receipt: { outcome: 'declined' } });
  const mail = { subject: 'POL-00001: cannot agree', lead: 'Alex Turner cannot agree.', link: desk.siteUrl };
  expect(await tellOwner(alex, version, { outcome: 'declined', words: 'I have <no> screen lock.' }, mail)).toEqual({ ok: true });
  expect(await desk.letters('dpo@northmere.example')).toEqual(['POL-00001: cannot agree']);
  await desk.fault({ match: { target: 'graph' }, fault: { kind: 'not-consented' } });
  expect(await tellOwner(alex, version, { outcome: 'declined', words: '' }, mail)).toEqual({ ok: false, reason: 'not-allowed' });
  expect(await agree(alex)).toMatchObject({ kind: 'recorded', receipt: { outcome: 'acknowledged' } });
});

test('a lost connection on opening is told, and the next try works', async () => {
  await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  await desk.fault({ match: { url: '/_api/\\$batch' }, fault: { kind: 'status', status: 500 }, times: 0 });
  await expect(openMine(desk.as('alex'))).rejects.toMatchObject({ kind: 'unavailable' });
  await desk.noFaults();
  expect((await openMine(desk.as('alex'))).policies).toHaveLength(1);
});
