/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import strings from '../../../../loc/searchDesk';
import texts from '../../../../loc/searches';
import { now, services } from '../../../../casework/ui/staff/testing/staffDesk';
import { ConflictError } from '../../../../platform/sharepoint/etag';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { SearchEvent } from '../../../rules/searches/events';
import type { SearchAsked, SearchQuestion } from '../../../rules/searches/question';
import { anAnswer, askedAt, aSearch } from '../../../rules/searches/testSearches';
import type { SearchFound, Searches as Found } from '../../../store/searches';
import { Searches, type SearchesProps } from './Searches';
import type { SearchesStore } from './searchesStore';

jest.setTimeout(20_000);
beforeAll(() => { configure({ defaultHidden: true }); });
afterEach(cleanup);

const search = (changes: Partial<SearchFound> = {}): SearchFound => ({ question: aSearch(), stand: 'open', answer: undefined, answers: [], later: undefined, isLate: false, isOfOfficer: true, missing: [], ...changes });
const answered = (changes: Partial<SearchFound> = {}): SearchFound => search({ stand: 'answered', answer: anAnswer(), answers: [anAnswer()], ...changes });
const file = { folder: 'Housing', name: 'export.pdf', url: 'https://northmere.example/export.pdf', size: 9, by: 'Nadia Rahman', at: askedAt };

interface Opened { readonly done: string[]; readonly asked: (readonly [SearchAsked, string])[]; readonly told: SearchEvent[]; readonly said: string[] }

function open(found: Partial<Found> = {}, props: Partial<SearchesProps> = {}, changes: Partial<SearchesStore> = {}): Opened {
  const opened: Opened = { done: [], asked: [], told: [], said: [] };
  const did = (what: string) => (_services: unknown, question: SearchQuestion): Promise<SearchQuestion> => { opened.done.push(what); return Promise.resolve(question); };
  const store: SearchesStore = {
    readSearches: () => Promise.resolve({ found: [], strays: [], files: [], ...found }), settleSearch: did('settled'), withdrawSearch: did('withdrawn'), reopenSearch: did('reopened'),
    readSeenBy: () => Promise.resolve({ nobodyThere: false, nobodyTold: false, left: [] }),
    tellOfSearch: () => Promise.resolve({ told: ['champion@northmere.example'], notTold: [] }),
    askService: (_services, _found, asked, guid) => { opened.asked.push([asked, guid]); return Promise.resolve(aSearch()); },
    answerSearch: (_services, _question, said) => Promise.resolve(anAnswer({ ...said, at: now })), uploadResult: (_services, _question, { name }) => Promise.resolve(name), ...changes
  };
  render(
    <DeskRoot theme={undefined} lang="en-GB">
      <Searches services={services} found={{ reference: 'SAR-2026-00001', isRestricted: false }} id={(path) => `desk-${path}`} serviceNames={['Housing', 'Digital Services', 'Planning']} aboutServices={['Planning']} store={store}
        tell={(events) => { opened.told.push(...events); return Promise.resolve(); }} say={(sentence) => opened.said.push(sentence)} fail={(error) => { throw error; }} {...props} />
    </DeskRoot>
  );
  return opened;
}
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
const press = (name: string | RegExp): void => { fireEvent.click(screen.getByRole('button', { name })); };
const choose = (text: string): void => { fireEvent.click(screen.getByRole('radio', { name: text })); };
const write = (name: RegExp, value: string): void => { fireEvent.change(screen.getByLabelText(name), { target: { value } }); };

test('where nobody was asked it says so, and a search is given once it says what, where and by when', async () => {
  const { asked, told, said } = open();
  expect(await screen.findByText(strings.none)).toBeInTheDocument();
  press(strings.add);
  // each line names a question that is there
  expect([...document.querySelectorAll('[data-error-summary] a')].map(({ textContent }) => textContent)).toEqual([strings.ask_way, strings.ask_lookFor, strings.ask_places, strings.ask_due].map((question) => `${question}: ${texts.problem_required}`));
  choose(strings.way_service);
  expect(screen.queryByText(`${strings.ask_way}: ${texts.problem_required}`)).toBeNull();
  write(/^Service$/, 'Housing');
  choose(strings.no);
  write(/^What to look for/, 'All about Dana Test');
  write(/^Where/, 'Housing system');
  write(/^By$/, '2026-11-27');
  press(strings.add);
  await settled();
  expect(asked).toMatchObject([[{ way: 'service', service: 'Housing', lookFor: 'All about Dana Test', places: ['Housing system'], due: '2026-11-27' }, expect.stringMatching(/^[0-9a-f-]{36}$/)]]);
  expect(told).toEqual([{ kind: 'search', code: 'searchAsked', values: { service: 'Housing', way: 'service', due: '2026-11-27' }, details: '' }]);
  expect(said).toEqual(['The search is given: Housing. Told by mail: champion@northmere.example.']);
  expect(screen.getByLabelText(/^What to look for/)).toHaveValue('');
  // what became of it stands above the form
  expect(screen.getByRole('heading', { name: strings.heading })).toHaveFocus();
});

