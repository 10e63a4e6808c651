import assert from 'node:assert/strict';
import { journeys } from './support/journey';
import { fill, texts, withAnything, type Locale } from './support/texts';
import type { Desk } from './support/desk';
import type { Page } from 'playwright-core';

const text = (key: string, locale: Locale = 'en-GB'): string => texts('setup', locale)[key] ?? '';

async function open(page: Page, desk: Desk, locale: Locale = 'en-GB'): Promise<void> {
  await page.goto(`${desk.url}/sites/dataprotection/SitePages/set-up.aspx`);
  await page.getByRole('heading', { name: text('pageTitle', locale), level: 2 }).waitFor();
}

const writes = async (desk: Desk): Promise<number> => (await desk.control.log()).filter(({ method }) => method !== 'GET').length;

// in this order: the first journey sets up the site on which the others go on
journeys('Set up the desk', (journey) => {
  journey('the site owner starts set-up, stops it, goes on, and a further run changes nothing', async ({ desk, as }) => {
    const { page, axe, expectOnConsole } = await as({ person: 'owner' });
    // a site that is not set up yet has no list of settings, and the tenant no app catalogue
    expectOnConsole(/status of 404/);
    await open(page, desk);
    await page.getByText(text('settingsAfterSetup')).waitFor();
    await axe('before set-up');

    // slow enough to be stopped in the middle
    await desk.control.fault({ match: { method: 'POST', url: 'createfieldasxml' }, times: 0, fault: { kind: 'delay', milliseconds: 150 } });
    await page.getByRole('button', { name: text('start') }).click();
    await page.getByText(withAnything(fill(text('progressNow'), text('didAddColumn')))).waitFor();
    assert.equal(await page.getByRole('progressbar', { name: text('progressLabel') }).count(), 1);
    await axe('while set-up runs');
    await page.getByRole('button', { name: text('stop') }).click();
    await page.getByRole('heading', { name: text('stoppedTitle') }).waitFor();
    await desk.control.calm();

    await page.getByRole('button', { name: text('runAgain') }).click();
    await page.getByRole('heading', { name: text('finishedTitle') }).waitFor({ timeout: 60_000 });
    await axe('after set-up');

    await desk.control.clearLog();
    await page.getByRole('button', { name: text('runAgain') }).click();
    await page.getByRole('heading', { name: text('nothingTitle') }).waitFor({ timeout: 60_000 });
    assert.equal(await writes(desk), 0);
  });

  journey('the settings form lists what is missing, keeps what was typed when a save fails, and saves', async ({ desk, as }) => {
    const { page, axe, expectOnConsole } = await as({ person: 'owner' });
    expectOnConsole(/status of 404/);
    expectOnConsole(/status of 503/);
    await open(page, desk);
    await page.getByLabel(text('dpoName')).fill('Priya Nandra');
    await page.getByRole('button', { name: text('save') }).click();
    await page.getByRole('link', { name: fill(text('problemRequired'), text('councilName')) }).waitFor();
    await axe('settings with mistakes');
    await page.getByRole('link', { name: fill(text('problemRequired'), text('councilName')) }).click();
    await page.keyboard.type('Northmere Borough Council');
    await page.getByText(text('nationEnglandWales'), { exact: true }).click();
    await page.getByLabel(text('dpoPhone')).fill('01632 960 100');
    await page.getByLabel(text('mailbox')).fill('dataprotection@northmere.example');

    await desk.control.fault({ match: { method: 'POST', url: 'DeskSettings.*/items' }, fault: { kind: 'status', status: 503 } });
    await page.getByRole('button', { name: text('save') }).click();
    await page.getByRole('heading', { name: text('notSavedTitle') }).waitFor();
    assert.equal(await page.getByLabel(text('councilName')).inputValue(), 'Northmere Borough Council');

    await page.getByRole('button', { name: text('save') }).click();
    await page.getByRole('heading', { name: text('savedTitle') }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: text('settingsTitle') }).waitFor();
    assert.equal(await page.getByLabel(text('dpoPhone')).inputValue(), '01632 960 100');
  });

  journey('leaving with changes asks, and a service goes on saving only, with a way back until then', async ({ desk, as }) => {
    const { page, axe, expectOnConsole } = await as({ person: 'owner', width: 320, height: 700 });
    expectOnConsole(/status of 404/);
    await open(page, desk);
    const asked: string[] = [];
    // to stay is what dismissing the browser's question means
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const leave = (): Promise<unknown> => page.evaluate(() => location.assign('/mail'));
    await page.getByRole('button', { name: text('addService') }).click();
    await page.getByLabel(text('serviceName')).fill('Parks');
    await leave();
    await page.waitForTimeout(300);
    assert.deepEqual(asked, ['beforeunload']);
    assert.equal(await page.getByLabel(text('serviceName')).inputValue(), 'Parks');

    await page.getByRole('button', { name: text('save'), exact: true }).click();
    await page.getByRole('heading', { name: text('savedTitle') }).waitFor();
    await page.getByRole('button', { name: fill(text('removeService'), 'Parks') }).click();
    const keep = page.getByRole('button', { name: fill(text('keepService'), 'Parks') });
    assert.equal(await keep.evaluate((button) => button === document.activeElement), true);
    await axe('a service that goes, 320 px');
    assert.match(JSON.stringify(await desk.control.rows('Desk settings')), /Parks/);
    await keep.click();
    assert.equal(await page.getByLabel(text('serviceName')).inputValue(), 'Parks');
    await page.getByRole('button', { name: fill(text('removeService'), 'Parks') }).click();
    await page.getByRole('button', { name: text('save'), exact: true }).click();
    await page.getByRole('heading', { name: text('savedTitle') }).waitFor();
    assert.doesNotMatch(JSON.stringify(await desk.control.rows('Desk settings')), /Parks/);
    await leave();
    await page.waitForURL('**/mail');
    assert.deepEqual(asked, ['beforeunload'], 'Once saved, nobody is asked.');
  });

  journey('the check says in words what differs and how to mend it', async ({ desk, as }) => {
    const { page, axe, expectOnConsole } = await as({ person: 'owner' });
    expectOnConsole(/status of 404/);
    const answer = await desk.control.rest('owner@northmere.example', 'POST', "web/lists/getByTitle('Breach log')", { NoCrawl: false }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
    assert.equal(answer.status, 204);
    await open(page, desk);
    await page.getByRole('button', { name: text('doctorButton') }).click();
    await page.getByText(fill(text('findMissing'), fill(text('didSetList'), 'Breach log'))).waitFor();
    await page.getByText(text('findNoOfficers')).waitFor();
    await axe('the check with findings');

    await page.getByText(text('licencesTitle'), { exact: true }).click();
    await page.getByRole('button', { name: text('licencesShow') }).click();
    const notices = page.getByRole('region', { name: text('licencesTitle') });
    await notices.getByText(/^valibot \d/m).waitFor();
    assert.match(await notices.innerText(), /Permission is hereby granted, free of charge/);
    await axe('the licence notices');
  });

  journey('someone who is not an owner is told who may', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'alex' });
    await open(page, desk);
    await page.getByRole('heading', { name: text('notOwnerTitle') }).waitFor();
    await page.getByText(fill(text('notOwnerNames'), 'Rhian Vaughan')).waitFor();
    assert.equal(await page.getByRole('button', { name: text('start') }).count(), 0);
    await axe('not an owner');
  });

  journey('in Welsh, dark and 320 pixels wide it fits and keeps its contrast', async ({ desk, as }) => {
    const { page, axe, expectOnConsole } = await as({ person: 'owner', locale: 'cy-GB', theme: 'dark', width: 320, height: 700 });
    expectOnConsole(/status of 404/);
    await open(page, desk, 'cy-GB');
    await page.getByRole('button', { name: text('start', 'cy-GB') }).waitFor();
    await page.getByRole('button', { name: text('addService', 'cy-GB') }).click();
    await page.getByText(text('licencesTitle', 'cy-GB'), { exact: true }).click();
    await page.getByRole('button', { name: text('licencesShow', 'cy-GB') }).click();
    await page.getByRole('region', { name: text('licencesTitle', 'cy-GB') }).waitFor();
    await axe('in Welsh, dark, narrow');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
  });
}, { data: 'bare' });
