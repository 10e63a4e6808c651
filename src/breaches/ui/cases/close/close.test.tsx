/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../../../platform/host/services';
import { DeskError } from '../../../../platform/sharepoint/errors';
import * as officers from '../../../../platform/settings/officers';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { DisposalOutcome } from '../../../../casework/store/disposal/dispose';
import type { DisposalPlan } from '../../../../casework/store/disposal/plan';
import type { BreachCase, CaseProblem, CommandResult } from '../../../rules';
import { emptyInvestigationFile } from '../../../rules/investigation';
import { aCase, at, readyValues } from '../../../rules/investigation/testCases';
import type { CasesPanelProps } from '../panelContract';
import { DeskAround } from '../testing/DeskAround';
import { memoryCases, officer } from '../testing/memoryCases';
import { ClosePanel } from './ClosePanel';
import { DisposePanel } from './DisposePanel';

jest.mock('../../../../platform/settings/officers', () => ({ ...jest.requireActual<typeof officers>('../../../../platform/settings/officers'), readOfficerSettings: jest.fn() }));
const disposal = { plan: jest.fn<Promise<DisposalPlan<BreachCase>>, [number]>(), dispose: jest.fn<Promise<DisposalOutcome<BreachCase>>, [DisposalPlan]>() };
configure({ defaultHidden: true });
afterEach(cleanup);

const services = {
  siteUrl: 'https://northmere.example/sites/dataprotection', sp: {}, now: () => Temporal.Instant.from('2026-11-22T18:00:00Z'), locale: 'en-GB', host: 'sharepoint'
} as unknown as DeskServices;
const ready = aCase();
const unready = aCase({ risk: 'Not decided', investigation: { ...readyValues.investigation, lessons: [] } }, { logId: 8, reference: 'BR-2026-00043' });

function show(Panel: React.FC<CasesPanelProps>, cases: readonly BreachCase[], openTasks = 0): { readonly results: CommandResult[]; readonly said: string[] } {
  jest.mocked(officers.readOfficerSettings).mockResolvedValue({ settings: { ...officers.defaultOfficerSettings, retention: { ...officers.defaultOfficerSettings.retention, personalDataBreach: 24, nearMiss: 12, notABreach: 1 } }, row: undefined });
  const results: CommandResult[] = [];
  const said: string[] = [];
  const store = { ...memoryCases(...cases), disposal: () => Promise.resolve(disposal), countOpenTasks: () => Promise.resolve(new Map(openTasks === 0 ? [] : cases.map(({ logId }) => [logId, openTasks]))) };
  const Holder: React.FC = () => {
    const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
    const run: CasesPanelProps['run'] = (command) => {
      const answers = cases.map((found) => command(found, { now: services.now(), me: officer.me }));
      results.push(...answers);
      setProblems(answers.length === 1 && !answers[0].ok ? answers[0].problems : []);
      return Promise.resolve(answers.every(({ ok }) => ok) ? 'saved' : 'problems');
    };
    return <Panel services={services} access={officer} cases={cases} run={run} runOn={() => undefined} problems={problems} busy={false} say={(text) => said.push(text)} fail={(error) => { throw error; }} />;
  };
  render(<DeskRoot theme={undefined} lang="en-GB"><DeskAround store={store}><Holder /></DeskAround></DeskRoot>);
  return { results, said };
}
const press = (name: string): void => { fireEvent.click(screen.getByRole('button', { name })); };

test('what is unanswered is listed with the command that answers it, and only what is ready is closed', async () => {
  const { results } = show(ClosePanel, [ready, unready]);
  expect(await screen.findByText('Ready to close: 1 of 2')).toBeInTheDocument();
  expect(screen.getByText('The risk to the people is decided (answer it in: Triage)')).toBeInTheDocument();
  expect(screen.getByText('At least one lesson is written down (answer it in: Investigation)')).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText('Final evaluation'), { target: { value: 'Handled well.' } });
  press('Close the case that is ready');
  await waitFor(() => expect(results).toHaveLength(2));
  expect(results[0]).toMatchObject({ ok: true, next: { caseState: 'Closed', disposalDue: '2028-11-22', investigation: { finalEvaluation: 'Handled well.' } } });
  expect(results[1]).toMatchObject({ ok: false });
});

test('a short closure says that it is one and why, and asks no final evaluation of an unlikely risk', async () => {
  const short = aCase({
    risk: 'Unlikely', ico: { ...readyValues.ico, decision: 'Do not tell', toldAt: undefined, reference: '' }, notification: { ...readyValues.notification, submissions: [] },
    investigation: { ...emptyInvestigationFile, effects: 'None.' }
  });
  const { results } = show(ClosePanel, [short]);
  expect(await screen.findByText(/^Short closure, because a risk is unlikely/)).toBeInTheDocument();
  expect(screen.getByLabelText('Final evaluation (optional)')).toBeInTheDocument();
  press('Close the case');
  await waitFor(() => expect(results[0]).toMatchObject({ ok: true, next: { caseState: 'Closed' } }));
});

