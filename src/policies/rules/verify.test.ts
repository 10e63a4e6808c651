import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { receiptContents } from '../../../local/testing/receiptContents';
import { checkChain, type CheckedChain } from './chain';
import { chainEnd, nextDigests, noChain } from './digests';
import type { ReceiptContent } from './receipt';
import { receiptSealText } from './seal';
import { receiptColumns } from './receiptRow';
import type { Verification } from './verdicts';
import { verifier } from './verify';
import { digestEntry, rowToVerify, storedRowText, type RowToVerify } from './verifyRow';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const hash = (text: string): Promise<string> => Promise.resolve(sha256(text));
const sealed = (content: ReceiptContent): string => sha256(receiptSealText(content));

const row = (id: number, content: ReceiptContent, over: Partial<RowToVerify> = {}): RowToVerify => ({
  id, created: `2026-11-22T10:${String(id % 60).padStart(2, '0')}:30Z`, authorId: 10 + (id % 7), seal: sealed(content), person: `Person ${id % 7}`, content, guid: content.guid, doubtful: [], cells: {}, ...over
});

/** Receipts with ids of their own, in order, each with its own GUID. */
const lists = fc.uniqueArray(receiptContents, { minLength: 3, maxLength: 12, selector: ({ guid }) => guid })
  .map((contents) => contents.map((content, index) => row(index * 2 + 1, content)));

const chainOver = async (rows: readonly RowToVerify[]): Promise<CheckedChain> =>
  checkChain(await nextDigests(await Promise.all(rows.map((each) => digestEntry(each, hash))), noChain, hash), hash);
/** As digests were before they said whether a seal fitted. */
const formerChainOver = async (rows: readonly RowToVerify[]): Promise<CheckedChain> =>
  checkChain(await nextDigests(rows.map(({ id, created, authorId, seal }) => ({ id, created, authorId, seal })), noChain, hash), hash);

async function verify(chain: CheckedChain, rows: readonly RowToVerify[], whole = true): Promise<Verification> {
  const verifying = verifier(chain, hash, { whole });
  for (let from = 0; from < rows.length; from += 5) await verifying.add(rows.slice(from, from + 5));
  return verifying.finish();
}
const named = ({ findings }: Verification): readonly (readonly [number, string])[] => findings.map(({ id, verdict }) => [id, verdict]);
const replaced = (rows: readonly RowToVerify[], index: number, by: RowToVerify): readonly RowToVerify[] => rows.map((each, at) => (at === index ? by : each));

/** Another content than this one's, whatever was drawn. */
const altered = (content: ReceiptContent, from: ReceiptContent, field: keyof ReceiptContent): ReceiptContent | undefined => {
  const other = { ...content, [field]: from[field] };
  return receiptSealText(other) === receiptSealText(content) ? undefined : other;
};
const fields = fc.constantFrom('policyId', 'versionId', 'guid', 'outcome', 'contentHash', 'readingHash', 'statement', 'language', 'answers', 'words', 'reachedEnd') as fc.Arbitrary<keyof ReceiptContent>;

test('untouched always fits, in whatever order it comes', async () => {
  await fc.assert(fc.asyncProperty(lists, fc.nat(), async (rows, by) => {
    const result = await verify(await chainOver(rows), [...rows.slice(by % rows.length), ...rows.slice(0, by % rows.length)]);
    expect(result).toMatchObject({ fits: true, findings: [], counts: { fits: rows.length, 'own-seal-only': 0 } });
  }));
});

test('any single alteration of any field is found and named', async () => {
  await fc.assert(fc.asyncProperty(lists, fc.nat(), fields, receiptContents, async (rows, at, field, from) => {
    const target = rows[at % rows.length];
    const content = target.content && altered(target.content, from, field);
    fc.pre(content !== undefined);
    const result = await verify(await chainOver(rows), replaced(rows, at % rows.length, { ...target, content, guid: content?.guid ?? '' }));
    expect(named(result)).toEqual([[target.id, 'altered']]);
    expect(result.counts.fits).toBe(rows.length - 1);
  }));
});

