import { Temporal } from 'temporal-polyfill';
import { plainDate, readInstant, ukDate, ukInstant, ukStartOfDay } from '../../../calendar';
import { normaliseText } from '../../../casework/rules/normaliseText';
import { answerLanguages, waysReceived, type AnswerLanguage, type WayReceived } from '../choices';

/** What a column of a spreadsheet or of the council's e-forms may hold, and the heads by which it is known, in any order, upper or lower case. */
export const importColumns = {
  externalId: ['number', 'reference', 'ref', 'id', 'form id', 'submission id', 'case number', 'cyfeirnod', 'rhif'],
  received: ['received', 'date received', 'received on', 'date', 'submitted', 'submitted at', 'derbyniwyd', 'dyddiad'],
  name: ['name', 'full name', 'complainant', 'your name', 'enw', 'enw llawn'],
  email: ['email', 'e-mail', 'email address', 'your email', 'e-bost'],
  phone: ['phone', 'telephone', 'your phone', 'ffôn'],
  address: ['address', 'postal address', 'your address', 'cyfeiriad'],
  said: ['complaint', 'what happened', 'what is your complaint', 'details', 'description', 'cwyn', 'manylion'],
  service: ['service', 'department', 'gwasanaeth'],
  language: ['language', 'language of the answer', 'iaith'],
  how: ['how', 'how received', 'channel', 'sut']
} as const;
export type ImportColumn = keyof typeof importColumns;

/** What is wrong with a row, or to be looked at; `refuses` keeps the row out. */
export const importDoubts = {
  'no-date': { refuses: true }, 'not-a-date': { refuses: true }, 'in-the-future': { refuses: true }, 'nothing-said': { refuses: true },
  'twice-here': { refuses: false }, 'there-already': { refuses: false }, 'no-address': { refuses: false }, 'service-unknown': { refuses: false }, 'two-dates': { refuses: false }, 'too-long': { refuses: true }
} as const;
export type ImportDoubt = keyof typeof importDoubts;

/** A row as it would be added. */
export interface ImportRow {
  /** Of the file, from 1, with its head. */
  readonly line: number;
  /** Its number elsewhere; of a row without one, made of what it says, so that the same row is the same again. */
  readonly externalId: string;
  readonly receivedAt: Temporal.Instant | undefined;
  readonly name: string;
  readonly contact: string;
  readonly said: string;
  readonly service: string;
  readonly language: AnswerLanguage;
  readonly how: WayReceived;
  readonly doubts: readonly ImportDoubt[];
}

export type ImportRead =
  | { readonly ok: true; readonly rows: readonly ImportRow[]; /** Heads that nothing is taken from. */ readonly unknown: readonly string[] }
  /** Without them no row can be added. */
  | { readonly ok: false; readonly missing: readonly ImportColumn[]; readonly heads: readonly string[] };

const needed: readonly ImportColumn[] = ['received', 'said'];
const longest = { text: 255, id: 100, note: 60_000 } as const;

/** Every digit and letter of a text counts; 53 bits, which is enough to tell the rows of one council apart. */
function hashOf(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  return `${(two >>> 0).toString(16).padStart(8, '0')}${(one >>> 0).toString(16).padStart(8, '0')}`;
}

const wordOf = (head: string): string => normaliseText(head).toLowerCase().replace(/[?:*]+$/, '').trim();

/**
 * Reads a table with heads, from a file or as pasted: rows that can be added, each with what is doubtful. Nothing is written.
 * @param services as the settings name them
 */
export function readImport(table: readonly (readonly string[])[], services: readonly string[], now: Temporal.Instant): ImportRead {
  const [heads = [], ...lines] = table;
  const placeOf = (column: ImportColumn): number => heads.findIndex((head) => importColumns[column].some((known) => known === wordOf(head)));
  const places = Object.fromEntries((Object.keys(importColumns) as ImportColumn[]).map((column) => [column, placeOf(column)])) as Record<ImportColumn, number>;
  const missing = needed.filter((column) => places[column] < 0);
  if (missing.length > 0) return { ok: false, missing, heads };
  const seen = new Map<string, number>();
  const rows = lines.flatMap((cells, index): ImportRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const row = rowOf((column) => normaliseText(cells[places[column]] ?? ''), { line: index + 2, services, now });
    const first = seen.get(row.externalId);
    seen.set(row.externalId, first ?? row.line);
    return [first === undefined ? row : { ...row, doubts: [...row.doubts, 'twice-here'] }];
  });
  const used = Object.values(places);
  return { ok: true, rows, unknown: heads.filter((head, place) => !used.includes(place) && head.trim() !== '') };
}

