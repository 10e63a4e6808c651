/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import mineStrings from '../../loc/myReports';
import reportStrings from '../../loc/report';
import { DeskError } from '../../platform/sharepoint/errors';
import { failureSentence } from '../../shared-ui/failure';
import type { FurtherInformationRequest, OwnReportDetails } from '../store/contract';
import type { ReportStore } from './storePort';
import { memoryStore } from '../../casework/ui/staff/testing/memoryStore';
import { ReportDesk, reportStore } from './testing/reportDesk';

const strings = { ...reportStrings, ...mineStrings };

afterEach(cleanup);

const report: OwnReportDetails = {
  reportId: 42, reference: 'BR-2026-00042', createdAt: Temporal.Instant.from('2026-11-20T18:30:00Z'), incidentKind: 'emailWrongPerson', publicState: 'Being looked at',
  etag: '"1"', whatHappened: '<b>I sent it</b> to the wrong Smith.', noticedAt: Temporal.Instant.from('2026-11-20T18:00:00Z'), nameWithheld: false,
  furtherInformation: [], attachments: [{ name: 'screen #1.png', url: 'https://northmere.example/screen%20%231.png' }]
};

type Asked = FurtherInformationRequest[];

function storeOf(changes: Partial<ReportStore>): ReportStore {
  return { ...reportStore(), myReports: () => Promise.resolve([report]), openMyReport: () => Promise.resolve(report), ...changes };
}

async function openList(store: ReportStore): Promise<void> {
  render(<ReportDesk store={store} drafts={memoryStore()} />);
  fireEvent.click(screen.getByRole('button', { name: 'My reports' }));
  await waitFor(() => expect(screen.queryByText(strings.mineLoading)).toBeNull());
}

async function openReport(store: ReportStore): Promise<void> {
  await openList(store);
  fireEvent.click(await screen.findByRole('button', { name: /BR-2026-00042/ }));
  await screen.findByRole('heading', { name: 'BR-2026-00042' });
}

const furtherBox = (): HTMLElement => screen.getByRole('textbox', { name: strings.addLabel });
const add = (): void => { fireEvent.click(screen.getByRole('button', { name: strings.addSend })); };

test('the list has reference, kind, day and public state', async () => {
  await openList(storeOf({}));
  const line = (await screen.findByRole('button', { name: /BR-2026-00042/ })).closest('li');
  expect(line).toHaveTextContent('Email sent to the wrong person');
  expect(line).toHaveTextContent('Reported Friday 20 November 2026 at 18:30');
  expect(line).toHaveTextContent('Being looked at');
});

test('a list that cannot be had says why and can be tried again', async () => {
  const myReports = jest.fn().mockRejectedValueOnce(new DeskError('unavailable')).mockResolvedValue([]);
  await openList(storeOf({ myReports }));
  expect(screen.getByText(failureSentence('unavailable'))).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(strings.mineNone)).toBeInTheDocument();
});

