import { plainDate } from '../../calendar';
import { sameName } from './concerns';
import type { Temporal } from 'temporal-polyfill';

/** A line of the council's own staff list, used where the tenant does not let the desk read its directory. */
export interface ListedPerson {
  readonly upn: string;
  readonly name: string;
  readonly department: string;
  readonly jobTitle: string;
  readonly joined: Temporal.PlainDate | undefined;
}

export type StaffListProblemKind = 'no-header' | 'missing-column' | 'unknown-column' | 'repeated-column' | 'bad-upn' | 'no-name' | 'duplicate' | 'bad-date' | 'too-many-cells' | 'empty';

export interface StaffListProblem {
  /** As a person counts lines in the file; 1 is the header. */
  readonly line: number;
  readonly kind: StaffListProblemKind;
  /** What was found there. */
  readonly found: string;
}

export interface StaffList {
  readonly people: readonly ListedPerson[];
  readonly problems: readonly StaffListProblem[];
}

/** What a column may be called; the first is what the desk writes. */
const columns = {
  upn: ['upn', 'user principal name', 'userprincipalname', 'email', 'e-mail', 'ebost'],
  name: ['name', 'display name', 'displayname', 'enw'],
  department: ['department', 'service', 'adran', 'gwasanaeth'],
  jobTitle: ['job title', 'jobtitle', 'title', 'teitl swydd', 'swydd'],
  joined: ['joined', 'start date', 'dyddiad cychwyn']
} as const;
type ColumnKey = keyof typeof columns;
const keys = Object.keys(columns) as ColumnKey[];
const required: readonly ColumnKey[] = ['upn', 'name', 'department'];

const keyOf = (heading: string): ColumnKey | undefined => keys.find((key) => (columns[key] as readonly string[]).includes(sameName(heading.replace(/_/g, ' '))));
const upnPattern = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;

/** `2026-11-22` or `22/11/2026`. */
function dateOf(text: string): Temporal.PlainDate | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return plainDate(year ? `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}` : text);
}

/**
 * Reads the cells of a staff list. A list with a problem is not used: somebody who is missing from it would never be asked to read.
 * @param rows cells by line, the header first; empty lines are passed over
 */
export function readStaffList(rows: readonly (readonly string[])[]): StaffList {
  const problems: StaffListProblem[] = [];
  const say = (line: number, kind: StaffListProblemKind, found: string): void => void problems.push({ line, kind, found });
  const [header, ...lines] = rows;
  if (!header || header.every((cell) => cell.trim() === '')) return { people: [], problems: [{ line: 1, kind: 'no-header', found: '' }] };
  const places = header.map((cell) => keyOf(cell.replace(/^\uFEFF/, '')));
  header.forEach((cell, place) => {
    const key = places[place];
    if (key === undefined) say(1, 'unknown-column', cell.trim());
    else if (places.indexOf(key) !== place) say(1, 'repeated-column', cell.trim());
  });
  required.filter((key) => !places.includes(key)).forEach((key) => say(1, 'missing-column', columns[key][0]));
  if (problems.length > 0) return { people: [], problems };

  const seen = new Map<string, number>();
  const people: ListedPerson[] = [];
  lines.forEach((cells, index) => {
    const line = index + 2;
    if (cells.every((cell) => cell.trim() === '')) return;
    const cell = (key: ColumnKey): string => (cells[places.indexOf(key)] ?? '').trim();
    const before = problems.length;
    if (cells.length > header.length && cells.slice(header.length).some((each) => each.trim() !== '')) say(line, 'too-many-cells', cells.slice(header.length).join(', '));
    const upn = cell('upn').toLowerCase();
    if (!upnPattern.test(upn)) say(line, 'bad-upn', cell('upn'));
    else if (seen.has(upn)) say(line, 'duplicate', upn);
    if (cell('name') === '') say(line, 'no-name', upn);
    const joined = places.includes('joined') && cell('joined') !== '' ? dateOf(cell('joined')) : undefined;
    if (places.includes('joined') && cell('joined') !== '' && !joined) say(line, 'bad-date', cell('joined'));
    seen.set(upn, line);
    if (problems.length === before) people.push({ upn, name: cell('name'), department: cell('department'), jobTitle: cell('jobTitle'), joined });
  });
  if (people.length === 0 && problems.length === 0) say(2, 'empty', '');
  return { people, problems };
}
