import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { CasesPage } from './pages/cases';
import type { Desk } from './support/desk';
import { journeys } from './support/journey';
import { downloaded, sheetsOf } from './support/office';
import { eventually } from './support/wait';

type Row = Readonly<Record<string, unknown>>;

const rowOf = async (desk: Desk, logId: number): Promise<Row> => (await desk.control.rows('Breach log')).find((row) => row['Id'] === logId) ?? {};

/** The demo's cases, found by what they are and not by their number. */
async function caseWith(desk: Desk, is: (row: Row) => boolean): Promise<{ readonly logId: number; readonly reference: string }> {
  const row = (await desk.control.rows('Breach log')).find(is);
  assert.ok(row, 'The demo has no such case.');
  return { logId: Number(row['Id']), reference: String(row['Reference']) };
}
const undecided = (row: Row): boolean => row['IcoDecision'] === 'Not decided' && row['IsPersonalDataBreach'] === 'Yes' && row['ClockState'] === 'Running';

/** 63,000 characters with everything that has ever broken a page: a formula, a script, marks that turn the text round, faces. */
const endless = `=HYPERLINK("http://127.0.0.1/x","y") <script>document.title='broken'</script> \u202Eturned\u202C 😀👩🏽‍💻 ${'long '.repeat(12_560)}`.slice(0, 62_990).concat('to the end');

