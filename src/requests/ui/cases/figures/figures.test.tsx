/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import casework from '../../../../loc/casework';
import period from '../../../../loc/casePeriod';
import counts from '../../../../loc/requestCounts';
import strings from '../../../../loc/requestPlan';
import { lendTextCoding } from '../../../../casework/documents/testing/textCoding';
import { CaseConflictError } from '../../../../casework/store/failures';
import { caseDrafts } from '../../../../casework/ui/caseDrafts';
import { CaseDesk } from '../../../../casework/ui/CaseDesk';
import { DocumentsProvider } from '../../../../casework/ui/documents';
import { downloadWord } from '../../../../casework/ui/documents/downloadWord';
import { CaseUiProvider } from '../../../../casework/ui/room';
import { memoryStore } from '../../../../casework/ui/staff/testing/memoryStore';
import { services, settings } from '../../../../casework/ui/staff/testing/staffDesk';
import { readDocument } from '../../../../casework/documents';
import { DeskError } from '../../../../platform/sharepoint/errors';
import { download } from '../../../../shared-ui/download';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import { readForWeeks, readOverdue, readPeriodRequests } from '../../../cases/periods';
import type { RequestCommand } from '../../../rules/cases/commands';
import type { RequestCase } from '../../../rules/cases/values';
import { answered, now, one } from '../../../rules/figures/testFigures';
import { requestRoom } from '../room';
import { memoryRequests, type MemoryRequests } from '../testing/memoryRequests';

jest.mock('../../../cases/periods');
jest.mock('../../../../shared-ui/download');
jest.mock('../../../../casework/ui/documents/downloadWord');
lendTextCoding();
afterEach(() => { cleanup(); jest.clearAllMocks(); });

const clocked = { ...services, now: () => now };
const templates = { readCouncil: () => Promise.resolve(settings), readTemplate: () => Promise.resolve(undefined), putTemplate: () => Promise.resolve(true), templatesUrl: () => 'https://northmere.example' };

function show(command: RequestCommand, cases: readonly RequestCase[] = []): MemoryRequests {
  const store = memoryRequests(...cases);
  const ui = {
    room: requestRoom, services: clocked, store, access: { role: 'officer', me: { id: 9, name: 'Tom Ashworth' }, officers: [{ id: 9, name: 'Tom Ashworth', upn: 't' }] }, drafts: caseDrafts(clocked, memoryStore(), requestRoom.kind)
  } as unknown as React.ComponentProps<typeof CaseUiProvider>['value'];
  render(
    <DeskRoot theme={undefined} lang="en-GB">
      <DocumentsProvider value={templates}><CaseUiProvider value={ui}><CaseDesk command={command} logIds={[]} onDirty={() => undefined} onReload={() => undefined} /></CaseUiProvider></DocumentsProvider>
    </DeskRoot>
  );
  return store;
}
const press = async (name: string | RegExp): Promise<void> => { fireEvent.click(await screen.findByRole('button', { name })); };
const type = async (label: string, value: string): Promise<void> => { fireEvent.change(await screen.findByLabelText((text) => text.startsWith(label)), { target: { value } }); };
const row = (table: string, name: string): readonly (string | null)[] => within(within(screen.getByRole('table', { name: table })).getByRole('row', { name: (label) => label.startsWith(name) })).getAllByRole('cell').map(({ textContent }) => (textContent ?? '').replace(/^.*: /, ''));

describe('Performance', () => {
  const read = { cases: [one(1, answered('2026-11-20')), one(2), { ...one(3), aroundDesk: 'made-around-the-desk' as const }], before: [], overdue: [one(2)] };

  test('is of this financial quarter first, and says of how many each share is, with a year ago beside it', async () => {
    jest.mocked(readPeriodRequests).mockResolvedValue(read);
    show('counts');
    await press(period.make);
    expect(await screen.findByText('50% in time, of 2 that were due in the period.')).toBeInTheDocument();
    expect(Object.values(jest.mocked(readPeriodRequests).mock.calls[0][1]).map(String)).toEqual(['2026-10-01', '2026-12-31']);
    expect(screen.getByText(/came in the period and were answered/)).toHaveTextContent('50% in time, of 2');
    expect(row(counts.tableDue, counts.due_overdue)).toEqual(['1', '0']);
    expect(row(counts.byRight, 'Access')).toEqual(['2', '1', '50%', '–']);
    expect(screen.getByText(/^Requests that are late now: 1\. Days that the oldest is late: 13\./)).toBeInTheDocument();
    expect(screen.getByText(/^Not counted.*SAR-2026-00003/)).toBeInTheDocument();
    await press(period.workbook);
    await waitFor(() => expect(download).toHaveBeenCalledWith('Performance 2026-10-01 2026-12-31.xlsx', expect.any(Blob)));
  });

  test('a period that is none is asked again, and what could not be read says so', async () => {
    jest.mocked(readPeriodRequests).mockRejectedValue(new DeskError('throttled'));
    show('counts');
    await type(period.to, '2026-01-01');
    await press(period.make);
    expect(screen.getByText(period.problem_to)).toBeInTheDocument();
    expect(readPeriodRequests).not.toHaveBeenCalled();
    await type(period.to, '2026-12-31');
    await press(period.make);
    await waitFor(() => expect(readPeriodRequests).toHaveBeenCalled());
    expect(await screen.findByRole('button', { name: period.make })).toHaveAttribute('aria-disabled', 'false');
  });

  test('reading can be stopped', async () => {
    jest.mocked(readPeriodRequests).mockImplementation((_services, _period, reading) => new Promise((_resolve, reject) => { reading?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))); }));
    show('counts');
    await press(period.make);
    await press(period.stop);
    expect(await screen.findByText(period.stopped)).toBeInTheDocument();
  });
});

