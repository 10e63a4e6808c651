import assert from 'node:assert/strict';
import type { Desk } from '../support/desk';
import { downloaded, sheetsOf, textOfDocx, type Saved } from '../support/office';
import { texts } from '../support/texts';
import { eventually } from '../support/wait';
import type { CasesPage } from './cases';

/** A case under way: which row, and how to look at it. */
export interface UnderWay {
  readonly desk: Desk;
  readonly cases: CasesPage;
  readonly reference: string;
  readonly logId: number;
  /** Called once in each panel, with the name of its state. */
  readonly look: (state: string) => Promise<void>;
}

type Row = Readonly<Record<string, unknown>>;

/** Waits until the row in SharePoint says so: what the page claims is not what counts. */
const stored = async ({ desk, reference }: UnderWay, is: (row: Row) => boolean): Promise<Row> => {
  const of = (rows: readonly Row[]): Row | undefined => rows.find((row) => row['Reference'] === reference);
  return of(await eventually(() => desk.control.rows('Breach log'), (rows) => is(of(rows) ?? {}))) ?? {};
};

/** Opens the command's panel on the row. A list view that offers it is gone on with; what the last step only made possible is offered after a reload. */
export async function panelOf({ desk, cases, reference }: UnderWay, command: Parameters<CasesPage['run']>[0], view?: string): Promise<void> {
  const isThere = (await cases.row(reference).count()) > 0;
  if (!isThere || ((await cases.isChosen(reference)) && (await (await cases.command(command)).count()) === 0)) await cases.open(desk, view);
  await cases.select(reference);
  await cases.run(command);
}

export async function triage(way: UnderWay): Promise<void> {
  const { cases, logId, look } = way;
  const { hands } = cases;
  const field = (path: string) => cases.field(logId, path);
  await panelOf(way, 'triage');
  for (const part of ['breach', 'severity', 'lead']) await cases.unfold(field(`section-${part}`));
  await look('triage');
  await hands.choose(cases.option(logId, 'breach', 'Yes'));
  await hands.type(field('breachReason'), 'A neighbour has read it.');
  await hands.choose(cases.option(logId, 'councilRole', 'Controller'));
  await cases.unfold(field('severity.dataClasses.simple-box'));
  await hands.choose(field('severity.dataClasses.simple-1'));
  await cases.unfold(field('severity.identifiers.fullName-box'));
  await hands.choose(field('severity.identifiers.fullName-0_75'));
  await hands.choose(field('severity.confidentiality-0_25'));
  for (const none of ['integrity', 'availability', 'maliciousIntent']) await hands.choose(field(`severity.${none}-0`));
  await hands.choose(field('risk-Risk'));
  await hands.type(field('riskReason'), 'The discount tells of a disability.');
  await look('the severity of the triage');
  await hands.select(field('leadId'), 'Priya Nandra');
  await cases.press('triage', 'save');
  await cases.says(cases.words('casework')['savedHeading']).waitFor();
  await look('triage, saved');
  const row = await stored(way, (found) => found['IsPersonalDataBreach'] === 'Yes');
  assert.deepEqual([row['CaseState'] !== 'New', row['SeverityScore'], row['SeverityBand'], row['RiskLevel']], [true, 1, 'Low', 'Risk']);
  await cases.leave();
}

export async function decide(way: UnderWay): Promise<void> {
  const { cases, logId, look } = way;
  const { hands } = cases;
  const field = (path: string) => cases.field(logId, path);
  await panelOf(way, 'decide');
  await cases.option(logId, 'ico.decision', 'Tell').waitFor({ state: 'attached' });
  await look('decide');
  await hands.choose(cases.option(logId, 'ico.decision', 'Tell'));
  await hands.type(field('ico.reason'), 'A risk is likely.');
  await cases.press('decisions', 'saveIco');
  await stored(way, (row) => row['IcoDecision'] === 'Tell');
  // the panel scrolls to what was saved; who chooses the next thing meanwhile misses it
  await cases.saved();
  await hands.choose(cases.option(logId, 'people.decision', 'Tell'));
  await hands.type(field('people.reason'), 'They ask who has seen it.');
  await cases.press('decisions', 'savePeople');
  await stored(way, (row) => row['PeopleDecision'] === 'Tell');
  // whoever leaves before the page knows that it is saved is asked
  await cases.saved();
  await look('decide, saved');
  await cases.leave();
}

