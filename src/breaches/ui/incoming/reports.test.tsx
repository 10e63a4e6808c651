/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import { DeskError } from '../../../platform/sharepoint/errors';
import { sendAgain } from '../../../casework/intake/byHand';
import { caseForOfficer } from '../../../casework/intake/officersCase';
import { takeIn } from '../../../casework/intake/takeIn';
import { takeNote } from '../../../casework/intake/undeliverable';
import { CaseView } from '../../../casework/ui/incoming/CaseView';
import { officersDeskOf } from '../../../casework/ui/incoming/officersDesk';
import { TakingInView } from '../../../casework/ui/incoming/TakingInView';
import { answerManager, type CaseMessages, type OfficersCase, type TakingInOutcome } from '../../intake';
import { messageKey, type Delivery, type DueMessage, type RecipientRole } from '../../rules';
import { testStored } from '../../rules/report/testReports';
import { services } from '../testing/reportDesk';
import type { IncomingParts } from '../../../casework/ui/incoming/parts';
import { reportsComing } from './reports';

jest.mock('../../intake', (): unknown => ({ ...jest.requireActual<object>('../../intake'), answerManager: jest.fn() }));
jest.mock('../../../casework/intake/takeIn', () => ({ takeIn: jest.fn() }));
jest.mock('../../../casework/intake/byHand', () => ({ sendAgain: jest.fn() }));
jest.mock('../../../casework/intake/undeliverable', () => ({ takeNote: jest.fn() }));
jest.mock('../../../casework/intake/officersCase', () => ({ caseForOfficer: jest.fn() }));

const at = Temporal.Instant.from('2026-11-20T18:05:00Z');
const message = (role: RecipientRole): DueMessage => ({
  key: messageKey(42, 'mail', role), channel: 'mail', role, alsoFor: [], keys: [messageKey(42, 'mail', role)], target: { kind: 'mail', address: 'x@northmere.example' }, fromReporter: true
});
const again = { attempt: 1, mayBeRepeat: false, lastError: '' };
const sentByReporter: Delivery = { message: message('dpo'), state: 'sent', at, mayBeRepeat: false, by: 'reporter' };
const waiting: Delivery = { message: message('line-manager'), state: 'awaits-word', ...again };
const noGuardian: Delivery = { message: { ...message('caldicott'), target: { kind: 'missing' } }, state: 'unreachable', reason: 'no-address', row: undefined, ...again };

const report = testStored({ lineManager: { upn: 'm.cole@northmere.example', email: 'martin.cole@northmere.example', displayName: 'Martin Cole' } });
const logged: CaseMessages['logged'] = {
  logId: 7, etag: '"1"', intake: 'report', intakeId: 42, reportId: 42, reportGuid: '', nameWithheld: false, externalId: '', isImported: false, noticedAt: undefined, reference: 'BR-2026-00042', awareAt: at, reportedAt: at, caseState: 'New', clock: { clockState: 'Running', isPersonalDataBreach: 'Not decided' },
  reportVersion: '1.0', repeatOf: undefined, undelivered: 1, isRestricted: false, evidenceSettled: true, tryAt: undefined
};
const messages: CaseMessages = { logged, report, created: report.created, deliveries: [sentByReporter, waiting, noGuardian] };
const found: OfficersCase = { ...messages, changes: [], files: [], newFiles: [], noticed: { gone: [], replaced: [] } };
const outcome: TakingInOutcome = {
  takenIn: [], additions: [], newestRows: [], sent: 0, undelivered: [messages], undeliverable: [], isMore: false, aroundDesk: [], notBelieved: { notBelieved: [], by: '', at: undefined }, problems: [], lookAgainAt: undefined
};

beforeEach(() => {
  jest.mocked(takeIn).mockReset().mockResolvedValue(outcome);
  jest.mocked(caseForOfficer).mockReset().mockResolvedValue(found);
  jest.mocked(answerManager).mockReset();
  jest.mocked(takeNote).mockReset().mockResolvedValue();
  jest.mocked(sendAgain).mockReset();
});
afterEach(cleanup);

let parts: IncomingParts;
beforeAll(async () => { parts = await reportsComing.parts(); });

const showCase = (): void => {
  render(<DeskRoot theme={undefined} lang="en-GB"><CaseView desk={officersDeskOf(services, reportsComing.kind)} parts={parts} caseKey={{ intake: 'report', intakeId: 42 }} onReference={() => undefined} /></DeskRoot>);
};
const showTakingIn = (): void => {
  render(<DeskRoot theme={undefined} lang="en-GB"><TakingInView room={reportsComing} desk={officersDeskOf(services, reportsComing.kind)} /></DeskRoot>);
};

