/** A resident’s complaint: the form that an officer downloads for the website, what people fill in there, and the file that the council’s e-forms give out, brought in once. */
import assert from 'node:assert/strict';
import { journeys } from './support/journey';
import { downloaded } from './support/office';
import { fill, texts } from './support/texts';
import { eventually } from './support/wait';

const site = '/sites/dataprotection/SitePages';
const words = texts('complaintPanels', 'en-GB');
const bring = texts('bringIn', 'en-GB');
const ownForm = texts('ownForm', 'en-GB');
const eForms = 'https://forms.northmere.example/complaint';
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

journeys('Residents', (journey) => {
  journey('the form for the website is filled in and sent; what the e-forms give out is read as it is, added, in the log, and no second time', async ({ desk, as }) => {
    const officer = await as({ person: 'deputy' });
    const { page } = officer;
    const open = async (): Promise<void> => { await page.goto(`${desk.url}${site}/Desk.aspx?desk=cases&log=complaint&do=bringIn`); };
    await open();
    await page.getByText(ownForm['title'] ?? '', { exact: true }).click();
    await page.getByRole('textbox', { name: ownForm['address'] }).fill(eForms);
    const form = await downloaded(page, () => page.getByRole('button', { name: ownForm['page'], exact: true }).click());
    assert.equal(form.name, 'complaint-form.html');

    // on the council’s website, where nobody signs in
    const residents = await page.context().browser()?.newContext();
    assert.ok(residents, 'The browser has no other context.');
    const website = await residents.newPage();
    let sent = new URLSearchParams();
    await website.route(`${eForms}**`, async (route) => {
      sent = new URLSearchParams(route.request().postData() ?? '');
      await route.fulfill({ contentType: 'text/html', body: '<p>Thank you</p>' });
    });
    await website.setContent(Buffer.from(form.bytes).toString('utf8'));
    await website.getByRole('textbox', { name: /^What happened\?/ }).fill('My letter, with “quotes” and a\nsecond line, went astray.');
    await website.getByRole('radio', { name: 'Welsh' }).check();
    await website.getByRole('textbox', { name: 'Your name' }).fill('Ann Sorrel');
    await website.getByRole('textbox', { name: 'Your postal address' }).fill('1 Test Street');
    await website.getByRole('button', { name: 'Send the complaint' }).click();
    await website.getByText('Thank you').waitFor();
    await residents.close();

    const submitted = (await desk.control.now()).slice(0, 10);
    const heads = [...sent.keys()];
    const csv = `${['Reference', 'Submitted', ...heads].join(',')}\n${['W-1', submitted, ...heads.map((head) => sent.get(head) ?? '')].map(quoted).join(',')}\n`;
    const read = async (): Promise<void> => {
      await open();
      await page.getByLabel(bring['file'] ?? '').setInputFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
      await page.getByRole('button', { name: bring['read'], exact: true }).click();
    };
    await read();
    await page.getByRole('table', { name: `${bring['table']} (1)` }).waitFor();
    await officer.axe('a resident’s complaint, read');
    await page.getByRole('button', { name: fill(words['bringAddOne'] ?? '', 1), exact: true }).click();
    const [logged] = await eventually(async () => (await desk.control.rows('Complaint log')).filter((row) => row['ExternalId'] === 'W-1'), (rows) => rows.length === 1);
    assert.deepEqual([logged?.['ComplainantName'], logged?.['AnswerLanguage'], logged?.['ComplainantContact']], ['Ann Sorrel', 'Welsh', '1 Test Street']);
    assert.match(String(logged?.['WhatSaid']), /“quotes” and a\s+second line/);

    await read();
    await page.getByText(bring['none'] ?? '', { exact: true }).waitFor();
    assert.equal((await desk.control.rows('Complaint intake')).filter((row) => row['ExternalId'] === 'W-1').length, 1);
  });
});
