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
const ico = (): HTMLElement => group('Tell the ICO');
const people = (): HTMLElement => group('Tell the people affected');
const reason = (form: HTMLElement, text: string): void => { fireEvent.change(within(form).getByLabelText(/^Reason$/), { target: { value: text } }); };

test('a decision is saved with its reason, and who made it stands there', async () => {
  const desk = open();
  choose(ico(), 'Tell');
  reason(ico(), 'A risk is likely.');
  await press('Save the decision on the ICO');
  expect(desk.found.values.ico).toMatchObject({ decision: 'Tell', reason: 'A risk is likely.', decidedBy: 'Priya Nandra' });
  expect(screen.getByText('Decided by Priya Nandra, Sunday 22 November 2026 at 18:00')).toBeInTheDocument();
  expect(screen.getByText(/record that the ICO was told/)).toBeInTheDocument();
});

test('a decision that departs from the risk test is refused without a reason, beside the field and in the summary', async () => {
  const desk = open();
  choose(ico(), 'Do not tell');
  expect(within(ico()).getByText(/departs from the risk test. Say why it is right/)).toBeInTheDocument();
  await press('Save the decision on the ICO');
  expect(desk.found.values.ico.decision).toBe('Not decided');
  expect(within(screen.getByRole('alert')).getByRole('link', { name: 'Reason: Say why: this departs from the risk test' })).toBeInTheDocument();
  expect(within(ico()).getByLabelText(/^Reason$/)).toHaveAttribute('aria-invalid', 'true');
  expect(within(people()).queryByRole('alert')).toBeNull();
});

test('after 72 hours the reason for the delay is asked', async () => {
  const desk = open({}, at('2026-11-23T17:00:00Z'));
  choose(ico(), 'Tell');
  reason(ico(), 'A risk is likely.');
  await press('Save the decision on the ICO');
  expect(desk.events).toEqual([]);
  type('Reason for the delay', 'The supplier told us late.');
  await press('Save the decision on the ICO');
  expect(desk.found.values.ico).toMatchObject({ decision: 'Tell', delayReason: 'The supplier told us late.' });
});

test('in time it is not asked', () => {
  open();
  choose(ico(), 'Tell');
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

test('what is no breach has nothing to decide', () => {
  open({ breach: 'Near miss' });
  expect(screen.getByText('There is nothing to decide')).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
});
