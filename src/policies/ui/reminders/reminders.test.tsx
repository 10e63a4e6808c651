/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { DeskServices } from '../../../platform/host/services';
import type { DeskSettings } from '../../../platform/settings';
import { defaultOfficerSettings } from '../../../platform/settings/officers';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import type { StaffMember } from '../../rules';
import { marksOf } from '../../rules/marks';
import { countMatrix } from '../../rules/matrix';
import { day, instant, testPolicy } from '../../rules/testPolicies';
import * as compliance from '../../store/compliance';
import * as store from '../../store/reminders';
import RemindersPage from './Page';

jest.mock('../../store/compliance', () => ({ readCompliance: jest.fn() }));
jest.mock('../../store/reminders', () => ({ ...jest.requireActual('../../store/reminders/rows'), readReminders: jest.fn(), sendReminders: jest.fn() }));
const send = jest.mocked(store.sendReminders);
configure({ defaultHidden: true });
afterEach(cleanup);
beforeEach(() => send.mockReset());

const services = { now: () => instant('2026-11-22T18:00:00Z'), locale: 'en-GB', siteUrl: 'http://localhost/sites/dataprotection' } as unknown as DeskServices;
const member = (name: string, n: number): StaffMember => ({ upn: `${name.toLowerCase()}@northmere.example`, name, siteUserId: n, department: 'Housing', jobTitle: '', groupIds: new Set(), joined: undefined });
const policies = [testPolicy([{ publishedAt: instant('2026-10-01T09:00:00Z') }], 12), testPolicy([{ title: 'Driving', publishedAt: instant('2026-11-12T09:00:00Z') }], 13)];
const row = (upn: string): store.ReminderRow => ({
  id: 1, etag: '"1"', key: `${upn}|2026-11-22`, upn, state: 'sent', reason: 'late', channels: { mail: { sent: true, why: '', mayHaveHappened: false } }, note: '', created: instant('2026-11-22T09:00:00Z'), by: 'Priya Nandra'
});

async function show(limit = 200, settings?: Partial<DeskSettings>): Promise<void> {
  const directory = { source: 'entra' as const, staff: [member('Ann', 1), member('Bob', 2), member('Cat', 3)], unreadableGroups: [] };
  const facts = { policies, directory, marks: marksOf([]), exceptions: [], officerSettings: { ...defaultOfficerSettings, reminderLimit: limit }, settings: settings as DeskSettings | undefined };
  jest.mocked(compliance.readCompliance).mockResolvedValue({ ...facts, asAt: instant('2026-11-22T18:00:00Z'), matrix: countMatrix({ ...facts, today: day('2026-11-22'), joinerDays: 30 }) });
  jest.mocked(store.readReminders).mockResolvedValue([row('cat@northmere.example')]);
  render(<DeskRoot theme={undefined} lang="en-GB"><RemindersPage services={services} access={{ role: 'officer', me: { id: 1, name: 'Priya', upn: 'dpo@northmere.example' } }} /></DeskRoot>);
  await screen.findByRole('heading', { name: /Recipients/ });
}

test('who gets what is shown before anything is sent; who was reminded today is left out', async () => {
  await show();
  expect(screen.getByRole('heading', { name: 'Recipients: 2' })).toBeInTheDocument();
  expect(screen.getByText('Already reminded today, and left out: 1.')).toBeInTheDocument();
  expect(screen.getAllByText('Clear desk, was due on Thursday 15 October 2026')).toHaveLength(2);
  expect(screen.getAllByRole('link', { name: 'Driving' })[0]).toHaveAttribute('href', 'http://localhost/sites/dataprotection?policy=13');
  expect(screen.getByText('Policies for you to read / Polisïau i chi eu darllen')).toBeInTheDocument();
  expect(send).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText('Policy'), { target: { value: '13' } });
  // the one policy chooses whom to remind; the message still names all that they have to read
  await waitFor(() => expect(screen.getAllByText('Due soon')).toHaveLength(2));
  expect(screen.getAllByText('Clear desk, was due on Thursday 15 October 2026')).toHaveLength(2);
});

test('the page with My policies that the settings name is what the messages link to, and is not asked for', async () => {
  send.mockResolvedValue({ kind: 'finished' });
  await show(200, { policiesPage: '/sites/dataprotection/SitePages/My-policies.aspx' });
  expect(screen.queryByLabelText('Address of My policies')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Send reminders to 2 people' }));
  await screen.findByText(/^Sent: 0/);
  const made = send.mock.calls[0]?.[2].message(send.mock.calls[0][1][0]);
  expect(made.html).toContain('<a href="http://localhost/sites/dataprotection/SitePages/My-policies.aspx?policy=12">Clear desk</a>');
});

test('the limit is told; without a channel, a reason or anybody to remind nothing is sent, and the page says why', async () => {
  await show(1);
  expect(screen.getByText(/At most 1 person is reminded at once/)).toBeInTheDocument();
  fireEvent.click(screen.getByLabelText('Mail'));
  const button = screen.getByRole('button', { name: 'Send a reminder to 1 person' });
  fireEvent.click(button);
  expect(screen.getByRole('group', { name: 'How' })).toHaveAccessibleDescription('Error: How: tick at least one way');
  expect(screen.getByLabelText('Mail')).toHaveFocus();
  fireEvent.click(screen.getByLabelText('Mail'));

  const reasons = within(screen.getByRole('group', { name: 'Whom to remind' })).getAllByRole('checkbox').filter((box) => (box as HTMLInputElement).checked);
  reasons.forEach((box) => fireEvent.click(box));
  fireEvent.click(screen.getByRole('button', { name: /^Send/ }));
  expect(screen.getByRole('group', { name: 'Whom to remind' })).toHaveAccessibleDescription('Error: Whom to remind: tick at least one');

  const [late] = within(screen.getByRole('group', { name: 'Whom to remind' })).getAllByRole('checkbox').filter((box) => !reasons.includes(box));
  fireEvent.click(late);
  fireEvent.click(screen.getByRole('button', { name: /^Send/ }));
  expect(await screen.findByRole('group', { name: 'Nobody is reminded' })).toHaveFocus();
  expect(send).not.toHaveBeenCalled();
});

test('progress, then what was done; whom it did not reach is named with why', async () => {
  send.mockImplementation(async (_services, reminders, run) => {
    const [ann, bob] = reminders;
    if (ann) run.onOutcome(ann, { kind: 'sent', channels: { mail: { sent: true, why: '', mayHaveHappened: false } }, recorded: true });
    if (bob) run.onOutcome(bob, { kind: 'failed', channels: { mail: { sent: false, why: 'throttled', mayHaveHappened: false } }, recorded: true });
    return { kind: 'halted', why: 'throttled' };
  });
  await show();
  fireEvent.click(screen.getByRole('button', { name: 'Send reminders to 2 people' }));
  const told = await screen.findByRole('group', { name: 'Sent: 1. Failed: 1. Already reminded by somebody else: 0. Not yet: 0.' });
  expect(told).toHaveFocus();
  expect(within(told).getByRole('listitem')).toHaveTextContent('Bob: Mail: too many messages at once; wait some minutes.');
  expect(send.mock.calls[0]?.[1].map(({ name }) => name)).toEqual(['Ann', 'Bob']);
});
