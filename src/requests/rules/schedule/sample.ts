import type { Acts } from './acts';
import { checkOf } from './acts';
import { entryDecisions, type EntryDecision } from './choices';
import type { ScheduleLine } from './entry';

/** Every digit and letter of seed and number counts; the same on every machine. */
function rankOf(seed: string, number: number): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed}\n${number}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  // neighbours come far apart
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * So many of a hundred of these numbers, at least one of any: drawn by the seed, so that whoever has the seed and the numbers draws the same again and sees that nobody chose.
 * @param percent above 0, at most 100
 * @returns in order
 */
export function drawSample(numbers: readonly number[], percent: number, seed: string): readonly number[] {
  const most = Math.min(numbers.length, Math.ceil((numbers.length * Math.max(0, percent)) / 100));
  return [...new Set(numbers)]
    .map((number) => ({ number, rank: rankOf(seed, number) }))
    .sort((one, other) => one.rank - other.rank || one.number - other.number)
    .slice(0, most).map(({ number }) => number).sort((one, other) => one - other);
}

/** Entries out of which a sample is drawn: decided so, not gone out, and not asked about yet. */
export const sampledFrom = (lines: readonly ScheduleLine[], decision: EntryDecision): readonly number[] =>
  lines.filter((line) => line.decision === decision && line.releasedIn === '' && line.check === 'none').map(({ number }) => number);

/** What came of the second check, by decision. */
export interface CheckCount {
  readonly decision: EntryDecision;
  readonly decided: number;
  readonly asked: number;
  readonly agreed: number;
  readonly disagreed: number;
  /** Asked for and not answered, or answered by who decided: that counts for nothing. */
  readonly outstanding: number;
}

export function countChecks(lines: readonly ScheduleLine[], acts: Acts): readonly CheckCount[] {
  return entryDecisions.filter((decision) => decision !== 'undecided').flatMap((decision): readonly CheckCount[] => {
    const decided = lines.filter((line) => line.decision === decision);
    const asked = decided.filter(({ check }) => check !== 'none');
    const said = (wanted: string): number => asked.filter((line) => checkOf(line, acts)?.content.check === wanted).length;
    const [agreed, disagreed] = [said('agreed'), said('disagreed')];
    return decided.length === 0
      ? []
      : [{ decision, decided: decided.length, asked: asked.length, agreed, disagreed, outstanding: asked.length - agreed - disagreed }];
  });
}
