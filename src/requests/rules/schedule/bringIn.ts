import { ukDate } from '../../../calendar';
import { commonDoubts, type ImportFormat, type ImportRow } from '../../../casework/rules/bringIn/table';
import type { Line } from '../../../casework/rules/bringIn/line';
import { documentKinds, type DocumentKind } from './choices';
import type { NewEntry, ScheduleEntry } from './entry';
import { mostEntries } from './numbers';

/** The heads by which the columns of an index are known, of eDiscovery, of a scan, or of a list that somebody kept; upper or lower case, in any order. */
export const indexColumns = {
  externalId: ['control number', 'control no', 'document id', 'doc id', 'docid', 'item id', 'item identity', 'file id', 'id', 'bates', 'bates number', 'begin bates', 'begdoc', 'reference', 'ref', 'rhif rheoli', 'cyfeirnod'],
  title: ['title', 'subject', 'subject/title', 'subject/filename', 'name', 'file name', 'filename', 'document', 'document name', 'document title', 'item name', 'native file name', 'teitl', 'pwnc', 'enw', 'enw ffeil', 'dogfen'],
  kind: ['kind', 'type', 'document type', 'item type', 'item class', 'file type', 'file class', 'file extension', 'extension', 'math', 'math o ddogfen'],
  day: ['date', 'document date', 'date sent', 'sent', 'sent on', 'sent date', 'email date', 'email date sent', 'date created', 'created', 'last modified', 'last modified date', 'date modified', 'dyddiad'],
  from: ['from', 'sender', 'sender/author', 'author', 'email from', 'oddi wrth', 'awdur'],
  to: ['to', 'recipient', 'recipients', 'email to', 'addressee', 'at'],
  source: ['source', 'custodian', 'location', 'location name', 'mailbox', 'service', 'search', 'path', 'original path', 'compound path', 'ffynhonnell', 'gwasanaeth', 'lleoliad'],
  pages: ['pages', 'page count', 'number of pages', 'no of pages', 'tudalennau', 'nifer y tudalennau'],
  sha256: ['sha256', 'sha-256', 'sha 256', 'sha256 hash', 'sha-256 hash', 'hash', 'hash (sha256)', 'file hash']
} as const;
export type IndexColumn = Exclude<keyof typeof indexColumns, 'externalId'>;

/** Beside what is doubtful of the rows of every import. Of an index a day that is none, or lies ahead, keeps nothing out: it is the document's and not ours. */
export const indexDoubts = {
  ...commonDoubts,
  'not-a-date': { refuses: false }, 'in-the-future': { refuses: false },
  'not-a-hash': { refuses: false }, 'not-pages': { refuses: false }, 'kind-unknown': { refuses: false }, 'same-bytes': { refuses: false }, 'no-number': { refuses: false }, 'too-many': { refuses: true }
} as const;
export type IndexDoubt = keyof typeof indexDoubts;

/** A document as it would be added. */
export interface IndexRow extends ImportRow<IndexDoubt>, Omit<NewEntry, 'number' | 'externalId' | 'duplicateOf'> {}

const kinds: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(e-?mail|ipm\.note|msg|\.?eml|e-bost)/, 'email'], [/^(chat|teams|im$|instant|message|sms|whatsapp|neges)/, 'chat'], [/^(letter|llythyr)/, 'letter'], [/^(file ?note|note|memo|nodyn)/, 'note'],
  [/^(case ?record|record|cofnod)/, 'record'], [/^(report|adroddiad)/, 'report'], [/^(form|ffurflen)/, 'form'], [/^(spreadsheet|excel|\.?xlsx?|\.?csv|taenlen)/, 'spreadsheet'],
  [/^(image|photo|picture|\.?jpe?g|\.?png|\.?tiff?|\.?gif|\.?heic|delwedd|llun)/, 'image'], [/^(audio|video|recording|call|\.?mp[34]|\.?wav|recordiad)/, 'audio'],
  [/^(other|document|file|word|pdf|\.?docx?|\.?pdf|\.?txt|\.?pptx?|arall|dogfen)/, 'other']
];

