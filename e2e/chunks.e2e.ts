/** What a page downloads, and what it says when a part of that does not come. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { plainAnswers, ReportPage } from './pages/report';
import { chunkAt, chunkFile } from './support/chunkFiles';
import { journeys } from './support/journey';
import { texts } from './support/texts';
import { eventually } from './support/wait';

const componentIds = {
  report: 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d01', myPolicies: 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d05', breachDesk: 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d04',
  policyDesk: 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d07', team: 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d06'
} as const;

/** The namespaces of texts that the page fetches from now on, with their language: `report-en`. */
function watchTexts(page: Page): () => readonly string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    const [, texts] = /^texts-([\w-]+)$/.exec(chunkAt(request.url()) ?? '') ?? [];
    if (texts) found.push(texts);
  });
  return () => [...found].sort();
}

journeys('What comes with a page', (journey) => {
  journey('texts come in the reader’s language only, those of the page and no others, each once', async ({ desk, as }) => {
    for (const [locale, language] of [['en-GB', 'en'], ['cy-GB', 'cy']] as const) {
      const visit = await as({ person: 'alex', locale, fresh: true });
      const loaded = watchTexts(visit.page);
      const form = await new ReportPage(visit.page, locale).open(desk);
      const shown = ['breach', 'common', 'incident', 'report', 'restricted', 'staff'];
      const loadedAre = async (names: readonly string[]): Promise<void> => {
        await eventually(() => Promise.resolve(loaded()), (found) => found.length >= names.length);
        assert.deepEqual(loaded(), [...names].sort().map((name) => `${name}-${language}`));
      };
      await loadedAre(shown);
      // what sends a report, once somebody begins one
      await form.story().click();
      await loadedAre([...shown, 'messages', 'sent', 'staffSent']);
      // the everyday words of incidents, once somebody comes to that question
      await visit.page.getByRole('combobox').first().click();
      await loadedAre([...shown, 'messages', 'sent', 'staffSent', 'kindSearch']);
    }
  });

  journey('a page in another language than the two is English', async ({ desk, as }) => {
    const visit = await as({ person: 'alex' });
    // what SharePoint would say of a French page
    await visit.page.route('**/SitePages/home.aspx', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('"currentUICultureName":"en-GB"', '"currentUICultureName":"fr-FR"') });
    });
    const loaded = watchTexts(visit.page);
    await new ReportPage(visit.page).open(desk);
    assert.ok(loaded().every((name) => name.endsWith('-en')), loaded().join(', '));
  });

  journey('texts that do not come are said, fetched again on request, and nothing typed is lost', async ({ desk, as }) => {
    const visit = await as({ person: 'alex' });
    visit.expectOnConsole(/ERR_FAILED|Loading chunk|could not be fetched|could not be loaded/);
    let missing = false;
    // from the beginning: a page whose requests are looked at takes none of them from what it has kept
    await visit.page.route(`**/${chunkFile('texts-report-en')}`, (route) => (missing ? route.abort() : route.continue()));
    const form = await new ReportPage(visit.page).open(desk);
    await form.fill({ ...plainAnswers, what: 'Typed before the texts were missing.' });
    await visit.page.getByText(/Draft saved/).waitFor();
    missing = true;
    await visit.page.reload();
    const said = visit.page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await said.waitFor();
    await visit.axe('a web part whose texts did not come');
    // what is said is there before too: that it failed again is what one waits for
    const failedAgain = visit.page.waitForEvent('requestfailed', (request) => chunkAt(request.url()) === 'texts-report-en');
    await visit.page.getByRole('button', { name: 'Try again' }).click();
    await failedAgain;
    await said.waitFor();
    missing = false;
    await visit.page.getByRole('button', { name: 'Try again' }).click();
    await form.usable();
    await eventually(() => form.story().inputValue(), (story) => story === 'Typed before the texts were missing.');
  });

  journey('a part that does not come later is said, and comes when asked again', async ({ desk, as }) => {
    const visit = await as({ person: 'alex' });
    visit.expectOnConsole(/ERR_FAILED|Loading chunk/);
    // it is fetched ahead once the form stands
    await visit.page.route(`**/${chunkFile('my-reports')}`, (route) => route.abort());
    const form = await new ReportPage(visit.page).open(desk);
    await form.story().fill('Typed, and left for another tab.');
    await visit.page.getByRole('button', { name: form.report['tabMine'] }).click();
    await visit.page.getByRole('alert').filter({ hasText: form.common['fail_offline'] }).waitFor();
    await visit.page.unroute(`**/${chunkFile('my-reports')}`);
    await visit.page.getByRole('button', { name: form.common['tryAgain'] }).click();
    await visit.page.getByRole('alert').waitFor({ state: 'detached' });
    await visit.page.getByRole('button', { name: form.report['tabReport'] }).click();
    assert.equal(await form.story().inputValue(), 'Typed, and left for another tab.');
  });

  journey('a browser without Temporal gets it beside the page, and reports like any other', async ({ desk, as }) => {
    const visit = await as({ person: 'alex', fresh: true });
    await visit.page.addInitScript(() => { Reflect.deleteProperty(globalThis, 'Temporal'); });
    const fetched: string[] = [];
    visit.page.on('request', (request) => { if (chunkAt(request.url()) === 'temporal') fetched.push(request.url()); });
    const form = await new ReportPage(visit.page).open(desk);
    assert.equal(fetched.length, 1);
    await form.fill({ ...plainAnswers, what: 'From a browser of last year.' });
    await form.send();
    assert.match(await form.reference(), /^BR-/);
  });

  journey('five components on one page each work, and each namespace is fetched once', async ({ desk, as }) => {
    const visit = await as({ person: 'dpo', fresh: true });
    const loaded = watchTexts(visit.page);
    await visit.page.goto(`${desk.url}/sites/dataprotection/_layouts/15/workbench.aspx?componentId=${Object.values(componentIds).join(',')}`);
    await new ReportPage(visit.page).usable();
    await visit.page.getByRole('heading', { name: texts('desk', 'en-GB')['deskHeading'] }).first().waitFor();
    await visit.page.getByRole('heading', { name: texts('policies', 'en-GB')['myPoliciesHeading'] }).waitFor();
    await visit.page.getByRole('heading', { name: texts('policies', 'en-GB')['teamReadingHeading'] }).waitFor();
    await visit.page.getByRole('heading', { name: texts('policyDesk', 'en-GB')['deskHeading'] }).waitFor();
    assert.deepEqual(loaded().filter((name, at, all) => all.indexOf(name) !== at), []);
  });
});
