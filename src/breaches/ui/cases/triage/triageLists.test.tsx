/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, screen } from '@testing-library/react';
import { DeskError } from '../../../../platform/sharepoint/errors';
import type { CaseTask, LikelyDuplicate } from '../../../cases/contract';
import type { ReportedCase } from '../../../intake';
import { caseEvent, messageKey, type Delivery, type DueMessage } from '../../../rules';
import { aNewCase, at, testFacts } from '../../../rules/triage/testTriage';
import { fieldId } from '../problems';
import { control, drafts, fail, fullName, hintOf, lines, open, pathOf, pick, press, report, save, saved, setTime, type } from './testTriageDesk';

// what is folded away is in the page all the same; whether it shows is the browser tests' business
configure({ defaultHidden: true });
jest.setTimeout(30_000);
beforeEach(() => { jest.spyOn(console, 'warn').mockImplementation(() => undefined); });
afterEach(() => {
  cleanup();
  drafts.clear();
  jest.restoreAllMocks();
});

describe('duplicates', () => {
  const other = aNewCase({}, { logId: 8, reference: 'BR-2026-00043', reportId: 43 });
  const likely: LikelyDuplicate = { found: other, why: ['same time', 'same service'] };

  test('are merged with a reason, into this case or into the other', async () => {
    const merges: unknown[] = [];
    const store = await open({
      duplicates: [likely],
      more: {
        mergeCase: (duplicate, survivor, reason) => {
          merges.push([duplicate.reference, survivor.reference, reason]);
          return Promise.resolve({ duplicate, survivor: { ...survivor, etag: '"x,1"' } });
        }
      }
    });
    expect(screen.getByText(/same time; same service; Housing/)).toBeInTheDocument();
    press('Merge BR-2026-00043 into this case');
    press('Merge');
    expect(screen.getByText('Say why they are one incident')).toBeInTheDocument();
    type('merge-8', 'The manager rang too.');
    press('Merge');
    expect((await screen.findAllByText('BR-2026-00043 has been merged into BR-2026-00042.')).length).toBeGreaterThan(0);
    expect(merges).toEqual([['BR-2026-00043', 'BR-2026-00042', 'The manager rang too.']]);
    expect(store.saves).toEqual([]);
  });

  test('another incident is kept as looked at, and not asked again', async () => {
    const store = await open({ duplicates: [likely] });
    press('Another incident');
    await saved();
    expect(store.saves[0].next.triage.duplicates).toMatchObject([{ logId: 8, reference: 'BR-2026-00043', verdict: 'Another incident', by: 'Priya Nandra' }]);
    expect(screen.queryByText('Another incident', { selector: 'button' })).toBeNull();
    expect(screen.getByText('BR-2026-00043: another incident')).toBeInTheDocument();
  });

  test('a case that was changed around the desk is not offered for merging', async () => {
    await open({ duplicates: [{ ...likely, found: { ...other, aroundDesk: other.values } }] });
    expect(screen.getByText(/It cannot be merged as it stands/)).toBeInTheDocument();
    expect(screen.queryByText('Merge BR-2026-00043 into this case')).toBeNull();
  });

  test('with something typed, a merge waits for the save', async () => {
    await open({ duplicates: [likely] });
    type('facts.peopleCount', '3');
    expect(screen.getByText(/Save what you typed first/)).toBeInTheDocument();
    press('Merge BR-2026-00043 into this case');
    expect(document.getElementById(fieldId(7, 'merge-8'))).toBeNull();
  });
});

describe('what the report says already', () => {
  const said: ReportedCase = { ...report, details: { ...report.details, containmentActions: 'Rang the neighbour and fetched it back.', manager: 'Morgan Ellis' } };

  test('was done becomes a step at a press, done by who reported it, and is not offered again', async () => {
    const store = await open({ reported: () => Promise.resolve(said) });
    press('Add it as a step that was done');
    expect(control('triage.containment.0.wording')).toHaveValue('Rang the neighbour and fetched it back.');
    expect(control('triage.containment.0.state')).toHaveValue('Done');
    expect(control('triage.containment.0.by')).toHaveValue('Sam Price');
    expect(screen.queryByText('Add it as a step that was done')).toBeNull();
    setTime('triage.containment.0.at', '2026-11-20', '16:30');
    await save();
    await saved();
    expect(store.saves[0].next.triage.containment).toMatchObject([{ key: 'own', wording: 'Rang the neighbour and fetched it back.', state: 'Done', by: 'Sam Price' }]);
  });

  test('of the manager stands there, and is the officer’s to change', async () => {
    const store = await open({ reported: () => Promise.resolve(said) });
    expect(control('triage.manager')).toHaveValue('Morgan Ellis');
    expect(hintOf('triage.manager')).toMatch(/From the report\.$/);
    type('triage.manager', 'Ceri Morgan');
    expect(hintOf('triage.manager')).not.toMatch(/From the report/);
    await save();
    await saved();
    expect(store.saves[0].next.triage.manager).toBe('Ceri Morgan');
  });

  test('does not come back over what an officer saved, also nothing', async () => {
    await open({ found: aNewCase({ triage: { ...aNewCase().values.triage, manager: '' } }), reported: () => Promise.resolve(said) });
    expect(control('triage.manager')).toHaveValue('');
  });

  test('what is not yet known is put into the list of the notification', async () => {
    const store = await open({ found: aNewCase({ facts: { ...testFacts, recordsCount: undefined } }) });
    pick('triage.unknown-list', 'Number of personal data records concerned');
    type('triage.unknown-other', 'Whether a copy was made');
    await save();
    await saved();
    expect(store.saves[0].next.notification.notYetKnown).toEqual(['recordsCount', 'Whether a copy was made']);
  });
});