describe('the line manager whom only the reporter names', () => {
  test('is asked about with who it is, on the case and on the page of what was added to the log', async () => {
    showCase();
    const question = await screen.findByRole('group', { name: 'Send to the line manager the reporter named?' });
    expect(question).toHaveTextContent('Martin Cole (martin.cole@northmere.example), by the reporter’s own word');
    expect(screen.queryByRole('button', { name: /Send again/ })).toBeNull();
    cleanup();
    showTakingIn();
    expect(await screen.findByRole('group', { name: 'Send to the line manager the reporter named?' })).toBeInTheDocument();
    // "Send all again" is no answer to it
    expect(screen.queryByRole('button', { name: 'Send all again' })).toBeNull();
  });

  test('is mailed when an officer says so', async () => {
    jest.mocked(answerManager).mockResolvedValue({ ...messages, deliveries: [sentByReporter, { message: message('line-manager'), state: 'sent', at, mayBeRepeat: false, by: 'desk' }] });
    showCase();
    fireEvent.click(await screen.findByRole('button', { name: 'Send to the line manager: Martin Cole, BR-2026-00042' }));
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Send to the line manager the reporter named?' })).toBeNull());
    expect(answerManager).toHaveBeenCalledWith(services, 42, report.lineManager, 'send');
    expect(screen.getAllByText(/^Sent on Friday 20 November 2026 at 18:05/)).toHaveLength(2);
    // the question is gone; the keyboard goes on from its line
    expect(document.activeElement).toHaveTextContent('Mail to the line manager');
  });

  test('is not mailed when an officer says no', async () => {
    jest.mocked(answerManager).mockResolvedValue({ ...messages, deliveries: [sentByReporter, { message: message('line-manager'), state: 'declined', at }] });
    showCase();
    fireEvent.click(await screen.findByRole('button', { name: 'Do not send to the line manager: Martin Cole, BR-2026-00042' }));
    expect(await screen.findByText('Not sent: a colleague or you decided so on Friday 20 November 2026 at 18:05')).toBeInTheDocument();
    expect(answerManager).toHaveBeenCalledWith(services, 42, report.lineManager, 'decline');
  });

  test('when the report names somebody else by now, that is said and nothing is lost', async () => {
    jest.mocked(answerManager).mockRejectedValue(new DeskError('conflict'));
    showCase();
    fireEvent.click(await screen.findByRole('button', { name: 'Send to the line manager: Martin Cole, BR-2026-00042' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was sent: the report names somebody else by now');
    expect(screen.getByRole('group', { name: 'Send to the line manager the reporter named?' })).toBeInTheDocument();
  });
});

test('what only the reporter says stands as that: the times, the manager, and what their own page sent', async () => {
  showCase();
  const section = await screen.findByRole('region', { name: 'By the reporter’s own word' });
  expect(within(section).getByText('Martin Cole (martin.cole@northmere.example)')).toBeInTheDocument();
  expect(within(section).getByText('Noticed')).toBeInTheDocument();
  expect(screen.getByText('Sent on Friday 20 November 2026 at 18:05. By the reporter’s own word.')).toBeInTheDocument();
});

test('what cannot be delivered is told until an officer has read it, and is no undelivered message', async () => {
  const line = { rowId: 3, etag: '"1"', reference: 'BR-2026-00042', channel: 'mail', role: 'caldicott', reason: 'no-address' } as const;
  jest.mocked(takeIn).mockResolvedValue({ ...outcome, undelivered: [], undeliverable: [line, { ...line, rowId: 4, role: 'champion' }], isMore: true });
  showTakingIn();
  expect(await screen.findByText(/BR-2026-00042: Mail to the Caldicott Guardian. The settings name nobody for this/)).toBeInTheDocument();
  expect(screen.getByText(/Mail champion/)).toBeInTheDocument();
  expect(screen.getByText('No message waits to be sent.')).toBeInTheDocument();
  expect(screen.getByText(/There are more than this page names/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'I have read this' }));
  expect((await screen.findAllByText(/^Noted\./)).length).toBeGreaterThan(0);
  expect(takeNote).toHaveBeenCalledWith(services, [line, { ...line, rowId: 4, role: 'champion' }]);
  expect(screen.queryByRole('button', { name: 'I have read this' })).toBeNull();
});
