/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import shared from '../../../../loc/bringIn';
import exemptions from '../../../../loc/exemptions';
import reviewChoices from '../../../../loc/reviewChoices';
import strings from '../../../../loc/requestSchedule';
import cy from '../../../../loc/requestSchedule/cy';
import { byKey } from '../../../../loc/texts';
import { Temporal } from 'temporal-polyfill';
import { services } from '../../../../casework/ui/staff/testing/staffDesk';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import { found } from '../../../rules/cases/testRequests';
import { indexColumns, indexDoubts } from '../../../rules/schedule/bringIn';
import { checkStates, documentKinds, entryDecisions, redactionWays } from '../../../rules/schedule/choices';
import type { ScheduleCounts } from '../../../rules/schedule/counts';
import type { ScheduleEvent } from '../../../rules/schedule/events';
import { releaseObstacleCodes } from '../../../rules/schedule/release';
import { act, actsOf, line } from '../../../rules/schedule/testSchedule';
import type { ScheduleEntry } from '../../../rules/schedule/entry';
import { memoryStore } from '../../../../casework/ui/staff/testing/memoryStore';
import { caseDrafts } from '../../../../casework/ui/caseDrafts';
import { CaseUiProvider } from '../../../../casework/ui/room';
import { recordRows } from './redactionWorkbook';
import { requestRoom } from '../room';
import { memoryRequests } from '../testing/memoryRequests';
import { Schedule } from './Schedule';
import { anEntry, memorySchedule, type MemorySchedule } from './testing/memorySchedule';

jest.setTimeout(30_000);
beforeAll(() => { configure({ defaultHidden: true }); });
afterEach(cleanup);

interface Opened { readonly store: MemorySchedule; readonly told: ScheduleEvent[]; readonly kept: ScheduleCounts[]; readonly said: string[] }

function open(entries: readonly ScheduleEntry[], acts: Parameters<typeof memorySchedule>[1] = []): Opened {
  const opened: Opened = { store: memorySchedule(entries, acts), told: [], kept: [], said: [] };
  const ui = { room: requestRoom, services, store: memoryRequests(found()), access: { role: 'officer', me: { id: 9, name: 'Tom Ashworth' }, officers: [] }, drafts: caseDrafts(services, memoryStore(), requestRoom.kind) } as unknown as React.ComponentProps<typeof CaseUiProvider>['value'];
  render(
    <DeskRoot theme={undefined} lang="en-GB">
      <CaseUiProvider value={ui}>
        <Schedule services={services} store={opened.store} found={found()} meId={9} id={(path) => `desk-${path}`} busy={false} tell={(events) => { opened.told.push(...events); return Promise.resolve(); }}
          say={(sentence) => opened.said.push(sentence)} fail={(error) => { throw error; }} onKeep={(counts) => opened.kept.push(counts)} />
      </CaseUiProvider>
    </DeskRoot>
  );
  return opened;
}
const press = (name: string | RegExp, nth = 0): void => { fireEvent.click(screen.getAllByRole('button', { name })[nth]); };
const tab = (key: 'bringIn' | 'check' | 'release' | 'record'): void => { fireEvent.click(screen.getByRole('tab', { name: strings[`tab_${key}`] })); };
const pick = (text: string): void => { fireEvent.click(screen.getAllByRole('radio', { name: text })[0]); };
const write = (name: string, value: string): void => { fireEvent.change(screen.getAllByLabelText((text) => text.startsWith(name))[0], { target: { value } }); };
const table = (name: RegExp): HTMLElement => screen.getByRole('table', { name });
const papers = (count: number, known: Partial<ScheduleEntry> = {}): readonly ScheduleEntry[] => Array.from({ length: count }, (_, place) => anEntry(place + 1, known));
const decision = act('d', 'decide', [1, 2, 3], { decision: 'disclose' }, 4);
const decided: Partial<ScheduleEntry> = { decision: 'disclose', decidedIn: 'd', pages: 2 };

test('it shows a page of documents and where all of them stand, each bar with its number', async () => {
  open([...papers(60), anEntry(61, decided)], [decision]);
  await screen.findByText('Paper 50');
  expect(screen.queryByText('Paper 51')).toBeNull();
  expect(within(await screen.findByRole('table', { name: /Where the documents stand/ })).getByRole('row', { name: /Not decided 60/ })).toBeInTheDocument();
  press(strings.later);
  await screen.findByText('Paper 61');
});

test('without any document it says so, offers no filter, and leads to where an index is brought in', async () => {
  open([]);
  await screen.findByText(new RegExp(strings.none));
  expect(screen.queryByText(strings.filterHeading)).toBeNull();
  press(strings.tab_bringIn);
  expect(await screen.findByText(strings.bringIntro)).toBeInTheDocument();
});

