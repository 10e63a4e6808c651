import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant } from '../../../calendar';

/** One row's columns; remembers which were there but not readable. */
export class Row {
  public readonly unreadable = new Set<string>();

  public constructor(private readonly columns: Readonly<Record<string, unknown>>) {}

  public read<T>(column: string, convert: (value: unknown) => T | undefined): T | undefined {
    const value = this.columns[column];
    if (value === undefined || value === null || value === '') return undefined;
    const converted = convert(value);
    if (converted === undefined) this.unreadable.add(column);
    return converted;
  }

  public text(column: string): string {
    return this.read(column, (value) => (typeof value === 'string' ? value : undefined)) ?? '';
  }

  public flag(column: string): boolean {
    return this.read(column, (value) => (typeof value === 'boolean' ? value : undefined)) ?? false;
  }

  public choice<T extends string>(column: string, choices: readonly T[]): T | undefined {
    return this.read(column, (value) => choices.find((choice) => choice === value));
  }

  /** Many choices come as an array, or as `{ results }` in verbose answers. */
  public choices<T extends string>(column: string, choices: readonly T[]): T[] {
    const raw = this.columns[column];
    const values = Array.isArray(raw) ? raw : v.is(v.object({ results: v.array(v.unknown()) }), raw) ? raw.results : [];
    if (values.some((value) => !choices.some((choice) => choice === value))) this.unreadable.add(column);
    return choices.filter((choice) => values.includes(choice));
  }

  public instant(column: string): Temporal.Instant | undefined {
    return this.read(column, (value) => (typeof value === 'string' ? readInstant(value) : undefined));
  }
}
