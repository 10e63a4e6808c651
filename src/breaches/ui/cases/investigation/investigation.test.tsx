/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../../../platform/host/services';
import * as settings from '../../../../platform/settings';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { CaseTask } from '../../../cases/contract';
import type { BreachCase, CaseProblem } from '../../../rules';
import { emptyInvestigationFile } from '../../../rules/investigation';
import { aCase, readyValues } from '../../../rules/investigation/testCases';
import type { CasePanelProps } from '../panelContract';
import { DeskAround } from '../testing/DeskAround';
import { memoryCases, officer } from '../testing/memoryCases';
import { InvestigationPanel } from './InvestigationPanel';

jest.mock('../../../../platform/settings');
configure({ defaultHidden: true });
afterEach(cleanup);

const services = {
  siteUrl: 'https://northmere.example/sites/dataprotection', sp: {}, now: () => Temporal.Instant.from('2026-11-22T18:00:00Z'), locale: 'en-GB', host: 'sharepoint'
} as unknown as DeskServices;
const task: CaseTask = { id: 3, etag: '"t,1"', title: 'Ring the recipient', service: 'Housing', due: '2026-11-27', state: 'Open', by: 'Priya Nandra', folder: 'Housing' };

interface Shown {
  readonly store: ReturnType<typeof memoryCases>;
  readonly saved: () => BreachCase['values'] | undefined;
  readonly said: string[];
}

async function show(start: BreachCase, more: Partial<ReturnType<typeof memoryCases>> = {}): Promise<Shown> {
  jest.mocked(settings.readSettings).mockResolvedValue({ settings: { services: [{ name: 'Housing' }, { name: 'Benefits' }] } as never, row: undefined });
  const store = { ...memoryCases(start), readTasks: () => Promise.resolve([task]), ...more };
  const said: string[] = [];
  const Holder: React.FC = () => {
    const [found, setFound] = React.useState(start);
    const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
    const run: CasePanelProps['run'] = async (command) => {
      const result = command(found, { now: services.now(), me: officer.me });
      setProblems(result.ok ? [] : result.problems);
      if (!result.ok) return 'problems';
      setFound(await store.saveCase(found, result.next, result.events));
      return 'saved';
    };
    return <InvestigationPanel services={services} access={officer} found={found} run={run} problems={problems} busy={false} say={(text) => said.push(text)} fail={(error) => { throw error; }} />;
  };
  render(<DeskRoot theme={undefined} lang="en-GB"><DeskAround store={store}><Holder /></DeskAround></DeskRoot>);
  await screen.findByText('Ring the recipient');
  return { store, saved: () => store.saves[store.saves.length - 1]?.next, said };
}

const type = (label: string | RegExp, text: string, place = 0): void => { fireEvent.change(screen.getAllByLabelText(label)[place], { target: { value: text } }); };
const press = (name: string): void => { fireEvent.click(screen.getByRole('button', { name })); };
const fresh = aCase({ ...readyValues, investigation: emptyInvestigationFile });

test('answers, a lesson and an action are saved, and nothing stays unsaved', async () => {
  const { saved, said } = await show(fresh);
  type('What caused it or allowed it to happen?', 'Two letters in one envelope.');
  press('Add a lesson');
  type('What others can learn from it', 'Count the letters');
  type('Who spreads it', 'Head of Housing');
  press('Add an action');
  type('What will be better', 'Window envelopes');
  type('Owner', 'Post room');
  type('Target date', '2027-01-15');
  expect(screen.getByText('The report is made from what is saved. Save first what you have typed.')).toBeInTheDocument();
  press('Save the investigation');
  await waitFor(() => expect(said).toContain('The investigation is saved.'));
  expect(saved()?.investigation).toMatchObject({
    whatCausedIt: 'Two letters in one envelope.', lessons: [{ text: 'Count the letters', spreadBy: 'Head of Housing' }], actions: [{ text: 'Window envelopes', owner: 'Post room', target: '2027-01-15' }]
  });
  expect(screen.queryByText('The report is made from what is saved. Save first what you have typed.')).not.toBeInTheDocument();
});

