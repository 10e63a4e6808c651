/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import strings from '../../../../loc/dpiaForm';
import { formBrowser } from '../../../../casework/ui/staff/testing/formBrowser';
import { DeskError } from '../../../../platform/sharepoint/errors';
import { complete } from '../../../rules/testContent';
import { aDpia, aSubmission, aTalk, filled, hashOf, me, memoryDpias, type MemoryDpias } from '../testing/memoryDpias';
import { openForm, press, type } from '../testing/dpiaDesk';

formBrowser();

const submission = aSubmission();
const content = { ...complete, title: 'Parking permits online' };
const advice = aTalk({ kind: 'advice', said: '', submission: submission.hash, details: { points: [{ number: 1, text: 'Say it on the form.' }, { number: 2, text: 'Ask the supplier.' }], by: 'Priya Nandra' } });
const asked = aTalk({ kind: 'signAsked', said: '', submission: submission.hash, details: { people: [{ id: me.id, name: me.name, role: 'head' }] } });
const told = aTalk({ kind: 'state', said: '', details: { state: 'Advised' } });
const advised = (more: Parameters<typeof memoryDpias>[0] = {}): MemoryDpias =>
  memoryDpias({ content: filled, submissions: [submission], submitted: [[submission.hash, content]], talk: [advice, asked, told], states: { 'DPIA-2026-00042': 'Advised' }, ...more });

test('what is missing is named, each with a link to its place', async () => {
  const { need_aims: _none, ...answers } = filled.answers;
  await openForm(memoryDpias({ content: { ...filled, answers } }), strings.submitNav);
  expect(screen.getByRole('heading', { name: '1 thing is missing' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: strings.submit })).toBeNull();
  press(/^1\.1 What is the project/);
  await waitFor(() => expect(screen.getByLabelText(/^1\.1 /)).toHaveFocus());
  expect(screen.getAllByText(strings.missing).length).toBeGreaterThan(0);
});

test('a link to a part of a risk opens its card', async () => {
  await openForm(memoryDpias({ content: { ...filled, risks: [{ ...filled.risks[0], impact: '' }] } }), strings.submitNav);
  press(/^R1: /);
  await waitFor(() => expect(screen.getByLabelText(strings.impact)).toHaveFocus());
});

test('the DPIA is read as it will be submitted, and then it is the officer’s turn', async () => {
  const store = memoryDpias({ content: filled });
  await openForm(store, strings.submitNav);
  expect(within(screen.getByRole('article')).getByText(/Residents apply for a permit online/)).toBeInTheDocument();
  expect(screen.getByText(/It is kept as DPIA-2026-00042, submission 1/)).toBeInTheDocument();
  press(strings.submit);
  expect(await screen.findByRole('heading', { name: strings.sentTitle })).toBeInTheDocument();
  expect(screen.getByText(new RegExp(hashOf(1)))).toBeInTheDocument();
  expect(store.wrote.at(-1)).toMatchObject({ what: 'submit', value: { title: 'Parking permits online', version: 2, answers: { need_change: 'replacement' } } });
  press(/^Overview/);
  expect(await screen.findByText(strings.turn_officer)).toBeInTheDocument();
});

test('a failure submits nothing and keeps everything', async () => {
  const store = memoryDpias({ content: filled });
  store.failures.push(new DeskError('unavailable'));
  await openForm(store, strings.submitNav);
  press(strings.submit);
  expect(await screen.findByRole('heading', { name: strings.submitFailed })).toBeInTheDocument();
  press(strings.submit);
  expect(await screen.findByRole('heading', { name: strings.sentTitle })).toBeInTheDocument();
});

test('the same content is not submitted twice; a draft that was changed since says so', async () => {
  const store = advised();
  await openForm(store, strings.submitNav);
  expect(await screen.findByRole('heading', { name: 'This is what was submitted as submission 1' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: strings.submit })).toBeNull();
  press(/^1\. Why this project/);
  fireEvent.blur(type(/^1\.1 /, 'Something else'));
  press(/^Overview/);
  expect(await screen.findByRole('heading', { name: 'The draft has changed since submission 1' })).toBeInTheDocument();
});