describe('the plan', () => {
  const late = [one(1), one(2, { receivedAt: one(1).values.receivedAt?.subtract({ hours: 24 * 30 }), leadId: 9 })];

  test('spreads what is late, oldest first, makes the letters with the day of each, and keeps the days', async () => {
    jest.mocked(readOverdue).mockResolvedValue(late);
    const store = show('plan', late);
    await type(strings.weeks, '2');
    await press(strings.make);
    expect(await screen.findByRole('heading', { name: 'Late: 2. Weeks: 2. Answers a week: 1.' })).toHaveFocus();
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['SAR-2026-00002', 'SAR-2026-00001']);
    expect(row(strings.caption, 'SAR-2026-00002').slice(-2)).toEqual(['1', 'Thursday 24 December 2026']);
    await type(strings.lettersDelay, 'The papers are in an archive.');
    await press(strings.lettersDownload);
    await waitFor(() => expect(downloadWord).toHaveBeenCalled());
    const letters = JSON.stringify(readDocument(jest.mocked(downloadWord).mock.calls[0][1]));
    for (const told of ['SAR-2026-00001', 'SAR-2026-00002', 'Thursday 24 December 2026', 'Thursday 31 December 2026', 'The papers are in an archive.']) expect(letters).toContain(told);
    await press(strings.lettersCsv);
    expect(download).toHaveBeenCalledWith('delay letters en-GB 2026-12-15.csv', expect.any(Blob));
    await press(strings.keep);
    expect(await screen.findByText(casework.batchAllDone)).toBeInTheDocument();
    expect([...store.cases.values()].map(({ values }) => values.promisedBy)).toEqual(['2026-12-31', '2026-12-24']);
    expect(store.events.map(({ reference, event: { code } }) => [reference, code]).sort()).toEqual([['SAR-2026-00001', 'promised'], ['SAR-2026-00002', 'promised']]);
    // the letters are still there
    expect(screen.getByRole('button', { name: strings.lettersDownload })).toBeInTheDocument();
  });

  test('a save that meets another’s leaves that row, and goes on from there', async () => {
    jest.mocked(readOverdue).mockResolvedValue(late);
    const store = show('plan', late);
    await press(strings.make);
    await screen.findByText(strings.keepIntro);
    store.failures.push({ at: 1, error: new CaseConflictError(late[0], late[0].values, late[0]) });
    await press(strings.keep);
    expect(await screen.findByText(casework.batchSomeDone)).toBeInTheDocument();
    await press(casework.goOn);
    expect(await screen.findByText(casework.batchAllDone)).toBeInTheDocument();
    expect([...store.cases.values()].every(({ values }) => values.promisedBy !== undefined)).toBe(true);
  });

  test('numbers that are none are asked again, what does not fit is named, and what was changed directly in SharePoint too', async () => {
    jest.mocked(readOverdue).mockResolvedValue([...late, { ...one(3), aroundDesk: 'made-around-the-desk' }]);
    show('plan', late);
    await type(strings.weeks, 'many');
    await press(strings.make);
    expect(screen.getByText(strings.problem_number)).toBeInTheDocument();
    await type(strings.weeks, '1');
    await type(strings.perWeek, '1');
    await press(strings.make);
    expect(await screen.findByText(/^There is no room in these weeks for: SAR-2026-00001\./)).toBeInTheDocument();
    expect(screen.getByText(/^Not in the plan.*SAR-2026-00003/)).toBeInTheDocument();
    // what is typed for another plan says nothing of the one that stands there
    await type(strings.weeks, 'many');
    await press(strings.make);
    expect(screen.getByRole('heading', { name: 'Late: 2. Weeks: 1. Answers a week: 1.' })).toBeInTheDocument();
  });

  test('nothing late says so', async () => {
    jest.mocked(readOverdue).mockResolvedValue([]);
    show('plan');
    expect(await screen.findByText(strings.nothing)).toBeInTheDocument();
  });
});

describe('the weekly return', () => {
  test('stands on the page, as a workbook and as a Word file, with what was promised and kept', async () => {
    jest.mocked(readOverdue).mockResolvedValue([]);
    jest.mocked(readForWeeks).mockResolvedValue([one(1, { promisedBy: '2026-12-18' }), one(2, { ...answered('2026-12-10'), promisedBy: '2026-12-11' })]);
    show('plan');
    fireEvent.click(await screen.findByRole('tab', { name: strings.view_weeks }));
    await type(strings.weeklyWeeks, '2');
    await press(strings.weeklyMake);
    expect(await screen.findByRole('heading', { name: strings.title })).toHaveFocus();
    expect(row(strings.weeklyCame, '07/12/2026')).toEqual(['0', '1', '0', '38']);
    expect(row(strings.weeklyLate, '14/12/2026')).toEqual(['1', '1', '13']);
    expect(row(strings.weeklyPlan, '07/12/2026')).toEqual(['1', '1']);
    await press(strings.download);
    await waitFor(() => expect(downloadWord).toHaveBeenCalledWith('Weekly return of requests 2026-12-15 en-GB.docx', expect.anything()));
  });
});
