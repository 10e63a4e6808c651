import type { Browser, BrowserContext, Page } from 'playwright-core';
import { watchFocus } from './focusCheck';

/** A context of the browser, and a page in it, in which one visit takes place after the other: a page of its own for each takes three times as long. */
export interface WatchedContext {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Hears where the focus fell, for whoever visits now. */
  onLost: (fault: string) => void;
}

export interface Wanted {
  readonly locale: string;
  /** Nothing fetched before is there: for what counts the downloads of a first visit. */
  readonly fresh?: boolean;
}

/** Lends contexts, one to each visit at a time. A returned one is empty but for the files that it has cached. */
export class Contexts {
  private readonly idle: { readonly locale: string; readonly watched: WatchedContext }[] = [];

  public constructor(private readonly browser: Browser) {}

  public async take({ locale, fresh = false }: Wanted): Promise<WatchedContext> {
    const at = fresh ? -1 : this.idle.findIndex((each) => each.locale === locale);
    const [found] = at < 0 ? [] : this.idle.splice(at, 1);
    return found?.watched ?? this.make(locale);
  }

  /** The next visit finds none of the pages, cookies and drafts of this one; where that cannot be had, it gets another context. */
  public async giveBack(watched: WatchedContext, { locale, fresh = false }: Wanted, origin: string): Promise<void> {
    watched.onLost = () => undefined;
    if (fresh || watched.page.isClosed()) return watched.context.close();
    try {
      await empty(watched, origin);
      this.idle.push({ locale, watched });
    } catch (error) {
      console.error(`      A browser could not be left as it was found: ${error instanceof Error ? error.message : String(error)}`);
      await watched.context.close();
    }
  }

  private async make(locale: string): Promise<WatchedContext> {
    const context = await this.browser.newContext({ locale, timezoneId: 'Europe/London', reducedMotion: 'reduce' });
    const heard: { onLost: (fault: string) => void } = { onLost: () => undefined };
    await watchFocus(context, (fault) => heard.onLost(fault));
    return Object.assign(heard, { context, page: await context.newPage() });
  }
}

async function empty({ context, page }: WatchedContext, origin: string): Promise<void> {
  await Promise.all(context.pages().filter((each) => each !== page).map((each) => each.close()));
  for (const event of ['dialog', 'request', 'download'] as const) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  await context.setOffline(false);
  await context.clearCookies();
  await page.evaluate(() => sessionStorage.clear());
  // a form with something typed asks whether to leave
  page.once('dialog', (dialog) => void dialog.accept());
  await page.goto('about:blank');
  page.removeAllListeners('dialog');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb,cache_storage,service_workers' });
  await session.detach();
}
