import type { CaseEvent, CaseValues } from '../../../rules';
import { changedUnits, eventUnits, leavesOf, withLeaves, type CaseUnit } from './caseUnits';
import { sameValue } from './sameValue';

export type Side = 'mine' | 'theirs';

/** One answer of which there are two versions, or which only one of the two changed. */
export interface ConflictLine extends CaseUnit {
  readonly changedBy: 'me' | 'them' | 'both';
  readonly before: CaseValues;
  readonly mine: CaseValues;
  readonly theirs: CaseValues;
}

/** The three versions field by field: what stood there when the panel was opened, what I want, what they saved. */
export function conflictLines(before: CaseValues, mine: CaseValues, theirs: CaseValues): readonly ConflictLine[] {
  const my = changedUnits(before, mine);
  const their = changedUnits(before, theirs);
  const lines = new Map<string, ConflictLine>();
  for (const unit of [...my, ...their]) {
    const byMe = my.some(({ field }) => field === unit.field);
    const byThem = their.some(({ field }) => field === unit.field);
    lines.set(unit.field, { ...unit, changedBy: byMe && byThem ? 'both' : byMe ? 'me' : 'them', before, mine, theirs });
  }
  return [...lines.values()];
}

/** Whether the two wrote different things, so that somebody has to choose: rows added by both to one table are kept from both. */
export function needsChoice(line: ConflictLine): boolean {
  if (line.changedBy !== 'both') {
    return false;
  }
  const [before, mine, theirs] = [leavesOf(line.before), leavesOf(line.mine), leavesOf(line.theirs)];
  return line.paths.some((path) => !sameValue(mine.get(path), theirs.get(path)) && mergedRows(before.get(path), mine.get(path), theirs.get(path)) === undefined);
}

/**
 * Their case with what was chosen of mine put over it. What only one of us changed is kept from that one. Tables (steps, tasks, people to tell) are joined
 * row by row where the two did not change the same row.
 */
export function mergeCases(lines: readonly ConflictLine[], chosen: (field: string) => Side): CaseValues | undefined {
  const [first] = lines;
  if (!first) {
    return undefined;
  }
  const [before, mine, theirs] = [leavesOf(first.before), leavesOf(first.mine), leavesOf(first.theirs)];
  const over = new Map<string, unknown>();
  for (const line of lines.filter(({ changedBy }) => changedBy !== 'them')) {
    for (const path of line.paths) {
      const rows = line.changedBy === 'both' ? mergedRows(before.get(path), mine.get(path), theirs.get(path)) : undefined;
      if (rows !== undefined) {
        over.set(path, rows);
      } else if (line.changedBy === 'me' || chosen(line.field) === 'mine') {
        over.set(path, mine.get(path));
      }
    }
  }
  return withLeaves(first.theirs, over);
}

/** Events of choices that were given up are not written: the history tells what was done. */
export function keptEvents(events: readonly CaseEvent[], lines: readonly ConflictLine[], chosen: (field: string) => Side): readonly CaseEvent[] {
  const givenUp = lines.filter((line) => needsChoice(line) && chosen(line.field) === 'theirs').map(({ field }) => field);
  return events.filter(({ kind }) => !givenUp.includes(eventUnits[kind] ?? ''));
}

type Row = Readonly<Record<string, unknown>>;
const isRows = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);
const idOf = (row: Row): string => String(row.key ?? row.logId ?? JSON.stringify(row));

/** Rows of both, or undefined when both changed one and the same row in different ways (or it is no table). */
function mergedRows(before: unknown, mine: unknown, theirs: unknown): readonly Row[] | undefined {
  if (!isRows(before) || !isRows(mine) || !isRows(theirs)) {
    return undefined;
  }
  const by = (rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [idOf(row), row]));
  const [was, my, their] = [by(before), by(mine), by(theirs)];
  const result: Row[] = [];
  for (const id of new Set([...their.keys(), ...my.keys()])) {
    const [base, a, b] = [was.get(id), my.get(id), their.get(id)];
    const iChanged = !sameValue(base, a);
    if (iChanged && !sameValue(base, b) && !sameValue(a, b)) {
      return undefined;
    }
    const row = iChanged ? a : b;
    if (row) {
      result.push(row);
    }
  }
  return result;
}
