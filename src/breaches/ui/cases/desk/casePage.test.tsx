/** @jest-environment jsdom */
import { Temporal } from 'temporal-polyfill';
import * as React from 'react';
import '@testing-library/jest-dom';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { readRestrictedMembers } from '../../../../casework/store/access';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { CaseAccess, CaseFile, CaseTask } from '../../../cases/contract';
import { takeIn } from '../../../../casework/intake/takeIn';
import type { TakingInOutcome } from '../../../intake';
import type { BreachCase } from '../../../rules';
import { aCase } from '../../../rules/investigation/testCases';
import { testCase } from '../../../rules/cases/testCases';
import { services, settings } from '../../testing/reportDesk';
import { memoryCases, officer, reviewer, type MemoryCases } from '../testing/memoryCases';
import { line } from '../worklist/testWorklist';
import { BreachDesk, type OpenedBreachDesk } from '../../../../desk/testing/breachDesk';

jest.mock('../../../../casework/intake/takeIn', () => ({ takeIn: jest.fn() }));
jest.mock('../../../../casework/store/access', (): unknown => ({ ...jest.requireActual<object>('../../../../casework/store/access'), readRestrictedMembers: jest.fn() }));
const taking = jest.mocked(takeIn);
const nothingNew: TakingInOutcome = {
  takenIn: [], additions: [], newestRows: [], sent: 0, undelivered: [], undeliverable: [], isMore: false, aroundDesk: [],
  notBelieved: { notBelieved: [], by: '', at: undefined }, problems: [], lookAgainAt: undefined
};

const reference = 'BR-2026-00042';
const title = (name = reference): HTMLElement => screen.getByRole('heading', { level: 3, name: new RegExp(name) });
const mergedInto = { logId: 8, reference: 'BR-2026-00041', reason: 'The same letter', at: '2026-11-20T18:00:00Z', by: 'Priya Nandra' };
const merged = testCase({ caseState: 'Closed', closedAt: services.now(), triage: { ...testCase().values.triage, mergedInto } });
const task: CaseTask = {
  id: 3, etag: '"1"', title: 'Ask the recipient to delete it', service: 'Housing', due: '2026-11-25', state: 'Open', by: 'Priya Nandra', folder: 'Housing'
};
const file: CaseFile = {
  id: 1, etag: '"f,1"', name: 'letter.pdf', url: 'https://northmere.example/letter.pdf', reference, sha256: '', source: 'letter.pdf', by: 'Priya Nandra', at: services.now(),
  size: 120_000
};

interface Given {
  readonly found?: BreachCase;
  readonly address?: string;
  readonly access?: CaseAccess | undefined;
  readonly findCase?: MemoryCases['findCase'];
  readonly named?: string;
  readonly readWaiting?: MemoryCases['readWaiting'];
}
function show(given: Given = {}): MemoryCases {
  const { found = testCase({ caseState: 'Triage' }), address = `?case=${reference}`, findCase, named, readWaiting = () => Promise.resolve(undefined) } = given;
  const access = 'access' in given ? given.access : officer;
  window.history.replaceState({ sharePoint: 'its own' }, '', `/${address}`);
  const memory = memoryCases(found);
  const store = {
    ...memory, ...(findCase ? { findCase } : {}), readWaiting, readTasks: () => Promise.resolve([task]), readAllFiles: () => Promise.resolve({ shown: [file], withdrawn: [] }),
    readWorklist: () => Promise.resolve([line(7, 10, { reference: found.reference })])
  };
  const open = (): Promise<OpenedBreachDesk> => Promise.resolve({ services, settings, access, store });
  render(<DeskRoot theme={undefined} lang="en-GB"><BreachDesk named={named} open={open} /></DeskRoot>);
  return memory;
}
const goBack = (): Promise<void> => act(async () => {
  const moved = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.back();
  await moved;
});

beforeEach(() => { taking.mockReset().mockResolvedValue(nothingNew); });
afterEach(cleanup);

