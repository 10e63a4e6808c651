/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import strings from '../../loc/dataProtection';
import type { SentBefore, StaffStart } from '../../casework/ui/staff/staffDoor';
import { now, services, settings } from '../../casework/ui/staff/testing/staffDesk';
import { DeskError } from '../../platform/sharepoint/errors';
import { failureSentence } from '../../shared-ui/failure';
import { DeskRoot } from '../../shared-ui/theme/DeskRoot';
import { DataProtectionPage, type DataProtectionDoors } from './DataProtectionPage';
import type { RoomEntry } from './doors';
import type { TasksPartProps } from './TasksPart';

afterEach(cleanup);

/** A made-up room: its page keeps what is typed, and says which of one's own it opens. */
const start: StaffStart = { Page: ({ reportId }) => <label>Words {reportId ?? 'new'}<input /></label> };
const before: SentBefore = { reportId: 7, reference: 'BR-2026-00007', title: 'Email sent to the wrong person', sentAt: now, state: 'Being looked at', canOpen: true };
const room = (key: string, changes: Partial<RoomEntry> = {}): RoomEntry => ({
  key, title: `Room ${key}`, text: 'What it is for.', loadStart: () => Promise.resolve(start), loadSent: () => Promise.resolve({ readSent: () => Promise.resolve([]) }), ...changes
});

let tasksWaiting = 0;
afterEach(() => { tasksWaiting = 0; });
/** As many tasks as a test says. */
const Tasks: React.FC<TasksPartProps> = ({ onFound, isPart }) => {
  React.useEffect(() => onFound?.(tasksWaiting), [onFound]);
  return tasksWaiting > 0 && isPart ? <p>Tasks: {tasksWaiting}</p> : null;
};

let searchesWaiting = 0;
afterEach(() => { searchesWaiting = 0; });
const Searches: React.FC<TasksPartProps> = ({ onFound }) => {
  React.useEffect(() => onFound?.(searchesWaiting), [onFound]);
  return searchesWaiting > 0 ? <p>Searches: {searchesWaiting}</p> : null;
};

function open(rooms: readonly RoomEntry[], countWaiting: () => Promise<number> = () => Promise.resolve(0), known: Partial<typeof settings> = {}): void {
  const doors: DataProtectionDoors = { rooms, loadWaiting: () => Promise.resolve({ countWaiting }), loadTasks: () => Promise.resolve(Tasks), loadSearches: () => Promise.resolve(Searches) };
  render(<DeskRoot theme={undefined} lang="en-GB"><DataProtectionPage services={services} settings={{ ...settings, ...known }} doors={doors} /></DeskRoot>);
}

test('it shows what can be started, what waits, and what was sent with its state', async () => {
  open([room('one', { loadSent: () => Promise.resolve({ readSent: () => Promise.resolve([before]) }) }), room('two')], () => Promise.resolve(3), { policiesPage: '/sites/dataprotection/SitePages/My-policies.aspx' });
  expect(screen.getByRole('button', { name: 'Room one' })).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: '3 policies to read' })).toHaveAttribute('href', 'https://northmere.example/sites/dataprotection/SitePages/My-policies.aspx');
  const line = (await screen.findByRole('button', { name: /BR-2026-00007/ })).closest('li') as HTMLElement;
  expect(within(line).getByText('Being looked at')).toBeInTheDocument();
  expect(line).toHaveTextContent('Sent Friday 20 November 2026 at 18:30');
  expect(await screen.findByText(strings.sentNone)).toBeInTheDocument();
});

test('what was begun in one room is kept while one looks elsewhere on the page', async () => {
  open([room('one'), room('two')]);
  fireEvent.click(screen.getByRole('button', { name: 'Room one' }));
  fireEvent.change(await screen.findByRole('textbox', { name: 'Words new' }), { target: { value: 'Half a sentence' } });
  fireEvent.click(screen.getByRole('button', { name: strings.back }));
  expect(screen.getByRole('heading', { name: strings.heading })).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Room one' }));
  expect(screen.getByRole('textbox', { name: 'Words new' })).toHaveValue('Half a sentence');
});

test('one of one’s own opens on its room’s page, and one without more to see is no button', async () => {
  const told: SentBefore = { ...before, reportId: 8, reference: 'DPC-2026-00008', canOpen: false };
  open([room('one', { loadSent: () => Promise.resolve({ readSent: () => Promise.resolve([told, before]) }) })]);
  fireEvent.click(await screen.findByRole('button', { name: /BR-2026-00007/ }));
  expect(await screen.findByRole('textbox', { name: 'Words 7' })).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: strings.back }));
  expect(await screen.findByText('DPC-2026-00008')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /DPC/ })).toBeNull();
});

test('a part that cannot be read says so and can be asked again; the others stand', async () => {
  const readSent = jest.fn<Promise<readonly SentBefore[]>, []>().mockRejectedValueOnce(new DeskError('unavailable')).mockResolvedValue([before]);
  open([room('one', { loadSent: () => Promise.resolve({ readSent }) }), room('two')], () => Promise.reject(new DeskError('forbidden')));
  expect(await screen.findByRole('heading', { name: strings.sentNotRead })).toBeInTheDocument();
  expect(screen.getByText(failureSentence('forbidden'))).toBeInTheDocument();
  // the first is that of what waits
  fireEvent.click(screen.getAllByRole('button', { name: 'Try again' })[1]);
  expect(await screen.findByRole('button', { name: /BR-2026-00007/ })).toBeInTheDocument();
});

test('a site without policies has none that wait', async () => {
  open([room('one')], () => Promise.reject(new DeskError('not-set-up')));
  expect(await screen.findByText(strings.waitsNothing)).toBeInTheDocument();
});

test('a task that waits stands there, and it is not said that nothing waits', async () => {
  tasksWaiting = 1;
  open([room('one')]);
  expect(await screen.findByText('Tasks: 1')).toBeInTheDocument();
  await screen.findAllByText(strings.sentNone);
  expect(screen.queryByText(strings.waitsNothing)).toBeNull();
});

test('so does a search', async () => {
  searchesWaiting = 2;
  open([room('one')]);
  expect(await screen.findByText('Searches: 2')).toBeInTheDocument();
  await screen.findAllByText(strings.sentNone);
  expect(screen.queryByText(strings.waitsNothing)).toBeNull();
});

test('what is for heads of a service stands there for them alone, and nothing is sent there', async () => {
  const { loadSent: _none, ...team } = room('team', { isFor: (me) => me.upn.startsWith('head') });
  open([room('one'), team]);
  expect(await screen.findByText(strings.sentNone)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Room team' })).toBeNull();
  cleanup();
  const doors: DataProtectionDoors = { rooms: [team], loadWaiting: () => Promise.resolve({ countWaiting: () => Promise.resolve(0) }), loadTasks: () => Promise.resolve(Tasks), loadSearches: () => Promise.resolve(Searches) };
  render(<DeskRoot theme={undefined} lang="en-GB"><DataProtectionPage services={{ ...services, me: { ...services.me, upn: 'head@northmere.example' } }} settings={settings} doors={doors} /></DeskRoot>);
  expect(screen.getByRole('button', { name: 'Room team' })).toBeInTheDocument();
  expect(screen.queryByText(strings.sentNone)).toBeNull();
});