test('a service that the request is about is not asked', async () => {
  const { asked } = open();
  await screen.findByText(strings.none);
  choose(strings.way_service);
  write(/^Service$/, 'Planning');
  choose(strings.no);
  press(strings.add);
  expect(screen.getAllByText(new RegExp(texts['problem_about-this-service'])).length).toBeGreaterThan(0);
  expect(asked).toEqual([]);
});

test('of a restricted request only letters are offered, and it says why', async () => {
  open({}, { found: { reference: 'SAR-2026-00002', isRestricted: true } });
  expect(await screen.findByText(strings.hintRestricted)).toBeInTheDocument();
  expect(screen.getAllByRole('radio')).toEqual([screen.getByRole('radio', { name: strings.way_letter })]);
  expect(screen.getByLabelText(new RegExp(`^${strings.ask_addressee}`))).toBeInTheDocument();
});

test('a day that leaves none before the answer is due is told beside it', async () => {
  open({}, { responseDue: '2026-12-18' });
  await screen.findByText(strings.none);
  write(/^By$/, '2026-12-18');
  expect(screen.getByText(strings.doubt)).toBeInTheDocument();
});

test('an answer stands at its search with its files, and is settled by whoever read it, with that in the history', async () => {
  const { done, told } = open({ found: [answered()], files: [file] });
  expect(await screen.findByRole('heading', { name: /^Housing: A service, Answered, by Friday 27 November 2026$/ })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'export.pdf' })).toHaveAttribute('href', file.url);
  press(`${strings.settle}: Housing`);
  await settled();
  expect(done).toEqual(['settled']);
  expect(told).toMatchObject([{ code: 'searchSettled', values: { service: 'Housing', outcome: 'found', answeredBy: 'Nadia Rahman' } }]);
});

test('without an answer there is nothing to settle; it is withdrawn, and opened again', async () => {
  const { done } = open({ found: [search({ stand: 'overdue' })] });
  await screen.findByRole('heading', { name: /Overdue/ });
  expect(screen.queryByRole('button', { name: new RegExp(strings.settle) })).toBeNull();
  press(`${strings.withdraw}: Housing`);
  await settled();
  cleanup();
  const again = open({ found: [search({ stand: 'withdrawn', question: aSearch({ state: 'Withdrawn' }) })] });
  await screen.findByRole('heading', { name: /Withdrawn/ });
  press(`${strings.reopen}: Housing`);
  await settled();
  expect([...done, ...again.done]).toEqual(['withdrawn', 'reopened']);
});

test('what an answer lacks, names and does not bring, or looked through less, is said before it is settled', async () => {
  const poor = anAnswer({ why: '', until: '2026-11-01' });
  open({ found: [answered({ answer: poor, answers: [poor], missing: ['export.pdf'], isLate: true })] });
  expect(await screen.findByText(/names files that are not there: export.pdf/)).toBeInTheDocument();
  expect(screen.getByText(strings.narrower)).toBeInTheDocument();
  expect(screen.getByText(new RegExp(texts.ask_why))).toBeInTheDocument();
  expect(screen.getByText(new RegExp(strings.answeredLate))).toBeInTheDocument();
});

test('what came later, what belongs to no search, what no officer asked and what no answer names is seen and counts for nothing', async () => {
  const later = anAnswer({ id: 4, outcome: 'nothing' });
  open({
    found: [answered({ stand: 'settled', question: aSearch({ state: 'Settled', settledAnswer: 3 }), later, answers: [anAnswer(), later] }), search({ question: aSearch({ id: 8 }), isOfOfficer: false })],
    strays: [anAnswer({ id: 9, folder: 'Planning' })], files: [file, { ...file, name: 'other.pdf', url: 'https://northmere.example/other.pdf' }]
  });
  expect(await screen.findByText(strings.later)).toBeInTheDocument();
  expect(screen.getByText(strings.notOfOfficer)).toBeInTheDocument();
  expect(screen.getByText(strings.strays)).toBeInTheDocument();
  const others = screen.getByText(strings.otherFiles).nextElementSibling as HTMLElement;
  expect(within(others).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['other.pdf']);
});

