/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import strings from '../../../loc/searches';
import { now, services, settings } from '../../../casework/ui/staff/testing/staffDesk';
import { DeskError } from '../../../platform/sharepoint/errors';
import { failureSentence } from '../../../shared-ui/failure';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import type { SearchSaid } from '../../rules/searches/answer';
import type { MySearch } from '../../store/mySearches';
import { anAnswer, aSearch } from '../../rules/searches/testSearches';
import { MySearches, type MySearchesStore } from './MySearches';

jest.setTimeout(20_000);
beforeAll(() => { configure({ defaultHidden: true }); });
afterEach(cleanup);

const asked = aSearch({ due: '2026-11-27' });

interface Opened {
  readonly sent: { readonly said: SearchSaid; readonly guid: string }[];
  readonly uploads: string[];
}

function open(searches: readonly MySearch[], changes: Partial<MySearchesStore> = {}, isPart = false): Opened {
  const opened: Opened = { sent: [], uploads: [] };
  const store: MySearchesStore = {
    readMySearches: () => Promise.resolve(searches),
    uploadResult: (_services, _question, { name }) => { opened.uploads.push(name); return Promise.resolve(name); },
    answerSearch: (_services, question, said, guid) => {
      opened.sent.push({ said, guid });
      return Promise.resolve(anAnswer({ ...said, questionId: question.id, at: now }));
    },
    ...changes
  };
  render(<DeskRoot theme={undefined} lang="en-GB"><MySearches services={services} settings={settings} store={store} isPart={isPart} /></DeskRoot>);
  return opened;
}
const label = (again = false): string => `${again ? strings.answerAgain : strings.answer}: Search for SAR-2026-00001`;
const begin = async (again = false): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name: label(again) }));
  await screen.findByRole('radio', { name: strings.outcome_found }); // the form is fetched
};
const choose = (text: string): void => { fireEvent.click(screen.getByRole('radio', { name: text })); };
const write = (name: string, value: string): void => { fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } }); };
const press = (name: string): void => { fireEvent.click(screen.getByRole('button', { name })); };
const add = (...names: readonly string[]): void => {
  const files = names.map((name) => new File(['the bytes'], name, { lastModified: 1 }));
  fireEvent.change(document.getElementById('desk-search-7-files') as HTMLElement, { target: { files } });
};
const answerAll = (outcome: string = strings.outcome_found): void => {
  choose(outcome);
  write(strings.ask_peopleAsked, 'Two officers');
  choose(strings.devices_no);
  write(strings.ask_why, 'All that holds tenancies');
};

test('a search says what, where, of which time, by when and from whom, and what the law says of hiding something', async () => {
  open([{ question: asked, answer: undefined }]);
  const line = (await screen.findByRole('heading', { name: 'Search for SAR-2026-00001' })).closest('li') as HTMLElement;
  for (const text of [asked.lookFor, 'Your service is asked: Housing', 'due Friday 27 November 2026, from Priya Nandra', 'Wednesday 1 January 2025 until today', strings.offence]) expect(within(line).getByText(text)).toBeInTheDocument();
  expect(line).toHaveTextContent('Housing system Team mailbox');
  expect(screen.queryByText(strings.request)).toBeNull();
});

test('IT has it as text to copy, with the query', async () => {
  open([{ question: { ...asked, way: 'it' }, answer: undefined }]);
  expect(await screen.findByText(/"Dana Test" AND date>=2025-01-01/)).toBeInTheDocument();
});

test('one that was due says so', async () => {
  open([{ question: { ...asked, due: '2026-11-19' }, answer: undefined }]);
  expect(await screen.findByText(/was due Thursday 19 November 2026/)).toBeInTheDocument();
});

test('what is missing is said at its field and above, with what was asked already there', async () => {
  const { sent } = open([{ question: asked, answer: undefined }]);
  await begin();
  press(strings.send);
  expect(screen.getAllByText(new RegExp(strings.problem_required)).length).toBeGreaterThan(0);
  choose(strings.outcome_found);
  expect(screen.getByRole('textbox', { name: strings.ask_systems })).toHaveValue('Housing system\nTeam mailbox');
  press(strings.send);
  const summary = within(document.querySelector('[data-error-summary]') as HTMLElement);
  expect(summary.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['peopleAsked', 'personalDevices', 'why', 'files'].map((field) => `#desk-search-7-${field}`));
  expect(sent).toEqual([]);
});

