import { Temporal } from 'temporal-polyfill';
import { readInstant } from '../../../calendar';
import { sealedFields } from '../../rules/seal';
import { rowToVerify, type RowToVerify } from '../../rules/verifyRow';
import { byteOrderMark, csvLines, headingAgain, readCsv } from './csvCells';

/** Which receipts an export holds. Of a part nothing can be said of rows that are not in it. */
export type ExportScope = { readonly kind: 'all' } | { readonly kind: 'policy'; readonly policyId: number } | { readonly kind: 'person'; readonly authorId: number };

export const receiptColumnNames = ['Id', 'Created', 'AuthorId', 'Person', ...sealedFields, 'Seal'] as const;
type ColumnName = (typeof receiptColumnNames)[number];

/** The scope stands in the heading of the first column, where no row can be lost with it. */
function idHeading(scope: ExportScope): string {
  switch (scope.kind) {
    case 'all': return 'Id';
    case 'policy': return `Id (part: policy ${scope.policyId})`;
    case 'person': return `Id (part: person ${scope.authorId})`;
  }
}

export function receiptsCsvHeader(scope: ExportScope): string {
  return byteOrderMark + csvLines([[idHeading(scope), ...receiptColumnNames.slice(1)]]);
}

/** A row as SharePoint gave it: what cannot be read as a receipt is exported all the same. */
export type StoredReceiptRow = Readonly<Record<string, unknown>>;

export function receiptCells(row: StoredReceiptRow): readonly unknown[] {
  const author: unknown = row.Author;
  const person: unknown = typeof author === 'object' && author !== null ? Reflect.get(author, 'Title') : '';
  return receiptColumnNames.map((name) => (name === 'Person' ? person : row[name]));
}

export function receiptsCsvRows(rows: readonly StoredReceiptRow[]): string {
  return csvLines(rows.map(receiptCells));
}

export type ExportNotice = 'delimiter-changed' | 'not-utf8' | 'dates-rewritten' | 'numbers-rewritten' | 'cells-cut' | 'letters-garbled';
export type ExportFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'columns-missing'; readonly columns: readonly string[] }
  /** It is the other of the two files. */
  | { readonly kind: 'is-receipts' | 'is-digests' }
  /** Two exports, one after the other: the second begins at this line. */
  | { readonly kind: 'two-exports'; readonly line: number };

/** How the first lines of the two exports begin, by which one is told from the other. */
export const firstHeadings = { receipts: /^Id( \(part: .*\))?$/, digests: /^DigestNumber$/ };

export type ReadReceipts =
  | { readonly ok: false; readonly fault: ExportFault }
  | { readonly ok: true; readonly whole: boolean; readonly count: number; readonly notices: ReadonlySet<ExportNotice>; readonly pages: () => Generator<readonly (RowToVerify | undefined)[]> };

const pageSize = 5000;
/** A cell of Excel holds no more. */
const cellLimit = 32_767;
const scientific = /^\d(\.\d+)?E\+\d+$/i;
const garbled = /Ã[\u0080-\u00BF]|â€|\uFFFD/;
/** A cell as some program leaves it: of a text that somebody wrote so, it cannot be told which of the two it is. */
export const looksRewritten = (cell: string): boolean => scientific.test(cell) || garbled.test(cell);

/**
 * An export read back. What a spreadsheet program did to it (dates and long numbers in its own way, cells cut, letters of another code page) is
 * recognised as far as it can be and marked on the row, so that it is not taken for tampering. `notices` fills up while the pages are read.
 */
export function readReceiptsCsv(bytes: Uint8Array): ReadReceipts {
  const table = readCsv(bytes);
  if (!table) return { ok: false, fault: { kind: 'empty' } };
  const heading = table.header[0] ?? '';
  const names = [heading.replace(/ \(part:.*\)$/, ''), ...table.header.slice(1)];
  const places = new Map(names.map((name, index) => [name, index]));
  if (firstHeadings.digests.test(heading) && places.has('PreviousHead')) return { ok: false, fault: { kind: 'is-digests' } };
  const missing = receiptColumnNames.filter((name) => name !== 'Person' && !places.has(name));
  if (missing.length > 0) return { ok: false, fault: { kind: 'columns-missing', columns: missing } };
  const line = headingAgain(table, firstHeadings.receipts, firstHeadings.digests);
  if (line !== undefined) return { ok: false, fault: { kind: 'two-exports', line } };
  const notices = new Set<ExportNotice>([...(table.delimiterChanged ? ['delimiter-changed' as const] : []), ...(table.notUtf8 ? ['not-utf8' as const] : [])]);
  return {
    ok: true, whole: heading === 'Id', count: table.rows.length, notices,
    pages: function* () {
      for (let from = 0; from < table.rows.length; from += pageSize) {
        yield table.rows.slice(from, from + pageSize).map((cells) => readRow((name) => cells[places.get(name) ?? -1] ?? '', table.notUtf8, notices));
      }
    }
  };
}

function readRow(cell: (name: ColumnName) => string, notUtf8: boolean, notices: Set<ExportNotice>): RowToVerify | undefined {
  const doubtful = new Set<string>();
  const doubt = (column: string, notice: ExportNotice): void => {
    doubtful.add(column);
    notices.add(notice);
  };
  const number = (name: ColumnName): number => {
    const text = cell(name).trim();
    if (!/^\d+$/.test(text)) doubt(name, 'numbers-rewritten');
    return text === '' ? Number.NaN : Number(text.replace(/[,\s]/g, ''));
  };
  const text = (name: ColumnName): string => {
    const value = cell(name);
    if (value.length >= cellLimit) doubt(name, 'cells-cut');
    if (scientific.test(value)) doubt(name, 'numbers-rewritten');
    if (garbled.test(value)) doubt(name, 'letters-garbled');
    if (notUtf8 && /[^\u0000-\u007F]/.test(value)) doubtful.add(name);
    return value;
  };
  const created = cell('Created').trim();
  const at = readInstant(created) ?? writtenByHand(created);
  if (at && !readInstant(created)) doubt('Created', 'dates-rewritten');
  return rowToVerify({
    Id: number('Id'), Created: at ? at.toString() : created, AuthorId: number('AuthorId'), Person: text('Person'), PolicyId: number('PolicyId'), VersionId: number('VersionId'),
    ReceiptGuid: text('ReceiptGuid'), Outcome: cell('Outcome').trim(), ContentHash: text('ContentHash'), ReadingHash: text('ReadingHash'), Statement: text('Statement'),
    StatementLanguage: cell('StatementLanguage').trim(), Answers: text('Answers'), Words: text('Words'), ReachedEnd: flag(cell('ReachedEnd')), Seal: text('Seal')
  }, [...doubtful]);
}

/** As a spreadsheet program shows a moment in the UK: `22/11/2026 10:15`. It stands for the UTC that was there before. */
function writtenByHand(text: string): Temporal.Instant | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? undefined;
  if (!match) return undefined;
  const [day, month, year, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  try {
    return Temporal.PlainDateTime.from({ year, month, day, hour, minute, second: second || 0 }, { overflow: 'reject' }).toZonedDateTime('UTC').toInstant();
  } catch {
    return undefined;
  }
}

function flag(text: string): boolean | string | null {
  const value = text.trim().toLowerCase();
  if (value === '') return null;
  return ['true', '1', 'wahr', 'yes'].includes(value) ? true : ['false', '0', 'no'].includes(value) ? false : text;
}
