/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../../platform/host/services';
import { AnnouncerProvider } from '../../../shared-ui/Announcer';
import type { Audience } from '../../rules/audience';
import type { AudienceCount } from '../../rules/audienceCount';
import type { ReadFile } from '../../rules/readingText';
import type { Policy, PolicyVersion } from '../../rules/version';
import { OtherWasFirstError } from '../../store/publishing/addEntry';
import { readAudienceCount } from '../../store/directory';
import { FileChangedError, publishVersion, type Publication } from '../../store/publishing/publishVersion';
import { checkedOutBy, type WorkingPolicy } from '../../store/working';
import type { TaskProps } from '../desk/tasks';
import { hashOf, hashOfReading } from '../../store/publishing/hash';
import PublishTask from './PublishTask';

jest.mock('../../store/working', () => ({ fileBytes: () => Promise.resolve(new Uint8Array()), checkedOutBy: jest.fn() }));
jest.mock('../../store/publishing/hash', () => ({ hashOf: jest.fn(), hashOfReading: jest.fn() }));
jest.mock('../../documents/readFile', () => ({ readPolicyFile: () => Promise.resolve(mockFile) }));
jest.mock('../../../platform/settings/officers', () => ({ readOfficerSettings: () => Promise.resolve({ settings: { readingDays: 21 } }) }));
jest.mock('../../store/directory', () => ({ readAudienceCount: jest.fn() }));
jest.mock('../../store/publishing/publishVersion', () => {
  const actual: object = jest.requireActual('../../store/publishing/publishVersion');
  return { ...actual, publishVersion: jest.fn() };
});

let mockFile: ReadFile;
const publish = jest.mocked(publishVersion);
configure({ defaultHidden: true });

const text = { v: 1, title: 'x', language: 'en-GB', notices: ['tracked-changes'], blocks: [{ kind: 'paragraph', inlines: [{ text: 'Lock your screen.' }] }] } as const;
const working = {
  id: 3, title: 'Clear desk', fileName: 'a.docx', fileRef: '/a.docx', size: 10, versionLabel: '1.0', status: 'Draft', owner: { id: 1, name: 'Pat', upn: 'pat@x.example' }, approver: undefined,
  approvedOn: Temporal.PlainDate.from('2026-11-01'), reviewMonths: 12, related: []
} as unknown as WorkingPolicy;
const version = { id: 8, policyId: 3, title: 'Clear desk', number: 1, contentHash: 'abc', readingHash: 'words', publishedBy: 'Priya Nandra', approverName: 'Cabinet', approvedOn: Temporal.PlainDate.from('2026-09-20'), reviewDue: Temporal.PlainDate.from('2027-09-20'), statement: { 'en-GB': 'I will', 'cy-GB': 'Byddaf' }, questions: [], passMark: 0, audience: { kind: 'everyone' }, readBy: { kind: 'days', days: 7 }, publishedAt: Temporal.Instant.from('2026-10-01T10:00:00Z'), audienceText: 'All staff' } as unknown as PolicyVersion;
const published: Policy = { policyId: 3, versions: [version], withdrawn: undefined };
const again = jest.fn();

async function open(policy?: Policy): Promise<void> {
  const services = { siteUrl: 'https://x.example/sites/d', now: () => Temporal.Instant.from('2026-11-22T10:00:00Z'), locale: 'en-GB', graph: undefined } as unknown as DeskServices;
  const props: TaskProps = { services, access: { role: 'officer', me: { id: 1, name: '', upn: '' } }, working, policy, policies: policy ? [policy] : [], all: [], onDirty: () => undefined, onAgain: again };
  render(<AnnouncerProvider><PublishTask {...props} /></AnnouncerProvider>);
  await act(async () => { await new Promise((resolve) => setTimeout(resolve, 0)); });
}
const type = (label: string, value: string): void => { fireEvent.change(screen.getByLabelText(label), { target: { value } }); };
const typeApproval = (): void => {
  type('Approved by', 'Audit Committee');
  type('Approved on', '2026-11-20');
  type('Next review', '2027-11-20');
};
const errors = (): readonly (string | null)[] => within(screen.getByRole('group', { name: 'There is a problem' })).getAllByRole('listitem').map(({ textContent }) => textContent);
const everybody: AudienceCount = { source: 'entra', staff: 40, people: 40, unknown: 0, parts: [], access: { kind: 'known', without: [], unknown: 0 } };
const counts = jest.mocked(readAudienceCount);
const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => { fireEvent.click(screen.getByRole('button', { name })); await new Promise((resolve) => setTimeout(resolve, 0)); });
};