test('a draft that was changed after it was signed says that it is no longer what was signed', async () => {
  await openForm(advised({ states: { 'DPIA-2026-00042': 'In force' }, content: { ...filled, answers: { ...filled.answers, need_aims: 'Other' } } }));
  expect(await screen.findByRole('heading', { name: strings.changedSigned })).toBeInTheDocument();
});

test('a point of the advice is answered: a promise needs its day, and what is not followed its why', async () => {
  const store = advised();
  await openForm(store);
  press('Answer: point 1');
  press(strings.sendAnswer);
  expect(screen.getByText(strings.pointWhatMissing)).toBeInTheDocument();
  fireEvent.click(screen.getByLabelText(strings.choose_notFollowed));
  press(strings.sendAnswer);
  expect(screen.getByText(strings.pointWhyMissing)).toBeInTheDocument();
  type(strings.pointWhy, 'The form has no room.');
  press(strings.sendAnswer);
  expect(await screen.findByText(/^Advice not followed \(Alex Turner/)).toBeInTheDocument();
  expect(store.wrote).toMatchObject([{ what: 'pointAnswer', value: { point: 1, said: 'The form has no room.', details: { answer: 'notFollowed' } } }]);
});

test('what was returned and why stands first, with links to the questions', async () => {
  await openForm(memoryDpias({ content: filled, submissions: [submission], states: { 'DPIA-2026-00042': 'Returned' }, talk: [aTalk({ kind: 'returned', said: 'Say for whom.', details: { questions: ['need_aims'] } })] }));
  expect(screen.getByText('Say for whom.')).toBeInTheDocument();
  press(/^1\.1 What is the project/);
  await waitFor(() => expect(screen.getByLabelText(/^1\.1 /)).toHaveFocus());
});

test('whom the log asked reads the very submission, and says why they approve although points are open', async () => {
  const store = advised();
  await openForm(store, /^Sign/);
  fireEvent.click(await screen.findByLabelText(strings.sign_approve));
  press(strings.sign);
  expect(screen.getAllByText(strings.signBecauseMissing).length).toBeGreaterThan(0);
  type(strings.signBecause, 'They are small.');
  press(strings.sign);
  expect(await screen.findByRole('heading', { name: strings.signedTitle })).toBeInTheDocument();
  expect(store.wrote).toMatchObject([{ what: 'sign', value: { role: 'head', submission: submission.hash, decision: 'approve', openBecause: 'They are small.' } }]);
});

test('who refuses says why', async () => {
  await openForm(advised(), /^Sign/);
  fireEvent.click(await screen.findByLabelText(strings.sign_refuse));
  press(strings.sign);
  expect(screen.getAllByText(strings.signSaidMissing).length).toBeGreaterThan(0);
});

test('nobody signs what they submitted themselves, nor a file that is not what its fingerprint says', async () => {
  await openForm(advised({ submissions: [aSubmission({ by: me })] }), /^Sign/);
  expect(screen.getByRole('heading', { name: strings.signOwnTitle })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: strings.sign })).toBeNull();
});

test('a submission whose bytes are not what its name says is not signed', async () => {
  await openForm(advised({ submitted: [] }), /^Sign/);
  expect(await screen.findByRole('heading', { name: strings.signBrokenTitle })).toBeInTheDocument();
});

test('before it goes live the planned day stands against measures, points and the signature', async () => {
  await openForm(advised({ dpias: [aDpia({ plannedOn: '2027-02-01' })] }), strings.liveNav);
  expect(screen.getByText(strings.against_notApproved)).toBeInTheDocument();
  expect(screen.getByText('Points of the advice that nobody has answered: 1, 2')).toBeInTheDocument();
  expect(screen.getAllByText(/due 01\/03\/2027: too late/).length).toBe(2);
});
