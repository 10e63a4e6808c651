import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

export const root = path.resolve(import.meta.dirname, '..');

/** One line of the result: what was measured, against the budget of the design where there is one. */
export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'kB gzip' | 'calls' | 'writes' | 'rows' | 'ms' | 's';
  readonly budget?: number;
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

/** A table as plain text, with a word beside the number that is over its budget. */
export function table(measures: readonly Measure[]): string {
  const rows = measures.map(({ what, value, unit, budget }) => [what, `${value} ${unit}`, budget === undefined ? '' : `${budget} ${unit}`, budget === undefined ? '' : value <= budget ? 'within' : 'OVER']);
  const all = [['measured', 'value', 'budget', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}
