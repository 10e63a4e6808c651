/** A case has an address: from the worklist to its page, by its steps, and back; and what an address that leads nowhere shows. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { CasesPage } from './pages/cases';
import { DeskCasePage } from './pages/casePage';
import type { Desk } from './support/desk';
import { journeys } from './support/journey';
import { fill } from './support/texts';
import { eventually } from './support/wait';

type Row = Readonly<Record<string, unknown>>;

/** A case of the demo that nobody has triaged. */
async function untriaged(desk: Desk): Promise<{ readonly logId: number; readonly reference: string }> {
  const isNew = ({ CaseState }: Row): boolean => CaseState === 'New';
  const row = (await eventually(() => desk.control.rows('Breach log'), (rows) => rows.some(isNew))).find(isNew);
  assert.ok(row, 'The demo has no new case.');
  return { logId: Number(row['Id']), reference: String(row['Reference']) };
}
const rowOf = async (desk: Desk, logId: number): Promise<Row> =>
  (await desk.control.rows('Breach log')).find((row) => row['Id'] === logId) ?? {};
const fits = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

journeys('The page of a case', (journey) => {
  journey('from the worklist to the case, through triage by its steps, and Back', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'dpo' });
    const place = new DeskCasePage(page);
    await page.goto(`${desk.url}${place.address()}`);
    await place.worklist().waitFor();
    const { logId, reference } = await untriaged(desk);
    await page.getByRole('link', { name: reference, exact: true }).click();
    await place.shown(reference);
    assert.equal(new URL(page.url()).searchParams.get('case'), reference);
    await place.region('historyHeading').getByRole('listitem').first().waitFor();
    await axe('the page of a case');

    await place.region('stepsHeading').getByRole('link', { name: place.breach['step_triage'], exact: true }).click();
    await page.getByRole('heading', { level: 3, name: 'Triage', exact: true }).waitFor();
    assert.equal(new URL(page.url()).searchParams.get('do'), 'triage');
    const cases = new CasesPage(page);
    await cases.unfold(cases.field(logId, 'section-breach'));
    await cases.hands.choose(cases.option(logId, 'breach', 'Near miss'));
    await cases.hands.type(cases.field(logId, 'breachReason'), 'The letter came back unopened.');
    // what is typed is asked about, in the place where it was typed
    await page.goBack();
    await page.getByRole('group', { name: cases.words('casework')['leaveHeading'] }).waitFor();
    await page.getByRole('button', { name: cases.words('casework')['leaveStay'] }).click();
    assert.equal(await cases.field(logId, 'breachReason').inputValue(), 'The letter came back unopened.');
    await page.getByRole('button', { name: cases.words('triage')['save'], exact: true }).click();
    await eventually(() => rowOf(desk, logId), (row) => row['IsPersonalDataBreach'] === 'Near miss');
    await cases.saved();
    const next = place.region('nextAfterSave').getByRole('link');
    await next.waitFor();
    assert.ok(await place.region('summaryHeading').isVisible(), 'The summary is not beside the command.');
    await axe('a command on the page of a case, saved');

    await page.goBack();
    await place.shown(reference);
    await place.region('clockHeading').getByText(place.breach['moment_stopped_nearMiss'] ?? '').waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 3, name: 'Triage', exact: true }).waitFor();
    await page.goBack();
    await page.goBack();
    await place.worklist().waitFor();
    assert.equal(new URL(page.url()).searchParams.get('case'), null);
  });

  journey('a mail leads to the case that it is about', async ({ desk, as }) => {
    const links = (await desk.control.mail('dataprotection@northmere.example')).flatMap(({ subject, body }) => {
      const [, href] = /href=\\?"([^"\\]*[?&](?:amp;)?case=[^"\\]*)/.exec(body) ?? [];
      return href === undefined ? [] : [{ subject, href: href.replace(/&amp;/g, '&') }];
    });
    assert.ok(links.length > 0, 'No mail of the demo leads to a case.');
    const { page } = await as({ person: 'dpo' });
    const [{ subject, href }] = links;
    const reference = new URL(href).searchParams.get('case') ?? '';
    assert.ok(subject.includes(reference), `${subject} leads to ${reference}.`);
    await page.goto(href.replace(/^https?:\/\/[^/]+/, desk.url));
    await new DeskCasePage(page).shown(reference);
  });

  journey('an address that leads to no case has one sentence, and asks nothing of what is no reference', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'dpo' });
    const place = new DeskCasePage(page);
    for (const text of ['BR-2026-99999', 'SAR-2026-00001', 'anything', "BR-2026-00001' or Id gt 0"]) {
      await page.goto(`${desk.url}${place.address(text)}`);
      await page.getByRole('heading', { name: place.words['nowhereTitle'] }).waitFor();
      assert.equal(await page.getByRole('heading', { level: 4 }).count(), 0);
    }
    await axe('an address that leads nowhere');
    await desk.control.clearLog();
    await page.goto(`${desk.url}${place.address("BR-2026-00001' or Id gt 0")}`);
    await page.getByRole('heading', { name: place.words['nowhereTitle'] }).waitFor();
    const asked = (await desk.control.log()).filter(({ url }) => url.includes('/_api/') && decodeURIComponent(url).includes("' or Id gt 0"));
    assert.deepEqual(asked, []);
  });

  journey('a reviewer reads the page, and hears no more of a case that is not there; staff see nothing of either', async ({ desk, as }) => {
    const { reference } = await untriaged(desk);
    const reader = await as({ person: 'siro' });
    const place = new DeskCasePage(reader.page);
    await reader.page.goto(`${desk.url}${place.address(reference)}`);
    await place.shown(reference);
    await place.region('filesHeading').waitFor();
    assert.equal(await place.region('missingHeading').getByRole('link').count(), 0);
    await reader.page.goto(`${desk.url}${place.address('BR-2026-99999')}`);
    await reader.page.getByRole('heading', { name: place.words['readerTitle'] }).waitFor();
    await reader.axe('what a reviewer hears of a case that is not there');

    const staff = await as({ person: 'alex' });
    staff.expectOnConsole(/40[34]/);
    const shown: string[] = [];
    for (const text of [reference, 'BR-2026-99999']) {
      await staff.page.goto(`${desk.url}${place.address(text)}`);
      await staff.page.getByRole('heading', { name: place.deskWords['notForYouTitle'] }).waitFor();
      shown.push(await staff.page.locator('[data-web-part]').innerText());
    }
    assert.equal(shown[0], shown[1]);
  });

  journey('on a phone, dark and in Welsh', async ({ desk, as }) => {
    const { reference } = await untriaged(desk);
    const { page, axe } = await as({ person: 'dpo', locale: 'cy-GB', theme: 'dark', width: 320 });
    const place = new DeskCasePage(page, 'cy-GB');
    await page.goto(`${desk.url}${place.address(reference)}`);
    await place.shown(reference);
    await place.region('historyHeading').getByRole('listitem').first().waitFor();
    await axe('the page of a case, 320 px, dark, Welsh');
    assert.ok(await fits(page), 'The page scrolls sideways.');
  });

  for (const host of ['Teams', 'Outlook', 'Office'])
    journey(`a tab in ${host} that was opened for a case names it, and asks before it opens it`, async ({ desk, as }) => {
      const { reference } = await untriaged(desk);
      const { page, axe } = await as({ person: 'dpo' });
      const { words } = new DeskCasePage(page);
      await page.goto(`${desk.url}/teams?host=${host}&tab=personal&entity=breach-desk&sub=${reference}`);
      const tab = page.frameLocator('iframe[name="embedded-page-container"]');
      await tab.getByRole('heading', { name: words['tabAskTitle'] }).waitFor();
      await axe(`a tab in ${host} that asks`);
      await tab.getByRole('button', { name: fill(words['tabAskOpen'] ?? '', reference) }).click();
      await tab.getByRole('heading', { level: 3, name: new RegExp(reference) }).waitFor();
    });
}, { data: 'demo' });
