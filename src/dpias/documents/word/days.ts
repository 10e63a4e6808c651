import { formatDay, plainDate, readDay, ukDate, type CalendarLocale } from '../../../calendar';

/** A day as the document says it: `23 November 2026`, which nobody reads as another one. What is no day stands as it is. */
export function dayText(day: string, locale: CalendarLocale): string {
  const read = plainDate(day);
  return read === undefined ? day : formatDay(read, locale);
}

export type FoundDay = { readonly day: string; readonly isDoubtful: boolean } | undefined;

/** What people write around a day: its weekday, `the 3rd of`, a full stop at its end. */
const around = /^(?:(?:on|by|since|from|ar|erbyn|ers)\s+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|dydd\s+\p{L}+)?[\s,]*(?:the\s+|y\s+)?/iu;
const ordinal = /^(\d{1,2})(?:st|nd|rd|th|af|il|ydd|edd|ed|eg|fed|ain)?(?:\s+of|\s+o)?\s+/i;

/** A day as somebody typed it; undefined for what is none, and then nothing is guessed. */
export function foundDay(typed: string): FoundDay {
  const plain = typed.replace(/\s+/g, ' ').trim().replace(/[.,;]$/, '').replace(around, '').replace(ordinal, '$1 ');
  const iso = plainDate(plain);
  if (iso) return { day: iso.toString(), isDoubtful: false };
  const read = readDay(plain);
  return read && !read.hasTime ? { day: ukDate(read.at).toString(), isDoubtful: read.isDoubtful } : undefined;
}
