import type { Clock } from './context';

/** When the page has loaded and has heard the server's time. */
const AFTER_MS = 10_000;
let isPlanned = false;

/**
 * Every page of the desk deletes, once, what was typed on this computer more than a day ago and never saved, by whomever and on whatever page:
 * an officer who never opens that case again shall not leave its words behind.
 */
export function sweepDraftsSoon(now: Clock): void {
  if (isPlanned || typeof window === 'undefined' || typeof window.indexedDB === 'undefined') {
    return;
  }
  isPlanned = true;
  window.setTimeout(() => {
    sweep(now).catch((error: unknown) => console.warn('Old drafts could not be deleted in this browser', error));
  }, AFTER_MS);
}

async function sweep(now: Clock): Promise<void> {
  const { browserStore, sweepStorage, sweepStore } = await import(/* webpackChunkName: 'browser-drafts' */ './browserDrafts');
  await sweepStore(browserStore(), now());
  sweepStorage(window.localStorage, now());
}