beforeEach(() => {
  sessionStorage.clear();
  mockFile = { ok: true, format: 'docx', text };
  jest.mocked(hashOf).mockResolvedValue('new');
  jest.mocked(hashOfReading).mockResolvedValue('other words');
  jest.mocked(checkedOutBy).mockResolvedValue(undefined);
  publish.mockReset();
  counts.mockReset();
  counts.mockResolvedValue(everybody);
});
afterEach(cleanup);

test('the text is shown with what to know of it, and the first version is published with what the form proposes', async () => {
  publish.mockImplementation((services, publication, read, onStep) => { onStep?.('row'); return Promise.resolve({ version: { ...version, contentHash: 'abc' }, columnsFailed: undefined }); });
  await open();
  expect(within(screen.getByRole('region', { name: 'The text that staff will read' })).getByText('Lock your screen.')).toBeInTheDocument();
  expect(screen.queryByText('What kind of change is it?')).toBeNull();
  typeApproval();
  await press('Publish version 1');
  const publication: Publication = publish.mock.calls[0][1];
  expect(publication).toMatchObject({ number: 1, replacesId: undefined, decision: { change: 'material', readBy: { kind: 'days', days: 21 }, audience: { kind: 'everyone' }, audienceText: 'All staff', owner: { upn: 'pat@x.example' }, approverName: 'Audit Committee', approverUpn: '' } });
  expect(publication.decision.statement['cy-GB']).toBe('Rwyf wedi darllen y polisi hwn a byddaf yn ei ddilyn.');
  expect(screen.getByText('Version 1 is published')).toBeInTheDocument();
  expect(screen.getByText('People asked to read it at present: 40.')).toBeInTheDocument();
});

test('a later version says what changed; what is wrong is named with its field, and nothing is sent', async () => {
  await open(published);
  await press('Publish version 2');
  expect(screen.getByRole('group', { name: 'There is a problem' })).toHaveTextContent('What changed: This is needed');
  expect(publish).not.toHaveBeenCalled();
  expect(screen.getByLabelText('Days to read it')).toHaveValue('7');
});

test('somebody else’s version is named, and the officer begins again; what was typed is kept', async () => {
  publish.mockRejectedValue(new OtherWasFirstError({ ...version, number: 2, publishedBy: 'Tom Ashworth' }));
  await open(published);
  type('What changed', 'A number.');
  typeApproval();
  await press('Publish version 2');
  expect(screen.getByRole('alert')).toHaveTextContent('Tom Ashworth was first and has published version 2.');
  await press('Begin again with what is there now');
  expect(again).toHaveBeenCalled();
  cleanup();
  await open(published);
  expect(screen.getByLabelText('What changed')).toHaveValue('A number.');
});

test('a file that was changed meanwhile is told; a broken connection goes on under the same run', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  publish.mockRejectedValueOnce(new Error('gone')).mockRejectedValueOnce(new FileChangedError());
  await open();
  typeApproval();
  await press('Publish version 1');
  await press('Try again');
  expect(publish.mock.calls[1][1].run).toBe(publish.mock.calls[0][1].run);
  expect(screen.getByRole('alert')).toHaveTextContent('The file was changed after its text was shown to you.');
});

test('the same bytes as a published version are told before anything is typed, and keep their approval and review', async () => {
  jest.mocked(hashOf).mockResolvedValue('abc');
  await open(published);
  expect(screen.getByText('Clear desk, version 1, on Thursday 1 October 2026')).toBeInTheDocument();
  expect(screen.getByText(/This is, byte for byte, the file of version 1/)).toBeInTheDocument();
  expect(['Approved by', 'Approved on', 'Next review'].map((label) => screen.getByLabelText<HTMLInputElement>(label).value)).toEqual(['Cabinet', '2026-09-20', '2027-09-20']);
});

