export { UK_ZONE, plainDate, readInstant, ukDate, ukInputs, ukInstant, ukStartOfDay, ukTime } from './ukTime';
export type { CalendarLocale, UkTimeProblem } from './ukTime';
export { addElapsedHours, dayCode, durationCodes, spokenDuration } from './duration';
export type { CountCode, SpokenDuration } from './duration';
export { formatUkDate, formatUkDateTime, formatUkStamp } from './format';
export { asJoined, fillIn, fillPieces, countedText, type Piece } from './sentence';
export { bankHolidays, bankHolidaysConfirmed, FIRST_CONFIRMED_YEAR, isBankHoliday, LAST_CONFIRMED_YEAR, nations } from './bankHolidays';
export type { BankHoliday, HolidayBasis, Nation } from './bankHolidays';
export { addWorkingDays, isWorkingDay, onOrNextWorkingDay } from './workingDays';
