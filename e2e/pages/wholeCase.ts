import assert from 'node:assert/strict';
import type { Desk } from '../support/desk';
import type { Journey } from '../support/journey';
import type { Visit } from '../support/visit';
import { close, decide, history, investigate, readDocuments, register, tellIco, tellPeople, triage, type UnderWay } from './caseSteps';
import type { CasesPage } from './cases';
import { plainAnswers, ReportPage } from './report';

/** Staff report a breach in these words; gives the reference. */
export async function reported(journey: Journey, what: string): Promise<string> {
  const staff = await journey.as({ person: 'alex' });
  const form = await new ReportPage(staff.page).open(journey.desk);
  await form.fill({ ...plainAnswers, what });
  await form.send();
  return form.reference();
}

/** The officer's page on the log, with the new report added to it. */
export async function underWay(desk: Desk, { axe }: Visit, cases: CasesPage, reference: string): Promise<UnderWay> {
  await cases.open(desk);
  return { desk, cases, reference, logId: await cases.logId(desk, reference), look: axe };
}

/** Every command from triage to the register, each in the list view. */
export async function fromTriageToRegister(way: UnderWay, story: string): Promise<void> {
  await triage(way);
  await decide(way);
  const pack = await tellIco(way);
  const letter = await tellPeople(way);
  const report = await investigate(way);
  await close(way);
  assert.equal(await (await way.cases.open(way.desk)).row(way.reference).count(), 0, 'A closed case has left the open ones.');
  await history(way);
  const { workbook, csv } = await register(way);
  readDocuments(way.reference, story, { pack, letter, report, workbook, csv });
  assert.doesNotMatch(await way.cases.page.title(), /broken/);
}
