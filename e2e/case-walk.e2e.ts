/** From the mail's link to the page of its case, and by the step bar alone to closing; once in English, once in Welsh with its history. */
import assert from 'node:assert/strict';
import { close, decide, investigate, tellIco, tellPeople, triage } from './pages/caseSteps';
import { plainAnswers } from './pages/report';
import { StepBarPage } from './pages/stepBar';
import { reported } from './pages/wholeCase';
import type { Desk } from './support/desk';
import { journeys } from './support/journey';
import { texts, withAnything, type Locale } from './support/texts';
import { eventually } from './support/wait';

/** Where the mail about it leads, on this desk. */
async function linkInMail(desk: Desk, reference: string): Promise<string> {
  const about = await eventually(() => desk.control.mail('dataprotection@northmere.example'), (letters) => letters.some(({ subject }) => subject.includes(reference)));
  const [, href] = /href=\\?"([^"\\]*[?&](?:amp;)?case=[^"\\]*)/.exec(about.find(({ subject }) => subject.includes(reference))?.body ?? '') ?? [];
  assert.ok(href, 'The mail leads to no case.');
  return href.replace(/&amp;/g, '&').replace(/^https?:\/\/[^/]+/, desk.url);
}

journeys('By the step bar alone', (journey) => {
  for (const { locale, title } of [{ locale: 'en-GB', title: 'in English' }, { locale: 'cy-GB', title: 'in Welsh, with the history in Welsh' }] as const)
    journey(`from the mail’s link to closing, ${title}`, async (given) => {
      const { desk } = given;
      const reference = await reported(given, plainAnswers.what);
      const { page, axe, expectOnConsole } = await given.as({ person: 'dpo', locale });
      expectOnConsole(/404.*DeskTemplates/);
      await page.goto(await linkInMail(desk, reference));
      const cases = new StepBarPage(page, reference, locale);
      // opening the page adds the report to the log
      await cases.open(desk);
      const row = (await desk.control.rows('Breach log', 'Id,Reference')).find((each) => each['Reference'] === reference);
      const way = { desk, cases, reference, logId: Number(row?.['Id']), look: () => Promise.resolve() };
      for (const step of [triage, decide, tellIco, tellPeople, investigate, close]) await step(way);

      const steps = cases.place.region('stepsHeading').getByRole('listitem');
      const done = (await steps.allInnerTexts()).slice(0, -1); // disposal is years away
      assert.deepEqual(done.filter((text) => !text.includes(cases.place.words['state_done'] ?? '')), []);
      await readHistory(desk, cases, locale);
      await axe(`a closed case, ${title}`);
    });
});

/** Each event has its sentence in the reader's language, and none that of the other. */
async function readHistory(desk: Desk, { place, page }: StepBarPage, locale: Locale): Promise<void> {
  const reference = new URL(page.url()).searchParams.get('case');
  const lines = place.region('historyHeading').getByRole('listitem');
  const [own, other] = [locale, locale === 'cy-GB' ? 'en-GB' as const : 'cy-GB' as const].map((each) => texts(['caseEvents', 'breachEvents'], each));
  const codes = [...new Set((await desk.control.rows('Case history', 'CaseReference,EventCode')).filter((row) => row['CaseReference'] === reference).map((row) => String(row['EventCode'])))];
  for (const code of ['takenIn', 'triaged', 'breachDecided', 'severityAssessed', 'decidedOnIco', 'icoTold', 'peopleTold', 'closed']) assert.ok(codes.includes(code), `${code}: ${codes.join(', ')}`);
  for (const code of codes) {
    await lines.getByText(withAnything(own[`code_${code}`] ?? '')).first().waitFor();
    if (own[`code_${code}`] !== other[`code_${code}`]) assert.equal(await lines.getByText(withAnything(other[`code_${code}`] ?? '')).count(), 0, `${code} stands in the other language.`);
  }
}
