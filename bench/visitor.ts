import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** Somebody's browser with an empty cache that keeps what it loads: unlike the tests', which look at every request and so have no cache. */
export interface Visitor {
  readonly context: BrowserContext;
  /** A new tab, slowed down or not. */
  open(line?: Line): Promise<{ readonly page: Page; readonly devtools: CDPSession }>;
  close(): Promise<void>;
}

/** A connection and a processor. */
export interface Line {
  readonly bitsPerSecond: number;
  readonly latencyMs: number;
  readonly timesSlower: number;
}

/** The slow line of the design. What goes up is slower still, as Lighthouse has it for a mobile of the middle class. */
export const slowLine: Line = { bitsPerSecond: 1_600_000, latencyMs: 150, timesSlower: 4 };
const upBitsPerSecond = 750_000;

export async function visitorOf(browser: Browser, url: string, person: string): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
  context.setDefaultTimeout(120_000);
  await context.addCookies([['desk_person', `${person}@northmere.example`], ['desk_locale', 'en-GB']].map(([name, value]) => ({ name: name ?? '', value: encodeURIComponent(value ?? ''), url })));
  return {
    context,
    open: async (line) => {
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Network.enable');
      if (line) {
        await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: line.latencyMs, downloadThroughput: line.bitsPerSecond / 8, uploadThroughput: upBitsPerSecond / 8 });
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: line.timesSlower });
      }
      return { page, devtools };
    },
    close: () => context.close()
  };
}
