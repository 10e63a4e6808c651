/** `npm run screenshots`: the pictures of the README, taken from the demo council in a real browser. */
import fs from 'node:fs';
import path from 'node:path';
import { CasesPage, type Command } from './pages/cases';
import { MyPoliciesPage } from './pages/myPolicies';
import { PolicyDeskPage } from './pages/policyDesk';
import { plainAnswers, ReportPage } from './pages/report';
import { launch } from './support/browser';
import { Contexts } from './support/contexts';
import { startDesk } from './support/desk';
import { setBox } from './support/hands';
import { withAnything } from './support/texts';
import { visit, type VisitOptions } from './support/visit';
import type { Page } from 'playwright-core';

const folder = path.resolve(import.meta.dirname, '../docs/images');

interface Picture extends VisitOptions {
  readonly name: string;
  readonly address: string;
  /** Brings the page into the state that the picture shows. */
  readonly prepare: (page: Page) => Promise<void>;
  readonly whole?: boolean;
}

const site = '/sites/dataprotection';

/** A command's panel on one case of the demo. The page is at the log already. */
const panelOf = (command: Command, reference: RegExp, fold?: string) => async (page: Page): Promise<void> => {
  const cases = new CasesPage(page);
  await page.locator('tbody tr', { hasText: reference }).getByRole('checkbox').first().click();
  const panel = await cases.run(command);
  if (fold) await panel.locator(`${fold} summary`).first().click();
};
const log = `${site}/Lists/BreachLog`;
const myPolicies = `${site}/SitePages/My-policies.aspx`;
const desk = `${site}/SitePages/Desk.aspx`;
const policyDesk = `${desk}?desk=policies`;

/** A tab of the policy desk. */
const tabOf = (tab: string, ready: (page: Page) => Promise<void>) => async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: new PolicyDeskPage(page).words('policyDesk')[tab] }).click();
  await ready(page);
};

/** From the complaint that leads a group, the step that is done for all of it. */
async function wholeGroup(page: Page): Promise<void> {
  await page.getByRole('link', { name: /DPC-\d{4}-00008/ }).first().click();
  await page.locator('#case-clock-heading').waitFor();
  await page.goto(`${page.url()}&do=outcome`);
  await setBox(page.getByRole('checkbox', { name: /others of its group/ }));
  await page.getByText(/^For \d+ cases in one go/).waitFor();
}

/** A request of the demo, with a command's panel open, at one of its parts, where they are named. */
async function requestPage(page: Page, number: number, command?: string, part?: RegExp): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`SAR-\\d{4}-0000${number}`) }).first().click();
  await page.locator('#case-clock-heading').waitFor();
  if (command === undefined) return;
  await page.goto(`${page.url()}&do=${command}`);
  await page.locator('[data-web-part] form').first().waitFor();
  if (part) await page.getByRole('link', { name: part }).first().click();
}

/** The answer to a late one, of which nothing is written but what came of it. */
async function answerLacking(page: Page): Promise<void> {
  await requestPage(page, 5, 'respond');
  await setBox(page.getByRole('radio', { name: 'Done in full' }));
  await page.getByRole('link', { name: /^What this answer lacks/ }).first().click();
}

