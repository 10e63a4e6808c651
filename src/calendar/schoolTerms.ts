import { ukDate } from './ukTime';
import { readDay } from './readDay';
import type { SchoolTerm } from './legalPeriods';

/** Between the two days of a line. A hyphen stands within an ISO date, so it needs its blanks. */
const between = /\s*[–—]\s*|\s+(?:-|to|i|hyd)\s+/iu;

const isoDay = (text: string): string => {
  const read = readDay(text.trim());
  return read && !read.hasTime ? ukDate(read.at).toString() : '';
};

/** Lines such as `07/09/2026 – 23/10/2026` or `7 September 2026 to 23 October 2026`, one a term; what cannot be read is empty, so that who checks it can say which. */
export function readTerms(text: string): readonly SchoolTerm[] {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => {
    const [from = '', until = '', ...more] = line.split(between);
    return more.length > 0 ? { from: '', until: '' } : { from: isoDay(from), until: isoDay(until) };
  });
}

/** As somebody reads and changes them, a line each. */
export function termsText(terms: readonly SchoolTerm[]): string {
  const shown = (day: string): string => day.split('-').reverse().join('/');
  return terms.map(({ from, until }) => `${shown(from)} – ${shown(until)}`).join('\n');
}
