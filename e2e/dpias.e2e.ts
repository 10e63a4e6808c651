/** DPIAs: a project is screened, a DPIA is written by two, submitted, advised on, answered, signed and put in force. */
import assert from 'node:assert/strict';
import { MyDpiasPage } from './pages/dpias';
import type { Page } from 'playwright-core';
import { CasesPage } from './pages/cases';
import { journeys } from './support/journey';
import { eventually } from './support/wait';
import { texts } from './support/texts';
import type { Desk } from './support/desk';

const site = '/sites/dataprotection/SitePages';
const reference = 'DPIA-2026-00008';
const title = 'Care reviews by video';
const panels = texts('dpiaPanels', 'en-GB');

/** A panel of the DPIA on the officers' page, done and left. */
async function onDesk(desk: Desk, page: Page, command: string, does: (inside: ReturnType<Page['locator']>) => Promise<void>): Promise<void> {
  await page.goto(`${desk.url}${site}/Desk.aspx?case=${reference}&do=${command}`);
  const inside = page.locator('[data-web-part]');
  await inside.getByRole('heading', { name: reference }).first().waitFor();
  await does(inside);
  await new CasesPage(page).saved();
}
const press = (inside: ReturnType<Page['locator']>, key: string): Promise<void> => inside.getByRole('button', { name: panels[key], exact: true }).click();

journeys('DPIAs', (journey) => {
  journey('written, submitted, received, advised on, answered, signed by whom the log asked, and in force', async ({ desk, as }) => {
    // a manager changes an answer, and submits what it is now
    const writer = await as({ person: 'bethan' });
    const mine = await new MyDpiasPage(writer.page).open(desk);
    await mine.openDpia(title);
    await writer.axe('the overview of a DPIA');
    await mine.section('context');
    await mine.write('context_expect', 'Yes: many have asked for it, and a leaflet says how it is done.');
    await writer.axe('a part of the form');
    await mine.part(mine.form['submitNav']);
    await mine.press('submit');
    await mine.says('sentTitle');
    await writer.axe('what was submitted');

    // the log speaks of it from now on, and the DPO advises
    const officer = await as({ person: 'dpo' });
    const { page } = officer;
    await page.goto(`${desk.url}${site}/Desk.aspx?desk=cases&log=dpia`);
    await page.getByRole('link', { name: reference, exact: true }).waitFor();
    await eventually(() => desk.control.rows('DPIA log'), (rows) => rows.some((row) => row['Reference'] === reference));
    await onDesk(desk, page, 'receive', (inside) => press(inside, 'receiveSave'));
    await officer.axe('a submission that was received');
    await onDesk(desk, page, 'advise', async (inside) => {
      await press(inside, 'pointAdd');
      await inside.getByRole('textbox', { name: panels['pointText'] }).fill('Say in the invitation that the background can be hidden.');
      await press(inside, 'adviseSave');
    });
    await officer.axe('advice in points');

    // the service does not follow it, and says why
    await mine.open(desk);
    await mine.openDpia(title);
    await mine.press('answerPointWhich', mine.form['answerPoint'], 1);
    await mine.choose('choose_notFollowed');
    await mine.type('pointWhy', 'The leaflet says it already, with a picture.');
    await mine.press('sendAnswer');
    await mine.says('pointAnswered', mine.form['point_notFollowed'], 'Bethan Rowlands', '{2}');
    await writer.axe('a point that is answered');

    // whom the log asks signs the very submission
    await onDesk(desk, page, 'askSignOff', async (inside) => {
      await inside.getByRole('combobox', { name: panels['personLabel'] }).first().fill('Martin Cole');
      await inside.getByRole('option', { name: /Martin Cole/ }).first().click();
      await press(inside, 'signSave');
    });
    const head = await as({ person: 'manager' });
    const signing = await new MyDpiasPage(head.page).open(desk);
    await signing.waits('waitsSign').first().waitFor();
    await signing.openDpia(title);
    await signing.part(signing.form['signNav']);
    await signing.choose('sign_approve');
    await head.axe('signing');
    await signing.press('sign');
    await signing.says('signedTitle');

    await onDesk(desk, page, 'approve', async (inside) => {
      await inside.getByLabel(panels['reviewOn'] ?? '').fill('2027-11-30');
      await press(inside, 'approveSave');
    });
    await officer.axe('a DPIA in force');
    const row = await eventually(async () => (await desk.control.rows('DPIA log')).find((each) => each['Reference'] === reference), (found) => found?.['CaseState'] === 'In force');
    assert.equal(row?.['ResidualRisk'], 'low');
    await mine.open(desk);
    await mine.openDpia(title);
    await mine.says('state_inForce');
  });
}, { data: 'demo' });
