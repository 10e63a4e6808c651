import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import type { Desk } from '../support/desk';
import { downloaded, textOfDocx, type Saved } from '../support/office';
import { fill } from '../support/texts';
import type { Area, CasesPage, Command } from './cases';
import { requestRow, type RequestCasePage } from './requests';
import type { Row } from './told';

/** A request under way: its page, its row, and how to look at what stands there. */
export interface RequestUnderWay {
  readonly desk: Desk;
  readonly cases: RequestCasePage;
  readonly logId: number;
  readonly look: (state: string) => Promise<void>;
}

/** `2026-11-22`, so many days before today in the United Kingdom. */
export const daysBefore = async (desk: Desk, days: number): Promise<string> =>
  Temporal.Instant.from(await desk.control.now()).toZonedDateTimeISO('Europe/London').toPlainDate().subtract({ days }).toString();

const stored = ({ desk, cases }: RequestUnderWay, is: (row: Row) => boolean): Promise<Row> => requestRow(desk, cases.reference, is);
/** Of the clock that ends first, in milliseconds. */
export const dueOf = (row: Row): number => Date.parse(String(row['DueAt']));

const typer = ({ cases, logId }: Pick<RequestUnderWay, 'cases' | 'logId'>) => (path: string, text: string): Promise<void> => cases.hands.type(cases.field(logId, path), text);

/** Answers the first question: which rights. From the list or from the page of the case. */
export async function assess(cases: CasesPage, logId: number, ...rights: readonly string[]): Promise<void> {
  const words = cases.words('requestPanels');
  await cases.hands.choose(cases.answer(logId, 'kind', words['kind_rightsRequest']));
  for (const right of rights) await cases.hands.tick(cases.panel.getByRole('checkbox', { name: words[`right_${right}`], exact: true }));
  await cases.press('requestPanels', 'assessSave');
  await cases.saved();
}

/** Who asks for a child, and what is known of both. */
export async function aboutChild(cases: CasesPage, logId: number): Promise<void> {
  const words = cases.words('requestPanels');
  await cases.hands.choose(cases.answer(logId, 'card.childCanAsk', cases.words('requests')['choice_notKnown']));
  for (const [path, text] of [['childWishes', 'Asked by the social worker: she does not mind.'], ['parentalResponsibility', 'On the birth certificate.'], ['courtOrders', 'None that we know.'], ['risk', 'Her father must not learn the address.']] as const) {
    await cases.hands.type(cases.field(logId, `card.${path}`), text);
  }
  await cases.says(words['childCanAskHint']).waitFor();
}

/** By what right they ask: asked for, and no time runs. */
export async function askAuthority(way: RequestUnderWay, day: string): Promise<void> {
  const { cases, logId } = way;
  await moment(way, 'authority.asked', day, '10:00');
  await cases.press('requestPanels', 'identitySave');
  const row = await stored(way, ({ ClockState }) => ClockState === 'Waiting');
  assert.deepEqual([row['WaitsFor'], row['DueAt']], ['authority', null], `Of ${logId} no time runs.`);
  await cases.saved();
}

/** It was shown: the month begins. */
export async function authorityShown(way: RequestUnderWay, day: string, what: string): Promise<Row> {
  await moment(way, 'authority.given', day, '11:00');
  await typer(way)('authority.what', what);
  return save(way, ['requestPanels', 'identitySave'], ({ ClockState }) => ClockState === 'Running');
}

async function moment({ cases, logId }: RequestUnderWay, path: string, date: string, time: string): Promise<void> {
  await cases.hands.type(cases.field(logId, `${path}-date`), date);
  await cases.hands.type(cases.field(logId, `${path}-time`), time);
}

/** Saves the panel that is open, and waits until the row says so and the page too. */
async function save(way: RequestUnderWay, [area, key]: readonly [Area, string], is: (row: Row) => boolean): Promise<Row> {
  await way.cases.press(area, key);
  const row = await stored(way, is);
  await way.cases.saved();
  return row;
}

