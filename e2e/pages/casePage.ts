import type { Locator, Page } from 'playwright-core';
import { texts, type Locale, type Texts } from '../support/texts';

/** The desk's page with a case in its address. */
export class DeskCasePage {
  public readonly words: Texts;
  public readonly breach: Texts;
  public readonly worklistWords: Texts;
  public readonly deskWords: Texts;

  public constructor(private readonly page: Page, locale: Locale = 'en-GB') {
    this.words = texts('casePage', locale);
    this.breach = texts('breachCasePage', locale);
    this.worklistWords = texts('worklist', locale);
    this.deskWords = texts('breachWorklist', locale);
  }

  public address(reference?: string): string {
    const query = reference === undefined ? '' : `?${new URLSearchParams({ case: reference }).toString()}`;
    return `/sites/dataprotection/SitePages/Breach-desk.aspx${query}`;
  }

  public worklist(): Locator {
    return this.page.getByRole('table', { name: this.worklistWords['tableLabel'] });
  }

  /** A part of the page, by the key of its heading. */
  public region(key: string): Locator {
    return this.page.getByRole('region', { name: this.words[key], exact: true });
  }

  /** The case stands there, and its heading has the focus. */
  public async shown(reference: string): Promise<void> {
    await this.page.getByRole('heading', { level: 3, name: new RegExp(`^${reference}`) }).waitFor();
    await this.page.waitForFunction((text) => document.activeElement?.textContent?.includes(text) ?? false, reference);
  }
}