const pictures: readonly Picture[] = [
  { name: 'first-page', address: '/', width: 1440, prepare: (page) => page.locator('.door').first().waitFor() },
  { name: 'report', address: `${site}/SitePages/Home.aspx`, prepare: (page) => new ReportPage(page).usable() },
  {
    name: 'report-filled',
    address: `${site}/SitePages/Home.aspx`,
    whole: true,
    prepare: async (page) => {
      const form = new ReportPage(page);
      await form.usable();
      await form.fill(plainAnswers);
    }
  },
  {
    name: 'confirmation',
    address: `${site}/SitePages/Home.aspx`,
    prepare: async (page) => {
      const form = new ReportPage(page);
      await form.usable();
      await form.fill(plainAnswers);
      await form.send();
      await form.reference();
    }
  },
  { name: 'report-phone', address: `${site}/SitePages/Home.aspx`, width: 375, height: 812, prepare: (page) => new ReportPage(page).usable() },
  { name: 'report-welsh-dark', address: `${site}/SitePages/Home.aspx`, locale: 'cy-GB', theme: 'dark', person: 'sioned', prepare: (page) => new ReportPage(page, 'cy-GB').usable() },
  { name: 'breach-log', address: `${site}/Lists/BreachLog/AllItems.aspx`, person: 'dpo', prepare: (page) => page.getByText(/BR-\d{4}-\d{5}/).first().waitFor() },
  { name: 'desk-today', address: desk, person: 'dpo', height: 1250, prepare: (page) => page.locator('[data-web-part] li a[href*="case="]').first().waitFor() },
  { name: 'desk-cases', address: `${desk}?desk=cases`, person: 'dpo', height: 1250, prepare: (page) => page.getByRole('table').first().waitFor() },
  { name: 'case-page', address: desk, person: 'dpo', height: 1250, prepare: (page) => page.getByRole('link', { name: /BR-\d{4}-00007/ }).first().click().then(() => page.locator('#case-clock-heading').waitFor()) },
  {
    name: 'case-page-welsh', address: desk, person: 'dpo', locale: 'cy-GB', theme: 'dark', width: 390, height: 1250,
    prepare: (page) => page.getByRole('link', { name: /BR-\d{4}-00008/ }).first().click().then(() => page.locator('#case-clock-heading').waitFor())
  },
  { name: 'data-protection', address: `${site}/SitePages/Data-protection.aspx`, height: 1490, prepare: (page) => page.getByText(/DPC-\d{4}-\d{5}/).first().waitFor() },
  { name: 'complaint-form', address: `${site}/SitePages/Complaint.aspx`, height: 1100, prepare: (page) => page.getByRole('textbox').first().waitFor() },
  { name: 'complaint-page', address: `${desk}?desk=cases&log=complaint`, person: 'dpo', height: 1250, prepare: (page) => page.getByRole('link', { name: /DPC-\d{4}-00016/ }).first().click().then(() => page.locator('#case-clock-heading').waitFor()) },
  { name: 'complaint-group', address: `${desk}?desk=cases&log=complaint`, person: 'dpo', height: 1250, prepare: wholeGroup },
  { name: 'request-cases', address: `${desk}?desk=cases&log=request`, person: 'dpo', height: 1250, prepare: (page) => page.getByRole('table').first().waitFor() },
  { name: 'request-page', address: `${desk}?desk=cases&log=request`, person: 'dpo', height: 1250, prepare: (page) => requestPage(page, 3) },
  { name: 'request-review', address: `${desk}?desk=cases&log=request`, person: 'dpo', height: 1400, prepare: (page) => requestPage(page, 3, 'review', /^Other people/) },
  { name: 'request-answer', address: `${desk}?desk=cases&log=request`, person: 'dpo', height: 1400, prepare: answerLacking },
  { name: 'calendar', address: `${desk}?desk=calendar`, person: 'dpo', height: 1100, prepare: (page) => page.getByRole('link', { name: /SAR-\d{4}-\d{5}/ }).first().waitFor() },
  { name: 'my-tasks', address: `${site}/SitePages/My-tasks.aspx`, person: 'manager', prepare: (page) => page.getByRole('button', { name: 'Answer' }).first().waitFor() },
  { name: 'my-searches', address: `${site}/SitePages/My-tasks.aspx`, person: 'champion', height: 1100, prepare: (page) => page.getByRole('button', { name: 'Answer' }).first().click() },
  { name: 'triage', address: log, person: 'dpo', prepare: panelOf('triage', /BR-\d{4}-00007/) },
  { name: 'decide', address: log, person: 'dpo', prepare: panelOf('decide', /BR-\d{4}-00008/) },
  { name: 'history', address: log, person: 'dpo', theme: 'dark', prepare: panelOf('history', /BR-\d{4}-00008/) },
  { name: 'changed-outside', address: log, person: 'dpo', prepare: panelOf('triage', /BR-\d{4}-00006/) },
  { name: 'my-policies', address: myPolicies, prepare: async (page) => void (await new MyPoliciesPage(page).usable()) },
  {
    name: 'policy-changed',
    address: myPolicies,
    prepare: async (page) => {
      const mine = await new MyPoliciesPage(page).usable();
      await mine.open('Data protection policy');
      await page.locator('del').first().scrollIntoViewIfNeeded();
    }
  },
  { name: 'who-has-read', address: policyDesk, person: 'dpo', height: 1100, prepare: tabOf('tab_compliance', (page) => page.getByRole('button', { name: 'Adult social care', exact: true }).waitFor()) },
  {
    name: 'proof',
    address: policyDesk,
    person: 'dpo',
    height: 1100,
    prepare: tabOf('tab_proof', async (page) => {
      const words = new PolicyDeskPage(page).words('proof');
      await page.getByRole('button', { name: words['verifyNow'] }).click();
      await page.getByText(words['resultGood'] ?? '').waitFor();
    })
  },
  {
    name: 'policy-check',
    address: policyDesk,
    person: 'dpo',
    height: 1100,
    prepare: async (page) => {
      const desk = new PolicyDeskPage(page);
      await desk.policy('CCTV and body-worn cameras').getByRole('button', { name: /^Check the text/ }).click();
      await page.getByText(withAnything(desk.words('policyCheck')['summary'] ?? '')).first().waitFor();
    }
  },
  { name: 'team-reading', address: `${site}/SitePages/Team-reading.aspx`, person: 'manager', prepare: (page) => page.getByRole('heading', { name: 'Adult social care' }).waitFor() },
  { name: 'mailbox', address: '/mail?box=dataprotection%40northmere.example', person: 'dpo', prepare: (page) => page.getByRole('link', { name: /BR-\d{4}-\d{5}/ }).first().click() },
  { name: 'chats', address: '/chats', person: 'dpo', prepare: (page) => page.getByRole('main').getByRole('list').first().getByRole('link').first().click() },
  { name: 'teams', address: '/teams?host=Teams&tab=personal&entity=data-protection', prepare: (page) => page.frameLocator('iframe[name="embedded-page-container"]').getByText(/polic(y|ies) to read/).waitFor() },
  { name: 'set-up', address: `${site}/SitePages/Set-up.aspx`, person: 'owner', whole: true, prepare: (page) => page.getByRole('main').getByRole('button').first().waitFor() }
];

async function main(): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const [server, browser] = await Promise.all([startDesk({ data: 'demo' }), launch()]);
  const contexts = new Contexts(browser);
  const wanted = process.argv.slice(2);
  try {
    for (const { name, address, prepare, whole, ...options } of pictures.filter((picture) => wanted.length === 0 || wanted.includes(picture.name))) {
      const { page, close } = await visit(contexts, server, options);
      await page.goto(server.url + address);
      await prepare(page);
      await page.waitForLoadState('networkidle');
      // the outlines of what is still coming
      await page.locator('[role=status] > [aria-hidden=true]').first().waitFor({ state: 'detached' });
      await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: whole ?? false });
      console.log(`docs/images/${name}.png`);
      await close();
    }
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