test('an address opens its case with the focus on its heading: who and what, clock, steps, tasks and files', async () => {
  show();
  await waitFor(() => expect(title()).toHaveFocus());
  expect(screen.getByText('Open cases')).not.toBeVisible();
  const steps = within(screen.getByRole('region', { name: 'Steps' })).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual(expect.arrayContaining(['✓ReportDone', '→TriageNext', '○ClosingStill to do']));
  expect(steps.find((step) => step.getAttribute('aria-current') === 'step')).toHaveTextContent('Triage');
  const clock = within(screen.getByRole('region', { name: 'Clock' }));
  expect(clock.getByText(/The council became aware, Friday 20 November 2026/)).toBeInTheDocument();
  expect(await screen.findByText('Alex Turner')).toBeInTheDocument();
  expect(await screen.findByText('Ask the recipient to delete it')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'letter.pdf' })).toHaveAttribute('href', 'https://northmere.example/letter.pdf');
  expect(await screen.findByText('0 entries, newest first')).toBeInTheDocument();
});

test('what is missing is a link to the command that answers it, which stands in the address', async () => {
  show();
  const link = await screen.findByRole('link', { name: 'Decide: a personal data breach?' });
  expect(link).toHaveAttribute('href', `http://localhost/?case=${reference}&do=triage`);
  fireEvent.click(link);
  expect(screen.getByRole('heading', { level: 3, name: 'Triage' })).toHaveFocus();
  expect(window.location.search).toBe(`?case=${reference}&do=triage`);
  expect(window.history.state).toEqual({ sharePoint: 'its own' });
  await goBack();
  expect(title()).toHaveFocus();
  expect(window.location.search).toBe(`?case=${reference}`);
});

test('the worklist leads to the page of a case, and Back to the line that one came from', async () => {
  show({ address: '?web=1' });
  const link = await screen.findByRole('link', { name: reference });
  expect(link).toHaveAttribute('href', `http://localhost/?web=1&case=${reference}`);
  link.focus();
  fireEvent.click(link);
  await waitFor(() => expect(title()).toHaveFocus());
  await goBack();
  expect(window.location.search).toBe('?web=1');
  expect(screen.getByText('Open cases')).toBeVisible();
  await waitFor(() => expect(screen.getByRole('link', { name: reference })).toHaveFocus());
});

test('a click that asks the browser for another tab is the browser’s', async () => {
  show({ address: '' });
  const link = await screen.findByRole('link', { name: reference });
  expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
  expect(screen.getByText('Open cases')).toBeVisible();
});

test('clock and summary stay beside a command, and the way back', async () => {
  show({ address: `?case=${reference}&do=assign` });
  expect(await screen.findByRole('heading', { level: 3, name: 'Assign' })).toHaveFocus();
  expect(screen.getByRole('region', { name: 'Clock' })).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Summary' })).toBeInTheDocument();
  fireEvent.click(screen.getByRole('link', { name: 'Back to the case' }));
  expect(window.location.search).toBe(`?case=${reference}`);
});

test('after a save the next step is offered', async () => {
  const memory = show({ address: `?case=${reference}&do=assign` });
  expect(await screen.findByRole('heading', { level: 3, name: 'Assign' })).toHaveFocus();
  fireEvent.change(await screen.findByRole('combobox', { name: /Case officer/ }), { target: { value: '12' } });
  fireEvent.click(screen.getByRole('button', { name: 'Assign' }));
  await waitFor(() => expect(memory.saves).toHaveLength(1));
  const next = within(await screen.findByRole('region', { name: 'Go on with the next step' })).getByRole('link', { name: 'Next: Triage' });
  fireEvent.click(next);
  expect(await screen.findByRole('heading', { level: 3, name: 'Triage' })).toHaveFocus();
});

test('two officers on one page: the second hears what the first changed meanwhile, saves on top of it, and the page goes on', async () => {
  const memory = show({ address: `?case=${reference}&do=assign` });
  fireEvent.change(await screen.findByRole('combobox', { name: /Case officer/ }), { target: { value: '12' } });
  memory.change(7, (values) => ({ ...values, supplier: 'Theirs Ltd' }));
  fireEvent.click(screen.getByRole('button', { name: 'Assign' }));
  expect(await screen.findByText(/somebody changed this case meanwhile \(Supplier\)/)).toBeInTheDocument();
  expect(memory.saves).toHaveLength(0);
  fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
  await waitFor(() => expect(memory.cases.get(7)?.values).toMatchObject({ leadId: 12, supplier: 'Theirs Ltd' }));
  expect(window.location.search).toBe(`?case=${reference}&do=assign`);
  expect(await screen.findByRole('region', { name: 'Go on with the next step' })).toBeInTheDocument();
});

