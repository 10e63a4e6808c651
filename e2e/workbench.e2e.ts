import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { unfoldBar } from './pages/bar';
import { journeys } from './support/journey';
import { stands } from './support/stands';
import { eventually } from './support/wait';

const site = '/sites/dataprotection';

const cells = (page: Page, column: string): Promise<string[]> => page.locator(`td[data-column="${column}"]`).allInnerTexts();

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

journeys('The workbench', (journey) => {
  journey('the log shows the hours left in words, and other words 70 hours later', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'dpo' });
    await page.goto(`${desk.url}${site}/Lists/BreachLog/AllItems.aspx`);
    await page.locator('tbody tr').first().waitFor();
    const [newest = ''] = await cells(page, 'DueAt');
    assert.match(words(newest), /In time \d+ hours left/);
    await axe('the log');
    await page.getByRole('button', { name: /^Report to the ICO by/ }).click();
    await page.getByRole('button', { name: 'Newer to older' }).waitFor();
    await page.keyboard.press('Escape');
    const region = page.getByRole('region', { name: /^Breach log: / });
    assert.ok(await region.evaluate((box) => box.tabIndex === 0 && box.scrollWidth >= box.clientWidth), 'A wide table scrolls in its own region, which the keyboard reaches.');
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) <= 0, 'The page itself does not scroll sideways.');

    // from a page that writes nothing: the log's still adds reports, and what it writes 70 hours later has a digest that is no longer valid
    await page.goto(`${desk.url}/mail`);
    const before = await desk.control.now();
    await (await unfoldBar(page)).getByRole('button', { name: '+70 h' }).click();
    await eventually(() => desk.control.now(), (now) => Date.parse(now) - Date.parse(before) >= 70 * 3_600_000);
    await page.goto(`${desk.url}${site}/Lists/BreachLog/AllItems.aspx`);
    await page.locator('tbody tr').first().waitFor();
    const later = (await cells(page, 'DueAt')).map(words);
    assert.ok(later.every((text) => !/In time/.test(text)), later.join('\n'));
    assert.ok(later.some((text) => /Due soon \d+ hours? left|Late \d+ hours? over/.test(text)), later.join('\n'));
  });

  journey('a list is sorted, filtered and opened as in SharePoint', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'dpo', theme: 'dark' });
    await page.goto(`${desk.url}${site}/Lists/BreachReports/AllItems.aspx`);
    const column = page.getByRole('button', { name: /^Service/ });
    await column.click();
    await axe('an open column menu, dark');
    await page.getByRole('button', { name: /^A to Z/ }).click();
    await page.locator('th[aria-sort="ascending"]').waitFor();
    await page.waitForFunction(() => [...document.querySelectorAll('td[data-column="Service"]')].map((cell) => cell.textContent ?? '').every((text, at, all) => at === 0 || (all[at - 1] ?? '') <= text));

    await column.click();
    await page.locator('.column-menu').getByRole('button', { name: 'Housing' }).click();
    await page.getByText('Filtered by').waitFor();
    await page.waitForFunction(() => [...document.querySelectorAll('td[data-column="Service"]')].every((cell) => cell.textContent === 'Housing'));
    await page.getByRole('button', { name: 'Remove all filters' }).click();

    await page.locator('td[data-column="LinkTitle"] a').first().click();
    await page.getByText('Noticed at').waitFor();
    await axe('an item, dark');
  });

  journey('a command set sees what is selected, and what does not fit is in the menu beside it', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'dpo' });
    await page.goto(`${desk.url}${site}/Lists/BreachLog/AllItems.aspx`);
    const bar = page.getByRole('toolbar', { name: 'Commands' });
    const commands = bar.locator('[data-command]');
    await commands.first().waitFor();
    const before = await commands.count();
    await page.getByRole('checkbox').nth(1).check();
    await page.getByText('1 row selected').waitFor();
    await page.waitForFunction((count) => document.querySelectorAll('[data-command]').length > count, before);
    await page.locator('tbody tr').nth(1).locator('td').last().click();
    await page.getByText('1 row selected').waitFor();
    assert.equal(await page.getByRole('checkbox').nth(2).isChecked(), true, 'A click on a row chooses it alone.');

    const names = await commands.allInnerTexts();
    await page.setViewportSize({ width: 320, height: 640 });
    const more = page.getByRole('button', { name: 'More commands' });
    await more.focus();
    await page.keyboard.press('Enter');
    const shown = (await commands.allInnerTexts()).map(words);
    for (const name of names.map(words)) assert.ok(shown.includes(name), `${name} is not reached at 320 pixels: ${shown.join(', ')}`);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'menuitem');
    await axe('the menu of the commands that do not fit');
    await page.keyboard.press('Escape');
    assert.equal(await more.evaluate((button) => button === document.activeElement), true, 'Escape goes back to the button.');

    await page.getByRole('checkbox').nth(1).focus();
    await page.keyboard.press('Space');
    await page.getByText('2 rows selected').waitFor();
  });

  for (const host of ['Teams', 'Outlook', 'Office'])
    journey(`the personal tab opens in ${host}, and follows its theme`, async ({ desk, as }) => {
      const { page, axe } = await as({ person: 'alex' });
      await page.goto(`${desk.url}/teams?host=${host}&tab=personal&entity=data-protection`);
      const tab = page.frameLocator('iframe[name="embedded-page-container"]');
      await tab.getByRole('heading', { name: 'Data protection' }).waitFor();
      await axe(`the tab in ${host}`);
      const bar = await unfoldBar(page);
      await bar.getByLabel('Theme').selectOption('dark');
      await bar.getByRole('button', { name: 'Change' }).click();
      await tab.locator('html[data-theme="dark"]').waitFor();
    });

  journey('the pages fit a phone, in Welsh', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'dpo', locale: 'cy-GB', width: 320, height: 640 });
    for (const path of ['/', `${site}/SitePages/Home.aspx`, `${site}/Lists/BreachLog/AllItems.aspx`, `${site}/_layouts/15/viewlsts.aspx`, '/mail', '/chats', '/teams?host=Teams']) {
      await page.goto(`${desk.url}${path}`);
      await stands(page, 0);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(tooWide <= 0, `${path} is ${tooWide} pixels too wide.`);
      assert.equal(await page.locator('html').getAttribute('lang'), 'cy');
    }
    await axe('the host on a phone');
  });

  journey('somebody without access is told so', async ({ desk, as }) => {
    const { page, expectOnConsole } = await as({ person: 'outsider' });
    expectOnConsole(/403/);
    await page.goto(`${desk.url}${site}/SitePages/Home.aspx`);
    await page.getByRole('heading', { name: 'You have no access to this site' }).waitFor();
  });
}, { data: 'demo' });