/** Opens a command beside the steps, does it, and is back on the page of the case. */
export async function beside<Done>({ cases }: RequestUnderWay, command: Command, does: () => Promise<Done>): Promise<Done> {
  await cases.runBeside(command);
  const done = await does();
  await cases.leave();
  return done;
}

/** One right that asks for no search: done, told, sent. */
export async function answerCorrection(way: RequestUnderWay, day: string): Promise<void> {
  const { cases, logId } = way;
  const words = cases.words('requestRespond');
  const type = typer(way);
  await cases.hands.choose(cases.answer(logId, 'right', new RegExp(`^${cases.words('requests')['choice_rectification'] ?? ''}`)));
  await cases.hands.choose(cases.answer(logId, 'outcome', cases.words('requests')['choice_doneInFull']));
  await type('done', 'The date of birth is right now.');
  await type('recipientsTold', 'The benefit office was told.');
  await cases.hands.choose(cases.answer(logId, 'isSent', words['isSent_yes']));
  await type('on', day);
  await cases.hands.select(cases.field(logId, 'how'), 'Letter');
  await save(way, ['requestPanels', 'respondSave'], (row) => row['OpenRights'] === 'Access');
}

/** Asks the requester: the clock stands still. */
export async function ask(way: RequestUnderWay, question: string, day: string): Promise<void> {
  const type = typer(way);
  await way.cases.press('requestPanels', 'questionAdd');
  await type('clarifications.0.what', question);
  await type('clarifications.0.askedOn', day);
  const row = await save(way, ['requestPanels', 'clarifySave'], ({ Clarifying }) => Clarifying === 'Yes');
  assert.equal(row['ClockState'], 'Paused');
}

/** Their answer came: the clock goes on. */
export async function heard(way: RequestUnderWay, answer: string, day: string): Promise<Row> {
  const type = typer(way);
  await type('clarifications.0.answeredOn', day);
  await type('clarifications.0.answer', answer);
  return save(way, ['requestPanels', 'clarifySave'], ({ ClockState }) => ClockState === 'Running');
}

/** They were told of two further months, just now. */
export async function extend(way: RequestUnderWay, why: string): Promise<Row> {
  const { cases, logId } = way;
  await cases.press('common', 'justNow');
  await cases.hands.choose(cases.answer(logId, 'ground', cases.words('requests')['choice_complexity']));
  await typer(way)('why', why);
  return save(way, ['requestPanels', 'extendSave'], ({ ExtensionToldAt }) => ExtensionToldAt !== null);
}

/** Asks one service to look. */
export async function askService({ cases, logId }: RequestUnderWay, service: string, lookFor: string, place: string, due: string): Promise<void> {
  const words = cases.words('searchDesk');
  const { hands } = cases;
  await hands.choose(cases.answer(logId, 'search.way', words['way_service']));
  await hands.select(cases.field(logId, 'search.service'), service);
  await hands.choose(cases.answer(logId, 'search.ofService', words['no']));
  await hands.type(cases.field(logId, 'search.lookFor'), lookFor);
  await hands.type(cases.field(logId, 'search.places'), place);
  await hands.type(cases.field(logId, 'search.due'), due);
  await cases.press('searchDesk', 'add');
  await cases.search(service).getByRole('heading', { name: words['stand_open'] }).waitFor();
}

/** Reads what a service said, and settles its search. */
export async function settle({ cases }: RequestUnderWay, service: string, outcome: 'found' | 'nothing'): Promise<void> {
  const words = cases.words('searchDesk');
  await cases.search(service).getByText(cases.words('searches')[`outcome_${outcome}`] ?? '').first().waitFor();
  await cases.hands.press(cases.searchButton(service, 'settle'));
  await cases.search(service).getByRole('heading', { name: words['stand_settled'] }).waitFor();
}