test('the short closure of a near miss asks what is learnt', async () => {
  show(ClosePanel, [aCase({ breach: 'Near miss', investigation: emptyInvestigationFile })]);
  expect(await screen.findByText(/^Short closure, because this is a near miss/)).toBeInTheDocument();
  expect(screen.getByLabelText('Final evaluation')).toBeInTheDocument();
  expect(screen.queryByText(/root cause/i)).toBeNull();
});

test('without a final evaluation nothing is closed, and the summary leads to the box', async () => {
  const { results } = show(ClosePanel, [ready]);
  fireEvent.click(await screen.findByRole('button', { name: 'Close the case' }));
  fireEvent.click(await screen.findByRole('link', { name: 'Final evaluation: Answer this question.' }));
  expect(screen.getByLabelText('Final evaluation')).toHaveFocus();
  expect(results[0].ok).toBe(false);
});

test('what does not fit is named, and closed only with who, why and the DPO’s advice', async () => {
  const advicePeople = { advises: 'Tell', reason: 'They are at risk.', by: 'Helen Prys', at: '2026-11-21T10:00:00Z', enteredBy: 'Priya Nandra' } as const;
  const decidedPeople = { risk: 'High risk', delegation: '', departure: 'They know already.', enteredBy: 'Priya Nandra' } as const;
  const { results } = show(ClosePanel, [aCase({ risk: 'High risk', notification: { ...readyValues.notification, advicePeople, decidedPeople } })]);
  expect(await screen.findByText('People are not told although the risk is high, and no exception is named. A duty is unmet.')).toBeInTheDocument();
  expect(screen.getByLabelText('What the DPO advised on it')).toHaveValue('They are at risk.');
  expect(screen.getByLabelText('Advised by')).toHaveValue('Helen Prys');
  fireEvent.change(screen.getByLabelText('Final evaluation'), { target: { value: 'Handled.' } });
  press('Close the case');
  expect(within(await screen.findByRole('group', { name: 'There is a problem' })).getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Who decides to close it like this: Say who decides to close it like this.', 'Why it is closed like this: Say why it is closed like this.'
  ]);
  fireEvent.change(screen.getByLabelText('Who decides to close it like this'), { target: { value: 'Idris Vaughan' } });
  fireEvent.change(screen.getByLabelText('Why it is closed like this'), { target: { value: 'The police told them.' } });
  press('Close the case');
  await waitFor(() => expect(results).toHaveLength(2));
  expect(results[1]).toMatchObject({
    ok: true, next: { caseState: 'Closed', investigation: { closing: { taken: [{ code: 'people-depart', duty: 'people' }], decidedBy: 'Idris Vaughan', reason: 'The police told them.', adviceBy: 'Helen Prys' } } }
  });
});

test('a case in which everything fits is asked nothing of that', async () => {
  show(ClosePanel, [ready]);
  expect(await screen.findByText('Every question is answered.')).toBeInTheDocument();
  expect(screen.queryByText('Closing it all the same')).toBeNull();
});

