import type { Locator, Page } from 'playwright-core';
import type { Desk } from '../support/desk';
import { mouse, type Hands } from '../support/hands';
import { texts, withAnything, type Locale, type Texts } from '../support/texts';

export type Area = 'casework' | 'caseCommands' | 'cases' | 'triage' | 'severity' | 'decisions' | 'documents' | 'investigation' | 'caseDisposal' | 'register' | 'breach' | 'common' | 'complaints' | 'complaintPanels' | 'requests' | 'requestPanels' | 'requestReview' | 'searchDesk' | 'searches' | 'casePanels' | 'caseLetters' | 'requestRespond' | 'requestLetters' | 'responseGaps' | 'requestCounts' | 'requestPlan' | 'requestSchedule' | 'casePeriod' | 'bringIn' | 'exemptions' | 'reviewChoices' | 'requestPage' | 'caseCore' | 'casePage';

export type Command = 'triage' | 'assign' | 'record' | 'decide' | 'pack' | 'tell' | 'investigate' | 'close' | 'reopen' | 'history' | 'export' | 'dispose' | 'assess' | 'acknowledge' | 'lookInto' | 'letters' | 'outcome' | 'bringIn'
  | 'identity' | 'clarify' | 'extend' | 'searches' | 'review' | 'respond' | 'schedule' | 'counts' | 'plan';

/** The log as an officer sees it, and the panel of a command on top of it. Controls are found by the path of what they answer, in any language. */
export class CasesPage {
  public readonly panel: Locator;
  /** The log whose rows it shows. */
  protected readonly list: string = 'BreachLog';
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
    await this.page.goto(`${desk.url}/sites/dataprotection/Lists/${this.list}`);
    await this.shown();
    if (view) {
      await this.page.getByRole('link', { name: view, exact: true }).click();
      await this.shown();
    }
    return this;
  }

  private async shown(): Promise<void> {
    await this.page.locator('table').first().waitFor();
    await this.page.locator('[data-command]').first().waitFor({ state: 'attached' });
  }

  public row(reference: string): Locator {
    return this.page.locator('tbody tr', { hasText: reference });
  }

  /** The row's id in the log, once it is in the view: the list page shows what was there when it was loaded. */
  public async logId(desk: Desk, reference: string): Promise<number> {
    for (let n = 0; (await this.row(reference).count()) === 0; n += 1) {
      if (n > 8) throw new Error(`${reference} is not in the view.`);
      await this.page.waitForTimeout(500);
      await this.open(desk);
    }
    return Number(await this.row(reference).getAttribute('data-item'));
  }

  public async select(...references: readonly string[]): Promise<void> {
    for (const reference of references) if (!(await this.isChosen(reference))) await this.hands.tick(this.box(reference));
  }

  public isChosen(reference: string): Promise<boolean> {
    return this.box(reference).isChecked();
  }

  private box(reference: string): Locator {
    return this.row(reference).getByRole('checkbox').first();
  }

  /** The command's button in the bar, or in the menu of those that do not fit; none when it is not offered. */
  public async command(command: Command): Promise<Locator> {
    const found = this.page.locator(`[data-command="${command.toUpperCase()}"]`);
    const more = this.page.locator('.list-more > button');
    if ((await found.count()) === 0 && (await more.count()) > 0 && (await more.getAttribute('aria-expanded')) !== 'true') await this.hands.press(more);
    return found;
  }

  /** Gives the command for what is chosen, as soon as it is offered. */
  public async run(command: Command): Promise<Locator> {
    const started = performance.now();
    let button = await this.command(command);
    while ((await button.count()) === 0) {
      if (performance.now() - started > 15_000) throw new Error(`"${command}" is not offered.`);
      await this.page.waitForTimeout(150);
      button = await this.command(command);
    }
    if ((await button.getAttribute('role')) === 'menuitem') {
      for (let n = 0; n < 15 && !(await button.evaluate((item) => item === document.activeElement)); n += 1) await this.page.keyboard.press('ArrowDown');
      await this.page.keyboard.press('Enter');
    } else await this.hands.press(button);
    await this.panel.waitFor();
    return this.panel;
  }

  /** The control of a path of a case, such as `ico.reason`; of the panel as a whole with `0`. */
  public field(logId: number, path: string): Locator {
    return this.page.locator(`[id="case-${logId}-${path.replace(/[^\w-]/g, '-')}"]`);
  }

  /** One answer of a question with radio buttons, by what is stored for it. */
  public option(logId: number, path: string, key: string): Locator {
    return this.page.locator(`[aria-labelledby="case-${logId}-${path.replace(/[^\w-]/g, '-')}-label"] input[id$="-${key}"]`);
  }

  /** One answer of a question with radio buttons, as it is read. */
  public answer(logId: number, path: string, text: string | RegExp | undefined): Locator {
    return this.page.locator(`[aria-labelledby="case-${logId}-${path.replace(/[^\w-]/g, '-')}-label"]`).getByRole('radio', { name: text, exact: true });
  }

  /** What a table of figures says in a row, cell by cell: without the name of the column, which stands in each where there is no room for heads. */
  public async figures(table: string | undefined, row: string | undefined): Promise<readonly string[]> {
    const named = this.page.getByRole('rowheader', { name: row, exact: true });
    const cells = this.panel.getByRole('table', { name: table, exact: true }).getByRole('row').filter({ has: named }).getByRole('cell');
    await cells.first().waitFor();
    return (await cells.allInnerTexts()).map((text) => text.replace(/^.*:\s*/s, '').trim());
  }

  /** Opens a part of the panel that folds away. */
  public async unfold(details: Locator): Promise<void> {
    await details.waitFor();
    if (await details.evaluate((element) => (element as HTMLDetailsElement).open)) return;
    await this.hands.press(details.locator(':scope > summary'));
  }

  /** Presses a button of the panel that has this name. */
  public async press(area: Area, key: string, within: Locator = this.panel): Promise<void> {
    await this.hands.press(within.getByRole('button', { name: this.words(area)[key], exact: true }));
  }

  public form(area: Area, key: string): Locator {
    return this.panel.getByRole('form', { name: this.words(area)[key], exact: true });
  }

  /** The panel has said that it is saved, and its focus is there: before that it is not left. */
  public async saved(): Promise<void> {
    await this.page.waitForFunction((words) => document.activeElement?.textContent?.includes(words) ?? false, this.words('casework')['savedHeading'] ?? '');
  }

  /** Leaves the panel; what was saved is no reason to ask. */
  public async leave(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.panel.waitFor({ state: 'detached' });
  }

  public says(text: string | undefined): Locator {
    return this.panel.getByText(withAnything(text ?? '')).first();
  }
}
