import type { Locator, Page } from 'playwright-core';

/** The strip above the workbench's pages. It is folded until somebody unfolds it. */
export const barOf = (page: Page): Locator => page.locator('#desk-bar');

/** Unfolds it, unless it is. */
export async function unfoldBar(page: Page): Promise<Locator> {
  const bar = barOf(page);
  if ((await bar.getAttribute('open')) === null) await bar.locator('summary').click();
  await bar.locator('.desk-bar-body').waitFor();
  return bar;
}
