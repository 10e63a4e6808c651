import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Desk } from './desk';
import { watchFocus } from './focusCheck';
import { formFaults } from '../../src/shared-ui/testing/formFaults';

export interface VisitOptions {
  /** The first part of a demo person's address: `alex`, `dpo`, `owner` … */
  readonly person?: string;
  readonly locale?: 'en-GB' | 'cy-GB';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly width?: number;
  readonly height?: number;
}

/** One person's browser, watched: what it says on its console, whom it calls, and where its focus goes. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The test makes something go wrong that the browser itself reports; whatever matches is not counted. */
  expectOnConsole(pattern: RegExp): void;
  /** WCAG 2.2 AA as axe sees it, and what it does not (`formFaults`; the outline of headings is asked in the gallery), over what is on the page now. `where` names the state in the message. */
  axe(where: string): Promise<void>;
  /** What the browser said and did that it should not have. */
  problems(): readonly string[];
  close(): Promise<void>;
}

/** The rules that axe can check of WCAG 2.2 at levels A and AA. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export async function visit(browser: Browser, desk: Desk, options: VisitOptions = {}): Promise<Visit> {
  const { person = 'alex', locale = 'en-GB', theme = 'light', width = 1280, height = 900 } = options;
  const context = await browser.newContext({ viewport: { width, height }, locale, timezoneId: 'Europe/London', reducedMotion: 'reduce' });
  const cookie = (name: string, value: string): { name: string; value: string; url: string } => ({ name, value: encodeURIComponent(value), url: desk.url });
  await context.addCookies([cookie('desk_person', `${person}@northmere.example`), cookie('desk_locale', locale), cookie('desk_theme', theme)]);

  const said: string[] = [];
  const strangers: string[] = [];
  // a page at work notes on a row of the log under its etag, while an officer saves: of two at once one is refused, and looks again
  const expected: RegExp[] = [/status of 412 .*Lists%2FBreachLog'\)\/items\(\d+\)/];
  const origin = new URL(desk.url).origin;
  await context.route(
    (url) => url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol),
    async (route) => {
      strangers.push(`request to ${route.request().url()}`);
      await route.abort();
    }
  );
  context.on('console', (message) => {
    if (message.type() === 'error') said.push(`console: ${message.text()} (${message.location().url})`);
  });
  const lost: string[] = [];
  await watchFocus(context, (fault) => lost.push(fault));
  context.on('weberror', (error) => said.push(`error: ${error.error().message}`));

  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return {
    page,
    context,
    expectOnConsole: (pattern) => expected.push(pattern),
    axe: async (where) => {
      const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
      const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(' ')} ${node.failureSummary ?? ''}`).join('\n')}`);
      assert.equal(told.join('\n'), '', `axe, ${where}: mend the elements that are named below.`);
      const forms = (await page.evaluate(`(${formFaults.toString()})(document)`)) as readonly string[];
      assert.deepEqual(forms, [], `Forms and what is said, ${where}:`);
    },
    problems: () => [...strangers, ...lost, ...said.filter((line) => !expected.some((pattern) => pattern.test(line)))],
    close: () => context.close()
  };
}
