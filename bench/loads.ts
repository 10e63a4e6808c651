import type { Browser, CDPSession, Page } from 'playwright-core';
import { chunkNamed } from '../e2e/support/chunkFiles';
import type { Desk } from '../e2e/support/desk';
import { leaveNothingAsked } from '../e2e/support/nothingAsked';
import { builtScripts, columns, gzipBytes, kilobytes, median, overBudget, type Measure, type Outcome } from './measure';
import { arrive, fetchedUntilUsable, pages, type BenchPage } from './pages';
import { visitorOf } from './visitor';
import { askedTwice, isService, partCount, watchOwn, type OwnRequest } from '../e2e/support/ownRequests';

interface Loaded {
  readonly name: string;
  readonly bytes: number;
}

interface PageLoad {
  readonly page: BenchPage;
  readonly milliseconds: number;
  readonly files: readonly Loaded[];
  /** What it went on to load when it was usable. */
  readonly later: readonly Loaded[];
  /** What it asked until it was usable. */
  readonly calls: number;
  /** Everything that it asked, to the end, of a browser that had been there: of an officers' page on which nothing was to be done. */
  readonly idle: readonly OwnRequest[];
}

/** Long enough for what starts when a page is idle. */
const quietMs = 4_000;

async function load(browser: Browser, desk: Desk, page: BenchPage, built: ReadonlyMap<string, number>, tries: number): Promise<PageLoad> {
  const times: number[] = [];
  for (let n = 0; n < tries; n += 1) {
    const visitor = await visitorOf(browser, desk.url, page.person);
    times.push(await arrive((await visitor.open()).page, desk.url, page));
    await visitor.close();
  }
  const visitor = await visitorOf(browser, desk.url, page.person);
  const { page: tab, devtools } = await visitor.open();
  const all: Loaded[] = [];
  tab.on('request', (request) => {
    const name = fileOf(request.url());
    const bytes = built.get(name);
    if (bytes !== undefined) all.push({ name, bytes });
  });
  await arrive(tab, desk.url, page);
  const needed = await fetchedUntilUsable(tab);
  await tab.waitForTimeout(quietMs);
  const loaded = [...all];
  const own = page.watched ? await idle(tab, devtools, desk, page) : [];
  await visitor.close();
  const files = new Set(needed.map(fileOf));
  return {
    page, milliseconds: Math.round(median(times)), files: loaded.filter(({ name }) => files.has(name)), later: loaded.filter(({ name }) => !files.has(name)),
    calls: needed.filter(isService).length, idle: own
  };
}

/** The first visit of a browser compares each published file with its hash; with the second nothing is left to do. */
async function idle(tab: Page, devtools: CDPSession, desk: Desk, page: BenchPage): Promise<readonly OwnRequest[]> {
  const own = await watchOwn(devtools);
  await tab.goto(`${desk.url}${page.address}`);
  await tab.waitForFunction(page.isUsable);
  await tab.waitForTimeout(quietMs);
  return own;
}

/**
 * Whatever waits is done by the first visits of the officers' pages. When that is no change of a moment ago any more, the next ones note that nothing was left to do: only
 * from then on has a page nothing to do, and does not compare again what was just changed.
 */
async function settle(browser: Browser, desk: Desk): Promise<void> {
  await leaveNothingAsked(desk);
  for (let round = 0; round < 2; round += 1) {
    for (const page of pages.filter(({ watched }) => watched)) {
      const visitor = await visitorOf(browser, desk.url, page.person);
      const { page: tab } = await visitor.open();
      await arrive(tab, desk.url, page);
      await tab.waitForLoadState('networkidle');
      await tab.waitForTimeout(quietMs);
      await visitor.close();
    }
    if (round === 0) await desk.control.advanceHours(0.6);
  }
}

const fileOf = (url: string): string => new URL(url).pathname.split('/').pop() ?? '';
const weight = (files: readonly Loaded[]): number => kilobytes(files.reduce((sum, { bytes }) => sum + bytes, 0));
const listed = (files: readonly Loaded[]): string => files.map(({ name, bytes }) => `    ${(chunkNamed(name) ?? name.replace(/_[0-9a-f]{6,}(?=\.js)/, '')).padEnd(52)}${kilobytes(bytes).toFixed(1).padStart(7)} kB`).join('\n');

/** Which files a page loads, and what it asks, with everything done that was to be done. */
export async function loads(browser: Browser, desk: Desk): Promise<Outcome> {
  const built = new Map(builtScripts().map(({ name, content }) => [name, gzipBytes(content)]));
  await settle(browser, desk);
  const all: PageLoad[] = [];
  for (const page of pages) {
    console.error(`  ${page.name} …`);
    all.push(await load(browser, desk, page, built, 3));
  }
  const measures = all.flatMap(({ page, files, calls, idle }): Measure[] => [
    { what: `${page.name}: own JavaScript and texts until usable, first visit`, value: weight(files), unit: 'kB gzip', budget: page.budget.kilobytes },
    ...(page.budget.calls === undefined ? [] : [{ what: `${page.name}: calls until usable`, value: calls, unit: 'calls' as const, budget: page.budget.calls }]),
    ...(page.watched ? [
      { what: `${page.name}: calls of its own with nothing to do`, value: idle.length, unit: 'calls' as const, budget: 6 },
      { what: `${page.name}: parts of batches with nothing to do`, value: partCount(idle), unit: 'parts' as const, budget: 20 },
      { what: `${page.name}: asked more than once`, value: askedTwice(idle).length, unit: 'calls' as const, budget: 0 }
    ] : [])
  ]);
  const side = columns([
    ['page', 'files', 'kB gzip', 'budget', '', 'calls', 'budget', '', 'idle calls', 'parts', 'twice', 'usable (local)'],
    ...all.map(({ page, files, calls, idle, milliseconds }) => [
      page.name, String(files.length), weight(files).toFixed(1), String(page.budget.kilobytes), overBudget(weight(files), page.budget.kilobytes),
      String(calls), String(page.budget.calls ?? ''), overBudget(calls, page.budget.calls),
      ...(page.watched ? [String(idle.length), String(partCount(idle)), String(askedTwice(idle).length)] : ['', '', '']), `${milliseconds} ms`
    ])
  ]);
  const each = all.map(({ page, files, later, idle }) => [
    `${page.name}: ${weight(files).toFixed(1)} kB in ${files.length} files until usable`, listed(files),
    ...(later.length > 0 ? [`  then ${weight(later).toFixed(1)} kB:`, listed(later)] : []),
    ...(page.watched ? ['  asked with nothing to do:', ...idle.flatMap(({ method, url, parts }) => [`    ${method} ${url.slice(0, 180)}`, ...parts.map((part) => `      ${part.slice(0, 180)}`)])] : []),
    ...(page.watched && askedTwice(idle).length > 0 ? ['  more than once:', ...askedTwice(idle).map((one) => `    ${one.slice(0, 180)}`)] : [])
  ].join('\n'));
  return { measures, details: [side, ...each].join('\n\n') };
}
