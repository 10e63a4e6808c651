import type { Locator, Page } from 'playwright-core';
import type { Desk } from '../support/desk';
import { texts, type Locale, type Texts } from '../support/texts';

/** The two lists as officers see them: the desk's commands, and the panel that they open. */
export class OfficersList {
  public readonly words: Texts;
  public readonly panel: Locator;

  public constructor(private readonly page: Page, locale: Locale = 'en-GB') {
    this.words = texts('officer', locale);
    this.panel = page.locator('.ms-Panel-main');
  }

  public async open(desk: Desk, list: 'BreachReports' | 'BreachLog'): Promise<this> {
    await this.page.goto(`${desk.url}/sites/dataprotection/Lists/${list}`);
    await this.page.locator('table').first().waitFor();
    return this;
  }

  public command(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Ticks the row that shows this text. */
  public async select(text: string): Promise<void> {
    await this.page.locator('tr', { hasText: text }).getByRole('checkbox').first().check();
  }
}
