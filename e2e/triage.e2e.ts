import assert from 'node:assert/strict';
import { CasesPage } from './pages/cases';
import { close, decide, investigate, readDocuments, register, tellIco, tellPeople, triage, type UnderWay } from './pages/caseSteps';
import { plainAnswers, ReportPage } from './pages/report';
import type { Desk } from './support/desk';
import { mouse } from './support/hands';
import { journeys, type Journey } from './support/journey';
import type { Visit } from './support/visit';

/** What a spreadsheet, a page or a reader could stumble over. */
const nasty = '=HYPERLINK("http://127.0.0.1/x","click") <script>document.title="broken"</script> & a letter about a discount went to the neighbour.';

async function reported(journey: Journey, what: string): Promise<string> {
  const staff = await journey.as({ person: 'alex' });
  const form = await new ReportPage(staff.page).open(journey.desk);
  await form.fill({ ...plainAnswers, what });
  await form.send();
  return form.reference();
}

async function underWay(desk: Desk, { axe }: Visit, cases: CasesPage, reference: string): Promise<UnderWay> {
  await cases.open(desk);
  return { desk, cases, reference, logId: await cases.logId(desk, reference), look: axe };
}

async function fromTriageToRegister(way: UnderWay, story: string): Promise<void> {
  await triage(way);
  await decide(way);
  const pack = await tellIco(way);
  const letter = await tellPeople(way);
  const report = await investigate(way);
  await close(way);
  assert.equal(await (await way.cases.open(way.desk)).row(way.reference).count(), 0, 'A closed case has left the open ones.');
  const { workbook, csv } = await register(way);
  readDocuments(way.reference, story, { pack, letter, report, workbook, csv });
  assert.doesNotMatch(await way.cases.page.title(), /broken/);
}

journeys('From the report to closure', (journey) => {
  journey('as the DPO from the list view, every panel with axe, the documents and the register read', async (given) => {
    const reference = await reported(given, nasty);
    const officer = await given.as({ person: 'dpo' });
    // a council without a template of its own: the one that comes with the desk is taken
    officer.expectOnConsole(/404.*DeskTemplates/);
    await fromTriageToRegister(await underWay(given.desk, officer, new CasesPage(officer.page, 'en-GB', mouse), reference), 'a letter about a discount went to the neighbour.');
  });
});
