import type { Page } from 'playwright-core';
import { unfoldBar } from './pages/bar';
import { CasesPage } from './pages/cases';
import { MyPoliciesPage } from './pages/myPolicies';
import { PolicyDeskPage } from './pages/policyDesk';
import { ReportPage } from './pages/report';
import { assertBigText } from './support/bigText';
import { assertForcedColours } from './support/contrastCheck';
import { journeys } from './support/journey';

const site = '/sites/dataprotection';

/** What a page shows is looked at with the reader's own colours, and then with letters twice as large. */
async function look(page: Page, where: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await assertForcedColours(page, where);
  await assertBigText(page, where);
}

journeys('With one’s own colours, and with letters twice as large', (journey) => {
  journey('staff read and use the report form, with a list open and with errors, and their policies', async ({ desk, as }) => {
    const { page } = await as({ person: 'alex' });
    const form = await new ReportPage(page).open(desk);
    await form.kindBox().click();
    await look(page, 'the report form, the kinds open');
    await form.send();
    await form.errorLinks().first().waitFor();
    await look(page, 'the report form, with errors');
    await page.goto(`${desk.url}${site}/SitePages/My-policies.aspx`);
    const mine = await new MyPoliciesPage(page).usable();
    await look(page, 'My policies');
    await mine.open('Data protection policy');
    await look(page, 'a policy');
  });

  journey('officers: the desk, the log, triage, and every tab of the policy desk', async ({ desk, as }) => {
    const { page } = await as({ person: 'dpo' });
    await page.goto(`${desk.url}${site}/SitePages/Breach-desk.aspx`);
    await page.locator('.web-part table').first().waitFor();
    await look(page, 'the breach desk');
    const log = await new CasesPage(page).open(desk);
    await page.locator('tbody tr').nth(1).getByRole('checkbox').first().click();
    await look(page, 'the log, one row chosen');
    await log.run('triage');
    await log.panel.locator('details').first().waitFor();
    for (const fold of await log.panel.locator('details').all()) await log.unfold(fold);
    await look(page, 'triage, unfolded');
    await page.goto(`${desk.url}${site}/SitePages/Team-reading.aspx`);
    await look(page, 'Team reading');
    const policies = await new PolicyDeskPage(page).open(desk);
    const tabs = page.getByRole('tab');
    for (let n = 0; n < (await tabs.count()); n += 1) {
      await tabs.nth(n).click();
      await look(page, `the policy desk, ${await tabs.nth(n).innerText()}`);
    }
    await policies.open(desk, 'tab_compliance');
    await page.getByRole('button', { name: 'Adult social care', exact: true }).first().click();
    await look(page, 'the matrix of a service');
  });

  journey('the workbench’s own pages and set-up', async ({ desk, as }) => {
    const { page } = await as({ person: 'owner' });
    for (const address of ['/', '/mail', '/chats', `${site}/_layouts/15/viewlsts.aspx`, `${site}/_layouts/15/groups.aspx`, `${site}/Lists/BreachLog/DispForm.aspx?ID=3`, '/teams?host=Teams']) {
      await page.goto(`${desk.url}${address}`);
      await look(page, address);
    }
    await unfoldBar(page);
    await look(page, 'the unfolded bar');
    await page.goto(`${desk.url}${site}/SitePages/Set-up.aspx`);
    await page.locator('.web-part h2').first().waitFor();
    await look(page, 'set-up');
  });
}, { data: 'demo' });
