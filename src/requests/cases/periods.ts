import type { Temporal } from 'temporal-polyfill';
import { closedState } from '../../casework/rules/kind';
import { spanOf, type DayPeriod, type Span } from '../../casework/rules/period';
import { changedDirectly, type CaseLine } from '../../casework/rules/worklist';
import { openCases } from '../../casework/store/openCase';
import { readSpan, type PeriodReading } from '../../casework/store/period';
import { readWorklist } from '../../casework/store/worklist';
import type { DeskServices } from '../../platform/host/services';
import { stopIfAsked } from '../../platform/sharepoint/stopIfAsked';
import type { RequestCase } from '../rules/cases/values';
import { yearBefore } from '../rules/figures/due';
import { requestSite } from './kind';

type Reading = Pick<PeriodReading, 'signal' | 'onProgress'>;

/** A right is due at most so long after it came, unless it waits or is paused, and then `DueAt` of its request says so. */
const reachMonths = 4;

/** What performance is counted of. */
export interface PeriodRequests {
  /** All that came or was due in the period, and what may have been. */
  readonly cases: readonly RequestCase[];
  readonly before: readonly RequestCase[];
  /** All that is late now. */
  readonly overdue: readonly RequestCase[];
}

/** As one reading, whose rows go on counting from one question to the next. */
function counting({ signal, onProgress }: Reading): { readonly next: () => Reading; readonly add: (rows: number) => void } {
  let before = 0;
  return { next: () => ({ signal, onProgress: (rows, upTo) => onProgress?.(before + rows, upTo) }), add: (rows) => { before += rows; } };
}

const unique = (cases: readonly RequestCase[]): readonly RequestCase[] => [...new Map(cases.map((found) => [found.logId, found])).values()];

/**
 * The requests of a period and of the same days a year before, and what is late now. By when they came they are read from some months before, by when they are due in the period
 * itself: both columns are indexed. Of a request with several rights `DueAt` is the day of the one that ends first; another of its rights that is due in the period is missed
 * only where the request came more than four months before and that one waited for the others.
 * @throws DeskError; DOMException `AbortError` when it was stopped.
 */
export async function readPeriodRequests(services: DeskServices, period: DayPeriod, reading: Reading = {}): Promise<PeriodRequests> {
  const site = requestSite(services);
  const rows = counting(reading);
  const by = async (column: string, span: Span): Promise<readonly RequestCase[]> => {
    const read = await readSpan(site, column, span, rows.next());
    rows.add(read.length);
    return read;
  };
  const of = async ({ from, to }: DayPeriod): Promise<readonly RequestCase[]> =>
    unique([...await by('ReceivedAt', spanOf({ from: from.subtract({ months: reachMonths }), to })), ...await by('DueAt', spanOf({ from, to }))]);
  const overdue = await readOverdue(services, reading.signal);
  const cases = unique([...await of(period), ...overdue]);
  return { cases, before: await of(yearBefore(period)), overdue };
}

const isLate = ({ clock, awaits }: CaseLine, now: Temporal.Instant): boolean =>
  awaits.includes(changedDirectly) || (clock.state === 'running' && clock.due !== undefined && clock.due.epochMilliseconds < now.epochMilliseconds);

/** So many are read whole at once. */
const batch = 100;

async function openWhole(services: DeskServices, fits: (line: CaseLine) => boolean, { signal, onProgress }: Reading): Promise<readonly RequestCase[]> {
  const site = requestSite(services);
  const ids = (await readWorklist(site)).filter(fits).map(({ logId }) => logId);
  const cases: RequestCase[] = [];
  for (let from = 0; from < ids.length; from += batch) {
    stopIfAsked(signal);
    cases.push(...await openCases(site, ids.slice(from, from + batch)));
    onProgress?.(cases.length, services.now());
  }
  return cases;
}

/** Every request of which something is late, and every one that was changed directly in SharePoint, so that it can be named. @throws DeskError; DOMException `AbortError` */
export const readOverdue = (services: DeskServices, signal?: AbortSignal): Promise<readonly RequestCase[]> =>
  openWhole(services, (line) => isLate(line, services.now()), { signal });

/** All that are open, and all that were closed since a day: of these a weekly return is counted. @throws DeskError; DOMException `AbortError` when it was stopped */
export async function readForWeeks(
  services: DeskServices, from: Temporal.PlainDate, to: Temporal.PlainDate, reading: Reading = {}
): Promise<readonly RequestCase[]> {
  const rows = counting(reading);
  const open = await openWhole(services, () => true, rows.next());
  rows.add(open.length);
  const closed = await readSpan(requestSite(services), 'ClosedAt', spanOf({ from, to }), rows.next());
  return unique([...open, ...closed.filter(({ values, aroundDesk }) => values.caseState === closedState || aroundDesk !== undefined)]);
}