interface Around {
  readonly line: number;
  readonly services: readonly string[];
  readonly now: Temporal.Instant;
}

function rowOf(cell: (column: ImportColumn) => string, { line, services, now }: Around): ImportRow {
  const doubts: ImportDoubt[] = [];
  const date = readDay(cell('received'));
  if (date === undefined) doubts.push(cell('received') === '' ? 'no-date' : 'not-a-date');
  else if (Temporal.Instant.compare(date.at, now) > 0) doubts.push('in-the-future');
  if (date?.isDoubtful) doubts.push('two-dates');
  const contact = [cell('address'), cell('email'), cell('phone')].filter((each) => each !== '').join('\n');
  if (contact === '') doubts.push('no-address');
  const said = cell('said');
  if (said === '') doubts.push('nothing-said');
  const service = services.find((known) => known.toLowerCase() === cell('service').toLowerCase()) ?? cell('service');
  if (service !== '' && !services.includes(service)) doubts.push('service-unknown');
  const name = cell('name');
  if ([name, service].some((text) => text.length > longest.text) || cell('externalId').length > longest.id || said.length > longest.note || contact.length > longest.note) doubts.push('too-long');
  const language = answerLanguages.find((known) => known.toLowerCase() === cell('language').toLowerCase()) ?? (/^(cy|cymraeg)/i.test(cell('language')) ? 'Welsh' : 'English');
  const how = waysReceived.find((known) => known.toLowerCase() === cell('how').toLowerCase()) ?? 'Online form';
  const externalId = cell('externalId') || `~${hashOf([cell('received'), name, contact, said].join('\n'))}`;
  return { line, externalId, receivedAt: date?.at, name, contact, said, service, language, how, doubts };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day with or without its time, in UK time: `2026-11-20 14:30`, `20/11/2026`, `20 November 2026`, or a moment with its zone. `05/06/2026` is 5 June, and said to be doubtful. */
function readDay(text: string): { readonly at: Temporal.Instant; readonly isDoubtful: boolean } | undefined {
  if (/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(text)) {
    const at = readInstant(text);
    return at && { at, isDoubtful: false };
  }
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d)?)?$/.exec(text);
  if (iso) return dayAt(plainDate(iso[1]), iso[2], false);
  const uk = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:[, ]+(\d{1,2}:\d\d)(?::\d\d)?)?$/.exec(text);
  if (uk) {
    const [, day, month, year, time] = uk;
    return dayAt(plainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`), time?.padStart(5, '0'), Number(day) <= 12 && day !== month);
  }
  const words = /^(?:\w+day,? )?(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})$/.exec(text);
  const month = words ? months.indexOf(words[2].toLowerCase()) + 1 : 0;
  return words && month > 0 ? dayAt(plainDate(`${words[3]}-${String(month).padStart(2, '0')}-${words[1].padStart(2, '0')}`), undefined, false) : undefined;
}

function dayAt(day: Temporal.PlainDate | undefined, time: string | undefined, isDoubtful: boolean): { readonly at: Temporal.Instant; readonly isDoubtful: boolean } | undefined {
  if (!day || day.year < 2000) return undefined;
  const at = time === undefined ? ukStartOfDay(day) : ukInstant(day.toString(), time);
  return typeof at === 'string' ? undefined : { at, isDoubtful };
}

/** Whether a row is added: nothing in it refuses, and it is not there. */
export const isAdded = ({ doubts }: Pick<ImportRow, 'doubts'>): boolean => doubts.every((doubt) => !importDoubts[doubt].refuses && doubt !== 'there-already' && doubt !== 'twice-here');

/** The rows with what the intake has already. */
export const comparedWith = (rows: readonly ImportRow[], there: ReadonlySet<string>): readonly ImportRow[] =>
  rows.map((row) => (there.has(row.externalId) ? { ...row, doubts: [...row.doubts, 'there-already'] } : row));

/** The day a row names, for a table. */
export const receivedDay = ({ receivedAt }: Pick<ImportRow, 'receivedAt'>): Temporal.PlainDate | undefined => receivedAt && ukDate(receivedAt);
