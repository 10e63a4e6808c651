/** What residents send: the form that an officer downloads for the website, what people fill in there, and the file that the council’s e-forms give out, brought in once. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { journeys } from './support/journey';
import { downloaded } from './support/office';
import { fill, texts } from './support/texts';
import type { Visit } from './support/visit';
import { eventually } from './support/wait';

const site = '/sites/dataprotection/SitePages';
const bring = texts('bringIn', 'en-GB');
const ownForm = texts('ownForm', 'en-GB');
const eForms = 'https://forms.northmere.example/form';
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A form that residents fill in, and what becomes of it. */
interface ResidentsForm {
  readonly log: string;
  readonly file: string;
  readonly lists: { readonly intake: string; readonly log: string };
  /** What the button says that adds one. */
  readonly addOne: string;
  readonly answer: (website: Page) => Promise<void>;
  readonly judge: (row: Readonly<Record<string, unknown>>) => void;
}

const forms: readonly ResidentsForm[] = [
  {
    log: 'complaint', file: 'complaint-form.html', lists: { intake: 'Complaint intake', log: 'Complaint log' }, addOne: texts('complaintPanels', 'en-GB')['bringAddOne'] ?? '',
    answer: async (website) => {
      await website.getByRole('textbox', { name: /^What happened\?/ }).fill('My letter, with “quotes” and a\nsecond line, went astray.');
      await website.getByRole('radio', { name: 'Welsh' }).check();
      await website.getByRole('textbox', { name: 'Your name' }).fill('Ann Sorrel');
      await website.getByRole('textbox', { name: 'Your postal address' }).fill('1 Test Street');
      await website.getByRole('button', { name: 'Send the complaint' }).click();
    },
    judge: (row) => {
      assert.deepEqual([row['ComplainantName'], row['AnswerLanguage'], row['ComplainantContact']], ['Ann Sorrel', 'Welsh', '1 Test Street']);
      assert.match(String(row['WhatSaid']), /“quotes” and a\s+second line/);
    }
  },
  {
    log: 'request', file: 'information-request.html', lists: { intake: 'Request intake', log: 'Request log' }, addOne: texts('requestBringIn', 'en-GB')['addOne'] ?? '',
    answer: async (website) => {
      await website.getByRole('radio', { name: 'My child' }).check();
      await website.getByRole('textbox', { name: /^If it is not yourself/ }).fill('Bo Sorrel');
      await website.getByRole('checkbox', { name: 'Give me a copy of the information' }).check();
      await website.getByRole('checkbox', { name: 'Delete information' }).check();
      await website.getByRole('textbox', { name: /^What is it about\?/ }).fill('The file of my son, with “quotes” and a\nsecond line.');
      await website.getByRole('textbox', { name: /^From when to when\?/ }).fill('2019 until now');
      await website.getByRole('textbox', { name: 'Your name' }).fill('Ann Sorrel');
      await website.getByRole('textbox', { name: 'Your email address' }).fill('ann@example.org');
      await website.getByRole('button', { name: 'Send the request' }).click();
    },
    judge: (row) => {
      assert.deepEqual([row['RequesterName'], row['RequesterKind'], row['SubjectName'], row['RequesterContact']], ['Ann Sorrel', 'Parent', 'Bo Sorrel', 'ann@example.org']);
      assert.deepEqual(row['Rights'], ['Access', 'Erasure']);
      assert.match(String(row['WhatSaid']), /“quotes” and a\s+second line\.\s+Since when: 2019 until now/);
    }
  }
];

/** Fills a form in where nobody signs in, and sends it. @returns the fields as they were sent, those of several boxes several times */
async function filledIn(officer: Visit, html: string, answer: ResidentsForm['answer']): Promise<readonly (readonly [name: string, value: string])[]> {
  const residents = await officer.page.context().browser()?.newContext();
  assert.ok(residents, 'The browser has no other context.');
  const website = await residents.newPage();
  let sent = new URLSearchParams();
  await website.route(`${eForms}**`, async (route) => {
    sent = new URLSearchParams(route.request().postData() ?? '');
    await route.fulfill({ contentType: 'text/html', body: '<p>Thank you</p>' });
  });
  await website.setContent(html);
  await answer(website);
  await website.getByText('Thank you').waitFor();
  await residents.close();
  return [...sent.entries()];
}

journeys('Residents', (journey) => {
  for (const { log, file, lists, addOne, answer, judge } of forms) {
    journey(`the form for a ${log} is filled in on the website and sent; what the e-forms give out is read as it is, added, in the log, and no second time`, async ({ desk, as }) => {
      const officer = await as({ person: 'deputy' });
      const { page } = officer;
      const open = async (): Promise<void> => { await page.goto(`${desk.url}${site}/Desk.aspx?desk=cases&log=${log}&do=bringIn`); };
      await open();
      await page.getByText(ownForm['title'] ?? '', { exact: true }).click();
      await page.getByRole('textbox', { name: ownForm['address'] }).fill(eForms);
      const form = await downloaded(page, () => page.getByRole('button', { name: ownForm['page'], exact: true }).click());
      assert.equal(form.name, file);
      const sent = await filledIn(officer, Buffer.from(form.bytes).toString('utf8'), answer);

      const submitted = (await desk.control.now()).slice(0, 10);
      const csv = `${['Reference', 'Submitted', ...sent.map(([name]) => name)].join(',')}\n${['W-1', submitted, ...sent.map(([, value]) => value)].map(quoted).join(',')}\n`;
      const read = async (): Promise<void> => {
        await open();
        await page.getByLabel(bring['file'] ?? '').setInputFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
        await page.getByRole('button', { name: bring['read'], exact: true }).click();
      };
      await read();
      await page.getByRole('table', { name: `${bring['table']} (1)` }).waitFor();
      await officer.axe(`a resident’s ${log}, read`);
      await page.getByRole('button', { name: fill(addOne, 1), exact: true }).click();
      const [logged] = await eventually(async () => (await desk.control.rows(lists.log)).filter((row) => row['ExternalId'] === 'W-1'), (rows) => rows.length === 1);
      judge(logged ?? {});

      await read();
      await page.getByText(bring['none'] ?? '', { exact: true }).waitFor();
      assert.equal((await desk.control.rows(lists.intake)).filter((row) => row['ExternalId'] === 'W-1').length, 1);
    });
  }
});
