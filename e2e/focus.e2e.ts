import assert from 'node:assert/strict';
import { CasesPage } from './pages/cases';
import { PolicyDeskPage } from './pages/policyDesk';
import { coveredWhileTabbing } from './support/focusCheck';
import { journeys, type Journey } from './support/journey';
import type { Visit } from './support/visit';

const windows = [{ width: 1280, height: 900 }, { width: 390, height: 844 }] as const;

/** The Tab key through all that is there, forth and back; every fault is told with the window it was found in. */
async function tabThrough({ page }: Visit, where: string): Promise<readonly string[]> {
  const forth = await coveredWhileTabbing(page);
  const back = await coveredWhileTabbing(page, { back: true });
  return [...new Set([...forth, ...back])].map((fault) => `${where}: ${fault}`);
}

const sizeOf = ({ width, height }: (typeof windows)[number]): string => `${width} × ${height}`;

/** A panel on top of the log, with every part unfolded. */
async function panel({ desk, as }: Journey, size: (typeof windows)[number]): Promise<readonly string[]> {
  const officer = await as({ person: 'dpo', ...size });
  const cases = await new CasesPage(officer.page).open(desk);
  // one that triage is offered on
  const row = (await desk.control.rows('Breach log')).find(({ CaseState }) => CaseState === 'New');
  assert.ok(row, 'The demo has no new case.');
  await cases.select(String(row['Reference']));
  await (await cases.run('triage')).locator('form nav a').first().waitFor({ timeout: 30_000 });
  await cases.panel.evaluate((box) => box.querySelectorAll('details').forEach((fold) => { fold.open = true; }));
  const faults = [...(await tabThrough(officer, `triage, ${sizeOf(size)}`))];
  // a link of the contents brings its part to where it can be seen
  for (const link of await cases.panel.locator('form nav a').all()) {
    await link.click();
    await officer.page.waitForTimeout(800);
  }
  return faults;
}

/** The people against the policies: a table whose titles stick on both sides; on a phone it is a list, and nothing sticks. */
async function matrix({ desk, as }: Journey): Promise<readonly string[]> {
  const officer = await as({ person: 'dpo' });
  const page = await new PolicyDeskPage(officer.page).open(desk, 'tab_compliance');
  await page.button('compliance', 'byPerson').click();
  await officer.page.getByRole('region').locator('table').waitFor();
  return tabThrough(officer, 'the matrix by person');
}

journeys('What has the focus can be seen', (journey) => {
  for (const size of windows) {
    journey(`in a panel, ${sizeOf(size)}`, async (given) => assert.deepEqual(await panel(given, size), []));
  }
  journey('in a table whose titles stick', async (given) => assert.deepEqual(await matrix(given), []));
}, { data: 'demo' });
