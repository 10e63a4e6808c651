import type { protectionChoices } from '../report/report';
import { peopleBands, type PeopleBand } from '../incidents/peopleBands';

/** More than this many people is a flag beside the score. */
export const MANY_PEOPLE = 100;

export type FlagAnswer = 'yes' | 'no' | 'not known';

export interface SeverityFlags {
  /** More than 100 people. */
  readonly manyPeople: FlagAnswer;
  /** The data is unintelligible to whoever has it (encrypted, and the key is safe). */
  readonly unintelligible: FlagAnswer;
}

export interface FlagFacts {
  readonly peopleCount?: number | null;
  readonly peopleBand?: PeopleBand | null;
  readonly protection?: (typeof protectionChoices)[number] | null;
}

/**
 * What ENISA puts beside the score without changing it: the number of people, and data that nobody can read.
 * Of the band '100 to 1k' the flag says yes, although it may be exactly 100: whoever is unsure gives the larger number.
 * A password alone does not make data unintelligible.
 */
export function severityFlags({ peopleCount, peopleBand, protection }: FlagFacts): SeverityFlags {
  return { manyPeople: manyPeople(peopleCount, peopleBand), unintelligible: unintelligible(protection) };
}

function manyPeople(count: number | null | undefined, band: PeopleBand | null | undefined): FlagAnswer {
  if (typeof count === 'number') return count > MANY_PEOPLE ? 'yes' : 'no';
  const known = peopleBands.find(({ label }) => label === band);
  if (!known) return 'not known';
  return known.to > MANY_PEOPLE ? 'yes' : 'no';
}

function unintelligible(protection: FlagFacts['protection']): FlagAnswer {
  if (protection === 'Encrypted') return 'yes';
  return protection === 'Password' || protection === 'None' ? 'no' : 'not known';
}
