import type { Locator } from 'playwright-core';
import { setBox } from '../support/hands';
import { fill, type Texts } from '../support/texts';
import type { RequestCasePage } from './requests';

/** The documents of a request, on its page. */
export class SchedulePart {
  public readonly words: Texts;
  private readonly panel: Locator;

  public constructor(private readonly cases: RequestCasePage) {
    this.words = cases.words('requestSchedule');
    this.panel = cases.panel;
  }

  public async tab(key: 'documents' | 'bringIn' | 'check' | 'release' | 'record'): Promise<void> {
    await this.panel.getByRole('tab', { name: this.words[`tab_${key}`], exact: true }).click();
  }

  public button(key: string, ...values: readonly unknown[]): Locator {
    return this.panel.getByRole('button', { name: fill(this.words[key] ?? '', ...values), exact: true });
  }

  public box(key: string): Locator {
    return this.panel.getByRole('textbox', { name: this.words[key] });
  }

  public list(key: string): Locator {
    return this.panel.getByRole('combobox', { name: this.words[key], exact: true });
  }

  public says(key: string, ...values: readonly unknown[]): Locator {
    return this.panel.getByText(fill(this.words[key] ?? '', ...values), { exact: true });
  }

  /** Pastes an index, and has it read. */
  public async read(index: string): Promise<void> {
    await this.tab('bringIn');
    await this.panel.getByRole('textbox', { name: this.cases.words('bringIn')['paste'] }).fill(index);
    await this.cases.press('bringIn', 'read');
  }

  /** Shows some only. */
  public async show(filter: { readonly decision?: string; readonly text?: string; readonly copies?: true }): Promise<void> {
    await this.unfold('filterHeading');
    if (filter.decision !== undefined) await this.list('filterDecision').selectOption({ label: filter.decision });
    if (filter.text !== undefined) await this.panel.getByRole('searchbox', { name: this.words['filterText'] }).fill(filter.text);
    if (filter.copies) await setBox(this.panel.getByRole('checkbox', { name: this.words['filterDuplicates'] }));
    await this.button('filterApply').click();
  }

  public async unfold(key: string): Promise<void> {
    await this.cases.unfold(this.panel.locator('details').filter({ has: this.cases.page.locator('summary').getByText(this.words[key] ?? '', { exact: true }) }));
  }

  /** Chooses all that match, and opens what is decided of them together. */
  public async chooseAll(count: number): Promise<void> {
    await this.button('chooseAll').click();
    await this.says('chosenOther', count).waitFor();
  }

  public async decideAs(decision: string): Promise<void> {
    await this.unfold('bulkDecide');
    await setBox(this.panel.getByRole('group', { name: this.words['decisionLabel'] }).getByRole('radio', { name: this.words[`decision_${decision}`], exact: true }));
  }

  /** Decides what is chosen. */
  public async decide(count: number): Promise<void> {
    await this.button('decideMany').click();
    await this.says('savedOther', count).waitFor();
  }

  /** Opens one document. */
  public async open(number: number): Promise<void> {
    await this.button('open', number).click();
    await this.panel.getByRole('heading', { name: this.words['checkHeading'] }).waitFor();
  }

  /** Says of the document that is open whether its decision is right, and goes back to the others. */
  public async check(agrees: boolean, reason = ''): Promise<void> {
    await setBox(this.panel.getByRole('radio', { name: this.words[agrees ? 'check_yes' : 'check_no'], exact: true }));
    if (!agrees) await this.box('checkReason').fill(reason);
    await this.button('checkSave').click();
    await this.panel.getByRole('heading', { name: `${this.words['checkHeading'] ?? ''}: ${this.words[agrees ? 'check_agreed' : 'check_disagreed'] ?? ''}` }).waitFor();
    await this.button('back').click();
    await this.panel.getByRole('tab').first().waitFor();
  }
}
