import { entryLines, type ReceiptDigest } from '../../rules/digests';
import { byteOrderMark, csvLines, headingAgain, readCsv } from './csvCells';
import { firstHeadings, type ExportFault } from './receiptsCsv';

/**
 * The chain as a file: for every digest a line with its two heads, and after it a line for each entry. A cell of Excel holds about half of
 * what a digest can, so the entries of one are not kept in one cell.
 */
const columns = ['DigestNumber', 'PreviousHead', 'Head', 'Entry'] as const;

export function digestsCsvHeader(): string {
  return byteOrderMark + csvLines([columns]);
}

export function digestsCsvRows(digests: readonly ReceiptDigest[]): string {
  return csvLines(digests.flatMap(({ number, previousHead, head, entries }) => [[number, previousHead, head, ''], ...entryLines(entries).map((entry) => [number, '', '', entry])]));
}

export type ReadDigests = { readonly ok: true; readonly digests: readonly ReceiptDigest[]; readonly unreadable: number } | { readonly ok: false; readonly fault: ExportFault };

export function readDigestsCsv(bytes: Uint8Array): ReadDigests {
  const table = readCsv(bytes);
  if (!table) return { ok: false, fault: { kind: 'empty' } };
  const places = new Map(table.header.map((name, index) => [name, index]));
  if (firstHeadings.receipts.test(table.header[0] ?? '') && places.has('ReceiptGuid')) return { ok: false, fault: { kind: 'is-receipts' } };
  const missing = columns.filter((name) => !places.has(name));
  if (missing.length > 0) return { ok: false, fault: { kind: 'columns-missing', columns: missing } };
  const line = headingAgain(table, firstHeadings.digests, firstHeadings.receipts);
  if (line !== undefined) return { ok: false, fault: { kind: 'two-exports', line } };
  const digests: { number: number; previousHead: string; head: string; lines: string[] }[] = [];
  let unreadable = 0;
  for (const cells of table.rows) {
    const [number, previousHead, head, entry] = columns.map((name) => (cells[places.get(name) ?? -1] ?? '').trim());
    const last = digests.at(-1);
    if (!/^\d{1,15}$/.test(number)) {
      unreadable++;
    } else if (entry !== '' && last?.number === Number(number)) {
      last.lines.push(entry);
    } else {
      // entries without the line of their digest: its heads are missing, and the chain says so
      digests.push({ number: Number(number), previousHead: previousHead.toLowerCase(), head: head.toLowerCase(), lines: entry === '' ? [] : [entry] });
    }
  }
  return { ok: true, unreadable, digests: digests.map(({ lines, ...digest }) => ({ ...digest, entries: lines.join('\n') })) };
}
