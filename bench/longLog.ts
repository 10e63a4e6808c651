import type { Browser } from 'playwright-core';
import { provisionSite } from '../local/demo';
import { startDesk } from '../local/server';
import type { LoggedCall } from '../local/tenant/control/callLog';
import type { LocalServer } from '../local/tenant/server';
import { Contexts } from '../e2e/support/contexts';
import { visit } from '../e2e/support/visit';
import { fillLog } from './fillLog';
import { longLogs, type LongLogOf } from './longLogs';
import { median, type Measure } from './measure';

/** What a view of the log costs, asked as the list page asks. */
export interface ViewCost {
  readonly view: string;
  readonly rows: number;
  readonly page: number;
  readonly calls: number;
  readonly bytes: number;
  readonly scanned: number;
  readonly milliseconds: number;
  /** From the address to the first row in a browser, with all that the page loads. */
  readonly firstRowMs: number;
  readonly callsOfPage: number;
  readonly worst: LoggedCall | undefined;
}

const site = '/sites/dataprotection';
type View = LongLogOf['list']['views'][number];
const isRest = ({ url }: LoggedCall): boolean => /\/_api\//i.test(url);

const pathOf = ({ list }: LongLogOf): string => `${site}/${list.path}`;

async function viewIds(server: LocalServer, log: LongLogOf): Promise<ReadonlyMap<string, string>> {
  const answer = await fetch(`${server.url}${site}/_api/web/GetList('${encodeURIComponent(pathOf(log))}')/views?$select=Id,Title`, { headers: { 'X-Local-User': 'dpo@northmere.example', Accept: 'application/json;odata=nometadata' } });
  return new Map(((await answer.json()) as { value: { Id: string; Title: string }[] }).value.map(({ Id, Title }) => [Title, Id]));
}

