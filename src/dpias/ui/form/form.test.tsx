/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import strings from '../../../loc/dpiaForm';
import { formBrowser } from '../../../casework/ui/staff/testing/formBrowser';
import { memoryStore } from '../../../casework/ui/staff/testing/memoryStore';
import { now, services } from '../../../casework/ui/staff/testing/staffDesk';
import { DeskError } from '../../../platform/sharepoint/errors';
import { failureSentence } from '../../../shared-ui/failure';
import { aDpia, aTalk, filled, memoryDpias } from './testing/memoryDpias';
import { openForm, press, type } from './testing/dpiaDesk';

formBrowser();

const need = /^1\. Why this project/;
const aims = /^1\.1 /;

test('an answer is saved once, when its field is left, and says so beside it', async () => {
  const store = memoryDpias();
  await openForm(store, need);
  type(aims, 'Permits online');
  fireEvent.blur(type(aims, 'Permits online, at last'));
  expect((await screen.findAllByText(strings.saved)).length).toBeGreaterThan(0);
  expect(store.wrote).toEqual([{ what: 'need_aims', value: 'Permits online, at last' }]);
});

test('a failing network keeps what was typed; when it is back the answer goes by itself', async () => {
  const store = memoryDpias();
  store.failures.push(new DeskError('offline'));
  await openForm(store, need);
  fireEvent.blur(type(aims, 'Permits online'));
  expect(await screen.findByText(new RegExp(failureSentence('offline').slice(0, 24)))).toBeInTheDocument();
  expect(screen.getByLabelText(aims)).toHaveValue('Permits online');
  act(() => { window.dispatchEvent(new Event('online')); });
  await waitFor(() => expect(store.answers.get('need_aims')?.answer).toBe('Permits online'));
});

test('two who answer one question see both versions, and the one that is chosen counts', async () => {
  const store = memoryDpias();
  await openForm(store, need);
  store.colleague('need_aims', 'Permits by post');
  fireEvent.blur(type(aims, 'Permits online'));
  const conflict = (await screen.findByRole('heading', { name: strings.conflictTitle })).parentElement as HTMLElement;
  for (const text of ['Permits by post', 'Permits online']) expect(within(conflict).getByText(text)).toBeInTheDocument();
  expect(conflict).toHaveTextContent(/Casey Morgan saved it on 20\/11\/2026/);
  press(strings.bothInOne);
  await waitFor(() => expect(store.answers.get('need_aims')?.answer).toBe('Permits online\n\nPermits by post'));
  expect(screen.getByLabelText(aims)).toHaveValue('Permits online\n\nPermits by post');
});

test('what a colleague answered meanwhile is there when the section is opened again', async () => {
  const store = memoryDpias();
  await openForm(store, need);
  store.colleague('need_aims', 'Permits by post');
  press(/^2\. /);
  press(need);
  await waitFor(() => expect(screen.getByLabelText(aims)).toHaveValue('Permits by post'));
});

test('a question is asked when the one before it says so', async () => {
  await openForm(memoryDpias(), /^2\. /);
  expect(screen.queryByLabelText(/^2\.5 /)).toBeNull();
  fireEvent.click(within(screen.getByText(/^2\.4 /).closest('fieldset') as HTMLElement).getByLabelText('Yes'));
  expect(await screen.findByLabelText(/^2\.5 /)).toBeInTheDocument();
});

test('the planned day and the system go to the head, by which the register knows them', async () => {
  const store = memoryDpias();
  await openForm(store, need);
  type(/^1\.5 /, '2027-06-01');
  await waitFor(() => expect(store.wrote).toContainEqual({ what: 'head', value: { plannedOn: '2027-06-01' } }), { timeout: 4000 });
});

test('a head that a colleague changed meanwhile is read again, and the title is saved over it', async () => {
  const store = memoryDpias();
  const saveHead = jest.fn(store.saveHead).mockRejectedValueOnce(new DeskError('conflict'));
  const readMyDpias = jest.fn(() => Promise.resolve([aDpia({ etag: '"7"' })])).mockResolvedValueOnce([aDpia()]);
  await openForm({ ...store, saveHead, readMyDpias });
  type(strings.titleLabel, 'Permits for everybody');
  press(strings.saveHead);
  expect(await screen.findByRole('heading', { level: 2, name: 'Permits for everybody' })).toBeInTheDocument();
  expect(saveHead.mock.calls.map(([, { etag }, changes]) => [etag, changes.title])).toEqual([['"1"', 'Permits for everybody'], ['"7"', 'Permits for everybody']]);
  expect(readMyDpias).toHaveBeenCalledTimes(2);
});

