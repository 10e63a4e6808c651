import { after } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch } from './browser';
import { Contexts } from './contexts';
import { freePort } from './desk';

/**
 * What the journeys of one process share: a browser, its contexts with what they have fetched and compiled, and the port on which one desk runs after
 * the other. The same port is the same origin, so what the browser has kept of one desk's files serves the next.
 */
export interface Lane {
  readonly browser: Browser;
  readonly contexts: Contexts;
  readonly port: number;
}

let opened: Promise<Lane> | undefined;

/** The lane of this process; its browser ends with the last test. */
export function lane(): Promise<Lane> {
  return (opened ??= open());
}

async function open(): Promise<Lane> {
  const [browser, port] = await Promise.all([launch(), freePort()]);
  return { browser, contexts: new Contexts(browser), port };
}

after(async () => {
  await (await opened)?.browser.close();
});
