import type { Temporal } from 'temporal-polyfill';
import { readInstant } from '../../calendar';
import { pages } from '../../platform/sharepoint/paging';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import { stopIfAsked } from '../../platform/sharepoint/stopIfAsked';
import { cellsOfRow } from '../rules/cells';
import { sealedKinds, type Case, type CaseCore, type CaseFixed } from '../rules/kind';
import { caseFromVersions, caseOfRow } from './openCase';
import { caseSelect, logRowsIn, type LogRow } from './rows';
import { sealFits } from './seal';
import { covered, logItems, type KindSite } from './site';

/** From this moment, and before that one. */
export interface Span {
  readonly from: Temporal.Instant;
  readonly before: Temporal.Instant;
}

export interface PeriodReading<V extends CaseCore = CaseCore, F extends CaseFixed = CaseFixed> {
  /** After each page: its cases, for whoever keeps what was read when it is stopped. */
  readonly onPage?: (cases: readonly Case<V, F>[]) => void;
  /** After each page: rows so far, and up to which moment they reach. */
  readonly onProgress?: (rows: number, upTo: Temporal.Instant) => void;
  /** Nothing more is read once it is aborted. */
  readonly signal?: AbortSignal;
}

/** Rows have notes of up to 63,999 characters: a page of this many stays within what a browser parses at once. */
const pageSize = 500;

/**
 * The cases of which a moment lies in a span, page by page in the order of the index of its column, from the span's start to its end.
 * Without a filter, because SharePoint refuses one to which more than 5,000 rows answer, and may count only its first condition.
 * @param column of moments, indexed
 * @throws DeskError; DOMException `AbortError` when it was stopped.
 */
export async function readSpan<V extends CaseCore, F extends CaseFixed>(
  site: KindSite<V, F>, column: string, span: Span, reading: PeriodReading<V, F> = {}
): Promise<readonly Case<V, F>[]> {
  const cases: Case<V, F>[] = [];
  let upTo = span.from;
  const momentOf = (row: LogRow): number => (typeof row[column] === 'string' ? readInstant(row[column])?.epochMilliseconds : undefined) ?? Number.NaN;
  for await (const page of pages<unknown>(startingAt(logItems(site).select(...caseSelect(site.kind)).orderBy(column), column, span.from), pageSize)) {
    stopIfAsked(reading.signal);
    const rows = logRowsIn(page);
    const within = rows.filter((row) => momentOf(row) >= span.from.epochMilliseconds && momentOf(row) < span.before.epochMilliseconds);
    const read = await Promise.all(within.map((row) => counted(site, row)));
    cases.push(...read);
    reading.onPage?.(read);
    if (rows.some((row) => momentOf(row) >= span.before.epochMilliseconds)) {
      return cases;
    }
    upTo = readInstant(String(within.at(-1)?.[column] ?? '')) ?? upTo;
    reading.onProgress?.(cases.length, upTo);
    stopIfAsked(reading.signal);
  }
  return cases;
}

/**
 * Begins in the middle of the index, with the token that SharePoint itself makes for a next page (`p_AwareAt=20211220 06:05:05&p_ID=0`), a day early
 * in case a server takes it for local time. One that is not understood starts at the oldest row: slower, and passed over row by row.
 */
function startingAt(items: IItems, column: string, from: Temporal.Instant): IItems {
  const before = from.subtract({ hours: 24 }).toString({ smallestUnit: 'second' });
  const moment = before.replace(/[-Z]/g, '').replace('T', ' ');
  items.query.set('$skiptoken', `Paged=TRUE&p_${column}=${encodeURIComponent(moment)}&p_ID=0`);
  return items;
}

/** Of a row whose seal does not fit it is enough to know that it is left out: its versions, a call each, say nothing more here. */
async function counted<V extends CaseCore, F extends CaseFixed>(site: KindSite<V, F>, row: LogRow): Promise<Case<V, F>> {
  const fits = await sealFits(covered(site.kind), cellsOfRow(sealedKinds(site.kind), row), row.DeskSeal);
  return fits ? caseOfRow(site, row) : caseFromVersions(site.kind, row, []);
}
