import assert from 'node:assert/strict';
import { MyPoliciesPage } from './pages/myPolicies';
import { journeys } from './support/journey';

const address = '/sites/dataprotection/SitePages/My-policies.aspx';
const changed = 'Data protection policy';
const forOneService = 'Sharing information in adult social care';
const receipts = (url: string): boolean => /PolicyReceipts.*\/items$/i.test(decodeURIComponent(url));

journeys('My policies', (journey) => {
  journey('inside Teams, staff read, see what changed since they agreed, answer the questions, and agree', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'alex' });
    await page.goto(`${desk.url}/teams?host=Teams&tab=personal&entity=my-policies`);
    const mine = await MyPoliciesPage.inHost(page).usable();
    await axe('the lists in Teams');
    await mine.open(changed);
    await mine.heading('changesTitle', 1, '').or(mine.text(/What changed since version 1/)).first().waitFor();
    await mine.within.locator('ins').first().waitFor();
    await axe('a policy with what changed');

    const questions = mine.within.getByRole('region', { name: mine.words['answerTitle'] }).getByRole('group');
    const count = await questions.count();
    for (let at = 0; at < count; at += 1) await questions.nth(at).getByRole('radio').first().check();
    await mine.button('checkAnswers').click();
    await mine.text(/^Not yet/).waitFor();
    await axe('wrong answers explained');
    for (const right of [/Pass it to the Data Protection Officer/, /Use the council’s assistant/, /Straight away/]) await mine.within.getByRole('radio', { name: right }).check();
    await mine.button('checkAgain').click();
    await mine.heading('passedTitle').waitFor();
    await mine.button('agree').click();
    await mine.heading('recordedTitle').waitFor();
    await axe('agreed');
    await mine.button('back').click();
    await mine.tab('tabRead').click();
    await mine.card(changed).waitFor();
  });

  journey('Outlook and the Microsoft 365 app show the same lists', async ({ desk, as }) => {
    const { page } = await as({ person: 'sioned', locale: 'cy-GB' });
    for (const host of ['Outlook', 'Office']) {
      await page.goto(`${desk.url}/teams?host=${host}&tab=personal&entity=my-policies`);
      await MyPoliciesPage.inHost(page, 'cy-GB').usable();
    }
  });

  journey('with the keyboard alone one opens a policy, agrees, and is back where one was', async ({ desk, as }) => {
    const { page } = await as({ person: 'alex' });
    await page.goto(desk.url + address);
    const mine = await new MyPoliciesPage(page).usable();
    const hasFocus = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (text: RegExp): Promise<void> => {
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab');
        if (text.test(await hasFocus())) return;
      }
      assert.fail(`Nothing with ${text} takes the focus.`);
    };
    // the page sets the focus once it has drawn: a moment later than the text is there
    const focusComesTo = async (text: string): Promise<void> => {
      await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, text);
      assert.equal(await hasFocus(), text);
    };
    await mine.card(forOneService).waitFor();
    await tabTo(/^To read/);
    await tabTo(new RegExp(`^${forOneService}`));
    await page.keyboard.press('Enter');
    await mine.heading('answerTitle').waitFor();
    await focusComesTo(forOneService);
    await tabTo(/^Go to your answer$/);
    await page.keyboard.press('Enter');
    await tabTo(/^I have read and will follow$/);
    await page.keyboard.press('Enter');
    await mine.heading('recordedTitle').waitFor();
    assert.match(await hasFocus(), /Recorded/);
    await tabTo(/^Back to my policies$/);
    await page.keyboard.press('Enter');
    await focusComesTo('My policies');
  });

  journey('in Welsh, dark, 320 pixels wide: nothing is cut off, and the words are Welsh', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'sioned', locale: 'cy-GB', theme: 'dark', width: 320, height: 640 });
    await page.goto(desk.url + address);
    const mine = await new MyPoliciesPage(page, 'cy-GB').usable();
    await axe('the lists, Welsh, dark, 320 px');
    const isWide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok((await isWide()) <= 0, 'The lists scroll sideways.');
    await mine.tab('tabAll').click();
    await mine.card(changed).click();
    await mine.heading('answerTitle').waitFor();
    await axe('a policy, Welsh, dark, 320 px');
    assert.ok((await isWide()) <= 0, 'The policy scrolls sideways.');
    // a table of many columns, as real policies have: it scrolls in a box of its own, also where words of it changed
    await page.addStyleTag({ content: 'main table { width: 700px; }' });
    assert.ok((await page.locator('main table').count()) > 1);
    assert.ok((await isWide()) <= 0, 'A wide table among the changes makes the page scroll sideways.');
  });

  journey('an answer lost after the commit is found, and recorded once', async ({ desk, as }) => {
    const { page, expectOnConsole } = await as({ person: 'jo' });
    expectOnConsole(/Failed to load resource|ERR_/);
    await page.goto(desk.url + address);
    const mine = await new MyPoliciesPage(page).usable();
    await mine.open('Records retention and disposal');
    await desk.control.clearLog();
    await desk.control.fault({ match: { method: 'POST', url: 'PolicyReceipts.*/items$' }, fault: { kind: 'drop-after' } });
    await mine.button('agree').click();
    await mine.heading('recordedTitle').waitFor();
    assert.equal((await desk.control.log()).filter(({ method, url }) => method === 'POST' && receipts(url)).length, 1);
  });
}, { data: 'demo' });
