import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { receiptContents } from '../../../local/testing/receiptContents';
import { checkChain } from './chain';
import { chainEnd, headOf, nextDigests, noChain, type ReceiptDigest } from './digests';
import { receiptColumns } from './receiptRow';
import { receiptSealText } from './seal';
import type { Verification } from './verdicts';
import { verifier } from './verify';
import { digestEntry, rowToVerify, type RowToVerify } from './verifyRow';

/** Tampering with the digests: the digest is blamed, and of the receipts that it covered nothing is said. */
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const hash = (text: string): Promise<string> => Promise.resolve(sha256(text));

interface Desk {
  readonly rows: readonly RowToVerify[];
  readonly digests: readonly ReceiptDigest[];
  /** Ids by digest, in the order of the digests. */
  readonly covered: readonly (readonly number[])[];
}

/** Three to five digests of one to three receipts each, whose ids have gaps. */
const desks = fc.array(fc.uniqueArray(receiptContents, { minLength: 1, maxLength: 3, selector: ({ guid }) => guid }), { minLength: 3, maxLength: 5 }).map((groups) => {
  let id = 0;
  return groups.map((group) => group.map((content) => {
    id += 2;
    const read = rowToVerify({ Id: id, Created: `2026-11-22T10:${String(id).padStart(2, '0')}:30Z`, AuthorId: 12, Author: { Title: 'Alex' }, ...receiptColumns(content, sha256(receiptSealText(content))) });
    if (!read) throw new Error('no row');
    return read;
  }));
});

async function deskOf(groups: readonly (readonly RowToVerify[])[]): Promise<Desk> {
  const digests: ReceiptDigest[] = [];
  for (const group of groups) digests.push(...await nextDigests(await Promise.all(group.map((row) => digestEntry(row, hash))), chainEnd(digests.at(-1)), hash));
  return { rows: groups.flat(), digests, covered: groups.map((group) => group.map(({ id }) => id)) };
}

async function verify(digests: readonly ReceiptDigest[], rows: readonly RowToVerify[], held?: string): Promise<Verification> {
  const verifying = verifier(await checkChain(digests, hash, held), hash);
  await verifying.add(rows);
  return verifying.finish();
}
const problems = ({ chain }: Verification): readonly (readonly [string, number])[] => chain.problems.map(({ kind, number }) => [kind, number]);
const verdicts = ({ findings }: Verification): readonly (readonly [number, string])[] => findings.map(({ id, verdict }) => [id, verdict]);
const unclear = (ids: readonly number[]): readonly (readonly [number, string])[] => ids.map((id) => [id, 'unclear']);
const changed = (digests: readonly ReceiptDigest[], at: number, over: Partial<ReceiptDigest>): readonly ReceiptDigest[] => digests.map((digest, index) => (index === at ? { ...digest, ...over } : digest));
const rehashed = async (digest: ReceiptDigest): Promise<ReceiptDigest> => ({ ...digest, head: await headOf(hash, digest.previousHead, digest.entries) });
/** Another entry in a digest's first line, as somebody would write it who hides a changed receipt. */
const forged = (entries: string): string => entries.replace(/;[0-9a-f]{64};=/, `;${'e'.repeat(64)};=`);

test('untouched always fits, whatever order the digests come in', async () => {
  await fc.assert(fc.asyncProperty(desks, fc.boolean(), async (groups, held) => {
    const { rows, digests } = await deskOf(groups);
    expect(await verify([...digests].reverse(), rows, held ? digests[1].head : undefined)).toMatchObject({ fits: true, findings: [], chain: { problems: [], heldUpTo: held ? 2 : undefined } });
  }));
});

test('any single alteration of a digest blames that digest and makes its receipts unclear', async () => {
  const alterations: Readonly<Record<string, (digest: ReceiptDigest) => Partial<ReceiptDigest>>> = {
    entries: ({ entries }) => ({ entries: forged(entries) }), 'a line more': ({ entries }) => ({ entries: `${entries}\n901;2026-11-22T10:00:30Z;12;${'d'.repeat(64)};=` }),
    'no lines': () => ({ entries: '' }), head: () => ({ head: 'c'.repeat(64) }), 'head before': () => ({ previousHead: 'c'.repeat(64) }), 'no head': () => ({ head: '' })
  };
  await fc.assert(fc.asyncProperty(desks, fc.nat(), fc.constantFrom(...Object.keys(alterations)), async (groups, nat, what) => {
    const { rows, digests, covered } = await deskOf(groups);
    const at = nat % digests.length;
    const result = await verify(changed(digests, at, alterations[what](digests[at])), rows);
    expect(problems(result)).toEqual([['head-does-not-fit', at + 1]]);
    expect(verdicts(result).filter(([id]) => id !== 901)).toEqual(unclear(covered[at]));
    expect(result.counts).toMatchObject({ fits: rows.length - covered[at].length, altered: 0, resealed: 0, deleted: 0, inserted: 0 });
    expect(result.fits).toBe(false);
  }));
});

