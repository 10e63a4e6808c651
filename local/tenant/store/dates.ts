import { Temporal } from 'temporal-polyfill';
import { sharePointInstant } from '../clock';

/** The sites' regional time zone (SharePoint's zone 2: Dublin, Edinburgh, Lisbon, London). */
export const siteTimeZone = 'Europe/London';

/**
 * A moment as clients write it: with a zone it is exact; without, it is the site's local time; a date alone is its midnight
 * there. Undefined for what is no date or outside 1900 to 8900.
 */
export function readMoment(text: string): Temporal.Instant | undefined {
  const trimmed = text.trim().replace(' ', 'T');
  try {
    const moment = /(Z|[+-]\d\d:?\d\d)$/i.test(trimmed)
      ? Temporal.Instant.from(trimmed)
      : Temporal.PlainDateTime.from(trimmed.replace(/(T\d\d)$/, '$1:00')).toZonedDateTime(siteTimeZone).toInstant();
    const { year } = moment.toZonedDateTimeISO('UTC');
    return year >= 1900 && year <= 8900 ? moment : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export const toStored = (moment: Temporal.Instant): string => sharePointInstant(moment);

/** A date-only column keeps midnight of the site's day, as UTC. */
export const toStoredDay = (moment: Temporal.Instant): string =>
  sharePointInstant(moment.toZonedDateTimeISO(siteTimeZone).startOfDay().toInstant());

/** Site-local time without a zone, as `ListItemAllFields` and CAML answers write it. */
export const siteLocal = (stored: string): string =>
  Temporal.Instant.from(stored).toZonedDateTimeISO(siteTimeZone).toPlainDateTime().toString({ smallestUnit: 'second' });
