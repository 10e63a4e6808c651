/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import own from '../../loc/complaintForm';
import sentStrings from '../../loc/complaintSent';
import restricted from '../../loc/restricted';
import told from '../../loc/told';
import { readGroup } from '../../casework/staff/restrictedGroup';
import { formBrowser } from '../../casework/ui/staff/testing/formBrowser';
import type { DeskSettings } from '../../platform/settings';
import { DeskError } from '../../platform/sharepoint/errors';
import { failureSentence } from '../../shared-ui/failure';
import { ComplaintDesk, complaintStore, outcome } from './testing/complaintDesk';

jest.mock('../../casework/staff/restrictedGroup');
const drafts = formBrowser();
const strings = { ...told, ...own };

const box = (name: string): HTMLElement => screen.getByRole('textbox', { name: new RegExp(`^${name.replace(/[?]/g, '\\?')}`) });
const type = (name: string, value: string): void => { fireEvent.change(box(name), { target: { value } }); };
const group = (name: string): HTMLElement => screen.getByRole('group', { name: new RegExp(name.replace(/[?]/g, '\\?')) });
const pick = (name: string, answer: string): void => { fireEvent.click(within(group(name)).getByRole('radio', { name: answer })); };
const tick = (name: string): void => { fireEvent.click(screen.getByRole('checkbox', { name })); };
const send = (): void => { fireEvent.click(screen.getByRole('button', { name: /^(Send complaint|Try sending again)$/ })); };

async function open(store = complaintStore(), known: Partial<DeskSettings> = {}): Promise<ReturnType<typeof complaintStore>> {
  render(<ComplaintDesk store={store} drafts={drafts()} known={known} />);
  await screen.findByRole('textbox', { name: strings.saidLabel });
  return store;
}

/** The fewest answers that make a complaint. */
function answer(): void {
  type(strings.saidLabel, 'You told my neighbour that I am behind with my rent.');
  type(strings.nameLabel, 'Jo Test');
  pick(strings.howLabel, strings.how_letter);
}

test('three answers are enough: it reached us now unless somebody says otherwise, and the page says that nobody need decide and that the 30 days have begun', async () => {
  const store = await open();
  expect(screen.getByText(strings.noDecision)).toBeInTheDocument();
  expect(screen.getByText(strings.clockText)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '01632 960 101' })).toBeInTheDocument();
  answer();
  send();
  expect(await screen.findByTestId('reference')).toHaveTextContent('DPC-2026-00007');
  expect(store.submitted).toHaveLength(1);
  expect(store.submitted[0].report).toMatchObject({
    said: 'You told my neighbour that I am behind with my rent.', how: 'Letter', complainant: { anonymous: false, name: 'Jo Test', contact: '', language: 'English' }, services: [], aboutDpo: false
  });
  expect(store.submitted[0].report.receivedAt.toString()).toBe('2026-11-20T18:30:00Z');
  // 30 days from 20 November are 20 December, a Sunday
  expect(screen.getByText(/has until Monday 21 December 2026/)).toBeInTheDocument();
  expect(screen.getByText('Data Protection Officer:').parentElement).toHaveTextContent('email sent');
});

test('an unfinished one lists what is missing, takes the focus, and each line leads to its question', async () => {
  const store = await open();
  send();
  const summary = screen.getByRole('group', { name: 'There is a problem' });
  expect(summary).toHaveFocus();
  expect(within(summary).getAllByRole('link').map((link) => link.textContent)).toEqual([strings.problem_said_required, strings.problem_name_required, strings.problem_how_required]);
  fireEvent.click(within(summary).getByRole('link', { name: strings.problem_how_required }));
  expect(within(group(strings.howLabel)).getAllByRole('radio')[0]).toHaveFocus();
  expect(store.submitted).toEqual([]);
});

test('whoever gave no name is asked for none', async () => {
  const store = await open();
  answer();
  tick(strings.anonymousLabel);
  expect(screen.queryByRole('textbox', { name: strings.nameLabel })).toBeNull();
  send();
  await screen.findByTestId('reference');
  expect(store.submitted[0].report.complainant).toMatchObject({ anonymous: true, name: '' });
});

test('a moment in the future is refused at its question', async () => {
  await open();
  answer();
  fireEvent.change(within(group(strings.receivedLabel)).getByLabelText('Day'), { target: { value: '2026-11-21' } });
  send();
  expect(group(strings.receivedLabel)).toHaveTextContent(strings.problem_receivedDate_inTheFuture);
});

