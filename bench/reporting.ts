import type { Browser } from 'playwright-core';
import { Contexts } from '../e2e/support/contexts';
import type { Desk } from '../e2e/support/desk';
import { plainAnswers, ReportPage } from '../e2e/pages/report';
import { visit } from '../e2e/support/visit';
import type { Measure } from './measure';

const isRest = (url: string): boolean => /\/_api\//i.test(url);
const isDigest = (url: string): boolean => /\/_api\/contextinfo/i.test(url);

/** Reports a breach and counts what had to be written before the page could say "it is there". */
export async function reporting(browser: Browser, desk: Desk): Promise<readonly Measure[]> {
  const { page, close } = await visit(new Contexts(browser), desk, { fresh: true });
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
