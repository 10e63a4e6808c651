import type { FrameLocator, Locator, Page } from 'playwright-core';
import { fill, texts, withAnything, type Locale, type Texts } from '../support/texts';

/** My policies, on a page or inside a host's frame. */
export class MyPoliciesPage {
  public readonly words: Texts;

  public constructor(
    public readonly page: Page,
    locale: Locale = 'en-GB',
    private readonly inside: Pick<FrameLocator, 'getByRole' | 'getByText' | 'locator'> = page as unknown as FrameLocator
  ) {
    this.words = texts('policies', locale);
  }

  /** Inside Teams, Outlook or the Microsoft 365 app. */
  public static inHost(page: Page, locale: Locale = 'en-GB'): MyPoliciesPage {
    return new MyPoliciesPage(page, locale, page.frameLocator('iframe[name="embedded-page-container"]'));
  }

  public async usable(): Promise<this> {
    await this.tab('tabToRead').waitFor();
    return this;
  }

  public tab(name: 'tabToRead' | 'tabRead' | 'tabAll'): Locator {
    return this.inside.getByRole('button', { name: withAnything(this.words[name] ?? '') }).first();
  }

  public card(title: string): Locator {
    return this.inside.getByRole('listitem').getByRole('button', { name: title });
  }

  public button(key: string, ...values: readonly unknown[]): Locator {
    return this.inside.getByRole('button', { name: fill(this.words[key] ?? '', ...values), exact: true }).first();
  }

  public heading(key: string, ...values: readonly unknown[]): Locator {
    return this.inside.getByRole('heading', { name: fill(this.words[key] ?? '', ...values) });
  }

  public text(text: string | RegExp): Locator {
    return this.inside.getByText(text).first();
  }

  public get within(): Pick<FrameLocator, 'getByRole' | 'getByText' | 'locator'> {
    return this.inside;
  }

  /** Opens a policy and waits for what one can answer. */
  public async open(title: string): Promise<void> {
    await this.card(title).click();
    await this.heading('answerTitle').waitFor();
  }
}