/** Legal advice that is kept back, and what somebody else said, which goes without what shows who they are. */
export async function withhold(way: RequestUnderWay): Promise<void> {
  const { cases, logId } = way;
  const [law, choices, type] = [cases.words('exemptions'), cases.words('reviewChoices'), typer(way)];
  await cases.press('requestReview', 'withheldAdd');
  await cases.hands.select(cases.field(logId, 'withheld.0.exemption'), law['name_sch2-19'] ?? '');
  await type('withheld.0.covers', 'Two letters of the solicitor');
  await type('withheld.0.reason', 'Advice on the arrears, given in confidence.');
  await cases.hands.choose(cases.answer(logId, 'withheld.0.told', choices['telling_specific']));
  await cases.press('requestReview', 'otherAdd');
  await type('otherPeople.0.who', 'A neighbour');
  await type('otherPeople.0.what', 'What they said of the noise');
  await cases.hands.select(cases.field(logId, 'otherPeople.0.consent'), choices['consent_refused'] ?? '');
  await cases.hands.select(cases.field(logId, 'otherPeople.0.worker'), choices['worker_none'] ?? '');
  for (const [factor, text] of [['type', 'A private account'], ['confidentiality', 'It was said in confidence'], ['steps', 'Asked by letter'], ['capable', 'Yes'], ['refusal', 'Yes, in writing']] as const) {
    await type(`otherPeople.0.${factor}`, text);
  }
  await cases.hands.choose(cases.answer(logId, 'otherPeople.0.decision', choices['otherDecision_redact']));
  await type('otherPeople.0.reason', 'It can be read without their name.');
}

/** Health data may be kept back for serious harm only with an opinion that says so: none, then one that is awaited, block; then it has come. */
export async function healthData(way: RequestUnderWay, day: string): Promise<void> {
  const { cases, logId, look } = way;
  const [law, choices, words, type] = [cases.words('exemptions'), cases.words('reviewChoices'), cases.words('requestReview'), typer(way)];
  const refused = cases.page.getByRole('link', { name: law['problem_opinion-needed'] });
  await cases.press('requestReview', 'withheldAdd');
  await cases.hands.select(cases.field(logId, 'withheld.1.exemption'), law['name_sch3-5'] ?? '');
  await type('withheld.1.covers', 'A letter of the psychiatrist');
  await type('withheld.1.reason', 'It could make the illness worse.');
  await cases.hands.choose(cases.answer(logId, 'withheld.1.told', choices['telling_general']));
  await cases.press('requestReview', 'save');
  await refused.waitFor();

  await cases.press('requestReview', 'opinionAdd');
  await type('opinions.0.covers', 'The letter of the psychiatrist');
  await cases.hands.choose(cases.answer(logId, 'opinions.0.state', choices['opinionState_asked']));
  await type('opinions.0.of', 'The psychiatrist');
  await type('opinions.0.askedOn', day);
  await cases.says(law['standing_asked']).waitFor();
  await cases.hands.select(cases.field(logId, 'withheld.1.opinion'), fill(words['opinionOf'] ?? '', 'The psychiatrist', 'The letter of the psychiatrist'));
  await cases.press('requestReview', 'save');
  await refused.waitFor();
  await look('health data without an opinion, refused');

  await cases.hands.choose(cases.answer(logId, 'opinions.0.state', choices['opinionState_met']));
  await type('opinions.0.on', day);
  await cases.hands.choose(cases.answer(logId, 'opinions.0.again', words['no']));
  await type('opinions.0.againWhy', 'It is of this week.');
  await cases.says(law['standing_met']).waitFor();
  await save(way, ['requestReview', 'save'], ({ RequestReview }) => String(RequestReview).includes('sch3-5'));
}

