import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { connectAs, provisionSite } from '../local/demo';
import { asksFor } from '../local/demo/requestSteps';
import { mustBe } from '../local/demo/mustBe';
import { startDesk } from '../local/server';
import type { LocalServer } from '../local/tenant/server';
import { Contexts } from '../e2e/support/contexts';
import { visit } from '../e2e/support/visit';
import { takeIn } from '../src/casework/intake/takeIn';
import { readImport } from '../src/casework/rules/bringIn/table';
import type { DeskServices } from '../src/platform/host/services';
import { connectSharePoint } from '../src/platform/sharepoint/connect';
import { gatherReads } from '../src/platform/sharepoint/gather';
import { openRequestAccess, openRequestStore } from '../src/requests/cases/store';
import { requestIntake } from '../src/requests/intake/requestIntake';
import { indexFormat, type IndexRow } from '../src/requests/rules/schedule/bringIn';
import { countSchedule } from '../src/requests/rules/schedule/counts';
import { emptyDecision } from '../src/requests/rules/schedule/decide';
import { everything } from '../src/requests/rules/schedule/filter';
import { pagesSoFar, placePages } from '../src/requests/rules/schedule/release';
import { scheduleStore } from '../src/requests/store/schedule';
import { submitRequest } from '../src/requests/store/submitRequest';
import { costLine, costOf, type Cost } from './cost';
import { median, type Measure, type Outcome } from './measure';

const [documents, decidedAtOnce, pageSize] = [20_000, 2_000, 50] as const;
/** The tenant's log keeps 5,000 calls, parts of batches among them: an index is brought in so many documents at a time to be counted. */
const counted = 4_000;
const site = '/sites/dataprotection';

/** As an officers' page connects: what is asked in one moment leaves together. */
function officer(server: LocalServer): DeskServices {
  const services = connectAs(server.url, 'dpo@northmere.example', () => Temporal.Now.instant());
  return { ...services, sp: connectSharePoint({ webUrl: services.siteUrl, headers: { 'Accept-Encoding': 'identity', 'X-Local-User': 'dpo@northmere.example' }, digest: 'not-needed', gather: gatherReads }) };
}

async function aRequest(server: LocalServer): Promise<string> {
  const services = connectAs(server.url, 'dpo@northmere.example', () => Temporal.Now.instant());
  const report = {
    reportGuid: randomUUID(), receivedAt: services.now().subtract({ hours: 30 }), how: 'Email' as const, services: ['Housing'], subject: '', rights: ['Access' as const], said: 'Send me all that you hold about me.',
    requester: { name: 'Ann Sorrel', contact: '', language: 'English' as const, kind: 'The person' as const }
  };
  const { reference } = await submitRequest(services, { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [] });
  await takeIn(requestIntake(services));
  const store = openRequestStore(services);
  const placed = await store.findCase(reference);
  const access = await openRequestAccess(services);
  if (placed.at !== 'log' || !access) throw new Error('The request is not in the log.');
  const step = await asksFor(['Access'])(placed.found, { now: services.now(), me: access.me, officers: access.officers, other: () => Promise.reject(new Error('There is no other.')) });
  const { next, events } = mustBe(step, 'the first question');
  await store.saveCase(placed.found, next, [...events] as never);
  return reference;
}

function anIndex(now: Temporal.Instant): readonly IndexRow[] {
  const kinds = ['Email', 'Letter', 'Case record', 'Teams chat'];
  const rows = Array.from({ length: documents }, (_, n) => [
    `EXP-${String(n + 1).padStart(6, '0')}`, `Re: repairs at 1 Test Street (${n})`, kinds[n % 4] ?? '', `2025-0${(n % 9) + 1}-14`, `officer${n % 40}@northmere.example`, 'ann@example.org', n % 3 === 0 ? 'Housing mailbox' : 'Teams',
    String((n % 7) + 1), (n % 25 === 24 ? n - 1 : n).toString(16).padStart(64, '0')
  ]);
  const read = readImport(indexFormat, [['Control number', 'Subject', 'Type', 'Date', 'From', 'To', 'Location', 'Pages', 'SHA-256'], ...rows], { services: [], now });
  if (!read.ok) throw new Error('The index is not read.');
  return read.rows;
}