test('found is sent with its files, each once, and stands at the search then', async () => {
  const { sent, uploads } = open([{ question: asked, answer: undefined }]);
  await begin();
  answerAll();
  add('tenancy.pdf', 'repairs.pdf');
  press(strings.send);
  expect((await screen.findAllByText(strings.sent)).length).toBeGreaterThan(0);
  expect(uploads).toEqual(['tenancy.pdf', 'repairs.pdf']);
  expect(sent).toMatchObject([{ said: { outcome: 'found', files: ['tenancy.pdf', 'repairs.pdf'], personalDevices: 'no', until: '2026-11-20', since: '2025-01-01' } }]);
  expect(screen.getByText(/^Answered by Nadia Rahman on .*: Found$/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: label(true) })).toBeInTheDocument();
});

test('a failure keeps what was written; the second try sends no file again, under the same GUID', async () => {
  const guids: string[] = [];
  const { uploads } = open([{ question: asked, answer: undefined }], {
    answerSearch: (_services, _question, said, guid) => {
      guids.push(guid);
      return guids.length === 1 ? Promise.reject(new DeskError('unknown-outcome')) : Promise.resolve(anAnswer({ ...said }));
    }
  });
  await begin();
  answerAll();
  add('tenancy.pdf');
  press(strings.send);
  expect(await screen.findByText(new RegExp(failureSentence('unknown-outcome').slice(0, 20)))).toBeInTheDocument();
  // nobody knows whether it arrived, and so nobody says that it did not
  expect(screen.getByRole('heading', { name: strings.failUnknownTitle })).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: strings.ask_why })).toHaveValue('All that holds tenancies');
  press(strings.send);
  expect((await screen.findAllByText(strings.sent)).length).toBeGreaterThan(0);
  expect([uploads, new Set(guids).size, guids.length]).toEqual([['tenancy.pdf'], 1, 2]);
});

test('a connection that is lost between files: what arrived is said and stays, and the next try goes on with the file that did not', async () => {
  const tried: string[] = [];
  const { sent } = open([{ question: asked, answer: undefined }], {
    uploadResult: (_services, _question, { name }, onPart) => {
      tried.push(name);
      onPart?.(0.5);
      return tried.length === 2 ? Promise.reject(new DeskError('offline')) : Promise.resolve(name);
    }
  });
  await begin();
  answerAll();
  add('one.pdf', 'two.pdf', 'three.pdf');
  press(strings.send);
  expect(await screen.findByText(/1 of 3 files have arrived and are not sent again/)).toBeInTheDocument();
  expect(screen.getByText(strings.fileStopped)).toBeInTheDocument();
  press(strings.send);
  expect((await screen.findAllByText(strings.sent)).length).toBeGreaterThan(0);
  expect(tried).toEqual(['one.pdf', 'two.pdf', 'two.pdf', 'three.pdf']);
  expect(sent).toMatchObject([{ said: { files: ['one.pdf', 'two.pdf', 'three.pdf'] } }]);
});

test('how much of a file has left is shown while it is on its way', async () => {
  open([{ question: asked, answer: undefined }], { uploadResult: (_services, _question, _file, onPart) => { onPart?.(0.25); return new Promise(() => undefined); } });
  await begin();
  answerAll();
  add('large.pst');
  press(strings.send);
  expect(await screen.findByRole('progressbar', { name: /large\.pst/ })).toHaveAttribute('aria-valuenow', '25');
});

test('a file with macros is said to be one, and is taken', async () => {
  open([{ question: asked, answer: undefined }]);
  await begin();
  choose(strings.outcome_found);
  add('figures.xlsm');
  expect(await screen.findByText(/^figures\.xlsm may hold a program/)).toBeInTheDocument();
  expect(screen.getByText('figures.xlsm')).toBeInTheDocument();
});