/** The pack as a Word document, and that the ICO was told. */
export async function tellIco(way: UnderWay): Promise<Saved> {
  const { cases, logId, look } = way;
  const { hands, page } = cases;
  const field = (path: string) => cases.field(logId, path);
  await panelOf(way, 'pack');
  await field('notification.consequences').waitFor();
  await look('the notification pack');
  await hands.type(field('notification.consequences'), 'The neighbour knows of the discount.');
  await hands.type(field('notification.actionsTaken'), 'The letter was fetched back.');
  await cases.press('documents', 'answersSave');
  await cases.says(cases.words('casework')['savedHeading']).waitFor();
  const pack = await downloaded(page, () => cases.press('documents', 'download'));
  const form = cases.form('documents', 'icoToldHeading');
  await cases.press('common', 'justNow', form);
  await hands.select(field('told.how'), cases.words('documents')['means_onlineForm'] ?? '');
  await hands.type(field('told.reference'), 'IC-123456-A1B2');
  // nothing is left unknown: the list is of what is ticked at the moment
  const unknown = cases.panel.locator(`input[type="checkbox"][id^="case-${logId}-told-unknown"]:checked`);
  while ((await unknown.count()) > 0) await hands.untick(cases.page.locator(`[id="${(await unknown.first().getAttribute('id')) ?? ''}"]`));
  await cases.press('documents', 'icoToldSave', form);
  await stored(way, (row) => row['IcoReference'] === 'IC-123456-A1B2');
  await cases.saved();
  await look('the notification pack, told');
  await cases.leave();
  return pack;
}

/** The letter as a Word document, and that the people were told. */
export async function tellPeople(way: UnderWay): Promise<Saved> {
  const { cases, logId, look } = way;
  const { hands, page } = cases;
  const field = (path: string) => cases.field(logId, path);
  await panelOf(way, 'tell');
  await field('letter.nature').waitFor();
  await look('tell people');
  await hands.type(field('letter.nature'), 'A letter of ours about you went to the wrong address.');
  await hands.type(field('letter.consequences'), 'Somebody else has read it.');
  await hands.type(field('letter.measures'), 'We have fetched it back.');
  await hands.type(field('letter.advice'), 'Ring us if anything about it worries you.');
  await cases.press('documents', 'letterSave');
  await cases.says(cases.words('casework')['savedHeading']).waitFor();
  const letter = await downloaded(page, () => cases.press('documents', 'downloadLetter'));
  const form = cases.form('documents', 'peopleToldHeading');
  await cases.press('common', 'justNow', form);
  await hands.select(field('told.how'), cases.words('documents')['means_letter'] ?? '');
  await hands.type(field('told.people'), '1');
  await cases.press('documents', 'icoToldSave', form);
  await stored(way, (row) => row['PeopleToldAt'] !== null);
  await cases.saved();
  await look('tell people, told');
  await cases.leave();
  return letter;
}

/** The findings, and the report for the head of service. */
export async function investigate(way: UnderWay): Promise<Saved> {
  const { cases, logId, look } = way;
  const { hands, page } = cases;
  const words = cases.words('investigation');
  const field = (path: string) => cases.field(logId, path);
  await panelOf(way, 'investigate');
  await field('whatCausedIt').waitFor();
  await look('investigate');
  await hands.type(field('whatCausedIt'), 'Two letters in one envelope.');
  await hands.type(field('doPeopleNeedTelling'), 'Yes, and they were told.');
  await hands.type(field('doesIcoNeedTelling'), 'Yes, and it was told in time.');
  await hands.type(field('howToAvoidAnother'), 'Check the address window.');
  await hands.type(field('effects'), 'Embarrassment; no loss.');
  await hands.select(field('rootCause'), words['root_processNotFollowed'] ?? '');
  await cases.press('investigation', 'lessonAdd');
  await hands.type(field('lessons.0.text'), 'Count letters and envelopes.');
  await hands.type(field('lessons.0.spreadBy'), 'Head of Revenues');
  await cases.press('investigation', 'actionAdd');
  await hands.type(field('actions.0.text'), 'Window envelopes');
  await hands.type(field('actions.0.owner'), 'Post room');
  await hands.type(field('actions.0.target'), '2027-01-15');
  await cases.press('investigation', 'save');
  await cases.says(cases.words('casework')['savedHeading']).waitFor();
  await stored(way, (row) => String(row['InvestigationFile']).includes('Window envelopes'));
  const report = await downloaded(page, () => cases.press('investigation', 'reportForHead'));
  await look('investigate, saved');
  await cases.leave();
  return report;
}

