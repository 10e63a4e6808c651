import type { Page } from 'playwright-core';
import { inPage } from './inPage';
import { enlarge, lookAtBigText, putBack } from './bigTextInPage';

interface Size { readonly width: number; readonly height: number }

/** A desk and a phone (WCAG 1.4.4). */
const windows = [{ width: 1280, height: 900 }, { width: 390, height: 844 }] as const;

/**
 * What goes wrong when a reader's browser has letters of twice the size, one line each: a page wider than its window, text
 * that is cut off or leaves its box, boxes lower than their line. The size of the window and of the letters is put back.
 */
export async function bigTextFaults(page: Page, sizes: readonly Size[] = windows): Promise<readonly string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  await inPage(page, enlarge, '200%');
  for (const size of sizes) {
    await resize(page, size);
    // two frames: what measures itself has drawn itself again
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    found.push(...(await inPage(page, lookAtBigText, undefined)).map((fault) => `${size.width} pixels: ${fault}`));
  }
  await inPage(page, putBack, undefined);
  if (before) await resize(page, before);
  return found;
}

/** A window that has the size already is left alone: the browser lays all of it out anew. */
async function resize(page: Page, size: Size): Promise<void> {
  const now = page.viewportSize();
  if (now?.width !== size.width || now.height !== size.height) await page.setViewportSize(size);
}
