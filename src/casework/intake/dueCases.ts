import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant } from '../../calendar';
import { pages, withoutMetadata } from '../../platform/sharepoint/paging';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import { logItems, type RowSite } from '../store/site';

/** Rows of one call, of two columns each. */
const pageSize = 100;

const row = v.object({ Id: v.number(), TryAt: v.nullish(v.string()) });
/** No run writes a time that is further off. */
export const longestGapHours = 7 * 24;

/**
 * Ids of the log rows of which something may be tried now, the newest time first, page after page to the last. The order is that of the index, rows of
 * one time by falling id too: otherwise all that have no time would be sorted for the first page. There is no filter, so that no number of rows that
 * are due makes SharePoint refuse; what stands beyond them has no time at all. A row that is seen to while the pages are read gets a later time or
 * none, and so moves nobody out of a page. A time further off than any run writes is not believed: what somebody put off to the year 9999 is due, and
 * gets a true time.
 * @throws DeskError
 */
export async function* dueCases(site: RowSite, now: Temporal.Instant): AsyncGenerator<number> {
  const items = withoutMetadata(logItems(site) as IItems).select('Id', 'TryAt').orderBy('TryAt', false).orderBy('Id', false);
  for await (const page of pages<unknown>(items, pageSize)) {
    for (const each of page) {
      const read = v.safeParse(row, each);
      const tryAt = read.success ? readInstant(read.output.TryAt ?? '') : undefined;
      if (!tryAt || !read.success) {
        return;
      }
      if (isDue(tryAt, now)) {
        yield read.output.Id;
      }
    }
  }
}

/** The time has come, or is further off than any run writes. */
export function isDue(tryAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(tryAt, now) <= 0 || Temporal.Instant.compare(tryAt, now.add({ hours: longestGapHours + 1 })) > 0;
}

/**
 * When what failed is tried again: after as long again as it has waited, a week at most. So what never works is asked for less and less, nothing has to
 * be counted, and the row of the log keeps its versions for what officers do.
 */
export function putOffUntil(since: Temporal.Instant | undefined, now: Temporal.Instant): Temporal.Instant {
  const age = since ? since.until(now).total('seconds') : 0;
  return now.add({ seconds: Math.round(Math.min(Math.max(age, 1), longestGapHours * 3600)) });
}
