import type { Browser } from 'playwright-core';
import { provisionSite } from '../local/demo';
import { startDesk } from '../local/server';
import type { LoggedCall } from '../local/tenant/control/callLog';
import type { LocalServer } from '../local/tenant/server';
import { Contexts } from '../e2e/support/contexts';
import { visit } from '../e2e/support/visit';
import { breachLog } from '../src/breaches/lists';
import { aYear, fillLog } from './fillLog';
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
const isRest = ({ url }: LoggedCall): boolean => /\/_api\//i.test(url);

async function viewIds(server: LocalServer): Promise<ReadonlyMap<string, string>> {
  const answer = await fetch(`${server.url}${site}/_api/web/GetList('${encodeURIComponent(`${site}/Lists/BreachLog`)}')/views?$select=Id,Title`, { headers: { 'X-Local-User': 'dpo@northmere.example', Accept: 'application/json;odata=nometadata' } });
  return new Map(((await answer.json()) as { value: { Id: string; Title: string }[] }).value.map(({ Id, Title }) => [Title, Id]));
}

/** One page of the view as the list page asks for it: the stored view by its id. */
async function render(server: LocalServer, id: string): Promise<{ readonly rows: number; readonly milliseconds: number }> {
  const started = performance.now();
  const answer = await fetch(`${server.url}${site}/_api/web/GetList('${encodeURIComponent(`${site}/Lists/BreachLog`)}')/RenderListDataAsStream?View=${id}`, {
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
  { view: 'Desk: today', address: 'Desk.aspx', row: '[data-web-part] li a[href*="case="]' },
  { view: 'Desk: open cases', address: 'Desk.aspx?desk=cases', row: '[data-web-part] th[role=rowheader]' },
  { view: 'Desk: closed cases of three months', address: 'Desk.aspx?desk=cases&closed=1', row: '[data-web-part] ul li a[href*="case="]' }
] as const;

async function deskCosts(browser: Browser, server: LocalServer): Promise<readonly DeskCost[]> {
  const months = server.tenant.clock.now().toString().slice(0, 10);
  const before = new Date(Date.parse(months) - 91 * 86_400_000).toISOString().slice(0, 10);
  const costs: DeskCost[] = [];
  for (const { view, address, row } of deskPlaces) {
    const { page, close } = await visit(new Contexts(browser), server, { person: 'dpo', fresh: true });
    page.setDefaultTimeout(120_000);
    server.controls.log.clear();
    const started = performance.now();
    await page.goto(`${server.url}${site}/SitePages/${address}${address.includes('closed') ? `&from=${before}&to=${months}` : ''}`);
    await page.locator(row).first().waitFor();
    const firstRowMs = Math.round(performance.now() - started);
    await page.waitForTimeout(4_000);
    await close();
    costs.push({ view, firstRowMs, calls: server.controls.log.all().filter(isRest) });
  }
  return costs;
}

/** The view in a browser until its first row is there; then what the page and the desk's commands went on to ask. */
async function inBrowser(browser: Browser, server: LocalServer, id: string): Promise<{ readonly firstRowMs: number; readonly calls: readonly LoggedCall[] }> {
  const { page, close } = await visit(new Contexts(browser), server, { person: 'dpo', fresh: true });
  server.controls.log.clear();
  const started = performance.now();
  await page.goto(`${server.url}${site}/Lists/BreachLog/AllItems.aspx?viewid=${id}`);
  await page.locator('tbody tr, .no-rows').first().waitFor(); // the desk's own taking in may have settled what a view shows
  const firstRowMs = performance.now() - started;
  // the rows are put in past the desk, and its commands go on looking at them for a while: some seconds of that are enough to see what a call costs
  await page.waitForTimeout(4_000);
  await close();
  return { firstRowMs, calls: server.controls.log.all().filter(isRest) };
}

type Answered = Pick<ViewCost, 'view' | 'rows' | 'page' | 'calls' | 'bytes' | 'scanned' | 'milliseconds'>;

/** The view's first page alone. */
async function answered(server: LocalServer, view: (typeof breachLog.views)[number], id: string): Promise<Answered> {
  const tries: number[] = [];
  let rows = 0;
  server.controls.log.clear();
  for (let n = 0; n < 5; n += 1) {
    const page = await render(server, id);
    rows = page.rows;
    tries.push(page.milliseconds);
  }
  const [call] = server.controls.log.all();
  return { view: view.title, rows, page: view.rowLimit ?? 30, calls: 1, bytes: call?.bytes ?? 0, scanned: call?.scanned ?? 0, milliseconds: Math.round(median(tries)) };
}

async function costsOf(browser: Browser, server: LocalServer): Promise<ViewCost[]> {
  const ids = await viewIds(server);
  const idOf = ({ title }: (typeof breachLog.views)[number]): string => ids.get(title) ?? '';
  const alone: Answered[] = [];
  for (const view of breachLog.views) alone.push(await answered(server, view, idOf(view)));
  const costs: ViewCost[] = [];
  for (const [at, view] of breachLog.views.entries()) {
    const { firstRowMs, calls } = await inBrowser(browser, server, idOf(view));
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

/** Every view of the log, in logs of these lengths: none may be refused, and none may grow with the closed cases. */
export async function longLog(browser: Browser, lengths: readonly number[]): Promise<LongLog> {
  const measures: Measure[] = [];
  const details: string[] = [`Log of ${aYear.toLocaleString('en-GB')} breaches a year.`];
  for (const length of lengths) {
    const server = await startDesk({ port: 0, dataFolder: ':memory:' });
    try {
      await provisionSite(server.url);
      fillLog(server, length);
      const costs = await costsOf(browser, server);
      details.push(`\n${length.toLocaleString('en-GB')} rows${' '.repeat(24)}rows   page  calls  bytes    scanned  answer   first row in a browser  calls of the page with the desk's commands`, ...costs.map(line));
      if (length !== Math.max(...lengths)) continue;
      for (const { view, firstRowMs, calls } of await deskCosts(browser, server)) {
        const most = Math.max(0, ...calls.map(({ scanned }) => scanned ?? 0));
        measures.push(
          { what: `${view}, ${length.toLocaleString('en-GB')} rows: the most rows that one call looked at`, value: most, unit: 'rows', budget: 5_000 },
          { what: `${view}: from the address to the first case in a browser (local tenant)`, value: firstRowMs, unit: 'ms' },
          { what: `${view}: calls of the page`, value: calls.length, unit: 'calls' }
        );
      }
      for (const cost of costs) {
        measures.push(
          { what: `${cost.view}, ${length.toLocaleString('en-GB')} rows: calls`, value: cost.calls, unit: 'calls', budget: 3 },
          { what: `${cost.view}: rows looked at by the call, against its page`, value: cost.scanned, unit: 'rows', budget: cost.page + 2 }
        );
      }
      const worst = costs.flatMap(({ worst: one }) => one ?? []).sort((a, b) => (b.scanned ?? 0) - (a.scanned ?? 0))[0];
      measures.push({ what: 'the most rows that any call of a page looked at, the threshold being 5,000', value: worst?.scanned ?? 0, unit: 'rows', budget: 5_000 });
      if (worst) details.push(`\nThat call: ${worst.method} ${decodeURIComponent(worst.url).slice(0, 300)}`);
    } finally {
      await server.close();
    }
  }
  return { measures, details: details.join('\n') };
}

const line = (cost: ViewCost): string =>
  [
    cost.view.padEnd(34), String(cost.rows).padStart(4), String(cost.page).padStart(6), String(cost.calls).padStart(6), `${Math.round(cost.bytes / 100) / 10} kB`.padStart(9),
    String(cost.scanned).padStart(8), `${cost.milliseconds} ms`.padStart(8), `${cost.firstRowMs} ms`.padStart(12), String(cost.callsOfPage).padStart(12)
  ].join(' ');
