/** Requests: logged by staff and worked on to the end; of a parent, for a child; the figures and the weekly return. */
import assert from 'node:assert/strict';
import { addToLog, enteredRequest, MySearchesPage, RequestCasePage, RequestFormPage, requestRow, RequestsList } from './pages/requests';
import {
  aboutChild, answerCorrection, ask, askAuthority, askService, assess, authorityShown, beside, completeAnswer, daysBefore, dueOf, extend, healthData, heard, letterLacks, makeLetter, readLetter, sendAnswer, settle, withhold, writeAnswer, type RequestUnderWay
} from './pages/requestSteps';
import { journeys } from './support/journey';
import { downloaded, sheetsOf, textOfDocx } from './support/office';
import { fill, texts, withAnything } from './support/texts';
import { eventually } from './support/wait';

const site = '/sites/dataprotection/SitePages';
const day = 86_400_000;

journeys('Requests', (journey) => {
  // first, since figures are of the whole log
  journey('figures of a period, with their workbook, and the weekly return as a Word file', async ({ desk, as }) => {
    const [came, from] = [50, 60].map((days) => daysBefore(desk, days));
    // nobody has said what any of them is: the oldest is late all the same
    await enteredRequest(desk, { ReceivedAt: `${await came}T09:00:00Z` });
    await enteredRequest(desk);
    await enteredRequest(desk, { RequesterName: 'Bo Tansy', Rights: ['Erasure'] });
    await addToLog(desk);
    const officer = await as({ person: 'dpo' });
    const { page } = officer;
    officer.expectOnConsole(/404.*DeskTemplates/);
    const list = await new RequestsList(page).open(desk);

    await list.run('counts');
    const counts = list.words('requestCounts');
    await list.panel.getByLabel(list.words('casePeriod')['from'] ?? '', { exact: true }).fill(await from);
    await list.press('casePeriod', 'make');
    assert.deepEqual(await list.figures(counts['tableDue'], counts['due_overdue']), ['1', '0']);
    assert.deepEqual(await list.figures(counts['tableReceived'], counts['received_received']), ['3', '0']);
    await officer.axe('the figures of a period');
    const workbook = await downloaded(page, () => list.press('casePeriod', 'workbook'));
    assert.ok(sheetsOf(workbook.bytes).some(({ rows }) => rows.some(([what, now]) => what === counts['received_received'] && now === '3')));
    await list.leave();

    await list.run('plan');
    const plan = list.words('requestPlan');
    await list.panel.getByRole('tab', { name: plan['view_weeks'], exact: true }).click();
    await list.panel.getByRole('textbox', { name: plan['weeklyWeeks'] }).fill('9');
    await list.press('requestPlan', 'weeklyMake');
    const weeks = list.panel.getByRole('table', { name: plan['weeklyLate'], exact: true }).getByRole('rowheader');
    await weeks.first().waitFor();
    const names = (await weeks.allInnerTexts()).map((text) => text.trim());
    assert.equal(names.length, 9);
    const received = await Promise.all(names.map(async (week) => Number((await list.figures(plan['weeklyCame'], week)).at(0))));
    assert.equal(received.reduce((sum, each) => sum + each, 0), 3);
    const [, end, oldest] = await list.figures(plan['weeklyLate'], names.at(-1));
    assert.equal(end, '1');
    await officer.axe('the weekly return');
    const made = await downloaded(page, () => list.press('requestPlan', 'download'));
    assert.match(made.name, /\.docx$/);
    const text = textOfDocx(made.bytes);
    for (const told of ['Northmere Borough Council', ...names, oldest ?? '']) assert.ok(text.includes(told), `The return does not say "${told}":\n${text}`);
    assert.doesNotMatch(text, /Vole|Tansy/);
  });

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

  journey('a parent, for a child: what is known of both, by what right they ask before any time runs, and the exemptions that only a parent meets', async ({ desk, as }) => {
    const [yesterday, before, came] = await Promise.all([1, 3, 5].map((days) => daysBefore(desk, days)));
    const staff = await as({ person: 'bethan' });
    const form = await new RequestFormPage(staff.page).open(desk);
    await form.fill('I want the file of my daughter.', 'Cal Teasel', '3 Test Street');
    await form.cameOn(came, '09:00');
    await form.choose('radio', 'requester_parent');
    await staff.page.getByRole('textbox', { name: form.words['subjectLabel'] }).fill('Dot Teasel');
    await form.choose('checkbox', 'right_access');
    const reference = await form.send();

    const officer = await as({ person: 'dpo' });
    const { page } = officer;
    await page.goto(`${desk.url}${site}/Desk.aspx`);
    await page.getByRole('tabpanel').getByRole('link', { name: reference, exact: true }).click();
    const cases = new RequestCasePage(page, reference);
    await cases.place.shown(reference);
    const row = await requestRow(desk, reference);
    assert.deepEqual([row['RequesterKind'], row['SubjectName'], row['Rights']], ['Parent', 'Dot Teasel', ['Access']]);
    const way: RequestUnderWay = { desk, cases, logId: Number(row['Id']), look: officer.axe };

    await cases.run('assess');
    await aboutChild(cases, way.logId);
    await officer.axe('what is known of a child and of whoever asks');
    await assess(cases, way.logId);
    await cases.leave();
    const summary = cases.place.region('summaryHeading');
    for (const told of ['Dot Teasel', 'On the birth certificate.', 'Her father must not learn the address.']) await summary.getByText(told).first().waitFor();

    await beside(way, 'identity', () => askAuthority(way, before));
    await cases.moment(cases.words('requestPage')['moment_waits_authority'] ?? '').waitFor();
    const shown = await beside(way, 'identity', () => authorityShown(way, yesterday, 'The birth certificate.'));
    assert.ok(dueOf(shown) - Date.parse(yesterday) > 27 * day, 'The month begins when it was shown.');

    await beside(way, 'review', async () => {
      await cases.press('requestReview', 'withheldAdd');
      const offered = await cases.field(way.logId, 'withheld.0.exemption').getByRole('option').allInnerTexts();
      assert.ok(offered.includes(cases.words('exemptions')['name_sch3-21'] ?? ''), 'Child abuse data is not offered to keep back.');
      await cases.hands.press(cases.panel.getByRole('button', { name: fill(cases.words('requestReview')['withheldRemove'] ?? '', 1), exact: true }));
    });
  });
});
