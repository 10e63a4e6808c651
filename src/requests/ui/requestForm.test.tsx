/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import own from '../../loc/requestForm';
import sentStrings from '../../loc/requestSent';
import restricted from '../../loc/restricted';
import told from '../../loc/told';
import { readGroup } from '../../casework/staff/restrictedGroup';
import { formBrowser } from '../../casework/ui/staff/testing/formBrowser';
import type { DeskSettings } from '../../platform/settings';
import { DeskError } from '../../platform/sharepoint/errors';
import { failureSentence } from '../../shared-ui/failure';
import { outcome, RequestDesk, requestStore } from './testing/requestDesk';

jest.mock('../../casework/staff/restrictedGroup');
const drafts = formBrowser();
const strings = { ...told, ...own };

const box = (name: string): HTMLElement => screen.getByRole('textbox', { name: new RegExp(`^${name.replace(/[?]/g, '\\?')}`) });
const type = (name: string, value: string): void => { fireEvent.change(box(name), { target: { value } }); };
const group = (name: string): HTMLElement => screen.getByRole('group', { name: new RegExp(name.replace(/[?]/g, '\\?')) });
const pick = (name: string, answer: string): void => { fireEvent.click(within(group(name)).getByRole('radio', { name: answer })); };
const tick = (name: string): void => { fireEvent.click(screen.getByRole('checkbox', { name })); };
const send = (): void => { fireEvent.click(screen.getByRole('button', { name: /^(Send request|Try sending again)$/ })); };

async function open(store = requestStore(), known: Partial<DeskSettings> = {}): Promise<ReturnType<typeof requestStore>> {
  render(<RequestDesk store={store} drafts={drafts()} known={known} />);
  await screen.findByRole('textbox', { name: strings.saidLabel });
  return store;
}

/** The fewest answers that make a request. */
function answer(): void {
  type(strings.saidLabel, 'Please send me everything about my tenancy.');
  type(strings.nameLabel, 'Jo Test');
  pick(strings.howLabel, strings.how_phone);
}

test('three answers are enough; the page says that nobody need decide, that the month has begun, and what is never to be done', async () => {
  const store = await open();
  for (const said of [strings.noDecision, strings.clockTitle, strings.keepTitle, strings.keepSearch]) expect(screen.getByText(said)).toBeInTheDocument();
  expect(screen.getByText(/an offence \(Data Protection Act 2018, section 173\)/)).toBeInTheDocument();
  answer();
  send();
  expect(await screen.findByTestId('reference')).toHaveTextContent('SAR-2026-00007');
  expect(store.submitted).toHaveLength(1);
  expect(store.submitted[0].report).toMatchObject({
    said: 'Please send me everything about my tenancy.', how: 'Phone', requester: { name: 'Jo Test', contact: '', language: 'English', kind: 'The person' }, subject: '', rights: [], services: []
  });
  // a month from 20 November is 20 December, a Sunday
  expect(screen.getByText(/ends on Monday 21 December 2026/)).toBeInTheDocument();
  expect(screen.getByText(sentStrings.nextKeep)).toBeInTheDocument();
  expect(screen.getByText('Data Protection Officer:').parentElement).toHaveTextContent('email sent');
});

test('an unfinished one lists what is missing in the order of the page', async () => {
  const store = await open();
  pick(strings.kindLabel, strings.requester_parent);
  send();
  const summary = screen.getByRole('group', { name: 'There is a problem' });
  expect(summary).toHaveFocus();
  expect(within(summary).getAllByRole('link').map((link) => link.textContent)).toEqual([strings.problem_said_required, strings.problem_name_required, strings.problem_subject_required, strings.problem_how_required]);
  fireEvent.click(within(summary).getByRole('link', { name: strings.problem_subject_required }));
  expect(box(strings.subjectLabel)).toHaveFocus();
  expect(store.submitted).toEqual([]);
});

test('whoever asks for somebody else says for whom; for oneself nobody is asked', async () => {
  const store = await open();
  answer();
  expect(screen.queryByRole('textbox', { name: new RegExp(strings.subjectLabel.replace('?', '\\?')) })).toBeNull();
  pick(strings.kindLabel, strings.requester_solicitor);
  type(strings.subjectLabel, 'Sam Test');
  send();
  await screen.findByTestId('reference');
  expect(store.submitted[0].report).toMatchObject({ requester: { kind: 'Solicitor' }, subject: 'Sam Test' });
});

test('what is asked for can be said where it is plain, in plain words', async () => {
  const store = await open();
  answer();
  tick(strings.right_erasure);
  tick(strings.right_access);
  send();
  await screen.findByTestId('reference');
  expect(store.submitted[0].report.rights).toEqual(['Access', 'Erasure']);
});

test('for the restricted group alone: what that means is said first, and it is sent so', async () => {
  jest.mocked(readGroup).mockResolvedValue('has-members');
  const store = await open(requestStore(() => Promise.resolve({ ...outcome, messages: [{ channel: 'mail', role: 'restricted', state: 'failed', reason: 'connection' }] })), { restrictedMailbox: 'monitoring.officer@northmere.example', restrictedWho: 'the Monitoring Officer' });
  await screen.findByRole('group', { name: /senior management/ });
  expect(screen.getByText(strings.whoReads)).toBeInTheDocument();
  answer();
  pick('senior management', restricted.restrictedYes);
  expect(screen.queryByText(strings.whoReads)).toBeNull();
  send();
  expect(await screen.findByRole('heading', { name: sentStrings.restrictedNotToldTitle })).toBeInTheDocument();
  expect(store.submitted[0].report.restricted).toBe(true);
  // nobody is sent to ring the one whom it may be about
  expect(screen.queryByRole('link', { name: '01632 960 101' })).toBeNull();
});

test('a draft is found again after a reload, apart from drafts of other forms', async () => {
  await open();
  type(strings.saidLabel, 'Please send me everything.');
  await screen.findByText(/Draft saved/, undefined, { timeout: 3000 });
  expect((await drafts().entries()).map(([key]) => key)).toEqual([expect.stringMatching(/\|request\|text$/)]);
  cleanup();
  await open();
  expect(box(strings.saidLabel)).toHaveValue('Please send me everything.');
});

test('when it cannot be sent nothing typed is lost, and the next try looks first whether it arrived', async () => {
  const store = await open(requestStore(() => Promise.reject(new DeskError('unknown-outcome'))));
  answer();
  send();
  expect(await screen.findByText(failureSentence('unknown-outcome'))).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: strings.failUnknownTitle })).toBeInTheDocument();
  send();
  await screen.findByTestId('reference');
  expect(store.submitted.map(({ mayAlreadyExist }) => mayAlreadyExist)).toEqual([false, true]);
});

test('another request begins empty', async () => {
  await open();
  answer();
  send();
  fireEvent.click(await screen.findByRole('button', { name: sentStrings.logAnother }));
  await waitFor(() => expect(box(strings.saidLabel)).toHaveValue(''));
});
