/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import questions from '../../../loc/dpiaScreening';
import strings from '../../../loc/dpiaScreen';
import { byKey } from '../../../loc/texts';
import { formBrowser } from '../../../casework/ui/staff/testing/formBrowser';
import { DeskError } from '../../../platform/sharepoint/errors';
import { failureSentence } from '../../../shared-ui/failure';
import { fill } from '../../../shared-ui/text';
import { memoryScreenings, savedScreening, type MemoryScreenings } from './testing/memoryScreenings';
import { ScreeningTestDesk } from './testing/ScreeningDesk';

const drafts = formBrowser();

const title = (id: string): string => byKey(questions)[`title_${id}`];
/** The form of a change; the one for a new screening stands on the page too, behind the other tab. */
const form = (): HTMLElement => screen.getByRole('form', { name: strings.changeLabel });
const box = (id: string): HTMLElement => within(form()).getByRole('textbox', { name: (name) => name.startsWith(title(id)) });
const change = (id: string, value: string): void => { fireEvent.change(box(id), { target: { value } }); };
const choose = (id: string, answer: string): void => { fireEvent.click(within(within(form()).getByRole('group', { name: title(id) })).getByRole('radio', { name: answer })); };
const save = (): void => { fireEvent.click(within(form()).getByRole('button', { name: /^(Save the changes|Try sending again)$/ })); };
const changes = (): HTMLElement => screen.getByRole('region', { name: strings.changesTitle });

function open(store: MemoryScreenings, more: Partial<React.ComponentProps<typeof ScreeningTestDesk>> = {}): MemoryScreenings {
  render(<ScreeningTestDesk store={store} drafts={drafts()} {...more} />);
  return store;
}
async function openOne(store: MemoryScreenings = memoryScreenings({ rows: [savedScreening] })): Promise<MemoryScreenings> {
  open(store);
  fireEvent.click(screen.getByRole('button', { name: strings.tabMine }));
  fireEvent.click(await screen.findByRole('button', { name: /DPS-2026-00007/ }));
  await screen.findByRole('heading', { name: /DPS-2026-00007/ });
  return store;
}
async function openChange(store?: MemoryScreenings): Promise<MemoryScreenings> {
  const opened = await openOne(store);
  fireEvent.click(screen.getByRole('button', { name: strings.mineChange }));
  await screen.findByRole('form', { name: strings.changeLabel });
  return opened;
}

test('the list has each with its result and its state, and one opens with reasons, next steps and answers', async () => {
  open(memoryScreenings({ rows: [{ ...savedScreening, publicState: 'Being looked at' }] }));
  fireEvent.click(screen.getByRole('button', { name: strings.tabMine }));
  const line = (await screen.findByRole('button', { name: /DPS-2026-00007/ })).closest('li') as HTMLElement;
  expect(line).toHaveTextContent('Parking permits online');
  expect(line).toHaveTextContent('No DPIA is needed. Saved Wednesday 18 November 2026 at 09:00');
  expect(line).toHaveTextContent('Being looked at');
  fireEvent.click(within(line).getByRole('button'));
  expect(await screen.findByRole('heading', { name: 'DPS-2026-00007: Parking permits online' })).toHaveFocus();
  expect(screen.getByText(strings.state_beingLookedAt, { exact: false })).toBeInTheDocument();
  expect(screen.getByText(questions.criterion_noPersonalData)).toBeInTheDocument();
  expect(await screen.findByText(strings.nextLooks)).toBeInTheDocument();
  expect(screen.getByText('Residents apply online.')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: strings.mineBack }));
  expect(await screen.findByRole('button', { name: /DPS-2026-00007/ })).toBeInTheDocument();
});

test('nothing screened yet, one that is gone, and a list that cannot be read each say so', async () => {
  open(memoryScreenings());
  fireEvent.click(screen.getByRole('button', { name: strings.tabMine }));
  expect(await screen.findByText(strings.mineNone)).toBeInTheDocument();
  cleanup();
  open(memoryScreenings({ rows: [savedScreening] }), { opens: 99 });
  expect(await screen.findByRole('group', { name: strings.mineGone })).toHaveFocus();
  fireEvent.click(screen.getByRole('button', { name: strings.mineBack }));
  expect(await screen.findByRole('button', { name: /DPS-2026-00007/ })).toBeInTheDocument();
  cleanup();
  const store = memoryScreenings({ rows: [savedScreening] });
  store.failures.push(new DeskError('unavailable'));
  open(store, { opens: 7 });
  expect(await screen.findByText(failureSentence('unavailable'))).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: /DPS-2026-00007/ })).toBeInTheDocument();
});

test('a change shows which answers differ, and that a changed scope is looked at again', async () => {
  const store = await openChange();
  expect(changes()).toHaveTextContent(strings.changesNone);
  change('project_what', 'Residents apply online, by telephone too.');
  expect(changes()).toHaveTextContent(strings.changesOnlyTold);
  expect(changes()).toHaveTextContent('The result stays “No DPIA is needed”.');
  fireEvent.change(box('project_supplier'), { target: { value: 'Northgate Test Ltd' } });
  expect(changes()).toHaveTextContent(fill(questions.changed_reason, title('project_supplier'), 'not answered', 'Northgate Test Ltd'));
  expect(changes()).toHaveTextContent(strings.changesAskAgain);
  save();
  expect(await screen.findByRole('group', { name: strings.changedDone })).toHaveFocus();
  expect(store.asked).toMatchObject([{ what: 'change', guid: savedScreening.guid, screening: { answers: { project_supplier: 'Northgate Test Ltd', personal_data: 'no' }, result: 'notNeeded' } }]);
  expect((await drafts().entries()).filter(([key]) => String(key).includes('screening-7'))).toEqual([]);
});

