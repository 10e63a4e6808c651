import { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../../calendar';

/** 'BR-2026-00042': computed from the report's id and the UK year in which SharePoint stamped it, so it needs no counter and is never reused. */
export type BreachReference = `BR-${number}-${string}`;

/**
 * The reference of a report. Ids beyond five digits make a longer reference, never a repeated one.
 * @throws RangeError when the id is not a whole number from 1 (an item that is not saved has no reference)
 */
export function breachReference(reportId: number, created: Temporal.Instant): BreachReference {
  if (!Number.isSafeInteger(reportId) || reportId < 1) throw new RangeError(`No reference for report id ${reportId}`);
  return `BR-${ukDate(created).year}-${String(reportId).padStart(5, '0')}`;
}

/** 'BR-2026-H00009': a row of the log that was made by hand, by its own id and stamp, has a reference that no report has. */
export function handMadeReference(logId: number, rowCreated: Temporal.Instant): BreachReference {
  return `BR-${ukDate(rowCreated).year}-H${String(logId).padStart(5, '0')}`;
}

/** Reads a reference as people type it ('br 2026 42', 'BR-2026-00042'); undefined when it is none. */
export function parseBreachReference(text: string): { readonly year: number; readonly reportId: number } | undefined {
  const match = /^\s*br[\s\-–/]*(20\d{2})[\s\-–/]+0*([1-9]\d{0,9})\s*$/i.exec(text);
  return match ? { year: Number(match[1]), reportId: Number(match[2]) } : undefined;
}