test('one paper is added without an index: what lacks says so, and it gets the next number with the way to it', async () => {
  const { store, told } = open(papers(2));
  await screen.findByText('Paper 1');
  press(strings.addSave);
  await waitFor(() => expect(screen.getAllByText(new RegExp(strings['problem_title-required'])).length).toBeGreaterThan(0));
  write(strings.addWhat, 'File note of a visit');
  write(strings.factKind, 'note');
  write(strings.factDay, '2024-02-01');
  write(strings.factSource, 'Paper file');
  write(strings.factPages, '3');
  press(strings.addSave);
  expect(await screen.findByText(strings.addDone.replace('{0}', '3'))).toBeInTheDocument();
  expect(store.entries.get(3)).toMatchObject({ title: 'File note of a visit', kind: 'note', day: '2024-02-01', source: 'Paper file', pages: 3, decision: 'undecided' });
  expect(told).toEqual([{ kind: 'schedule', code: 'scheduleIndexed', values: { added: 1 }, details: '' }]);
  expect(screen.getByLabelText((text) => text.startsWith(strings.addWhat))).toHaveValue('');
  press(strings.open.replace('{0}', '3'));
  expect(await screen.findByText(/Document 3: File note of a visit/)).toBeInTheDocument();
});

test('the day of a document reads as people write it', async () => {
  open([anEntry(1, { day: '2024-02-01' })]);
  expect(await screen.findByText(/Thursday 1 February 2024/)).toBeInTheDocument();
});

test('all that match are decided at once, in one act; what lacks a reason says so and loses nothing', async () => {
  const { store, told } = open([...papers(55), anEntry(56, decided)], [decision]);
  await screen.findByText('Paper 1');
  fireEvent.change(await screen.findByLabelText(strings.filterDecision), { target: { value: 'undecided' } });
  press(strings.filterApply);
  await screen.findByText('Paper 1');
  press(strings.chooseAll);
  await screen.findByText('55 documents are chosen.');
  pick(strings.decision_withhold);
  press(strings.decideMany);
  await waitFor(() => expect(screen.getAllByText(new RegExp(exemptions['problem_exemption-required'])).length).toBeGreaterThan(0));
  write(strings.exemptionAdd, 'sch2-19');
  pick(reviewChoices.telling_specific);
  write(strings.reasonLabel, 'Advice of the council’s solicitor.');
  expect(screen.getByText('On the page: S2 P4 19')).toBeInTheDocument();
  press(strings.decideMany);
  await waitFor(() => expect(told).toEqual([{ kind: 'schedule', code: 'scheduleDecided', values: { decided: 55, entryDecision: 'withhold' }, details: '' }]));
  expect([...store.entries.values()].filter(({ decision: made }) => made === 'withhold')).toHaveLength(55);
  expect([...store.acts.values()].filter(({ kind }) => kind === 'decide')).toHaveLength(2);
});

test('a document that a colleague changed meanwhile stays as it is, and is named', async () => {
  const { store } = open(papers(3));
  await screen.findByText('Paper 1');
  press(strings.choosePage);
  store.change(2, { decision: 'withhold' });
  pick(strings.decision_disclose);
  press(strings.decideMany);
  await waitFor(() => expect([1, 2, 3].map((number) => store.entries.get(number)?.decision)).toEqual(['disclose', 'withhold', 'disclose']));
  await screen.findByText(strings.conflicts.replace('{0}', '2'));
});

test('what became of the last ones does not stand beside those that are chosen next; a day is told in words', async () => {
  open(papers(2, { day: '2026-03-02' }));
  expect((await screen.findAllByText(/Monday 2 March 2026/)).length).toBe(2);
  press(strings.choosePage);
  pick(strings.decision_disclose);
  press(strings.decideMany);
  await screen.findByText('2 documents saved.');
  await screen.findByText('Paper 1');
  press(strings.choosePage);
  expect(screen.queryByText('2 documents saved.')).toBeNull();
});

test('where none of those that are shown is left to decide, what became of them is still said', async () => {
  open(papers(3));
  await screen.findByText('Paper 1');
  fireEvent.change(await screen.findByLabelText(strings.filterDecision), { target: { value: 'undecided' } });
  press(strings.filterApply);
  await screen.findByText('Paper 1');
  press(strings.chooseAll);
  await screen.findByText('3 documents are chosen.');
  pick(strings.decision_disclose);
  press(strings.decideMany);
  await screen.findByText(strings.noneMatch);
  expect(screen.getByText('3 documents saved.')).toBeInTheDocument();
  press(strings.filterClear);
  await screen.findByText('Paper 1');
  expect(screen.queryByText('3 documents saved.')).toBeNull();
});