/** One page of the view as the list page asks for it: the stored view by its id. */
async function render(server: LocalServer, log: LongLogOf, id: string): Promise<{ readonly rows: number; readonly milliseconds: number }> {
  const started = performance.now();
  const answer = await fetch(`${server.url}${site}/_api/web/GetList('${encodeURIComponent(pathOf(log))}')/RenderListDataAsStream?View=${id}`, {
    method: 'POST',
    headers: { 'X-Local-User': 'dpo@northmere.example', Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata' },
    body: JSON.stringify({ parameters: { RenderOptions: 2 } })
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`The view was refused: ${answer.status} ${text.slice(0, 300)}`);
  return { rows: (JSON.parse(text) as { Row: unknown[] }).Row.length, milliseconds: performance.now() - started };
}

interface DeskCost {
  readonly view: string;
  readonly firstRowMs: number;
  readonly calls: readonly LoggedCall[];
}

/** The desk's views in a browser, until the first case is there. */
const deskPlaces = [
  { view: 'Desk: today', address: 'Desk.aspx?desk=today', row: '[data-web-part] li a[href*="case="]' },
  { view: 'Desk: open cases', address: 'Desk.aspx?desk=cases', row: '[data-web-part] th[role=rowheader]' },
  { view: 'Desk: closed cases of three months', address: 'Desk.aspx?desk=cases&closed=1', row: '[data-web-part] ul li a[href*="case="]' }
] as const;

async function deskCosts(browser: Browser, server: LocalServer, log: LongLogOf): Promise<readonly DeskCost[]> {
  const months = server.tenant.clock.now().toString().slice(0, 10);
  const before = new Date(Date.parse(months) - 91 * 86_400_000).toISOString().slice(0, 10);
  const costs: DeskCost[] = [];
  for (const { view, address, row } of deskPlaces) {
    const { page, close } = await visit(new Contexts(browser), server, { person: 'dpo', fresh: true });
    page.setDefaultTimeout(120_000);
    server.controls.log.clear();
    const started = performance.now();
    await page.goto(`${server.url}${site}/SitePages/${address}&log=${log.key}${address.includes('closed') ? `&from=${before}&to=${months}` : ''}`);
    await page.locator(row).first().waitFor();
    const firstRowMs = Math.round(performance.now() - started);
    await page.waitForTimeout(4_000);
    await close();
    costs.push({ view, firstRowMs, calls: server.controls.log.all().filter(isRest) });
  }
  return costs;
}

/** The view in a browser until its first row is there; then what the page and the desk's commands went on to ask. */
async function inBrowser(browser: Browser, server: LocalServer, log: LongLogOf, id: string): Promise<{ readonly firstRowMs: number; readonly calls: readonly LoggedCall[] }> {
  const { page, close } = await visit(new Contexts(browser), server, { person: 'dpo', fresh: true });
  server.controls.log.clear();
  const started = performance.now();
  await page.goto(`${server.url}${pathOf(log)}/AllItems.aspx?viewid=${id}`);
  await page.locator('tbody tr, .no-rows').first().waitFor(); // the desk's own taking in may have settled what a view shows
  const firstRowMs = performance.now() - started;
  // the rows are put in past the desk, and its commands go on looking at them for a while: some seconds of that are enough to see what a call costs
  await page.waitForTimeout(4_000);
  await close();
  return { firstRowMs, calls: server.controls.log.all().filter(isRest) };
}

type Answered = Pick<ViewCost, 'view' | 'rows' | 'page' | 'calls' | 'bytes' | 'scanned' | 'milliseconds'>;

/** The view's first page alone. */
async function answered(server: LocalServer, log: LongLogOf, view: View, id: string): Promise<Answered> {
  const tries: number[] = [];
  let rows = 0;
  server.controls.log.clear();
  for (let n = 0; n < 5; n += 1) {
    const page = await render(server, log, id);
    rows = page.rows;
    tries.push(page.milliseconds);
  }
  const [call] = server.controls.log.all();
  return { view: view.title, rows, page: view.rowLimit ?? 30, calls: 1, bytes: call?.bytes ?? 0, scanned: call?.scanned ?? 0, milliseconds: Math.round(median(tries)) };
}

async function costsOf(browser: Browser, server: LocalServer, log: LongLogOf): Promise<ViewCost[]> {
  const ids = await viewIds(server, log);
  const idOf = ({ title }: View): string => ids.get(title) ?? '';
  const alone: Answered[] = [];
  for (const view of log.list.views) alone.push(await answered(server, log, view, idOf(view)));
  const costs: ViewCost[] = [];
  for (const [at, view] of log.list.views.entries()) {
    const { firstRowMs, calls } = await inBrowser(browser, server, log, idOf(view));
    const [worst] = [...calls].sort((a, b) => (b.scanned ?? 0) - (a.scanned ?? 0));
    const own = alone[at];
    if (own) costs.push({ ...own, firstRowMs: Math.round(firstRowMs), callsOfPage: calls.length, worst });
  }
  return costs;
}

export interface LongLog {
  readonly measures: readonly Measure[];
  readonly details: string;
}

/** Every view of every log, at each of its lengths: none may be refused, and none may grow with the closed cases. */
export async function longLog(browser: Browser): Promise<LongLog> {
  const measures: Measure[] = [];
  const details: string[] = [];
  for (const log of longLogs) {
    details.push(`\nLog of ${log.aYear.toLocaleString('en-GB')} ${log.cases} a year.`);
    for (const length of log.lengths) {
      const measured = await ofLength(browser, log, length);
      details.push(...measured.details);
      measures.push(...measured.measures);
    }
  }
  return { measures, details: details.join('\n') };
}

async function ofLength(browser: Browser, log: LongLogOf, length: number): Promise<{ readonly measures: readonly Measure[]; readonly details: readonly string[] }> {
  const server = await startDesk({ port: 0, dataFolder: ':memory:' });
  try {
    await provisionSite(server.url);
    fillLog(server, log, length);
    const costs = await costsOf(browser, server, log);
    const count = `${length.toLocaleString('en-GB')} ${log.cases}`;
    const head = `\n${count.padEnd(35)}rows   page  calls  bytes    scanned  answer   first row in a browser  calls of the page with the desk's commands`;
    const worst = costs.flatMap(({ worst: one }) => one ?? []).sort((a, b) => (b.scanned ?? 0) - (a.scanned ?? 0))[0];
    // of the shorter ones the views alone are looked at
    if (length !== Math.max(...log.lengths)) return { measures: [], details: [head, ...costs.map(line)] };
    const places = (await deskCosts(browser, server, log)).flatMap(({ view, firstRowMs, calls }): Measure[] => [
      { what: `${view}, ${count}: the most rows that one call looked at`, value: Math.max(0, ...calls.map(({ scanned }) => scanned ?? 0)), unit: 'rows', budget: 5_000 },
      { what: `${view}: from the address to the first case in a browser (local tenant)`, value: firstRowMs, unit: 'ms' },
      { what: `${view}: calls of the page`, value: calls.length, unit: 'calls' }
    ]);
    const views = costs.flatMap((cost): Measure[] => [
      { what: `${cost.view}, ${count}: calls`, value: cost.calls, unit: 'calls', budget: 3 },
      { what: `${cost.view}: rows looked at by the call, against its page`, value: cost.scanned, unit: 'rows', budget: cost.page + 2 }
    ]);
    return {
      measures: [...places, ...views, { what: `the most rows that any call of a page looked at (${count}), the threshold being 5,000`, value: worst?.scanned ?? 0, unit: 'rows', budget: 5_000 }],
      details: [head, ...costs.map(line), ...(worst ? [`\nThat call: ${worst.method} ${decodeURIComponent(worst.url).slice(0, 300)}`] : [])]
    };
  } finally {
    await server.close();
  }
}

const line = (cost: ViewCost): string =>
  [
    cost.view.padEnd(34), String(cost.rows).padStart(4), String(cost.page).padStart(6), String(cost.calls).padStart(6), `${Math.round(cost.bytes / 100) / 10} kB`.padStart(9),
    String(cost.scanned).padStart(8), `${cost.milliseconds} ms`.padStart(8), `${cost.firstRowMs} ms`.padStart(12), String(cost.callsOfPage).padStart(12)
  ].join(' ');
