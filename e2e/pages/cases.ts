import type { Locator, Page } from 'playwright-core';
import type { Desk } from '../support/desk';
import { mouse, type Hands } from '../support/hands';
import { texts, withAnything, type Locale, type Texts } from '../support/texts';

type Area = 'cases' | 'triage' | 'severity' | 'decisions' | 'investigation' | 'register' | 'documents' | 'breach' | 'common';

export type Command = 'triage' | 'assign' | 'record' | 'decide' | 'pack' | 'tell' | 'investigate' | 'close' | 'reopen' | 'history' | 'export' | 'dispose';

/** The log as an officer sees it, and the panel of a command on top of it. */
export class CasesPage {
  public readonly panel: Locator;
  private readonly loaded = new Map<Area, Texts>();

  public constructor(public readonly page: Page, public readonly locale: Locale = 'en-GB', public readonly hands: Hands = mouse) {
    this.panel = page.locator('.ms-Panel-main');
  }

  /** The texts of an area, read when they are first asked for. */
  public words(area: Area): Texts {
    const known = this.loaded.get(area) ?? texts(area, this.locale);
    this.loaded.set(area, known);
    return known;
  }

  /** The log, in a view by its title; the default one without. */
  public async open(desk: Desk, view?: string): Promise<this> {
    await this.page.goto(`${desk.url}/sites/dataprotection/Lists/BreachLog`);
    await this.page.locator('table').first().waitFor();
    if (view) {
      await this.page.getByRole('link', { name: view, exact: true }).click();
      await this.page.locator('table').first().waitFor();
    }
    return this;
  }

  public row(reference: string): Locator {
    return this.page.locator('tbody tr', { hasText: reference });
  }

  public async select(...references: readonly string[]): Promise<void> {
    for (const reference of references) await this.hands.tick(this.row(reference).getByRole('checkbox').first());
  }

  /** The command's button, in the bar or in the menu of those that do not fit; none when it is not offered. */
  public async command(command: Command): Promise<Locator> {
    const name = this.words('cases')[`command_${command}`] ?? command;
    const bar = this.page.getByRole('toolbar');
    const shown = bar.getByRole('button', { name, exact: true });
    if ((await shown.count()) > 0) return shown;
    const more = bar.locator('[aria-haspopup="menu"]');
    if ((await more.count()) === 0) return shown;
    if ((await more.getAttribute('aria-expanded')) !== 'true') await this.hands.press(more);
    return bar.getByRole('menuitem', { name, exact: true });
  }

  /** Waits until the command is offered for what is chosen, and gives it. */
  public async run(command: Command): Promise<Locator> {
    await this.page.locator('[data-command]').first().waitFor();
    for (let n = 0; (await (await this.command(command)).count()) === 0; n += 1) {
      if (n > 100) throw new Error(`"${command}" is not offered.`);
      await this.page.keyboard.press('Escape');
      await this.page.waitForTimeout(100);
    }
    const button = await this.command(command);
    if ((await button.getAttribute('role')) === 'menuitem') {
      for (let n = 0; n < 15 && !(await button.evaluate((item) => item === document.activeElement)); n += 1) await this.page.keyboard.press('ArrowDown');
      await this.page.keyboard.press('Enter');
    } else await this.hands.press(button);
    await this.panel.getByRole('heading').first().waitFor();
    return this.panel;
  }

  /** The sentence that a command ends with. */
  public async saved(): Promise<void> {
    await this.panel.getByText(this.words('cases')['savedHeading'] ?? '').first().waitFor();
  }

  public async closePanel(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.panel.waitFor({ state: 'detached' });
  }

  public button(name: string | RegExp): Locator {
    return this.panel.getByRole('button', { name, exact: true });
  }

  public says(text: string): Locator {
    return this.panel.getByText(withAnything(text)).first();
  }
}
