/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { aCase, at, newValues } from '../../../rules/investigation/testCases';
import type { CaseValues } from '../../../rules';
import { openPanel, press, type, type PanelDesk } from '../testing/panelDesk';
import { DecidePanel } from './DecidePanel';

afterEach(cleanup);

const now = at('2026-11-22T18:00:00Z');
const open = (values: Partial<CaseValues> = {}, when = now): PanelDesk =>
  openPanel(DecidePanel, aCase({ ...newValues, caseState: 'Triage', breach: 'Yes', councilRole: 'Controller', risk: 'Risk', ...values }), when);
const group = (name: string | RegExp): HTMLElement => screen.getByRole('form', { name });
const choose = (form: HTMLElement, name: string | RegExp): void => { fireEvent.click(within(form).getByRole('radio', { name })); };
const ico = (): HTMLElement => group('Report to the ICO?');
const people = (): HTMLElement => group('Tell the people affected');
const reason = (form: HTMLElement, text: string): void => { fireEvent.change(within(form).getByLabelText(/^Reason$/), { target: { value: text } }); };

test('a decision is saved with its reason, and who made it stands there', async () => {
  const desk = open();
  choose(ico(), 'Report');
  reason(ico(), 'A risk is likely.');
  await press('Save the decision on the ICO');
  expect(desk.found.values.ico).toMatchObject({ decision: 'Tell', reason: 'A risk is likely.', decidedBy: 'Priya Nandra' });
  expect(screen.getByText('Decided by Priya Nandra, Sunday 22 November 2026 at 18:00')).toBeInTheDocument();
  expect(screen.getByText(/record that the ICO was told/)).toBeInTheDocument();
});

test('a decision that departs from the risk test is refused without a reason, beside the field and in the summary', async () => {
  const desk = open();
  choose(ico(), 'Do not report');
  expect(within(ico()).getByText(/departs from the risk test. Say why it is right/)).toBeInTheDocument();
  await press('Save the decision on the ICO');
  expect(desk.found.values.ico.decision).toBe('Not decided');
  expect(within(screen.getByRole('group', { name: 'There is a problem' })).getByRole('link', { name: 'Reason: Say why: this departs from the risk test' })).toBeInTheDocument();
  expect(within(ico()).getByLabelText(/^Reason$/)).toHaveAttribute('aria-invalid', 'true');
  expect(within(people()).queryByRole('group', { name: 'There is a problem' })).toBeNull();
});

test('after 72 hours the reason for the delay is asked', async () => {
  const desk = open({}, at('2026-11-23T17:00:00Z'));
  choose(ico(), 'Report');
  reason(ico(), 'A risk is likely.');
  await press('Save the decision on the ICO');
  expect(desk.events).toEqual([]);
  type('Reason for the delay', 'The supplier told us late.');
  await press('Save the decision on the ICO');
  expect(desk.found.values.ico).toMatchObject({ decision: 'Tell', delayReason: 'The supplier told us late.' });
});

test('in time it is not asked', () => {
  open();
  choose(ico(), 'Report');
  expect(screen.queryByLabelText('Reason for the delay')).toBeNull();
});

test('people who are not told although the risk is high: an exception with its law', async () => {
  const desk = open({ risk: 'High risk' });
  choose(people(), 'Do not tell');
  expect(within(people()).queryByRole('radio', { name: /restricted to protect an inquiry/ })).toBeNull();
  choose(people(), /Nobody can read the data.*article 34\(3\)\(a\)/);
  reason(people(), 'The stick was encrypted.');
  await press('Save the decision on the people');
  expect(desk.found.values.people).toMatchObject({ decision: 'Do not tell', exception: 'Unintelligible data' });
  expect(screen.getByText(/the case says that it had no protection/)).toBeInTheDocument();
});

test('choosing to tell them takes the exception back', async () => {
  const desk = open({ risk: 'High risk' });
  choose(people(), 'Do not tell');
  choose(people(), /Nobody can read the data/);
  choose(people(), 'Tell');
  reason(people(), 'The risk is high.');
  await press('Save the decision on the people');
  expect(desk.found.values.people).toMatchObject({ decision: 'Tell', exception: 'None' });
});