test('an alteration that is sealed anew is named as resealed', async () => {
  await fc.assert(fc.asyncProperty(lists, fc.nat(), fields, receiptContents, async (rows, at, field, from) => {
    const target = rows[at % rows.length];
    const content = target.content && altered(target.content, from, field);
    fc.pre(content !== undefined);
    const result = await verify(await chainOver(rows), replaced(rows, at % rows.length, { ...target, content, seal: content ? sealed(content) : '' }));
    expect(named(result)).toEqual([[target.id, 'resealed']]);
  }));
});

test('another author, another time or another seal is named, with the column', async () => {
  await fc.assert(fc.asyncProperty(lists, fc.nat(), fc.constantFrom(['Author', { authorId: 999 }], ['Created', { created: '2026-11-21T10:00:30Z' }], ['Seal', { seal: 'f'.repeat(64) }]) as fc.Arbitrary<readonly [string, Partial<RowToVerify>]>, async (rows, at, [field, over]) => {
    const target = rows[at % rows.length];
    const result = await verify(await chainOver(rows), replaced(rows, at % rows.length, { ...target, ...over }));
    expect(result.findings).toEqual([expect.objectContaining({ id: target.id, verdict: 'altered', fields: [field] })]);
  }));
});

test('any deletion is named; made again under another id, time or author, both are named and point to each other', async () => {
  await fc.assert(fc.asyncProperty(lists, fc.nat(), fc.boolean(), async (rows, at, again) => {
    const target = rows[at % rows.length];
    const rest = rows.filter(({ id }) => id !== target.id);
    const copy = { ...target, id: 500, created: '2026-11-23T09:00:00Z' };
    const result = await verify(await chainOver(rows), again ? [...rest, copy] : rest);
    expect(named(result)).toEqual(again ? [[target.id, 'deleted'], [500, 'made-again']] : [[target.id, 'deleted']]);
    expect(result.findings[0].otherId).toBe(again ? 500 : undefined);
    expect(result.findings[1]?.otherId).toBe(again ? target.id : undefined);
  }));
});

test('any insertion between digested rows is named; after them it is only not in a digest yet', async () => {
  await fc.assert(fc.asyncProperty(lists, fc.nat(), receiptContents, async (rows, at, content) => {
    fc.pre(rows.every(({ guid }) => guid !== content.guid));
    const between = row(rows[at % (rows.length - 1)].id + 1, content);
    expect(named(await verify(await chainOver(rows), [...rows, between]))).toEqual([[between.id, 'inserted']]);
    const after = await verify(await chainOver(rows), [...rows, row(900, content)]);
    expect(after).toMatchObject({ fits: true, counts: { fits: rows.length, 'own-seal-only': 1 } });
  }));
});

test('two rows that swapped what they hold are both named, each with whose content it has', async () => {
  await fc.assert(fc.asyncProperty(lists, async (rows) => {
    const [one, two] = rows;
    const swapped = [{ ...one, content: two.content, seal: two.seal }, { ...two, content: one.content, seal: one.seal }, ...rows.slice(2)];
    const result = await verify(await chainOver(rows), swapped);
    expect(result.findings.map(({ id, verdict, otherId }) => [id, verdict, otherId])).toEqual([[one.id, 'resealed', two.id], [two.id, 'resealed', one.id]]);
  }));
});

const [first, second, third] = fc.sample(fc.uniqueArray(receiptContents, { minLength: 3, maxLength: 3, selector: ({ guid }) => guid }), { numRuns: 1, seed: 4 })[0];

test('the former value of a choice is found, because only it makes the seal fit again', async () => {
  const content = { ...first, outcome: 'declined' as const };
  const rows = [row(1, content), row(2, second)];
  const result = await verify(await chainOver(rows), [{ ...rows[0], content: { ...content, outcome: 'acknowledged' } }, rows[1]]);
  expect(result.findings).toEqual([expect.objectContaining({ id: 1, verdict: 'altered', fields: ['Outcome'], former: { field: 'Outcome', was: 'declined' } })]);
});

