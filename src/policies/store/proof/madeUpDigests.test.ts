import { withTestDesk } from '../../../../local/testing/testDesk';
import { reviewersGroup } from '../../../platform/rights';
import { sha256OfText } from '../../../platform/sharepoint/sha256';
import { headOf } from '../../rules/digests';
import type { ReceiptContent } from '../../rules/receipt';
import { receiptColumns } from '../../rules/receiptRow';
import { sealOf } from '../receipts';
import { appendDigests } from './appendDigests';
import { newestDigest, readChain } from './chainRows';
import { readReceiptProof } from './receiptProof';
import { verifyLive } from './verifyLive';

/** Rows that somebody adds by raw request to the receipts and the digests: none stops the chain, and none decides about others. */
const desk = withTestDesk();
beforeEach(async () => {
  await desk.as('owner').sp.web.siteGroups.getByName(reviewersGroup('reviewers:policy')).users.add('i:0#.f|membership|audit@northmere.example');
});

const content = (over: Partial<ReceiptContent> = {}): ReceiptContent => ({
  policyId: 3, versionId: 8, guid: crypto.randomUUID(), outcome: 'acknowledged', contentHash: 'a'.repeat(64), readingHash: 'b'.repeat(64), statement: 'I follow it', language: 'en-GB',
  answers: {}, words: '', reachedEnd: true, ...over
});
const add = async (list: string, name: string, values: object): Promise<{ readonly status: number; readonly id: number }> => {
  const answer = await desk.raw(name, 'POST', `/_api/web/lists/getbytitle('${list}')/items`, { Title: 'x', ...values });
  return { status: answer.status, id: answer.ok ? ((await answer.json()) as { readonly Id: number }).Id : 0 };
};
async function receipts(count: number): Promise<readonly number[]> {
  const ids: number[] = [];
  for (let n = 0; n < count; n++) {
    const receipt = content();
    ids.push((await add('Policy receipts', n % 2 === 0 ? 'alex' : 'jo', receiptColumns(receipt, await sealOf(receipt)))).id);
  }
  await desk.advance({ minutes: 3 });
  return ids;
}
async function callsOf<Answer>(work: () => Promise<Answer>): Promise<{ readonly answer: Answer; readonly calls: number }> {
  await desk.local('DELETE', 'log');
  const answer = await work();
  return { answer, calls: (await desk.local<{ readonly value: readonly unknown[] }>('GET', 'log')).value.length };
}
const digest = (over: object): object => ({ DigestNumber: 1, FromId: 1, ToId: 1, ReceiptCount: 1, Entries: '', PreviousHead: '', Head: 'b'.repeat(64), ...over });

test.each([
  ['999999.5, which made a page send thousands of calls', { DigestNumber: 999_999.5 }], ['a whole one far beyond', { DigestNumber: 999_999 }], ['a negative one', { DigestNumber: -3 }],
  ['the next one, with a head that is none', { DigestNumber: 2, Head: 'nothing' }]
])('a row of digests with a number of %s is skipped, told with who added it, and stops nothing', async (what, row) => {
  const before = await receipts(2);
  await appendDigests(desk.as('dpo'));
  // reviewers and staff may not, an officer may: a real attack, by somebody whose rows stay
  expect((await add('Receipt digests', 'alex', digest(row))).status).toBeGreaterThanOrEqual(400);
  expect((await add('Receipt digests', 'audit', digest(row))).status).toBe(403);
  const { id } = await add('Receipt digests', 'deputy', digest(row));
  expect(id).toBeGreaterThan(0);
  const after = await receipts(2);
  const { answer, calls } = await callsOf(() => appendDigests(desk.as('dpo')));
  expect(answer).toMatchObject({ receipts: 2, digests: 1, end: { lastId: after[1] } });
  expect(calls).toBeLessThanOrEqual(10);
  expect((await callsOf(() => appendDigests(desk.as('dpo')))).calls).toBeLessThanOrEqual(3);
  const strange = [expect.objectContaining({ rowId: id, by: 'Tom Ashworth' })];
  if (row.DigestNumber > 2) expect(answer.strange).toEqual(strange);
  const result = await verifyLive(desk.as('audit'), undefined);
  expect(result).toMatchObject({ strange, counts: { fits: before.length + after.length } });
  expect(result.chain.problems).toEqual(row.DigestNumber === 2 ? [{ kind: 'renumbered', number: 3, place: 2 }] : []);
}, 60_000);

