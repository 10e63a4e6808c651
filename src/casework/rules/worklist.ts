import type { Temporal } from 'temporal-polyfill';
import { placedPart, readPart } from './caseRow';
import type { Cells } from './cells';
import type { CaseClock } from './clock';
import { closedState, type Case, type CaseCore, type CaseFixed, type CaseRules } from './kind';

/** What an officer must answer first of a case that was changed directly in SharePoint. */
export const changedDirectly = 'around-desk';

/** What a kind says of a case in one line. */
export interface LineFacts {
  /** What stands beside the reference, as it is stored. */
  readonly title: string;
  readonly service: string;
  /** The moment by which a period is asked: of the index that the kind names. */
  readonly begins: Temporal.Instant | undefined;
  /** The clock that ends first. */
  readonly clock: CaseClock;
  /** What waits for an officer, most urgent first. */
  readonly awaits: readonly string[];
  /** Other days of the case (`YYYY-MM-DD`), such as one that somebody was told; what each is the room says in words. */
  readonly days?: readonly { readonly what: string; readonly on: string }[];
  /** What else cases of this kind are told apart by, as it is stored, such as how severe they are; of every kind `controller`, where it is not the council's own. */
  readonly marks: Readonly<Record<string, string | undefined>>;
}

/** A case as a line of the worklist. */
export interface CaseLine extends LineFacts {
  readonly logId: number;
  readonly reference: string;
  readonly caseState: string;
  readonly leadId: number | undefined;
  readonly undelivered: number;
  readonly aroundDesk: boolean;
}

/** Of what a line is made, so that the notes of a case stay where they are. */
export interface LineRules<V> {
  /** Paths of fields, besides the state and the case officer. */
  readonly fields: readonly string[];
  /** Columns that follow from fields of which a line does without. */
  readonly following: readonly string[];
  /** Whether those fields do not say enough of this case, so that all of it is read. */
  needsAll(values: V): boolean;
  /** @param following the cells of those columns, as the row or the rules have them */
  of(values: V, following: Cells, now: Temporal.Instant): LineFacts;
}

/** What of a kind's rules a line is made by. */
type LineMakers<V extends CaseCore> = Pick<CaseRules<V>, 'fields' | 'line'>;

const ofEvery = ['caseState', 'leadId', 'controller'];
const pathsOf = ({ line }: { readonly line: Pick<LineRules<never>, 'fields'> }): readonly string[] => [...ofEvery, ...line.fields];

/** The columns of a row that a line is made from. */
export function lineColumns<V extends CaseCore>(rules: LineMakers<V>): readonly string[] {
  return ['Id', 'Reference', 'Undelivered', 'AroundDesk', ...rules.line.following, ...placedPart(rules.fields, pathsOf(rules)).map(({ field }) => field.column)];
}

type Row = Readonly<Record<string, unknown>> & { readonly Id: number };

/** Whether the columns of a line do not say enough of a case: changed directly in SharePoint, or of those of which its kind says so. */
export function needsAllOf<V extends CaseCore>(rules: LineMakers<V>, row: Row): boolean {
  const values = valuesOfRow(rules, row);
  return row.AroundDesk === true || values.caseState === closedState || rules.line.needsAll(values);
}

/** The line of a row whose seal nobody has compared; of one that holds what is unreadable, by what an empty cell means. */
export function lineOfRow<V extends CaseCore>(rules: LineMakers<V>, row: Row, now: Temporal.Instant): CaseLine {
  const values = valuesOfRow(rules, row);
  const facts = rules.line.of(values, Object.fromEntries(rules.line.following.map((column) => [column, plainCell(row[column])])), now);
  return {
    ...facts, ...headOf(values, facts),
    logId: row.Id, reference: typeof row.Reference === 'string' ? row.Reference : '', undelivered: typeof row.Undelivered === 'number' ? row.Undelivered : 0, aroundDesk: false
  };
}

/** The line of a case that was read whole: what counts, and first that it was changed directly in SharePoint. */
export function lineOfCase<V extends CaseCore, F extends CaseFixed>(rules: CaseRules<V, F>, found: Case<V, F>, now: Temporal.Instant): CaseLine {
  const { values, logId, reference, undelivered } = found;
  const aroundDesk = found.aroundDesk !== undefined;
  const facts = rules.line.of(values, rules.following.of(values), now);
  return { ...facts, ...headOf(values, facts), logId, reference, undelivered, aroundDesk, awaits: [...(aroundDesk ? [changedDirectly] : []), ...facts.awaits] };
}

const headOf = ({ caseState, leadId, controller }: CaseCore, { marks }: LineFacts): Pick<CaseLine, 'caseState' | 'leadId' | 'marks'> =>
  ({ caseState, leadId, marks: controller === '' ? marks : { ...marks, controller } });
const valuesOfRow = <V extends CaseCore>(rules: LineMakers<V>, row: Row): V => readPart<V>(rules.fields, pathsOf(rules), row);
const plainCell = (cell: unknown): string | number | boolean | null => (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null);

/** A clock that waits comes after those that run, then those that have stopped or were met; nothing to count from comes first, because nobody knows how long there is. */
export function byTimeLeft(one: CaseLine, other: CaseLine): number {
  const rank = ({ clock }: CaseLine): number => (clock.state === 'waiting' ? 2 : clock.state !== 'running' ? 3 : clock.due === undefined ? 0 : 1);
  const due = ({ clock }: CaseLine): number => clock.due?.epochMilliseconds ?? 0;
  return rank(one) - rank(other) || due(one) - due(other) || one.logId - other.logId;
}
