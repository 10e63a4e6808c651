import type { Temporal } from 'temporal-polyfill';
import { concerns, sameName } from './concerns';
import { countedPolicy, type CountedPolicy } from './countedVersions';
import type { Directory, StaffMember } from './directory';
import type { ReadingException } from './exceptions';
import type { Marks } from './marks';
import type { ReadingState } from './readingState';
import type { ReceiptMark } from './receipt';
import { exceptionHolds, standing, stateOf, type CountedReader, type Standing } from './standing';
import { addTallies, cellKinds, tallyOf, worstFirst, type CellKind, type Tally } from './tally';
import { dayNumber, type DayNumber } from './ukDays';
import type { Policy } from './version';

export interface MatrixFacts {
  readonly policies: readonly Policy[];
  readonly directory: Directory;
  readonly marks: Marks;
  readonly exceptions: readonly ReadingException[];
  /** The UK day by the server's clock. */
  readonly today: Temporal.PlainDate;
  readonly joinerDays: number;
}

/** Everybody against every policy that is in force. */
export interface Matrix {
  readonly policies: readonly CountedPolicy[];
  readonly people: readonly StaffMember[];
  /** As the directory writes them; '' for people without one. By name. */
  readonly departments: readonly string[];
  /** Of each person. */
  readonly departmentOf: readonly number[];
  /** A row a person, a column a policy: the place of the kind in `cellKinds`. */
  readonly cells: Uint8Array;
  /** How one person stands with one policy, to the receipt; both by their place. */
  readonly stateAt: (person: number, policy: number) => ReadingState;
  /** Receipts of people whom the directory does not have (any more): they count nowhere, and the page says how many. */
  readonly strangers: number;
}

const code = (kind: CellKind): number => cellKinds.indexOf(kind);

function cellOf(found: Standing, today: DayNumber): CellKind {
  switch (found.kind) {
    case 'not-concerned': return 'none';
    case 'read': return found.daysLate > 0 ? 'late' : 'read';
    case 'open': return found.due < today ? 'overdue' : 'toRead';
    default: return found.kind;
  }
}

/** A policy nobody can say it concerns them is neither read nor owed, unless they read it all the same. */
const mayBeConcerned = (kind: CellKind): boolean => kind === 'toRead' || kind === 'overdue';

function byUpn(exceptions: readonly ReadingException[], today: DayNumber): ReadonlyMap<string, readonly ReadingException[]> {
  const found = new Map<string, ReadingException[]>();
  for (const exception of exceptions) {
    if (!exceptionHolds(exception, today)) continue;
    for (const upn of exception.upns) found.set(upn, [...(found.get(upn) ?? []), exception]);
  }
  return found;
}

function departmentsOf(people: readonly StaffMember[]): Pick<Matrix, 'departments' | 'departmentOf'> {
  const spelling = new Map<string, string>();
  const keys = people.map(({ department }) => {
    const key = sameName(department ?? '');
    if (!spelling.has(key)) spelling.set(key, (department ?? '').trim());
    return key;
  });
  const ordered = [...spelling].sort(([, one], [, other]) => one.localeCompare(other));
  const places = new Map(ordered.map(([key], place) => [key, place]));
  return { departments: ordered.map(([, name]) => name), departmentOf: keys.map((key) => places.get(key) ?? 0) };
}

