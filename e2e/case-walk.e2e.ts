/** From the mail's link to the page of its case, and by the step bar alone to closing; its history is read in both languages. */
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
  journey('from the mail’s link to closing, and its history in English and in Welsh', async (given) => {
    const { desk } = given;
    const reference = await reported(given, plainAnswers.what);
    const { page, expectOnConsole } = await given.as({ person: 'dpo' });
    expectOnConsole(/404.*DeskTemplates/);
    await page.goto(await linkInMail(desk, reference));
    const cases = new StepBarPage(page, reference);
    // opening the page adds the report to the log
    await cases.open(desk);
    const row = (await desk.control.rows('Breach log', 'Id,Reference')).find((each) => each['Reference'] === reference);
    const way = { desk, cases, reference, logId: Number(row?.['Id']), look: () => Promise.resolve() };
    for (const step of [triage, decide, tellIco, tellPeople, investigate, close]) await step(way);
    await readSteps(cases);
    await readHistory(desk, cases, 'en-GB');

    const welsh = await given.as({ person: 'deputy', locale: 'cy-GB' });
    await welsh.page.goto(page.url());
    const same = new StepBarPage(welsh.page, reference, 'cy-GB');
    await same.open(desk);
    await readSteps(same);
    await readHistory(desk, same, 'cy-GB');
    await welsh.axe('a closed case, in Welsh');
  });
});

/** Each step of the closed case is done, in the reader's words. */
async function readSteps({ place }: StepBarPage): Promise<void> {
  const done = (await place.region('stepsHeading').getByRole('listitem').allInnerTexts()).slice(0, -1); // disposal is years away
  assert.ok(done.length >= 6, done.join(', '));
  assert.deepEqual(done.filter((text) => !text.includes(place.words['state_done'] ?? '')), []);
}

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
