/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { DeskError } from '../../../../platform/sharepoint/errors';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { CaseLine } from '../../../../casework/rules/worklist';
import type { CaseAccess } from '../../../cases/contract';
import { takeIn } from '../../../../casework/intake/takeIn';
import type { TakingInOutcome } from '../../../intake';
import { testCase } from '../../../rules/cases/testCases';
import { services, settings } from '../../testing/reportDesk';
import { memoryCases, officer, reviewer } from '../testing/memoryCases';
import { line } from '../worklist/testWorklist';
import { BreachDesk, type OpenedBreachDesk } from '../../../../desk/testing/breachDesk';

jest.mock('../../../../casework/intake/takeIn', () => ({ takeIn: jest.fn() }));
const taking = jest.mocked(takeIn);
const nothingNew: TakingInOutcome = { takenIn: [], additions: [], newestRows: [], sent: 0, undelivered: [], undeliverable: [], isMore: false, aroundDesk: [], notBelieved: { notBelieved: [], by: '', at: undefined }, problems: [], lookAgainAt: undefined };

const found = testCase({ caseState: 'Triage' }, { logId: 1, reference: 'BR-2026-00001' });
const one = line(1, 10);

function desk(access: CaseAccess | undefined, readWorklist: () => Promise<readonly CaseLine[]> = () => Promise.resolve([one])): OpenedBreachDesk {
  return { services, settings, access, store: { ...memoryCases(found), readWorklist, readTasks: () => Promise.resolve([]) } };
}

function show(open: () => Promise<OpenedBreachDesk>): void {
  render(<DeskRoot theme={undefined} lang="en-GB"><BreachDesk open={open} /></DeskRoot>);
}

beforeEach(() => { window.history.replaceState({}, '', '/'); });
beforeEach(() => { taking.mockReset().mockResolvedValue(nothingNew); });
afterEach(cleanup);

test('whoever may not read the log finds the way to reporting a breach and the DPO’s number, and no cases', async () => {
  const opened = desk(undefined);
  show(() => Promise.resolve(opened));
  expect(await screen.findByRole('link', { name: 'Report a data breach' })).toHaveAttribute('href', services.siteUrl);
  expect(screen.getByRole('link', { name: settings.dpoPhone })).toBeInTheDocument();
  expect(screen.queryByText('Open cases')).toBeNull();
  expect(taking).not.toHaveBeenCalled();
});

test('a reviewer reads the worklist, and nothing is taken in for them', async () => {
  const opened = desk(reviewer);
  show(() => Promise.resolve(opened));
  expect(await screen.findByText('BR-2026-00001')).toBeInTheDocument();
  expect(screen.getByText(/Officers make the changes/)).toBeInTheDocument();
  expect(screen.queryByText('New reports and messages')).toBeNull();
  expect(taking).not.toHaveBeenCalled();
});

test('an officer’s page takes in, and what is new is in the worklist without pressing anything', async () => {
  const readWorklist = jest.fn<Promise<readonly CaseLine[]>, []>().mockResolvedValueOnce([one]).mockResolvedValue([one, line(2, 1)]);
  taking.mockResolvedValue({ ...nothingNew, takenIn: [{ intake: 'report', intakeId: 2, logId: 2, reference: 'BR-2026-00002', repeatOf: undefined }] });
  const opened = desk(officer, readWorklist);
  show(() => Promise.resolve(opened));
  expect(await screen.findByRole('rowheader', { name: /BR-2026-00002/ })).toBeInTheDocument();
  expect(await screen.findByText('1 new report added to the log', { selector: 'h3' }, { timeout: 5000 })).toBeInTheDocument();
});

test('a command opens beside its case, and going back gives the focus back and reads the list again', async () => {
  const readWorklist = jest.fn<Promise<readonly CaseLine[]>, []>().mockResolvedValue([one]);
  const opened = desk(officer, readWorklist);
  show(() => Promise.resolve(opened));
  fireEvent.click(await screen.findByRole('button', { name: 'All commands for BR-2026-00001' }));
  const assign = screen.getByRole('link', { name: 'Assign, BR-2026-00001' });
  assign.focus();
  fireEvent.click(assign);
  expect(await screen.findByRole('heading', { name: 'Assign' })).toHaveFocus();
  expect(screen.getByRole('heading', { level: 3, name: /^BR-2026-00001/ })).toBeVisible();
  expect(screen.getByText('Open cases')).not.toBeVisible();
  expect(await screen.findByRole('combobox', { name: 'Case officer' })).toBeVisible();
  const before = readWorklist.mock.calls.length;
  fireEvent.click(screen.getByRole('link', { name: 'Back to the worklist' }));
  expect(assign).toHaveFocus();
  await waitFor(() => expect(readWorklist.mock.calls.length).toBeGreaterThan(before));
});

test('what was typed is asked about before the panel is left', async () => {
  const opened = desk(officer);
  show(() => Promise.resolve(opened));
  fireEvent.click(await screen.findByRole('button', { name: 'All commands for BR-2026-00001' }));
  fireEvent.click(screen.getByRole('link', { name: 'Record action, BR-2026-00001' }));
  fireEvent.change((await screen.findAllByRole('textbox'))[0], { target: { value: 'Rang the recipient' } });
  fireEvent.click(screen.getByRole('link', { name: 'Back to the worklist' }));
  expect(await screen.findByRole('group', { name: 'You have typed something that is not saved' })).toBeInTheDocument();
  expect(screen.getByDisplayValue('Rang the recipient')).toBeInTheDocument();
});

test.each<['not-set-up' | 'offline', RegExp]>([['not-set-up', /was not found here/], ['offline', /seem to be offline/]])('a page that cannot begin says why, and can be tried again (%s)', async (kind, sentence) => {
  const opened = desk(undefined);
  const open = jest.fn<Promise<OpenedBreachDesk>, []>().mockRejectedValueOnce(new DeskError(kind)).mockResolvedValue(opened);
  show(open);
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'Report a data breach' })).toBeInTheDocument();
});
