import type { Browser } from 'playwright-core';
import type { Desk } from '../e2e/support/desk';
import { columns, median, overBudget, type Measure, type Outcome } from './measure';
import { arrive, pages, type BenchPage } from './pages';
import { slowLine, visitorOf } from './visitor';

interface SlowVisit {
  readonly milliseconds: number;
  /** What came over the line, as it was sent. */
  readonly bytes: number;
  readonly requests: number;
}

/** A first and a second visit in one browser, until the page is usable. */
async function twice(browser: Browser, desk: Desk, page: BenchPage): Promise<readonly [SlowVisit, SlowVisit]> {
  const visitor = await visitorOf(browser, desk.url, page.person);
  const visit = async (): Promise<SlowVisit> => {
    const { page: tab, devtools } = await visitor.open(slowLine);
    let bytes = 0;
    let requests = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      if (encodedDataLength > 0) requests += 1; // what was kept costs nothing
    });
    const milliseconds = await arrive(tab, desk.url, page);
    const outcome = { milliseconds, bytes, requests };
    await tab.close();
    return outcome;
  };
  try {
    return [await visit(), await visit()];
  } finally {
    await visitor.close();
  }
}

/** The middle one by time. */
function middle(visits: readonly SlowVisit[]): SlowVisit {
  const time = median(visits.map(({ milliseconds }) => milliseconds));
  const found = visits.find(({ milliseconds }) => milliseconds === time);
  if (!found) throw new Error('Nothing was visited.');
  return found;
}

/** The report form, and beside it the other pages, on a slow line with a slow processor. Only the form has a budget. */
export async function onSlowLine(browser: Browser, desk: Desk, tries = 3): Promise<Outcome> {
  const rows: string[][] = [];
  const measures: Measure[] = [];
  for (const [at, page] of pages.entries()) {
    console.error(`  ${page.name}, on a slow line …`);
    const visits: (readonly [SlowVisit, SlowVisit])[] = [];
    for (let n = 0; n < (at === 0 ? tries : 1); n += 1) visits.push(await twice(browser, desk, page));
    const [first, second] = [middle(visits.map(([one]) => one)), middle(visits.map(([, one]) => one))];
    const budget = at === 0 ? 2_500 : undefined;
    for (const [name, visit, limit] of [['first', first, undefined], ['second', second, budget]] as const) {
      if (at === 0) measures.push({ what: `${page.name}, slow line: ${name} visit until usable`, value: Math.round(visit.milliseconds), unit: 'ms', ...(limit === undefined ? {} : { budget: limit }) });
    }
    rows.push([page.name, ...[first, second].flatMap(({ milliseconds, bytes, requests }) => [seconds(milliseconds), `${Math.round(bytes / 1000)} kB`, String(requests)]), budget === undefined ? '' : seconds(budget), overBudget(second.milliseconds, budget)]);
  }
  const { bitsPerSecond, latencyMs, timesSlower } = slowLine;
  const line = `Slow line: ${bitsPerSecond / 1_000_000} Mbit/s, ${latencyMs} ms, processor ${timesSlower} times slower; kB and requests with all of Microsoft's runtime, as they came over the line`;
  return { measures, details: `${line}\n${columns([['page', 'first visit', '', 'requests', 'second visit', '', 'requests', 'budget', ''], ...rows])}` };
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