test('Back with something typed asks, in the place where one is', async () => {
  show({ address: `?case=${reference}` });
  fireEvent.click(await screen.findByRole('button', { name: 'Record action' }));
  fireEvent.change((await screen.findAllByRole('textbox'))[0], { target: { value: 'Rang the recipient' } });
  await goBack();
  expect(await screen.findByRole('group', { name: 'You have typed something that is not saved' })).toBeInTheDocument();
  expect(screen.getByDisplayValue('Rang the recipient')).toBeInTheDocument();
  expect(window.location.search).toBe(`?case=${reference}&do=record`);
  await act(async () => {
    const moved = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Leave without saving' }));
    await moved;
  });
  expect(window.location.search).toBe(`?case=${reference}`);
  expect(title()).toBeInTheDocument();
});

const nowhere = 'No such case is here';
test.each([
  ['unknown', 'BR-2026-09999'], ['of another log', 'SAR-2026-00001'], ['no reference', '<script>alert(1)</script>'],
  ['an attack on the query', "BR-2026-00042' or Id gt 0"]
])(
  'a reference that is %s has one sentence and no data', async (kind, text) => {
    show({ address: `?case=${encodeURIComponent(text)}` });
    expect(await screen.findByRole('heading', { name: nowhere })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { level: 4 })).toBeNull();
    expect(document.querySelector('script')).toBeNull();
  }
);

test('a reviewer hears the same of a case that there is not and of one that is not in the log yet, with whom to ring', async () => {
  show({ access: reviewer, address: '?case=BR-2026-09999' });
  expect(await screen.findByRole('heading', { name: 'No such case is in the log' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: settings.dpoPhone })).toBeInTheDocument();
});

test('whoever may not read the log sees nothing of a case that they name', async () => {
  const findCase = jest.fn<ReturnType<MemoryCases['findCase']>, Parameters<MemoryCases['findCase']>>();
  show({ access: undefined, findCase });
  expect(await screen.findByRole('link', { name: 'Report a data breach' })).toBeInTheDocument();
  expect(findCase).not.toHaveBeenCalled();
  expect(screen.queryByText(reference)).toBeNull();
});

test('a report that is not in the log yet shows as soon as it is added', async () => {
  let isThere = false;
  const found = testCase({ caseState: 'New' });
  let answer: (outcome: TakingInOutcome) => void = () => undefined;
  taking.mockReturnValue(new Promise((resolve) => { answer = resolve; }));
  show({ found, findCase: () => Promise.resolve(isThere ? { at: 'log', found } : { at: 'intake' }) });
  expect(await screen.findByText(/is added to the log/)).toBeInTheDocument();
  isThere = true;
  act(() => answer({ ...nothingNew, takenIn: [{ intake: 'report', intakeId: 42, logId: 7, reference, repeatOf: undefined }] }));
  await waitFor(() => expect(title()).toHaveFocus());
});

test('before it is in the log an officer reads the report itself', async () => {
  const { values: plain } = testCase({ caseState: 'New' });
  const values = { ...plain, facts: { ...plain.facts, whatHappened: 'A letter went to the wrong flat.' } };
  const readWaiting = jest.fn<ReturnType<MemoryCases['readWaiting']>, Parameters<MemoryCases['readWaiting']>>()
    .mockResolvedValue({ reportedAt: Temporal.Instant.from('2026-11-20T17:40:00Z'), values, hasFiles: true });
  taking.mockReturnValue(new Promise(() => undefined));
  show({ findCase: () => Promise.resolve({ at: 'intake' }), readWaiting });
  expect(await screen.findByRole('heading', { name: 'The report, as it was written' })).toBeInTheDocument();
  expect(screen.getByText(values.facts.whatHappened)).toBeInTheDocument();
  expect(screen.getByText('Files are attached to it.')).toBeInTheDocument();
  expect(readWaiting).toHaveBeenCalledWith(reference);
});

test('a merged case names the one in which it lives on, as a link', async () => {
  show({ found: merged });
  const link = await screen.findByRole('link', { name: 'Open BR-2026-00041' });
  expect(link).toHaveAttribute('href', 'http://localhost/?case=BR-2026-00041');
  expect(screen.queryByRole('heading', { name: 'Summary' })).toBeNull();
});