test('under Part 3 the law enforcement restriction is offered, and section 67 stands there', () => {
  open({ regime: 'Law enforcement', risk: 'High risk' });
  choose(people(), 'Do not tell');
  expect(within(people()).getByRole('radio', { name: /section 68\(7\)/ })).toBeInTheDocument();
  expect(screen.getByText(/section 67/)).toBeInTheDocument();
});

describe('the DPO’s advice', () => {
  const advice = (): HTMLElement => group('The DPO’s advice: report to the ICO?');
  const fillIn = (form: HTMLElement, label: RegExp | string, text: string): void => { fireEvent.change(within(form).getByLabelText(label), { target: { value: text } }); };

  test('is entered apart from the decision, by somebody else than who gave it, and both stand there', async () => {
    const desk = open();
    expect(screen.getAllByText('No advice of the DPO is on record yet.')).toHaveLength(2);
    choose(advice(), 'Report');
    fillIn(advice(), /^Why the DPO/, 'It is the address of a refuge.');
    fillIn(advice(), /^Advised by/, 'Helen Prys');
    await press('Save the advice on the ICO');
    expect(desk.found.values.notification.adviceIco).toMatchObject({ advises: 'Tell', by: 'Helen Prys', enteredBy: 'Priya Nandra' });
    expect(desk.found.values.ico.decision).toBe('Not decided');
    expect(screen.getByText('The DPO advised: Report')).toBeInTheDocument();
    expect(screen.getByText('Advised by Helen Prys, Sunday 22 November 2026 at 18:00. Entered by Priya Nandra')).toBeInTheDocument();
    // asked once: the same DPO advises on the people
    expect(within(group(/tell the people affected\?/)).getByLabelText(/^Advised by/)).toHaveValue('Helen Prys');
  });

  test('that is not followed asks why, and the decision says by whom and under which delegation', async () => {
    const given = { advises: 'Tell', reason: 'A refuge.', by: 'Helen Prys', at: '2026-11-22T09:00:00Z', enteredBy: 'Priya Nandra' } as const;
    const desk = open({ risk: 'Unlikely', notification: { ...newValues.notification, adviceIco: given } });
    expect(within(ico()).queryByLabelText(/^Advice not followed because/)).toBeNull();
    choose(ico(), 'Do not report');
    reason(ico(), 'It came back unopened.');
    fillIn(ico(), /^Decided by/, 'Idris Vaughan');
    fillIn(ico(), /^Under which delegation/, 'Monitoring Officer');
    await press('Save the decision on the ICO');
    expect(within(screen.getByRole('group', { name: 'There is a problem' })).getByRole('link')).toHaveTextContent('Advice not followed because: Say why the DPO’s advice is not followed');
    fillIn(ico(), /^Advice not followed because/, 'It came back within the hour.');
    await press('Save the decision on the ICO');
    expect(desk.found.values.ico).toMatchObject({ decision: 'Do not tell', decidedBy: 'Idris Vaughan' });
    expect(desk.found.values.notification.decidedIco).toMatchObject({ delegation: 'Monitoring Officer', departure: 'It came back within the hour.', enteredBy: 'Priya Nandra' });
    expect(screen.getByText('Decided by Idris Vaughan, Monitoring Officer, Sunday 22 November 2026 at 18:00. Entered by Priya Nandra')).toBeInTheDocument();
  });

  test('with half a moment is refused, and nothing typed is lost', async () => {
    open();
    choose(advice(), 'Do not report');
    fillIn(advice(), /^Why the DPO/, 'Nobody read it.');
    fillIn(advice(), /^Advised by/, 'Helen Prys');
    fireEvent.change(within(advice()).getByLabelText('Day'), { target: { value: '2026-11-22' } });
    await press('Save the advice on the ICO');
    expect(within(screen.getByRole('group', { name: 'There is a problem' })).getByRole('link')).toHaveTextContent('Give both the date and the time, or leave both empty');
    expect(within(advice()).getByLabelText(/^Why the DPO/)).toHaveValue('Nobody read it.');
  });
});

