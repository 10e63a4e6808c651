import type { Locator, Page } from 'playwright-core';
import type { Desk } from '../support/desk';
import { fill, texts, withAnything, type Texts } from '../support/texts';

/** *My DPIAs* in *Data protection*, and the form of one of them. */
export class MyDpiasPage {
  private readonly inside: Locator;
  private readonly mine: Texts = texts('dpiaMine', 'en-GB');
  public readonly form: Texts = texts('dpiaForm', 'en-GB');
  public readonly questions: Texts = texts('dpiaQuestions', 'en-GB');

  public constructor(private readonly page: Page) {
    this.inside = page.locator('[data-web-part]');
  }

  public async open(desk: Desk): Promise<this> {
    await this.page.goto(`${desk.url}/sites/dataprotection/SitePages/Data-protection.aspx`);
    await this.page.getByRole('button', { name: texts('dataProtection', 'en-GB')['dpiasTitle'], exact: true }).click();
    await this.page.getByRole('heading', { name: this.mine['heading'], exact: true }).waitFor();
    return this;
  }

  public async openDpia(title: string): Promise<void> {
    await this.inside.getByRole('button', { name: title, exact: true }).first().click();
    await this.inside.getByRole('heading', { name: title, exact: true }).waitFor();
  }

  /** What waits for whoever looks, of one DPIA. */
  public waits(key: 'waitsSign' | 'waitsReturned'): Locator {
    return this.inside.getByText(this.mine[key] ?? '', { exact: true });
  }

  /** Goes to a part of the form by the navigation beside it. */
  public async part(name: string | undefined): Promise<void> {
    await this.inside.getByRole('navigation', { name: this.form['nav'], exact: true }).getByRole('button', { name: new RegExp(name ?? '') }).click();
  }

  public section(id: string): Promise<void> {
    return this.part(this.questions[`section_${id}`]);
  }

  /** Writes an answer, and waits until its word says that it is saved. */
  public async write(question: string, text: string): Promise<void> {
    await this.inside.getByRole('textbox', { name: new RegExp(this.questions[`title_${question}`]?.replace(/[?]/g, '\\?') ?? '') }).fill(text);
    await this.inside.getByText(this.form['saved'] ?? '', { exact: true }).first().waitFor();
  }

  public async press(key: string, ...values: readonly unknown[]): Promise<void> {
    await this.inside.getByRole('button', { name: fill(this.form[key] ?? '', ...values), exact: true }).click();
  }

  public async says(key: string, ...values: readonly unknown[]): Promise<void> {
    await this.inside.getByText(withAnything(fill(this.form[key] ?? '', ...values))).first().waitFor();
  }

  public async choose(key: string): Promise<void> {
    await this.inside.getByRole('radio', { name: this.form[key], exact: true }).check();
  }

  public async type(key: string, text: string): Promise<void> {
    await this.inside.getByRole('textbox', { name: new RegExp(this.form[key]?.replace(/[?]/g, '\\?') ?? '') }).fill(text);
  }
}