test('a case that was disposed of says so, with what is kept', async () => {
  show({ found: aCase({ caseState: 'Closed', closedAt: services.now(), disposedAt: services.now() }) });
  expect(await screen.findByRole('heading', { name: 'This case was disposed of' })).toBeInTheDocument();
  expect(screen.getByText(/are kept for the register/)).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Summary' })).toBeNull();
});

describe('a case that only the restricted group sees', () => {
  const members = jest.mocked(readRestrictedMembers);
  const inGroup = (...ids: readonly number[]): void => { members.mockResolvedValue(officer.officers.filter(({ id }) => ids.includes(id))); };
  const restricted = (leadId?: number): BreachCase => ({ ...testCase({ caseState: 'Triage', leadId }), isRestricted: true });

  test('offers nobody as case officer who is not in it', async () => {
    inGroup(11);
    show({ found: restricted(), address: `?case=${reference}&do=assign` });
    const box = await screen.findByRole('combobox', { name: /Case officer/ });
    expect(within(box).getAllByRole('option').map((option) => option.textContent)).toEqual([expect.anything(), 'Priya Nandra']);
    cleanup();
    show({ address: `?case=${reference}&do=assign` });
    expect(within(await screen.findByRole('combobox', { name: /Case officer/ })).getByRole('option', { name: 'Gareth Pugh' })).toBeInTheDocument();
  });

  test('says so where a case officer who was chosen before is not in it', async () => {
    inGroup(11);
    show({ found: restricted(12) });
    expect(await screen.findByText(/^Gareth Pugh is not in the group “Desk restricted”/)).toBeInTheDocument();
    cleanup();
    inGroup(11, 12);
    show({ found: restricted(12) });
    await waitFor(() => expect(title()).toHaveFocus());
    expect(screen.queryByText('The case officer does not see this case')).toBeNull();
  });

  test('says nothing of members whom SharePoint hides', async () => {
    members.mockResolvedValue(undefined);
    show({ found: restricted(12) });
    await waitFor(() => expect(title()).toHaveFocus());
    expect(screen.queryByText('The case officer does not see this case')).toBeNull();
  });
});

test('a reviewer reads the page: nothing of it is a command but the history, and tasks are the officers’', async () => {
  show({ access: reviewer });
  await waitFor(() => expect(title()).toHaveFocus());
  expect(screen.queryByRole('link', { name: 'Decide: a personal data breach?' })).toBeNull();
  const commands = within(screen.getByRole('region', { name: 'Commands' })).getAllByRole('button');
  expect(commands.map((button) => button.textContent)).toEqual(['History']);
  expect(screen.getByText('Only officers see the tasks.')).toBeInTheDocument();
  expect(screen.queryByText('Ask the recipient to delete it')).toBeNull();
});

test('a case that cannot be read says why, and can be tried again', async () => {
  const found = testCase();
  const findCase = jest.fn<ReturnType<MemoryCases['findCase']>, Parameters<MemoryCases['findCase']>>();
  findCase.mockRejectedValueOnce(new Error('broken')).mockResolvedValue({ at: 'log', found });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  show({ found, findCase });
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(title()).toHaveFocus());
});

describe('in a tab that its host opened for a case', () => {
  test('the tab names the case and asks before it opens it', async () => {
    show({ address: '', named: reference });
    expect(await screen.findByText(`It was opened for ${reference}. That may have been a while ago.`)).toBeInTheDocument();
    expect(screen.getByText('Open cases')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: `Open ${reference}` }));
    await waitFor(() => expect(title()).toHaveFocus());
    expect(window.location.search).toBe(`?case=${reference}`);
  });

  test('who stays with the worklist is not asked again', async () => {
    show({ address: '', named: reference });
    fireEvent.click(await screen.findByRole('button', { name: 'Stay with the worklist' }));
    expect(screen.queryByRole('button', { name: `Open ${reference}` })).toBeNull();
  });

  test.each(['', 'SAR-2026-00001', 'anything', '<b>'])('what is no reference of this desk is not asked about: %s', async (named) => {
    show({ address: '', named });
    expect(await screen.findByRole('link', { name: reference })).toBeInTheDocument();
    expect(screen.queryByText('This tab was opened for a case')).toBeNull();
  });
});