export async function close(way: UnderWay): Promise<void> {
  const { cases, look } = way;
  await panelOf(way, 'close');
  await cases.field(0, 'finalEvaluation').waitFor();
  await look('close');
  await cases.hands.type(cases.field(0, 'finalEvaluation'), 'Told in time, put right.');
  await cases.press('investigation', 'closeSubmitOne');
  const row = await stored(way, (found) => found['CaseState'] === 'Closed');
  assert.deepEqual([row['Standing'], row['ClockState']], ['Closed', 'Met']);
  assert.match(String(row['DisposalDue']), /^\d{4}-\d\d-\d\d$/);
  await cases.says(cases.words('casework')['batchAllDone']).waitFor();
  await look('closed');
  await cases.leave();
}

/** The history tells every event of the case in the reader's language: none is without its code, and nobody reads the English title of the list. */
export async function history(way: UnderWay): Promise<void> {
  const { cases, desk, look, reference } = way;
  await panelOf(way, 'history', 'Closed in the last 12 months');
  await cases.panel.getByRole('listitem').first().waitFor();
  const events = (await desk.control.rows('Case history', 'CaseReference,EventCode,Title')).filter((row) => row['CaseReference'] === reference);
  const codes = events.map((row) => String(row['EventCode']));
  for (const code of ['takenIn', 'triaged', 'breachDecided', 'severityAssessed', 'decidedOnIco', 'icoTold', 'peopleTold', 'closed']) assert.ok(codes.includes(code), `${code}: ${codes.join(', ')}`);
  const words = texts(['caseEvents', 'breachEvents'], cases.locale);
  for (const code of new Set(codes)) await cases.says(words[`code_${code}`]).waitFor();
  const shown = await cases.panel.getByRole('listitem').allInnerTexts();
  const titles = events.map((row) => String(row['Title'])).filter((title) => title.includes(': '));
  if (cases.locale === 'cy-GB') assert.deepEqual(titles.filter((title) => shown.some((line) => line.includes(title))), []);
  await look('the history of the closed case');
  await cases.leave();
}

/** The register of the chosen row, as a workbook and as CSV. */
export async function register(way: UnderWay): Promise<{ readonly workbook: Saved; readonly csv: Saved }> {
  const { cases, look } = way;
  const { page } = cases;
  await panelOf(way, 'export', 'Closed in the last 12 months');
  await page.locator('[aria-labelledby="export-which-label"] input[id$="-selected"]').waitFor({ state: 'attached' });
  await cases.hands.choose(page.locator('[aria-labelledby="export-which-label"] input[id$="-selected"]'));
  await cases.press('register', 'make');
  const xlsx = cases.panel.getByRole('button', { name: cases.words('register')['downloadXlsx'] });
  await xlsx.waitFor();
  await look('the register');
  const workbook = await downloaded(page, () => cases.press('register', 'downloadXlsx'));
  const csv = await downloaded(page, () => cases.press('register', 'downloadCsv'));
  await cases.leave();
  return { workbook, csv };
}

/** The documents say what was typed, and nothing in the register can be a formula. */
export function readDocuments(reference: string, story: string, { pack, letter, report, workbook, csv }: Readonly<Record<'pack' | 'letter' | 'report' | 'workbook' | 'csv', Saved>>): void {
  for (const file of [pack, letter, report]) assert.ok(file.name.includes(reference) && file.name.endsWith('.docx'), file.name);
  const notification = textOfDocx(pack.bytes);
  for (const told of [reference, story, 'The neighbour knows of the discount.', 'The letter was fetched back.', 'Northmere Borough Council', 'Priya Nandra']) assert.ok(notification.includes(told), `The pack does not say "${told}":\n${notification}`);
  const toPeople = textOfDocx(letter.bytes);
  for (const told of ['A letter of ours about you went to the wrong address.', 'Somebody else has read it.', 'We have fetched it back.', 'Ring us if anything about it worries you.', '01632 960 100']) assert.ok(toPeople.includes(told), `The letter does not say "${told}":\n${toPeople}`);
  const findings = textOfDocx(report.bytes);
  for (const told of [reference, 'Two letters in one envelope.', 'Check the address window.', 'Count letters and envelopes.', 'Window envelopes']) assert.ok(findings.includes(told), `The report does not say "${told}":\n${findings}`);
  const sheets = sheetsOf(workbook.bytes);
  assert.ok(sheets.some(({ rows }) => rows.some((row) => row.includes(reference))), `The register does not list ${reference}: ${JSON.stringify(sheets.map(({ name, rows }) => [name, rows.slice(0, 4)]))}`);
  assert.ok(sheets.every(({ xml }) => !/<f[ >]/.test(xml)), 'A cell of the workbook is a formula.');
  const lines = Buffer.from(csv.bytes).toString('utf8');
  assert.ok(lines.includes(reference));
  assert.doesNotMatch(lines, /(^|[\r\n,;"])[=+@-](?=[A-Za-z(])/, 'A cell of the CSV could be taken for a formula.');
}
