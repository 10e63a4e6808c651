import * as React from 'react';
import strings from '../../../src/loc/policies';
import type { TeamService } from '../../../src/policies/store/team';
import type { Mine, MineStore, Written } from '../../../src/policies/store/mine/contract';
import type { Receipt } from '../../../src/policies/rules/receipt';
import type { ReadingText } from '../../../src/policies/rules/readingText';
import type { PolicyVersion } from '../../../src/policies/rules/version';
import { MineRoom } from '../../../src/policies/ui/mine/MineRoom';
import { aReceipt, aText, aVersion, fakeStore, mineOf } from '../../../src/policies/ui/mine/testing/mineDesk';
import { TeamRoom } from '../../../src/policies/ui/team/TeamRoom';
import { pick, press, submit, unfold } from '../page/hands';
import type { Scene } from '../page/scene';
import { at, day, fails, locale, longText, longWord, never, now, Page, services } from './world';

const shows = ['page MyPoliciesWebPart'];

/** A text with everything that a policy may hold. */
export const wholeText: ReadingText = {
  v: 1, title: 'Clear desk', language: 'en-GB', notices: ['tracked-changes'],
  blocks: [
    { kind: 'heading', level: 1, inlines: [{ text: 'Your desk' }] }, { kind: 'paragraph', inlines: [{ text: longText }] },
    { kind: 'heading', level: 2, inlines: [{ text: 'At the end of the day' }] }, { kind: 'paragraph', inlines: [{ text: 'Lock papers away.' }] },
    { kind: 'list', ordered: true, items: [{ marker: '1.', blocks: [{ kind: 'paragraph', inlines: [{ text: 'Papers' }] }] }, { marker: '2.', blocks: [{ kind: 'paragraph', inlines: [{ text: 'Keys' }] }] }] },
    { kind: 'table', rows: [[{ blocks: [{ kind: 'paragraph', inlines: [{ text: 'Where' }] }], header: true }, { blocks: [{ kind: 'paragraph', inlines: [{ text: longWord }] }], header: true }], [{ blocks: [{ kind: 'paragraph', inlines: [{ text: 'Office' }] }] }, { blocks: [{ kind: 'paragraph', inlines: [{ text: 'Cupboard' }] }] }]] },
    { kind: 'heading', level: 2, inlines: [{ text: 'In the morning' }] }, { kind: 'paragraph', inlines: [{ text: 'Unlock them.' }] },
    { kind: 'heading', level: 1, inlines: [{ text: 'Your screen' }] }, { kind: 'paragraph', inlines: [{ text: 'Lock it within five minutes.' }] }
  ]
};

const questions: PolicyVersion['questions'] = [{
  id: 'q1', text: { 'en-GB': 'When do you lock your screen?', 'cy-GB': 'Pryd ydych chi’n cloi eich sgrin?' }, right: ['a'],
  choices: [{ id: 'a', text: { 'en-GB': 'Whenever I leave it', 'cy-GB': 'Pryd bynnag y byddaf yn ei gadael' } }, { id: 'b', text: { 'en-GB': 'In the evening', 'cy-GB': 'Gyda’r nos' } }],
  explanation: { 'en-GB': 'See “Your screen”.', 'cy-GB': 'Gweler “Eich sgrin”.' }
}];

const read = aVersion(1, 1, { title: `The protection of ${longWord}` });
const changed = aVersion(2, 2, { title: 'Clear desk', changeSummary: 'Five minutes now.', readBy: { kind: 'days', days: 5 } });
const quiz = aVersion(3, 1, { title: 'Driving', questions, passMark: 1 });
const versions = [read, aVersion(2, 1), changed, quiz, aVersion(4, 1, { title: 'Held' })];
const receipts = [aReceipt(read, 9), aReceipt(aVersion(2, 1), 10)];
const everything = (): Mine => mineOf(versions, receipts);

interface Given {
  readonly open?: () => Promise<Mine>;
  readonly store?: MineStore;
  readonly policyId?: number;
}

function mine({ open = () => Promise.resolve(everything()), store = fakeStore({ open: (unused, { number }) => Promise.resolve({ ok: true, text: number === 1 ? aText('Lock your screen.', 'Within fifteen minutes.') : wholeText }) }), policyId }: Given = {}): React.ReactElement {
  sessionStorage.clear();
  localStorage.clear();
  return (
    <Page>
      <MineRoom
        open={async () => ({ services, mine: await open() })} load={() => Promise.resolve(everything())} loadStore={() => Promise.resolve(store)} siteProperty="DataProtectionDeskSite"
        policyId={policyId}
      />
    </Page>
  );
}

const writing = (write: () => Promise<Written>): MineStore => fakeStore({ writes: [write], open: () => Promise.resolve({ ok: true, text: wholeText }) });
const agree = (): Promise<void> => press(strings.agree);
const receipt = (given: Partial<Receipt> = {}): Receipt => aReceipt(changed, 501, given);

