import * as v from 'valibot';
import { entryDecisions, goesOut, keepsBack, type EntryDecision } from './choices';
import type { ScheduleLine } from './entry';

const number = v.optional(v.number(), 0);

/** How a schedule stands, as the request keeps it: what the response and its letter say, and what stays when the entries are gone. */
export const scheduleCountsSchema = v.object({
  v: v.literal(1),
  found: number, undecided: number, disclosed: number, part: number, withheld: number, outOfScope: number, duplicates: number,
  /** Of what was decided to go out, and of it what has gone out. */
  pages: number, released: number, releasedPages: number, volumes: number,
  checked: number, agreed: number, disagreed: number
});
export type ScheduleCounts = v.InferOutput<typeof scheduleCountsSchema>;
export const noSchedule: ScheduleCounts = v.parse(scheduleCountsSchema, { v: 1 });

const sumOf = (lines: readonly ScheduleLine[]): number => lines.reduce((sum, { pages = 0 }) => sum + pages, 0);

/** Documents found, disclosed, in part, withheld, and their pages. */
export function countSchedule(lines: readonly ScheduleLine[]): ScheduleCounts {
  const of = (wanted: EntryDecision): number => lines.filter(({ decision }) => decision === wanted).length;
  const out = lines.filter(({ decision }) => goesOut(decision));
  const gone = lines.filter(({ releasedIn }) => releasedIn !== '');
  const checks = (wanted: string): number => lines.filter(({ check }) => check === wanted).length;
  return {
    v: 1, found: lines.length, undecided: of('undecided'), disclosed: of('disclose'), part: of('part'), withheld: of('withhold'), outOfScope: of('out-of-scope'), duplicates: of('duplicate'),
    pages: sumOf(out), released: gone.length, releasedPages: sumOf(gone), volumes: new Set(gone.map(({ volume }) => volume)).size,
    checked: checks('agreed') + checks('disagreed'), agreed: checks('agreed'), disagreed: checks('disagreed')
  };
}

export interface Share<Key> {
  readonly key: Key;
  readonly entries: number;
  readonly pages: number;
}

const share = <Key>(key: Key, lines: readonly ScheduleLine[]): Share<Key> => ({ key, entries: lines.length, pages: sumOf(lines) });

/** The stand as rows of a picture, each with its numbers; those that nobody has are left out. */
export const byDecision = (lines: readonly ScheduleLine[]): readonly Share<EntryDecision>[] =>
  entryDecisions.map((decision) => share(decision, lines.filter((line) => line.decision === decision))).filter(({ entries }) => entries > 0);

/** How many entries rest on each exemption, the most first. */
export function byExemption(lines: readonly ScheduleLine[]): readonly Share<string>[] {
  const kept = lines.filter(({ decision }) => keepsBack(decision));
  const ids = [...new Set(kept.flatMap(({ exemptions }) => exemptions))];
  return ids.map((id) => share(id, kept.filter(({ exemptions }) => exemptions.includes(id)))).sort((one, other) => other.entries - one.entries || one.key.localeCompare(other.key, 'en-GB'));
}

/** A batch, and what of it has gone out. */
export interface BatchCount extends Share<number> {
  readonly undecided: number;
  readonly goesOut: number;
  readonly gone: number;
}

export function byBatch(lines: readonly ScheduleLine[]): readonly BatchCount[] {
  const batches = [...new Set(lines.flatMap(({ batch }) => batch ?? []))].sort((one, other) => one - other);
  return batches.map((batch) => {
    const own = lines.filter((line) => line.batch === batch);
    return {
      ...share(batch, own), undecided: own.filter(({ decision }) => decision === 'undecided').length, goesOut: own.filter(({ decision }) => goesOut(decision)).length,
      gone: own.filter(({ releasedIn }) => releasedIn !== '').length
    };
  });
}
