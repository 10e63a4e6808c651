/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { DeskError } from '../../platform/sharepoint/errors';
import type { SPFI } from '../../platform/sharepoint/pnp';
import * as officers from '../../platform/settings/officers';
import { OfficerSettings } from './OfficerSettings';

jest.mock('../../platform/settings/officers', () => ({ ...jest.requireActual<typeof officers>('../../platform/settings/officers'), readOfficerSettings: jest.fn(), saveOfficerSettings: jest.fn() }));
const read = jest.mocked(officers.readOfficerSettings);
const save = jest.mocked(officers.saveOfficerSettings);
const stored = { settings: officers.defaultOfficerSettings, row: { id: 1, etag: '"g,1"' } };

beforeEach(() => jest.resetAllMocks());
afterEach(cleanup);

const show = async (): Promise<void> => {
  render(<OfficerSettings sp={{} as SPFI} siteUrl="https://northmere.example/sites/dataprotection" />);
  await screen.findByRole('button', { name: 'Save the officers’ settings' });
};
const type = (label: RegExp | string, text: string): void => { fireEvent.change(screen.getByLabelText(label), { target: { value: text } }); };
const press = (name: string): void => { fireEvent.click(screen.getByRole('button', { name })); };

test('the schedule and who else is told are saved over what was read', async () => {
  read.mockResolvedValue(stored);
  save.mockImplementation((sp, siteUrl, settings) => Promise.resolve({ settings, row: { id: 1, etag: '"g,2"' } }));
  await show();
  type('Near miss, months', '24');
  press('Add somebody');
  type('Who', 'Fire service');
  press('Save the officers’ settings');
  expect(await screen.findByText('The officers’ settings are saved.')).toBeInTheDocument();
  expect(save).toHaveBeenCalledWith(expect.anything(), expect.anything(), {
    retention: { personalDataBreach: 72, nearMiss: 24, notABreach: 72, complaint: 24, request: 36, dpia: 72 }, othersToTell: [{ name: 'Fire service', when: '' }],
    readingDays: 14, reminderLimit: 200, internalAuditMailbox: '', schoolTerms: []
  }, stored);
});

test('what is no number of months, and an entry without a name, lead to their fields and send nothing', async () => {
  read.mockResolvedValue(stored);
  await show();
  type('Near miss, months', '1.5');
  press('Add somebody');
  press('Save the officers’ settings');
  const summary = await screen.findByRole('group', { name: 'There is a problem' });
  const links = within(summary).getAllByRole('link');
  expect(links).toHaveLength(2);
  for (const link of links) expect(document.getElementById(`${link.getAttribute('href')?.slice(1) ?? ''}-box`)).not.toBeNull();
  expect(save).not.toHaveBeenCalled();
});

test('what holds for reading policies is saved as numbers, and each wrong one leads to its field with its own sentence', async () => {
  read.mockResolvedValue(stored);
  save.mockImplementation((sp, siteUrl, settings) => Promise.resolve({ settings, row: { id: 1, etag: '"g,2"' } }));
  await show();
  expect(screen.getByLabelText('Days to read a policy')).toHaveValue('14');
  type('Days to read a policy', '0');
  type('Most reminders in one go', '9999');
  type(/^Working days for a complaint about an answer/, '20');
  type(/^Mailbox of Internal Audit/, 'audit');
  press('Save the officers’ settings');
  const links = within(await screen.findByRole('group', { name: 'There is a problem' })).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['Give whole days, from 1 to 365.', 'Most reminders in one go: Give a whole number, from 1 to 2000.', 'Enter an address such as audit@council.gov.uk.']);
  for (const link of links) expect(document.getElementById(`${link.getAttribute('href')?.slice(1) ?? ''}-box`)).not.toBeNull();
  type('Days to read a policy', '21');
  type('Most reminders in one go', '500');
  type(/^Mailbox of Internal Audit/, 'audit@northmere.example');
  press('Save the officers’ settings');
  await screen.findByText('The officers’ settings are saved.');
  expect(save.mock.calls[0][2]).toMatchObject({ readingDays: 21, reminderLimit: 500, internalAuditMailbox: 'audit@northmere.example', reviewDays: 20 });
  expect(save.mock.calls[0][2]).not.toHaveProperty('requestTargetDays');
});

