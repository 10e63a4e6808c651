/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { BreachCase, CaseProblem, CaseValues } from '../../../rules';
import { newValues } from '../../../rules/investigation/testCases';
import { severityFileWith } from '../../../rules/severity/testSeverity';
import type { CasePanelProps } from '../panelContract';
import type { BreachStore } from '../shell/casePort';
import { DeskAround } from '../testing/DeskAround';
import { SeverityPart } from './index';

configure({ defaultHidden: true });
beforeEach(() => { jest.spyOn(console, 'warn').mockImplementation(() => undefined); });
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const now = Temporal.Instant.from('2026-11-21T09:00:00Z');
const facts = { dataTypes: ['Economic and financial data'], dataSubjectTypes: ['Employees'], incidentKind: 'emailWrongPerson', protection: 'None', peopleCount: 1, peopleBand: undefined };
const caseWith = (logId: number, values: Partial<CaseValues> = {}): BreachCase => ({ logId, values: { ...newValues, facts, ...values } }) as unknown as BreachCase;
type ReadScores = BreachStore['readSeverityHistory'];

/** The shell in short: runs the command on the case and keeps what it answers. */
const Shell: React.FC<{ readonly start: BreachCase; readonly readScores: ReadScores; readonly onSaved?: (values: CaseValues) => void }> = ({ start, readScores, onSaved }) => {
  const [found, setFound] = React.useState(start);
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const store = React.useMemo(() => ({ readSeverityHistory: readScores }) as unknown as BreachStore, [readScores]);
  const run: CasePanelProps['run'] = (command) => {
    const result = command(found, { now, me: { id: 1, name: 'Priya Nandra' } });
    setProblems(result.ok ? [] : result.problems);
    if (result.ok) {
      setFound({ ...found, values: result.next });
      onSaved?.(result.next);
    }
    return Promise.resolve(result.ok ? 'saved' : 'problems');
  };
  const props = { services: { locale: 'en-GB' }, found, run, problems, busy: false } as unknown as CasePanelProps;
  return <DeskAround store={store}><DeskRoot theme={undefined} lang="en-GB"><SeverityPart {...props} /></DeskRoot></DeskAround>;
};

const noScores: ReadScores = () => Promise.resolve([]);
const save = (): void => { fireEvent.click(screen.getByRole('button', { name: 'Save the score and the decision on the risk' })); };
const pick = (group: RegExp | string, answer: RegExp): void => { fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: answer })); };

test('a try too early says what is missing and takes the focus there; the finished one is saved', async () => {
  const onSaved = jest.fn();
  render(<Shell start={caseWith(7)} readScores={noScores} onSaved={onSaved} />);
  save();
  expect(await screen.findByRole('group', { name: 'There is a problem' })).toHaveFocus();
  expect(onSaved).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Choose what is suggested' }));
  pick('Full name', /^1 The name comes/);
  pick(/How likely/, /^High risk\./);
  save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  expect(onSaved.mock.calls[0][0]).toMatchObject({ risk: 'High risk', severity: { dataClasses: [{ class: 'financial', level: 3 }], identifiers: [{ identifier: 'fullName', value: 1 }] } });
  await waitFor(() => expect(screen.queryByRole('group', { name: 'There is a problem' })).toBeNull());
});

test('the scores of the case are shown, and read again after a save', async () => {
  const readScores = jest.fn<ReturnType<ReadScores>, Parameters<ReadScores>>(() => Promise.resolve([{ at: now, by: 'Priya Nandra', score: 3.25, band: 'High' }]));
  const severity = severityFileWith({ class: 'financial', dpc: 3, ei: 1, confidentiality: 0.25 });
  render(<Shell start={caseWith(7, { severity })} readScores={readScores} />);
  expect(await screen.findByRole('row', { name: /^3.25 High/ })).toBeInTheDocument();
  pick(/altered/, /^\+0.5/);
  save();
  await waitFor(() => expect(readScores).toHaveBeenCalledTimes(2));
});

test('scores that cannot be read are said, and keep nobody from scoring', async () => {
  render(<Shell start={caseWith(7)} readScores={() => Promise.reject(new Error('throttled'))} />);
  expect(await screen.findByText('The earlier scores could not be read.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^Save the score/ })).toBeEnabled();
});

test('two cases that are open at once do not share their answers', async () => {
  const severity = severityFileWith({ class: 'financial', dpc: 3, ei: 1 });
  render(<><Shell start={caseWith(7, { severity })} readScores={noScores} /><Shell start={caseWith(8, { severity })} readScores={noScores} /></>);
  await act(() => Promise.resolve());
  const [first, second] = screen.getAllByRole('group', { name: 'Financial data' });
  fireEvent.click(within(first).getByRole('radio', { name: /^4/ }));
  expect(within(first).getByRole('radio', { name: /^4/ })).toBeChecked();
  expect(within(second).getByRole('radio', { name: /^3/ })).toBeChecked();
  const ids = [...document.querySelectorAll('input, details, summary, fieldset')].map(({ id }) => id).filter((id) => id !== '');
  expect(new Set(ids).size).toBe(ids.length);
});

test('a risk that rises above the one on which somebody decided not to tell is said to be decided again', () => {
  const ico = { ...newValues.ico, decision: 'Do not tell', reason: 'Unlikely.' } as const;
  render(<DeskRoot theme={undefined} lang="en-GB"><Shell start={caseWith(1, { risk: 'Unlikely', ico })} readScores={() => Promise.resolve([])} /></DeskRoot>);
  expect(screen.queryByText(/has to be decided again/)).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: /^High risk/ }));
  expect(screen.getByText('Not reporting to the ICO was decided on a lower risk. When you save, the clock runs, and it has to be decided again.')).toBeInTheDocument();
});