test('a council’s own question stands after those of its section', async () => {
  const own = [{ section: 'need', question: { id: 'own_ward', kind: 'line', own: { title: { en: 'Which ward?', cy: 'Pa ward?' } } } }] as const;
  await openForm(memoryDpias({ dpias: [aDpia({ own })] }), need);
  expect(screen.getByLabelText(/^1\.8 Which ward\?/)).toBeInTheDocument();
});

test('whoever leaves with an answer that is not saved is asked', async () => {
  const store = memoryDpias();
  store.failures.push(new DeskError('forbidden'));
  await openForm(store, need);
  fireEvent.blur(type(aims, 'Permits online'));
  await screen.findByText(new RegExp(failureSentence('forbidden').slice(0, 24)));
  press(strings.back);
  expect(await screen.findByText(strings.leaveText)).toBeInTheDocument();
});

test('a comment on a question is added, answered and settled', async () => {
  const store = memoryDpias({ talk: [aTalk({ question: 'need_aims', said: 'For whom?' })] });
  await openForm(store, need);
  press(/^1 open comment: 1\.1/);
  expect(screen.getByText('For whom?')).toBeInTheDocument();
  press(`${strings.reply} to the comment of Priya Nandra`);
  type(strings.replyLabel, 'For residents.');
  press(strings.reply);
  expect(await screen.findByText('For residents.', { selector: 'p' })).toBeInTheDocument();
  press(`${strings.settle} to the comment of Priya Nandra`);
  expect(await screen.findByText(/^Settled by Alex Turner/)).toBeInTheDocument();
  expect(store.wrote.map(({ what }) => what)).toEqual(['reply', 'resolved']);
});

test('a comment that did not arrive keeps its words, and the second try is the same one', async () => {
  const store = memoryDpias();
  store.failures.push(new DeskError('unknown-outcome'));
  await openForm(store, need);
  press(/^Comment: 1\.1/);
  type(strings.commentLabel, 'For whom?');
  press(strings.addComment);
  expect(await screen.findByText(strings.sayFailed)).toBeInTheDocument();
  press(strings.addComment);
  await screen.findByText('For whom?', { selector: 'p' });
  expect(new Set(store.wrote.map(({ value }) => (value as { guid: string }).guid)).size).toBe(1);
});

test('what a page that was closed too early had not saved is there, and saved, when the DPIA is opened again', async () => {
  const drafts = memoryStore();
  await drafts.set(`${services.siteUrl}|${services.me.upn}|dpia|d-42`.toLowerCase(), { version: 1, savedAt: now.epochMilliseconds, answers: { need_aims: { value: 'Typed yesterday evening' } }, risks: {} });
  const store = memoryDpias();
  await openForm(store, need, { drafts });
  await waitFor(() => expect(store.answers.get('need_aims')?.answer).toBe('Typed yesterday evening'));
  expect(screen.getByLabelText(aims)).toHaveValue('Typed yesterday evening');
});

test('a browser that keeps nothing is said to, and answers are saved all the same', async () => {
  const drafts = memoryStore();
  drafts.failing = true;
  const store = memoryDpias();
  await openForm(store, need, { drafts });
  expect(await screen.findByText(strings.notKept)).toBeInTheDocument();
  fireEvent.blur(type(aims, 'Permits online'));
  await waitFor(() => expect(store.answers.get('need_aims')?.answer).toBe('Permits online'));
});

test('an answer that is too long for its row is refused with a sentence, and stays', async () => {
  const store = memoryDpias();
  await openForm(store, need);
  fireEvent.blur(type(aims, 'x'.repeat(60_001)));
  expect(await screen.findByText(new RegExp(strings['refused_too-long'].slice(0, 40)))).toBeInTheDocument();
  expect([store.wrote, (screen.getByLabelText(aims) as HTMLTextAreaElement).value.length]).toEqual([[], 60_001]);
});

test('a reviewer reads and comments, and changes nothing', async () => {
  await openForm(memoryDpias({ services: [], content: filled }), need);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText(/Residents apply for a permit online/)).toBeInTheDocument();
});
