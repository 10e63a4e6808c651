import type { Temporal } from 'temporal-polyfill';
import { readInstant } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { pages } from '../../platform/sharepoint/paging';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import { sealedCells, type BreachCase } from '../rules';
import { spanOf, type RegisterPeriod } from '../rules/register';
import { asLogRow, caseSelect, type LogRow } from '../../casework/store/rows';
import { caseFromVersions } from '../../casework/store/openCase';
import { caseOfRow } from './store';
import { sealFits } from '../../casework/store/seal';
import { covered, logItems } from '../../casework/store/site';
import { breachKind, breachSite } from './kind';

export interface RegisterReading {
  /** After each page: rows so far, and up to which moment of awareness they reach. */
  readonly onProgress?: (rows: number, upTo: Temporal.Instant) => void;
  /** Nothing more is read once it is aborted. */
  readonly signal?: AbortSignal;
}

/** Rows have notes of up to 63,999 characters: a page of this many stays within what a browser parses at once. */
const pageSize = 500;

/**
 * The cases of which the council became aware in a period, page by page in the order of the index of `AwareAt`, from the period's start to its end.
 * Without a filter, because SharePoint refuses one to which more than 5,000 rows answer, and may count only its first condition.
 * @throws DeskError; DOMException `AbortError` when it was stopped.
 */
export async function readPeriodCases(services: DeskServices, period: RegisterPeriod, reading: RegisterReading = {}): Promise<readonly BreachCase[]> {
  const span = spanOf(period);
  const cases: BreachCase[] = [];
  for await (const page of pages<unknown>(startingAt(logItems(breachSite(services)).select(...caseSelect(breachKind)).orderBy('AwareAt'), span.from), pageSize)) {
    stopIfAsked(reading.signal);
    const rows = page.map(asLogRow);
    const within = rows.filter((row) => awareOf(row) >= span.from.epochMilliseconds && awareOf(row) < span.before.epochMilliseconds);
    cases.push(...(await Promise.all(within.map((row) => inRegister(services, row)))));
    if (rows.some((row) => awareOf(row) >= span.before.epochMilliseconds)) {
      return cases;
    }
    reading.onProgress?.(cases.length, cases[cases.length - 1]?.values.awareAt ?? span.from);
    stopIfAsked(reading.signal);
  }
  return cases;
}

/**
 * Begins in the middle of the index, with the token that SharePoint itself makes for a next page (`p_AwareAt=20211220 06:05:05&p_ID=0`), a day early
 * in case a server takes it for local time. One that is not understood starts at the oldest row: slower, and passed over row by row.
 */
function startingAt(items: IItems, from: Temporal.Instant): IItems {
  const before = from.subtract({ hours: 24 }).toString({ smallestUnit: 'second' });
  const moment = before.replace(/[-Z]/g, '').replace('T', ' ');
  items.query.set('$skiptoken', `Paged=TRUE&p_AwareAt=${encodeURIComponent(moment)}&p_ID=0`);
  return items;
}

/** Of a row whose seal does not fit it is enough to know that it is left out: its versions, a call each, say nothing more here. */
async function inRegister(services: DeskServices, row: LogRow): Promise<BreachCase> {
  return (await sealFits(covered(breachKind), sealedCells(row), row.DeskSeal)) ? caseOfRow(services, row) : caseFromVersions(breachKind, row, []);
}

/** Milliseconds; not a number for a row without a readable moment, which is in no period. */
function awareOf(row: LogRow): number {
  return (typeof row.AwareAt === 'string' ? readInstant(row.AwareAt)?.epochMilliseconds : undefined) ?? Number.NaN;
}

function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw new DOMException('Stopped', 'AbortError');
  }
}
