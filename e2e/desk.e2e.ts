/** The officers' desk: what is due today, the cases with the view in the address, policies; as a reviewer; and the web part of pages of before. */
import assert from 'node:assert/strict';
import { DeskCasePage } from './pages/casePage';
import { journeys } from './support/journey';
import { texts } from './support/texts';

const site = '/sites/dataprotection/SitePages';

journeys('The officers’ desk', (journey) => {
  journey('from what is due to its case and back, the cases by an address that can be sent, and policies', async ({ desk, as }) => {
    const words = texts('desk', 'en-GB');
    const { page, axe } = await as({ person: 'dpo' });
    const tab = (key: string) => page.getByRole('tab', { name: words[key], exact: true });
    await page.goto(`${desk.url}${site}/Desk.aspx`);
    const due = page.getByRole('tabpanel').getByRole('link', { name: /^BR-\d{4}-\d{5}$/ }).first();
    await due.waitFor({ timeout: 30_000 });
    await axe('what is due today');
    const reference = (await due.innerText()).trim();
    await due.click();
    await new DeskCasePage(page).shown(reference);
    await page.goBack();
    await page.getByRole('heading', { name: words['todayHeading'] }).waitFor();
    await page.waitForFunction((text) => document.activeElement?.textContent === text, reference);

    await tab('view_today').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('table').getByRole('rowheader').first().waitFor();
    const services = page.getByRole('combobox', { name: words['serviceLabel'], exact: true });
    const all = await page.getByRole('rowheader').count();
    const service = await page.locator('tbody tr[role=row]:not([hidden]) td').nth(4).locator('span').last().innerText();
    await services.selectOption({ label: service });
    await page.waitForFunction((before) => document.querySelectorAll('[role=rowheader]').length < before, all);
    const few = await page.getByRole('rowheader').count();
    await axe('cases, narrowed');
    const address = new URL(page.url());
    assert.deepEqual([address.searchParams.get('desk'), address.searchParams.get('service')], ['cases', service]);
    // whoever is sent the address sees the same; of what it names and nobody knows there is a sentence
    address.searchParams.set('state', 'Unheard of');
    await page.goto(address.href);
    await page.getByText('“Unheard of”').waitFor();
    assert.equal(await page.getByRole('rowheader').count(), few);

    // a command on one case has its page, one on several stands beside the list, and both have an address
    const list = new DeskCasePage(page);
    const choices = page.getByRole('checkbox', { name: new RegExp(`^${(texts('worklist', 'en-GB')['choose'] ?? '').replace('{0}', 'BR-')}`) });
    await choices.first().check();
    await page.getByRole('region', { name: words['listCommands'] }).getByRole('link', { name: texts('caseCore', 'en-GB')['command_record'], exact: true }).click();
    await list.region('clockHeading').waitFor();
    assert.equal(new URL(page.url()).searchParams.get('do'), 'record');
    await page.goBack();
    await page.getByRole('region', { name: words['listCommands'] }).getByRole('link', { name: texts('cases', 'en-GB')['command_export'], exact: true }).click();
    await page.getByRole('heading', { level: 3, name: texts('cases', 'en-GB')['command_export'] }).waitFor();
    assert.ok(await page.getByRole('table').isVisible(), 'The list is not beside the command.');
    await axe('a register beside the list');
    await page.goBack();

    await tab('view_policies').click();
    await page.getByRole('tab', { name: texts('policyDesk', 'en-GB')['tab_library'] }).waitFor();
    await axe('policies on the desk');
    await page.goBack();
    await page.getByRole('table').waitFor();
  });

  journey('a reviewer of breaches reads the cases, and an old page opens the same desk where it was', async ({ desk, as }) => {
    const words = texts('desk', 'en-GB');
    const reader = await as({ person: 'caldicott' });
    await reader.page.goto(`${desk.url}${site}/Desk.aspx`);
    await reader.page.getByText(words['readOnly'] ?? '').waitFor({ timeout: 30_000 });
    await reader.page.getByRole('rowheader').first().waitFor();
    assert.deepEqual(await reader.page.getByRole('tab').allInnerTexts(), [words['view_cases'], words['view_calendar'], words['view_policies']]);
    const { page } = await as({ person: 'dpo' });
    await page.goto(`${desk.url}${site}/Breach-desk.aspx`);
    await page.getByRole('rowheader').first().waitFor({ timeout: 30_000 });
    assert.equal(await page.getByRole('tab', { selected: true }).first().innerText(), words['view_cases']);
    await page.goto(`${desk.url}${site}/Policy-desk.aspx`);
    await page.getByRole('tab', { name: texts('policyDesk', 'en-GB')['tab_library'] }).waitFor();
    assert.equal(await page.getByRole('tab', { selected: true }).first().innerText(), words['view_policies']);
  });
}, { data: 'demo' });
