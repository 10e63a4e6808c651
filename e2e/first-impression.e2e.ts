import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { barOf } from './pages/bar';
import { plainAnswers, ReportPage } from './pages/report';
import { CasesPage } from './pages/cases';
import { MyPoliciesPage } from './pages/myPolicies';
import { journeys } from './support/journey';
import { texts } from './support/texts';
import { stands } from './support/stands';
import type { Desk } from './support/desk';

const site = '/sites/dataprotection';
const home = `${site}/SitePages/Home.aspx`;

/** What somebody sees of the page, on paper when that was emulated. */
const seen = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** The links of every letter and card, each with somebody who got it. */
async function linksInMessages(desk: Desk): Promise<readonly { readonly who: string; readonly href: string }[]> {
  const { value, sharedMailboxes } = (await desk.control.call('GET', 'people')) as { value: readonly { upn: string }[]; sharedMailboxes: readonly string[] };
  const found = new Map<string, { who: string; href: string }>();
  const keep = (who: string, href: string): void => void found.set(`${who} ${href}`, { who, href: href.replace(/&amp;/g, '&') });
  for (const box of [...value.map(({ upn }) => upn), ...sharedMailboxes]) {
    const { value: letters } = (await desk.control.call('GET', `mail?mailbox=${encodeURIComponent(box)}`)) as { value: readonly { content: string }[] };
    const who = sharedMailboxes.includes(box) ? 'dpo@northmere.example' : box;
    for (const { content } of letters) for (const [, href = ''] of content.matchAll(/href="([^"]+)"/g)) keep(who, href);
  }
  for (const [url] of (await desk.control.chatsText()).matchAll(/https?:\/\/localhost[^"\\ ]*/g)) keep('dpo@northmere.example', url);
  return [...found.values()];
}

journeys('The first impression', (journey) => {
  journey('three doors lead to the report, to the desk and to set-up, each as somebody who may', async ({ desk, as }) => {
    const { page, axe } = await as({ width: 1440, height: 900 });
    for (const [door, name, heading] of [
      ['Report as a member of staff', 'Alex Turner', texts('breach', 'en-GB')['reportHeading']], ['Work as the DPO', 'Priya Nandra', texts('desk', 'en-GB')['deskHeading']],
      ['Set up as the owner', 'Rhian Vaughan', texts('setup', 'en-GB')['pageTitle']]
    ] as const) {
      await page.goto(desk.url);
      await page.getByRole('button', { name: door, exact: true }).click();
      await page.getByRole('heading', { name: heading, exact: true }).waitFor();
      assert.match(await barOf(page).innerText(), new RegExp(name));
      assert.equal(await page.getByRole('heading', { name: heading, exact: true }).count(), 1, 'A title stands once.');
    }
    await page.goto(desk.url);
    await axe('the first page');
  });

  journey('on a phone, in Welsh, dark, the first page has its three doors first, and nothing is cut off', async ({ desk, as }) => {
    const { page, axe } = await as({ width: 320, height: 640, locale: 'cy-GB', theme: 'dark' });
    await page.goto(desk.url);
    assert.equal(await page.locator('.door').count(), 3);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) <= 0);
    await axe('the first page, Welsh, dark, 320 px');
  });

  journey('the bar is folded, says who one is and the time, opens by the keyboard, and stays as it was left', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'dpo' });
    await page.goto(`${desk.url}/mail`);
    const bar = barOf(page);
    const body = bar.locator('.desk-bar-body');
    assert.equal(await body.isVisible(), false);
    assert.match(await bar.innerText(), /Priya Nandra[\s\S]*\d{2}:\d{2}/);
    for (let n = 0; n < 5 && !(await bar.locator('summary').evaluate((element) => element === document.activeElement)); n += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await body.waitFor();
    await axe('the unfolded bar');
    await page.goto(`${desk.url}/chats`);
    await body.waitFor();
    await bar.locator('summary').click();
    await body.waitFor({ state: 'hidden' });
    await page.goto(`${desk.url}/mail`);
    assert.equal(await body.isVisible(), false);
  });

  for (const locale of ['en-GB', 'cy-GB'] as const)
    journey(`at 1440 × 900 the form’s first field is there without scrolling, with one ring of focus (${locale})`, async ({ desk, as }) => {
      const { page } = await as({ person: 'alex', locale, width: 1440, height: 900 });
      const form = await new ReportPage(page, locale).open(desk, home);
      const box = await form.kindBox().boundingBox();
      assert.ok(box && box.y + box.height <= 900, `The kind box ends at ${String(box && box.y + box.height)} pixels.`);
      await form.kindBox().focus();
      const rings = await form.kindBox().evaluate((input) =>
        [input, input.parentElement ?? input].map((element) => getComputedStyle(element))
          .flatMap(({ outlineStyle, outlineWidth, boxShadow }) => [outlineStyle !== 'none' && parseFloat(outlineWidth) > 0, boxShadow !== 'none']).filter(Boolean).length);
      assert.equal(rings, 1);
    });

  journey('every link in a mail or a card leads somewhere', async ({ desk, as }) => {
    const links = await linksInMessages(desk);
    assert.ok(links.length >= 5, `Only ${links.length} links are in the demo’s messages.`);
    const ids = async (list: string): Promise<ReadonlySet<number>> => new Set((await desk.control.rows(list, 'Id')).map(({ Id }) => Number(Id)));
    const rows: Readonly<Record<string, ReadonlySet<number> | undefined>> = {
      BR: await ids('Breach reports'), DPC: await ids('Complaint intake'), SAR: await ids('Request intake'), DPS: await ids('DPIA screenings'), DPIA: await ids('DPIAs')
    };
    for (const person of new Set(links.map(({ who }) => who))) {
      const { page } = await as({ person: person.split('@')[0] });
      const drawn = new Set<string>();
      for (const { href } of links.filter(({ who }) => who === person)) {
        const address = new URL(new URL(href, desk.url).href.replace(/^http:\/\/localhost:\d+/, desk.url));
        const reference = address.searchParams.get('case');
        if (reference !== null) assert.ok(rows[reference.split('-')[0]]?.has(Number(reference.slice(-5))), `${href} leads to a case that nobody entered.`);
        // each page is drawn once for a person; of the same page with another case the answer is enough
        const shape = `${address.pathname} ${[...address.searchParams.keys()].sort().join(' ')}`;
        if (drawn.has(shape)) {
          assert.equal((await page.request.get(address.href)).status(), 200, `${person}: ${href}`);
          continue;
        }
        drawn.add(shape);
        assert.equal((await page.goto(address.href))?.status(), 200, `${person}: ${href}`);
        await stands(page);
      }
    }
  });

  for (const person of ['siro', 'caldicott', 'audit', 'manager', 'deputy'])
    journey(`${person} is let in by every entry of the menu`, async ({ desk, as }) => {
      const { page } = await as({ person });
      await page.goto(`${desk.url}${home}`);
      const menu = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      assert.ok(menu.length > 3);
      for (const address of menu) {
        const answer = await page.goto(address);
        assert.equal(answer?.status(), 200, address);
        await stands(page);
        assert.doesNotMatch(await page.locator('main').innerText(), /This page is for the Data Protection Officer’s team|You have no access/, address);
      }
    });

  journey('on paper there is the report’s confirmation, the case, the log, the policy and who has read it: no bar, dark on white, nothing cut off', async ({ desk, as }) => {
    const judge = async (page: Page, what: string, ...words: readonly RegExp[]): Promise<void> => {
      await page.emulateMedia({ media: 'print' });
      const text = await seen(page);
      for (const word of words) assert.match(text, word, what);
      assert.doesNotMatch(text, /Demo controls/, what);
      const [wide, background, boxes] = await page.evaluate(() => {
        const cut = [...document.querySelectorAll<HTMLElement>('main *, .ms-Panel *')].filter((element) => {
          const { overflowY, overflowX, clipPath } = getComputedStyle(element);
          return clipPath === 'none' && [overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll') && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
        });
        return [document.documentElement.scrollWidth - window.innerWidth, getComputedStyle(document.body).backgroundColor, cut.filter(({ tagName }) => tagName !== 'TEXTAREA').length];
      });
      assert.ok(wide <= 0, `${what} is ${wide} pixels too wide.`);
      assert.deepEqual([background, boxes], ['rgb(255, 255, 255)', 0], what);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      assert.ok(pdf.length > 5000, what);
      await page.emulateMedia({ media: 'screen' });
    };
    const staff = await as({ person: 'alex', theme: 'dark' });
    const form = await new ReportPage(staff.page).open(desk, home);
    await form.fill(plainAnswers);
    await form.send();
    const reference = await form.reference();
    await staff.page.getByText(/Who has been told/).first().waitFor();
    await judge(staff.page, 'the confirmation', new RegExp(reference), /Who has been told/);
    await staff.page.goto(`${desk.url}${site}/SitePages/My-policies.aspx`);
    const mine = await new MyPoliciesPage(staff.page).usable();
    await mine.open('Data protection policy');
    await judge(staff.page, 'a policy', /Data protection policy/, /What changed since version 1/);

    const officer = await as({ person: 'dpo', theme: 'dark' });
    await officer.page.goto(`${desk.url}${site}/Lists/BreachLog`);
    await officer.page.locator('tbody tr').first().waitFor();
    await judge(officer.page, 'the log', /BR-\d{4}-00004/);
    await officer.page.locator('tbody tr', { hasText: /BR-\d{4}-00007/ }).getByRole('checkbox').first().click();
    await new CasesPage(officer.page).run('history');
    await officer.page.getByText(/newest first/).waitFor();
    await judge(officer.page, 'a case', /BR-\d{4}-00007/, /newest first/);
    assert.equal(await officer.page.evaluate(() => document.querySelector('.ms-Panel-main') !== null), true);
    await officer.page.goto(`${desk.url}${site}/SitePages/Policy-desk.aspx`);
    await officer.page.getByRole('tab', { name: texts('policyDesk', 'en-GB')['tab_compliance'] ?? '' }).click();
    await officer.page.getByRole('button', { name: 'Adult social care', exact: true }).first().click();
    await officer.page.locator('table').first().waitFor();
    await judge(officer.page, 'who has read what', /Bethan Rowlands/);
  });
}, { data: 'demo' });