test('school terms are typed a line each; one that cannot be read and one that overlaps are named by their number', async () => {
  read.mockResolvedValue(stored);
  save.mockImplementation((sp, siteUrl, settings) => Promise.resolve({ settings, row: { id: 1, etag: '"g,2"' } }));
  await show();
  const label = /^First and last day of each term/;
  const problemsOf = async (text: string): Promise<(string | null)[]> => {
    type(label, text);
    press('Save the officers’ settings');
    return within(await screen.findByRole('group', { name: 'There is a problem' })).getAllByRole('link').map((link) => link.textContent);
  };
  expect(await problemsOf('07/09/2026 – 23/10/2026\nautumn, second half')).toEqual(['Term 2: give its first and its last day, such as 07/09/2026 – 23/10/2026.']);
  expect(await problemsOf('23/10/2026 – 07/09/2026')).toEqual(['Term 1: give its first and its last day, such as 07/09/2026 – 23/10/2026.']);
  expect(await problemsOf('07/09/2026 – 23/10/2026\n23/10/2026 – 18/12/2026')).toEqual(['Term 2 begins before the one above it has ended.']);
  expect(await problemsOf(Array.from({ length: 61 }, (_each, index) => `01/01/${2030 + index} – 02/01/${2030 + index}`).join('\n'))).toEqual(['First and last day of each term: At most 60 terms. Take the old ones out.']);
  expect(screen.getByLabelText(label)).toHaveAccessibleDescription(/At most 60 terms/);
  type(label, '7 September 2026 to 23 October 2026\n02/11/2026 – 18/12/2026');
  press('Save the officers’ settings');
  await screen.findByText('The officers’ settings are saved.');
  expect(save.mock.calls[0][2].schoolTerms).toEqual([{ from: '2026-09-07', until: '2026-10-23' }, { from: '2026-11-02', until: '2026-12-18' }]);
  expect(screen.getByLabelText(label)).toHaveValue('07/09/2026 – 23/10/2026\n02/11/2026 – 18/12/2026');
});

test('a change that someone else saved meanwhile is shown, and nothing typed is lost', async () => {
  read.mockResolvedValueOnce(stored).mockResolvedValueOnce({ settings: { ...officers.defaultOfficerSettings, retention: { ...officers.defaultOfficerSettings.retention, personalDataBreach: 84 } }, row: { id: 1, etag: '"g,2"' } });
  save.mockRejectedValueOnce(new DeskError('conflict', { status: 412 }));
  await show();
  type('Near miss, months', '24');
  press('Save the officers’ settings');
  expect(await screen.findByText(/Personal data breach, months 84/)).toBeInTheDocument();
  expect(screen.getByLabelText('Near miss, months')).toHaveValue('24');
});

test('who may not read the list sees no form', async () => {
  read.mockRejectedValue(new DeskError('forbidden'));
  const { container } = render(<OfficerSettings sp={{} as SPFI} siteUrl="https://northmere.example/sites/dataprotection" />);
  await waitFor(() => expect(container).toBeEmptyDOMElement());
});

test('leaving asks while something is typed, and no more once it is saved', async () => {
  const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  read.mockResolvedValue(stored);
  save.mockImplementation((sp, siteUrl, settings) => Promise.resolve({ settings, row: { id: 1, etag: '"g,2"' } }));
  await show();
  expect(asks()).toBe(false);
  type('Near miss, months', '24');
  expect(asks()).toBe(true);
  press('Save the officers’ settings');
  await screen.findByText('The officers’ settings are saved.');
  expect(asks()).toBe(false);
});
