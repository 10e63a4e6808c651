import type { Locator, Page } from 'playwright-core';
import type { Desk } from '../support/desk';
import { fill, texts, type Locale, type Texts } from '../support/texts';

type Area = 'reading' | 'compliance' | 'policyDesk' | 'publishing' | 'proof' | 'policyCheck';

/** The officers' policy desk. Controls are found by their texts, in the page's language. */
export class PolicyDeskPage {
  private readonly loaded = new Map<Area, Texts>();

  public constructor(public readonly page: Page, private readonly locale: Locale = 'en-GB') {}

  /** The texts of an area, read when they are first asked for. */
  public words(area: Area): Texts {
    const known = this.loaded.get(area) ?? texts(area, this.locale);
    this.loaded.set(area, known);
    return known;
  }

  /** The desk, at one of its tabs by the key of its text; at the library without. */
  public async open(desk: Desk, tab?: `tab_${string}`): Promise<this> {
    await this.page.goto(`${desk.url}/sites/dataprotection/SitePages/Policy-desk.aspx`);
    await this.page.getByRole('tab').first().waitFor({ timeout: 30_000 });
    if (tab) await this.page.getByRole('tab', { name: this.words('policyDesk')[tab] }).click();
    return this;
  }

  /** A policy in the library. */
  public policy(title: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: title }) });
  }

  public button(area: Area, key: string): Locator {
    return this.page.getByRole('button', { name: this.words(area)[key], exact: true });
  }

  public filled(area: Area, key: string, ...values: readonly unknown[]): string {
    return fill(this.words(area)[key] ?? '', ...values);
  }
}
