import type { Page } from 'playwright-core';
import { inPage } from './inPage';
import { enlarge, lookAtBigText, putBack } from './bigTextInPage';

/** A desk and a phone (WCAG 1.4.4). */
const windows = [{ width: 1280, height: 900 }, { width: 390, height: 844 }] as const;

/**
 * What goes wrong when a reader's browser has letters of twice the size, one line each: a page wider than its window, text
 * that is cut off or leaves its box, boxes lower than their line. The size of the window and of the letters is put back.
 */
export async function bigTextFaults(page: Page, sizes: readonly { readonly width: number; readonly height: number }[] = windows): Promise<readonly string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  await inPage(page, enlarge, '200%');
  for (const size of sizes) {
    await page.setViewportSize(size);
    // two frames: what measures itself has drawn itself again
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    found.push(...(await inPage(page, lookAtBigText, undefined)).map((fault) => `${size.width} pixels: ${fault}`));
  }
  await inPage(page, putBack, undefined);
  if (before) await page.setViewportSize(before);
  return found;
}