test('a row whose time or content is nothing readable is named as altered and crashes nothing', async () => {
  const rows = [row(1, first), row(2, second)];
  const result = await verify(await chainOver(rows), [{ ...rows[0], content: undefined }, { ...rows[1], created: 'yesterday' }]);
  expect(result.findings.map(({ id, verdict, fields: where }) => [id, verdict, where])).toEqual([[1, 'altered', ['content']], [2, 'altered', ['Created']]]);
  expect(rowToVerify({ Title: 'no id' })).toBeUndefined();
  expect(await verify(await chainOver(rows), [...rows, undefined as never])).toMatchObject({ unreadable: 1, fits: false });
});

test('the same GUID twice by one person is read as one; by another person it is a copy', async () => {
  const rows = [row(1, first), row(8, first)];
  expect(rows[0].authorId).toBe(rows[1].authorId);
  expect(await verify(await chainOver(rows), rows)).toMatchObject({ fits: true, repeats: 1 });
  const copied = row(9, { ...second, guid: first.guid });
  expect((await verify(await chainOver(rows), [...rows, copied])).findings).toEqual([expect.objectContaining({ id: 9, verdict: 'copied', otherId: 1 })]);
});

test('an id that the export has twice is named', async () => {
  const rows = [row(1, first), row(2, second)];
  expect(named(await verify(await chainOver(rows), [...rows, rows[1]]))).toEqual([[2, 'listed-twice']]);
});

test('of an export of one policy nothing is said of rows that are not in it', async () => {
  const rows = [row(1, first), row(2, second), row(3, third)];
  expect(await verify(await chainOver(rows), rows.slice(0, 1), false)).toMatchObject({ fits: true, whole: false, counts: { deleted: 0 } });
});

test('a digested row that is later than the whole export may only have come after it', async () => {
  const rows = [row(1, first), row(2, second), row(3, third)];
  expect((await verify(await chainOver(rows), rows.slice(0, 2))).findings).toEqual([expect.objectContaining({ id: 3, verdict: 'deleted', afterExport: true })]);
});

test('a time that a spreadsheet cut to the minute is unclear, another minute is altered', async () => {
  const rows = [row(1, first), row(2, second)];
  const chain = await chainOver(rows);
  expect(named(await verify(chain, [{ ...rows[0], created: '2026-11-22T10:01:00Z', doubtful: ['Created'] }, rows[1]]))).toEqual([[1, 'unclear']]);
  expect(named(await verify(chain, [{ ...rows[0], created: '2026-11-22T10:09:00Z', doubtful: ['Created'] }, rows[1]]))).toEqual([[1, 'altered']]);
});

