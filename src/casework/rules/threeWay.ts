import { sameValue } from './differences';
import { valueAt, withValuesAt, type FieldTable } from './field';
import type { CaseCore, CaseFixed, CaseRules } from './kind';
import { changedUnits, unitsOfEvents, type CaseUnit } from './units';

export type Side = 'mine' | 'theirs';

/** One answer of which there are two versions, or which only one of the two changed. */
export interface ConflictLine<V> extends CaseUnit {
  readonly changedBy: 'me' | 'them' | 'both';
  readonly before: V;
  readonly mine: V;
  readonly theirs: V;
}

/** The three versions answer by answer: what stood there when the panel was opened, what I want, what they saved. */
export function conflictLines<V>(table: FieldTable<V>, before: V, mine: V, theirs: V): readonly ConflictLine<V>[] {
  const my = changedUnits(table, before, mine);
  const their = changedUnits(table, before, theirs);
  const lines = new Map<string, ConflictLine<V>>();
  for (const unit of [...my, ...their]) {
    const byMe = my.some(({ field }) => field === unit.field);
    const byThem = their.some(({ field }) => field === unit.field);
    lines.set(unit.field, { ...unit, changedBy: byMe && byThem ? 'both' : byMe ? 'me' : 'them', before, mine, theirs });
  }
  return [...lines.values()];
}

/** Whether the two wrote different things, so that somebody has to choose: rows added by both to one table are kept from both. */
export function needsChoice<V>(line: ConflictLine<V>): boolean {
  if (line.changedBy !== 'both') return false;
  return line.paths.some((path) => !sameValue(valueAt(line.mine, path), valueAt(line.theirs, path)) && joinedRows(line, path) === undefined);
}

/**
 * Their case with what was chosen of mine put over it. What only one of us changed is kept from that one. Tables (steps, tasks, people to tell) are joined
 * row by row where the two did not change the same row.
 */
export function mergeThreeWay<V>(lines: readonly ConflictLine<V>[], chosen: (field: string) => Side): V | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const over = new Map<string, unknown>();
  for (const line of lines.filter(({ changedBy }) => changedBy !== 'them')) {
    for (const path of line.paths) {
      const rows = line.changedBy === 'both' ? joinedRows(line, path) : undefined;
      if (rows !== undefined) over.set(path, rows);
      else if (line.changedBy === 'me' || chosen(line.field) === 'mine') over.set(path, valueAt(line.mine, path));
    }
  }
  return withValuesAt(first.theirs, over);
}

/** Events of choices that were given up are not written: the history tells what was done. */
export function keptEvents<V extends CaseCore, F extends CaseFixed, E extends { readonly kind: string }>(
  { fields, reopened }: CaseRules<V, F>, events: readonly E[], lines: readonly ConflictLine<V>[], chosen: (field: string) => Side
): readonly E[] {
  const givenUp = lines.filter((line) => needsChoice(line) && chosen(line.field) === 'theirs').map(({ field }) => field);
  const units = unitsOfEvents(fields);
  return events.filter(({ kind }) => !givenUp.includes(kind === reopened ? 'caseState' : units.get(kind) ?? ''));
}

type Row = Readonly<Record<string, unknown>>;
const isRows = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);
const idOf = (row: Row): string => String(row.key ?? row.logId ?? JSON.stringify(row));

/** Rows of both, or undefined when both changed one and the same row in different ways (or it is no table). */
function joinedRows<V>(line: ConflictLine<V>, path: string): readonly Row[] | undefined {
  const [before, mine, theirs] = [line.before, line.mine, line.theirs].map((values) => valueAt(values, path));
  if (!isRows(before) || !isRows(mine) || !isRows(theirs)) return undefined;
  const by = (rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [idOf(row), row]));
  const [was, my, their] = [by(before), by(mine), by(theirs)];
  const result: Row[] = [];
  for (const id of new Set([...their.keys(), ...my.keys()])) {
    const [base, a, b] = [was.get(id), my.get(id), their.get(id)];
    const iChanged = !sameValue(base, a);
    if (iChanged && !sameValue(base, b) && !sameValue(a, b)) return undefined;
    const row = iChanged ? a : b;
    if (row) result.push(row);
  }
  return result;
}
