import { provisionSite } from '../local/demo';
import { startDesk } from '../local/server';
import { insertItem } from '../local/tenant/store/items';
import { getListByUrl } from '../local/tenant/store/lists';
import type { LocalServer } from '../local/tenant/server';
import { breachLog } from '../src/breaches/lists';
import { Temporal } from 'temporal-polyfill';
import { median, type Measure } from './measure';

const openCases = 40;

/** Fills the log with closed cases and a few open ones, straight into the store: over REST it would take an hour. */
function fillLog(server: LocalServer, rows: number): void {
  const { tenant } = server;
  const list = getListByUrl(tenant, '/sites/dataprotection/Lists/BreachLog');
  if (list === undefined) throw new Error('The log is not there.');
  const start = Temporal.Instant.from('2020-01-01T00:00:00Z');
  tenant.database.transaction(() => {
    for (let n = 1; n <= rows; n += 1) {
      const aware = start.add({ minutes: n * 30 });
      const open = n > rows - openCases;
      insertItem(tenant, list, {
        author: 1,
        contentTypeId: '0x01',
        values: {
          Title: 'Email sent to the wrong person', Reference: `BR-2020-${String(n).padStart(5, '0')}`, ReportId: n, AwareAt: aware.toString(), DueAt: aware.add({ hours: 72 }).toString(),
          ClockState: open ? 'Running' : 'Met', CaseState: open ? 'New' : 'Closed', Service: 'Housing'
        }
      });
    }
  });
}

/** The DPO's open cases, asked as the list view asks: by the view's own query, rendered. */
async function openView(server: LocalServer): Promise<{ readonly rows: number; readonly milliseconds: number }> {
  const view = breachLog.views[0];
  const viewXml = `<View><Query>${view.query}</Query><ViewFields>${view.columns.map((name) => `<FieldRef Name="${name}" />`).join('')}</ViewFields><RowLimit Paged="TRUE">50</RowLimit></View>`;
  const started = performance.now();
  const answer = await fetch(`${server.url}/sites/dataprotection/_api/web/GetList('%2Fsites%2Fdataprotection%2FLists%2FBreachLog')/RenderListDataAsStream`, {
    method: 'POST',
    headers: { 'X-Local-User': 'dpo@northmere.example', Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata' },
    body: JSON.stringify({ parameters: { ViewXml: viewXml, RenderOptions: 2 } })
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`The view of open cases: ${answer.status} ${text.slice(0, 300)}`);
  return { rows: (JSON.parse(text) as { Row: unknown[] }).Row.length, milliseconds: performance.now() - started };
}

/** The view of open cases in logs of these lengths: it must not be refused, and must not grow with the closed cases. */
export async function longLog(lengths: readonly number[]): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const length of lengths) {
    const server = await startDesk({ port: 0, dataFolder: ':memory:' });
    try {
      await provisionSite(server.url);
      fillLog(server, length);
      const tries: number[] = [];
      for (let n = 0; n < 7; n += 1) {
        const { rows, milliseconds } = await openView(server);
        if (rows !== openCases) throw new Error(`The view shows ${rows} open cases and not ${openCases}.`);
        tries.push(milliseconds);
      }
      if (length === Math.max(...lengths)) measures.push({ what: `the DPO's open cases in a log of ${length.toLocaleString('en-GB')}`, value: 1, unit: 'calls', budget: 3 });
      measures.push({ what: `that view with ${length.toLocaleString('en-GB')} rows, middle of 7 (local tenant)`, value: Math.round(median(tries)), unit: 'ms' });
    } finally {
      await server.close();
    }
  }
  return measures;
}