describe('a receipt whose seal never fitted', () => {
  const stored = (id: number, columns: Readonly<Record<string, unknown>>): RowToVerify => {
    const read = rowToVerify({ Id: id, Created: '2026-11-22T10:01:30Z', AuthorId: 40, Author: { Title: 'Alex' }, ...columns });
    if (!read) throw new Error('no row');
    return read;
  };
  const odd = fc.constantFrom<Readonly<Record<string, unknown>>>({ Seal: 'a'.repeat(64) }, { Seal: '' }, { Seal: 'my own;seal' }, { VersionId: 5.5 }, { VersionId: 2 ** 32 + 5 }, { Outcome: 'agreed' }, { Answers: '{"q' }, { ReachedEnd: null, Seal: 'x' });

  test('is entered as such, told as such, and accuses nobody', async () => {
    await fc.assert(fc.asyncProperty(receiptContents, odd, async (content, over) => {
      const rows = [stored(1, { ...receiptColumns(content, sealed(content)), ...over }), row(2, second)];
      const result = await verify(await chainOver(rows), rows);
      expect(result.findings).toEqual([expect.objectContaining({ id: 1, verdict: 'never-sealed', digest: 1, fields: [] })]);
      expect(result).toMatchObject({ fits: true, outcome: 'fits' });
    }));
  });

  test('hides no tampering: whatever of it is changed afterwards is named', async () => {
    await fc.assert(fc.asyncProperty(receiptContents, odd, fields, receiptContents, async (content, over, field, from) => {
      const columns = { ...receiptColumns(content, sealed(content)), ...over };
      const changed = { ...columns, ...receiptColumns(altered(content, from, field) ?? content, String(columns.Seal)), ...over };
      fc.pre(storedRowText({ cells: changed }) !== storedRowText({ cells: columns }));
      const chain = await chainOver([stored(1, columns), row(2, second)]);
      const result = await verify(chain, [stored(1, changed), row(2, second)]);
      expect(named(result)).toEqual([[1, 'altered']]);
      const mended = receiptColumns(content, sealed(content));
      expect(named(await verify(chain, [stored(1, mended), row(2, second)]))).toEqual([[1, columns.Seal === mended.Seal ? 'altered' : 'resealed']]);
    }));
  });

  test('in a digest of before it is a riddle and said to be one; what proves an alteration still does', async () => {
    const rows = [stored(1, receiptColumns(first, 'a'.repeat(64))), row(2, { ...second, outcome: 'declined' })];
    const chain = await formerChainOver(rows);
    expect(named(await verify(chain, rows))).toEqual([[1, 'seal-does-not-fit']]);
    const result = await verify(chain, [rows[0], { ...rows[1], content: { ...second, outcome: 'acknowledged' } }]);
    expect(named(result)).toEqual([[1, 'seal-does-not-fit'], [2, 'altered']]);
  });

  test('a chain of before goes on with lines that say it', async () => {
    const rows = [row(1, first), row(2, second), stored(3, receiptColumns(third, 'a'.repeat(64)))];
    const [before] = await nextDigests(rows.slice(0, 2).map(({ id, created, authorId, seal }) => ({ id, created, authorId, seal })), noChain, hash);
    const after = await nextDigests([await digestEntry(rows[2], hash)], chainEnd(before), hash);
    const chain = await checkChain([before, ...after], hash);
    expect(chain.problems).toEqual([]);
    expect(await verify(chain, rows)).toMatchObject({ fits: true, counts: { fits: 2, 'never-sealed': 1 } });
  });
});

test('a digest that names a receipt which nobody ever had blames no later receipt', async () => {
  const rows = [row(1, first), row(2, second)];
  const [honest] = await nextDigests([await digestEntry(rows[0], hash)], noChain, hash);
  const made = await nextDigests([{ id: 999_999_999, created: '2026-11-22T10:09:30Z', authorId: 12, seal: 'b'.repeat(64) }], chainEnd(honest), hash);
  const result = await verify(await checkChain([honest, ...made], hash), rows);
  expect(result.findings).toEqual([expect.objectContaining({ id: 999_999_999, verdict: 'deleted', afterExport: true })]);
  expect(result.counts).toMatchObject({ fits: 1, 'own-seal-only': 1 });
});

test('with no digest, or with none that has any of the receipts, nothing is shown', async () => {
  const rows = [row(3, first), row(4, second)];
  expect(await verify(await checkChain([], hash), rows)).toMatchObject({ fits: false, outcome: 'nothing-shown', counts: { 'own-seal-only': 2 } });
  expect(await verify(await checkChain([], hash), [])).toMatchObject({ fits: false, outcome: 'nothing-shown' });
  expect(await verify(await chainOver([row(1, third)]), rows, false)).toMatchObject({ fits: false, outcome: 'nothing-shown' });
});

test('one number under two names does not fit; two numbers under one name are named and may be namesakes', async () => {
  const rows = [row(1, first), row(8, second), row(10, third)];
  const chain = await chainOver(rows);
  expect(await verify(chain, [rows[0], { ...rows[1], person: 'Somebody Else' }, rows[2]])).toMatchObject({
    fits: false, outcome: 'does-not-fit', findings: [], severalNames: [{ authorId: 11, names: ['Person 1', 'Somebody Else'] }]
  });
  expect(await verify(chain, [rows[0], rows[1], { ...rows[2], person: 'Person 1' }])).toMatchObject({ fits: true, sharedNames: [{ name: 'Person 1', authorIds: [11, 13] }] });
});
