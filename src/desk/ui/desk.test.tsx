/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { log as breachLog } from '../../breaches/desk';
import { takeIn } from '../../casework/intake/takeIn';
import type { TakingInOutcome } from '../../breaches/intake';
import { newValues } from '../../breaches/rules/investigation/testCases';
import { testCase } from '../../breaches/rules/cases/testCases';
import { memoryCases, officer, reviewer } from '../../breaches/ui/cases/testing/memoryCases';
import { line } from '../../breaches/ui/cases/worklist/testWorklist';
import { services, settings } from '../../breaches/ui/testing/reportDesk';
import type { CaseLine } from '../../casework/rules/worklist';
import type { CaseAccess, CaseStore } from '../../casework/store/contract';
import type { ClosedCase } from '../../casework/store/closed';
import type { WorklistAsked } from '../../casework/store/worklist';
import type { DeskLog, DueItem, OpenedLog } from '../../casework/ui/deskLog';
import { testRules } from '../../casework/testing/testKind';
import type { ControllerSettings } from '../../platform/settings';
import { DeskError } from '../../platform/sharepoint/errors';
import { DeskRoot } from '../../shared-ui/theme/DeskRoot';
import type { DeskView } from '../rules/deskAddress';
import { DeskRoom } from './DeskRoom';
import { dueEntries, type DueEntry } from './logs';

jest.mock('../../casework/intake/takeIn', () => ({ takeIn: jest.fn() }));
const nothingNew: TakingInOutcome = {
  takenIn: [], additions: [], newestRows: [], sent: 0, undelivered: [], undeliverable: [], isMore: false, aroundDesk: [],
  notBelieved: { notBelieved: [], by: '', at: undefined }, problems: [], lookAgainAt: undefined
};
beforeEach(() => { jest.mocked(takeIn).mockReset().mockResolvedValue(nothingNew); });
afterEach(cleanup);

const lines = [line(1, 80, { leadId: 11 }), line(2, 60, { service: 'Planning' }), line(3, 1, { awaits: ['ico'], leadId: 11, marks: { severity: 'High' } }), line(4, 1)];
const investigated = testCase({ caseState: 'Investigating' }, { logId: 3, reference: 'BR-2026-00003' });

function breaches(store: Partial<CaseStore> = {}, access: CaseAccess | undefined = officer): OpenedLog {
  return { log: breachLog, access, store: { ...memoryCases(investigated), readWorklist: () => Promise.resolve(lines), ...store } as unknown as CaseStore };
}

/** A second log: the made-up kind, told in the words of the first. */
const testLog: DeskLog = {
  ...breachLog, key: 'test', name: 'Questions', room: { ...breachLog.room, kind: testRules as unknown as DeskLog['room']['kind'] }, Incoming: () => null, due: () => Promise.resolve(() => [])
};
const questions = (store: Partial<CaseStore>): OpenedLog => ({ ...breaches({ readDueTasks: () => Promise.resolve([]), ...store }), log: testLog });

interface Shown {
  readonly start?: DeskView;
  readonly search?: string;
  readonly others?: readonly DueEntry[];
  readonly controllers?: readonly ControllerSettings[];
}
function show(logs: readonly OpenedLog[], { start = 'today', search = '', others = [], controllers }: Shown = {}): void {
  window.history.replaceState({ sharePoint: 'its own' }, '', `/${search}`);
  const open = jest.fn().mockResolvedValue({ services, settings: { ...settings, controllers }, logs, others });
  render(<DeskRoot theme={undefined} lang="en-GB"><DeskRoom start={start} open={open} /></DeskRoot>);
}
const section = async (name: RegExp): Promise<HTMLElement> => screen.findByRole('region', { name });
const referencesIn = (element: HTMLElement): (string | null)[] => within(element).getAllByRole('link').map((link) => link.textContent).filter((text) => /^[A-Z]+-\d{4}-\d{5}$/.test(text ?? ''));
const goBack = (): Promise<void> => act(async () => {
  const moved = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.back();
  await moved;
});