test('what was answered before stands there, with where it comes from, and is kept by the save', async () => {
  const { saved } = await show(aCase({ ...readyValues, investigation: emptyInvestigationFile, notification: { ...readyValues.notification, actionsProposed: 'Window envelopes.' } }));
  const box = (label: string | RegExp): HTMLElement => screen.getByLabelText(label);
  expect(box('Does the ICO need to be told, and why?')).toHaveValue('Report: A risk is likely.');
  expect(box('Does the ICO need to be told, and why?')).toHaveAccessibleDescription('From the decision.');
  expect(box('Do the people need to be told, and why?')).toHaveValue('Do not tell: The risk is not high.');
  expect(box('What will avoid another one?')).toHaveValue('Window envelopes.');
  expect(box('What effects did it have, or may it have?')).toHaveAccessibleDescription('For the register: UK GDPR article 33(5). From the notification pack.');
  expect(box('What caused it or allowed it to happen?')).toHaveValue('');
  type('What effects did it have, or may it have?', 'She moved.');
  expect(box('What effects did it have, or may it have?')).toHaveAccessibleDescription('For the register: UK GDPR article 33(5).');
  press('Save the investigation');
  await waitFor(() => expect(saved()?.investigation).toMatchObject({ effects: 'She moved.', doesIcoNeedTelling: 'Report: A risk is likely.', howToAvoidAnother: 'Window envelopes.' }));
});

test('a row has the manager and the service of triage from its first word on; one without a word is left out', async () => {
  const { saved } = await show(aCase({ ...readyValues, investigation: emptyInvestigationFile, triage: { ...readyValues.triage, manager: 'Morgan Ellis' } }));
  press('Add a lesson');
  press('Add a lesson');
  expect(screen.getAllByLabelText('Who spreads it')[0]).toHaveValue('');
  type('What others can learn from it', 'Count the letters');
  expect(screen.getAllByLabelText('Who spreads it')[0]).toHaveValue('Morgan Ellis');
  expect(screen.getAllByLabelText('To whom (optional)')[0]).toHaveValue('Housing');
  press('Add an action');
  type('Owner', 'Post room');
  type('What will be better', 'Window envelopes');
  expect(screen.getByLabelText('Owner')).toHaveValue('Post room');
  press('Save the investigation');
  await waitFor(() => expect(saved()?.investigation).toMatchObject({
    lessons: [{ text: 'Count the letters', spreadBy: 'Morgan Ellis', audience: 'Housing' }], actions: [{ text: 'Window envelopes', owner: 'Post room' }]
  }));
  expect(saved()?.investigation.lessons).toHaveLength(1);
});

test('what is wrong is listed at the top, each line leads to its field, and what was typed stays', async () => {
  await show(fresh);
  press('Add a lesson');
  type('Who spreads it', 'Head of Housing');
  press('Save the investigation');
  const link = within(await screen.findByRole('group', { name: 'There is a problem' })).getByRole('link', { name: /Answer this question\.$/ });
  fireEvent.click(link);
  expect(screen.getByLabelText('What others can learn from it')).toHaveFocus();
  expect(screen.getByLabelText('Who spreads it')).toHaveValue('Head of Housing');
});

test('an event is added with its own time; one in the future or without words is refused', async () => {
  const { store, said } = await show(fresh);
  press('Add the event');
  expect(await screen.findByText('Give the day and the time.', { exact: false })).toBeInTheDocument();
  type('What happened', 'The recipient deleted the email');
  type('Day', '2026-11-23');
  type('Time', '09:00');
  press('Add the event');
  expect(screen.getByText('This is in the future.', { exact: false })).toBeInTheDocument();
  type('Day', '2026-11-21');
  press('Add the event');
  await waitFor(() => expect(said).toContain('The event is in the timeline.'));
  expect(store.events[store.events.length - 1]?.event).toMatchObject({ kind: 'investigation', code: 'happened', values: { what: 'The recipient deleted the email' }, at: Temporal.Instant.from('2026-11-21T09:00:00Z') });
  expect(screen.getByLabelText('What happened')).toHaveValue('');
});

test('a task is given to a service and withdrawn', async () => {
  const addTask = jest.fn().mockResolvedValue(task);
  const changeTask = jest.fn().mockResolvedValue(task);
  const { said } = await show(fresh, { addTask, changeTask });
  await screen.findByRole('option', { name: 'Benefits' });
  press('Give the task');
  expect(addTask).not.toHaveBeenCalled();
  type('What is to be done', 'Send the letter again');
  type('By which service', 'Benefits');
  press('Give the task');
  await waitFor(() => expect(said.some((text) => text.startsWith('The task is given to Benefits.'))).toBe(true));
  expect(addTask).toHaveBeenCalledWith(expect.anything(), { title: 'Send the letter again', service: 'Benefits', due: undefined, kind: 'enquiry', asked: undefined });
  press('Withdraw: Ring the recipient');
  await waitFor(() => expect(changeTask).toHaveBeenCalledWith(task, 'Withdrawn'));
});
