import assert from 'node:assert/strict';
import { CasesPage } from './pages/cases';
import type { Desk } from './support/desk';
import { journeys } from './support/journey';
import { eventually } from './support/wait';

type Row = Readonly<Record<string, unknown>>;

const rowOf = async (desk: Desk, logId: number): Promise<Row> => (await desk.control.rows('Breach log')).find((row) => row['Id'] === logId) ?? {};

/** A breach that carries a risk and of which nothing is decided; the 72 hours are over or not. */
async function undecided(desk: Desk): Promise<{ readonly logId: number; readonly reference: string }> {
  const row = (await desk.control.rows('Breach log')).find((each) => each['IsPersonalDataBreach'] === 'Yes' && each['RiskLevel'] === 'Risk' && each['IcoDecision'] === 'Not decided');
  assert.ok(row, 'The demo has no such case.');
  return { logId: Number(row['Id']), reference: String(row['Reference']) };
}

journeys('Decisions', (journey) => {
  journey('a high risk, and decided not to report: the clock runs on in list and desk, advice and decision stand apart, and closing and register name it', async ({ desk, as }) => {
    const { logId, reference } = await undecided(desk);
    const { page, axe } = await as({ person: 'dpo' });
    const cases = await new CasesPage(page).open(desk);
    const { hands } = cases;
    const field = (path: string) => cases.field(logId, path);

    await cases.select(reference);
    await cases.run('triage');
    await cases.unfold(field('section-severity'));
    await hands.choose(field('risk-High_risk'));
    await hands.type(field('riskReason'), 'One of the tenants lives at a refuge.');
    await cases.press('triage', 'save');
    await eventually(() => rowOf(desk, logId), (row) => row['RiskLevel'] === 'High risk');
    await cases.saved();
    await cases.leave();

    await cases.open(desk);
    await cases.select(reference);
    await cases.run('decide');
    const advice = cases.form('decisions', 'adviceHeading_ico');
    await hands.choose(cases.option(logId, 'adviceIco.advises', 'Tell'));
    await hands.type(field('adviceIco.reason'), 'The file names the address of a refuge.');
    await hands.type(field('adviceIco.by'), 'Priya Nandra');
    await cases.press('decisions', 'saveAdvice_ico', advice);
    await cases.says(cases.words('decisions')['adviceOnRecord']).waitFor();
    await cases.saved();

    const ico = cases.form('decisions', 'icoHeading');
    await hands.choose(cases.option(logId, 'ico.decision', 'Do not tell'));
    await ico.getByText(cases.words('decisions')['icoRunsOn'] ?? '').waitFor();
    await ico.getByText(cases.words('decisions')['finding_ico-departs'] ?? '').waitFor();
    await axe('a decision not to report a high risk');
    await hands.type(field('ico.reason'), 'The folder is thought to be in the depot.');
    await hands.type(field('ico.departure'), 'The head of service is sure that nobody opened it.');
    await hands.type(field('ico.by'), 'Helen Marsh');
    await hands.type(field('ico.delegation'), 'Senior Information Risk Owner');
    const delay = field('ico.delayReason');
    if ((await delay.count()) > 0) await hands.type(delay, 'The depot was searched first.');
    await cases.press('decisions', 'saveIco', ico);
    const decided = await eventually(() => rowOf(desk, logId), (row) => row['IcoDecision'] === 'Do not tell');
    assert.deepEqual([decided['ClockState'], decided['Awaits'], decided['IcoDecidedBy']], ['Running', 'Yes', 'Helen Marsh']);
    await cases.saved();
    await cases.leave();

    await cases.open(desk, 'Awaiting decision');
    await cases.row(reference).getByText('Decided not to report; a risk is not ruled out').waitFor();

    await cases.select(reference);
    await cases.run('close');
    await cases.panel.getByText(cases.words('decisions')['finding_ico-departs'] ?? '').waitFor();
    await axe('what closing names');
    await cases.leave();

    await cases.run('export');
    await cases.press('register', 'make');
    await cases.panel.getByText(/^Cases with a duty unmet: 1 /).waitFor();
    await cases.leave();

    const narrow = await as({ person: 'dpo', locale: 'cy-GB' });
    const welsh = await new CasesPage(narrow.page, 'cy-GB').open(desk);
    await welsh.select(reference);
    await welsh.run('decide');
    await narrow.page.setViewportSize({ width: 320, height: 800 });
    await welsh.says(welsh.words('decisions')['finding_ico-departs']).waitFor();
    await narrow.axe('the decisions, 320 px, Welsh');
    assert.equal(await narrow.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true, 'The page scrolls sideways.');
  });
}, { data: 'demo' });