describe('containment and others to tell', () => {
  test('the checklist of the kind: a step that is done says who and when, in the words of the screen', async () => {
    const store = await open();
    type(`${pathOf('The wrong recipient has given it back, and we know what was opened', 'containment') ?? ''}.state`, 'Done');
    expect(control('triage.containment.0.by')).toHaveValue('Priya Nandra');
    await save();
    expect(lines()).toEqual(['The wrong recipient has given it back, and we know what was opened: Enter the day and the time']);
    setTime('triage.containment.0.at', '2026-11-21', '11:00');
    await save();
    await saved();
    expect(store.saves[0].next.triage.containment).toEqual([
      { key: 'recipientReturned', wording: 'The wrong recipient has given it back, and we know what was opened', state: 'Done', at: '2026-11-21T11:00:00Z', by: 'Priya Nandra', note: '' }
    ]);
  });

  test('the suggestions follow the facts as they are typed, and the council’s own list is there', async () => {
    const store = await open();
    const fire = pathOf('Fire service', 'tell') ?? fail('No fire service');
    expect(hintOf(`${fire}.state`)).toBe('On the council’s own list: Shared control room');
    expect(pathOf('Caldicott Guardian', 'tell')).toBeUndefined();
    fireEvent.click(control('facts.dataTypes-Health-data'));
    const guardian = pathOf('Caldicott Guardian', 'tell') ?? fail('No Guardian');
    expect(hintOf(`${guardian}.state`)).toBe('Because: health or social care data is concerned');
    type(`${guardian}.state`, 'To tell');
    type(`${pathOf('Fire service', 'tell') ?? ''}.state`, 'Not needed');
    type('triage.factsReason', 'The letter names a treatment.');
    await save();
    await saved();
    expect(store.saves[0].next.triage.tell.map(({ key, name, state }) => [key, name, state])).toEqual([['caldicott', 'Caldicott Guardian', 'To tell'], ['other', 'Fire service', 'Not needed']]);
  });

  test('what the desk told by itself is said, and can be entered as told at the time of its message', async () => {
    const message = (role: 'caldicott' | 'ict-security'): DueMessage => ({
      key: messageKey(42, 'mail', role), channel: 'mail', role, alsoFor: [], keys: [messageKey(42, 'mail', role)], target: { kind: 'mail', address: 'somebody@northmere.example' }, fromReporter: true
    });
    const messages: readonly Delivery[] = [
      { message: message('ict-security'), state: 'sent', at: at('2026-11-20T16:05:00Z'), mayBeRepeat: false, by: 'desk' },
      { message: message('caldicott'), state: 'unreachable', reason: 'no-address', row: undefined, attempt: 1, mayBeRepeat: false, lastError: '' }
    ];
    const store = await open({ found: aNewCase({ facts: { ...testFacts, equipment: 'Lost', dataTypes: ['Health data'] } }), helping: { readMessages: () => Promise.resolve(messages) } });
    const security = pathOf('ICT security', 'tell') ?? fail('No ICT security');
    const guardian = pathOf('Caldicott Guardian', 'tell') ?? fail('No Guardian');
    expect(hintOf(`${security}.state`)).toContain('The desk’s own message: Sent on Friday 20 November 2026 at 16:05');
    expect(hintOf(`${guardian}.state`)).toContain('The desk’s own message: Cannot be delivered: The settings name nobody for this');
    expect(screen.getAllByText('Enter that the desk told them', { selector: 'button' })).toHaveLength(1);
    press('Enter that the desk told them');
    await save();
    await saved();
    expect(store.saves[0].next.triage.tell).toMatchObject([{ key: 'ictSecurity', state: 'Told', at: '2026-11-20T16:05:00Z', by: 'The desk’s own message' }]);
  });

  test('messages that cannot be read stop nobody', async () => {
    await open({ helping: { readMessages: () => Promise.reject(new DeskError('throttled')) } });
    expect(screen.getByText('What the desk told by itself could not be read. It is under “Log and messages”.')).toBeInTheDocument();
    expect(pathOf('Fire service', 'tell')).toBeDefined();
  });

  test('somebody else is added by name', async () => {
    const store = await open();
    press('Add somebody else');
    type('triage.tell.0.name', 'Port authority');
    await save();
    await saved();
    expect(store.saves[0].next.triage.tell).toMatchObject([{ key: 'other', name: 'Port authority', state: 'To tell' }]);
  });
});

