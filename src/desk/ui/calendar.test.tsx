/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { log as breachLog } from '../../breaches/desk';
import type { TakingInOutcome } from '../../breaches/intake';
import { testCase } from '../../breaches/rules/cases/testCases';
import { memoryCases, officer } from '../../breaches/ui/cases/testing/memoryCases';
import { line } from '../../breaches/ui/cases/worklist/testWorklist';
import { services, settings } from '../../breaches/ui/testing/reportDesk';
import { takeIn } from '../../casework/intake/takeIn';
import type { CaseStore } from '../../casework/store/contract';
import type { OpenedLog } from '../../casework/ui/deskLog';
import strings from '../../loc/deskCalendar';
import deskWords from '../../loc/desk';
import { DeskError } from '../../platform/sharepoint/errors';
import { DeskRoot } from '../../shared-ui/theme/DeskRoot';
import { bankHolidays, nations } from '../../calendar';
import english from '../../loc/deskCalendar/en';
import { holidayText } from './CalendarMonth';
import { DeskRoom } from './DeskRoom';

jest.mock('../../casework/intake/takeIn', () => ({ takeIn: jest.fn() }));
const nothingNew: TakingInOutcome = {
  takenIn: [], additions: [], newestRows: [], sent: 0, undelivered: [], undeliverable: [], isMore: false, aroundDesk: [], notBelieved: { notBelieved: [], by: '', at: undefined }, problems: [], lookAgainAt: undefined
};
beforeEach(() => { jest.mocked(takeIn).mockReset().mockResolvedValue(nothingNew); });
afterEach(cleanup);

// a breach of 80 hours ago was due on the evening of 20 November 2026, one of 60 hours ago on the 21st
const lines = [line(1, 80), line(2, 60, { days: [{ what: 'told', on: '2026-12-25' }] }), line(3, undefined)];
const task = { id: 5, etag: '', title: 'Ask the recipient', service: 'Housing', due: '2026-11-25', state: 'Open', by: 'Priya Nandra', folder: 'Housing', reference: 'BR-2026-00002' } as const;
const breaches = (store: Partial<CaseStore> = {}): OpenedLog => ({
  log: breachLog, access: officer, store: { ...memoryCases(testCase({}, { logId: 2, reference: 'BR-2026-00002' })), readWorklist: () => Promise.resolve(lines), readDueTasks: () => Promise.resolve([task]), ...store } as unknown as CaseStore
});
function show(opened: OpenedLog, search: string): void {
  window.history.replaceState({}, '', `/${search}`);
  render(<DeskRoot theme={undefined} lang="en-GB"><DeskRoom start="today" open={() => Promise.resolve({ services, settings, logs: [opened], others: [] })} /></DeskRoot>);
}
const cellOf = (month: string, day: string): HTMLElement => {
  const table = screen.getByRole('table', { name: `${month}, day by day` });
  const found = [...table.querySelectorAll('td')].find((cell) => cell.querySelector('time')?.dateTime === day);
  if (!found) throw new Error(`no ${day}`);
  return found;
};

test('what is due stands on its day, leads to its case, and tasks stand with it; a case without a day is told of', async () => {
  show(breaches(), '?desk=calendar');
  expect(await screen.findByRole('heading', { name: 'What is due in November 2026' })).toBeInTheDocument();
  const late = await waitFor(() => cellOf('November 2026', '2026-11-20'));
  expect(within(late).getByRole('link', { name: 'BR-2026-00001' })).toHaveAttribute('href', 'http://localhost/?desk=calendar&case=BR-2026-00001');
  expect(late).toHaveTextContent(/Late by/);
  expect(cellOf('November 2026', '2026-11-21')).toHaveTextContent('BR-2026-00002');
  expect(cellOf('November 2026', '2026-11-25')).toHaveTextContent('BR-2026-00002 Task: Ask the recipient');
  expect(screen.getByText(strings.noDayOne)).toBeInTheDocument();
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
  // the list, for where the table has no room
  expect(within(screen.getByRole('list', { name: 'Days of November 2026 with something due' })).getByText(/Saturday 21 November 2026/)).toBeInTheDocument();
});

test('another month stands in the address, names its bank holidays, and says what was due before it', async () => {
  show(breaches(), '?desk=calendar');
  fireEvent.click(await screen.findByRole('button', { name: strings.next }));
  expect(window.location.search).toBe('?desk=calendar&item=2026-12');
  expect(await screen.findByRole('heading', { name: 'What is due in December 2026' })).toBeInTheDocument();
  const christmas = await waitFor(() => cellOf('December 2026', '2026-12-25'));
  expect(christmas).toHaveTextContent('Bank holiday: Christmas Day');
  expect(christmas).toHaveTextContent('BR-2026-00002');
  expect(screen.getByText(/^2 open cases had their last day before this month/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('tab', { name: deskWords.view_cases }));
  expect(window.location.search).toBe('?desk=cases');
});

test('a log or tasks that cannot be read say so, and the rest stands', async () => {
  show(breaches({ readWorklist: () => Promise.reject(new DeskError('throttled')), readDueTasks: () => Promise.reject(new DeskError('unavailable')) }), '?desk=calendar&item=2026-11');
  expect(await screen.findByText('This part could not be read: Breaches')).toBeInTheDocument();
  expect(await screen.findByText(`This part could not be read: ${strings.tasks}`)).toBeInTheDocument();
  expect(screen.getByRole('table')).toBeInTheDocument();
});

test('nothing of the calendar is asked before it is shown', async () => {
  const readDueTasks = jest.fn(() => Promise.resolve([]));
  show(breaches({ readDueTasks }), '?desk=cases');
  await screen.findAllByText('BR-2026-00001');
  expect(readDueTasks).not.toHaveBeenCalled();
});

test('every bank holiday has its name in both languages', () => {
  const titles = new Set(nations.flatMap((nation) => Array.from({ length: 20 }, (_, year) => bankHolidays(nation, 2012 + year)).flat().map(({ title }) => title)));
  expect(titles.size).toBeGreaterThan(15);
  expect([...titles].filter((title) => !(Object.values(english) as string[]).includes(title) || holidayText(title) !== title)).toEqual([]);
});
