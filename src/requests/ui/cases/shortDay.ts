import { formatDayNumbers, plainDate } from '../../../calendar';

/** A stored day as it is written where room is short; what is no day stays as it is. */
export function shortDay(stored = ''): string {
  const day = plainDate(stored);
  return day ? formatDayNumbers(day) : stored;
}
