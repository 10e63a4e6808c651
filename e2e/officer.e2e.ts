import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mostShown } from '../src/casework/intake/stillWaiting';
import type { Desk } from './support/desk';
import { OfficersList } from './pages/officer';
import { journeys } from './support/journey';
import { fill, withAnything } from './support/texts';
import { eventually } from './support/wait';

const mailbox = 'dataprotection@northmere.example';

/** A report whose tab was closed right after the save; by now the reporter's page has had its time. */
async function reportOfAClosedTab(desk: Desk): Promise<{ id: number; reference: string }> {
  const noticed = new Date(Date.parse(await desk.control.now()) - 3_600_000).toISOString().replace(/\.\d+Z/, 'Z');
  const answer = await desk.control.rest('jo@northmere.example', 'POST', "web/lists/getByTitle('Breach reports')/items", {
    Title: 'Email sent to the wrong person', ReportGuid: randomUUID(), WhatHappened: 'A tenancy letter went to the wrong resident.', NoticedAt: noticed,
    IncidentKind: 'Email sent to the wrong person', IncidentGroup: 'Personal data - non-cyber'
  });
  assert.equal(answer.status, 201);
  const { Id, Created } = (await answer.json()) as { Id: number; Created: string };
  await desk.control.advanceHours(31 / 3600);
  return { id: Id, reference: `BR-${Created.slice(0, 4)}-${String(Id).padStart(5, '0')}` };
}

/** A report as somebody with a script sends it. */
async function rawReport(desk: Desk, columns: object): Promise<{ reference: string }> {
  const noticed = new Date(Date.parse(await desk.control.now()) - 3_600_000).toISOString().replace(/\.\d+Z/, 'Z');
  const answer = await desk.control.rest('jo@northmere.example', 'POST', "web/lists/getByTitle('Breach reports')/items", { Title: 'x', ReportGuid: randomUUID(), NoticedAt: noticed, IncidentKind: 'Email sent to the wrong person', ...columns });
  assert.equal(answer.status, 201);
  const { Id, Created } = (await answer.json()) as { Id: number; Created: string };
  return { reference: `BR-${Created.slice(0, 4)}-${String(Id).padStart(5, '0')}` };
}

const about = async (desk: Desk, reference: string): Promise<number> => (await desk.control.mail(mailbox)).filter(({ subject }) => subject.includes(reference)).length;

