import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

export const root = path.resolve(import.meta.dirname, '..');

/** One line of the result: what was measured, against the budget of the design where there is one. */
export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'kB gzip' | 'calls' | 'parts' | 'writes' | 'rows' | 'ms' | 's';
  readonly budget?: number;
}

/** What a part of the bench found: lines of the table, and what stands below it. */
export interface Outcome {
  readonly measures: readonly Measure[];
  readonly details: string;
}

export const gzipBytes = (content: Uint8Array): number => zlib.gzipSync(content, { level: 9 }).byteLength;

/** 1 kB is 1,000 bytes, as browsers count. */
export const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

export interface BuiltScript {
  readonly name: string;
  readonly content: Buffer;
}

/** The scripts of the last build. */
export function builtScripts(): readonly BuiltScript[] {
  const dist = path.join(root, 'dist');
  return fs
    .readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, content: fs.readFileSync(path.join(dist, name)) }));
}

/** The middle one of several tries: a single slow try says nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The word beside a number that has a budget. */
export const overBudget = (value: number, budget: number | undefined): string => (budget === undefined ? '' : value <= budget ? 'within' : 'OVER');

/** Rows as plain text, each column as wide as its widest cell; numbers stand at the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const isNumber = (cell: string): boolean => /^-?[\d.,]+( (ms|s|kB))?$/.test(cell);
  return rows.map((row) => widths.map((width, column) => (isNumber(row[column] ?? '') ? (row[column] ?? '').padStart(width) : (row[column] ?? '').padEnd(width))).join('  ').trimEnd()).join('\n');
}

/** A table as plain text, with a word beside the number that is over its budget. */
export function table(measures: readonly Measure[]): string {
  const rows = measures.map(({ what, value, unit, budget }) => [what, `${value} ${unit}`, budget === undefined ? '' : `${budget} ${unit}`, overBudget(value, budget)]);
  return columns([['measured', 'value', 'budget', ''], ...rows]);
}
