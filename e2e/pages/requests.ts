import type { Locator, Page } from 'playwright-core';
import { takeIn } from '../../src/casework/intake/takeIn';
import { requestIntake } from '../../src/requests/intake/requestIntake';
import type { Desk } from '../support/desk';
import { setBox } from '../support/hands';
import { fill, texts, type Texts } from '../support/texts';
import { CasesPage } from './cases';
import { asOfficer, enteredTold, ToldCasePage, ToldFormPage, toldRow, type Row, type ToldRoom } from './told';

const requestRoom: ToldRoom = {
  form: 'Request.aspx', formTexts: ['requestForm', 'requestSent'], prefix: 'SAR', log: 'Request log', commands: 'requests',
  entry: { list: 'Request intake', columns: { Title: 'Request', WhatSaid: 'What do you hold about me?', RequesterName: 'Sam Vole', RequesterContact: '1 Canal Terrace' } }
};

/** The page on which staff write down a request that reached them. */
export class RequestFormPage extends ToldFormPage {
  public constructor(page: Page) {
    super(page, requestRoom);
  }
}

/** The log of requests as an officer sees it. */
export class RequestsList extends CasesPage {
  protected override readonly list = 'RequestLog';
}

/** The page of a request on the desk. */
export class RequestCasePage extends ToldCasePage {
  public constructor(page: Page, reference: string) {
    super(page, reference, requestRoom);
  }

  /** What one service was asked to look for, with what became of it. */
  public search(service: string): Locator {
    return this.panel.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: new RegExp(`^${service}: `) }) });
  }

  /** One of the buttons of a search, which name the service too. */
  public searchButton(service: string, key: 'settle' | 'withdraw' | 'record'): Locator {
    const words = this.words('searchDesk');
    return this.search(service).getByRole('button', { name: fill(words['changeLabel'] ?? '', words[key], service), exact: true });
  }
}

/** What somebody's service is asked to look for, on their page of tasks. */
export class MySearchesPage {
  private readonly words: Texts = texts('searches', 'en-GB');

  public constructor(private readonly page: Page) {}

  public async open(desk: Desk): Promise<this> {
    await this.page.goto(`${desk.url}/sites/dataprotection/SitePages/My-tasks.aspx`);
    await this.page.getByRole('heading', { name: this.words['heading'], exact: true }).waitFor();
    return this;
  }

  public search(reference: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: this.titleOf(reference), exact: true }) });
  }

  private titleOf(reference: string): string {
    return fill(this.words['title'] ?? '', reference);
  }

  /** Begins to answer, with what came of it; what was asked stands there already. */
  public async answer(reference: string, outcome: 'found' | 'nothing'): Promise<void> {
    await this.search(reference).getByRole('button', { name: fill(this.words['answerLabel'] ?? '', this.words['answer'], this.titleOf(reference)), exact: true }).click();
    await this.choose(reference, `outcome_${outcome}`);
  }

  public async choose(reference: string, key: string): Promise<void> {
    await setBox(this.search(reference).getByRole('radio', { name: this.words[key], exact: true }));
  }

  public box(reference: string, key: string): Locator {
    return this.search(reference).getByRole('textbox', { name: this.words[key] });
  }

  public async attach(reference: string, name: string, text: string): Promise<void> {
    await this.search(reference).locator('input[type=file][multiple]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await this.search(reference).getByText(name, { exact: true }).waitFor();
  }

  /** Sends it; the page says that it is with the team. */
  public async send(reference: string): Promise<void> {
    await this.search(reference).getByRole('button', { name: this.words['send'], exact: true }).click();
    await this.page.getByText(this.words['sent'] ?? '', { exact: true }).first().waitFor();
  }
}

/** Its row of the log, once it says so. */
export const requestRow = (desk: Desk, reference: string, is?: (row: Row) => boolean): Promise<Row> => toldRow(desk, requestRoom, reference, is);

/** A request whose author's page has gone. */
export const enteredRequest = (desk: Desk, columns: Row = {}): Promise<string> => enteredTold(desk, requestRoom, columns);

/** Adds what was entered to the log, as an officer's page does. */
export async function addToLog(desk: Desk): Promise<void> {
  await takeIn(requestIntake(await asOfficer(desk)));
}
