export { UK_ZONE, plainDate, ukDate, ukInputs, ukInstant, ukStartOfDay, ukTime } from './ukTime';
export type { CalendarLocale, UkTimeProblem } from './ukTime';
export { addElapsedHours, countForm, dayCode, durationCodes, spokenDuration } from './duration';
export type { CountCode, CountForm, SpokenDuration } from './duration';
export { formatUkDate, formatUkDateTime, formatUkStamp } from './format';
