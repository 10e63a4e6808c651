import type { Browser } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { connectAs, provisionSite } from '../local/demo';
import { startDesk } from '../local/server';
import type { LocalServer } from '../local/tenant/server';
import { Contexts } from '../e2e/support/contexts';
import { visit } from '../e2e/support/visit';
import type { DeskServices } from '../src/platform/host/services';
import { plainServiceName } from '../src/platform/settings/serviceNames';
import { teamRows } from '../src/policies/rules/team';
import { readCompliance, readMarksOfPerson, readMarksOfVersions } from '../src/policies/store/compliance';
import { openMine } from '../src/policies/store/mine/openMine';
import { readTeamRows, updateTeamReading } from '../src/policies/store/team';
import { fillReadings, policyCount, staffCount, type FilledReadings } from './fillReadings';
import { costLine as line, costOf, type Cost } from './cost';
import { median, type Measure } from './measure';

const site = '/sites/dataprotection';
const as = (server: LocalServer, upn: string): DeskServices => connectAs(server.url, upn, () => Temporal.Now.instant());

/** As a page would that knows nothing of lists of this length: every row with every column, page after page. */
async function naive(server: LocalServer, upn: string, top: number | undefined): Promise<string> {
  const counts = new Map<string, number>();
  let rows = 0;
  let next: string | undefined = `${server.url}${site}/_api/web/lists/getByTitle('Policy receipts')/items${top === undefined ? '' : `?$top=${top}`}`;
  while (next !== undefined) {
    const answer = await fetch(next, { headers: { 'X-Local-User': upn, Accept: 'application/json' } });
    if (!answer.ok) throw new Error(`The receipts were refused: ${answer.status} ${(await answer.text()).slice(0, 200)}`);
    const page = (await answer.json()) as { readonly value: readonly { readonly VersionId: number; readonly AuthorId: number }[]; readonly 'odata.nextLink'?: string };
    for (const { VersionId, AuthorId } of page.value) counts.set(`${VersionId}|${AuthorId}`, (counts.get(`${VersionId}|${AuthorId}`) ?? 0) + 1);
    rows += page.value.length;
    next = page['odata.nextLink'];
  }
  return `${rows.toLocaleString('en-GB')} rows, ${counts.size.toLocaleString('en-GB')} of them counted`;
}

const dpo = 'dpo@northmere.example';

async function ownCosts(server: LocalServer, { reader, receipts }: FilledReadings): Promise<Cost[]> {
  const costs: Cost[] = [];
  const add = async (what: string, work: () => Promise<string>): Promise<void> => void costs.push(await costOf(server, what, work));
  await add('My policies of one member of staff', async () => {
    const { policies, receipts: own } = await openMine(as(server, reader));
    return `${policies.length} policies, ${own.length} own receipts`;
  });
  let compliance: Awaited<ReturnType<typeof readCompliance>> | undefined;
  await add('the compliance matrix', async () => {
    compliance = await readCompliance(as(server, dpo));
    if (compliance.marks.size !== receipts) throw new Error(`${compliance.marks.size} of ${receipts} receipts were counted.`);
    return `${compliance.matrix.people.length.toLocaleString('en-GB')} people × ${compliance.matrix.policies.length} policies`;
  });
  if (!compliance) throw new Error('The matrix was not counted.');
  const { marks, matrix, settings, asAt } = compliance;
  await add('the matrix again, one page later', async () => `${(await readCompliance(as(server, dpo), marks)).marks.size.toLocaleString('en-GB')} receipts`);
  await add('one policy', async () => `${(await readMarksOfVersions(as(server, dpo), [policyCount / 2], new Map())).size.toLocaleString('en-GB')} receipts`);
  await add('one person', async () => `${(await readMarksOfPerson(as(server, dpo), personId(server, reader), new Map())).size} receipts`);
  await add('writing the summaries of all services', async () => `${(await updateTeamReading(as(server, dpo), teamRows(matrix, settings?.services.map(({ name }) => name) ?? [], plainServiceName).rows, asAt)).written} rows`);
  await add('one service’s summary, as its head', async () => `${(await readTeamRows(as(server, 'manager@northmere.example'))).length} rows`);
  return costs;
}

const personId = (server: LocalServer, upn: string): number =>
  server.tenant.database.get<{ id: number }>('SELECT p.id FROM principals p JOIN webs w ON w.site_id = p.site_id WHERE w.url = ? AND p.email = ?', site, upn)?.id ?? 0;

async function naiveCosts(server: LocalServer): Promise<Cost[]> {
  return [
    await costOf(server, 'naively, all columns, pages of 100', () => naive(server, dpo, undefined)),
    await costOf(server, 'naively, all columns, pages of 5,000', () => naive(server, dpo, 5_000))
  ];
}

/** From the address until the person can work, in a browser with an empty cache; the middle of some visits. */
async function untilUsable(browser: Browser, server: LocalServer, person: string, address: string, usable: string, click?: string, tries = 3): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < tries; n += 1) {
    const { page, close } = await visit(new Contexts(browser), server, { person, fresh: true });
    page.setDefaultTimeout(120_000);
    const started = performance.now();
    await page.goto(`${server.url}${site}/SitePages/${address}`);
    if (click !== undefined) await page.locator(click).click();
    await page.locator(usable).first().waitFor();
    times.push(performance.now() - started);
    await close();
  }
  return Math.round(median(times));
}

export interface Readings {
  readonly measures: readonly Measure[];
  readonly details: string;
}

/** 200,000 receipts: what staff's and officers' pages cost, against reading the list naively. */
export async function readings(browser: Browser): Promise<Readings> {
  const server = await startDesk({ port: 0, dataFolder: ':memory:' });
  try {
    await provisionSite(server.url);
    const filled = fillReadings(server);
    const own = await ownCosts(server, filled);
    const naively = await naiveCosts(server);
    const mineMs = await untilUsable(browser, server, 'alex', 'My-policies.aspx', '[data-web-part] nav button[aria-current="page"]');
    const matrixMs = await untilUsable(browser, server, 'dpo', 'Policy-desk.aspx', '[data-web-part] table', '#policy-tab-compliance');
    const [mine, matrix] = own;
    return {
      measures: [
        { what: `My policies, ${policyCount} policies: calls to SharePoint`, value: mine.calls - mine.ofGraph, unit: 'calls', budget: 1 },
        { what: 'My policies: calls in all, Graph counted', value: mine.calls, unit: 'calls', budget: 2 },
        { what: 'My policies: rows looked at', value: mine.scanned, unit: 'rows' },
        { what: 'My policies: from the address to the usable page (local tenant)', value: mineMs, unit: 'ms' },
        { what: `compliance of ${staffCount.toLocaleString('en-GB')} staff × ${policyCount} policies: calls`, value: matrix.calls, unit: 'calls', budget: 60 },
        { what: 'compliance: rows looked at beyond the receipts, none of which is read twice', value: Math.max(0, matrix.scanned - filled.receipts), unit: 'rows', budget: 2_000 },
        { what: 'compliance: reading and counting over HTTP', value: matrix.milliseconds, unit: 'ms' },
        { what: 'compliance: from the address to the matrix in a browser (local tenant)', value: matrixMs, unit: 'ms' }
      ],
      details: [
        `${filled.receipts.toLocaleString('en-GB')} receipts of ${staffCount.toLocaleString('en-GB')} staff for ${policyCount} policies, written in ${filled.seconds} s`,
        `${' '.repeat(40)}calls  Graph       bytes  looked at      time`, ...[...own, ...naively].map(line)
      ].join('\n')
    };
  } finally {
    await server.close();
  }
}