describe('The cases of one log', () => {
  beforeAll(() => { Object.assign(window, { requestIdleCallback: (work: () => void) => setTimeout(work, 0), cancelIdleCallback: clearTimeout }); });
  afterAll(() => { for (const name of ['requestIdleCallback', 'cancelIdleCallback']) Reflect.deleteProperty(window, name); });
  const opening = (first: OpenedLog, whole: () => Promise<readonly OpenedLog[]>): jest.Mock => jest.fn().mockResolvedValue({ services, settings, logs: [first], others: [], whole });
  const start = (open: jest.Mock, search: string): void => {
    window.history.replaceState({}, '', `/${search}`);
    render(<DeskRoot theme={undefined} lang="en-GB"><DeskRoom start="cases" open={open} /></DeskRoot>);
  };
  const second = questions({ readWorklist: () => Promise.resolve([line(7, 80)]) });

  test('stand there before the other logs are asked, which come after without reading them again', async () => {
    const readWorklist = jest.fn().mockResolvedValue(lines);
    const first = breaches({ readWorklist });
    let come: (logs: readonly OpenedLog[]) => void = () => undefined;
    const whole = jest.fn(() => new Promise<readonly OpenedLog[]>((resolve) => { come = resolve; }));
    const open = opening(first, whole);
    start(open, '?desk=cases&log=breach');
    expect(await screen.findByRole('link', { name: 'BR-2026-00001' })).toBeInTheDocument();
    expect(open).toHaveBeenCalledWith('breach');
    expect(screen.queryByRole('radio', { name: 'Questions' })).toBeNull();
    await waitFor(() => expect(whole).toHaveBeenCalledTimes(1));
    await act(async () => { come([first, second]); await Promise.resolve(); });
    expect(await screen.findByRole('radio', { name: 'Questions' })).toBeInTheDocument();
    expect(readWorklist).toHaveBeenCalledTimes(1);
  });

  test('stay in sight where the others do not come, which is said and can be tried again', async () => {
    const whole = jest.fn().mockRejectedValueOnce(new DeskError('offline')).mockImplementation(() => Promise.resolve([breaches(), second]));
    start(opening(breaches(), whole), '');
    expect(await screen.findByText('The other logs could not be opened')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'BR-2026-00001' })).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('radio', { name: 'Questions' })).toBeInTheDocument();
  });

  test('of a log that somebody may not read wait for one that they may', async () => {
    const unreadable: OpenedLog = { ...breaches(), access: undefined };
    start(opening(unreadable, () => Promise.resolve([unreadable, second])), '');
    expect(await screen.findByRole('link', { name: 'BR-2026-00007' })).toBeInTheDocument();
  });

  test('are left for what is due today only when all logs are open', async () => {
    let come: (logs: readonly OpenedLog[]) => void = () => undefined;
    const first = breaches({ readWorklist: () => new Promise(() => undefined) });
    start(opening(first, () => new Promise((resolve) => { come = resolve; })), '');
    fireEvent.click(await screen.findByRole('tab', { name: /^Today/ }));
    expect(screen.queryByRole('region', { name: /^Overdue/ })).toBeNull();
    await act(async () => { come([breaches(), second]); await Promise.resolve(); });
    expect(referencesIn(await section(/^Overdue/))).toEqual(['BR-2026-00001', 'BR-2026-00007']);
  });
});