function kindOf(line: Line<IndexColumn>): DocumentKind {
  const said = line.raw('kind').toLowerCase();
  const known = documentKinds.find((kind) => kind === said) ?? kinds.find(([pattern]) => pattern.test(said))?.[1];
  if (said !== '' && known === undefined) line.doubt('kind-unknown');
  return known ?? 'other';
}

function pagesOf(line: Line<IndexColumn>): number | undefined {
  const said = line.raw('pages');
  if (said === '') return undefined;
  if (/^\d{1,5}(\.0)?$/.test(said)) return Number(said);
  line.doubt('not-pages');
  return undefined;
}

function hashOf(line: Line<IndexColumn>): string {
  const said = line.raw('sha256').toLowerCase().replace(/^(sha-?256:|0x)/, '');
  if (said !== '' && !/^[0-9a-f]{64}$/.test(said)) {
    line.doubt('not-a-hash');
    return '';
  }
  return said;
}

/** An index of documents: one a line. It is known again by its control number, else by its hash, else by all that it says. */
export const indexFormat: ImportFormat<IndexColumn, IndexRow> = {
  columns: indexColumns,
  needed: ['title'],
  doubts: indexDoubts,
  row: (line) => {
    const [title, from, to, source] = [line.text('title'), line.text('from'), line.text('to'), line.text('source')];
    if (title === '') line.doubt('nothing-said');
    const day = line.day('day');
    const sha256 = hashOf(line);
    return {
      row: { title, from, to, source, kind: kindOf(line), day: day ? ukDate(day.at).toString() : '', pages: pagesOf(line), sha256 },
      sameBy: sha256 === '' ? [title, from, to, line.raw('day'), source, line.raw('pages')] : [sha256]
    };
  }
};

/** What the schedule has of a document already. */
export type KnownEntry = Pick<ScheduleEntry, 'number' | 'externalId' | 'sha256' | 'duplicateOf'>;

/**
 * New entries of the rows that are added, with their numbers after those that are there. One with the same bytes as an earlier one says of which it is a copy; whether it is dealt with as
 * one an officer decides.
 */
export function entriesOf(rows: readonly IndexRow[], there: readonly KnownEntry[]): readonly NewEntry[] {
  const firstWith = new Map<string, number>();
  for (const { sha256, number, duplicateOf } of there) if (sha256 !== '' && !firstWith.has(sha256)) firstWith.set(sha256, duplicateOf ?? number);
  let number = Math.max(0, ...there.map((each) => each.number));
  return rows.map(({ title, kind, day, from, to, source, pages, sha256, externalId }) => {
    number += 1;
    const original = sha256 === '' ? undefined : firstWith.get(sha256);
    if (sha256 !== '' && original === undefined) firstWith.set(sha256, number);
    return { number, title, kind, day, from, to, source, pages, sha256, externalId, duplicateOf: original };
  });
}

/** The rows with what is doubtful beside those that are there: the same again, the same bytes, or more than a request can have. */
export function comparedEntries(rows: readonly IndexRow[], there: readonly KnownEntry[]): readonly IndexRow[] {
  const known = new Set(there.map(({ externalId }) => externalId));
  const bytes = new Set(there.flatMap(({ sha256 }) => (sha256 === '' ? [] : [sha256])));
  let room = mostEntries - Math.max(0, ...there.map(({ number }) => number));
  return rows.map((row) => {
    if (known.has(row.externalId)) return { ...row, doubts: [...row.doubts, 'there-already'] };
    const isSame = row.sha256 !== '' && bytes.has(row.sha256);
    if (row.sha256 !== '') bytes.add(row.sha256);
    room -= 1;
    return { ...row, doubts: [...row.doubts, ...(isSame ? ['same-bytes' as const] : []), ...(row.externalId.startsWith('~') && row.sha256 === '' ? ['no-number' as const] : []), ...(room < 0 ? ['too-many' as const] : [])] };
  });
}
