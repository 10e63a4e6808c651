import assert from 'node:assert/strict';
import { journeys } from './support/journey';
import { texts } from './support/texts';

const home = '/sites/dataprotection/SitePages/Home.aspx';

journeys(
  'Setting up the desk',
  (journey) => {
    journey('a bare site: staff are told that it is not set up; the owner sets it up, stops, goes on; again changes nothing', async ({ desk, as }) => {
      const staff = await as({ person: 'alex' });
      staff.expectOnConsole(/DeskSettings|storage/i);
      await staff.page.goto(desk.url + home);
      await staff.page.getByText(texts('report', 'en-GB')['notSetUpTitle'] ?? '').waitFor();
      await staff.axe('the desk before its set-up');

      const setup = texts('setup', 'en-GB');
      const owner = await as({ person: 'owner' });
      owner.expectOnConsole(/status of 404/);
      await owner.page.goto(`${desk.url}/sites/dataprotection/SitePages/Set-up.aspx`);
      const start = owner.page.getByRole('button', { name: setup['start'] });
      await start.waitFor();
      await owner.axe('set-up before the start');
      await start.click();
      await owner.page.getByRole('progressbar').waitFor();
      await owner.page.getByRole('button', { name: setup['stop'] }).click();
      await owner.page.getByText(setup['stoppedTitle'] ?? '').first().waitFor();
      await owner.axe('set-up, stopped');
      await owner.page.getByRole('button', { name: setup['runAgain'] }).click();
      await owner.page.getByText(setup['finishedTitle'] ?? '').first().waitFor({ timeout: 60_000 });
      await owner.axe('set-up, finished');

      await desk.control.clearLog();
      await owner.page.getByRole('button', { name: setup['runAgain'] }).click();
      await owner.page.getByText(setup['nothingTitle'] ?? '').first().waitFor({ timeout: 60_000 });
      const writes = (await desk.control.log()).filter(({ method, url }) => method !== 'GET' && !/contextinfo|\$batch/i.test(url));
      assert.deepEqual(writes.map(({ method, url }) => `${method} ${url}`), []);
    });
  },
  { data: 'bare' }
);
