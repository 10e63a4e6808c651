import type { Page } from 'playwright-core';

/** A page that is measured: whose, where, and when it can be used. */
export interface BenchPage {
  readonly name: string;
  /** The first part of a demo person's address. */
  readonly person: string;
  readonly address: string;
  /** What one does to come there from the address. */
  readonly go?: (page: Page) => Promise<void>;
  /** The form can be typed into, or the first rows are there. */
  readonly usable: (page: Page) => Promise<void>;
  /** Own JavaScript and texts until then, kB gzip; and calls until then. From the design. */
  readonly budget: { readonly kilobytes: number; readonly calls?: number };
  /** Officers' pages are also watched while nothing is to be done. */
  readonly watched?: true;
}

const site = '/sites/dataprotection';
const reference = /BR-\d{4}-\d{5}/;
const [reportForm, staff, officers] = [{ kilobytes: 120, calls: 2 }, { kilobytes: 130, calls: 2 }, { kilobytes: 230 }];
const webPart = (page: Page, inside: string): Promise<void> => page.locator(`[data-web-part] ${inside}`).first().waitFor();
const commands = (page: Page): Promise<void> => page.locator('[data-command]').first().waitFor({ state: 'attached' });

export const pages: readonly BenchPage[] = [
  { name: 'Report a breach', person: 'alex', address: `${site}/SitePages/Home.aspx`, usable: (page) => webPart(page, 'textarea'), budget: reportForm },
  {
    name: 'My reports', person: 'alex', address: `${site}/SitePages/Home.aspx`, budget: staff,
    go: (page) => page.locator('[data-web-part] nav button').nth(1).click(), usable: (page) => page.locator('[data-web-part]').getByText(reference).first().waitFor()
  },
  { name: 'My policies', person: 'alex', address: `${site}/SitePages/My-policies.aspx`, usable: (page) => webPart(page, 'nav button[aria-current="page"]'), budget: staff },
  { name: 'Team reading', person: 'manager', address: `${site}/SitePages/Team-reading.aspx`, usable: (page) => page.getByRole('heading', { name: 'Adult social care' }).first().waitFor(), budget: staff },
  { name: 'Breach desk', person: 'dpo', address: `${site}/SitePages/Breach-desk.aspx`, usable: (page) => webPart(page, 'table tbody tr'), budget: officers, watched: true },
  {
    name: 'Breach log', person: 'dpo', address: `${site}/Lists/BreachLog/AllItems.aspx`, budget: officers, watched: true,
    usable: async (page) => void (await Promise.all([page.locator('tbody tr[data-item]').first().waitFor(), commands(page)]))
  },
  { name: 'Policy desk', person: 'dpo', address: `${site}/SitePages/Policy-desk.aspx`, usable: (page) => page.getByRole('listitem').getByRole('heading').first().waitFor(), budget: officers, watched: true },
  { name: 'Set-up', person: 'owner', address: `${site}/SitePages/Set-up.aspx`, usable: (page) => webPart(page, 'button'), budget: officers }
];

/** From the address to the usable page. @returns milliseconds */
export async function arrive(page: Page, url: string, { address, go, usable }: BenchPage): Promise<number> {
  const started = performance.now();
  await page.goto(`${url}${address}`, { waitUntil: 'commit' });
  await go?.(page);
  await usable(page);
  return performance.now() - started;
}