/** The answer to access, as far as it is; what is missing is named. */
export async function writeAnswer(way: RequestUnderWay): Promise<void> {
  const { cases, logId } = way;
  const [words, type] = [cases.words('requestRespond'), typer(way)];
  await cases.hands.choose(cases.answer(logId, 'outcome', cases.words('requests')['choice_doneInPart']));
  await type('reasons', 'Legal advice was left out.');
  const told = { enclosed: 'The tenancy file, 212 pages.', purposes: 'To let the flat.', categories: 'Name, address, rent account.', recipients: 'The repairs company.', retention: 'Six years after the tenancy.' };
  for (const [path, text] of Object.entries(told)) await type(path, text);
  for (const path of ['hasOtherSource', 'isAutomated', 'isSentAbroad']) await cases.hands.choose(cases.answer(logId, path, words['no']));
  const searched = await cases.field(logId, 'searches').inputValue();
  for (const place of ['Housing: the tenancy system', 'Revenues: the rent account']) assert.ok(searched.includes(place), `What the searches say is not taken over: ${searched}`);
  await cases.says(cases.words('responseGaps')['lack_abbreviations']).waitFor();
  await cases.hands.choose(cases.answer(logId, 'isSent', words['isSent_no']));
  await save(way, ['requestPanels', 'respondSave'], ({ RequestFile }) => String(RequestFile).includes('212 pages'));
}

/** What it lacked; then nothing is missing. */
export async function completeAnswer(way: RequestUnderWay): Promise<void> {
  const { cases, logId } = way;
  const words = cases.words('requestRespond');
  await cases.hands.press(cases.panel.getByRole('link', { name: cases.words('responseGaps')['lack_abbreviations'] }));
  await cases.hands.choose(cases.answer(logId, 'hasAbbreviations', words['yes']));
  await typer(way)('abbreviations', 'ASB: anti-social behaviour');
  await cases.says(words['lacksNone']).waitFor();
  await cases.hands.choose(cases.answer(logId, 'isSent', words['isSent_no']));
  await save(way, ['requestPanels', 'respondSave'], ({ RequestFile }) => String(RequestFile).includes('anti-social'));
}

/** It has gone: the clock has ended. */
export async function sendAnswer(way: RequestUnderWay, day: string): Promise<void> {
  const { cases, logId } = way;
  await cases.hands.choose(cases.answer(logId, 'isSent', cases.words('requestRespond')['isSent_yes']));
  await typer(way)('on', day);
  await cases.hands.select(cases.field(logId, 'how'), 'Letter');
  await save(way, ['requestPanels', 'respondSave'], ({ ClockState }) => ClockState === 'Met');
}

/** The letter that tells the answer: what it has not is named before it is made. */
export async function letterLacks({ cases, logId }: RequestUnderWay): Promise<void> {
  await cases.answer(logId, 'letter', cases.words('requestLetters')['letter_response']).and(cases.page.locator(':checked')).waitFor({ state: 'attached' });
  await cases.says(cases.words('responseGaps')['lack_abbreviations']).waitFor();
  await cases.hands.press(cases.panel.getByRole('link', { name: cases.words('caseLetters')['gap_signatory'], exact: true }));
  await cases.page.waitForFunction((id) => document.activeElement?.id === id, `case-${logId}-signatoryRole`);
}

/** The letter that tells the answer, with nothing missing. */
export async function makeLetter({ cases, logId }: RequestUnderWay): Promise<Saved> {
  await cases.hands.type(cases.field(logId, 'signatoryRole'), 'Data Protection Officer');
  await cases.panel.getByText(cases.words('caseLetters')['missing'] ?? '', { exact: true }).waitFor({ state: 'detached' });
  await cases.panel.getByText(cases.words('requestLetters')['lacksTitle'] ?? '', { exact: true }).waitFor({ state: 'detached' });
  return downloaded(cases.page, () => cases.press('caseLetters', 'download'));
}

export function readLetter({ name, bytes }: Saved, reference: string, told: readonly string[]): void {
  assert.ok(name.includes(reference) && name.endsWith('.docx'), name);
  const text = textOfDocx(bytes);
  for (const each of told) assert.ok(text.includes(each), `The letter does not say "${each}":\n${text}`);
}