async function costs(server: LocalServer, reference: string): Promise<readonly Cost[]> {
  const all: Cost[] = [];
  const add = async (what: string, work: (services: DeskServices) => Promise<string>): Promise<void> => {
    const services = officer(server);
    all.push(await costOf(server, what, () => work(services)));
  };
  const found = { reference, isRestricted: false };
  const index = anIndex(Temporal.Now.instant());
  const withheld = { ...everything, decision: 'withhold' } as const;
  for (let from = 0; from < documents; from += counted) {
    await add('bringing in 4,000', async (services) => `${await scheduleStore.bringInIndex(services, found, index.slice(from, from + counted))} documents`);
  }
  await add('the same index again', async (services) => `${await scheduleStore.bringInIndex(services, found, index)} documents`);
  await add('the first page', async (services) => `${(await scheduleStore.readPage(services, reference, { filter: everything, after: 0, size: pageSize })).entries.length} documents`);
  await add('a page in the middle', async (services) => `${(await scheduleStore.readPage(services, reference, { filter: everything, after: 10_020, size: pageSize })).entries.length} documents`);
  await add('counting all of them', async (services) => `${countSchedule(await scheduleStore.readLines(services, reference)).found} documents`);
  await add('deciding 2,000 of them', async (services) => {
    const lines = (await scheduleStore.readMatching(services, reference, { ...everything, text: 'Housing mailbox' })).slice(0, decidedAtOnce);
    const decision = { ...emptyDecision, decision: 'withhold', exemptions: ['sch2-16'], told: 'specific', reason: 'About a neighbour.' } as const;
    return `${(await scheduleStore.decideEntries(services, found, lines, decision, randomUUID())).saved.length} saved`;
  });
  await add('a page by decision', async (services) => `${(await scheduleStore.readPage(services, reference, { filter: withheld, after: 0, size: pageSize })).entries.length} documents`);
  await add('a page by words', async (services) => `${(await scheduleStore.readPage(services, reference, { filter: { ...everything, text: '(1999' }, after: 0, size: pageSize })).entries.length} documents`);
  await add('choosing all that match', async (services) => `${(await scheduleStore.readMatching(services, reference, withheld)).length} documents`);
  await add('deciding one', async (services) => {
    const entry = await scheduleStore.readOne(services, reference, 7);
    return `${(await scheduleStore.decideEntries(services, found, [entry], { ...emptyDecision, decision: 'disclose' }, randomUUID())).saved.length} saved`;
  });
  await add('releasing 2,000', async (services) => {
    const lines = (await scheduleStore.readMatching(services, reference, everything)).filter(({ decision }) => decision === 'undecided').slice(0, decidedAtOnce);
    await scheduleStore.decideEntries(services, found, lines, { ...emptyDecision, decision: 'disclose' }, randomUUID());
    const numbers = new Set(lines.map(({ number }) => number));
    const out = (await scheduleStore.readMatching(services, reference, { ...everything, decision: 'disclose' })).filter(({ number }) => numbers.has(number));
    const result = await scheduleStore.releaseEntries(services, found, out, placePages(out, pagesSoFar(out)), { guid: randomUUID(), content: { batch: 1, on: '2026-12-01' } });
    return `${result.saved.length} decided and released`;
  });
  return all;
}

/** From the address that opens the panel to its first documents, and to its counts. */
async function opening(browser: Browser, server: LocalServer, reference: string): Promise<readonly [number, number]> {
  const times: (readonly [number, number])[] = [];
  for (let n = 0; n < 3; n += 1) {
    const { page, close } = await visit(new Contexts(browser), server, { person: 'dpo', fresh: true });
    page.setDefaultTimeout(120_000);
    const started = performance.now();
    await page.goto(`${server.url}${site}/SitePages/Desk.aspx?case=${reference}&do=schedule`);
    await page.getByRole('table', { name: /^Documents 1 to/ }).waitFor();
    const first = performance.now() - started;
    await page.getByRole('table', { name: /^Where the documents stand/ }).waitFor();
    times.push([first, performance.now() - started]);
    await close();
  }
  return [Math.round(median(times.map(([first]) => first))), Math.round(median(times.map(([, second]) => second)))];
}

/** One request with 20,000 documents: what its schedule costs. */
export async function schedule(browser: Browser): Promise<Outcome> {
  const server = await startDesk({ port: 0, dataFolder: ':memory:' });
  try {
    await provisionSite(server.url);
    const reference = await aRequest(server);
    const all = await costs(server, reference);
    const [firstRows, counts] = await opening(browser, server, reference);
    const of = (what: string): Cost => { const found = all.find((cost) => cost.what === what); if (!found) throw new Error(`Nothing was measured of “${what}”.`); return found; };
    const measure = (what: string, unit: 'calls' | 'ms', budget?: number): Measure =>
      ({ what: `schedule of ${documents.toLocaleString('en-GB')}, ${what}: ${unit === 'ms' ? 'time over HTTP' : 'calls'}`, value: unit === 'ms' ? of(what).milliseconds : of(what).calls, unit, ...(budget === undefined ? {} : { budget }) });
    return {
      measures: [
        measure('the first page', 'calls', 1), measure('a page in the middle', 'calls', 1), measure('a page by decision', 'calls', 4), measure('counting all of them', 'calls', 4), measure('deciding one', 'calls', 4),
        measure('deciding 2,000 of them', 'calls', 30), measure('deciding 2,000 of them', 'ms'), measure('bringing in 4,000', 'calls', 45), measure('bringing in 4,000', 'ms'),
        { what: 'the panel, from its address to the first documents in a browser (local tenant)', value: firstRows, unit: 'ms' },
        { what: 'the panel, from its address to its counts in a browser (local tenant)', value: counts, unit: 'ms' }
      ],
      details: [`${' '.repeat(40)}calls  Graph       bytes  looked at      time`, ...all.map(costLine)].join('\n')
    };
  } finally {
    await server.close();
  }
}
