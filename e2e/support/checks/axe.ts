import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import '../known';
import type { Check } from './structure';

// the script of @axe-core/playwright, put into a page once instead of once a look
const script = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core') as { readonly source: string };

/** The rules that axe can check of WCAG 2.2 at levels A and AA. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Axe {
  run(context: unknown, options: unknown): Promise<{ readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[] }[] }>;
}

/**
 * What axe finds on the page, or in what is new on it (`noteWhatIsKnown`).
 * @param rules these alone; all of WCAG 2.2 AA unless given
 */
export const axe = (rules?: readonly string[]): Check => async (page: Page) => {
  // in each frame: a page in Teams is one within another
  for (const frame of page.frames()) if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(script.source);
  return page.evaluate(async ({ only, tags }) => {
    const known = window.deskOld?.pieces ?? [];
    if (known.includes(document.body)) return [];
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({ include: [document], exclude: known }, { runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `axe ${id}: ${help}. ${target.join(' ').replace(/\d+/g, 'n')} ${(failureSummary ?? '').split('\n').slice(1, 3).join(' ').trim()}`));
  }, { only: rules ? [...rules] : undefined, tags: wcag });
};
