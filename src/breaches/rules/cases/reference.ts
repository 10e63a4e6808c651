import type { Temporal } from 'temporal-polyfill';
import { parseReference, referenceOf } from '../../../casework/rules/reference';

/** 'BR-2026-00042': computed from the report's id and the UK year in which SharePoint stamped it, so it needs no counter and is never reused. */
export type BreachReference = `BR-${number}-${string}`;

const prefix = 'BR';

/**
 * The reference of a report. Ids beyond five digits make a longer reference, never a repeated one.
 * @throws RangeError when the id is not a whole number from 1 (an item that is not saved has no reference)
 */
export const breachReference = (reportId: number, created: Temporal.Instant): BreachReference => referenceOf(prefix, reportId, created) as BreachReference;

/** Reads a reference as people type it ('br 2026 42', 'BR-2026-00042'); undefined when it is none. */
export function parseBreachReference(text: string): { readonly year: number; readonly reportId: number } | undefined {
  const read = parseReference(prefix, text);
  return read && { year: read.year, reportId: read.intakeId };
}