test('more than one service can be named', async () => {
  const named = (name: string): DeskSettings['services'][number] => ({ name, headUpn: '', championUpns: [], socialCare: false });
  const store = await open(complaintStore(), { services: [named('Housing'), named('Planning'), named('Revenues')] });
  answer();
  tick('Revenues');
  tick('Housing');
  send();
  await screen.findByTestId('reference');
  expect(store.submitted[0].report.services).toEqual(['Housing', 'Revenues']);
});

describe('about the Data Protection Officer', () => {
  test('it is said who is told instead, before it is sent and in what is sent', async () => {
    const store = await open(complaintStore(() => Promise.resolve({ ...outcome, messages: [{ channel: 'mail', role: 'alternate', state: 'sent' }] })), { complaintAlternateUpn: 'deputy@northmere.example' });
    expect(screen.getByText(strings.whoReads)).toBeInTheDocument();
    answer();
    tick(strings.aboutDpoLabel);
    expect(screen.getByText(strings.aboutDpoAlternate)).toBeInTheDocument();
    expect(screen.getByText(strings.whoReadsAlternate)).toBeInTheDocument();
    send();
    await screen.findByTestId('reference');
    expect(store.submitted[0].report.aboutDpo).toBe(true);
    expect(screen.getByText(`${sentStrings.role_alternate}:`)).toBeInTheDocument();
  });

  test('without anybody named it is said that the message goes to their own mailbox', async () => {
    await open();
    tick(strings.aboutDpoLabel);
    expect(screen.getByText(strings.aboutDpoNobody)).toBeInTheDocument();
    expect(screen.getByText(strings.whoReads)).toBeInTheDocument();
  });

  test('nobody is sent to ring them when whoever is named could not be told', async () => {
    await open(complaintStore(() => Promise.resolve({ ...outcome, messages: [{ channel: 'mail', role: 'alternate', state: 'failed', reason: 'connection' }] })), { complaintAlternateUpn: 'deputy@northmere.example' });
    answer();
    tick(strings.aboutDpoLabel);
    send();
    expect(await screen.findByRole('heading', { name: sentStrings.restrictedNotToldTitle })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '01632 960 101' })).toBeNull();
  });
});

test('for the restricted group alone: what that means is said first, and it is sent so', async () => {
  jest.mocked(readGroup).mockResolvedValue('has-members');
  const store = await open(complaintStore(), { restrictedMailbox: 'monitoring.officer@northmere.example', restrictedWho: 'the Monitoring Officer' });
  await screen.findByRole('group', { name: /senior management/ });
  answer();
  pick('senior management', restricted.restrictedYes);
  expect(screen.getByRole('heading', { name: 'Only the Monitoring Officer will see it' })).toBeInTheDocument();
  expect(screen.queryByText(strings.whoReads)).toBeNull();
  send();
  await screen.findByTestId('reference');
  expect(store.submitted[0].report.restricted).toBe(true);
});

test('a draft is found again after a reload and goes on as the same complaint, apart from drafts of other forms', async () => {
  await open();
  type(strings.saidLabel, 'You told my neighbour.');
  await screen.findByText(/Draft saved/, undefined, { timeout: 3000 });
  const keys = (await drafts().entries()).map(([key]) => key);
  expect(keys).toEqual([expect.stringMatching(/\|complaint\|text$/)]);
  cleanup();
  await open();
  expect(screen.getByRole('heading', { name: /We found your draft/ })).toBeInTheDocument();
  expect(box(strings.saidLabel)).toHaveValue('You told my neighbour.');
});

test.each(['offline', 'signed-out', 'unknown-outcome'] as const)('when it cannot be sent (%s) that is said, nothing typed is lost, and the next try looks first whether it arrived', async (kind) => {
  const store = await open(complaintStore(() => Promise.reject(new DeskError(kind))));
  answer();
  send();
  expect(await screen.findByText(failureSentence(kind))).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: kind === 'unknown-outcome' ? strings.failUnknownTitle : strings.failTitle })).toBeInTheDocument();
  expect(box(strings.saidLabel)).toHaveValue('You told my neighbour that I am behind with my rent.');
  send();
  await screen.findByTestId('reference');
  expect(store.submitted.map(({ mayAlreadyExist }) => mayAlreadyExist)).toEqual([false, true]);
  expect(new Set(store.submitted.map(({ reportGuid }) => reportGuid)).size).toBe(1);
});

test('a file that did not arrive is named, and another complaint begins empty', async () => {
  await open(complaintStore(() => Promise.resolve({ ...outcome, attachments: [{ name: 'letter.pdf', ok: false, problem: 'too-large' }] })));
  answer();
  send();
  expect(await screen.findByText('letter.pdf')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: sentStrings.logAnother }));
  await waitFor(() => expect(box(strings.saidLabel)).toHaveValue(''));
});
