/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import strings from '../../loc/staff';
import { DeskError, type DeskErrorKind } from '../../platform/sharepoint/errors';
import { failureSentence } from '../../shared-ui/failure';
import { DeskRoot } from '../../shared-ui/theme/DeskRoot';
import type { OpenedDesk } from '../../casework/ui/staff/StaffRoom';
import { ReportRoom } from './ReportRoom';
import { reportStore, services, settings } from './testing/reportDesk';

beforeEach(() => { jest.spyOn(console, 'warn').mockImplementation(() => undefined); });
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const loadStore = (): Promise<ReturnType<typeof reportStore>> => Promise.resolve(reportStore());
function show(open: () => Promise<OpenedDesk>): void {
  render(<DeskRoot theme={undefined} lang="en-GB"><ReportRoom open={open} loadStore={loadStore} loadOwn={loadStore} /></DeskRoot>);
}

test.each<[DeskErrorKind, string]>([
  ['not-set-up', strings.notSetUpTitle], ['forbidden', strings.noAccessTitle], ['signed-out', failureSentence('signed-out')], ['offline', failureSentence('offline')],
  ['throttled', failureSentence('throttled')]
])('a page that cannot begin (%s) says so and what to do instead', async (kind, sentence) => {
  show(() => Promise.reject(new DeskError(kind)));
  expect(screen.getByText('Loading…')).toBeInTheDocument();
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(screen.queryByText('Loading…')).toBeNull();
});

test('a site that is not set up tells its owner of the web part and the tenant property', async () => {
  show(() => Promise.reject(new DeskError('not-set-up')));
  expect(await screen.findByText(/DataProtectionDeskSite/)).toHaveTextContent('Set up the desk');
});

test('a passing failure can be tried again without loading the page', async () => {
  const open = jest.fn<Promise<OpenedDesk>, []>().mockRejectedValueOnce(new DeskError('unavailable')).mockResolvedValue({ services, settings });
  show(open);
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('textbox', { name: 'What happened?' })).toBeInTheDocument();
});
