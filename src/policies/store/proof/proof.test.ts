import { Temporal } from 'temporal-polyfill';
import { ukTime } from '../../../calendar';
import { withTestDesk } from '../../../../local/testing/testDesk';
import { insertItem } from '../../../../local/tenant/store/items';
import { getListByUrl } from '../../../../local/tenant/store/lists';
import { reviewersGroup } from '../../../platform/rights';
import { readOfficerSettings, saveOfficerSettings, defaultOfficerSettings } from '../../../platform/settings/officers';
import { deskList } from '../../../platform/sharepoint/deskList';
import { policyReceipts } from '../../lists/policyReceipts';
import { sha256OfText } from '../../../platform/sharepoint/sha256';
import { checkChain } from '../../rules/chain';
import type { ChainEnd } from '../../rules/digests';
import type { Verification } from '../../rules/verdicts';
import type { ReceiptContent } from '../../rules/receipt';
import { receiptColumns } from '../../rules/receiptRow';
import { sealOf } from '../receipts';
import { appendDigests } from './appendDigests';
import { newestDigest, readChain } from './chainRows';
import { addException, endException, readReadingExceptions, recordSuperseded } from './exceptions';
import { lastMailedHead, mailHead } from './headMail';
import { receiptPages } from './receiptRows';
import { verifyLive } from './verifyLive';

const desk = withTestDesk({ shared: true });
beforeAll(async () => {
  await desk.as('owner').sp.web.siteGroups.getByName(reviewersGroup('reviewers:policy')).users.add('i:0#.f|membership|audit@northmere.example');
});

const content = (over: Partial<ReceiptContent> = {}): ReceiptContent => ({
  policyId: 3, versionId: 8, guid: crypto.randomUUID(), outcome: 'acknowledged', contentHash: 'a'.repeat(64), readingHash: 'b'.repeat(64),
  statement: 'I have read this policy\r\nand will follow it.', language: 'en-GB', answers: { q1: ['b', 'a'] }, words: ' =1+1 “Siôn” 🙂 ', reachedEnd: true, ...over
});

async function receiptOf(name: string, over: Partial<ReceiptContent> = {}): Promise<number> {
  const services = desk.as(name);
  const receipt = content(over);
  const row: { readonly Id: number } = await deskList(services.sp, services.siteUrl, policyReceipts).items.add(receiptColumns(receipt, await sealOf(receipt)));
  return row.Id;
}

