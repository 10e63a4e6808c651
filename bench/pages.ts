import type { Page } from 'playwright-core';

/** A page that is measured: whose, where, and when it can be used. */
export interface BenchPage {
  readonly name: string;
  /** The first part of a demo person's address. */
  readonly person: string;
  readonly address: string;
  /** What one does to come there from the address. */
  readonly go?: (page: Page) => Promise<void>;
  /** The form can be typed into, or the first rows are there. Asked in the page, whenever something in it changes. */
  readonly isUsable: () => boolean;
  /** Own JavaScript and texts until then, kB gzip; and calls until then. From the design. */
  readonly budget: { readonly kilobytes: number; readonly calls?: number };
  /** Officers' pages are also watched while nothing is to be done. */
  readonly watched?: true;
}

const site = '/sites/dataprotection';
const [reportForm, staff, officers] = [{ kilobytes: 120, calls: 2 }, { kilobytes: 130, calls: 2 }, { kilobytes: 230 }];

export const pages: readonly BenchPage[] = [
  { name: 'Report a breach', person: 'alex', address: `${site}/SitePages/Home.aspx`, isUsable: () => document.querySelector('[data-web-part] textarea') !== null, budget: reportForm },
  {
    name: 'My reports', person: 'alex', address: `${site}/SitePages/Home.aspx`, budget: staff, go: (page) => page.locator('[data-web-part] nav button').nth(1).click(),
    isUsable: () => /BR-\d{4}-\d{5}/.test(document.querySelector('[data-web-part]')?.textContent ?? '')
  },
  { name: 'Log a complaint', person: 'alex', address: `${site}/SitePages/Complaint.aspx`, isUsable: () => document.querySelector('[data-web-part] textarea') !== null, budget: staff },
  { name: 'Log a request', person: 'alex', address: `${site}/SitePages/Request.aspx`, isUsable: () => document.querySelector('[data-web-part] textarea') !== null, budget: staff },
  { name: 'Data protection', person: 'alex', address: `${site}/SitePages/Data-protection.aspx`, isUsable: () => document.querySelector('[data-web-part] h4 button') !== null, budget: staff },
  {
    name: 'My tasks', person: 'manager', address: `${site}/SitePages/My-tasks.aspx`, budget: staff,
    isUsable: () => document.querySelector('[data-web-part] li, [data-web-part] p') !== null && document.querySelector('[data-web-part] [role=status] > [aria-hidden=true]') === null
  },
  {
    name: 'My policies', person: 'alex', address: `${site}/SitePages/My-policies.aspx`, budget: staff,
    isUsable: () => document.querySelector('[data-web-part] nav button[aria-current="page"]') !== null
  },
  { name: 'Team reading', person: 'manager', address: `${site}/SitePages/Team-reading.aspx`, isUsable: () => document.querySelector('[data-web-part] h3') !== null, budget: staff },
  {
    name: 'Desk: today', person: 'dpo', address: `${site}/SitePages/Desk.aspx`, budget: officers, watched: true,
    isUsable: () => document.querySelector('[data-web-part] li a[href*="case="]') !== null
  },
  {
    name: 'Desk: cases', person: 'dpo', address: `${site}/SitePages/Breach-desk.aspx`, budget: officers, watched: true,
    isUsable: () => document.querySelector('[data-web-part] table tbody tr') !== null
  },
  {
    name: 'Breach log', person: 'dpo', address: `${site}/Lists/BreachLog/AllItems.aspx`, budget: officers, watched: true,
    isUsable: () => document.querySelector('tbody tr[data-item]') !== null && document.querySelector('[data-command]') !== null
  },
  { name: 'Desk: policies', person: 'dpo', address: `${site}/SitePages/Policy-desk.aspx`, isUsable: () => document.querySelector('[data-web-part] li h3') !== null, budget: officers, watched: true },
  { name: 'Set-up', person: 'owner', address: `${site}/SitePages/Set-up.aspx`, isUsable: () => document.querySelector('[data-web-part] button') !== null, budget: officers }
];

interface Watched extends Window { usableAt?: number }

/**
 * From the address to the usable page. The page itself looks when that is: whoever asks from outside hears of it late, when the page is already
 * fetching what it may want next.
 * @returns milliseconds since the address was entered
 */
export async function arrive(page: Page, url: string, { address, go, isUsable }: BenchPage): Promise<number> {
  await page.addInitScript({
    content: `{
      const watcher = new MutationObserver(() => {
        if (!(${isUsable.toString()})()) return;
        window.usableAt = performance.now();
        watcher.disconnect();
      });
      watcher.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    }`
  });
  await page.goto(`${url}${address}`, { waitUntil: 'commit' });
  await go?.(page);
  return page.waitForFunction(() => (window as Watched).usableAt).then((found) => found.jsonValue()) as Promise<number>;
}

/** The addresses of all that the page began to fetch before it was usable. */
export const fetchedUntilUsable = (page: Page): Promise<readonly string[]> => page.evaluate(() =>
  performance.getEntriesByType('resource').filter(({ startTime }) => startTime < ((window as Watched).usableAt ?? 0)).map(({ name }) => name));
