import { Temporal } from 'temporal-polyfill';
import { plainDate, readInstant, ukInstant, ukStartOfDay } from './ukTime';

/** A day as somebody wrote it, in a spreadsheet or a box. */
export interface ReadDay {
  /** In UK time; of a day without its time the first moment of the day. */
  readonly at: Temporal.Instant;
  readonly hasTime: boolean;
  /** `05/06/2026`: read as 5 June, and it could be 6 May. */
  readonly isDoubtful: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthsInWelsh = ['ion', 'chwe', 'maw', 'ebr', 'mai', 'meh', 'gor', 'awst', 'med', 'hyd', 'tach', 'rhag'];

/**
 * A day with or without its time: `2026-11-20 14:30`, `20/11/2026`, `20.11.26`, `20 November 2026`, `20-Nov-26`, `20 Tachwedd 2026`, or a moment with its zone; the day before the month, as in the
 * United Kingdom, and a year of two digits is one of this century. Undefined for anything else.
 */
export function readDay(text: string): ReadDay | undefined {
  if (/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(text)) {
    const at = readInstant(text);
    return at && { at, hasTime: true, isDoubtful: false };
  }
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d)?)?$/.exec(text);
  if (iso) return dayAt(plainDate(iso[1]), iso[2], false);
  const uk = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?:[, ]+(\d{1,2}:\d\d)(?::\d\d)?)?$/.exec(text);
  if (uk) {
    const [, day, month, year, time] = uk;
    return dayAt(dateOf(year, Number(month), day), time?.padStart(5, '0'), Number(day) <= 12 && Number(day) !== Number(month));
  }
  const words = /^(?:[\p{L}]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([\p{L}]+)[ ,-]+(\d{4}|\d\d)$/u.exec(text);
  const month = words ? monthOf(words[2].toLowerCase()) : 0;
  return words && month > 0 ? dayAt(dateOf(words[3], month, words[1]), undefined, false) : undefined;
}

function monthOf(name: string): number {
  const welsh = monthsInWelsh.findIndex((each) => name.startsWith(each));
  return 1 + (welsh >= 0 ? welsh : months.indexOf(name.slice(0, 3)));
}

const dateOf = (year: string, month: number, day: string): Temporal.PlainDate | undefined => plainDate(`${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);

function dayAt(day: Temporal.PlainDate | undefined, time: string | undefined, isDoubtful: boolean): ReadDay | undefined {
  if (!day || day.year < 2000) return undefined;
  const at = time === undefined ? ukStartOfDay(day) : ukInstant(day.toString(), time);
  return typeof at === 'string' ? undefined : { at, hasTime: time !== undefined, isDoubtful };
}
