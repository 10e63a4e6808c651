import type { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import { pages } from '../../platform/sharepoint/paging';
import { logItems } from '../intake/officer';
import { utcSecond, type BreachCase } from '../rules';
import { halvesOf, monthsOf, type RegisterPeriod, type Span } from '../rules/register';
import { asLogRow, caseSelect } from './logRows';
import { caseOfRow } from './openCase';

export interface RegisterReading {
  /** After each page: rows so far, and up to which moment of awareness they reach. */
  readonly onProgress?: (rows: number, upTo: Temporal.Instant) => void;
  /** Nothing more is read once it is aborted. */
  readonly signal?: AbortSignal;
}

/** Rows have notes of up to 63,999 characters: a page of this many stays within what a browser parses at once. */
const pageSize = 500;

/**
 * The cases of which the council became aware in a period, in pages by the index of `AwareAt`, a month at a time: the rest of the log is never looked at.
 * A month to which more than 5,000 rows answer is read in halves.
 * @throws DeskError; DOMException `AbortError` when it was stopped.
 */
export async function readPeriodCases(services: DeskServices, period: RegisterPeriod, reading: RegisterReading = {}): Promise<readonly BreachCase[]> {
  const cases: BreachCase[] = [];
  for (const span of monthsOf(period)) {
    await readSpan(services, span, reading, cases);
  }
  return cases;
}

async function readSpan(services: DeskServices, span: Span, reading: RegisterReading, cases: BreachCase[]): Promise<void> {
  const filter = `AwareAt ge datetime'${utcSecond(span.from)}' and AwareAt lt datetime'${utcSecond(span.before)}'`;
  const before = cases.length;
  try {
    for await (const page of pages<unknown>(logItems(services).filter(filter).select(...caseSelect).orderBy('AwareAt'), pageSize)) {
      stopIfAsked(reading.signal);
      for (const row of page) {
        cases.push(await caseOfRow(services, asLogRow(row)));
      }
      reading.onProgress?.(cases.length, cases[cases.length - 1]?.values.awareAt ?? span.before);
    }
  } catch (error) {
    const halves = isThreshold(error) ? halvesOf(span) : undefined;
    if (!halves) {
      throw error;
    }
    cases.length = before;
    for (const half of halves) {
      await readSpan(services, half, reading, cases);
    }
  }
  stopIfAsked(reading.signal);
}

/** `SPQueryThrottledException`: more rows answer than SharePoint looks at. */
function isThreshold(error: unknown): boolean {
  return isDeskError(error) && (error.code?.startsWith('-2147024860') === true || /list view threshold/i.test(error.serverMessage ?? ''));
}

function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw new DOMException('Stopped', 'AbortError');
  }
}