journeys('Take reports in', (journey) => {
  journey('an officer who opens the list takes the report in, tells the DPO, and sees it in the panel', async ({ desk, as }) => {
    const { id, reference } = await reportOfAClosedTab(desk);
    const { page, axe } = await as({ person: 'deputy' });
    const list = await new OfficersList(page).open(desk, 'BreachReports');
    await list.command(list.words['takenInCommandOne'] ?? '').waitFor();
    assert.equal(await about(desk, reference), 1);
    assert.equal((await desk.control.rows('Breach log')).filter((row) => row['ReportId'] === id).length, 1);

    await list.command(list.words['takenInCommandOne'] ?? '').focus();
    await page.keyboard.press('Enter');
    await list.panel.getByText(list.words['newOne'] ?? '').first().waitFor();
    await list.panel.getByText(reference).first().waitFor();
    await list.panel.getByRole('button', { name: list.words['reload'] }).waitFor();
    await axe('the panel of what was added to the log');
    await page.keyboard.press('Escape');
    await list.panel.waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), list.words['takenInCommandOne']);
  });

  journey('two officers’ pages that open at the same moment make one row and send one mail', async ({ desk, as }) => {
    const { id, reference } = await reportOfAClosedTab(desk);
    const pages = await Promise.all(['dpo', 'deputy', 'dpo'].map(async (person) => {
      const { page, expectOnConsole } = await as({ person });
      // who comes second is refused by the unique report number, and by the unique key of a message, which a browser reports
      expectOnConsole(/status of 400.*(BreachLog|Deliveries)/);
      // and by the etag of a message that another page has claimed
      expectOnConsole(/status of 412/);
      return page;
    }));
    await Promise.all(pages.map((page) => new OfficersList(page).open(desk, 'BreachLog')));
    await eventually(() => about(desk, reference), (letters) => letters > 0);
    await Promise.all(pages.map((page) => page.waitForLoadState('networkidle')));
    assert.equal(await about(desk, reference), 1);
    assert.equal((await desk.control.rows('Breach log')).filter((row) => row['ReportId'] === id).length, 1);
  });

  journey('the list view of the log says how many rows came after it was drawn, and shows them', async ({ desk, as }) => {
    const { reference } = await reportOfAClosedTab(desk);
    for (const locale of ['en-GB', 'cy-GB'] as const) {
      const { reference: next } = locale === 'en-GB' ? { reference } : await reportOfAClosedTab(desk);
      const { page, axe } = await as({ person: 'deputy', locale });
      const list = await new OfficersList(page, locale).open(desk, 'BreachLog');
      const showNew = list.command(list.words['showNewOne'] ?? '');
      await showNew.waitFor();
      await page.getByRole('status').filter({ hasText: list.words['newSaidOne'] ?? '' }).waitFor({ state: 'attached' });
      assert.equal(await page.locator('tbody tr', { hasText: next }).count(), 0, 'The view shows what was there when it was drawn.');
      await axe('a list view with new rows');
      await showNew.focus();
      await page.keyboard.press('Enter');
      await page.locator('tbody tr', { hasText: next }).waitFor();
      await list.command(list.words['takenInCommand'] ?? '').waitFor();
      assert.equal(await page.locator('[data-command="SHOW_NEW"]').count(), 0, 'Nothing is new any more.');
      // while it is open it takes in what comes, and the next report would be in the log before the next view is drawn
      await page.close();
    }
  });

  journey('in Welsh, dark and narrow: what was not delivered is said, and sent again by hand', async ({ desk, as }) => {
    await desk.control.consent({ revoke: ['Mail.Send'] });
    const { reference } = await reportOfAClosedTab(desk);
    const { page, axe, expectOnConsole } = await as({ person: 'deputy', locale: 'cy-GB', theme: 'dark', width: 320 });
    expectOnConsole(/403/);
    const list = await new OfficersList(page, 'cy-GB').open(desk, 'BreachReports');
    await list.give(withAnything(list.words['takenInCommandOne'] ?? ''));
    await list.panel.getByText(list.words['reasonNotConsented'] ?? '').first().waitFor();
    await axe('the panel with a message that was not delivered');
    assert.equal(await about(desk, reference), 0);

    await desk.control.consent({ grant: ['Mail.Send'] });
    const name = fill(list.words['messageTo'] ?? '', list.words['channelMail'], list.words['toDpo']);
    await list.panel.getByRole('button', { name: fill(list.words['sendAgainLabel'] ?? '', name, reference) }).click();
    await list.panel.getByText(withAnything(list.words['stateSent'] ?? '')).first().waitFor();
    assert.equal(await about(desk, reference), 1);
  });

  journey('more reports whose messages can never arrive than the page names, and then one with the name left off: it goes at once, and the page says what waits for whom', async ({ desk, as }) => {
    const { value: groups } = (await (await desk.control.rest('owner@northmere.example', 'GET', 'web/sitegroups?$select=Id,Title')).json()) as { value: { Id: number; Title: string }[] };
    const group = groups.find(({ Title }) => Title === 'Desk officers')?.Id;
    const { Id: siro } = (await (await desk.control.rest('owner@northmere.example', 'POST', 'web/ensureuser', { logonName: 'i:0#.f|membership|siro@northmere.example' })).json()) as { Id: number };
    for (let each = 0; each <= mostShown; each++) await rawReport(desk, { LineManagerId: group });
    const named = await rawReport(desk, { LineManagerId: siro });
    await desk.control.advanceHours(31 / 3600);
    const { page, axe } = await as({ person: 'deputy' });
    const list = await new OfficersList(page).open(desk, 'BreachLog');
    await eventually(() => about(desk, named.reference), (letters) => letters === 1);

    const withoutName = await rawReport(desk, { NameWithheld: true });
    await list.open(desk, 'BreachLog');
    await eventually(() => about(desk, withoutName.reference), (letters) => letters === 1);

    await list.give(list.words['takenInCommand'] ?? '');
    await list.panel.getByText(list.words['undeliverableHeading'] ?? '').waitFor();
    await list.panel.getByText(list.words['undeliveredMore'] ?? '').waitFor();
    assert.deepEqual(await desk.control.mail('siro@northmere.example'), []);
    await list.panel.getByText('Helen Marsh', { exact: false }).waitFor();
    await axe('the panel with what cannot be delivered and a question');
    await list.panel.getByRole('button', { name: fill(list.words['managerSendLabel'] ?? '', 'Helen Marsh', named.reference), exact: true }).click();
    await eventually(() => desk.control.mail('siro@northmere.example'), (letters) => letters.length === 1);
    await list.panel.getByRole('button', { name: list.words['undeliverableRead'] }).click();
    await list.panel.getByText(list.words['noted'] ?? '').first().waitFor();
  });

  journey('a row of the log shows its clock, its messages, and that the reporter has changed the report', async ({ desk, as }) => {
    const { id, reference } = await reportOfAClosedTab(desk);
    const { page, axe } = await as({ person: 'dpo' });
    const list = await new OfficersList(page).open(desk, 'BreachLog');
    await eventually(() => desk.control.rows('Breach log'), (rows) => rows.some((row) => row['ReportId'] === id));
    const changed = await desk.control.rest('jo@northmere.example', 'POST', `web/lists/getByTitle('Breach reports')/items(${id})`, { ContactPhone: '01632 960 777' }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
    assert.equal(changed.status, 204);
    await list.open(desk, 'BreachLog');
    await list.select(reference);
    await list.command(list.words['caseCommand'] ?? '').click();
    await list.panel.getByText(list.words['changed'] ?? '').waitFor();
    await list.panel.getByText('01632 960 777').waitFor();
    await list.panel.getByText('71 hours', { exact: false }).or(list.panel.getByText('70 hours', { exact: false })).first().waitFor();
    await axe('the panel of a case');
  });

  journey('staff see their own reports in the list, and no command of the desk', async ({ desk, as }) => {
    const { page } = await as({ person: 'jo' });
    const list = await new OfficersList(page).open(desk, 'BreachReports');
    await page.waitForLoadState('networkidle');
    assert.equal(await list.command(withAnything(list.words['takenInCommand'] ?? '')).count(), 0);
  });
});
