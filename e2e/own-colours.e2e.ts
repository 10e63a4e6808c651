import assert from 'node:assert/strict';
import { bigTextFaults } from './support/bigText';
import { contrastFaults } from './support/contrastCheck';
import { Faults } from './support/faults';
import { journeys } from './support/journey';

const site = '/sites/dataprotection';
/** A page and a list as SharePoint frames them; what stands inside is the gallery's, scene by scene. */
const pages = [
  { name: 'Report a breach', person: 'alex', address: `${site}/SitePages/Home.aspx`, stands: '[data-web-part] textarea' },
  { name: 'Breach log', person: 'dpo', address: `${site}/Lists/BreachLog/AllItems.aspx`, stands: 'tbody tr[data-item]' }
] as const;

journeys('A reader’s own colours and letters', (journey) => {
  journey('the built pages keep their contrast in forced colours, and fit with letters of twice the size', async ({ desk, as }) => {
    const faults = new Faults();
    for (const { name, person, address, stands } of pages) {
      const { page } = await as({ person });
      await page.goto(desk.url + address);
      await page.locator(stands).first().waitFor();
      faults.add('forced colours', name, await contrastFaults(page));
      faults.add('letters of 200 %', name, await bigTextFaults(page));
    }
    assert.equal(faults.text(), '', 'Give what is named below a system colour or an edge; let it wrap, grow (rem, not px) or scroll in its own box:');
  });
}, { data: 'demo' });