test('IT is asked of each place that was asked how much was found, how large it is and when it was run', async () => {
  const { sent } = open([{ question: { ...asked, way: 'it' }, answer: undefined }]);
  await begin();
  answerAll();
  write(strings.ask_elsewhere, 'Export on the drive');
  press(strings.send);
  const summary = within(document.querySelector('[data-error-summary]') as HTMLElement);
  expect(summary.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([0, 1].flatMap((place) => ['items', 'runOn'].map((field) => `#desk-search-7-counts.${place}.${field}`)));
  for (const [place, items] of ['1,204', '0'].entries()) {
    fireEvent.change(screen.getAllByRole('textbox', { name: strings.countItems })[place], { target: { value: items } });
    fireEvent.change(document.getElementById(`desk-search-7-counts.${place}.runOn`) as HTMLElement, { target: { value: '2026-11-20' } });
  }
  fireEvent.change(screen.getAllByRole('textbox', { name: new RegExp(`^${strings.countSize}`) })[0], { target: { value: '3.2 GB' } });
  press(strings.send);
  expect((await screen.findAllByText(strings.sent)).length).toBeGreaterThan(0);
  expect(sent).toMatchObject([{ said: { counts: [{ place: 'Housing system', items: 1204, size: '3.2 GB', runOn: '2026-11-20' }, { place: 'Team mailbox', items: 0, size: '', runOn: '2026-11-20' }] } }]);
  expect(screen.getByText(/^Housing system: 1,204 items, 3.2 GB, run on Friday 20 November 2026/)).toBeInTheDocument();
});

test('cannot asks why and nothing else', async () => {
  const { sent } = open([{ question: asked, answer: undefined }]);
  await begin();
  choose(strings.outcome_cannot);
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
  write(strings.ask_cannot, 'The system was replaced.');
  press(strings.send);
  expect((await screen.findAllByText(strings.sent)).length).toBeGreaterThan(0);
  expect(sent).toMatchObject([{ said: { outcome: 'cannot', cannot: 'The system was replaced.' } }]);
});

test('a failure of an answer without files speaks of none', async () => {
  open([{ question: asked, answer: undefined }], { answerSearch: () => Promise.reject(new DeskError('offline')) });
  await begin();
  choose(strings.outcome_cannot);
  write(strings.ask_cannot, 'The system was replaced.');
  press(strings.send);
  expect(await screen.findByText(new RegExp(strings.failKeptText))).not.toHaveTextContent(/files/);
  expect(screen.getByRole('heading', { name: strings.failTitle })).toBeInTheDocument();
});

test('a correction begins with what was said, and the files of before stay with it', async () => {
  const { sent } = open([{ question: asked, answer: anAnswer() }]);
  await begin(true);
  expect(screen.getByText(/Files that were added before stay: export.pdf/)).toBeInTheDocument();
  write(strings.ask_why, 'And the archive');
  add('archive.pdf');
  press(strings.send);
  expect((await screen.findAllByText(strings.sent)).length).toBeGreaterThan(0);
  expect(sent).toMatchObject([{ said: { outcome: 'found', why: 'And the archive', files: ['export.pdf', 'archive.pdf'] } }]);
});

test('where nothing is asked nothing is shown; what cannot be read can be asked again', async () => {
  const onFound = jest.fn();
  const readMySearches = jest.fn<ReturnType<MySearchesStore['readMySearches']>, []>().mockRejectedValueOnce(new DeskError('unavailable')).mockResolvedValue([]);
  const store: MySearchesStore = { readMySearches, answerSearch: () => Promise.reject(new DeskError('forbidden')), uploadResult: () => Promise.resolve('') };
  const { container } = render(<DeskRoot theme={undefined} lang="en-GB"><MySearches services={services} settings={settings} store={store} onFound={onFound} /></DeskRoot>);
  expect(await screen.findByRole('heading', { name: strings.notRead })).toBeInTheDocument();
  press('Try again');
  await new Promise((done) => setTimeout(done, 0));
  expect(onFound).toHaveBeenLastCalledWith(0);
  expect(within(container).queryByRole('heading')).toBeNull();
});

test('on a page for all staff its headings lie below those of the page', async () => {
  open([{ question: asked, answer: undefined }], {}, true);
  expect(await screen.findByRole('heading', { level: 4, name: strings.heading })).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 5, name: 'Search for SAR-2026-00001' })).toBeInTheDocument();
});
