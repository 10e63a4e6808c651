import assert from 'node:assert/strict';
import type { BrowserContext, ConsoleMessage, Page, Request, WebError } from 'playwright-core';
import { axe } from './checks/axe';
import { forms, headings } from './checks/structure';
import type { Contexts } from './contexts';
import type { Desk } from './desk';

export interface VisitOptions {
  /** The first part of a demo person's address: `alex`, `dpo`, `owner` … */
  readonly person?: string;
  readonly locale?: 'en-GB' | 'cy-GB';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly width?: number;
  readonly height?: number;
  /** A browser that has never been here: for what counts the downloads of a first visit. */
  readonly fresh?: boolean;
}

/** One person's browser, watched: what it says on its console, whom it calls, and where its focus goes. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The test makes something go wrong that the browser itself reports; whatever matches is not counted. */
  expectOnConsole(pattern: RegExp): void;
  /** WCAG 2.2 AA as axe sees it, and what it does not (`headings`, `forms`), over what is on the page now. `where` names the state in the message. */
  axe(where: string): Promise<void>;
  /** What the browser said and did that it should not have. */
  problems(): readonly string[];
  close(): Promise<void>;
}

/**
 * @param contexts where the visit takes place
 * @throws AssertionError, from `axe`, with what is to be mended
 */
export async function visit(contexts: Contexts, desk: Pick<Desk, 'url'>, options: VisitOptions = {}): Promise<Visit> {
  const { person = 'alex', locale = 'en-GB', theme = 'light', width = 1280, height = 900, fresh = false } = options;
  const { origin } = new URL(desk.url);
  const watched = await contexts.take({ locale, fresh });
  const { context, page } = watched;
  const cookie = (name: string, value: string): { name: string; value: string; url: string } => ({ name, value: encodeURIComponent(value), url: desk.url });
  await context.addCookies([cookie('desk_person', `${person}@northmere.example`), cookie('desk_locale', locale), cookie('desk_theme', theme)]);

  const said: string[] = [];
  const strangers: string[] = [];
  const lost: string[] = [];
  // a page at work notes on a row of the log under its etag, while an officer saves: of two at once one is refused, and looks again
  const expected: RegExp[] = [/status of 412 .*Lists%2FBreachLog'\)\/items\(\d+\)/];
  const onRequest = (request: Request): void => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol)) strangers.push(`request to ${url.href}`);
  };
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error') said.push(`console: ${message.text()} (${message.location().url})`);
  };
  const onError = (error: WebError): void => void said.push(`error: ${error.error().message}`);
  watched.onLost = (fault) => lost.push(fault);
  context.on('request', onRequest).on('console', onConsole).on('weberror', onError);

  await page.setViewportSize({ width, height });
  page.setDefaultTimeout(60_000);
  return {
    page,
    context,
    expectOnConsole: (pattern) => expected.push(pattern),
    axe: async (where) => {
      assert.deepEqual(await axe()(page), [], `axe, ${where}: mend the elements that are named.`);
      assert.deepEqual(await headings(page), [], `The outline of headings, ${where}:`);
      assert.deepEqual(await forms(page), [], `Forms and what is said, ${where}:`);
    },
    problems: () => [...strangers, ...lost, ...said.filter((line) => !expected.some((pattern) => pattern.test(line)))],
    close: async () => {
      context.off('request', onRequest).off('console', onConsole).off('weberror', onError);
      await contexts.giveBack(watched, { locale, fresh }, origin);
    }
  };
}
