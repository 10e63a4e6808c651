import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { connectAs } from '../../local/demo/connectAs';
import { takeIn } from '../../src/casework/intake/takeIn';
import { complaintIntake } from '../../src/complaints/intake/complaintIntake';
import '../../src/platform/sharepoint/pnpOfficer';
import '../../src/platform/sharepoint/pnpSetup';
import type { Desk } from '../support/desk';
import { setBox } from '../support/hands';
import { texts, type Texts } from '../support/texts';
import { eventually } from '../support/wait';
import { CasesPage, type Command } from './cases';
import { DeskCasePage } from './casePage';

const site = '/sites/dataprotection/SitePages';

/** The page on which staff log a complaint. */
export class ComplaintFormPage {
  public readonly words: Texts = texts(['staff', 'staffSent', 'told', 'complaintForm', 'complaintSent'], 'en-GB');

  public constructor(public readonly page: Page) {}

  public async open(desk: Desk): Promise<this> {
    await this.page.goto(`${desk.url}${site}/Complaint.aspx`);
    await this.page.getByRole('textbox', { name: this.words['saidLabel'] }).waitFor();
    return this;
  }

  /** What was said, by whom, in a letter that came just now. */
  public async fill(said: string, name: string, contact: string): Promise<void> {
    const box = (key: string) => this.page.getByRole('textbox', { name: this.words[key] });
    await box('saidLabel').fill(said);
    await box('nameLabel').fill(name);
    await box('contactLabel').fill(contact);
    await setBox(this.page.getByRole('radio', { name: this.words['how_letter'], exact: true }));
  }

  /** Its reference, once it is there. */
  public async send(): Promise<string> {
    await this.page.getByRole('button', { name: this.words['send'], exact: true }).click();
    const reference = (await this.page.getByTestId('reference').innerText()).trim();
    assert.match(reference, /^DPC-\d{4}-\d{5}$/);
    return reference;
  }
}

/** The log of complaints as an officer sees it. */
export class ComplaintsList extends CasesPage {
  protected override readonly list = 'ComplaintLog';
}

/** The page of a complaint on the desk, come to from wherever; each command from the page itself. */
export class ComplaintCasePage extends CasesPage {
  public override readonly panel = this.page.locator('[data-web-part]');
  public readonly place = new DeskCasePage(this.page, this.locale);

  public constructor(page: Page, public readonly reference: string) {
    super(page);
  }

  public override async open(desk: Desk): Promise<this> {
    await this.page.goto(`${desk.url}${site}/Desk.aspx?case=${this.reference}`);
    await this.place.shown(this.reference);
    return this;
  }

  /** The next step, which has to be this command. */
  public override async run(command: Command): Promise<ReturnType<Page['locator']>> {
    const next = this.place.region('stepsHeading').getByRole('link');
    await next.waitFor();
    assert.equal(new URL((await next.getAttribute('href')) ?? '').searchParams.get('do'), command);
    await next.click();
    return this.panel;
  }

  /** One that is no step. */
  public async runBeside(command: Command): Promise<void> {
    await this.place.region('commandsHeading').getByRole('button', { name: this.words('complaints')[`command_${command}`], exact: true }).click();
  }

  public override async leave(): Promise<void> {
    await this.page.getByRole('link', { name: this.words('casePage')['backToCase'], exact: true }).click();
    await this.place.shown(this.reference);
  }
}

type Row = Readonly<Record<string, unknown>>;

/** The row of the log, once it says so: what the page claims is not what counts. */
export async function complaintRow(desk: Desk, reference: string, is: (row: Row) => boolean = () => true): Promise<Row> {
  const of = (rows: readonly Row[]): Row | undefined => rows.find((row) => row['Reference'] === reference);
  const rows = await eventually(() => desk.control.rows('Complaint log'), (all) => { const row = of(all); return row !== undefined && is(row); });
  return of(rows) ?? {};
}

/** A complaint whose author's page has gone, as somebody with a script would enter it. */
export async function enteredComplaint(desk: Desk, columns: Row = {}): Promise<string> {
  const hourAgo = new Date(Date.parse(await desk.control.now()) - 3_600_000).toISOString().replace(/\.\d+Z/, 'Z');
  const answer = await desk.control.rest('jo@northmere.example', 'POST', "web/lists/getByTitle('Complaint intake')/items", {
    Title: 'Complaint', IntakeGuid: randomUUID(), ReceivedAt: hourAgo, HowReceived: 'Letter', WhatSaid: 'A newsletter showed my address to everybody.', ComplainantName: 'Sam Vole', ComplainantContact: '1 Canal Terrace', ...columns
  });
  assert.equal(answer.status, 201);
  const { Id, Created } = (await answer.json()) as { Id: number; Created: string };
  await desk.control.advanceHours(31 / 3600);
  return `DPC-${Created.slice(0, 4)}-${String(Id).padStart(5, '0')}`;
}

/** Adds what was entered to the log, as an officer's page does, with the product's own code and without a browser. */
export async function addToLog(desk: Desk): Promise<void> {
  const now = Temporal.Instant.from(await desk.control.now());
  await takeIn(complaintIntake(connectAs(desk.url, 'deputy@northmere.example', () => now)));
}
