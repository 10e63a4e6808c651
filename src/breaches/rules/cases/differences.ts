import { Temporal } from 'temporal-polyfill';
import type { CaseValues } from './caseValues';

/** A field of the case in which two states of it differ. Paths as in `CaseProblem.field`. */
export interface CaseDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Parts that are told apart field by field; everything else is one field. */
const parts: readonly (keyof CaseValues)[] = ['facts', 'ico', 'people', 'triage', 'severity', 'notification', 'investigation'];

/** What differs, in the order of the case. Of two states with the same fields nothing. */
export function differencesOf(before: CaseValues, after: CaseValues): readonly CaseDifference[] {
  const names = Object.keys({ ...before, ...after }) as (keyof CaseValues)[];
  return names.flatMap((name): readonly CaseDifference[] => {
    const [one, other] = [before[name], after[name]];
    if (!parts.includes(name)) return same(one, other) ? [] : [{ field: name, before: one, after: other }];
    const fields = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
    fields.delete('v');
    return [...fields].flatMap((field) => {
      const [old, now] = [inside(one, field), inside(other, field)];
      return same(old, now) ? [] : [{ field: `${name}.${field}`, before: old, after: now }];
    });
  });
}

function inside(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value: unknown): unknown {
  if (value instanceof Temporal.Instant) return value.toString({ smallestUnit: 'second' });
  if (value === undefined || value === '') return null;
  return Array.isArray(value) ? value.map(plain) : value;
}