test('one document is decided with its form, and the next one is a press away', async () => {
  const { store } = open(papers(2));
  await screen.findByText('Paper 1');
  press('Open document 1');
  await screen.findByRole('heading', { name: 'Document 1: Paper 1' });
  pick(strings.decision_disclose);
  press(strings.decideOne);
  await screen.findByText(/^Decided by Tom Ashworth/);
  expect(store.entries.get(1)?.decision).toBe('disclose');
  press(strings.next);
  await screen.findByRole('heading', { name: 'Document 2: Paper 2' });
  expect(screen.queryByText(/^Decided by/)).toBeNull();
});

test('where only those that are not decided are shown, the next one is a press away from one that was decided just now', async () => {
  open(papers(3));
  await screen.findByText('Paper 1');
  fireEvent.change(await screen.findByLabelText(strings.filterDecision), { target: { value: 'undecided' } });
  press(strings.filterApply);
  await screen.findByText('Paper 2');
  press('Open document 2');
  await screen.findByRole('heading', { name: 'Document 2: Paper 2' });
  pick(strings.decision_disclose);
  press(strings.decideOne);
  await screen.findByText(/^Decided by Tom Ashworth/);
  await waitFor(() => expect(screen.queryByText('Paper 2')).toBeNull());
  press(strings.next);
  await screen.findByRole('heading', { name: 'Document 3: Paper 3' });
});

test('nobody checks their own decision; somebody else says whether they agree, and why not', async () => {
  const own = act('own', 'decide', [2], { decision: 'disclose' }, 9);
  const { store } = open([anEntry(1, { ...decided, check: 'asked' }), anEntry(2, { ...decided, decidedIn: 'own', check: 'asked' })], [decision, own]);
  await screen.findByText('Paper 1');
  press('Open document 2');
  await screen.findByText(strings.checkOwn);
  press(strings.previous);
  await screen.findByRole('heading', { name: 'Document 1: Paper 1' });
  pick(strings.check_no);
  press(strings.checkSave);
  await screen.findByText(strings['problem_check-why']);
  write(strings.checkReason, 'A neighbour is named.');
  press(strings.checkSave);
  await waitFor(() => expect(store.entries.get(1)?.check).toBe('disagreed'));
  await screen.findByText(/A neighbour is named\./);
});

test('a decision that was made directly in SharePoint is nobody’s', async () => {
  open([anEntry(1, { decision: 'withhold', exemptions: ['sch2-16'] })]);
  await screen.findByText('Paper 1');
  press('Open document 1');
  await screen.findByText(strings.decidedAround);
});

test('a sample is drawn with its seed, and what came of it is counted', async () => {
  const { store, told } = open(papers(3, decided), [decision]);
  await screen.findByText('Paper 1');
  tab('check');
  fireEvent.change(await screen.findByLabelText(strings.sampleDecision), { target: { value: 'disclose' } });
  write(strings.samplePercent, '50');
  await screen.findByText('2 of 3 documents would be asked for.');
  press(strings.sampleDraw);
  await waitFor(() => expect(told).toMatchObject([{ code: 'scheduleSampled', values: { sampled: 2, percent: 50 } }]));
  expect([...store.acts.values()].find(({ kind }) => kind === 'sample')?.content).toMatchObject({ percent: 50, outOf: 3, seed: expect.stringMatching(/^[0-9a-f]{8}$/) as string });
  await waitFor(() => expect(within(table(/What came of the second check/)).getByRole('row', { name: /Disclose.*3.*2.*0.*0.*2/ })).toBeInTheDocument());
});

test('a batch with something against it goes out only with who, why and the advice', async () => {
  const { store, told } = open([...papers(2, { ...decided, batch: 1 }), anEntry(3, { batch: 1 })], [decision]);
  await screen.findByText('Paper 1');
  tab('release');
  fireEvent.change(await screen.findByLabelText(strings.releaseBatch), { target: { value: '1' } });
  fireEvent.change(screen.getByLabelText(strings.releaseOn), { target: { value: '2026-11-24' } });
  await screen.findByText('Not decided: 3');
  await screen.findByText('2 documents with 4 pages go out.');
  press(strings.releaseSave);
  await waitFor(() => expect(screen.getAllByText(new RegExp(strings['problem_send-why'])).length).toBeGreaterThan(0));
  expect(store.entries.get(1)?.releasedIn).toBe('');
  write(strings.releaseWho, 'Head of Legal');
  write(strings.releaseWhy, 'A court wants it today.');
  write(strings.releaseAdvice, 'Wait for the third.');
  write(strings.releaseAdviceBy, 'The DPO');
  press(strings.releaseSave);
  await waitFor(() => expect(told).toMatchObject([{ code: 'scheduleReleased', values: { batch: 1, documents: 2, pages: 4, on: '2026-11-24', against: 1, who: 'Head of Legal' }, details: 'A court wants it today.' }]));
  expect([1, 2, 3].map((number) => store.entries.get(number)?.firstPage)).toEqual([1, 3, undefined]);
});