test('an opened report shows the words as they were written, and its files', async () => {
  await openReport(storeOf({}));
  expect(screen.getByText('<b>I sent it</b> to the wrong Smith.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'screen #1.png' })).toHaveAttribute('href', 'https://northmere.example/screen%20%231.png');
});

test.each<[string, Partial<OwnReportDetails>, readonly string[], readonly string[]]>([
  ['nobody yet', { publicState: 'Received', told: { dpo: { state: 'not-from-page' }, lineManager: { state: 'not-from-page' } } }, [strings.mineNotSent, strings.mineManagerNotSent], []],
  ['the desk', { publicState: 'Received', told: { dpo: { state: 'by-desk', at: report.createdAt }, lineManager: undefined } }, ['Told by the desk on Friday 20 November 2026 at 18:30'], [strings.mineNotSent, strings.mineManagerNotSent]],
  ['one’s own page', { publicState: 'Received', told: { dpo: { state: 'from-page', at: report.createdAt }, lineManager: undefined } }, ['Told from your page on Friday 20 November 2026 at 18:30'], [strings.mineNotSent]],
  ['nobody, but somebody is looking at it', { told: { dpo: { state: 'not-from-page' }, lineManager: undefined } }, [], [strings.mineNotSent, strings.mineTold]],
  ['nobody knows', { publicState: 'Received' }, [], [strings.mineTold]]
])('an opened report says who told the Data Protection Officer: %s', async (_, changes, said, unsaid) => {
  await openReport(storeOf({ openMyReport: () => Promise.resolve({ ...report, ...changes }) }));
  for (const text of said) expect(screen.getByText(text)).toBeInTheDocument();
  for (const text of unsaid) expect(screen.queryByText(text)).toBeNull();
});

describe('adding to a report', () => {
  test('appends to the version that was looked at, shows the newest, and empties the box', async () => {
    const asked: Asked = [];
    await openReport(storeOf({
      addFurtherInformation: (services, request) => {
        asked.push(request);
        return Promise.resolve({ report: { ...report, etag: '"2"', furtherInformation: [{ at: Temporal.Instant.from('2026-11-21T09:00:00Z'), text: request.text }] }, attachments: [] });
      }
    }));
    fireEvent.change(furtherBox(), { target: { value: 'The recipient has deleted it.' } });
    add();
    expect(await screen.findByText(strings.addDone)).toBeInTheDocument();
    expect(asked).toMatchObject([{ reportId: 42, etag: '"1"', text: 'The recipient has deleted it.', files: [] }]);
    expect(screen.getByRole('heading', { name: 'Added Saturday 21 November 2026 at 09:00' }).parentElement).toHaveTextContent('The recipient has deleted it.');
    expect(furtherBox()).toHaveValue('');
  });

  test('without words or a file asks for one of them', async () => {
    await openReport(storeOf({}));
    add();
    expect(furtherBox()).toHaveAccessibleDescription(expect.stringContaining(strings.addEmpty));
    expect(furtherBox()).toHaveFocus();
  });

  test('when the report has changed meanwhile shows the newest and what was typed; the next try is on the newest', async () => {
    const newest = { ...report, etag: '"7"', furtherInformation: [{ at: Temporal.Instant.from('2026-11-21T08:00:00Z'), text: 'Added on my phone.' }] };
    const openMyReport = jest.fn().mockResolvedValueOnce(report).mockResolvedValue(newest);
    const asked: Asked = [];
    await openReport(storeOf({
      openMyReport,
      addFurtherInformation: (services, request) => {
        asked.push(request);
        return asked.length === 1 ? Promise.reject(new DeskError('conflict')) : Promise.resolve({ report: newest, attachments: [] });
      }
    }));
    fireEvent.change(furtherBox(), { target: { value: 'The recipient has deleted it.' } });
    add();
    expect(await screen.findByText(strings.addConflictTitle)).toBeInTheDocument();
    expect(await screen.findByText('Added on my phone.')).toBeInTheDocument();
    expect(furtherBox()).toHaveValue('The recipient has deleted it.');
    add();
    await screen.findByText(strings.addDone);
    expect(asked.map(({ etag }) => etag)).toEqual(['"1"', '"7"']);
  });

  test('that fails keeps the words and gives the phone', async () => {
    await openReport(storeOf({ addFurtherInformation: () => Promise.reject(new DeskError('offline')) }));
    fireEvent.change(furtherBox(), { target: { value: 'The recipient has deleted it.' } });
    add();
    const panel = (await screen.findByRole('heading', { name: strings.addFailTitle })).closest('[role=group]') as HTMLElement;
    expect(within(panel).getByRole('link', { name: '01632 960 101' })).toBeInTheDocument();
    expect(furtherBox()).toHaveValue('The recipient has deleted it.');
  });
});

test('what is added and not sent waits while one looks elsewhere on the page, and leaving the page asks', async () => {
  await openReport(storeOf({}));
  const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(asks()).toBe(false);
  fireEvent.change(furtherBox(), { target: { value: 'The recipient has deleted it.' } });
  expect(asks()).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Report something' }));
  expect(asks()).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'My reports' }));
  fireEvent.click(await screen.findByRole('button', { name: /BR-2026-00042/ }));
  await screen.findByRole('heading', { name: 'BR-2026-00042' });
  expect(furtherBox()).toHaveValue('The recipient has deleted it.');
});
