/** Complaints: logged by staff and worked on to the end; about the DPO; hundreds after a breach; the commands over their log. */
import assert from 'node:assert/strict';
import { addToLog, ComplaintCasePage, ComplaintFormPage, complaintRow, ComplaintsList, enteredComplaint } from './pages/complaints';
import { setBox } from './support/hands';
import { journeys } from './support/journey';
import { downloaded, textOfDocx } from './support/office';
import { fill, texts, withAnything } from './support/texts';
import { eventually } from './support/wait';

const site = '/sites/dataprotection/SitePages';
const words = texts('complaintPanels', 'en-GB');
const bringIn = texts('bringIn', 'en-GB');
const says = (key: string): string => words[key] ?? '';

journeys('Complaints', (journey) => {
  journey('logged by a member of staff; found in what is due today, acknowledged, looked into, answered with a letter, told and closed; its author sees the end, and its log has the commands', async ({ desk, as }) => {
    const staff = await as({ person: 'alex' });
    const form = await new ComplaintFormPage(staff.page).open(desk);
    await form.fill('You told my neighbour that I am behind with my rent.', 'Ann Sorrel', '1 Test Street\nNorthmere');
    const reference = await form.send();
    const letters = await eventually(() => desk.control.mail('dataprotection@northmere.example'), (mail) => mail.some(({ subject }) => subject.includes(reference)));
    assert.ok(!JSON.stringify(letters).match(/Sorrel|behind with my rent/), 'No mail repeats what was written.');

    const officer = await as({ person: 'dpo' });
    const { page } = officer;
    officer.expectOnConsole(/404.*DeskTemplates/);
    await page.goto(`${desk.url}${site}/Desk.aspx`);
    await page.getByRole('tabpanel').getByRole('link', { name: reference, exact: true }).click();
    const cases = new ComplaintCasePage(page, reference);
    await cases.place.shown(reference);
    const logId = Number((await complaintRow(desk, reference))['Id']);
    const { hands } = cases;

    await cases.run('assess');
    await hands.choose(cases.option(logId, 'nature', 'Data protection'));
    await hands.tick(page.getByRole('checkbox', { name: texts('complaints', 'en-GB')['choice_givenToSomebodyElse'], exact: true }));
    await cases.press('complaintPanels', 'assessSave');
    await complaintRow(desk, reference, (row) => row['Nature'] === 'Data protection');
    await cases.saved();
    await cases.leave();

    await cases.run('acknowledge');
    await cases.press('common', 'justNow');
    await hands.select(cases.field(0, 'how'), 'Letter');
    await cases.press('complaintPanels', 'acknowledgeSave');
    await complaintRow(desk, reference, (row) => row['ClockState'] === 'Met');
    await cases.says(cases.words('casework')['batchAllDone']).waitFor();
    await cases.leave();

    await cases.run('lookInto');
    await cases.press('complaintPanels', 'pointAdd');
    await hands.type(cases.field(logId, 'points.0.text'), 'The neighbour was told of the debt.');
    await hands.type(cases.field(logId, 'points.0.conclusion'), 'The neighbour was told.');
    await hands.type(cases.field(logId, 'points.0.reason'), 'The note of the call says so.');
    await hands.type(cases.field(logId, 'points.0.action'), 'Callers are asked who they are.');
    await cases.press('complaintPanels', 'lookIntoSave');
    await complaintRow(desk, reference, (row) => row['PointsState'] === 'Concluded');
    await cases.saved();
    await cases.leave();

    await cases.runBeside('letters');
    await hands.type(cases.field(logId, 'signatoryRole'), 'Data Protection Officer');
    const letter = await downloaded(page, () => cases.press('caseLetters', 'download'));
    const text = textOfDocx(letter.bytes);
    assert.ok(letter.name.includes(reference) && letter.name.endsWith('.docx'), letter.name);
    for (const told of [reference, 'Ann Sorrel', '1 Test Street', 'The neighbour was told.', 'The note of the call says so.', 'Callers are asked who they are.', 'Northmere Borough Council', 'Priya Nandra']) assert.ok(text.includes(told), `The letter does not say "${told}":\n${text}`);
    await cases.leave();

    await cases.run('outcome');
    await cases.press('common', 'justNow');
    await hands.select(cases.field(0, 'how'), 'Letter');
    await cases.press('complaintPanels', 'outcomeSave');
    await complaintRow(desk, reference, (row) => row['OutcomeToldAt'] !== null);
    await cases.says(cases.words('casework')['batchAllDone']).waitFor();
    await cases.leave();

    await cases.run('close');
    await cases.press('casePanels', 'closeSave');
    const row = await complaintRow(desk, reference, (each) => each['CaseState'] === 'Closed');
    assert.match(String(row['DisposalDue']), /^\d{4}-\d\d-\d\d$/);
    await cases.says(cases.words('casework')['batchAllDone']).waitFor();
    await cases.leave();
    await officer.axe('the page of a closed complaint');

    // over the list, the history of the closed one
    const list = await new ComplaintsList(page).open(desk, 'Closed in the last 12 months');
    await list.select(reference);
    await list.run('history');
    for (const code of ['code_assessed', 'code_acknowledged', 'code_lookedInto', 'code_outcomeTold']) await list.panel.getByText(withAnything(texts('complaintEvents', 'en-GB')[code] ?? '')).first().waitFor();
    await list.leave();

    await staff.page.goto(`${desk.url}${site}/Data-protection.aspx`);
    await staff.page.getByRole('listitem').filter({ hasText: reference }).getByText(texts('staffSent', 'en-GB')['publicState_closed'] ?? '', { exact: true }).waitFor();
  });

  journey('one about the Data Protection Officer goes past them, and whose handling it is about concludes nothing', async ({ desk, as }) => {
    const staff = await as({ person: 'jo' });
    const form = await new ComplaintFormPage(staff.page).open(desk);
    await form.fill('The Data Protection Officer read my file out.', 'Bo Tansy', '2 Test Street');
    await setBox(staff.page.getByRole('checkbox', { name: form.words['aboutDpoLabel'] }));
    await staff.page.getByText(form.words['aboutDpoAlternate'] ?? '').waitFor();
    const reference = await form.send();
    await staff.page.getByText(withAnything(form.words['role_alternate'] ?? '')).first().waitFor();
    const about = async (box: string): Promise<number> => (await desk.control.mail(`${box}@northmere.example`)).filter(({ subject }) => subject.includes(reference)).length;
    assert.deepEqual([await about('deputy'), await about('dataprotection'), await about('dpo')], [1, 0, 0]);

    const deputy = await as({ person: 'deputy' });
    const theirs = await new ComplaintCasePage(deputy.page, reference).open(desk);
    const logId = Number((await complaintRow(desk, reference))['Id']);
    await theirs.run('assess');
    await theirs.hands.choose(theirs.option(logId, 'nature', 'Data protection'));
    await theirs.hands.tick(deputy.page.getByRole('checkbox', { name: 'Priya Nandra' }));
    await theirs.press('complaintPanels', 'assessSave');
    await complaintRow(desk, reference, (row) => row['Nature'] === 'Data protection');

    const dpo = await as({ person: 'dpo' });
    await dpo.page.goto(`${desk.url}${site}/Desk.aspx?case=${reference}&do=lookInto`);
    const own = new ComplaintCasePage(dpo.page, reference);
    await own.press('complaintPanels', 'pointAdd');
    await own.hands.type(own.field(logId, 'points.0.text'), 'The file was read out.');
    await own.hands.type(own.field(logId, 'points.0.conclusion'), 'It was not.');
    await own.press('complaintPanels', 'lookIntoSave');
    await dpo.page.getByRole('link', { name: texts('complaints', 'en-GB')['problem_own-handling'] }).waitFor();
    await dpo.axe('a conclusion that is refused');
    assert.equal((await complaintRow(desk, reference))['PointsState'], 'None');
  });

  journey('three hundred pasted after a breach into one group: read, added once, in the log, acknowledged together, their letters in one file', async ({ desk, as }) => {
    const leader = await enteredComplaint(desk);
    const officer = await as({ person: 'deputy' });
    const { page } = officer;
    officer.expectOnConsole(/404.*DeskTemplates/);
    const many = 300;
    const today = (await desk.control.now()).slice(0, 10);
    const heads = ['number', 'received', 'name', 'address', 'complaint', 'service'].join('\t');
    const rows = Array.from({ length: many }, (_, n) => [`F-${n + 1}`, today, `Tenant ${n + 1}`, `${n + 1} Canal Terrace`, 'Everybody saw my address.', 'Housing'].join('\t'));
    const read = async (): Promise<void> => {
      await page.goto(`${desk.url}${site}/Desk.aspx?desk=cases&log=complaint&do=bringIn`);
      await page.getByRole('textbox', { name: bringIn['paste'] }).fill([heads, ...rows].join('\n'));
      await page.getByRole('textbox', { name: says('bringGroup') }).fill(leader);
      await page.getByRole('textbox', { name: says('bringBreach') }).fill('BR-2026-00001');
      await page.getByRole('button', { name: bringIn['read'], exact: true }).click();
    };
    await read();
    await page.getByRole('table', { name: `${bringIn['table'] ?? ''} (${many})` }).waitFor();
    await page.getByRole('button', { name: fill(says('bringAddOther'), many), exact: true }).click();
    await page.getByText(fill(says('bringDoneOther'), many)).first().waitFor();
    const members = async (is: (row: Readonly<Record<string, unknown>>) => boolean = () => true): Promise<number> => (await desk.control.rows('Complaint log')).filter((row) => row['GroupReference'] === leader && is(row)).length;
    await eventually(members, (count) => count >= 10);
    // the page goes on by itself for most of a minute; the same run outside of a browser takes a few seconds
    await page.goto('about:blank');
    await addToLog(desk);
    assert.equal(await members(), many);

    // from the one that leads: a letter for each
    const cases = new ComplaintCasePage(page, leader);
    await page.goto(`${desk.url}${site}/Desk.aspx?case=${leader}&do=letters`);
    await setBox(page.getByRole('checkbox', { name: fill(says('lettersGroupOther'), many) }));
    await page.getByText(withAnything(says('lettersOther'))).waitFor();
    const letters = await downloaded(page, () => cases.press('complaintPanels', 'lettersDownloadAll', page.locator('[data-web-part]')));
    const text = textOfDocx(letters.bytes);
    assert.equal(text.split('Canal Terrace').length - 1, many + 1, 'A letter, with its address, for each, and for the one that leads.');

    // and once they are posted, one save for all
    await page.goto(`${desk.url}${site}/Desk.aspx?case=${leader}&do=acknowledge`);
    await setBox(page.getByRole('checkbox', { name: fill(says('groupTooOther'), many) }));
    await page.getByText(fill(texts('casework', 'en-GB')['togetherOther'] ?? '', many + 1)).waitFor();
    await cases.press('common', 'justNow');
    await cases.hands.select(cases.field(0, 'how'), 'Letter');
    await cases.press('complaintPanels', 'acknowledgeSave');
    await eventually(() => members((row) => row['ClockState'] === 'Met'), (count) => count === many);
    await cases.says(cases.words('casework')['batchAllDone']).waitFor();

    // the same again adds nothing
    await read();
    await page.getByText(bringIn['none'] ?? '').waitFor();
    assert.equal((await desk.control.rows('Complaint intake')).filter((row) => row['Source'] === 'Import').length, many);
  });
});
