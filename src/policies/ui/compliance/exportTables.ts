import strings from '../../../loc/compliance';
import type { Temporal } from 'temporal-polyfill';
import type { CellValue } from '../../../platform/spreadsheet/cells';
import type { Sheet } from '../../../platform/spreadsheet/workbook';
import { formatUkDate, formatUkStamp, ukStartOfDay } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';
import { policyReference, type ReadingState } from '../../rules';
import { cellAt, departmentRows, type Matrix, type MatrixRow } from '../../rules/matrix';
import { asked, haveRead, type Tally } from '../../rules/tally';
import type { Compliance } from '../../store/compliance';
import { departmentName, kindText } from './words';

const figures = ['asked', 'haveRead', 'late', 'toRead', 'overdue', 'declined', 'exempt', 'unknown'] as const;
const figureOf = (tally: Tally, key: (typeof figures)[number]): number => (key === 'asked' ? asked(tally) : key === 'haveRead' ? haveRead(tally) : tally[key]);
const column = (title: string, width = 14): Sheet['columns'][number] => ({ title, width });

/** What the figures rest on, so that a file on its own says it too. */
function basisSheet({ asAt, directory, marks }: Compliance): Sheet {
  return {
    name: strings.sheetBasis, columns: [column(strings.sheetBasis, 40), column('', 80)],
    rows: [
      [strings.asAtLabel, formatUkStamp(asAt)], [strings.source, fill(strings[`source_${directory.source}`], directory.staff.length)], [strings.receiptsRead, marks.size],
      ...directory.unreadableGroups.map(({ name, why }): CellValue[] => [strings.groupsTitle, fill(strings[`group_${why}`], name)])
    ]
  };
}

/** Departments and policies with each figure, never a share alone. */
function departmentSheet(matrix: Matrix): Sheet {
  return {
    name: strings.byDepartment, columns: [column(strings.department, 28), column(strings.policy, 36), ...figures.map((key) => column(strings[`figure_${key}`]))],
    rows: departmentRows(matrix).flatMap(({ place, byPolicy }) => byPolicy.map((tally, policy): CellValue[] => [
      departmentName(matrix.departments[place] ?? ''), matrix.policies[policy]?.current.title, ...figures.map((key) => figureOf(tally, key))
    ]))
  };
}

/** People against policies, a word a cell. */
function matrixSheet(matrix: Matrix, rows: readonly MatrixRow[]): Sheet {
  return {
    name: strings.byPerson, columns: [column(strings.person, 28), column(strings.upn, 32), column(strings.department, 24), ...matrix.policies.map(({ current }) => column(current.title, 16))],
    rows: rows.map(({ place }): CellValue[] => [
      matrix.people[place]?.name, matrix.people[place]?.upn, departmentName(matrix.departments[matrix.departmentOf[place] ?? 0] ?? ''),
      ...matrix.policies.map((_, policy) => (cellAt(matrix, place, policy) === 'none' ? '' : kindText(cellAt(matrix, place, policy))))
    ])
  };
}

/** What any state may say of itself. */
interface StandingCells {
  readonly kind: ReadingState['kind'];
  readonly number?: number;
  readonly at?: Temporal.Instant;
  readonly due?: Temporal.PlainDate;
  readonly daysLate?: number;
  readonly receiptId?: number;
}

/** A line a person and policy, with the day, the version and the receipt. */
function standingSheet(matrix: Matrix, rows: readonly MatrixRow[], locale: Locale, policies: readonly number[] = matrix.policies.map((_, place) => place)): Sheet {
  const titles = [strings.person, strings.upn, strings.department, strings.policyId, strings.policy, strings.standing, strings.versionLabel, strings.when, strings.due, strings.daysLate, strings.receiptId];
  return {
    name: strings.standing, columns: titles.map((title) => column(title, 20)),
    rows: rows.flatMap(({ place }) => policies.filter((policy) => cellAt(matrix, place, policy) !== 'none').map((policy): CellValue[] => {
      const state: StandingCells = matrix.stateAt(place, policy);
      const { policyId, current } = matrix.policies[policy] ?? { policyId: 0, current: undefined };
      return [
        matrix.people[place]?.name, matrix.people[place]?.upn, departmentName(matrix.departments[matrix.departmentOf[place] ?? 0] ?? ''), policyReference(policyId), current?.title,
        kindText(cellAt(matrix, place, policy)), state.number, state.at, state.due && formatUkDate(ukStartOfDay(state.due), locale), state.daysLate, state.receiptId
      ];
    }))
  };
}

export interface Shown {
  readonly people: readonly MatrixRow[];
  /** One policy, where the page shows one. */
  readonly policies: readonly number[] | undefined;
}

/** The sheets of an export: what is shown is people and policies line by line; everything has the counts and the matrix too. */
export function exportSheets(compliance: Compliance, shown: Shown | undefined, people: readonly MatrixRow[], locale: Locale): readonly Sheet[] {
  const { matrix } = compliance;
  return shown ? [standingSheet(matrix, shown.people, locale, shown.policies), basisSheet(compliance)] : [departmentSheet(matrix), matrixSheet(matrix, people), basisSheet(compliance)];
}

/** A CSV has one table: the lines. */
export function exportLines({ matrix }: Compliance, shown: Shown | undefined, people: readonly MatrixRow[], locale: Locale): readonly (readonly CellValue[])[] {
  const { columns, rows } = standingSheet(matrix, shown?.people ?? people, locale, shown?.policies);
  return [columns.map(({ title }) => title), ...rows];
}