/** As a site owner may, around the desk. */
const edit = (id: number, values: object): Promise<Response> =>
  desk.raw('owner', 'POST', `/_api/web/lists/getbytitle('Policy receipts')/items(${id})`, values, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
const remove = (id: number): Promise<Response> => desk.raw('owner', 'POST', `/_api/web/lists/getbytitle('Policy receipts')/items(${id})`, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' });
const named = ({ findings }: Verification): readonly (readonly [number, string])[] => findings.map(({ id, verdict }) => [id, verdict]);

test('the whole loop: receipts of staff, digests, verified, then tampered with by the owner of the site, and each named', async () => {
  const ids: number[] = [];
  for (const name of ['alex', 'jo', 'sioned', 'manager', 'champion', 'ict']) ids.push(await receiptOf(name));
  const dpo = desk.as('dpo');
  expect(await appendDigests(dpo)).toMatchObject({ receipts: 0 });
  await desk.advance({ minutes: 3 });
  expect(await appendDigests(desk.as('dpo'))).toMatchObject({ receipts: 6, digests: 1, end: { number: 1, lastId: ids[5] } });
  const young = await receiptOf('alex', { versionId: 9 });
  expect(await appendDigests(desk.as('dpo'))).toMatchObject({ receipts: 0, digests: 0 });
  const sound = await verifyLive(desk.as('audit'), undefined);
  expect(sound).toMatchObject({ fits: true, rows: 7, counts: { fits: 6, 'own-seal-only': 1 } });
  expect(await verifyLive(dpo, sound.chain.head)).toMatchObject({ fits: true, chain: { heldUpTo: 1 } });

  const [altered, deleted, resealed, remade] = ids;
  expect((await edit(altered, { Outcome: 'declined' })).ok).toBe(true);
  expect((await remove(deleted)).ok).toBe(true);
  const before = (await desk.rows('Policy receipts')).find(({ Id }) => Id === resealed);
  const other = content({ guid: String(before?.ReceiptGuid), versionId: 77 });
  expect((await edit(resealed, receiptColumns(other, await sealOf(other)))).ok).toBe(true);
  const original = (await desk.rows('Policy receipts')).find(({ Id }) => Id === remade);
  const copy = Object.fromEntries(Object.keys(receiptColumns(content(), '')).map((name) => [name, original?.[name]]));
  expect((await remove(remade)).ok).toBe(true);
  const again = await desk.raw('owner', 'POST', "/_api/web/lists/getbytitle('Policy receipts')/items", copy);
  const { Id: newId } = (await again.json()) as { readonly Id: number };

  const result = await verifyLive(desk.as('audit'), sound.chain.head);
  expect(named(result)).toEqual([[altered, 'altered'], [deleted, 'deleted'], [resealed, 'resealed'], [remade, 'deleted'], [newId, 'made-again']]);
  expect(result.findings[0]).toMatchObject({ former: { field: 'Outcome', was: 'acknowledged' }, person: 'Alex Turner' });
  expect(result.chain.problems).toEqual([]);
  expect(result.counts).toMatchObject({ fits: 2, 'own-seal-only': 1 });
  expect(young).toBeLessThan(newId);
}, 60_000);

test('two officers’ pages at once make one chain', async () => {
  for (let n = 0; n < 3; n++) await receiptOf('jo', { versionId: 20 + n });
  await desk.advance({ minutes: 3 });
  const before = (await newestDigest(desk.as('dpo'))).digest?.number ?? 0;
  const [one, two] = await Promise.all([appendDigests(desk.as('dpo')), appendDigests(desk.as('deputy'))]);
  expect(one.digests + two.digests).toBe(1);
  expect((await readChain(desk.as('dpo'))).digests.map(({ number }) => number)).toEqual(Array.from({ length: before + 1 }, (none, index) => index + 1));
}, 60_000);

test('an answer that is lost after the commit makes no second digest; one that never came says so', async () => {
  await receiptOf('sioned', { versionId: 30 });
  await desk.advance({ minutes: 3 });
  await desk.fault({ match: { method: 'POST', url: 'ReceiptDigests' }, fault: { kind: 'drop-after' } });
  const appended = await appendDigests(desk.as('dpo'));
  expect(appended).toMatchObject({ receipts: 1, digests: 1 });
  await desk.noFaults();
  expect((await verifyLive(desk.as('dpo'), undefined)).chain.problems).toEqual([]);
}, 60_000);

test('reviewers and staff cannot append, and staff cannot read the chain', async () => {
  await receiptOf('alex', { versionId: 40 });
  await desk.advance({ minutes: 3 });
  await expect(appendDigests(desk.as('audit'))).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(appendDigests(desk.as('alex'))).rejects.toMatchObject({ name: 'DeskError' });
  expect((await desk.raw('dpo', 'POST', "/_api/web/lists/getbytitle('Receipt digests')/items(1)", { Head: 'x' }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' })).status).toBe(403);
}, 60_000);

/** A receipt more, and the head that it makes. */
async function nextHead(versionId: number): Promise<ChainEnd> {
  await receiptOf('alex', { versionId });
  await desk.advance({ minutes: 3 });
  return (await appendDigests(desk.as('dpo'))).end;
}
const audit = 'audit@northmere.example';

test('the newest head goes to Internal Audit once, is on record, and a failure gives the head to hand on', async () => {
  // one mail a day: whenever this runs, it is morning
  await desk.advance({ hours: (33 - ukTime(desk.server.tenant.clock.now()).hour) % 24 });
  const end = await nextHead(50);
  expect(await mailHead(desk.as('dpo'), end)).toEqual({ kind: 'no-mailbox' });
  const { sp, siteUrl } = desk.as('dpo');
  await saveOfficerSettings(sp, siteUrl, { ...defaultOfficerSettings, internalAuditMailbox: audit }, await readOfficerSettings(sp, siteUrl));
  await desk.fault({ match: { target: 'graph' }, fault: { kind: 'not-consented' } });
  expect(await mailHead(desk.as('dpo'), end)).toMatchObject({ kind: 'failed', why: 'not-consented', to: audit });
  await desk.noFaults();
  expect(await mailHead(desk.as('dpo'), end)).toMatchObject({ kind: 'sent' });
  expect(await desk.letters(audit)).toEqual([expect.stringContaining(`digest ${end.number}`)]);
  expect(await lastMailedHead(desk.as('audit'))).toMatchObject({ number: end.number, head: end.head, by: 'Priya Nandra' });
  const next = await nextHead(51);
  expect(await mailHead(desk.as('deputy'), next)).toMatchObject({ kind: 'not-needed' });
  await desk.advance({ hours: 25 });
  expect(await mailHead(desk.as('deputy'), end)).toMatchObject({ kind: 'not-needed' });
  expect(await mailHead(desk.as('deputy'), next)).toMatchObject({ kind: 'sent' });
}, 60_000);

describe('an event that an officer made up', () => {
  const tell = (name: string, details: unknown): Promise<Response> => desk.raw(name, 'POST', "/_api/web/lists/getbytitle('Case history')/items", {
    Title: 'Head mailed', CaseReference: 'RECEIPTS', EventKind: 'digest-head-mailed', Details: typeof details === 'string' ? details : JSON.stringify(details), EventAt: desk.as(name).now().toString({ smallestUnit: 'second' })
  });

  test('counts only with its head in the chain: neither a head that no digest has nor an old one keeps the next from Internal Audit', async () => {
    const old = await nextHead(60);
    await desk.advance({ hours: 25 });
    const end = await nextHead(61);
    await desk.advance({ minutes: 20 });
    expect((await tell('alex', { number: end.number, head: end.head, to: audit })).ok).toBe(false);
    const made = [{ number: end.number, head: 'f'.repeat(64), to: audit }, { number: 999_999, head: end.head, to: audit }, { number: 1.5, head: end.head, to: audit }, { number: old.number, head: old.head, to: audit }, 'no JSON'];
    for (const details of made) {
      expect((await tell('deputy', details)).status).toBe(201);
    }
    const before = (await desk.letters(audit)).length;
    expect(await mailHead(desk.as('dpo'), end)).toMatchObject({ kind: 'sent' });
    expect(await desk.letters(audit)).toHaveLength(before + 1);
    expect(await lastMailedHead(desk.as('audit'))).toMatchObject({ number: end.number, by: 'Priya Nandra' });
    expect(await mailHead(desk.as('deputy'), end)).toMatchObject({ kind: 'not-needed' });
  }, 60_000);

  test('however many of them make one mail more, not none', async () => {
    const end = await nextHead(70);
    for (let each = 0; each < 12; each++) {
      await tell('deputy', { number: end.number, head: String(each).padStart(64, '0'), to: audit });
    }
    expect(await mailHead(desk.as('dpo'), end)).toMatchObject({ kind: 'sent' });
    expect(await mailHead(desk.as('deputy'), end)).toMatchObject({ kind: 'not-needed' });
  }, 60_000);
});

test('receipts of one policy and of one person, also beyond 5,000 rows, none twice and none missing', async () => {
  const { tenant } = desk.server;
  const list = getListByUrl(tenant, '/sites/dataprotection/Lists/PolicyReceipts');
  if (!list) throw new Error('no list');
  const columns = receiptColumns(content({ policyId: 12 }), 'c'.repeat(64));
  tenant.database.transaction(() => {
    for (let n = 0; n < 5_300; n++) insertItem(tenant, list, { author: 1, contentTypeId: '0x01', values: { ...columns, PolicyId: 12 } });
    insertItem(tenant, list, { author: 2, contentTypeId: '0x01', values: { ...columns, PolicyId: 13 } });
  });
  const read = async (scope: Parameters<typeof receiptPages>[1]): Promise<readonly unknown[]> => {
    const ids: unknown[] = [];
    for await (const page of receiptPages(desk.as('audit'), scope)) ids.push(...page.map(({ Id }) => Id));
    expect(new Set(ids).size).toBe(ids.length);
    return ids;
  };
  expect(await read({ kind: 'policy', policyId: 12 })).toHaveLength(5_300);
  expect(await read({ kind: 'policy', policyId: 13 })).toHaveLength(1);
  // 5,300 rows of one person, whose certificate is made all the same
  expect(await read({ kind: 'person', authorId: 1 })).toHaveLength(5_300);
  expect((await read({ kind: 'all' })).length).toBeGreaterThan(5_301);
  const alex = (await desk.rows('Policy receipts')).find(({ ReceiptGuid, PolicyId }) => PolicyId === 3 && ReceiptGuid)?.AuthorId;
  expect((await read({ kind: 'person', authorId: Number(alex) })).length).toBeGreaterThan(0);
  const stopper = new AbortController();
  const stopping = appendDigests(desk.as('dpo'), { signal: stopper.signal, onProgress: () => stopper.abort() });
  await desk.advance({ minutes: 3 });
  await expect(stopping.then((done) => (done.receipts === 0 ? appendDigests(desk.as('dpo'), { signal: stopper.signal, onProgress: () => stopper.abort() }) : done))).rejects.toMatchObject({ name: 'AbortError' });
  await appendDigests(desk.as('dpo'));
  expect((await checkChain((await readChain(desk.as('dpo'))).digests, sha256OfText)).problems).toEqual([]);
}, 240_000);

test('exceptions are added with a reason and ended by a row of their own; reviewers read and add none', async () => {
  const dpo = desk.as('dpo');
  await addException(dpo, { kind: 'exempt', policyId: 3, versionId: undefined, upns: ['Jo@northmere.example'], reason: 'On secondment', until: Temporal.PlainDate.from('2099-01-01') });
  await recordSuperseded(dpo, { policyId: 3, versionId: 8 }, ['alex@northmere.example', 'sioned@northmere.example'], 'Version 2 took its place');
  const [first, second] = await readReadingExceptions(desk.as('audit'));
  expect(first).toMatchObject({ kind: 'exempt', upns: ['jo@northmere.example'], by: 'Priya Nandra', reason: 'On secondment' });
  expect(second).toMatchObject({ kind: 'superseded', versionId: 8, upns: ['alex@northmere.example', 'sioned@northmere.example'] });
  await endException(dpo, first.id, 'Back');
  expect((await readReadingExceptions(dpo)).map(({ kind }) => kind)).toEqual(['superseded']);
  await expect(endException(desk.as('audit'), second.id, 'x')).rejects.toMatchObject({ kind: 'forbidden' });
  await desk.fault({ match: { method: 'POST', url: 'ReadingExceptions' }, fault: { kind: 'drop-after' } });
  await addException(desk.as('dpo'), { kind: 'leaver', policyId: undefined, versionId: undefined, upns: ['ict@northmere.example'], reason: 'Left', until: undefined });
  await desk.noFaults();
  expect((await readReadingExceptions(dpo)).filter(({ kind }) => kind === 'leaver')).toHaveLength(1);
}, 60_000);
