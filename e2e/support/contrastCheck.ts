import type { Page } from 'playwright-core';
import { inPage } from './inPage';
import { lookAtContrast, rememberWhatIsPainted } from './contrastInPage';

/** The two kinds of palette that people choose: dark on light, light on dark. Every system has more; the colours have names, not values. */
const palettes = ['light', 'dark'] as const;

/**
 * What cannot be told apart on the page when its reader's own colours are forced on it (WCAG 1.4.3, 1.4.11), one line each:
 * text below 4.5 to 1; edges of boxes, borders, icons and bars below 3 to 1; what is selected and looks like what is not.
 * The page's own media are put back.
 */
export async function contrastFaults(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  await inPage(page, rememberWhatIsPainted, undefined);
  for (const colorScheme of palettes) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    // colours that change over a moment have changed
    await page.evaluate(() => document.getAnimations().filter((each) => each.effect?.getComputedTiming().iterations !== Infinity).forEach((each) => each.finish()));
    found.push(...(await inPage(page, lookAtContrast, undefined)).map((fault) => `${colorScheme} palette: ${fault}`));
  }
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  return found;
}
