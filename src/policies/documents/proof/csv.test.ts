import * as fc from 'fast-check';
import { receiptContents } from '../../../../local/testing/receiptContents';
import { receiptColumns, receiptSealText } from '../../rules/receiptRow';
import { nextDigests, noChain } from '../../rules/digests';
import type { RowToVerify } from '../../rules/verifyRow';
import { readCell, readCsv, writeCell } from './csvCells';
import { digestsCsvHeader, digestsCsvRows, readDigestsCsv } from './digestsCsv';
import { readReceiptsCsv, receiptsCsvHeader, receiptsCsvRows, type ExportScope, type StoredReceiptRow } from './receiptsCsv';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const stored = (id: number, content: Parameters<typeof receiptColumns>[0]): StoredReceiptRow => ({
  Id: id, Created: '2026-11-22T10:15:30Z', AuthorId: 12, Author: { Title: '=cmd|Alex' }, ...receiptColumns(content, 'a'.repeat(64))
});
const exported = (rows: readonly StoredReceiptRow[], scope: ExportScope = { kind: 'all' }): string => receiptsCsvHeader(scope) + receiptsCsvRows(rows);
function readBack(file: Uint8Array): { readonly rows: readonly (RowToVerify | undefined)[]; readonly notices: readonly string[]; readonly whole: boolean } {
  const read = readReceiptsCsv(file);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const rows = [...read.pages()].flat();
  return { rows, notices: [...read.notices], whole: read.whole };
}
const [content] = fc.sample(receiptContents, { numRuns: 1, seed: 5 });

test('no cell begins a formula, and every cell is read back to the letter', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(writeCell(text)).not.toMatch(/^[=+\-@\t\r]/);
    expect(readCell(writeCell(text))).toBe(text);
  }));
  expect([writeCell("'=1"), readCell("''=1"), writeCell(-4)]).toEqual(["''=1", "'=1", "'-4"]);
});

test('an export gives back every sealed field of every receipt, line ends and quotes too', () => {
  fc.assert(fc.property(fc.array(receiptContents, { minLength: 1, maxLength: 5 }), (contents) => {
    const { rows, notices } = readBack(bytes(exported(contents.map((each, index) => stored(index + 1, each)))));
    expect(rows.map((row) => row?.content && receiptSealText(row.content))).toEqual(contents.map(receiptSealText));
    expect(rows[0]).toMatchObject({ id: 1, created: '2026-11-22T10:15:30Z', authorId: 12, person: '=cmd|Alex', seal: 'a'.repeat(64), doubtful: [] });
    expect(notices).toEqual([]);
  }));
});

test('letters that somebody wrote as a spreadsheet program leaves them are marked and lose nothing', () => {
  const odd = { ...content, words: 'Caf\uFFFD', statement: '1E+5' };
  const { rows, notices } = readBack(bytes(exported([stored(1, odd)])));
  expect(rows[0]?.content && receiptSealText(rows[0].content)).toEqual(receiptSealText(odd));
  expect([rows[0]?.doubtful, notices]).toEqual([['Statement', 'Words'], ['numbers-rewritten', 'letters-garbled']]);
});

test('a row that is no receipt is exported as it is and read back without content', () => {
  const odd = { ...stored(3, content), Outcome: 'agreed', Answers: '{"q', AuthorId: null };
  expect(readBack(bytes(exported([odd]))).rows).toEqual([expect.objectContaining({ id: 3, content: undefined })]);
});

test('a part says so in its heading', () => {
  expect(readBack(bytes(exported([stored(1, content)]))).whole).toBe(true);
  expect(readBack(bytes(exported([stored(1, content)], { kind: 'policy', policyId: 3 }))).whole).toBe(false);
});

test.each([
  ['times without seconds', (text: string) => text.replace('2026-11-22T10:15:30Z', '22/11/2026 10:15'), 'dates-rewritten', 'Created'],
  ['another separator', (text: string) => text.replace(/,/g, ';'), 'delimiter-changed', undefined],
  ['a long number', (text: string) => text.replace('a'.repeat(64), '1.23457E+63'), 'numbers-rewritten', 'Seal'],
  ['a cell that is full', (text: string) => text.replace(/,,(true|false),/i, `,${'w'.repeat(32_767)},$1,`), 'cells-cut', 'Words'],
  ['letters of the wrong alphabet', (text: string) => text.replace(/,,(true|false),/i, ',SiÃ´n,$1,'), 'letters-garbled', 'Words']
])('%s of a spreadsheet program are recognised', (what, change, notice, column) => {
  const before = exported([stored(1, { ...content, words: '', statement: 'I have read it', answers: {} })]);
  const { rows, notices } = readBack(bytes(change(before)));
  expect(notices).toContain(notice);
  expect(rows[0]?.doubtful).toEqual(column ? [column] : []);
});

test('a file in the code page of Windows is read, and says so', () => {
  const text = exported([stored(1, { ...content, words: 'Siôn', statement: 'x', answers: {} })]).replace('\uFEFF', '');
  const { rows, notices } = readBack(Uint8Array.from([...text].map((sign) => sign.charCodeAt(0))));
  expect(notices).toEqual(['not-utf8']);
  expect(rows[0]).toMatchObject({ doubtful: ['Words'], content: { words: 'Siôn' } });
});

test('a file that is something else is refused in words', () => {
  expect(readReceiptsCsv(bytes(''))).toEqual({ ok: false, fault: { kind: 'empty' } });
  expect(readReceiptsCsv(bytes('Name,Age\r\nAlex,40\r\n'))).toMatchObject({ ok: false, fault: { kind: 'columns-missing', columns: expect.arrayContaining(['Id', 'Seal']) } });
  expect(readDigestsCsv(bytes(exported([stored(1, content)])))).toMatchObject({ ok: false });
  expect(readCsv(bytes('\uFEFF'))).toBeUndefined();
});

test('digests are read back with every entry and no cell longer than a spreadsheet holds', async () => {
  const entries = Array.from({ length: 1300 }, (none, index) => ({ id: index + 1, created: '2026-11-22T10:15:30Z', authorId: 3, seal: index % 9 === 0 ? '=odd;seal' : 'b'.repeat(64) }));
  const digests = await nextDigests(entries, noChain, async (text) => String(text.length));
  const file = digestsCsvHeader() + digestsCsvRows(digests);
  expect(readDigestsCsv(bytes(file))).toEqual({ ok: true, unreadable: 0, digests });
  expect(Math.max(...(readCsv(bytes(file))?.rows ?? []).flat().map((cell) => cell.length))).toBeLessThan(200);
});
