import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { connectAs } from '../../local/demo/connectAs';
import type { DeskServices } from '../../src/platform/host/services';
import '../../src/platform/sharepoint/pnpOfficer';
import '../../src/platform/sharepoint/pnpSetup';
import type { Desk } from '../support/desk';
import { setBox } from '../support/hands';
import { texts, type Texts } from '../support/texts';
import { eventually } from '../support/wait';
import { CasesPage, type Area, type Command } from './cases';
import { DeskCasePage } from './casePage';

const site = '/sites/dataprotection/SitePages';

/** A room to which people write, as its pages know it. */
export interface ToldRoom {
  /** The page with the form of staff. */
  readonly form: string;
  /** Texts of that form, those that name what came last. */
  readonly formTexts: readonly string[];
  readonly prefix: string;
  /** Title of the log. */
  readonly log: string;
  /** What an entry holds that somebody's script made, and no form. */
  readonly entry: { readonly list: string; readonly columns: Row };
  /** Texts of its commands. */
  readonly commands: Area;
}

/** The page on which staff write down what reached them. */
export class ToldFormPage {
  public readonly words: Texts;

  public constructor(public readonly page: Page, private readonly room: ToldRoom) {
    this.words = texts(['staff', 'staffSent', 'told', ...room.formTexts], 'en-GB');
  }

  public async open(desk: Desk): Promise<this> {
    await this.page.goto(`${desk.url}${site}/${this.room.form}`);
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

  /** That it reached somebody earlier. */
  public async cameOn(date: string, time: string): Promise<void> {
    const group = this.page.getByRole('group', { name: this.words['receivedLabel'] });
    await group.getByLabel(texts('common', 'en-GB')['day'] ?? '').fill(date);
    await group.getByLabel(texts('common', 'en-GB')['time'] ?? '').fill(time);
  }

  /** One answer of a question, or one of a list of boxes. */
  public async choose(role: 'radio' | 'checkbox', key: string): Promise<void> {
    await setBox(this.page.getByRole(role, { name: this.words[key], exact: true }));
  }

  /** Its reference, once it is there. */
  public async send(): Promise<string> {
    await this.page.getByRole('button', { name: this.words['send'], exact: true }).click();
    const reference = (await this.page.getByTestId('reference').innerText()).trim();
    assert.match(reference, new RegExp(`^${this.room.prefix}-\\d{4}-\\d{5}$`));
    return reference;
  }
}

/** The page of a case on the desk, come to from wherever; each command from the page itself. */
export class ToldCasePage extends CasesPage {
  public override readonly panel = this.page.locator('[data-web-part]');
  public readonly place = new DeskCasePage(this.page, this.locale);

  public constructor(page: Page, public readonly reference: string, private readonly room: ToldRoom) {
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
    await this.place.region('commandsHeading').getByRole('button', { name: this.words(this.room.commands)[`command_${command}`], exact: true }).click();
  }

  /** A moment of the clock as the page of the case tells it. */
  public moment(text: string): Locator {
    return this.place.region('clockHeading').getByRole('listitem').filter({ hasText: text });
  }

  public override async leave(): Promise<void> {
    await this.page.getByRole('link', { name: this.words('casePage')['backToCase'], exact: true }).click();
    await this.place.shown(this.reference);
  }
}

export type Row = Readonly<Record<string, unknown>>;

/** The row of the log, once it says so: what the page claims is not what counts. */
export async function toldRow(desk: Desk, { log }: ToldRoom, reference: string, is: (row: Row) => boolean = () => true): Promise<Row> {
  const of = (rows: readonly Row[]): Row | undefined => rows.find((row) => row['Reference'] === reference);
  const rows = await eventually(() => desk.control.rows(log), (all) => { const row = of(all); return row !== undefined && is(row); });
  return of(rows) ?? {};
}

/** An entry whose author's page has gone, as somebody with a script would make it. */
export async function enteredTold(desk: Desk, { prefix, entry: { list, columns } }: ToldRoom, more: Row = {}): Promise<string> {
  const hourAgo = new Date(Date.parse(await desk.control.now()) - 3_600_000).toISOString().replace(/\.\d+Z/, 'Z');
  const answer = await desk.control.rest('jo@northmere.example', 'POST', `web/lists/getByTitle('${list}')/items`, { IntakeGuid: randomUUID(), ReceivedAt: hourAgo, HowReceived: 'Letter', ...columns, ...more });
  assert.equal(answer.status, 201);
  const { Id, Created } = (await answer.json()) as { Id: number; Created: string };
  await desk.control.advanceHours(31 / 3600);
  return `${prefix}-${Created.slice(0, 4)}-${String(Id).padStart(5, '0')}`;
}

/** As an officer of the desk whose page stands open, with the product's own code and without a browser. */
export async function asOfficer(desk: Desk): Promise<DeskServices> {
  const now = Temporal.Instant.from(await desk.control.now());
  return connectAs(desk.url, 'deputy@northmere.example', () => now);
}