test('another file carries neither approval nor review over: without them it is not published', async () => {
  await open(published);
  expect(screen.getByText(/This is another file than that of version 1/)).toBeInTheDocument();
  expect(['Approved by', 'Approved on', 'Next review'].map((label) => screen.getByLabelText<HTMLInputElement>(label).value)).toEqual(['', '', '']);
  type('What changed', 'A number.');
  await press('Publish version 2');
  expect(errors()).toEqual(['Approved by: This is needed', 'Approved on: Enter a date', 'Next review: Enter a date']);
  expect(publish).not.toHaveBeenCalled();
});

test('what the library’s columns say of an approval is shown beside the fields of a first version, and not in them', async () => {
  await open();
  expect(screen.getByText(/The library’s columns say: Sunday 1 November 2026/)).toBeInTheDocument();
  expect(screen.getByLabelText('Approved on')).toHaveValue('');
});

test('a file of the same words may have the same approval entered by one press', async () => {
  jest.mocked(hashOfReading).mockResolvedValue('words');
  await open(published);
  await press('Enter the same as for version 1');
  expect(['Approved by', 'Approved on', 'Next review'].map((label) => screen.getByLabelText<HTMLInputElement>(label).value)).toEqual(['Cabinet', '2026-09-20', '2027-09-20']);
});

test('nobody approved it: the reason is asked for and goes with the publication', async () => {
  publish.mockResolvedValue({ version, columnsFailed: undefined });
  await open(published);
  type('What changed', 'A number.');
  type('Next review', '2027-11-20');
  fireEvent.click(screen.getByLabelText('No: it is published without an approval'));
  await press('Publish version 2');
  expect(errors()).toEqual(['Why is it published without an approval?: This is needed']);
  type('Why is it published without an approval?', 'Only a telephone number.');
  await press('Publish version 2');
  expect(publish.mock.calls[0][1]).toMatchObject({ decision: { approverName: '', approvedOn: undefined, noApproval: 'Only a telephone number.' } });
});

test('what was typed for a file that is another by now is there again, but for approval and review', async () => {
  await open(published);
  type('What changed', 'A number.');
  typeApproval();
  cleanup();
  jest.mocked(hashOf).mockResolvedValue('newer');
  await open(published);
  expect(screen.getByText(/The file is another by now: enter its approval and next review anew/)).toBeInTheDocument();
  expect(screen.getByLabelText('What changed')).toHaveValue('A number.');
  expect(['Approved by', 'Approved on', 'Next review'].map((label) => screen.getByLabelText<HTMLInputElement>(label).value)).toEqual(['', '', '']);
});

