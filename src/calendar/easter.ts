import { Temporal } from 'temporal-polyfill';

/** Easter Sunday of the Western churches (Gregorian computus, Meeus/Jones/Butcher), for any year from 1583. */
export function easterSunday(year: number): Temporal.PlainDate {
  const goldenNumber = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenNumber + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const lateMoon = Math.floor((goldenNumber + 11 * epact + 22 * weekday) / 451);
  const dayOfMarch = epact + weekday - 7 * lateMoon + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(dayOfMarch / 31), day: (dayOfMarch % 31) + 1 });
}
