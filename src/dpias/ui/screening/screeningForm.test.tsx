/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import questions from '../../../loc/dpiaScreening';
import strings from '../../../loc/dpiaScreen';
import { byKey } from '../../../loc/texts';
import { formBrowser } from '../../../casework/ui/staff/testing/formBrowser';
import { now, services } from '../../../casework/ui/staff/testing/staffDesk';
import { DeskError } from '../../../platform/sharepoint/errors';
import { failureSentence } from '../../../shared-ui/failure';
import { screeningQuestionnaire } from '../../rules/screening/questions';
import type { LoadStart } from './contract';
import { memoryScreenings, type MemoryScreenings } from './testing/memoryScreenings';
import { ScreeningTestDesk } from './testing/ScreeningDesk';

const drafts = formBrowser();

const title = (id: string): string => byKey(questions)[`title_${id}`];
const group = (id: string): HTMLElement => screen.getByRole('group', { name: title(id) });
const pick = (id: string, answer: 'Yes' | 'No' | 'Not sure'): void => { fireEvent.click(within(group(id)).getByRole('radio', { name: answer })); };
const box = (id: string): HTMLElement => screen.getByRole('textbox', { name: title(id) });
const type = (id: string, value: string): void => { fireEvent.change(box(id), { target: { value } }); };
const soFar = (): HTMLElement => screen.getByRole('complementary', { name: strings.soFarLabel });
const send = (): void => { fireEvent.click(screen.getByRole('button', { name: /^(Send the screening|Try sending again)$/ })); };
const asked = screeningQuestionnaire.sections.flatMap((section) => section.questions).filter(({ kind }) => kind === 'choice').map(({ id }) => id);

async function open(store: MemoryScreenings = memoryScreenings(), more: Partial<React.ComponentProps<typeof ScreeningTestDesk>> = {}): Promise<MemoryScreenings> {
  render(<ScreeningTestDesk store={store} drafts={drafts()} {...more} />);
  await screen.findByRole('textbox', { name: title('project_title') });
  return store;
}

function begin(): void {
  fireEvent.change(screen.getByRole('combobox', { name: strings.serviceLabel }), { target: { value: 'Housing' } });
  type('project_title', 'Parking permits online');
  type('project_what', 'Residents apply for a permit online.');
}
/** The page over a draft in which every question is answered, as given, else no: by hand it takes a minute. */
async function openAnswered(given: Readonly<Record<string, string>> = {}, store?: MemoryScreenings, more?: Partial<React.ComponentProps<typeof ScreeningTestDesk>>): Promise<MemoryScreenings> {
  const draft = {
    ...Object.fromEntries(asked.map((id) => [id, 'no'])), reportGuid: '0d5b2c43-7f0e-4b2a-9d53-0c4a8e0f1a12', service: 'Housing', project_title: 'Parking permits online', project_what: 'Residents apply for a permit online.', personal_data: 'yes', ...given
  };
  const { siteUrl, me: { upn } } = services;
  await drafts().set(`${siteUrl.toLowerCase()}|${upn.toLowerCase()}|screening|text`, { version: 1, savedAt: now.epochMilliseconds, mayBeSent: false, draft });
  return open(store, more);
}

test('questions come with the answers that ask for them, and what a hidden one was answered is not lost', async () => {
  await open();
  expect(screen.queryByRole('group', { name: title('cctv') })).toBeNull();
  pick('personal_data', 'Not sure');
  expect(group('cctv')).toBeInTheDocument();
  expect(screen.queryByRole('group', { name: title('targeting') })).toBeNull();
  pick('vulnerable', 'Yes');
  pick('targeting', 'Yes');
  pick('vulnerable', 'No');
  expect(screen.queryByRole('group', { name: title('targeting') })).toBeNull();
  pick('vulnerable', 'Yes');
  expect(within(group('targeting')).getByRole('radio', { name: 'Yes' })).toBeChecked();
});

