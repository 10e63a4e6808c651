/** What an officers' page asks of SharePoint when nothing is to be done: at most six calls with twenty parts, none twice (design, budgets). */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Desk } from './support/desk';
import { journeys } from './support/journey';
import { leaveNothingAsked } from './support/nothingAsked';
import { eventually } from './support/wait';
import { askedTwice, partCount, watchOwn, type OwnRequest } from './support/ownRequests';

const site = '/sites/dataprotection';
const mostCalls = 6;
const mostParts = 20;

/**
 * Where each page is, what stands there, and what it asks only when that stands. `settled`: the most parts, all logs together, when no list has changed since its officer looked, of
 * which `ofLog` are of the breach log alone: four for any log, and what breaches of the demo ask that are investigated or were changed directly in SharePoint.
 */
const pages = [
  { name: 'the list view of the log, with its command set', address: `${site}/Lists/BreachLog/AllItems.aspx`, stands: '[data-command="TAKEN_IN"]', late: 'TryAt', settled: 7, ofLog: 1 },
  { name: 'the desk, with what is due today and what is added to the log', address: `${site}/SitePages/Desk.aspx`, stands: '[data-web-part] li a[href*="case="]', late: 'TryAt', settled: 20, ofLog: 7 },
  { name: 'the desk at its cases, with its worklist and what is added to the log', address: `${site}/SitePages/Breach-desk.aspx`, stands: '[data-web-part] table tbody tr', late: 'TryAt', settled: 13, ofLog: 5 },
  { name: 'the desk at its policies, with the chain of receipts', address: `${site}/SitePages/Policy-desk.aspx`, stands: '[data-web-part] li h3', late: 'ReceiptDigests', settled: 8, ofLog: 0 }
] as const;

type Which = (typeof pages)[number];

/** With what it did meanwhile. */
async function watched(page: Page, desk: Desk, which: Which): Promise<readonly OwnRequest[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const own = await watchOwn(devtools);
  await open(page, desk, which);
  await devtools.detach();
  return own;
}

/** Opens it, and waits until all of it has asked, and nothing more for a while. */
async function open(page: Page, desk: Desk, { address, stands, late }: Which): Promise<void> {
  await desk.control.clearLog();
  await page.goto(`${desk.url}${address}`);
  await page.locator(stands).first().waitFor();
  await eventually(() => desk.control.log(), (log) => log.some(({ url }) => url.includes(late)));
  let calls = -1;
  let since = performance.now();
  await eventually(() => desk.control.log(), ({ length }) => {
    if (length !== calls) [calls, since] = [length, performance.now()];
    return performance.now() - since > 600;
  });
}

/** Visits it until whatever waits is done, and this browser has compared each published file with its hash once. */
async function settle(page: Page, desk: Desk, which: Which): Promise<void> {
  for (let visit = 0, isComparing = true; visit < 5 && isComparing; visit += 1) {
    await open(page, desk, which);
    isComparing = (await desk.control.log()).some(({ url }) => url.endsWith('/$value'));
  }
}

const listed = (own: readonly OwnRequest[]): string => own.flatMap(({ method, url, parts }) => [`${method} ${url}`, ...parts.map((part) => `    ${part}`)]).join('\n');

/** A page of a list that was changed a while ago, or of an officer who has not looked for half an hour, looks at everything and notes that nothing was left to do. */
async function assertNoting(page: Page, desk: Desk, which: Which): Promise<void> {
  const own = await watched(page, desk, which);
  // not how many calls: on a busy machine the answers of two logs may come so far apart that what follows them leaves apart
  assert.deepEqual(askedTwice(own), [], listed(own));
}

/** After that a page with nothing to do asks little, and nothing twice, and writes nothing; the tenant's own log says the same. */
async function assertIdle(page: Page, desk: Desk, which: Which): Promise<void> {
  const own = await watched(page, desk, which);
  const asked = listed(own);
  assert.ok(own.length <= mostCalls, `${which.name}: ${own.length} calls:\n${asked}`);
  assert.ok(partCount(own) <= Math.min(mostParts, which.settled), `${which.name}: ${partCount(own)} parts:\n${asked}`);
  const ofLog = own.flatMap(({ url, parts }) => (parts.length > 0 ? parts : [url])).filter((each) => /BreachLog'\)|BreachReports'\)/.test(each));
  assert.ok(ofLog.length <= which.ofLog, `${which.name}: ${ofLog.length} of the log:\n${asked}`);
  assert.deepEqual(askedTwice(own), [], asked);
  assert.deepEqual(own.filter(({ method, url }) => method !== 'GET' && !url.endsWith('/$batch')), [], `${which.name}: nothing is written:\n${asked}`);
  const log = await desk.control.log();
  assert.equal(log.filter(({ inBatch }) => inBatch).length, partCount(own), which.name);
  assert.deepEqual(log.filter(({ inBatch, method, status }) => inBatch && (status >= 400 || method !== 'GET')), [], which.name);
}

journeys('With nothing to do', (journey) => {
  // one browser for all: what it has compared on one page it need not compare on the next
  journey('each officers’ page notes that nothing was left to do, and then asks little, and nothing twice', async ({ desk, as }) => {
    await leaveNothingAsked(desk);
    const { page } = await as({ person: 'dpo' });
    for (const which of pages) await settle(page, desk, which);
    // what the visits did themselves is no change of a moment ago any more
    await desk.control.advanceHours(0.6);
    for (const which of pages) await assertNoting(page, desk, which);
    for (const which of pages) await assertIdle(page, desk, which);
  });
}, { data: 'demo' });