test('an open task keeps a case open', async () => {
  show(ClosePanel, [ready], 2);
  expect(await screen.findByText('No task for a service is open (answer it in: Investigation)')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Close the case' })).not.toBeInTheDocument();
});

const closed = aCase({ caseState: 'Closed', closedAt: at('2020-11-20T10:00:00Z'), disposalDue: '2026-11-20' });
const notDue = aCase({ caseState: 'Closed', closedAt: at('2026-11-20T10:00:00Z'), disposalDue: '2032-11-20' }, { logId: 8, reference: 'BR-2026-00043' });

const planOf = (found: BreachCase, changes: Partial<DisposalPlan<BreachCase>> = {}): DisposalPlan<BreachCase> => ({
  found, problems: [], obstacles: [], closing: { at: at('2020-11-20T10:00:00Z'), by: 'Priya Nandra', label: '5.0', labels: new Set(['5.0']), beginning: 'seen' },
  files: [{ id: 1, name: 'letter.pdf', size: 2048 }, { id: 2, name: 'notes.docx', size: 1024 }], intake: { id: 42, attachments: ['letter.pdf'] }, additions: [], rows: [], versions: 6, events: 4, ...changes
});
beforeEach(() => {
  disposal.dispose.mockReset();
  disposal.plan.mockReset().mockImplementation((logId) => Promise.resolve(planOf(logId === 7 ? closed : notDue)));
});

test('disposal says what goes and what stays, and asks a second time', async () => {
  disposal.dispose.mockResolvedValue({ found: closed, left: [] });
  const { said } = show(DisposePanel, [closed, notDue]);
  expect(screen.getByText('BR-2026-00043: not due. Its disposal date has not come.')).toBeInTheDocument();
  expect(await screen.findByText('2 files (3.1 kB)')).toBeInTheDocument();
  expect(screen.getAllByText('letter.pdf')).toHaveLength(2);
  expect(screen.getByText('Report 42 with its attachments: 1')).toBeInTheDocument();
  expect(screen.getByText('Closed on Friday 20 November 2020 at 10:00 by Priya Nandra, as SharePoint stamped it.')).toBeInTheDocument();
  expect(screen.getByText('Old versions of the row: 6. Entries of the history that lose their details: 4.')).toBeInTheDocument();
  expect(screen.getByText('Every free text and name in the row of the log, and the row’s old versions')).toBeInTheDocument();
  press('Dispose of the case');
  expect(screen.getByRole('checkbox')).toHaveFocus();
  expect(screen.getByRole('checkbox')).toHaveAccessibleDescription('Tick the box first.');
  expect(disposal.dispose).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('checkbox'));
  press('Dispose of the case');
  expect(await screen.findByText('BR-2026-00042: disposed of')).toBeInTheDocument();
  expect(disposal.dispose.mock.calls.map(([plan]) => plan.found.logId)).toEqual([7]);
  expect(said).toContain('Disposed of: 1');
});

test('stopped in the middle it says so, and goes on; what SharePoint kept is named', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  disposal.dispose.mockRejectedValueOnce(new DeskError('throttled')).mockResolvedValueOnce({ found: closed, left: ['versions'] });
  show(DisposePanel, [closed]);
  fireEvent.click(await screen.findByRole('checkbox'));
  press('Dispose of the case');
  expect(await screen.findByText(/Stopped in the middle/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('checkbox'));
  press('Go on');
  expect(await screen.findByText('BR-2026-00042: not finished. Still there: old versions')).toBeInTheDocument();
});

test('what does not fit is named in sentences, nothing of that case is offered, and the others go on', async () => {
  const other = aCase({ caseState: 'Closed', closedAt: at('2020-11-20T10:00:00Z'), disposalDue: '2026-11-20' }, { logId: 9, reference: 'BR-2026-00044' });
  disposal.plan.mockImplementation((logId) => Promise.resolve(logId === 7 ? planOf(closed) : planOf(other, {
    obstacles: [{ code: 'reference', values: ['BR-2026-00042', '44', 'BR-2026-00044'] }, { code: 'tooEarly', values: ['Tom Ashworth'], day: '2032-11-22' }]
  })));
  disposal.dispose.mockResolvedValue({ found: closed, left: [] });
  show(DisposePanel, [closed, other]);
  expect(await screen.findByText('BR-2026-00044 is not disposed of: something does not fit')).toBeInTheDocument();
  expect(screen.getByText(/The row says BR-2026-00042, but report 44 and SharePoint’s stamps make it BR-2026-00044\./)).toBeInTheDocument();
  expect(screen.getByText(/SharePoint stamped its closing \(by Tom Ashworth\) later: by the council’s schedule it is kept until Monday 22 November 2032\./)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('checkbox'));
  press('Dispose of the case');
  expect(await screen.findByText('BR-2026-00042: disposed of')).toBeInTheDocument();
  expect(disposal.dispose).toHaveBeenCalledTimes(1);
});

test('what has changed since it was shown is not deleted, and is shown anew', async () => {
  const now = planOf(closed, { files: [{ id: 3, name: 'late.pdf', size: 10 }] });
  disposal.dispose.mockRejectedValueOnce(Object.assign(new Error('refused'), { name: 'DisposalRefusedError', plan: now })).mockResolvedValueOnce({ found: closed, left: [] });
  show(DisposePanel, [closed]);
  fireEvent.click(await screen.findByRole('checkbox'));
  press('Dispose of the case');
  expect(await screen.findByText(/nothing was deleted, because something has changed since it was shown/)).toBeInTheDocument();
  expect(screen.getByText('late.pdf')).toBeInTheDocument();
  expect(screen.getByRole('checkbox')).not.toBeChecked();
});

test('when the case cannot be read it says so and offers to try again', async () => {
  disposal.plan.mockRejectedValueOnce(new DeskError('throttled'));
  show(DisposePanel, [closed]);
  press(await screen.findByRole('button', { name: 'Try again' }).then(({ textContent }) => textContent ?? ''));
  expect(await screen.findByText('2 files (3.1 kB)')).toBeInTheDocument();
});