test('the result stands in sight while one answers: nothing is said too early, and “not sure” counts as yes', async () => {
  await open();
  expect(soFar()).toHaveTextContent(strings.soFarBegin);
  pick('personal_data', 'Yes');
  expect(soFar()).toHaveTextContent(/^So far: nothing asks for a DPIA\. \d+ questions to go\.$/);
  pick('vulnerable', 'Yes');
  expect(soFar()).toHaveTextContent(strings.soFar_advised);
  pick('cctv', 'Not sure');
  expect(soFar()).toHaveTextContent(strings.soFar_required);
  pick('personal_data', 'No');
  expect(soFar()).toHaveTextContent(strings.soFarDone_notNeeded);
});

test('an unfinished one lists what is missing in the order of the page, each a link to its question', async () => {
  const store = await open();
  pick('personal_data', 'Yes');
  send();
  const summary = screen.getByRole('group', { name: 'There is a problem' });
  expect(summary).toHaveFocus();
  const links = within(summary).getAllByRole('link').map((link) => link.textContent);
  expect(links.slice(0, 3)).toEqual([strings.problem_service_required, strings.problem_project_title_required, `${title('project_what')} ${strings.problem_project_what_required}`]);
  expect(links[3]).toBe(`${title('special')} Answer this question`);
  expect(links).toHaveLength(3 + asked.length - 3);
  fireEvent.click(within(summary).getByRole('link', { name: `${title('cctv')} Answer this question` }));
  expect(within(group('cctv')).getByRole('radio', { name: 'Yes' })).toHaveFocus();
  pick('cctv', 'No');
  expect(within(summary).queryByRole('link', { name: new RegExp(title('cctv').slice(0, 20)) })).toBeNull();
  expect(store.asked).toEqual([]);
});

test('the Tab key meets the questions in the order in which they stand', async () => {
  await open();
  pick('personal_data', 'Yes');
  const form = screen.getByRole('form', { name: strings.formLabel });
  const boxes = [...form.querySelectorAll<HTMLElement>('select, input, textarea')].map((control) => control.closest('[id$="-box"]')?.id ?? control.id);
  const ids = ['service', ...screeningQuestionnaire.sections.flatMap((section) => section.questions.map(({ id }) => id))].filter((id) => document.getElementById(`desk-screening-${id}-box`));
  expect([...new Set(boxes)]).toEqual(ids.map((id) => `desk-screening-${id}-box`));
  expect(form.querySelectorAll('[tabindex]:not([tabindex="-1"]):not([tabindex="0"])')).toHaveLength(0);
});

test('a required DPIA is a plain answer with its reasons, who says so, and the answers on which each rests', async () => {
  const store = await openAnswered({ cctv: 'yes', vulnerable: 'notSure' });
  send();
  expect(await screen.findByTestId('reference')).toHaveTextContent('DPS-2026-00008');
  expect(screen.getByRole('heading', { name: questions.result_required })).toBeInTheDocument();
  const reason = screen.getByText(questions.criterion_desk_cctv).closest('li') as HTMLElement;
  expect(reason).toHaveTextContent(questions.source_desk);
  expect(reason).toHaveTextContent(questions.how_alone);
  expect(within(reason).getByText(title('cctv'))).toHaveTextContent('Yes');
  expect(screen.getByText(questions.criterion_wp_vulnerable).closest('li')).toHaveTextContent(questions.how_unsure);
  expect(store.asked[0].screening).toMatchObject({ title: 'Parking permits online', service: 'Housing', result: 'required', version: 1, answers: { cctv: 'yes', vulnerable: 'notSure', matching: 'no' } });
  expect(await drafts().entries()).toEqual([]);
});

test('what it would be if all that was not sure were a no is said, and to find it out is a next step', async () => {
  await openAnswered({ transfers: 'notSure' });
  send();
  expect(await screen.findByText('If everything of which you are not sure turned out to be a no: No DPIA is needed.')).toBeInTheDocument();
  expect(await screen.findByText(strings.nextNotSure)).toBeInTheDocument();
});

test('whoever writes DPIAs of a service starts it at once; what was screened stays behind it', async () => {
  const loadStart: LoadStart = () => Promise.resolve(({ screening: { reference }, myServices }) => <p>Start from {reference} for {myServices.join()}</p>);
  await openAnswered({ matching: 'yes' }, memoryScreenings({ myServices: ['Housing'] }), { loadStart });
  send();
  fireEvent.click(await screen.findByRole('button', { name: strings.startNow }));
  expect(await screen.findByText('Start from DPS-2026-00008 for Housing')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: strings.startBack }));
  expect(screen.getByTestId('reference')).toHaveTextContent('DPS-2026-00008');
});

