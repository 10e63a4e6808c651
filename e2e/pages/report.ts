import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Desk } from '../support/desk';
import { setBox } from '../support/hands';
import { texts, type Locale, type Texts } from '../support/texts';

/** What a report needs at the least; keys as in the texts, so that it can be given in any language. */
export interface Answers {
  readonly kind: string;
  readonly what: string;
  readonly noticed?: 'just now' | { readonly date: string; readonly time: string };
  readonly happened?: 'yes' | 'approximately' | 'notKnown';
  readonly contained?: 'yes' | 'partly' | 'no' | 'notKnown';
  readonly whose?: readonly string[];
  readonly data?: readonly string[];
  readonly band?: string;
  readonly service?: string;
}

export const plainAnswers: Answers = {
  kind: 'emailWrongPerson',
  what: 'A letter about a council tax discount went to the neighbour of the person it was for.',
  noticed: 'just now',
  happened: 'notKnown',
  contained: 'partly',
  whose: ['customers'],
  data: ['basicIdentifiers'],
  band: 'from1'
};

/** The page on which staff report a breach; also inside a Teams host, where it is a frame. */
export class ReportPage {
  public readonly report: Texts;
  public readonly breach: Texts;
  public readonly common: Texts;

  public constructor(
    public readonly page: Page,
    locale: Locale = 'en-GB',
    private readonly inside: Pick<FrameLocator, 'getByRole' | 'getByLabel' | 'getByText' | 'getByTestId' | 'locator'> = page as unknown as FrameLocator
  ) {
    this.report = texts(['staff', 'staffSent', 'report', 'sent', 'myReports'], locale);
    this.breach = texts(['breach', 'incident'], locale);
    this.common = texts('common', locale);
  }

  public async open(desk: Desk, address = '/sites/dataprotection/SitePages/home.aspx'): Promise<this> {
    await this.page.goto(desk.url + address);
    await this.usable();
    return this;
  }

  /** The form can be typed into. */
  public async usable(): Promise<void> {
    await this.story().waitFor();
  }

  public story(): Locator {
    return this.inside.getByRole('textbox', { name: this.report.whatLabel });
  }

  public kindBox(): Locator {
    return this.inside.getByRole('combobox', { name: this.report.kindLabel });
  }

  public group(label: string): Locator {
    return this.inside.getByRole('group', { name: label });
  }

  public async chooseKind(key: string): Promise<void> {
    const text = this.breach[`kind_${key}`] ?? key;
    await this.kindBox().fill(text);
    await this.inside.getByRole('option', { name: text }).first().click();
  }

  public async chooseRadio(group: string, answer: string): Promise<void> {
    await setBox(this.group(group).getByRole('radio', { name: answer, exact: true }));
  }

  public async tick(group: string, answer: string): Promise<void> {
    await setBox(this.group(group).getByRole('checkbox', { name: answer, exact: true }));
  }

  public async noticed(when: NonNullable<Answers['noticed']>): Promise<void> {
    const group = this.group(this.report.noticedLabel ?? '');
    if (when === 'just now') return group.getByRole('button', { name: this.common.justNow }).click();
    await group.getByLabel(this.common.day ?? '').fill(when.date);
    await group.getByLabel(this.common.time ?? '').fill(when.time);
  }

  public async fill(answers: Answers): Promise<void> {
    const { report, breach } = this;
    const say = (text: string | undefined): string => text ?? '';
    await this.chooseKind(answers.kind);
    await this.story().fill(answers.what);
    if (answers.noticed) await this.noticed(answers.noticed);
    if (answers.happened) await this.chooseRadio(say(report.happenedLabel), say(breach[`happenedKnown_${answers.happened}`]));
    if (answers.contained) await this.chooseRadio(say(report.containedLabel), say(breach[`contained_${answers.contained}`]));
    for (const whose of answers.whose ?? []) await this.tick(say(report.subjectsLabel), say(breach[`dataSubject_${whose}`]));
    for (const data of answers.data ?? []) await this.tick(say(report.dataLabel), say(breach[`dataType_${data}`]));
    if (answers.band) await this.chooseRadio(say(report.bandLabel), say(breach[`peopleBand_${answers.band}`]));
    const service = this.inside.getByRole('combobox', { name: report.serviceLabel });
    if (answers.service) await service.selectOption(answers.service);
    else if ((await service.count()) > 0) await service.selectOption({ index: 1 });
  }

  public async attach(...files: readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[]): Promise<void> {
    await this.inside.locator('input[type=file][multiple]').setInputFiles([...files]);
  }

  public sendButton(): Locator {
    return this.inside.getByRole('button', { name: new RegExp(`^(${this.report.send}|${this.report.sendAgain})$`) });
  }

  public async send(): Promise<void> {
    await this.sendButton().click();
  }

  /** `BR-2026-00042`, once the report is there. */
  public async reference(): Promise<string> {
    return (await this.inside.getByTestId('reference').innerText()).trim();
  }

  public alert(): Locator {
    // what takes the focus is said by that, and is no alert as well
    return this.inside.locator('[role=alert], [role=group][tabindex="-1"]');
  }

  public errorLinks(): Locator {
    return this.inside.locator('[data-error-summary]').getByRole('link');
  }

  public text(words: string | RegExp): Locator {
    return this.inside.getByText(words);
  }
}