journeys('Bad days of officers', (journey) => {
  journey('two officers decide on one case at once: the second sees both versions, and loses nothing', async ({ desk, as }) => {
    const { logId, reference } = await caseWith(desk, undecided);
    const [first, second] = [await as({ person: 'dpo' }), await as({ person: 'deputy' })];
    second.expectOnConsole(/412/);
    const [one, other] = [new CasesPage(first.page), new CasesPage(second.page)];
    for (const [cases, decision, reason] of [[one, 'Tell', 'A risk is likely.'], [other, 'Do not tell', 'It came back unread.']] as const) {
      await cases.open(desk);
      await cases.select(reference);
      await cases.run('decide');
      await cases.hands.choose(cases.option(logId, 'ico.decision', decision));
      await cases.hands.type(cases.field(logId, 'ico.reason'), reason);
      const late = cases.field(logId, 'ico.delayReason');
      if ((await late.count()) > 0) await cases.hands.type(late, 'Known late.');
    }
    await one.press('decisions', 'saveIco');
    await eventually(() => rowOf(desk, logId), (row) => row['IcoDecision'] === 'Tell');
    await other.press('decisions', 'saveIco');
    await other.says(other.words('casework')['conflictHeading']).waitFor();
    for (const said of ['A risk is likely.', 'It came back unread.']) await other.panel.getByText(said).first().waitFor();
    await second.axe('both versions of a conflict');
    assert.equal((await rowOf(desk, logId))['IcoDecision'], 'Tell', 'Nothing was saved over the first.');
    for (const mine of await other.panel.locator('[aria-labelledby^="conflict-"] input[id$="-mine"]').all()) await other.hands.choose(mine);
    await other.press('casework', 'conflictSave');
    const row = await eventually(() => rowOf(desk, logId), (found) => found['IcoDecision'] === 'Do not tell');
    assert.equal(row['IcoReason'], 'It came back unread.');
    const versions = (await (await desk.control.rest('owner@northmere.example', 'GET', `web/lists/getByTitle('Breach log')/items(${logId})/versions?$select=IcoReason`)).json()) as { value: Row[] };
    assert.ok(versions.value.some((version) => version['IcoReason'] === 'A risk is likely.'), 'The first decision is in the history.');
  });

  journey('the choice in the list changes while a panel is open, and a chosen row is deleted', async ({ desk, as }) => {
    const { page, axe, expectOnConsole } = await as({ person: 'dpo' });
    expectOnConsole(/404/);
    const cases = await new CasesPage(page).open(desk);
    const fresh = (await desk.control.rows('Breach log')).filter((row) => row['CaseState'] === 'New' && row['Standing'] === 'Open');
    const [first, second] = fresh.map((row) => String(row['Reference']));
    assert.ok(first && second);
    await cases.select(first);
    await cases.run('record');
    await cases.hands.type(cases.field(0, 'text'), 'Rang the service.');
    // the panel covers the list, but a script or a shortcut of the browser may change the choice all the same
    await cases.row(second).locator('input[type="checkbox"]').evaluate((box: HTMLInputElement) => box.click());
    await cases.says(cases.words('casework')['selectionChanged']).waitFor();
    await axe('a panel whose rows are no longer the chosen ones');
    await cases.press('caseCommands', 'recordSave');
    const events = await eventually(() => desk.control.rows('Case history'), (rows) => rows.some((row) => JSON.stringify(row).includes('Rang the service.')));
    assert.deepEqual(events.filter((row) => JSON.stringify(row).includes('Rang the service.')).map((row) => row['CaseReference']), [first], 'The panel stayed with its case.');

    await cases.open(desk);
    const gone = fresh.find((row) => row['Reference'] === second);
    await cases.select(second);
    assert.equal((await desk.control.rest('owner@northmere.example', 'POST', `web/lists/getByTitle('Breach log')/items(${String(gone?.['Id'])})/recycle`)).status, 200);
    await cases.run('history');
    await cases.says(cases.words('casework')['goneOne']).waitFor();
    await axe('a panel for a row that was deleted');
  });

  journey('throttled in the middle of three rows: it says what was done and what was not, and goes on', async ({ desk, as }) => {
    const { page, axe, expectOnConsole } = await as({ person: 'dpo' });
    expectOnConsole(/429/);
    const cases = await new CasesPage(page).open(desk);
    const ledBy = async (name: string): Promise<readonly string[]> =>
      (await desk.control.rows('Breach log', 'Reference,AssignedTo/Title&$expand=AssignedTo')).filter((row) => (row['AssignedTo'] as { Title?: string } | null)?.Title === name).map((row) => String(row['Reference']));
    const already = await ledBy('Tom Ashworth');
    const three = (await desk.control.rows('Breach log')).filter((row) => row['CaseState'] !== 'Closed' && !already.includes(String(row['Reference']))).slice(0, 3).map((row) => String(row['Reference']));
    assert.equal(three.length, 3);
    await cases.select(...three);
    await cases.run('assign');
    await cases.hands.select(cases.field(0, 'leadId'), 'Tom Ashworth');
    await desk.control.fault({ match: { target: 'sharepoint', method: 'MERGE', url: 'BreachLog.*/items' }, skip: 1, times: 0, fault: { kind: 'throttle', retryAfter: 1 } });
    await cases.press('caseCommands', 'assignSave');
    await cases.says(cases.words('casework')['batchStopped']).waitFor({ timeout: 60_000 });
    await axe('stopped in the middle');
    const led = async (): Promise<number> => (await ledBy('Tom Ashworth')).filter((reference) => three.includes(reference)).length;
    assert.ok((await led()) < 3);
    await desk.control.call('DELETE', 'faults');
    await cases.press('casework', 'goOn');
    await cases.says(cases.words('casework')['batchAllDone']).waitFor({ timeout: 60_000 });
    assert.equal(await led(), 3);
  });

  journey('a row closed past the desk stays open and out of the register until an officer answers', async ({ desk, as }) => {
    const { logId, reference } = await caseWith(desk, (row) => row['CaseState'] === 'Closed' && row['IsPersonalDataBreach'] === 'Not decided');
    const { page, axe } = await as({ person: 'dpo' });
    const cases = await new CasesPage(page).open(desk);
    assert.equal(await cases.row(reference).count(), 1, 'It is among the open cases.');
    await cases.select(reference);
    await cases.run('export');
    await cases.hands.choose(page.locator('[aria-labelledby="export-which-label"] input[id$="-period"]'));
    await cases.press('register', 'make');
    await cases.panel.getByRole('button', { name: cases.words('register')['downloadXlsx'] }).waitFor();
    const workbook = await downloaded(page, () => cases.press('register', 'downloadXlsx'));
    const [entries] = sheetsOf(workbook.bytes);
    assert.ok(entries && !entries.rows.some((row) => row.includes(reference)), 'It is not in the register.');
    await cases.leave();

    await cases.open(desk);
    await cases.select(reference);
    await cases.run('history');
    await cases.says(cases.words('casework')['aroundHeading']).waitFor();
    await axe('a row that was changed past the desk');
    await cases.hands.type(cases.panel.getByRole('textbox', { name: cases.words('casework')['aroundReason'] }), 'Nobody has looked at it yet.');
    await cases.press('casework', 'aroundPutBack');
    const row = await eventually(() => rowOf(desk, logId), (found) => found['CaseState'] === 'New');
    assert.deepEqual([row['ClockState'], row['Standing']], ['Running', 'Open']);
  });

  journey('63,000 characters with a formula, a script, turned text and faces', async ({ desk, as }) => {
    const noticed = new Date(Date.parse(await desk.control.now()) - 3_600_000).toISOString().replace(/\.\d+Z/, 'Z');
    const answer = await desk.control.rest('jo@northmere.example', 'POST', "web/lists/getByTitle('Breach reports')/items", {
      Title: 'Email sent to the wrong person', ReportGuid: randomUUID(), WhatHappened: endless, NoticedAt: noticed, IncidentKind: 'Email sent to the wrong person', IncidentGroup: 'Personal data - non-cyber', Service: 'Housing'
    });
    assert.equal(answer.status, 201);
    const { Id } = (await answer.json()) as { Id: number };
    await desk.control.advanceHours(31 / 3600);
    const { page, axe } = await as({ person: 'dpo' });
    const cases = await new CasesPage(page).open(desk);
    const [row] = await eventually(() => desk.control.rows('Breach log'), (rows) => rows.some((each) => each['ReportId'] === Id)).then((rows) => rows.filter((each) => each['ReportId'] === Id));
    const [logId, reference] = [Number(row?.['Id']), String(row?.['Reference'])];
    await cases.open(desk);
    await cases.select(reference);
    await cases.run('triage');
    const box = cases.field(logId, 'facts.whatHappened');
    await box.waitFor({ state: 'attached' });
    assert.equal(await box.inputValue(), endless);
    await cases.unfold(cases.field(logId, 'section-breach'));
    await cases.hands.choose(cases.option(logId, 'breach', 'Yes'));
    await cases.hands.type(cases.field(logId, 'breachReason'), 'Read by the wrong person.');
    await cases.press('triage', 'save');
    await eventually(() => rowOf(desk, logId), (found) => found['IsPersonalDataBreach'] === 'Yes');
    await axe('a description of 63,000 characters');
    assert.equal((await rowOf(desk, logId))['WhatHappened'], endless, 'Not a character is lost.');
    assert.doesNotMatch(await page.title(), /broken/);
  });
}, { data: 'demo' });
