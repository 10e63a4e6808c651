import type { Page } from 'playwright-core';

/**
 * Runs a function of a test in the page. The compiler of the tests marks every named function with a helper of its own,
 * which the page does not have.
 */
export async function inPage<Given, Told>(page: Page, look: (given: Given) => Told, given: Given): Promise<Told> {
  await page.evaluate('globalThis.__name ??= (named) => named');
  return page.evaluate(look as (given: unknown) => Told, given);
}
