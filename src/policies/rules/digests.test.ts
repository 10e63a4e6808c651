import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { checkChain } from './chain';
import { chainEnd, digestColumns, entryLine, longestEntries, nextDigests, noChain, readDigestRow, readEntryLine, type DigestEntry, type ReceiptDigest } from './digests';

const hash = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
const entry = (id: number): DigestEntry => ({ id, created: '2026-11-22T10:15:30Z', authorId: 12, seal: id.toString(16).padStart(64, '0') });
const many = (from: number, to: number): DigestEntry[] => Array.from({ length: to - from + 1 }, (none, index) => entry(from + index));

async function threeDigests(): Promise<readonly ReceiptDigest[]> {
  return nextDigests(many(1, 1500), noChain, hash);
}

test('a line is read back, and a seal that is none cannot end it', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (seal) => {
    const text = entryLine({ ...entry(3), seal });
    expect(text).not.toMatch(/[\r\n]/);
    expect(readEntryLine(text)).toMatchObject({ id: 3, authorId: 12 });
  }));
});

test('the head is the SHA-256 over the head before, a line feed and the lines', async () => {
  const [first] = await nextDigests([entry(1), entry(2)], noChain, hash);
  expect(first.head).toBe(await hash(`\n1;2026-11-22T10:15:30Z;12;${'1'.padStart(64, '0')}\n2;2026-11-22T10:15:30Z;12;${'2'.padStart(64, '0')}`));
  const [second] = await nextDigests([entry(7)], chainEnd(first), hash);
  expect(second).toMatchObject({ number: 2, previousHead: first.head, head: await hash(`${first.head}\n${entryLine(entry(7))}`) });
});

test('many receipts become digests that each fit into a column, and together hold every one', async () => {
  const digests = await threeDigests();
  expect(digests.length).toBeGreaterThan(2);
  expect(Math.max(...digests.map(({ entries }) => entries.length))).toBeLessThanOrEqual(longestEntries);
  const chain = await checkChain(digests, hash);
  expect(chain).toMatchObject({ problems: [], lastId: 1500, head: digests.at(-1)?.head });
  expect(chain.entries.size).toBe(1500);
});

test('a row is read back as SharePoint gives it, with its own line ends', async () => {
  const [digest] = await nextDigests([entry(1), entry(2)], noChain, hash);
  const columns = digestColumns(digest);
  expect(columns).toMatchObject({ FromId: 1, ToId: 2, ReceiptCount: 2 });
  const read = readDigestRow({ Id: 1, ...columns, Entries: `${columns.Entries.replace(/\n/g, '\r\n')}\r\n`, PreviousHead: null });
  expect(read).toEqual(digest);
  const row = { Id: 4, ...columns };
  for (const odd of [{ DigestNumber: 'one' }, { ...row, DigestNumber: 0.5 }, { ...row, DigestNumber: 5 }, { ...row, DigestNumber: -1 }, { ...row, Head: 'x' }, { ...row, PreviousHead: 'x' }]) expect(readDigestRow(odd)).toBeUndefined();
});

describe('the chain names what does not fit', () => {
  const change = (digests: readonly ReceiptDigest[], index: number, over: Partial<ReceiptDigest>): readonly ReceiptDigest[] =>
    digests.map((digest, each) => (each === index ? { ...digest, ...over } : digest));

  test('a changed line', async () => {
    const digests = await threeDigests();
    const changed = change(digests, 1, { entries: digests[1].entries.replace(';12;', ';13;') });
    expect((await checkChain(changed, hash)).problems).toEqual([{ kind: 'head-does-not-fit', number: 2 }]);
  });

  test('a changed line with its head made anew: the one after goes on from another, and which of the two is wrong a digest after them tells', async () => {
    const digests = await threeDigests();
    const entries = digests[1].entries.replace(';12;', ';13;');
    const changed = change(digests, 1, { entries, head: await hash(`${digests[1].previousHead}\n${entries}`) });
    expect((await checkChain(changed, hash)).problems).toEqual([{ kind: 'broken-link', number: 2, next: 3 }]);
    const [fourth] = await nextDigests([entry(1501)], chainEnd(digests[2]), hash);
    expect((await checkChain([...changed, fourth], hash)).problems).toEqual([{ kind: 'exchanged', number: 2, next: 3 }]);
  });

  test('a missing number, a number twice, a line that is none, a receipt twice', async () => {
    const digests = await threeDigests();
    expect((await checkChain([digests[0], digests[2]], hash)).problems).toEqual([{ kind: 'missing', number: 2, to: 2 }]);
    expect((await checkChain(digests.slice(1), hash)).problems).toEqual([{ kind: 'missing', number: 1, to: 1 }]);
    expect((await checkChain([...digests, digests[1]], hash)).problems).toEqual([{ kind: 'number-twice', number: 2 }]);
    const [odd] = await nextDigests([entry(5), entry(5), entry(4)], noChain, hash);
    expect((await checkChain([odd], hash)).problems.map(({ kind }) => kind)).toEqual(['out-of-order', 'out-of-order']);
    const entries = `${entryLine(entry(1))}\nnothing`;
    expect((await checkChain([{ number: 1, entries, previousHead: '', head: await hash(`\n${entries}`) }], hash)).problems).toEqual([{ kind: 'unreadable-entry', number: 1, line: 2 }]);
  });

  test('a chain that was rewritten whole fits in itself: only a head that is held outside shows it', async () => {
    const [held] = (await threeDigests()).slice(-1);
    const rewritten = await nextDigests(many(1, 1500).filter(({ id }) => id !== 700), noChain, hash);
    expect((await checkChain(rewritten, hash)).problems).toEqual([]);
    expect((await checkChain(rewritten, hash, held.head)).problems).toEqual([{ kind: 'held-head-not-found', number: 0 }]);
  });

  test('a chain cut short fits in itself too; the head held is missing', async () => {
    const digests = await threeDigests();
    expect((await checkChain(digests.slice(0, 2), hash, digests[2].head)).problems).toEqual([{ kind: 'held-head-not-found', number: 0 }]);
    expect((await checkChain(digests, hash, ` ${digests[1].head.toUpperCase()} `)).heldUpTo).toBe(2);
  });
});
