import * as React from 'react';
import strings from '../../../src/loc/searches';
import desk from '../../../src/loc/searchDesk';
import { MyTasksRoom } from '../../../src/casework/ui/staff/tasks/MyTasksRoom';
import { DeskError } from '../../../src/platform/sharepoint/errors';
import { anAnswer, askedAt, aSearch } from '../../../src/requests/rules/searches/testSearches';
import type { SearchFound, Searches as Found } from '../../../src/requests/store/searches';
import type { SeenBy } from '../../../src/requests/rules/searches/seenBy';
import { Searches, type SearchesProps } from '../../../src/requests/ui/cases/searches/Searches';
import type { SearchesStore } from '../../../src/requests/ui/cases/searches/searchesStore';
import { MySearches, type MySearchesStore } from '../../../src/requests/ui/staff/MySearches';
import { press } from '../page/hands';
import type { Scene } from '../page/scene';
import { noTasks } from './myTasks';
import { fails, longText, longWord, never, Page, services, settings } from './world';

const shows = ['page MyTasksWebPart'];

const answer = anAnswer({ why: longText, files: ['export.pdf', `${longWord}.pdf`] });
const question = aSearch({ lookFor: `${longText} ${longWord}` });
const forIt = aSearch({ id: 8, way: 'it', participants: ['dana@northmere.example'], due: '2026-11-19', until: '2026-06-30' });

export const noSearches: MySearchesStore = {
  readMySearches: () => Promise.resolve([]), answerSearch: (_services, _question, said) => Promise.resolve(anAnswer(said)), uploadResult: (_services, _question, { name }) => Promise.resolve(name)
};
export const someSearches: MySearchesStore = { ...noSearches, readMySearches: () => Promise.resolve([{ question: forIt, answer: undefined }, { question, answer }]) };
const corrected: MySearchesStore = { ...noSearches, readMySearches: () => Promise.resolve([{ question, answer }]) };

const mine = (store: MySearchesStore): React.ReactElement => (
  <Page><MyTasksRoom open={() => Promise.resolve({ services, settings })} store={noTasks} More={(props) => <MySearches {...props} store={store} />} /></Page>
);

const found = (changes: Partial<SearchFound> = {}): SearchFound => ({ question, stand: 'answered', answer, answers: [answer], later: undefined, isLate: false, isOfOfficer: true, missing: [], ...changes });
const file = { folder: 'Housing', name: 'export.pdf', url: 'https://northmere.example/export.pdf', size: 9, by: 'Nadia Rahman', at: askedAt };
const later = anAnswer({ id: 4, outcome: 'nothing' });
const all: Found = {
  found: [
    found({ missing: [`${longWord}.pdf`], isLate: true, answer: { ...answer, until: '2026-01-01', peopleAsked: '' }, answers: [anAnswer({ id: 1 }), answer] }), found({ question: forIt, stand: 'overdue', answer: undefined, answers: [] }),
    found({ question: aSearch({ id: 9, state: 'Settled', settledAnswer: 3 }), stand: 'settled', later, answers: [answer, later] }),
    found({ question: aSearch({ id: 10, way: 'letter', service: '', folder: '', addressee: { kind: 'supplier', name: longWord } }), stand: 'open', answer: undefined, answers: [], isOfOfficer: false })
  ],
  strays: [anAnswer({ id: 12, folder: 'Planning' })], files: [file, { ...file, name: `other ${longWord}.pdf`, url: 'https://northmere.example/other.pdf' }]
};

const seen: SeenBy = { nobodyThere: false, nobodyTold: false, left: [] };
const keep = (): Promise<never> => Promise.reject(new DeskError('offline'));
function section(read: () => Promise<Found>, isRestricted = false, { by = seen, ...props }: { readonly by?: SeenBy } & Partial<SearchesProps> = {}): React.ReactElement {
  const store: SearchesStore = { ...noSearches, readSearches: read, readSeenBy: () => Promise.resolve(by), tellOfSearch: keep, askService: keep, settleSearch: keep, withdrawSearch: keep, reopenSearch: keep };
  return (
    <Page>
      <h2>SAR-2026-00001</h2>
      <Searches services={services} found={{ reference: 'SAR-2026-00001', isRestricted }} id={(path) => `desk-request-${path}`} serviceNames={['Housing', 'Digital Services']} responseDue="2026-11-25" level={3} store={store}
        tell={() => Promise.resolve()} say={() => undefined} fail={() => undefined} {...props} />
    </Page>
  );
}
const counted = anAnswer({ questionId: 8, counts: [{ place: 'Mailboxes of the team', items: 1204, size: '3.2 GB', runOn: '2026-11-19' }, { place: longWord, items: 0, size: '', runOn: '2026-11-20' }] });
const begin = (again: string) => (): Promise<void> => press(again);
const ask = async (): Promise<void> => { await press(desk.add); };

export const searches: readonly Scene[] = [
  { name: 'My searches: one for IT that is late, one answered', shows, draw: () => mine(someSearches) },
  { name: 'My searches: could not be read', shows, draw: () => mine({ ...noSearches, readMySearches: fails('unavailable') }) },
  { name: 'My searches: correcting', shows, draw: () => mine(corrected), then: begin(strings.answerAgain) },
  { name: 'My searches: not sent', shows, draw: () => mine({ ...corrected, answerSearch: keep }), then: async () => { await press(strings.answerAgain); await press(strings.send); } },
  {
    name: 'My searches: an answer without what it needs', shows, draw: () => mine({ ...noSearches, readMySearches: () => Promise.resolve([{ question, answer: undefined }]) }),
    then: async () => { await press(strings.answer); await press(strings.send); }
  },
  {
    name: 'My searches: IT counts what it found', shows, draw: () => mine({ ...noSearches, readMySearches: () => Promise.resolve([{ question: forIt, answer: counted }]) }), then: begin(strings.answerAgain)
  },
  { name: 'Searches of a request: answered, overdue, settled, by letter', shows: [], draw: () => section(() => Promise.resolve(all)) },
  { name: 'Searches of a request: what is missing of a new one', shows: [], draw: () => section(() => Promise.resolve({ found: [], strays: [], files: [] })), then: ask },
  {
    name: 'Searches of a request: nobody of the service is there, and a champion has left', shows: [],
    draw: () => section(() => Promise.resolve({ found: [found({ stand: 'open', answer: undefined, answers: [] })], strays: [], files: [] }), false, { by: { nobodyThere: true, nobodyTold: true, left: [] } })
  },
  {
    name: 'Searches of a request: it is about somebody of a service that was asked', shows: [],
    draw: () => section(() => Promise.resolve({ found: [found(), found({ question: aSearch({ id: 11 }), stand: 'open', answer: undefined, answers: [] })], strays: [], files: [] }), false,
      { aboutServices: ['Housing'], by: { ...seen, left: [`${longWord}@northmere.example`] } })
  },
  { name: 'Searches of a request: IT’s counts', shows: [], draw: () => section(() => Promise.resolve({ found: [found({ question: forIt, answer: counted, answers: [counted] })], strays: [], files: [] })) },
  { name: 'Searches of a request: restricted', shows: [], draw: () => section(() => Promise.resolve({ found: [], strays: [], files: [] }), true) },
  { name: 'Searches of a request: reading', shows: [], draw: () => section(never) },
  { name: 'Searches of a request: could not be read', shows: [], draw: () => section(fails('unavailable')) }
];