/** Counts everybody against every policy; 5,000 people and 40 policies take well under a second. */
export function countMatrix(facts: MatrixFacts): Matrix {
  const { directory, marks, joinerDays } = facts;
  const today = dayNumber(facts.today);
  const unreadable = new Set(directory.unreadableGroups.map(({ id }) => id));
  const policies = facts.policies.flatMap((policy) => countedPolicy(policy) ?? []);
  const people = directory.staff;
  const exceptions = byUpn(facts.exceptions, today);
  const none: readonly ReadingException[] = [];
  const reader = (member: StaffMember): CountedReader => ({
    department: member.department, jobTitle: member.jobTitle, groupIds: member.groupIds,
    joinedDay: member.joined && dayNumber(member.joined), exceptions: exceptions.get(member.upn.toLowerCase()) ?? none
  });
  const columns = new Map(policies.flatMap(({ numbers, formerNumbers }, column) => [...numbers.keys(), ...formerNumbers.keys()].map((id): [number, number] => [id, column])));
  const cells = new Uint8Array(people.length * policies.length);
  people.forEach((member, row) => {
    const asReader = reader(member);
    // each receipt is looked at by its own policy only
    const own = policies.map((): ReceiptMark[] => []);
    for (const mark of marks.of(member.siteUserId)) own[columns.get(mark.versionId) ?? -1]?.push(mark);
    policies.forEach((policy, column) => {
      const kind = cellOf(standing(policy, asReader, own[column] ?? [], joinerDays, unreadable), today);
      const isOpen = mayBeConcerned(kind) && concerns(policy.current.audience, asReader, unreadable) === 'unknown';
      cells[row * policies.length + column] = code(isOpen ? 'unknown' : kind);
    });
  });
  const known = new Set(people.map(({ siteUserId }) => siteUserId));
  return {
    policies, people, cells, ...departmentsOf(people),
    stateAt: (person, column) => {
      const member = people[person];
      const policy = policies[column];
      if (!member || !policy) return { kind: 'not-concerned' };
      return stateOf(standing(policy, reader(member), marks.of(member.siteUserId), joinerDays, unreadable), policy, today);
    },
    strangers: [...marks.authorIds()].filter((id) => !known.has(id)).reduce((sum, id) => sum + marks.of(id).length, 0)
  };
}

export const cellAt = (matrix: Matrix, person: number, policy: number): CellKind => cellKinds[matrix.cells[person * matrix.policies.length + policy] ?? 0] ?? 'none';

/** A row of figures: a department, a policy or a person, with its part for each column. */
export interface MatrixRow {
  /** Place in `departments`, `policies` or `people`. */
  readonly place: number;
  readonly total: Tally;
}
export interface DepartmentRow extends MatrixRow {
  readonly people: number;
  /** In the order of `policies`. */
  readonly byPolicy: readonly Tally[];
}

/** Departments against policies, the worst first. */
export function departmentRows(matrix: Matrix): readonly DepartmentRow[] {
  const { policies, cells, departments, departmentOf } = matrix;
  const width = policies.length;
  const members = departments.map((): number[] => []);
  departmentOf.forEach((department, person) => members[department]?.push(person));
  return members.map((rows, place) => {
    const byPolicy = policies.map((policy, column) => tallyOf(rows.map((row) => cells[row * width + column] ?? 0)));
    return { place, people: rows.length, byPolicy, total: addTallies(byPolicy) };
  }).sort((one, other) => worstFirst(one.total, other.total) || one.place - other.place);
}

/** Policies over everybody, the worst first. */
export function policyRows(matrix: Matrix, departments: readonly DepartmentRow[] = departmentRows(matrix)): readonly MatrixRow[] {
  return matrix.policies.map((policy, place) => ({ place, total: addTallies(departments.flatMap(({ byPolicy }) => byPolicy[place] ?? [])) }))
    .sort((one, other) => worstFirst(one.total, other.total) || one.place - other.place);
}

/** People over the policies, the worst first; of one department when given. */
export function personRows(matrix: Matrix, department?: number): readonly MatrixRow[] {
  const { policies: { length: width }, people, cells, departmentOf } = matrix;
  return people.map((member, place) => place).filter((place) => department === undefined || departmentOf[place] === department)
    .map((place) => ({ place, total: tallyOf(cells.subarray(place * width, (place + 1) * width)) }))
    .sort((one, other) => worstFirst(one.total, other.total) || (people[one.place]?.name ?? '').localeCompare(people[other.place]?.name ?? ''));
}