describe('Today', () => {
  test('names each case once, with why it is there, and what else is due with its day', async () => {
    show([breaches({
      readDueTasks: () => Promise.resolve([{ id: 5, etag: '', title: 'Ask the recipient', service: 'Housing', due: '2026-11-25', state: 'Open', by: 'Priya Nandra', folder: 'Housing', reference: 'BR-2026-00003' },
        { id: 6, etag: '', title: 'Find the letter', service: 'Housing', due: undefined, state: 'Open', by: 'Priya Nandra', folder: 'Housing', reference: 'BR-2026-00003', answer: { kind: 'done', by: 'Martin Cole', text: 'Found.', at: undefined } }]),
      readDisposalDue: () => Promise.resolve([{ logId: 9, reference: 'BR-2020-00009', title: 'Lost or stolen paperwork', due: '2026-11-01', isHeld: false }])
    })]);
    expect(referencesIn(await section(/^Overdue.*\(1\)$/))).toEqual(['BR-2026-00001']);
    expect(within(await section(/^Overdue/)).getByText('Late by 8 hours')).toBeInTheDocument();
    expect(referencesIn(await section(/^Due soon \(1\)$/))).toEqual(['BR-2026-00002']);
    expect(referencesIn(await section(/^Without a case officer \(1\)$/))).toEqual(['BR-2026-00004']);
    const mine = await section(/^Mine \(1\)$/);
    expect(within(mine).getByText('Decide: report to the ICO?')).toBeInTheDocument();
    expect(within(await section(/^Open tasks \(1\)$/)).getByText(/due .*25 November 2026/)).toBeInTheDocument();
    const answers = await section(/^Answers to tasks \(1\)$/);
    expect(answers).toHaveTextContent('Done, says Martin Cole');
    expect(answers).not.toHaveTextContent('due');
    expect(referencesIn(await section(/^Due for disposal \(1\)$/))).toEqual(['BR-2020-00009']);
    fireEvent.click(screen.getByText('Nothing due'));
    expect(screen.getByText(/after the version that an officer has read/)).toBeInTheDocument();
  });

  test('a closed case that is held is named once when its day has come, and says that nothing of it goes', async () => {
    show([breaches({
      readDisposalDue: () => Promise.resolve([
        { logId: 9, reference: 'BR-2020-00009', title: 'Lost or stolen paperwork', due: '2026-11-01', isHeld: true }, { logId: 10, reference: 'BR-2020-00010', title: 'Lost or stolen paperwork', due: '2026-11-02', isHeld: false }
      ])
    })]);
    const due = await section(/^Due for disposal \(2\)$/);
    expect(referencesIn(due)).toEqual(['BR-2020-00009', 'BR-2020-00010']);
    expect(within(due).getAllByText(/it is under a legal hold: nothing of it is disposed of/)).toHaveLength(1);
    expect(within(due).getAllByText(/may be disposed of by the site owner/)).toHaveLength(1);
  });

  test('a late case that is also changed directly and nobody’s says so, since it stands in no other group', async () => {
    show([breaches({ readWorklist: () => Promise.resolve([line(1, 80, { aroundDesk: true, leadId: undefined, undelivered: 1 }), line(2, 60, { leadId: 99, awaits: ['ico'] })]) })]);
    const overdue = await section(/^Overdue.*\(1\)$/);
    for (const text of [/Somebody changed it in SharePoint/, 'A message did not reach its recipient', 'Nobody works on it yet']) expect(within(overdue).getByText(text)).toBeInTheDocument();
    expect(within(await section(/^Due soon \(1\)$/)).getByText('Decide: report to the ICO?')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /^Changed directly/ })).toBeNull();
  });

  test('what a case awaits leads to its page with the command that deals with it', async () => {
    show([breaches()]);
    const link = within(await section(/^Mine \(1\)$/)).getByRole('link', { name: 'Decide: report to the ICO?, BR-2026-00003' });
    expect(link).toHaveAttribute('href', 'http://localhost/?case=BR-2026-00003&do=decide');
    fireEvent.click(link);
    expect(await screen.findByRole('heading', { level: 3, name: /^Decide/ })).toBeInTheDocument();
    await goBack();
    await waitFor(() => expect(link).toHaveFocus());
  });

  test('a log that cannot be read and a section that fails say so, and the others stand', async () => {
    show([breaches({ readWorklist: () => Promise.reject(new DeskError('throttled')) }), questions({ readWorklist: () => Promise.resolve([line(7, 80)]) })]);
    expect(await screen.findByText('This part could not be read: Breaches')).toBeInTheDocument();
    expect(await section(/^Overdue.*\(1\)$/)).toBeInTheDocument();
    cleanup();
    show([breaches({ readDisposalDue: () => Promise.reject(new DeskError('offline')) })]);
    expect(await screen.findByText('This part could not be read: Due for disposal')).toBeInTheDocument();
    expect(await section(/^Overdue/)).toBeInTheDocument();
  });

  test('two logs stand together by the time that is left', async () => {
    show([breaches(), questions({ readWorklist: () => Promise.resolve([line(7, 90, { reference: 'TST-2026-00007' })]) })]);
    expect(referencesIn(await section(/^Overdue.*\(2\)$/))).toEqual(['TST-2026-00007', 'BR-2026-00001']);
    expect(screen.getByRole('heading', { name: 'Questions', level: 4 })).toBeInTheDocument();
  });

  test('nothing due says so, and what was looked at', async () => {
    show([breaches({ readWorklist: () => Promise.resolve([]) })]);
    expect(await screen.findByText('Nothing is due today')).toBeInTheDocument();
    expect(screen.getByText(/late or due within 7 days/)).toBeInTheDocument();
  });

  test('what the case itself says is due: improvement actions and what the ICO still waits for', async () => {
    const found = testCase({
      caseState: 'Investigating',
      investigation: { ...newValues.investigation, actions: [
        { text: 'Train the team', owner: 'Housing', target: '2026-11-25', state: 'Open', note: '' }, { text: 'Later', owner: '', target: '2027-11-25', state: 'Open', note: '' },
        { text: 'Done', owner: '', target: '2026-11-01', state: 'Done', note: '' }
      ] },
      notification: { ...newValues.notification, submissions: [{ kind: 'Initial', at: '2026-11-19T10:00:00Z', by: 'Priya Nandra', how: 'Phone', reference: '', unknown: ['recordsCount'], note: '' }] }
    }, { logId: 3, reference: 'BR-2026-00003' });
    show([{ log: breachLog, access: officer, store: { ...memoryCases(found), readWorklist: (asked?: WorklistAsked) => {
      asked?.onWhole?.([found]);
      return Promise.resolve([line(3, 1, { caseState: 'Investigating' })]);
    } } as unknown as CaseStore }]);
    const actions = await section(/^Improvement actions \(1\)$/);
    expect(within(actions).getByText('Train the team (Housing)')).toBeInTheDocument();
    expect(within(await section(/^To follow up with the ICO \(1\)$/)).getByText('1 answer was still unknown when the ICO was told')).toBeInTheDocument();
  });
});