test('many such rows cost a call for 5,000 of them, and the newest digest is still found', async () => {
  await receipts(1);
  await appendDigests(desk.as('dpo'));
  for (let n = 0; n < 12; n++) await add('Receipt digests', 'deputy', digest({ DigestNumber: 1000 + n + 0.5 }));
  const { answer, calls } = await callsOf(() => newestDigest(desk.as('dpo')));
  expect(answer.digest).toMatchObject({ number: 1 });
  expect(answer.strange).toHaveLength(12);
  expect(calls).toBe(3);
}, 60_000);

test('a digest made up over a receipt that nobody has yet does not keep later ones out of the chain', async () => {
  const before = await receipts(2);
  await appendDigests(desk.as('dpo'));
  const { digest: newest } = await newestDigest(desk.as('dpo'));
  const entries = `999999999;2026-11-22T10:00:00Z;12;${'d'.repeat(64)};=`;
  const head = newest?.head ?? '';
  await add('Receipt digests', 'deputy', digest({ DigestNumber: 2, FromId: 1, ToId: 999_999_999, Entries: entries, PreviousHead: head, Head: await headOf(sha256OfText, head, entries) }));
  const after = await receipts(2);
  const { answer, calls } = await callsOf(() => appendDigests(desk.as('dpo')));
  expect(answer).toMatchObject({ receipts: 2, beyond: { number: 2, receiptId: 999_999_999 }, end: { number: 3, lastId: after[1] } });
  expect(calls).toBeLessThanOrEqual(8);
  const result = await verifyLive(desk.as('dpo'), undefined);
  expect(result.counts).toMatchObject({ fits: before.length + after.length, inserted: 0 });
  expect(result.chain.problems).toEqual([{ kind: 'out-of-order', number: 2, receiptId: 999_999_999 }]);
  expect(result.findings).toEqual([expect.objectContaining({ id: 999_999_999, verdict: 'deleted', afterExport: true })]);
  // one receipt alone is found by the narrowest span, not by the made-up one
  expect(await readReceiptProof(desk.as('dpo'), after[1])).toMatchObject({ digest: 3, finding: undefined, digestFits: true });
}, 60_000);

test('a receipt that somebody writes with a seal that never fitted is entered as such: it accuses nobody, and a change of it is named', async () => {
  const odd = content({ words: 'Written by hand' });
  const { id } = await add('Policy receipts', 'alex', receiptColumns(odd, 'a'.repeat(64)));
  const { id: fraction } = await add('Policy receipts', 'alex', { ...receiptColumns(odd, await sealOf(odd)), VersionId: 8.5 });
  await receipts(1);
  await appendDigests(desk.as('dpo'));
  expect(await verifyLive(desk.as('audit'), undefined)).toMatchObject({ fits: true, findings: [{ id, verdict: 'never-sealed' }, { id: fraction, verdict: 'never-sealed' }] });
  expect(await readReceiptProof(desk.as('dpo'), id)).toMatchObject({ digest: 1, finding: { verdict: 'never-sealed' } });
  const edit = (values: object): Promise<Response> => desk.raw('owner', 'POST', `/_api/web/lists/getbytitle('Policy receipts')/items(${id})`, values, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  expect((await edit({ Outcome: 'declined' })).ok).toBe(true);
  expect((await verifyLive(desk.as('audit'), undefined)).findings[0]).toMatchObject({ id, verdict: 'altered', fields: ['content'] });
  const mended = { ...odd, outcome: 'declined' as const };
  expect((await edit({ Seal: await sealOf(mended) })).ok).toBe(true);
  expect((await verifyLive(desk.as('audit'), undefined)).findings[0]).toMatchObject({ id, verdict: 'resealed' });
}, 60_000);

test('an empty list shows nothing, and a chain whose digest the owner changed blames that digest and no receipt', async () => {
  expect(await verifyLive(desk.as('dpo'), undefined)).toMatchObject({ fits: false, outcome: 'nothing-shown' });
  const ids = await receipts(3);
  await appendDigests(desk.as('dpo'));
  expect(await verifyLive(desk.as('dpo'), undefined)).toMatchObject({ fits: true });
  const [row] = await desk.rows('Receipt digests');
  await desk.raw('owner', 'POST', `/_api/web/lists/getbytitle('Receipt digests')/items(${String(row.Id)})`, { Entries: String(row.Entries).replace(/[0-9a-f]{64}/, 'c'.repeat(64)) }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  const result = await verifyLive(desk.as('audit'), undefined);
  expect(result.chain.problems).toEqual([{ kind: 'head-does-not-fit', number: 1 }]);
  expect(result.findings.map(({ id, verdict }) => [id, verdict])).toEqual(ids.map((id) => [id, 'unclear']));
  expect((await readChain(desk.as('dpo'))).strange).toEqual([]);
}, 60_000);