test('a name is shown with what nobody can see in it, and no link leads to what would start something', async () => {
  const odd = { ...file, name: 'letter\u202Efdp.exe', url: 'https://northmere.example/odd.exe' };
  open({ found: [search()], files: [odd] });
  expect(await screen.findByText(/letter\[U\+202E\]fdp\.exe/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /letter/ })).toBeNull();
});

test('a request that turned out to be about somebody of a service that was asked: it says so at that search, and withdraws it', async () => {
  const { done } = open({ found: [search({ question: aSearch({ service: 'Planning', folder: 'Planning' }) }), search({ question: aSearch({ id: 8 }) })] });
  await screen.findByRole('heading', { name: /^Planning/ });
  expect(screen.getAllByText(strings.ofTheirs)).toHaveLength(1);
  press(`${strings.withdraw}: Planning`);
  await settled();
  expect(done).toEqual(['withdrawn']);
  cleanup();
  open({ found: [search({ question: aSearch({ service: 'Planning', folder: 'Planning', state: 'Withdrawn' }), stand: 'withdrawn' })] });
  await screen.findByRole('heading', { name: /^Planning/ });
  expect(screen.queryByText(strings.ofTheirs)).toBeNull();
});

test('a service without people, and a champion who left, are told before a search is given and where it stands open', async () => {
  const seen = { Housing: { nobodyThere: true, nobodyTold: false, left: ['gone@northmere.example'] }, Planning: { nobodyThere: false, nobodyTold: true, left: ['gone@northmere.example'] } };
  open({ found: [search(), answered({ question: aSearch({ id: 8, folder: 'Planning', service: 'Planning' }) })] }, {}, { readSeenBy: (_services, service) => Promise.resolve(seen[service as 'Housing' | 'Planning']) });
  expect(await screen.findByText(strings.nobodyThere)).toBeInTheDocument();
  expect(screen.queryByText(strings.nobodyTold)).toBeNull();
  choose(strings.way_service);
  write(/^Service$/, 'Planning');
  expect(await screen.findByText(strings.nobodyTold)).toBeInTheDocument();
  expect(screen.getByText(/can no longer see the search: gone@northmere.example/)).toBeInTheDocument();
  write(/^Service$/, 'Housing');
  expect(await screen.findByText(strings.nobodyThereYet)).toBeInTheDocument();
});

test('of a search by letter the letter is made beside it, where letters are', async () => {
  const letter = aSearch({ way: 'letter', service: '', folder: '', addressee: { kind: 'school', name: 'Hill School' } });
  open({ found: [search({ question: letter }), search({ question: aSearch({ id: 8 }) })] }, { letter: ({ addressee }) => <p>Dear {addressee?.name}</p> });
  await screen.findByRole('heading', { name: /^Hill School/ });
  expect(screen.getAllByRole('button', { name: new RegExp(`^${strings.letter}`) })).toHaveLength(1);
  press(`${strings.letter}: Hill School by letter`);
  expect(screen.getByText('Dear Hill School')).toBeInTheDocument();
});

test('an officer puts in what came back by letter', async () => {
  const { told, said } = open({ found: [search({ question: aSearch({ way: 'letter', service: '', folder: '', addressee: { kind: 'supplier', name: 'Repairs Ltd' } }) })] });
  await screen.findByRole('heading', { name: /^Repairs Ltd by letter: / });
  press(`${strings.record}: Repairs Ltd by letter`);
  choose(texts.outcome_cannot);
  write(new RegExp(texts.ask_cannot), 'They keep nothing.');
  press(texts.send);
  await settled();
  expect([told.map(({ code, values }) => [code, values.addressee]), said]).toEqual([[['searchRecorded', 'Repairs Ltd']], [strings.recorded]]);
});

test('two officers at once: it says so, and reads again', async () => {
  const readSearches = jest.fn<Promise<Found>, []>().mockResolvedValue({ found: [answered()], strays: [], files: [] });
  const { said } = open({}, {}, { readSearches, settleSearch: () => Promise.reject(new ConflictError({}, { row: {}, etag: '"2"' }, {})) });
  await screen.findByRole('heading', { name: /Answered/ });
  press(`${strings.settle}: Housing`);
  await settled();
  expect(said).toEqual([strings.conflict]);
  expect(readSearches).toHaveBeenCalledTimes(2);
});
