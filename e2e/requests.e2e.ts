/** Requests: logged by staff and worked on to the end; of a parent, for a child; the figures and the weekly return; the schedule of documents. */
import assert from 'node:assert/strict';
import { MySearchesPage, RequestCasePage, RequestFormPage, requestRow, RequestsList } from './pages/requests';
import {
  answerCorrection, ask, askService, assess, beside, completeAnswer, daysBefore, dueOf, extend, healthData, heard, letterLacks, makeLetter, readLetter, sendAnswer, settle, withhold, writeAnswer, type RequestUnderWay
} from './pages/requestSteps';
import { journeys } from './support/journey';
import { fill, texts, withAnything } from './support/texts';
import { eventually } from './support/wait';

const site = '/sites/dataprotection/SitePages';
const day = 86_400_000;

journeys('Requests', (journey) => {
  journey('logged by a member of staff; assessed from the list, one right answered, the other paused, extended and searched for by two services, reviewed, answered with a letter, and closed', async ({ desk, as }) => {
    const [today, yesterday, lastWeek, came] = await Promise.all([0, 1, 10, 12].map((days) => daysBefore(desk, days)));
    const staff = await as({ person: 'alex' });
    const form = await new RequestFormPage(staff.page).open(desk);
    await form.fill('Show me what you hold of my tenancy. And my date of birth is wrong.', 'Ann Sorrel', '1 Test Street\nNorthmere');
    await form.cameOn(came, '09:30');
    const reference = await form.send();
    const letters = await eventually(() => desk.control.mail('dataprotection@northmere.example'), (mail) => mail.some(({ subject }) => subject.includes(reference)));
    assert.ok(!JSON.stringify(letters).match(/Sorrel|tenancy|date of birth/), 'No mail repeats what was written.');

    // from the list: what is asked for, and on to its page
    const officer = await as({ person: 'dpo' });
    const { page } = officer;
    officer.expectOnConsole(/404.*DeskTemplates/);
    const list = await new RequestsList(page).open(desk);
    const logId = await list.logId(desk, reference);
    await list.select(reference);
    await list.run('assess');
    await assess(list, logId, 'access', 'rectification');
    await page.getByRole('link', { name: fill(list.words('casePage')['openCasePage'] ?? '', reference), exact: true }).click();
    const cases = new RequestCasePage(page, reference);
    await cases.place.shown(reference);
    const way: RequestUnderWay = { desk, cases, logId, look: officer.axe };

    // one right is answered by itself; then the clock of the other stands still, goes on, and gets more time
    await beside(way, 'respond', () => answerCorrection(way, today));
    const before = dueOf(await requestRow(desk, reference));
    await beside(way, 'clarify', () => ask(way, 'Of which years?', lastWeek));
    await cases.moment(cases.words('requestPage')['moment_paused'] ?? '').waitFor();
    const paused = dueOf(await beside(way, 'clarify', () => heard(way, 'Since 2023.', yesterday)));
    assert.ok(paused > before, 'The days of the pause do not count.');
    const extended = dueOf(await beside(way, 'extend', () => extend(way, 'Papers of two services, with many other people in them.')));
    assert.ok(extended - paused > 50 * day, 'It is extended by two further months.');
    await cases.moment(cases.words('requestPage')['moment_extended'] ?? '').waitFor();

    // two services look
    await beside(way, 'searches', async () => {
      await askService(way, 'Housing', 'The tenancy of Ann Sorrel', 'the tenancy system', today);
      await askService(way, 'Revenues', 'The rent account of Ann Sorrel', 'the rent account', today);
      await officer.axe('two searches that were asked for');
    });
    const housing = await as({ person: 'champion' });
    const found = await new MySearchesPage(housing.page).open(desk);
    await found.answer(reference, 'found');
    await found.box(reference, 'ask_terms').fill('Sorrel');
    await found.box(reference, 'ask_peopleAsked').fill('The tenancy team');
    await found.choose(reference, 'devices_no');
    await found.box(reference, 'ask_why').fill('The one system in which tenancies are kept.');
    await found.attach(reference, 'tenancy notes.txt', 'A note of the tenancy.');
    await housing.axe('the answer to a search, with a file');
    await found.send(reference);
    const revenues = await as({ person: 'sioned' });
    const nothing = await new MySearchesPage(revenues.page).open(desk);
    await nothing.answer(reference, 'nothing');
    await nothing.box(reference, 'ask_terms').fill('Sorrel');
    await nothing.box(reference, 'ask_peopleAsked').fill('Nobody had to be asked');
    await nothing.choose(reference, 'devices_notApplicable');
    await nothing.box(reference, 'ask_why').fill('All accounts since 2023.');
    await nothing.send(reference);

    await beside(way, 'searches', async () => {
      const file = await page.request.get((await cases.search('Housing').getByRole('link', { name: 'tenancy notes.txt' }).getAttribute('href')) ?? '');
      assert.equal(await file.text(), 'A note of the tenancy.');
      await settle(way, 'Housing', 'found');
      await settle(way, 'Revenues', 'nothing');
      await officer.axe('two searches that are settled');
    });

    // what is kept back; health data waits for its opinion
    await beside(way, 'review', async () => {
      await withhold(way);
      await healthData(way, yesterday);
    });

    // the answer and its letter
    await beside(way, 'respond', () => writeAnswer(way));
    await beside(way, 'letters', async () => {
      await letterLacks(way);
      await officer.axe('a letter that lacks something');
    });
    await beside(way, 'respond', () => completeAnswer(way));
    const letter = await beside(way, 'letters', () => makeLetter(way));
    readLetter(letter, reference, ['Ann Sorrel', '1 Test Street', 'The tenancy file, 212 pages.', 'To let the flat.', 'Legal advice was left out.', 'Housing: the tenancy system', 'Revenues: the rent account', 'anti-social behaviour', 'Northmere Borough Council', 'Priya Nandra']);
    await beside(way, 'respond', () => sendAnswer(way, today));

    await cases.run('close');
    await cases.press('casePanels', 'closeSave');
    const row = await requestRow(desk, reference, (each) => each['CaseState'] === 'Closed');
    assert.match(String(row['DisposalDue']), /^\d{4}-\d\d-\d\d$/);
    await cases.saved();
    await cases.leave();
    await officer.axe('the page of a closed request');
    const events = texts('requestEvents', 'en-GB');
    for (const code of ['assessed', 'clarified', 'extended', 'searchAsked', 'searchSettled', 'reviewed', 'answerWritten', 'answered']) {
      await cases.place.region('historyHeading').getByText(withAnything(events[`code_${code}`] ?? '')).first().waitFor();
    }

    await staff.page.goto(`${desk.url}${site}/Data-protection.aspx`);
    await staff.page.getByRole('listitem').filter({ hasText: reference }).getByText(texts('staffSent', 'en-GB')['publicState_closed'] ?? '', { exact: true }).waitFor();
  });
});