test('an index is read and looked at before anything is added, and the same again adds nothing', async () => {
  const { store, told } = open([anEntry(1, { externalId: 'C1' })]);
  await screen.findByText('Paper 1');
  tab('bringIn');
  const rows = 'Control number,Title,Pages\nC1,Paper 1,2\nC2,Paper 2,x\nC3,,1';
  write(shared.paste, rows);
  press(shared.read);
  await screen.findByText(strings['doubt_not-pages']);
  expect([screen.getByText(shared['doubt_there-already']), screen.getByText(strings['doubt_nothing-said'])]).toHaveLength(2);
  expect(store.entries.size).toBe(1);
  press('Add 1 document');
  await screen.findByText('1 document was added.');
  expect(told).toMatchObject([{ code: 'scheduleIndexed', values: { added: 1 } }]);
  press(shared.read);
  await screen.findByText(shared.none);
});

test('redactions are recorded one by one with who made them, and their record explains each code', async () => {
  const { store } = open([anEntry(1, { ...decided, decision: 'part', exemptions: ['sch2-16'], told: 'specific', decidedIn: 'p' })], [act('p', 'decide', [1], { decision: 'part', exemptions: ['sch2-16'], reason: 'Not theirs.' }, 4)]);
  await screen.findByText('Paper 1');
  press('Open document 1');
  await screen.findByText(strings.redactNone);
  press(strings.redactSave);
  await waitFor(() => expect(screen.getAllByText(new RegExp(strings['problem_how-required'])).length).toBeGreaterThan(0));
  write(strings.redactPage, '2, below');
  write(strings.redactWhat, 'Name of a neighbour');
  fireEvent.change(screen.getAllByLabelText(strings.redactExemption)[0], { target: { value: 'sch2-16' } });
  fireEvent.click(screen.getAllByRole('radio', { name: reviewChoices.telling_specific }).at(-1) as HTMLElement);
  fireEvent.change(screen.getAllByLabelText((text) => text.startsWith(strings.reasonLabel)).at(-1) as HTMLElement, { target: { value: 'She did not agree.' } });
  pick(strings['how_removed-from-file']);
  press(strings.redactSave);

  await screen.findByText(/Tom Ashworth, /);
  const redactions = [...store.acts.values()].filter(({ kind }) => kind === 'redact');
  const rows = recordRows({ reference: 'SAR-2026-00001', lines: [...store.entries.values()], acts: store.acts, redactions }, 'en-GB');
  expect(rows.redactions).toMatchObject([[1, '2, below', 'Name of a neighbour', expect.stringContaining('Schedule 2, Part 3, paragraph 16'), 'S2 P3 16', reviewChoices.telling_specific, 'She did not agree.', strings['how_removed-from-file'], 'Tom Ashworth', expect.any(Temporal.Instant)]]);
  expect(rows.kept).toMatchObject([[1, strings.decision_part, expect.any(String), 'S2 P3 16', reviewChoices.telling_specific, 'Not theirs.', 'Officer 4', expect.any(Temporal.Instant)]]);
  expect(rows.codes).toEqual([['S2 P3 16', exemptions['key_sch2-16']]]);
});

test('the record shows a decision behind which nobody stands as that', () => {
  const lines = [line(1, { decision: 'withhold', exemptions: ['sch2-16'], told: 'general' })];
  expect(recordRows({ reference: 'x', lines, acts: actsOf(), redactions: [] }, 'en-GB').kept).toMatchObject([[1, strings.decision_withhold, expect.any(String), 'S', reviewChoices.telling_general, strings.decidedAround, '', undefined]]);
});

test('the counts for the answer are kept in the request by a press', async () => {
  const { kept } = open(papers(2, decided), [decision]);
  await screen.findByText('Paper 1');
  tab('record');
  press(strings.countsSave);
  expect(kept).toMatchObject([{ found: 2, disclosed: 2, pages: 4, withheld: 0 }]);
});

test('every stored code has its words in both languages', () => {
  const keys = [
    ...entryDecisions.map((code) => `decision_${code}`), ...checkStates.map((code) => `check_${code}`), ...documentKinds.map((code) => `kind_${code}`), ...redactionWays.map((code) => `how_${code}`),
    ...releaseObstacleCodes.map((code) => `obstacle_${code}`), ...Object.keys(indexColumns).map((code) => `column_${code}`)
  ];
  for (const words of [strings, cy]) expect(keys.filter((key) => byKey(words)[key] === undefined)).toEqual([]);
  expect(Object.keys(indexDoubts).filter((code) => byKey(strings)[`doubt_${code}`] === undefined && byKey(shared)[`doubt_${code}`] === undefined)).toEqual([]);
});