test('a digest that was changed and hashed again is blamed by the one after it; of the last two only a hash held outside tells which', async () => {
  await fc.assert(fc.asyncProperty(desks, fc.nat(), async (groups, nat) => {
    const { rows, digests, covered } = await deskOf(groups);
    const at = nat % (digests.length - 1);
    const tampered = changed(digests, at, await rehashed({ ...digests[at], entries: forged(digests[at].entries) }));
    const result = await verify(tampered, rows);
    const isOpen = at === digests.length - 2;
    expect(problems(result)).toEqual([[isOpen ? 'broken-link' : 'exchanged', at + 1]]);
    expect(verdicts(result)).toEqual(unclear(isOpen ? [...covered[at], ...covered[at + 1]] : covered[at]));
    const held = await verify(tampered, rows, digests.at(-1)?.head);
    expect(problems(held)).toEqual([['exchanged', at + 1]]);
    expect(verdicts(held)).toEqual(unclear(covered[at]));
    expect(held.chain).toMatchObject({ heldAt: digests.length, heldUpTo: undefined });
  }));
});

test('any deletion of a digest names it and makes its receipts unclear; the last one only a hash held outside misses', async () => {
  await fc.assert(fc.asyncProperty(desks, fc.nat(), async (groups, nat) => {
    const { rows, digests, covered } = await deskOf(groups);
    const at = nat % digests.length;
    const left = digests.filter((digest, index) => index !== at);
    const result = await verify(left, rows, digests.at(-1)?.head);
    if (at === digests.length - 1) {
      expect(problems(result)).toEqual([['held-head-not-found', 0]]);
      expect(result.counts).toMatchObject({ 'own-seal-only': covered[at].length, inserted: 0 });
    } else {
      expect(problems(result)).toEqual([['missing', at + 1]]);
      expect(verdicts(result)).toEqual(unclear(covered[at]));
    }
    expect(result.fits).toBe(false);
  }));
});

test('any insertion of a digest is named: beside another, under a number of its own, or after the last', async () => {
  await fc.assert(fc.asyncProperty(desks, fc.nat(), fc.constantFrom('copy', 'fork', 'end'), async (groups, nat, how) => {
    const { rows, digests } = await deskOf(groups);
    const at = nat % (digests.length - 1);
    const foreign = `${400 + at};2026-11-22T11:00:30Z;12;${'d'.repeat(64)};=`;
    const last = digests[digests.length - 1];
    const inserted = how === 'copy' ? digests[at] : await rehashed(how === 'fork'
      ? { ...digests[at], number: 700, entries: foreign }
      : { number: last.number + 1, previousHead: 'a'.repeat(64), entries: foreign, head: '' });
    const result = await verify([inserted, ...digests], rows, last.head);
    expect(problems(result)).toEqual([how === 'copy' ? ['number-twice', at + 1] : ['put-in', inserted.number]]);
    expect(verdicts(result).filter(([id]) => id < 400)).toEqual([]);
    expect(result.counts.fits).toBe(rows.length);
    expect(result.fits).toBe(false);
  }));
});

test('digests that swapped their numbers, lines or heads are named, and no receipt is called altered', async () => {
  await fc.assert(fc.asyncProperty(desks, fc.constantFrom('number', 'entries', 'head', 'previousHead') as fc.Arbitrary<keyof ReceiptDigest>, async (groups, field) => {
    const { rows, digests, covered } = await deskOf(groups);
    const [one, two] = digests;
    fc.pre(one[field] !== two[field]);
    const result = await verify([{ ...one, [field]: two[field] }, { ...two, [field]: one[field] }, ...digests.slice(2)], rows);
    expect(problems(result)).toEqual(field === 'number' ? [['renumbered', 2], ['renumbered', 1]] : [['head-does-not-fit', 1], ['head-does-not-fit', 2]]);
    expect(verdicts(result)).toEqual(field === 'number' ? [] : unclear([...covered[0], ...covered[1]]));
  }));
});

test('a digest whose number was changed stands where its links put it, and nothing is missing', async () => {
  await fc.assert(fc.asyncProperty(desks, fc.nat(), fc.integer({ min: 6, max: 2 ** 40 }), async (groups, nat, number) => {
    const { rows, digests } = await deskOf(groups);
    const at = nat % digests.length;
    const result = await verify(changed(digests, at, { number }), rows);
    expect(result.chain.problems).toEqual([{ kind: 'renumbered', number, place: at + 1 }]);
    expect(result.counts.fits).toBe(rows.length);
  }));
});

test('a receipt that a changed digest names and the list does not have is unclear, not deleted', async () => {
  const [groups] = fc.sample(desks, { numRuns: 1, seed: 3 });
  const { rows, digests, covered } = await deskOf(groups);
  const result = await verify(changed(digests, 1, { head: 'c'.repeat(64) }), rows.filter(({ id }) => id !== covered[1][0]));
  expect(verdicts(result)).toEqual(unclear(covered[1]));
  expect(result.findings[0]).toMatchObject({ fields: ['Id'], doubt: 'digest-wrong', digest: 2 });
  expect(noChain.lastId).toBe(0);
});
