import type { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../calendar';

/**
 * `BR-2026-00042`: computed from the id of the intake's row and the UK year in which SharePoint stamped it, so it needs no counter and is never
 * reused. Ids beyond five digits make a longer reference, never a repeated one.
 * @throws RangeError when the id is not a whole number from 1 (an item that is not saved has no reference)
 */
export function referenceOf(prefix: string, intakeId: number, created: Temporal.Instant): string {
  if (!Number.isSafeInteger(intakeId) || intakeId < 1) throw new RangeError(`No reference for row ${intakeId}`);
  return `${prefix}-${ukDate(created).year}-${String(intakeId).padStart(5, '0')}`;
}

/** `BR-2026-H00009`: a row of the log that was made by hand, by its own id and stamp, has a reference that no intake's row has. */
export function handMadeReference(prefix: string, logId: number, rowCreated: Temporal.Instant): string {
  return `${prefix}-${ukDate(rowCreated).year}-H${String(logId).padStart(5, '0')}`;
}

/** Reads a reference as people type it ('br 2026 42', 'BR-2026-00042'); undefined when it is none of this kind. */
export function parseReference(prefix: string, text: string): { readonly year: number; readonly intakeId: number } | undefined {
  const match = new RegExp(`^\\s*${prefix}[\\s\\-–/]*(20\\d{2})[\\s\\-–/]+0*([1-9]\\d{0,9})\\s*$`, 'i').exec(text);
  return match ? { year: Number(match[1]), intakeId: Number(match[2]) } : undefined;
}

/** Whether it is written as the desk writes it: a reference goes into addresses, and one that was typed by hand may hold anything. */
export function isReference(prefix: string, text: string): boolean {
  return new RegExp(`^${prefix}-\\d{4}-[H\\d]\\d{4,}$`).test(text);
}

/** What the references of a kind begin with. */
export interface Prefixes {
  readonly prefix: string;
  /** Of a kind into whose log several lists bring cases: ids of two lists are the same numbers, so each list has a prefix of its own. */
  readonly otherPrefixes?: readonly string[];
}

export const prefixesOf = ({ prefix, otherPrefixes = [] }: Prefixes): readonly string[] => [prefix, ...otherPrefixes];

/** Whether it is written as the desk writes references of this kind, whichever list its case came from. */
export const isReferenceOf = (kind: Prefixes, text: string): boolean => prefixesOf(kind).some((prefix) => isReference(prefix, text));

/** Reads a reference of this kind as people type it, with its prefix. */
export const parseReferenceOf = (kind: Prefixes, text: string): { readonly prefix: string; readonly year: number; readonly intakeId: number } | undefined =>
  prefixesOf(kind).flatMap((prefix) => {
    const read = parseReference(prefix, text);
    return read ? [{ prefix, ...read }] : [];
  }).at(0);

/** A reference of whatever log as the desk writes it, so that its case is found; undefined where the words are none. */
export function asReference(text: string): string | undefined {
  const written = text.trim().toUpperCase();
  return isReference('[A-Z]+', written) ? written : undefined;
}

/** The row of the log that a reference of a row made by hand names: `BR-2026-H00009` is row 9. */
export function handMadeLogId(prefix: string, reference: string): number | undefined {
  const match = new RegExp(`^${prefix}-\\d{4}-H0*([1-9]\\d{0,9})$`).exec(reference);
  return match ? Number(match[1]) : undefined;
}
