import { plainDate } from '../../../calendar';
import type { Measure } from '../risks/risk';

/** Measures whose day has passed and that are not in place, the longest past first. One without a day cannot be late. @param today `YYYY-MM-DD` */
export const openMeasuresPast = (measures: readonly Measure[], today: string): readonly Measure[] => measures
  .filter(({ due, inPlace, effect }) => effect !== 'accepted' && plainDate(inPlace.trim()) === undefined && (plainDate(due.trim())?.toString() ?? '9') < today)
  .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
