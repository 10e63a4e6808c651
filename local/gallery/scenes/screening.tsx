import * as React from 'react';
import strings from '../../../src/loc/dpiaScreen';
import questions from '../../../src/loc/dpiaScreening';
import { DeskError } from '../../../src/platform/sharepoint/errors';
import type { LoadStart, ScreeningPort } from '../../../src/dpias/ui/screening/contract';
import { ScreeningRoom } from '../../../src/dpias/ui/screening/ScreeningRoom';
import { memoryScreenings, savedScreening, type MemoryScreenings } from '../../../src/dpias/ui/screening/testing/memoryScreenings';
import { draftOf } from '../../../src/dpias/rules/screening/change';
import { screeningQuestionnaire } from '../../../src/dpias/rules/screening/questions';
import { pick, press, type } from '../page/hands';
import type { Scene } from '../page/scene';
import { browserWithDraft, emptyBrowser, fails, longText, longWord, never, Page, services, settings } from './world';

const shows = ['page ScreeningWebPart'];

/** Every yes or no answered no, but for these. */
const answered = (changes: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(screeningQuestionnaire.sections.flatMap((section) => section.questions).filter(({ kind }) => kind === 'choice').map(({ id }) => [id, 'no'])),
  project_title: 'Parking permits online', project_what: 'Residents apply for a permit online, and pay by card.', personal_data: 'yes', ...changes
});
const drafted = (changes: Readonly<Record<string, string>> = {}): void => browserWithDraft('screening', { reportGuid: '0d5b2c43-7f0e-4b2a-9d53-0c4a8e0f1a12', service: settings.services[0]?.name ?? 'other', ...answered(changes) });
const risky = { special: 'yes', large_scale: 'notSure', vulnerable: 'yes', cctv: 'yes', tracking: 'notSure', transfers: 'yes' };

const loadStart: LoadStart = () => Promise.resolve(() => <p>DPIA</p>);
const room = (store: ScreeningPort = memoryScreenings(), open: () => Promise<never> | undefined = () => undefined): React.ReactElement => (
  <Page><ScreeningRoom open={() => open() ?? Promise.resolve({ services, settings })} loadStore={() => Promise.resolve(store)} loadStart={loadStart} /></Page>
);

const seen = { ...savedScreening, answers: answered(risky), result: 'required', publicState: 'Being looked at' };
const rows = [{ ...seen, rowId: 9, reference: 'DPS-2026-00009', title: longWord, answers: answered({ ...risky, project_title: longWord, project_what: longText, project_supplier: longWord }) }, savedScreening, { ...savedScreening, rowId: 5, reference: 'DPS-2026-00005', publicState: 'Closed' }];
const some = (changes: Partial<ScreeningPort> = {}): ScreeningPort => ({ ...memoryScreenings({ rows, myServices: ['Housing'] }), ...changes });
const mine = (store: ScreeningPort): React.ReactElement => { emptyBrowser(); return room(store); };

/** Somebody saves it elsewhere while it is changed. */
function conflicting(): ScreeningPort {
  const store: MemoryScreenings = memoryScreenings({ rows });
  return { ...store, changeScreening: (_services, over) => { store.elsewhere(over.rowId, { service: 'Planning', answers: { ...over.answers, project_what: longText, project_system: longWord } }); return Promise.reject(new DeskError('conflict')); } };
}
const openOne = (reference: string) => async (): Promise<void> => { await press(strings.tabMine); await press(reference); };
const openChange = (reference: string) => async (): Promise<void> => { await openOne(reference)(); await press(strings.mineChange); };

/** The form for a new one stands behind the other tab, so the changed one's questions are the second of their name. */
export const screening: readonly Scene[] = [
  { name: 'Screen a project: empty', shows, draw: () => { emptyBrowser(); return room(); } },
  { name: 'Screen a project: sent empty, with the list of what is missing', shows, draw: () => { emptyBrowser(); return room(); }, then: async () => { await pick(questions.choice_yes); await press(strings.send); } },
  { name: 'Screen a project: a draft with long words', shows, draw: () => { drafted({ ...risky, project_title: longWord, project_what: longText, project_system: longWord, personal_data: 'notSure' }); return room(); } },
  { name: 'Screen a project: nothing asks for a DPIA yet', shows, draw: () => { drafted({ transfers: '' }); return room(); } },
  { name: 'Screen a project: required, and it can be started', shows, draw: () => { drafted(risky); return room(memoryScreenings({ myServices: ['Housing'] })); }, then: () => press(strings.send) },
  { name: 'Screen a project: required, and somebody must add them', shows, draw: () => { drafted(risky); return room(); }, then: () => press(strings.send) },
  { name: 'Screen a project: advised, in a short form', shows, draw: () => { drafted({ vulnerable: 'notSure' }); return room(memoryScreenings({ myServices: ['Housing'] })); }, then: () => press(strings.send) },
  { name: 'Screen a project: not needed', shows, draw: () => { drafted({ wantedUntil: '2027-06-30' }); return room(); }, then: () => press(strings.send) },
  { name: 'Screen a project: not needed, no information about people', shows, draw: () => { drafted({ personal_data: 'no' }); return room(); }, then: () => press(strings.send) },
  { name: 'Screen a project: whether it can be started could not be found out', shows, draw: () => { drafted(risky); return room({ ...memoryScreenings(), readMyServices: fails('unavailable') }); }, then: () => press(strings.send) },
  { name: 'Screen a project: could not be saved', shows, draw: () => { drafted(); return room({ ...memoryScreenings(), submitScreening: fails('unknown-outcome') }); }, then: () => press(strings.send) },
  { name: 'Screen a project: cannot begin (signed-out)', shows, draw: () => room(memoryScreenings(), fails('signed-out')) },
  { name: 'Screen a project: opening', shows, draw: () => room(memoryScreenings(), never) },
  { name: 'My screenings: three', shows, draw: () => mine(some()), then: () => press(strings.tabMine) },
  { name: 'My screenings: none', shows, draw: () => mine(memoryScreenings()), then: () => press(strings.tabMine) },
  { name: 'My screenings: could not be read', shows, draw: () => mine(some({ readMyScreenings: fails('unavailable') })), then: () => press(strings.tabMine) },
  { name: 'My screenings: one, required', shows, draw: () => mine(some()), then: openOne('DPS-2026-00009') },
  { name: 'My screenings: one whose answers could not all be read', shows, draw: () => mine(some({ readMyScreenings: () => Promise.resolve([{ ...savedScreening, unread: [{ path: 'cctv', text: longWord }] }]) })), then: openOne('DPS-2026-00007') },
  {
    name: 'My screenings: changing the scope', shows, draw: () => mine(some()),
    then: async () => { await openChange('DPS-2026-00007')(); await pick(questions.choice_yes, 1); await pick(questions.choice_notSure, 6); }
  },
  {
    name: 'My screenings: changed in another place meanwhile', shows, draw: () => mine(conflicting()),
    then: async () => { await openChange('DPS-2026-00009')(); await type(questions.title_project_what, 'Other words than before.', 1); await press(strings.changeSend); }
  },
  { name: 'My screenings: a change that is not saved, found again', shows, draw: () => { browserWithDraft('screening-7', { ...draftOf(savedScreening), project_supplier: longWord }); return room(some()); }, then: openChange('DPS-2026-00007') },
  {
    name: 'My screenings: changes saved', shows, draw: () => mine(some()),
    then: async () => { await openChange('DPS-2026-00007')(); await type(questions.title_project_supplier, 'PermitBase', 1); await press(strings.changeSend); }
  }
];
