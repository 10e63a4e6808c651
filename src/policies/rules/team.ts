import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { plainDate } from '../../calendar';
import { sameName } from './concerns';
import { cellAt, departmentRows, type Matrix } from './matrix';
import { addTallies, asked, emptyTally, haveRead, type Tally } from './tally';
import type { Language } from './version';

/** Somebody of the service who has not read a policy. */
export interface Outstanding {
  readonly name: string;
  readonly due: Temporal.PlainDate;
  readonly isLate: boolean;
}

/** What heads and managers are told of one policy in their service; `policyId` 0 is the service over all policies. No receipts. */
export interface TeamRow {
  readonly service: string;
  readonly policyId: number;
  readonly title: string;
  /** Of the policy, where it is not English. */
  readonly language?: Language;
  readonly versionNumber: number;
  readonly concerned: number;
  readonly haveRead: number;
  readonly readLate: number;
  readonly notYet: number;
  readonly overdue: number;
  readonly exempt: number;
  readonly declined: number;
  readonly outstanding: readonly Outstanding[];
  /** Names beyond those that a row holds. */
  readonly more: number;
}

export interface TeamRows {
  readonly rows: readonly TeamRow[];
  /** Services for which the directory has no department of that name. */
  readonly unmatched: readonly string[];
}

/** A note takes about 64,000 characters; a name with its day takes at most about 120. */
const namesInOneRow = 400;

/** `service|policy id`, as the unique column has it. */
export const teamKey = ({ service, policyId }: Pick<TeamRow, 'service' | 'policyId'>): string => `${sameName(service)}|${policyId}`;

const figures = (tally: Tally): Pick<TeamRow, 'concerned' | 'haveRead' | 'readLate' | 'notYet' | 'overdue' | 'exempt' | 'declined'> => ({
  concerned: asked(tally), haveRead: haveRead(tally), readLate: tally.late, notYet: tally.toRead, overdue: tally.overdue, exempt: tally.exempt, declined: tally.declined
});

function outstandingOf(matrix: Matrix, department: number, policy: number): Pick<TeamRow, 'outstanding' | 'more'> {
  const open = matrix.people.flatMap((person, place): readonly Outstanding[] => {
    if (matrix.departmentOf[place] !== department || !['toRead', 'overdue'].includes(cellAt(matrix, place, policy))) return [];
    const state = matrix.stateAt(place, policy);
    return state.kind === 'to-read' || state.kind === 'overdue' ? [{ name: person.name, due: state.due, isLate: state.kind === 'overdue' }] : [];
  }).sort((one, other) => one.due.toString().localeCompare(other.due.toString()) || one.name.localeCompare(other.name));
  return { outstanding: open.slice(0, namesInOneRow), more: Math.max(0, open.length - namesInOneRow) };
}

/**
 * The rows of `Team reading`: for each service of the settings, its department over all policies and policy by policy. Services and
 * departments are matched by name, without regard to case and to signs that a folder's name cannot have.
 * @param plain the name without those signs
 */
export function teamRows(matrix: Matrix, services: readonly string[], plain: (name: string) => string): TeamRows {
  const key = (name: string): string => sameName(plain(name));
  const rows: TeamRow[] = [];
  const unmatched: string[] = [];
  const byDepartment = new Map(departmentRows(matrix).map((row) => [key(matrix.departments[row.place] ?? ''), row]));
  for (const service of services) {
    const department = key(service) === '' ? undefined : byDepartment.get(key(service));
    if (!department) {
      unmatched.push(service);
      continue;
    }
    rows.push({ service, policyId: 0, title: service, versionNumber: 0, ...figures(addTallies(department.byPolicy)), outstanding: [], more: 0 });
    matrix.policies.forEach(({ policyId, current }, place) => {
      const tally = department.byPolicy[place] ?? emptyTally;
      if (asked(tally) + tally.exempt > 0) {
        rows.push({ service, policyId, title: current.title, ...(current.language === undefined ? {} : { language: current.language }), versionNumber: current.number, ...figures(tally), ...outstandingOf(matrix, department.place, place) });
      }
    });
  }
  return { rows, unmatched };
}

/** A row that no longer says anything: its service or its policy is gone. Nothing is deleted. */
export const emptiedRow = (row: Pick<TeamRow, 'service' | 'policyId' | 'title'>): TeamRow =>
  ({ service: row.service, policyId: row.policyId, title: row.title, versionNumber: 0, ...figures(emptyTally), outstanding: [], more: 0 });

export const isEmptied = ({ concerned, exempt }: Pick<TeamRow, 'concerned' | 'exempt'>): boolean => concerned + exempt === 0;

const stored = v.object({ names: v.array(v.object({ name: v.string(), due: v.string(), late: v.boolean() })), more: v.number(), policy: v.optional(v.string()) });

export const outstandingText = ({ outstanding, more, language }: Pick<TeamRow, 'outstanding' | 'more' | 'language'>): string =>
  (outstanding.length === 0 && language === undefined ? '' : JSON.stringify({ names: outstanding.map(({ name, due, isLate }) => ({ name, due: due.toString(), late: isLate })), more, policy: language }));

/** What cannot be read names nobody. */
export function readOutstanding(text: string): Pick<TeamRow, 'outstanding' | 'more' | 'language'> {
  if (text.trim() === '') return { outstanding: [], more: 0 };
  try {
    const { names, more, policy } = v.parse(stored, JSON.parse(text));
    return { more, ...(policy === 'cy-GB' ? { language: policy } : {}), outstanding: names.flatMap(({ name, due, late }) => { const day = plainDate(due); return day ? [{ name, due: day, isLate: late }] : []; }) };
  } catch {
    return { outstanding: [], more: 0 };
  }
}