describe('what is due in a room without cases', () => {
  const [entry] = dueEntries;
  const due: DueItem = { key: '12', reference: 'POL-00012', item: '12', name: 'Retention of records', service: '', why: 'Review overdue, owner: Priya Nandra', due: '2026-11-01' };

  test('is asked until so many days from today when the first rows are there, and leads to its place in its view', async () => {
    const readDue = jest.fn(() => Promise.resolve([due]));
    const load = jest.fn(() => Promise.resolve({ readDue }));
    let rows: (asked: WorklistAsked | undefined) => void = () => undefined;
    show([breaches({ readWorklist: (asked?: WorklistAsked) => new Promise((resolve) => {
      rows = () => {
        asked?.onFirst?.(lines);
        resolve(lines);
      };
    }) })], { others: [{ ...entry, load }] });
    expect(await screen.findByText('Reading: Policies to review…')).toBeInTheDocument();
    expect(load).not.toHaveBeenCalled();
    rows(undefined);
    const reviews = await section(/^Policies to review \(1\)$/);
    expect(readDue).toHaveBeenCalledWith(services, '2026-12-20');
    expect(within(reviews).getByText(/due .*1 November 2026/)).toHaveTextContent('Review overdue, owner: Priya Nandra');
    expect(within(reviews).getByRole('link', { name: 'POL-00012' })).toHaveAttribute('href', 'http://localhost/?desk=policies&item=12');
    fireEvent.click(within(reviews).getByRole('link'));
    expect(window.location.search).toBe('?desk=policies&item=12');
    expect(screen.getByRole('tab', { name: 'Policies' })).toHaveAttribute('aria-selected', 'true');
    await goBack();
    expect(await section(/^Policies to review/)).toBeVisible();
  });

  test('fails for itself, also where its code does not arrive; and where the logs fail it stands', async () => {
    show([breaches()], { others: [{ ...entry, load: () => Promise.reject(new DeskError('unavailable')) }] });
    expect(await screen.findByText('This part could not be read: Policies to review')).toBeInTheDocument();
    expect(await section(/^Overdue/)).toBeInTheDocument();
    cleanup();
    show([breaches({ readWorklist: () => Promise.reject(new DeskError('throttled')) })], { others: [{ ...entry, load: () => Promise.resolve({ readDue: () => Promise.resolve([due]) }) }] });
    expect(await section(/^Policies to review \(1\)$/)).toBeInTheDocument();
  });

  test('nothing due of it is among what was looked at', async () => {
    show([breaches()], { others: [{ ...entry, load: () => Promise.resolve({ readDue: () => Promise.resolve([]) }) }] });
    fireEvent.click(await screen.findByText('Nothing due'));
    expect(await screen.findByText('Policies whose review is overdue or due within 30 days.')).toBeInTheDocument();
  });
});

