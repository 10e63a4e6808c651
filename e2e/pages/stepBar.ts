import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Desk } from '../support/desk';
import type { Locale } from '../support/texts';
import { DeskCasePage } from './casePage';
import { CasesPage, type Command } from './cases';

/** The same commands, come to by nothing but the step bar of the page of a case: what the bar does not offer as the next step cannot be run. */
export class StepBarPage extends CasesPage {
  public override readonly panel: Locator;
  public readonly place: DeskCasePage;

  public constructor(page: Page, private readonly reference: string, locale: Locale = 'en-GB') {
    super(page, locale);
    this.panel = page.locator('[data-web-part]');
    this.place = new DeskCasePage(page, locale);
  }

  /** The page of the case stands already: each step is left to it. */
  public override async open(_desk: Desk): Promise<this> {
    await this.place.shown(this.reference);
    return this;
  }

  public override select(): Promise<void> {
    return Promise.resolve();
  }

  public override async run(command: Command): Promise<Locator> {
    const next = this.place.region('stepsHeading').getByRole('link');
    await next.waitFor();
    assert.equal(new URL((await next.getAttribute('href')) ?? '').searchParams.get('do'), command);
    await this.hands.press(next);
    return this.panel;
  }

  public override async leave(): Promise<void> {
    await this.hands.press(this.page.getByRole('link', { name: this.place.words['backToCase'], exact: true }));
    await this.place.shown(this.reference);
  }
}