test('everybody else is told who will add them, and the short form where no DPIA is required', async () => {
  await openAnswered({ vulnerable: 'yes' }, memoryScreenings(), { loadStart: () => Promise.reject(new Error('nobody asks for it')) });
  send();
  expect(await screen.findByRole('heading', { name: questions.result_advised })).toBeInTheDocument();
  expect(await screen.findByText(/those who write the DPIAs of Housing/)).toBeInTheDocument();
  expect(screen.getByText(strings.nextShort)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: strings.startNow })).toBeNull();
});

test('a project without people’s information: who looks, until when, and that it is asked again when it changes', async () => {
  const store = await open();
  begin();
  pick('personal_data', 'No');
  fireEvent.change(screen.getByLabelText(new RegExp(strings.wantedLabel.replace('?', '\\?'))), { target: { value: '2027-06-30' } });
  send();
  expect(await screen.findByRole('heading', { name: questions.result_notNeeded })).toBeInTheDocument();
  for (const said of [strings.nextLooks, strings.nextChanges, strings.nextEnds]) expect(await screen.findByText(said)).toBeInTheDocument();
  expect(screen.getByText(/hold until Wednesday 30 June 2027/)).toBeInTheDocument();
  expect(store.asked[0].screening).toMatchObject({ result: 'notNeeded', wantedUntil: '2027-06-30' });
});

test('whether one may start cannot be found out: the result stands, and it can be asked again', async () => {
  const store = memoryScreenings({ myServices: ['Housing'] });
  store.readMyServices = jest.fn(store.readMyServices).mockRejectedValueOnce(new DeskError('unavailable'));
  await openAnswered({ matching: 'yes' }, store);
  send();
  expect(await screen.findByRole('heading', { name: strings.startNotRead })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: questions.result_required })).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(strings.nextFind)).toBeInTheDocument();
});

test('a draft is found again after a reload, with answers that are hidden, apart from drafts of other forms', async () => {
  await open();
  type('project_what', 'Half a sentence');
  pick('personal_data', 'Yes');
  pick('cctv', 'Yes');
  pick('personal_data', 'No');
  await screen.findByText(/Draft saved/, undefined, { timeout: 3000 });
  expect((await drafts().entries()).map(([key]) => key)).toEqual([expect.stringMatching(/\|screening\|text$/)]);
  cleanup();
  await open();
  expect(box('project_what')).toHaveValue('Half a sentence');
  pick('personal_data', 'Yes');
  expect(within(group('cctv')).getByRole('radio', { name: 'Yes' })).toBeChecked();
});

test('when it cannot be saved nothing is lost, and the next try has the same GUID', async () => {
  const store = memoryScreenings();
  store.failures.push(new DeskError('unknown-outcome'));
  await openAnswered({}, store);
  send();
  expect(await screen.findByText(failureSentence('unknown-outcome'))).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: strings.failUnknownTitle })).toBeInTheDocument();
  expect(box('project_title')).toHaveValue('Parking permits online');
  send();
  await screen.findByTestId('reference');
  expect(store.asked).toHaveLength(2);
  expect(new Set(store.asked.map(({ guid }) => guid)).size).toBe(1);
  expect(store.rows).toHaveLength(1);
});

test('personal data in a text is pointed out, and stops nobody', async () => {
  await open();
  type('project_what', 'It began with the letter of sam.jones@example.org');
  expect(await screen.findByText(/an email address/i, undefined, { timeout: 3000 })).toBeInTheDocument();
});

test('where the settings name no services it is typed, and need not be', async () => {
  const store = await open(memoryScreenings(), { known: { services: [] } });
  type('project_title', 'Notice boards');
  type('project_what', 'New boards in halls.');
  pick('personal_data', 'No');
  send();
  await screen.findByTestId('reference');
  expect(store.asked[0].screening.service).toBe('');
});

test('another project begins empty', async () => {
  await openAnswered();
  send();
  fireEvent.click(await screen.findByRole('button', { name: strings.another }));
  await waitFor(() => expect(box('project_title')).toHaveValue(''));
});
