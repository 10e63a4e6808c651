import type { Browser } from 'playwright-core';
import type { Desk } from '../e2e/support/desk';
import { plainAnswers, ReportPage } from '../e2e/pages/report';
import { visit } from '../e2e/support/visit';
import { builtScripts, gzipBytes, kilobytes, median, type Measure } from './measure';

const isRest = (url: string): boolean => /\/_api\//i.test(url);
const isDigest = (url: string): boolean => /\/_api\/contextinfo/i.test(url);

export interface FirstVisit {
  readonly measures: readonly Measure[];
  /** The scripts that were loaded, for the details below the table. */
  readonly scripts: readonly string[];
  readonly calls: readonly string[];
}

/** A first visit of the home page with an empty cache, until the report form can be typed into. */
export async function firstVisit(browser: Browser, desk: Desk, tries = 5): Promise<FirstVisit> {
  const built = new Map(builtScripts().map((script) => [script.name, script.content]));
  const times: number[] = [];
  let scripts: string[] = [];
  let calls: string[] = [];
  for (let n = 0; n < tries; n += 1) {
    const { page, close } = await visit(browser, desk);
    scripts = [];
    page.on('request', (request) => {
      const name = new URL(request.url()).pathname.split('/').pop() ?? '';
      if (built.has(name)) scripts.push(name);
    });
    await desk.control.clearLog();
    const started = performance.now();
    await new ReportPage(page).open(desk);
    times.push(performance.now() - started);
    calls = (await desk.control.log()).filter(({ url, caller }) => isRest(url) && caller === 'alex@northmere.example').map(({ method, url }) => `${method} ${url}`);
    await close();
  }
  const bytes = scripts.reduce((sum, name) => sum + gzipBytes(built.get(name) ?? Buffer.alloc(0)), 0);
  return {
    measures: [
      { what: 'own JavaScript before the breach form is usable, first visit', value: kilobytes(bytes), unit: 'kB gzip', budget: 150 },
      { what: 'SharePoint calls before the web part is usable', value: calls.length, unit: 'calls', budget: 2 },
      { what: `from the address to the usable form, middle of ${tries} first visits (local tenant)`, value: Math.round(median(times)), unit: 'ms' }
    ],
    scripts: scripts.map((name) => `${name} ${kilobytes(gzipBytes(built.get(name) ?? Buffer.alloc(0)))} kB`),
    calls
  };
}

/** Reports a breach and counts what had to be written before the page could say "it is there". */
export async function reporting(browser: Browser, desk: Desk): Promise<readonly Measure[]> {
  const { page, close } = await visit(browser, desk);
  const form = await new ReportPage(page).open(desk);
  await form.fill(plainAnswers);
  await desk.control.clearLog();
  // Messages are held up, so that what is written before the record is announced stands alone.
  const started = performance.now();
  await form.send();
  await form.reference();
  const milliseconds = performance.now() - started;
  const writes = (await desk.control.log()).filter(({ method, url }) => method !== 'GET' && isRest(url) && !isDigest(url) && !/Notifications/i.test(decodeURIComponent(url)));
  await close();
  return [
    { what: 'blocking writes to report a breach', value: writes.length, unit: 'writes', budget: 1 },
    { what: 'from "Send" to the confirmation, messages included (local tenant)', value: Math.round(milliseconds), unit: 'ms' }
  ];
}