const lists: readonly Scene[] = [
  { name: 'My policies: opening', shows, draw: () => mine({ open: never }) },
  { name: 'My policies: nothing published', shows, draw: () => mine({ open: () => Promise.resolve(mineOf([])) }) },
  { name: 'My policies: to read', shows, draw: () => mine() },
  { name: 'My policies: read', shows, draw: () => mine(), then: () => press(strings.tabRead.split('{')[0]) },
  { name: 'My policies: all', shows, draw: () => mine(), then: () => press(strings.tabAll.split('{')[0]) },
  { name: 'My policies: my receipts', shows, draw: () => mine(), then: () => press(strings.tabReceipts) },
  ...(['not-set-up', 'offline', 'forbidden'] as const).map((kind): Scene => ({ name: `My policies: cannot begin (${kind})`, shows, draw: () => mine({ open: fails(kind) }) }))
];

const reading: readonly Scene[] = [
  { name: 'A policy: the text, what changed and the answer', shows, draw: () => mine({ policyId: 2 }), then: unfold },
  { name: 'A policy: already read', shows, draw: () => mine({ policyId: 1 }) },
  { name: 'A policy: with questions', shows, draw: () => mine({ policyId: 3 }) },
  { name: 'A policy: questions not answered', shows, draw: () => mine({ policyId: 3 }), then: () => press(strings.checkAnswers) },
  {
    name: 'A policy: a wrong answer', shows, draw: () => mine({ policyId: 3 }),
    then: async () => { await pick(locale === 'cy-GB' ? 'Gyda’r nos' : 'In the evening'); await press(strings.checkAnswers); }
  },
  { name: 'A policy: agreed', shows, draw: () => mine({ policyId: 2, store: writing(() => Promise.resolve({ kind: 'recorded', receipt: receipt() })) }), then: agree },
  { name: 'A policy: agreed before, in another tab', shows, draw: () => mine({ policyId: 2, store: writing(() => Promise.resolve({ kind: 'already', receipt: receipt() })) }), then: agree },
  { name: 'A policy: a new version meanwhile', shows, draw: () => mine({ policyId: 2, store: writing(() => Promise.resolve({ kind: 'superseded', by: aVersion(2, 3, { title: 'Clear desk' }) })) }), then: agree },
  { name: 'A policy: withdrawn meanwhile', shows, draw: () => mine({ policyId: 2, store: writing(() => Promise.resolve({ kind: 'withdrawn', withdrawal: { id: 9, policyId: 2, number: 2, at: now, reason: 'Replaced.' } })) }), then: agree },
  { name: 'A policy: the answer was lost', shows, draw: () => mine({ policyId: 2, store: writing(fails('unknown-outcome')) }), then: agree },
  { name: 'A policy: I cannot agree', shows, draw: () => mine({ policyId: 2 }), then: () => press(strings.cannotAgree) },
  { name: 'A policy: I cannot agree, sent empty', shows, draw: () => mine({ policyId: 2 }), then: async () => { await press(strings.cannotAgree); await submit(); } },
  { name: 'A policy: a question', shows, draw: () => mine({ policyId: 2 }), then: () => press(strings.askQuestion) },
  { name: 'A policy: its file was changed', shows, draw: () => mine({ policyId: 2, store: fakeStore({ open: () => Promise.resolve({ ok: false, reason: 'changed' }) }) }) },
  { name: 'A policy: its text cannot be read', shows, draw: () => mine({ policyId: 2, store: fakeStore({ open: fails('unavailable') }) }) },
  { name: 'A policy: fetching its text', shows, draw: () => mine({ policyId: 2, store: fakeStore({ open: never }) }) }
];

const row = { id: 1, key: 'Housing|12', etag: '"1"', asAt: at('2026-11-10T09:00:00Z'), service: 'Housing', policyId: 12, title: `Clear desk at ${longWord}`, versionNumber: 2, concerned: 40, haveRead: 30, readLate: 2, notYet: 6, overdue: 2, exempt: 1, declined: 1, outstanding: [{ name: 'Ceri Morgan', due: day('2026-11-15'), isLate: true }, { name: longWord, due: day('2026-12-01'), isLate: false }], more: 3 };
const team = (open: () => Promise<readonly TeamService[]>): React.ReactElement => <Page><TeamRoom open={async () => ({ services, team: await open(), named: [{ name: 'Housing', nameCy: 'Tai' }] })} /></Page>;
const teamShows = ['page TeamReadingWebPart'];
const services2: readonly TeamService[] = [{ name: 'Housing', whole: { ...row, policyId: 0, title: '' }, policies: [row, { ...row, policyId: 13, title: 'Driving' }] }, { name: longWord, whole: undefined, policies: [] }];

const teams: readonly Scene[] = [
  { name: 'Team reading: opening', shows: teamShows, draw: () => team(never) },
  { name: 'Team reading: two services, unfolded', shows: teamShows, draw: () => team(() => Promise.resolve(services2)), then: unfold },
  { name: 'Team reading: no service of mine', shows: teamShows, draw: () => team(() => Promise.resolve([])) },
  { name: 'Team reading: could not be read', shows: teamShows, draw: () => team(fails('throttled')) }
];

export const policies: readonly Scene[] = [...lists, ...reading, ...teams];
