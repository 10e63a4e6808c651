import assert from 'node:assert/strict';
import { CasesPage } from './pages/cases';
import { plainAnswers } from './pages/report';
import { fromTriageToRegister, reported, underWay } from './pages/wholeCase';
import { keyboard } from './support/hands';
import { journeys } from './support/journey';

journeys('From the report to closure, the same again', (journey) => {
  journey('with the keyboard alone, in Welsh, in the dark', async (given) => {
    const reference = await reported(given, plainAnswers.what);
    const officer = await given.as({ person: 'dpo', locale: 'cy-GB', theme: 'dark' });
    officer.expectOnConsole(/404.*DeskTemplates/);
    const way = await underWay(given.desk, officer, new CasesPage(officer.page, 'cy-GB', keyboard(officer.page)), reference);
    // axe has looked at these panels in English and in the light; here it looks at colours and at what is only in Welsh
    await fromTriageToRegister({ ...way, look: (state) => (/saved|told|closed|register/.test(state) ? officer.axe(`${state}, in Welsh and dark`) : Promise.resolve()) }, plainAnswers.what);
    assert.equal(await officer.page.locator('html').getAttribute('lang'), 'cy');
  });
});
