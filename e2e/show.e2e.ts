import assert from 'node:assert/strict';
import { plainAnswers, ReportPage } from './pages/report';
import { setBox } from './support/hands';
import { journeys } from './support/journey';
import { stands } from './support/stands';
import { eventually } from './support/wait';

const home = '/sites/dataprotection/SitePages/Home.aspx';
const log = '/sites/dataprotection/Lists/BreachLog/AllItems.aspx';
const mailbox = '/mail?box=dataprotection%40northmere.example';

journeys('From the report to the officers', (journey) => {
  journey('a report with a photograph reaches the log with time left, the mailbox and the chat; 70 hours later the time is short', async ({ desk, as }) => {
    const staff = await as({ person: 'alex' });
    const form = await new ReportPage(staff.page).open(desk);
    await form.fill(plainAnswers);
    await form.attach({ name: "the neighbour's #1 letter.jpg", mimeType: 'image/jpeg', buffer: Buffer.from('not really a photograph') });
    await form.send();
    const reference = await form.reference();

    const officer = await as({ person: 'dpo' });
    await officer.page.goto(desk.url + log);
    // Opening the log takes the report in; the list itself is seen after a reload, as in SharePoint.
    const files = await eventually(() => desk.control.rows('Breach evidence', 'SourceName,Sha256,Reference'), (rows) => rows.some((row) => row['Sha256'] !== null));
    const evidence = files.find((row) => row['Sha256'] !== null); // the others are folders
    assert.equal(evidence?.['SourceName'], "the neighbour's #1 letter.jpg");
    assert.match(String(evidence?.['Sha256']), /^[0-9a-f]{64}$/);
    await officer.page.reload();
    const row = officer.page.getByRole('row').filter({ hasText: reference });
    await row.getByText(/In time/).waitFor();
    assert.match(await row.innerText(), /7[01] hours left/);
    await officer.axe('the log');

    await officer.page.goto(desk.url + mailbox);
    await officer.page.getByRole('link', { name: new RegExp(reference) }).click();
    await officer.page.getByRole('heading', { name: new RegExp(reference) }).waitFor();
    await officer.axe('a mail');
    await officer.page.goto(`${desk.url}/chats`);
    await officer.page.getByRole('link', { name: /Alex Turner/ }).click();
    await officer.page.getByText(reference).first().waitFor();
    await officer.axe('a chat');

    await desk.control.advanceHours(70);
    await officer.page.goto(desk.url + log);
    await row.getByText(/Due soon/).waitFor();
    assert.match(await row.innerText(), /\b[12] hours? left/);
    // a page that is still adding reports to the log would write with the digest of four hours ago
    await officer.page.goto('about:blank');
    await desk.control.advanceHours(4);
    await officer.page.goto(desk.url + log);
    await row.getByText(/Late/).waitFor();
    await officer.axe('the log with a late case');
  });

  journey('two officers open the log at the same moment: one row, one set of messages', async ({ desk, as }) => {
    const staff = await as({ person: 'jo' });
    const form = await new ReportPage(staff.page).open(desk);
    await form.fill({ ...plainAnswers, what: 'Two officers at once.' });
    await form.send();
    const reference = await form.reference();
    const officers = await Promise.all([as({ person: 'dpo' }), as({ person: 'deputy' })]);
    await Promise.all(officers.map(({ page }) => page.goto(desk.url + log)));
    const here = (rows: readonly Record<string, unknown>[]): number => rows.filter((row) => row['Reference'] === reference).length;
    await eventually(() => desk.control.rows('Breach log', 'Reference'), (rows) => here(rows) > 0);
    await Promise.all(officers.map(({ page }) => page.waitForLoadState('networkidle')));
    assert.equal(here(await desk.control.rows('Breach log', 'Reference')), 1);
    const letters = await desk.control.mail('dataprotection@northmere.example');
    assert.equal(letters.filter(({ subject }) => subject.includes(reference)).length, 1);
    // The loser of the race is told 409 or 412, which is how it knows.
    for (const { expectOnConsole } of officers) expectOnConsole(/status of (400|409|412|500)/);
  });

  journey('the name left off: nothing goes out in the reporter’s name, and an officer’s page tells the DPO', async ({ desk, as }) => {
    const staff = await as({ person: 'jo' });
    const form = await new ReportPage(staff.page).open(desk);
    await form.fill({ ...plainAnswers, what: 'I would rather not be named.' });
    await setBox(staff.page.getByRole('checkbox', { name: form.breach['nameOffLabel'] }));
    await form.text(form.breach['nameOffSharePoint'] ?? '').waitFor();
    await staff.axe('the form with the name left off');
    await form.send();
    const reference = await form.reference();
    await form.text(form.report['nameOffAfter'] ?? '').waitFor();
    await staff.axe('the confirmation with the name left off');
    const about = async (): Promise<readonly { from: string }[]> => (await desk.control.mail('dataprotection@northmere.example')).filter(({ subject }) => subject.includes(reference));
    assert.equal((await about()).length, 0);
    const officer = await as({ person: 'deputy' });
    await officer.page.goto(desk.url + log);
    const [letter] = await eventually(about, (letters) => letters.length > 0);
    assert.ok(!JSON.stringify(letter?.from).includes('jo@'), 'The mail comes from the officer.');
  });

  journey('in Welsh, in the dark, on a phone of 320 pixels: nothing has to be scrolled sideways', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'sioned', locale: 'cy-GB', theme: 'dark' });
    const form = await new ReportPage(page, 'cy-GB').open(desk);
    await form.fill({ ...plainAnswers, what: 'Aeth llythyr i’r cymydog.' });
    await page.setViewportSize({ width: 320, height: 640 });
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overhang <= 0, `The page is ${overhang} pixels too wide.`);
    await axe('the filled form, Welsh, dark and 320 pixels wide');
    await form.send();
    const reference = await form.reference();
    await form.text(form.report['sentTitle'] ?? '').waitFor();
    await axe('the confirmation, Welsh and dark');
    const [row] = (await desk.control.rows('Breach reports', 'Id,ReportLanguage,Title')).filter(({ Id }) => reference.endsWith(String(Id)));
    assert.equal(row?.['ReportLanguage'], 'cy-GB');
  });

  journey('with the keyboard alone', async ({ desk, as }) => {
    const { page } = await as({ person: 'jo' });
    const form = await new ReportPage(page).open(desk);
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    /** Tab until the control has the focus, as a person would. */
    const tabTo = async (label: string, most = 60): Promise<void> => {
      for (let n = 0; n < most; n += 1) {
        const name = await page.evaluate(() => {
          const element = document.activeElement;
          if (!(element instanceof HTMLElement) || element === document.body) return '';
          const labels = 'labels' in element ? Array.from((element as HTMLInputElement).labels ?? []).map((one) => one.textContent) : [];
          const group = element.closest('fieldset')?.querySelector(':scope > legend')?.textContent ?? '';
          return [group, ...labels, element.getAttribute('aria-label'), element.textContent].join(' | ');
        });
        if (name.includes(label)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not lead to "${label}".`);
    };
    const { report, breach, common } = form;
    await tabTo(report['kindLabel'] ?? '');
    await page.keyboard.type('bcc');
    await press('ArrowDown', 'Enter');
    await tabTo(report['whatLabel'] ?? '');
    await page.keyboard.type('Everyone on the list saw everyone else’s address.');
    await tabTo(common['justNow'] ?? '');
    await press('Enter');
    await tabTo(report['happenedLabel'] ?? '');
    await press('ArrowDown', 'ArrowDown', 'Space');
    await tabTo(report['containedLabel'] ?? '');
    await press('Space');
    await tabTo(breach['dataSubject_customers'] ?? '');
    await press('Space');
    await tabTo(breach['dataType_basicIdentifiers'] ?? '');
    await press('Space');
    await tabTo(report['bandLabel'] ?? '');
    await press('ArrowDown', 'Space');
    await tabTo(report['serviceLabel'] ?? '');
    await press('ArrowDown');
    await tabTo(report['send'] ?? '');
    await press('Enter');
    assert.match(await form.reference(), /^BR-/);
  });

  journey('my reports: one’s own only, with what one adds later', async ({ desk, as }) => {
    const staff = await as({ person: 'champion' });
    const form = await new ReportPage(staff.page).open(desk);
    await form.fill({ ...plainAnswers, what: 'The champion’s own report.' });
    await form.send();
    const reference = await form.reference();
    await staff.page.getByRole('button', { name: form.report['seeMyReport'] }).click();
    await staff.page.getByRole('textbox', { name: form.report['addLabel'] }).fill('The recipient has now deleted it.');
    await staff.axe('my report');
    await staff.page.getByRole('button', { name: form.report['addSend'] }).click();
    await form.text(form.report['addDone'] ?? '').waitFor();
    await form.text('The recipient has now deleted it.').first().waitFor();

    const other = await as({ person: 'manager' });
    const another = await new ReportPage(other.page).open(desk);
    await other.page.getByText(another.report['tabMine'] ?? '', { exact: true }).click();
    await another.text(another.report['mineNone'] ?? '').waitFor();
    await other.axe('my reports, empty');
    assert.equal(await other.page.getByText(reference).count(), 0);
    const raw = await desk.control.rest('manager@northmere.example', 'GET', `web/lists/getByTitle('Breach%20reports')/items`);
    assert.deepEqual(((await raw.json()) as { value: unknown[] }).value, []);
    const rawLog = await desk.control.rest('manager@northmere.example', 'GET', `web/lists/getByTitle('Breach%20log')/items`);
    assert.ok(!rawLog.ok || ((await rawLog.json()) as { value: unknown[] }).value.length === 0);
  });

  journey('inside Teams, Outlook and the Microsoft 365 app, where the tab starts in the root site', async ({ desk, as }) => {
    const { page, axe, expectOnConsole } = await as({ person: 'alex', theme: 'dark' });
    expectOnConsole(/DeskSettings/);
    for (const host of ['Outlook', 'Office', 'Teams']) {
      await page.goto(`${desk.url}/teams?host=${host}&tab=personal&entity=data-protection`);
      const tab = page.frameLocator('iframe[name="embedded-page-container"]');
      await tab.getByRole('button', { name: 'Report a data breach' }).click();
      const form = new ReportPage(page, 'en-GB', tab);
      await form.usable();
      await form.fill({ ...plainAnswers, what: `From inside ${host}.` });
      if (host === 'Teams') await axe('the form inside Teams');
      await form.send();
      assert.match(await form.reference(), /^BR-/);
      assert.equal((await desk.control.rows('Breach reports', 'WhatHappened')).filter((row) => row['WhatHappened'] === `From inside ${host}.`).length, 1);
    }
  });

  journey('the other pages of the intranet pass axe too', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'dpo' });
    for (const [address, name] of [['/', 'about'], [home, 'home'], ['/sites/dataprotection/Lists/BreachReports/AllItems.aspx', 'Breach reports'], ['/sites/dataprotection/_layouts/15/viewlsts.aspx', 'site contents'], [mailbox, 'the mailbox']] as const) {
      await page.goto(desk.url + address);
      await stands(page);
      await axe(name);
    }
  });
});