describe('the views', () => {
  test('are tabs by the keyboard, and stand in the address with SharePoint’s own state', async () => {
    show([breaches()]);
    const today = await screen.findByRole('tab', { name: 'Today' });
    await section(/^Overdue/);
    fireEvent.keyDown(today, { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { name: 'Cases' })).toHaveFocus();
    expect(window.location.search).toBe('?desk=cases');
    expect(window.history.state).toEqual({ sharePoint: 'its own' });
    expect(await screen.findByRole('heading', { name: 'Open cases' })).toBeVisible();
    await goBack();
    expect(await screen.findByRole('heading', { name: 'What is due today' })).toBeVisible();
  });

  test('a reviewer has the cases, read only, and nothing that is due', async () => {
    show([breaches({}, reviewer)]);
    expect(await screen.findByRole('heading', { name: 'Open cases' })).toBeVisible();
    expect(screen.queryByRole('tab', { name: 'Today' })).toBeNull();
    expect(screen.getByText(/Officers make the changes/)).toBeInTheDocument();
    expect(takeIn).not.toHaveBeenCalled();
  });

  test('a view that there is not is said, and the page’s own shown', async () => {
    show([breaches()], { search: '?desk=registers' });
    expect(await screen.findByText(/“registers”/)).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'What is due today' })).toBeVisible();
  });
});

