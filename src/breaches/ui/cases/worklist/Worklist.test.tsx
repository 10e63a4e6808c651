/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { DeskError } from '../../../../platform/sharepoint/errors';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { CaseAccess, CaseLine } from '../../../cases/contract';
import type { ReadWorklist } from '../../../../casework/ui/worklist/useWorklist';
import { services } from '../../testing/reportDesk';
import { Worklist } from '../../../../casework/ui/worklist/Worklist';
import { breachRoom } from '../room';
import { breachWorklist } from './breachWorklist';
import { line, now, officer, reviewer } from './testWorklist';

let at = now;
const clock = { ...services, now: () => at };

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => {
  cleanup();
  at = now;
  jest.useRealTimers();
});

const reading = (...lines: readonly CaseLine[]): jest.Mock<ReturnType<ReadWorklist>> => jest.fn<ReturnType<ReadWorklist>, []>().mockResolvedValue(lines);

async function show(readWorklist: ReadWorklist, access: CaseAccess = officer): Promise<jest.Mock> {
  const onCommand = jest.fn();
  render(<DeskRoot theme={undefined} lang="en-GB"><Worklist services={clock} access={access} readWorklist={readWorklist} turn={0} room={breachRoom} parts={breachWorklist} onCommand={onCommand} /></DeskRoot>);
  await act(async () => { await Promise.resolve(); });
  return onCommand;
}

const rows = (): HTMLElement[] => screen.getAllByRole('row').filter((row) => within(row).queryByRole('rowheader') !== null);
const references = (): (string | undefined)[] => rows().map((row) => /BR-\d+-\d+/.exec(row.textContent ?? '')?.[0]);

test('each case tells what is left to the minute, in words, and the minutes go on while the page is open', async () => {
  await show(reading(line(1, 70.5), line(2, 73)));
  expect(references()).toEqual(['BR-2026-00002', 'BR-2026-00001']);
  expect(screen.getByText('Late by 1 hour')).toBeInTheDocument();
  expect(screen.getByText('Due soon: 1 hour 30 minutes left')).toBeInTheDocument();
  at = now.add({ minutes: 91 });
  act(() => { jest.advanceTimersByTime(15_000); });
  expect(screen.getByText('Late by 2 hours 31 minutes')).toBeInTheDocument();
  expect(screen.getByText('Late by 1 minute')).toBeInTheDocument();
});

test('the counts stand in words beside the bar, and each filter says how many it shows', async () => {
  await show(reading(line(1, 80), line(2, 60), line(3, 1, { leadId: 7, awaits: ['triage'] }), line(4, 1, { decided: { isPersonalDataBreach: 'Yes', clockState: 'Met' }, awaits: [] })));
  const counts = within(screen.getByRole('list', { name: 'Open cases by clock' })).getAllByRole('listitem').map((item) => item.textContent);
  expect(counts).toEqual(['Late: 1', 'Due within 24 hours: 1', 'Running: 1', 'Stopped: no duty to tell: 0', 'Told: 1']);
  fireEvent.click(screen.getByRole('radio', { name: 'Mine (1)' }));
  expect(references()).toEqual(['BR-2026-00003']);
  expect(screen.getByText('1 case shown')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: 'Awaiting a decision (2)' }));
  expect(references()).toEqual(['BR-2026-00001', 'BR-2026-00002']);
});

test('what a case awaits is the command that deals with it; the others open below it', async () => {
  const onCommand = await show(reading(line(1, 10, { awaits: ['ico', 'people'] })));
  fireEvent.click(screen.getByRole('button', { name: 'Decide: report to the ICO?, BR-2026-00001' }));
  expect(onCommand).toHaveBeenLastCalledWith('decide', expect.objectContaining({ logId: 1 }));
  const more = screen.getByRole('button', { name: 'All commands for BR-2026-00001' });
  expect(more).toHaveAttribute('aria-expanded', 'false');
  fireEvent.click(more);
  fireEvent.click(screen.getByRole('button', { name: 'Assign, BR-2026-00001' }));
  expect(onCommand).toHaveBeenLastCalledWith('assign', expect.objectContaining({ logId: 1 }));
  expect(screen.queryByRole('button', { name: 'Reopen, BR-2026-00001' })).toBeNull();
});

test('a decision not to report while a risk is not ruled out stands there as late, awaits a decision and leads to it', async () => {
  const onCommand = await show(reading(line(1, 90, { decided: { isPersonalDataBreach: 'Yes', clockState: 'Running' }, awaits: ['ico-again'] }), line(2, 10, { awaits: ['controller-notice'] })));
  expect(screen.getByText(/^Late by 18 hours/)).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'Awaiting a decision (1)' })).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Decide again: not reported to the ICO, and a risk is not ruled out, BR-2026-00001' }));
  expect(onCommand).toHaveBeenLastCalledWith('decide', expect.objectContaining({ logId: 1 }));
  fireEvent.click(screen.getByRole('button', { name: 'Tell the controller, BR-2026-00002' }));
  expect(onCommand).toHaveBeenLastCalledWith('decide', expect.objectContaining({ logId: 2 }));
});

test('a reviewer is offered nothing that changes a case', async () => {
  await show(reading(line(1, 10, { awaits: ['ico'] })), reviewer);
  expect(screen.getByText('Decide: report to the ICO?')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'All commands for BR-2026-00001' }));
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Refresh', 'All commands', 'History', 'Export register']);
});

test('a case without a time to count from asks for it, at the top', async () => {
  await show(reading(line(1, 100), line(2, undefined)));
  expect(references()[0]).toBe('BR-2026-00002');
  expect(screen.getByText('Enter when the council became aware')).toBeInTheDocument();
});

test('nothing open is good news, not an empty table', async () => {
  await show(reading());
  expect(screen.getByRole('heading', { name: 'No open cases' })).toBeInTheDocument();
  expect(screen.queryByRole('table')).toBeNull();
});

test('a failure is told in words, the last answer stays in sight, and trying again reads it', async () => {
  const readWorklist = reading(line(1, 10));
  await show(readWorklist);
  readWorklist.mockRejectedValueOnce(new DeskError('throttled'));
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Refresh' })); await Promise.resolve(); });
  expect(screen.getByRole('alert')).toHaveTextContent('SharePoint is very busy');
  expect(references()).toEqual(['BR-2026-00001']);
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Try again' })); await Promise.resolve(); });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('The worklist is up to date.')).toBeInTheDocument();
});

test('coming back to the page reads the list again', async () => {
  const readWorklist = reading(line(1, 10));
  await show(readWorklist);
  at = now.add({ minutes: 5 });
  readWorklist.mockResolvedValueOnce([line(1, 10), line(2, 20)]);
  await act(async () => { fireEvent(document, new Event('visibilitychange')); await Promise.resolve(); });
  expect(readWorklist).toHaveBeenCalledTimes(2);
  expect(references()).toEqual(['BR-2026-00002', 'BR-2026-00001']);
});

test('the rows beyond the first hundred are one press away', async () => {
  await show(reading(...Array.from({ length: 130 }, (unused, index) => line(index + 1, 1))));
  expect(rows()).toHaveLength(100);
  fireEvent.click(screen.getByRole('button', { name: 'Show 30 more' }));
  expect(rows()).toHaveLength(130);
});