test('a no that becomes a yes asks for more answers, and no result is told before they are there', async () => {
  await openChange();
  choose('personal_data', 'Yes');
  choose('cctv', 'Yes');
  expect(changes()).toHaveTextContent('The result was “No DPIA is needed”. Answer the questions that are asked now');
  expect(changes()).toHaveTextContent(strings.changesAskAgain);
  save();
  const summary = within(form()).getByRole('group', { name: 'There is a problem' });
  expect(summary).toHaveFocus();
  expect(within(summary).getAllByRole('link').length).toBeGreaterThan(5);
});

test('what is not asked any more because of another answer is no change of its own', async () => {
  await openChange(memoryScreenings({ rows: [{ ...savedScreening, result: 'required', answers: { ...savedScreening.answers, personal_data: 'yes', cctv: 'yes', matching: 'no' } }] }));
  choose('personal_data', 'No');
  expect(within(changes()).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([fill(questions.changed_reason, title('personal_data'), 'Yes', 'No')]);
  expect(changes()).toHaveTextContent('The result was “A DPIA is required” and is now “No DPIA is needed”.');
});

test('where nothing was changed nothing is saved, and it is said', async () => {
  const store = await openChange();
  save();
  expect(within(form()).getByRole('link', { name: strings.problem_nothing_required })).toBeInTheDocument();
  expect(store.asked).toEqual([]);
});

test('a conflict shows both versions: what was typed stays, what nobody touched is taken over, and nothing is overwritten', async () => {
  const store = await openChange();
  change('project_what', 'My words.');
  store.elsewhere(7, { answers: { ...savedScreening.answers, project_what: 'Other words.', project_system: 'PermitBase' } });
  save();
  expect(await screen.findByRole('group', { name: strings.conflictTitle })).toHaveFocus();
  expect(screen.getByText(/Priya Nandra saved it on Friday 20 November 2026 at 17:00/)).toBeInTheDocument();
  const difference = screen.getByRole('group', { name: title('project_what') });
  expect(difference).toHaveTextContent('My words.');
  expect(difference).toHaveTextContent('Other words.');
  expect(box('project_what')).toHaveValue('My words.');
  expect(box('project_system')).toHaveValue('PermitBase');
  expect(store.rows[0].answers.project_what).toBe('Other words.');
  save();
  await screen.findByRole('group', { name: strings.changedDone });
  expect(store.rows[0].answers).toMatchObject({ project_what: 'My words.', project_system: 'PermitBase' });
});

test('in a conflict what is saved can be taken over, answer by answer', async () => {
  const store = await openChange();
  change('project_what', 'My words.');
  change('project_title', 'My title');
  store.elsewhere(7, { answers: { ...savedScreening.answers, project_what: 'Other words.' } });
  save();
  const difference = await screen.findByRole('group', { name: title('project_what') });
  fireEvent.click(within(difference).getByRole('button', { name: strings.conflictTake }));
  expect(box('project_what')).toHaveValue('Other words.');
  expect(box('project_title')).toHaveValue('My title');
  expect(screen.queryByRole('group', { name: title('project_what') })).toBeNull();
  save();
  await screen.findByRole('group', { name: strings.changedDone });
  expect(store.rows[0].answers).toMatchObject({ project_title: 'My title', project_what: 'Other words.' });
});

test('what was typed of a change is kept in the browser; one that was saved meanwhile shows both', async () => {
  const store = await openChange();
  change('project_what', 'My words.');
  await waitFor(async () => expect((await drafts().entries()).some(([key]) => String(key).endsWith('|screening-7|text'))).toBe(true), { timeout: 3000 });
  cleanup();
  store.elsewhere(7, { answers: { ...savedScreening.answers, project_what: 'Other words.' } });
  await openChange(store);
  expect(box('project_what')).toHaveValue('My words.');
  expect(screen.getByRole('group', { name: strings.conflictTitle })).toBeInTheDocument();
});

test('a network that fails keeps everything that was typed', async () => {
  const store = await openChange();
  change('project_what', 'My words.');
  store.failures.push(new DeskError('offline'));
  save();
  expect(await screen.findByText(failureSentence('offline'))).toBeInTheDocument();
  expect(box('project_what')).toHaveValue('My words.');
  save();
  await screen.findByRole('group', { name: strings.changedDone });
});

test('a screening that is half typed is still there after a look at the others', async () => {
  open(memoryScreenings({ rows: [savedScreening] }));
  fireEvent.change(await screen.findByRole('textbox', { name: title('project_title') }), { target: { value: 'Half a title' } });
  fireEvent.click(screen.getByRole('button', { name: strings.tabMine }));
  await screen.findByRole('button', { name: /DPS-2026-00007/ });
  fireEvent.click(screen.getByRole('button', { name: strings.tabScreen }));
  expect(screen.getByRole('textbox', { name: title('project_title') })).toHaveValue('Half a title');
});

test('answers that could not be read stand there as they are', async () => {
  await openOne(memoryScreenings({ rows: [{ ...savedScreening, unread: [{ path: 'cctv', text: '{"odd":1}' }] }] }));
  expect(screen.getByRole('heading', { name: strings.unreadTitle })).toBeInTheDocument();
  expect(screen.getByText('cctv: {"odd":1}')).toBeInTheDocument();
});