describe('Cases', () => {
  const rows = (): (string | undefined)[] => screen.getAllByRole('rowheader').map((cell) => /BR-\d+-\d+/.exec(cell.textContent ?? '')?.[0]);

  test('an address opens its view, and what it names that is not known is said and left out', async () => {
    show([breaches()], { search: '?desk=cases&service=Planning&state=Mad&is.severity=Huge' });
    expect(await screen.findByText(/1 of 4 open cases fit/)).toBeInTheDocument();
    expect(rows()).toEqual(['BR-2026-00002']);
    expect(screen.getByText('Not known here, and left out of what is asked: “Huge”, “Mad”')).toBeInTheDocument();
  });

  test('a choice stands in the address at once, words when whoever types has paused, and Back takes the choice back', async () => {
    show([breaches()], { start: 'cases' });
    await screen.findByText(/4 of 4 open cases fit/);
    fireEvent.change(screen.getByRole('combobox', { name: 'Severity' }), { target: { value: 'High' } });
    expect(rows()).toEqual(['BR-2026-00003']);
    expect(window.location.search).toBe('?desk=cases&is.severity=High');
    await goBack();
    expect(rows()).toHaveLength(4);
    fireEvent.change(screen.getByRole('searchbox', { name: 'Search' }), { target: { value: '00004' } });
    await waitFor(() => expect(rows()).toEqual(['BR-2026-00004']));
    expect(window.location.search).toBe('?desk=cases&q=00004');
  });

  test('cases are told apart by whose they are where the council acts for others, and else nobody is asked', async () => {
    const school = { key: 'school', name: 'St Mary’s', letterhead: [] };
    const ofSchool = { readWorklist: () => Promise.resolve([line(1, 80), line(2, 60, { marks: { controller: 'school' } })]) };
    show([breaches(ofSchool)], { start: 'cases', controllers: [school] });
    fireEvent.change(await screen.findByRole('combobox', { name: 'Whose case it is' }), { target: { value: 'school' } });
    expect(rows()).toEqual(['BR-2026-00002']);
    fireEvent.click(screen.getByRole('button', { name: 'All commands for BR-2026-00002' }));
    expect(screen.getByRole('link', { name: 'Whose case it is, BR-2026-00002' })).toBeInTheDocument();
    cleanup();
    show([breaches(ofSchool)], { start: 'cases' });
    fireEvent.click(await screen.findByRole('button', { name: 'All commands for BR-2026-00002' }));
    expect(screen.queryByRole('combobox', { name: 'Whose case it is' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Whose case it is, BR-2026-00002' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Legal hold, BR-2026-00002' })).toBeInTheDocument();
  });

  test('a command on one case opens the page of that case, whether it was chosen or is of its line', async () => {
    show([breaches()], { start: 'cases' });
    fireEvent.click(await screen.findByRole('button', { name: 'All commands for BR-2026-00003' }));
    expect(screen.queryByRole('link', { name: 'Export register, BR-2026-00003' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Assign, BR-2026-00003' })).toHaveAttribute('href', 'http://localhost/?case=BR-2026-00003&do=assign');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose BR-2026-00003' }));
    fireEvent.click(within(screen.getByRole('region', { name: 'Commands on the list' })).getByRole('link', { name: 'Record action' }));
    expect(window.location.search).toBe('?case=BR-2026-00003&do=record');
    expect(await screen.findByRole('heading', { level: 3, name: 'Record action' })).toBeInTheDocument();
  });

  test('a command on several cases stands beside the list, in the address; what is typed is asked about, and Back leads to where one was', async () => {
    const openCases = jest.fn((ids: readonly number[]) => Promise.resolve(ids.map((logId) => testCase({ caseState: 'Investigating' }, { logId, reference: `BR-2026-0000${logId}` }))));
    show([breaches({ openCases: openCases as unknown as CaseStore['openCases'] })], { start: 'cases' });
    for (const id of [3, 1]) fireEvent.click(await screen.findByRole('checkbox', { name: `Choose BR-2026-0000${id}` }));
    const commands = screen.getByRole('region', { name: 'Commands on the list' });
    expect(commands).toHaveTextContent('Chosen: BR-2026-00003, BR-2026-00001');
    const link = within(commands).getByRole('link', { name: 'Record action' });
    fireEvent.click(link);
    expect(window.location.search).toBe('?do=record&rows=3%2C1');
    expect(screen.getByRole('heading', { level: 3, name: 'Record action' })).toHaveFocus();
    expect(screen.getByText('Open cases')).toBeInTheDocument();
    fireEvent.change((await screen.findAllByRole('textbox'))[0], { target: { value: 'Rang the recipient' } });
    expect(openCases).toHaveBeenCalledWith([3, 1]);
    await goBack();
    expect(await screen.findByRole('group', { name: 'You have typed something that is not saved' })).toBeInTheDocument();
    expect(window.location.search).toBe('?do=record&rows=3%2C1');
    await act(async () => {
      const moved = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
      fireEvent.click(screen.getByRole('button', { name: 'Leave without saving' }));
      await moved;
    });
    expect(screen.queryByRole('heading', { level: 3, name: 'Record action' })).toBeNull();
    await waitFor(() => expect(link).toHaveFocus());
  });

  test('a register needs no case; its address opens it beside the list, which can still be narrowed', async () => {
    show([breaches()], { search: '?desk=cases&do=export' });
    expect(await screen.findByRole('heading', { level: 3, name: 'Export register' })).toBeInTheDocument();
    fireEvent.change(await screen.findByRole('combobox', { name: 'Severity' }), { target: { value: 'High' } });
    expect(window.location.search).toBe('?desk=cases&do=export&is.severity=High');
    expect(screen.getByRole('heading', { level: 3, name: 'Export register' })).toBeInTheDocument();
  });

  test.each(['do=assign', 'do=dispose&rows=1', 'do=nothing', 'do=constructor&rows=1', 'do=assign&rows=x'])('what an address names that is no command here is left out: %s', async (asked) => {
    show([breaches()], { search: `?desk=cases&${asked}` });
    expect(await screen.findByText(/4 of 4 open cases fit/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Back to the worklist' })).toBeNull();
  });

  const closed = (logId: number, words: string): ClosedCase => ({ ...line(logId, 100, { caseState: 'Closed' }) as CaseLine, closedAt: services.now().subtract({ hours: 48 }), words });

  test('closed ones are read for a period first, then words search what was read; what could not be counted is said', async () => {
    const readClosed = jest.fn<ReturnType<CaseStore['readClosed']>, Parameters<CaseStore['readClosed']>>()
      .mockResolvedValue({ cases: [closed(1, 'A letter to Mill Lane'), closed(2, 'An email')], leftOut: 1, isStopped: false });
    show([breaches({ readClosed })], { search: '?desk=cases&closed=1&q=mill' });
    fireEvent.click(await screen.findByRole('button', { name: /^Read the cases closed from/ }));
    const status = await screen.findByText(/^1 of 2 cases that were closed from/);
    expect(status).toHaveTextContent('1 more were changed directly in SharePoint');
    expect(referencesIn(screen.getByRole('list', { name: 'Closed cases that fit' }))).toEqual(['BR-2026-00001']);
    expect(window.location.search).toContain('from=2025-11-20&to=2026-11-20');
    // whoever is sent that address sees the same
    cleanup();
    show([breaches({ readClosed })], { search: window.location.search });
    expect(await screen.findByText(/^1 of 2 cases that were closed from/)).toBeInTheDocument();
  });

  test('reading can be stopped, and what was read stays with that sentence', async () => {
    const readClosed: CaseStore['readClosed'] = (_span, reading) => new Promise((resolve) => {
      reading?.onProgress?.(500, services.now().subtract({ hours: 24 * 100 }));
      reading?.signal?.addEventListener('abort', () => resolve({ cases: [closed(1, '')], leftOut: 0, isStopped: true }));
    });
    show([breaches({ readClosed })], { search: '?desk=cases&closed=1' });
    fireEvent.click(await screen.findByRole('button', { name: /^Read the cases/ }));
    expect(await screen.findByText(/500 cases so far/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByText(/You stopped it/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'BR-2026-00001' })).toBeInTheDocument();
  });
});