describe('lead and tasks', () => {
  test('a breach with a lead is being investigated', async () => {
    const store = await open();
    pick('breach', 'Yes');
    press('I am the case officer');
    await save();
    await saved();
    expect(store.saves[0].next).toMatchObject({ caseState: 'Investigating', leadId: 11 });
  });

  test('a task goes to the service; personal data in it brings a reminder', async () => {
    const given: unknown[] = [];
    const task: CaseTask = { id: 3, etag: '"t,1"', title: 'Count the letters', service: 'Libraries', due: '2026-11-27', state: 'Open', by: 'Priya Nandra', folder: 'Libraries' };
    let tasks: readonly CaseTask[] = [];
    const store = await open({ more: {
      readTasks: () => Promise.resolve(tasks),
      addTask: (found, asked) => { given.push(asked); tasks = [task]; return Promise.resolve(task); },
      changeTask: (each, state) => { tasks = [{ ...each, state }]; return Promise.resolve({ ...each, state }); }
    } });
    press('Give the task');
    expect(screen.getByText('Write the task')).toBeInTheDocument();
    type('task.title', 'Ring jo@example.org');
    expect(await screen.findByText('an email address')).toBeInTheDocument();
    type('task.title', 'Count the letters');
    type('task.service', 'Libraries');
    type('task.due', '2026-11-27');
    press('Give the task');
    expect(await screen.findByText(/Libraries, by Friday 27 November 2026, Open/)).toBeInTheDocument();
    expect(given).toEqual([{ title: 'Count the letters', service: 'Libraries', due: '2026-11-27', kind: 'enquiry', asked: undefined }]);
    expect(store.events.map(({ event }) => event)).toEqual([caseEvent('taskGiven', { service: 'Libraries' }, { details: 'Count the letters' })]);
    fireEvent.click(screen.getByRole('button', { name: 'Mark as done: Count the letters' }));
    expect(await screen.findByText(/Libraries, by Friday 27 November 2026, Done/)).toBeInTheDocument();
  });
});

describe('saving', () => {
  test('what was typed survives a failure and a second try saves it', async () => {
    const store = await open();
    type('facts.peopleCount', '3');
    type('triage.factsReason', 'Three letters.');
    store.failures.push({ error: new DeskError('throttled') });
    await save();
    expect(await screen.findByText('This could not be done')).toBeInTheDocument();
    expect(control('facts.peopleCount')).toHaveValue('3');
    await save();
    await saved();
    expect(store.saves[0].next.facts.peopleCount).toBe(3);
  });

  test('two officers at once: both changes are kept', async () => {
    const store = await open();
    type('facts.peopleCount', '3');
    type('triage.factsReason', 'Three letters.');
    store.change(7, (values) => ({ ...values, caseState: 'Triage', councilRole: 'Controller' }));
    await save();
    fireEvent.click(await screen.findByText('Save on top of theirs'));
    await saved();
    expect(store.saves[0].next).toMatchObject({ councilRole: 'Controller', facts: { peopleCount: 3 } });
  });

  test('a severity that is half chosen stays in the panel, and triage is saved without it', async () => {
    const store = await open();
    fireEvent.click(fullName());
    await save();
    expect((await screen.findAllByText(/The severity is not complete yet/)).length).toBeGreaterThan(0);
    expect(store.saves[0].next).toMatchObject({ caseState: 'Triage', severity: undefined });
    expect(fullName()).toBeChecked();
  });

  test('the contents lead to each section', async () => {
    await open();
    const links = [...document.querySelectorAll('nav[aria-label="On this page"] a')];
    expect(links.map((link) => link.textContent)).toEqual([
      'From the reporter', 'What happened', 'Is it reported already?', 'Is it a personal data breach?', 'When the council became aware', 'Severity and risk', 'Containment',
      'Who else must be told', 'Case officer and tasks'
    ]);
    fireEvent.click(links[6]);
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    expect(document.activeElement?.closest('details')).toHaveAttribute('open');
  });
});
