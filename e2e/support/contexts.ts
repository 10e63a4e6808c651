import type { Browser, BrowserContext } from 'playwright-core';
import { watchFocus } from './focusCheck';

/** A context of the browser in which one visit takes place after the other. */
export interface WatchedContext {
  readonly context: BrowserContext;
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

  /** The next visit finds none of the pages, cookies and drafts of this one. */
  public async giveBack(watched: WatchedContext, { locale, fresh = false }: Wanted, origin: string): Promise<void> {
    watched.onLost = () => undefined;
    if (fresh) return watched.context.close();
    await Promise.all(watched.context.pages().map((page) => page.close()));
    await watched.context.setOffline(false);
    await watched.context.clearCookies();
    const page = await watched.context.newPage();
    const session = await watched.context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb,cache_storage,service_workers' });
    await page.close();
    this.idle.push({ locale, watched });
  }

  private async make(locale: string): Promise<WatchedContext> {
    const context = await this.browser.newContext({ locale, timezoneId: 'Europe/London', reducedMotion: 'reduce' });
    const watched: WatchedContext = { context, onLost: () => undefined };
    await watchFocus(context, (fault) => watched.onLost(fault));
    return watched;
  }
}
