/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { DeskServices } from '../../../platform/host/services';
import { defaultOfficerSettings } from '../../../platform/settings/officers';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import type { Directory, StaffMember } from '../../rules';
import { marksOf } from '../../rules/marks';
import { countMatrix } from '../../rules/matrix';
import { day, instant, testMark, testPolicy } from '../../rules/testPolicies';
import * as store from '../../store/compliance';
import CompliancePage from './Page';

jest.mock('../../store/compliance', () => ({ readCompliance: jest.fn() }));
jest.mock('../../store/team', () => ({ updateTeamReading: jest.fn() }));
const read = jest.mocked(store.readCompliance);
configure({ defaultHidden: true });
afterEach(cleanup);

const services = { now: () => instant('2026-11-22T18:00:00Z'), locale: 'en-GB', siteUrl: 'http://localhost' } as unknown as DeskServices;
const member = (n: number, department: string): StaffMember =>
  ({ upn: `p${n}@northmere.example`, name: `Person ${String(n).padStart(3, '0')}`, siteUserId: n, department, jobTitle: '', groupIds: new Set(), joined: undefined });
const staff = [...Array.from({ length: 120 }, (_, n) => member(n + 1, 'Housing')), member(200, 'Planning'), member(201, 'Planning')];
const policies = [testPolicy([{ publishedAt: instant('2026-10-01T09:00:00Z') }], 12), testPolicy([{ title: 'Driving', publishedAt: instant('2026-11-20T09:00:00Z') }], 13)];
const marks = marksOf([testMark(1201, '2026-10-10T09:00:00Z', { id: 41, authorId: 200 }), testMark(1201, '2026-10-20T09:00:00Z', { id: 42, authorId: 201 })]);

function compliance(given: Partial<Directory> = {}): store.Compliance {
  const directory: Directory = { source: 'entra', staff, unreadableGroups: [], ...given };
  const facts = { policies, directory, marks, exceptions: [], officerSettings: defaultOfficerSettings, settings: undefined };
  return { ...facts, asAt: instant('2026-11-22T18:00:00Z'), matrix: countMatrix({ ...facts, today: day('2026-11-22'), joinerDays: 30 }) };
}
async function show(found: store.Compliance = compliance()): Promise<void> {
  read.mockResolvedValue(found);
  render(<DeskRoot theme={undefined} lang="en-GB"><CompliancePage services={services} access={{ role: 'reviewer', me: { id: 1, name: 'Audit', upn: 'audit@northmere.example' } }} /></DeskRoot>);
  await screen.findByRole('button', { name: 'Count again' });
}
const press = (name: string): void => { fireEvent.click(screen.getByRole('button', { name })); };

test('departments against policies: every count with what it is of, the worst first, headers on both sides', async () => {
  await show();
  expect(screen.getByText('2 of 244 readings done (1%): 122 people, 2 policies')).toBeInTheDocument();
  const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => within(row).getByRole('button').textContent)).toEqual(['Housing', 'Planning']);
  expect(within(rows[1]).getByText('2 of 4 have read')).toBeInTheDocument();
  expect(within(rows[1]).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['2 of 4 have read', '2/2', '0/2']);
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Department', 'All policies', 'Clear desk', 'Driving']);
});

test('from the department to its people, fifty at a time, to the person and their receipt', async () => {
  await show();
  press('Housing');
  expect(screen.getByText('1 to 50 of 120')).toBeInTheDocument();
  press('Next');
  expect(screen.getByText('51 to 100 of 120')).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText('Name or address'), { target: { value: 'person 007' } });
  await waitFor(() => expect(screen.getByText('1 to 1 of 1')).toBeInTheDocument());
  press('Person 007');
  expect(screen.getByRole('heading', { name: 'Person 007' })).toHaveFocus();
  expect(screen.getByText(/Was due on Thursday 15 October 2026, 38 days ago/)).toBeInTheDocument();
  press('Back');
  expect(screen.getByText('1 to 50 of 120')).toBeInTheDocument();
});

test('of a policy who read it late, found by how they stand', async () => {
  await show();
  press('By policy');
  press('Clear desk');
  fireEvent.change(screen.getByLabelText('How they stand'), { target: { value: 'late' } });
  await waitFor(() => expect(screen.getByText('1 to 1 of 1')).toBeInTheDocument());
  expect(screen.getByText(/Read version 1 on 20\/10\/2026 10:00, 5 days late/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Receipt 42' })).toBeInTheDocument();
});

test('what the figures rest on is said: where people come from, and which groups could not be read', async () => {
  await show(compliance({ source: 'site-users', unreadableGroups: [{ id: 'g', name: 'Drivers', why: 'gone' }] }));
  expect(screen.getByText(/As at Sunday 22 November 2026 at 18:00\./)).toBeInTheDocument();
  expect(screen.getByText(/Whoever has never come to this site is missing/)).toBeInTheDocument();
  expect(screen.getByText('Drivers: the group was deleted.')).toBeInTheDocument();
});

test('reading says how far it is, can be stopped and goes on with the same marks', async () => {
  const given: unknown[] = [];
  read.mockImplementation((_services, kept, reading) => {
    given.push(kept);
    reading?.onProgress?.(5000);
    return new Promise((resolve, reject) => { reading?.signal?.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError'))); });
  });
  render(<DeskRoot theme={undefined} lang="en-GB"><CompliancePage services={services} access={{ role: 'reviewer', me: { id: 1, name: 'Audit', upn: 'audit@northmere.example' } }} /></DeskRoot>);
  expect(await screen.findByText('Reading receipts: 5000 so far.')).toBeInTheDocument();
  press('Stop');
  expect(await screen.findByText(/What was read is kept/)).toBeInTheDocument();
  read.mockResolvedValue(compliance());
  press('Go on');
  await screen.findByRole('button', { name: 'Count again' });
  expect(read.mock.calls.at(-1)?.[1]).toBe(given[0]);
});

test('a directory that does not answer counts nobody, and says so', async () => {
  read.mockRejectedValue(new Error('GraphFailure'));
  render(<DeskRoot theme={undefined} lang="en-GB"><CompliancePage services={services} access={{ role: 'reviewer', me: { id: 1, name: 'Audit', upn: 'audit@northmere.example' } }} /></DeskRoot>);
  expect(await screen.findByRole('alert')).toHaveTextContent('The directory of the council did not answer.');
});
