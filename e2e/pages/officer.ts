import type { Locator, Page } from 'playwright-core';
import type { Desk } from '../support/desk';
import { texts, type Locale, type Texts } from '../support/texts';

/** The two lists as officers see them: the desk's commands, and the panel that they open. */
export class OfficersList {
  public readonly words: Texts;
  public readonly panel: Locator;

  public constructor(private readonly page: Page, locale: Locale = 'en-GB') {
    this.words = texts(['casework', 'incoming', 'breachIncoming'], locale);
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

  /** Gives a command as soon as it is there: in the bar, or on a narrow page in the menu of those that do not fit. */
  public async give(name: string | RegExp): Promise<void> {
    const more = this.page.locator('.list-more > button');
    const inMenu = this.page.getByRole('menuitem', { name, exact: true });
    for (let n = 0; n < 100; n += 1) {
      if ((await this.command(name).count()) > 0) return this.command(name).click();
      if ((await inMenu.count()) > 0) return inMenu.click();
      if ((await more.count()) > 0 && (await more.getAttribute('aria-expanded')) !== 'true') await more.click();
      await this.page.waitForTimeout(150);
    }
    throw new Error(`${String(name)} is not offered.`);
  }

  /** Ticks the row that shows this text. */
  public async select(text: string): Promise<void> {
    await this.page.locator('tr', { hasText: text }).getByRole('checkbox').first().check();
  }
}