test('somebody who decides otherwise than another did stands there as the one who decides', () => {
  open({ ico: { ...newValues.ico, decision: 'Tell', reason: 'A risk.', decidedBy: 'Idris Vaughan', decidedAt: now } });
  expect(within(ico()).getByLabelText(/^Decided by/)).toHaveValue('Idris Vaughan');
  choose(ico(), 'Do not report');
  expect(within(ico()).getByLabelText(/^Decided by/)).toHaveValue('Priya Nandra');
});

test('what closing would name is said while the decision is made, and that the clock runs on', () => {
  open({ risk: 'High risk' });
  choose(ico(), 'Do not report');
  expect(within(ico()).getByText(/the 72 hours keep running: only a risk that is decided to be unlikely/)).toBeInTheDocument();
  expect(within(ico()).getByText('It is not reported to the ICO although there is a risk to people. The clock keeps running.')).toBeInTheDocument();
  expect(within(ico()).getByText(/the case can be closed only with who took it on themselves, why, and what the DPO advised/)).toBeInTheDocument();
  choose(ico(), 'Report');
  expect(within(ico()).queryByText(/can be closed only with/)).toBeNull();
  choose(people(), 'Do not tell');
  expect(within(people()).getByText('People are not told although the risk is high, and no exception is named.')).toBeInTheDocument();
  choose(people(), /disproportionate effort/);
  expect(within(people()).getByText(/A public notice takes the place of telling each person/)).toBeInTheDocument();
});

test('with an unlikely risk the clock stops, and closing names nothing', () => {
  open({ risk: 'Unlikely' });
  choose(ico(), 'Do not report');
  expect(within(ico()).queryByText(/keep running/)).toBeNull();
  expect(within(ico()).queryByText(/can be closed only with/)).toBeNull();
});

test('a reason that was given for a lower risk is asked again', async () => {
  const decidedIco = { risk: 'Unlikely', delegation: '', departure: '', enteredBy: 'Priya Nandra' } as const;
  const desk = open({ ico: { ...newValues.ico, decision: 'Do not tell', reason: 'Nobody read it.', decidedBy: 'Priya Nandra', decidedAt: now }, notification: { ...newValues.notification, decidedIco } });
  expect(screen.getByText(/Not reporting to the ICO was decided on a lower risk/)).toBeInTheDocument();
  expect(screen.getByText('This was decided on a lower risk, with the reason: Nobody read it.')).toBeInTheDocument();
  expect(within(ico()).getByLabelText(/^Reason$/)).toHaveValue('');
  reason(ico(), 'Nobody read it.');
  await press('Save the decision on the ICO');
  expect(within(screen.getByRole('group', { name: 'There is a problem' })).getByRole('link')).toHaveTextContent('Reason: This reason was given for a lower risk');
  reason(ico(), 'They are told today.');
  await press('Save the decision on the ICO');
  expect(desk.found.values.notification.decidedIco).toMatchObject({ risk: 'Risk' });
  expect(screen.queryByText(/was decided on a lower risk/)).toBeNull();
});

test('a processor decides nothing: it records that its controller was told', async () => {
  const desk = open({ councilRole: 'Processor' });
  expect(screen.queryByRole('form', { name: 'Report to the ICO?' })).toBeNull();
  expect(screen.queryByText('Report to the ICO by')).toBeNull();
  const form = group('Tell the controller');
  expect(within(form).getByText('It is not on record that the controller was told')).toBeInTheDocument();
  await press('Record that the controller was told');
  expect(within(screen.getByRole('group', { name: 'There is a problem' })).getByRole('link')).toHaveTextContent('When was the controller told? This is needed');
  fireEvent.change(within(form).getByLabelText('Day'), { target: { value: '2026-11-21' } });
  fireEvent.change(within(form).getByLabelText('Time'), { target: { value: '09:30' } });
  await press('Record that the controller was told');
  expect(desk.found.values.triage.tell).toEqual([{ key: 'controller', name: 'Controller', state: 'Told', at: '2026-11-21T09:30:00Z', by: 'Priya Nandra', reference: '', note: '' }]);
  expect(within(form).getByText('Saturday 21 November 2026 at 09:30')).toBeInTheDocument();
});

test('what is no breach has nothing to decide', () => {
  open({ breach: 'Near miss' });
  expect(screen.getByText('There is nothing to decide')).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
});