describe('whom it comes to', () => {
  const housing: AudienceCount = {
    ...everybody, people: 0, parts: [{ kind: 'department', name: 'Houssing', people: 0, unknown: 0, why: undefined, near: [{ name: 'Housing', people: 12 }], others: [{ name: 'Planning', people: 9 }] }]
  };
  async function openFor(audience: Audience): Promise<void> {
    await open({ ...published, versions: [{ ...version, audience }] });
    type('What changed', 'A number.');
    typeApproval();
  }
  const houssing: Audience = { kind: 'some', groups: [], departments: ['Houssing'], jobTitles: [] };

  test('an audience of nobody is an error that shows what was typed beside what the directory has, and takes the right name', async () => {
    counts.mockResolvedValue(housing);
    await openFor(houssing);
    await press('Publish version 2');
    expect(errors()[0]).toMatch(/^Nobody would be asked to read it\. What you typed stands beside what the directory has/);
    expect(publish).not.toHaveBeenCalled();
    expect(screen.getByText(/Department “Houssing”: people: 0/)).toHaveTextContent('Nobody has this name. The directory has:Housing (12) Take “Housing”');
    counts.mockResolvedValue({ ...everybody, people: 12 });
    publish.mockResolvedValue({ version, columnsFailed: undefined });
    await press('Take “Housing”');
    expect(screen.getByLabelText('What changed')).toHaveValue('A number.');
    await press('Publish version 2');
    expect(publish.mock.calls[0][1].decision.audience).toEqual({ ...houssing, departments: ['Housing'] });
  });

  test('those who may not open the site are named, and it goes out once an officer has seen them', async () => {
    counts.mockResolvedValue({ ...everybody, access: { kind: 'known', without: ['Eve Stone'], unknown: 0 } });
    publish.mockResolvedValue({ version, columnsFailed: undefined });
    await openFor({ kind: 'everyone' });
    await press('Publish version 2');
    expect(publish).not.toHaveBeenCalled();
    const doubt = document.activeElement as HTMLElement;
    expect(doubt).toHaveTextContent('May not open the site, as its groups say: 1.');
    expect(within(doubt).getByText('Eve Stone')).toBeInTheDocument();
    await press('Publish version 2 (people: 40)');
    expect(publish).toHaveBeenCalledTimes(1);
  });

  test('a directory that does not answer is told plainly, and does not keep anybody from publishing', async () => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    counts.mockRejectedValue(new Error('gone'));
    publish.mockResolvedValue({ version, columnsFailed: undefined });
    await openFor(houssing);
    await press('Publish version 2');
    expect(document.activeElement).toHaveTextContent('The people could not be counted');
    expect(publish).not.toHaveBeenCalled();
    await press('Publish version 2 all the same');
    expect(publish).toHaveBeenCalledTimes(1);
  });

  test('an audience that was changed is counted again', async () => {
    counts.mockResolvedValue(housing);
    await openFor(houssing);
    await press('Count the people');
    expect(screen.getByText('Nobody would be asked to read it')).toBeInTheDocument();
    fireEvent.click(screen.getByLabelText('All staff'));
    expect(screen.queryByText('Nobody would be asked to read it')).toBeNull();
    expect(screen.queryByText(/People at present/)).toBeNull();
  });
});

test('a file without text is refused with advice, and one that is checked out with a name', async () => {
  mockFile = { ok: false, reason: 'no-text' };
  await open();
  expect(screen.getByText(/OCR|recogni/i)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Publish version/ })).toBeNull();
  cleanup();
  mockFile = { ok: true, format: 'docx', text };
  jest.mocked(checkedOutBy).mockResolvedValue('Tom Ashworth');
  await open();
  expect(screen.getByRole('alert')).toHaveTextContent('Tom Ashworth has the working file checked out');
});

test('all answers have to be right, however many questions are added, unless fewer are enough', async () => {
  publish.mockResolvedValue({ version, columnsFailed: undefined });
  await open({ ...published, versions: [{ ...version, questions: ['a', 'b', 'c'].map((id) => ({ id, text: { 'en-GB': id, 'cy-GB': id }, explanation: { 'en-GB': id, 'cy-GB': id }, right: ['x'], choices: ['x', 'y'].map((choice) => ({ id: choice, text: { 'en-GB': choice, 'cy-GB': choice } })) })), passMark: 3 }] });
  type('What changed', 'A number.');
  typeApproval();
  await press('Remove question 3');
  expect(screen.getByLabelText('All 2')).toBeChecked();
  fireEvent.click(screen.getByLabelText('Fewer are enough'));
  type('Right answers that are enough', '3');
  await press('Publish version 2');
  expect(errors()).toEqual(['Enter how many right answers are enough: at least one, at most all']);
  fireEvent.click(screen.getByLabelText('All 2'));
  await press('Publish version 2');
  expect(publish.mock.calls[0][1].decision.passMark).toBe(2);
});

test('a question is asked for whole, and its problems open it', async () => {
  await open();
  typeApproval();
  await press('Add a question');
  await press('Publish version 1');
  expect(screen.getByRole('group', { name: 'There is a problem' })).toHaveTextContent('Question 1: The question has no words.');
  expect(screen.getByText(/1 so far/).closest('details')).toHaveAttribute('open');
});
