/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../../platform/host/services';
import { AnnouncerProvider } from '../../../shared-ui/Announcer';
import type { ReadFile } from '../../rules/readingText';
import type { Policy, PolicyVersion } from '../../rules/version';
import { OtherWasFirstError } from '../../store/publishing/addEntry';
import { FileChangedError, publishVersion, type Publication } from '../../store/publishing/publishVersion';
import { checkedOutBy, type WorkingPolicy } from '../../store/working';
import type { TaskProps } from '../desk/tasks';
import { hashOf } from '../../store/publishing/hash';
import PublishTask from './PublishTask';

jest.mock('../../store/working', () => ({ fileBytes: () => Promise.resolve(new Uint8Array()), checkedOutBy: jest.fn() }));
jest.mock('../../store/publishing/hash', () => ({ hashOf: jest.fn() }));
jest.mock('../../documents/readFile', () => ({ readPolicyFile: () => Promise.resolve(mockFile) }));
jest.mock('../../../platform/settings/officers', () => ({ readOfficerSettings: () => Promise.resolve({ settings: { readingDays: 21 } }) }));
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
const version = { id: 8, policyId: 3, title: 'Clear desk', number: 1, contentHash: 'abc', statement: { 'en-GB': 'I will', 'cy-GB': 'Byddaf' }, questions: [], passMark: 0, audience: { kind: 'everyone' }, readBy: { kind: 'days', days: 7 }, publishedAt: Temporal.Instant.from('2026-10-01T10:00:00Z'), audienceText: 'All staff' } as unknown as PolicyVersion;
const published: Policy = { policyId: 3, versions: [version], withdrawn: undefined };
const again = jest.fn();

async function open(policy?: Policy): Promise<void> {
  const services = { siteUrl: 'https://x.example/sites/d', now: () => Temporal.Instant.from('2026-11-22T10:00:00Z'), locale: 'en-GB', graph: undefined } as unknown as DeskServices;
  const props: TaskProps = { services, access: { role: 'officer', me: { id: 1, name: '', upn: '' } }, working, policy, policies: policy ? [policy] : [], all: [], onDirty: () => undefined, onAgain: again };
  render(<AnnouncerProvider><PublishTask {...props} /></AnnouncerProvider>);
  await act(async () => { await new Promise((resolve) => setTimeout(resolve, 0)); });
}
const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => { fireEvent.click(screen.getByRole('button', { name })); await new Promise((resolve) => setTimeout(resolve, 0)); });
};

beforeEach(() => {
  sessionStorage.clear();
  mockFile = { ok: true, format: 'docx', text };
  jest.mocked(hashOf).mockResolvedValue('new');
  jest.mocked(checkedOutBy).mockResolvedValue(undefined);
  publish.mockReset();
});
afterEach(cleanup);

test('the text is shown with what to know of it, and the first version is published with what the form proposes', async () => {
  publish.mockImplementation((services, publication, read, onStep) => { onStep?.('row'); return Promise.resolve({ version: { ...version, contentHash: 'abc' }, columnsFailed: undefined }); });
  await open();
  expect(within(screen.getByRole('region', { name: 'The text that staff will read' })).getByText('Lock your screen.')).toBeInTheDocument();
  expect(screen.queryByText('What kind of change is it?')).toBeNull();
  await press('Publish version 1');
  const publication: Publication = publish.mock.calls[0][1];
  expect(publication).toMatchObject({ number: 1, replacesId: undefined, decision: { change: 'material', readBy: { kind: 'days', days: 21 }, audience: { kind: 'everyone' }, audienceText: 'All staff', owner: { upn: 'pat@x.example' } } });
  expect(publication.decision.statement['cy-GB']).toBe('Rwyf wedi darllen y polisi hwn a byddaf yn ei ddilyn.');
  expect(screen.getByText('Version 1 is published')).toBeInTheDocument();
});

test('a later version says what changed; what is wrong is named with its field, and nothing is sent', async () => {
  await open(published);
  await press('Publish version 2');
  expect(screen.getByRole('alert')).toHaveTextContent('What changed: This is needed');
  expect(publish).not.toHaveBeenCalled();
  expect(screen.getByLabelText('Days to read it')).toHaveValue('7');
});

test('somebody else’s version is named, and the officer begins again; what was typed is kept', async () => {
  publish.mockRejectedValue(new OtherWasFirstError({ ...version, number: 2, publishedBy: 'Tom Ashworth' }));
  await open(published);
  fireEvent.change(screen.getByLabelText('What changed'), { target: { value: 'A number.' } });
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
  await press('Publish version 1');
  await press('Try again');
  expect(publish.mock.calls[1][1].run).toBe(publish.mock.calls[0][1].run);
  expect(screen.getByRole('alert')).toHaveTextContent('The file was changed after its text was shown to you.');
});

test('the same bytes as a published version are told before anything is typed', async () => {
  jest.mocked(hashOf).mockResolvedValue('abc');
  await open(published);
  expect(screen.getByText('Clear desk, version 1, on Thursday 1 October 2026')).toBeInTheDocument();
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

test('a question is asked for whole, and its problems open it', async () => {
  await open();
  await press('Add a question');
  await press('Publish version 1');
  expect(screen.getByRole('alert')).toHaveTextContent('Question 1: The question has no words.');
  expect(screen.getByText(/1 so far/).closest('details')).toHaveAttribute('open');
});
