/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import casework from '../../../../loc/casework';
import shared from '../../../../loc/casePanels';
import page from '../../../../loc/dpiaPage';
import strings from '../../../../loc/dpiaPanels';
import reading from '../../../../loc/dpiaReading';
import words from '../../../../loc/dpiaCases';
import { caseDrafts } from '../../../../casework/ui/caseDrafts';
import { CaseDesk } from '../../../../casework/ui/CaseDesk';
import { CaseUiProvider } from '../../../../casework/ui/room';
import { services } from '../../../../casework/ui/staff/testing/staffDesk';
import { memoryStore } from '../../../../casework/ui/staff/testing/memoryStore';
import { searchPeople } from '../../../../platform/host/people';
import { readSettings } from '../../../../platform/settings';
import { settingsAtOpening } from '../../../../platform/settings/atOpening';
import { defaultOfficerSettings, readOfficerSettings } from '../../../../platform/settings/officers';
import { DeskError } from '../../../../platform/sharepoint/errors';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { DpiaCommand } from '../../../rules/cases/commands';
import { emptyDpiaFile, type DpiaFile } from '../../../rules/cases/dpiaFile';
import { askedToSign, found, foundScreening, hashOf, on, submitted } from '../../../rules/cases/testDpias';
import type { DpiaCase, DpiaValues } from '../../../rules/cases/values';
import { complete } from '../../../rules/testContent';
import { dpiaRoom } from '../room';
import { aSign, aSubmission, aTalk, memoryDpias, type AroundDpias, type MemoryDpias } from '../testing/memoryDpias';

jest.mock('../../../../platform/settings/officers', () => ({ ...jest.requireActual<object>('../../../../platform/settings/officers'), readOfficerSettings: jest.fn() }));
jest.mock('../../../../platform/settings/atOpening');
jest.mock('../../../../platform/settings', () => ({ ...jest.requireActual<object>('../../../../platform/settings'), readSettings: jest.fn() }));
jest.mock('../../../../platform/host/people');
beforeEach(() => {
  jest.mocked(readOfficerSettings).mockResolvedValue({ settings: defaultOfficerSettings, row: undefined });
  jest.mocked(settingsAtOpening).mockResolvedValue({ settings: undefined, row: undefined });
  jest.mocked(readSettings).mockResolvedValue({ settings: undefined, row: undefined });
  jest.mocked(searchPeople).mockResolvedValue([{ upn: 'sam@northmere.example', displayName: 'Sam Head' }]);
});
afterEach(cleanup);

const now = on('2026-11-02');
const clocked = { ...services, now: () => now };

function show(command: DpiaCommand, opened: DpiaCase, around: Partial<AroundDpias> = { submissions: [aSubmission()] }, own: Partial<MemoryDpias> = {}): MemoryDpias {
  const store = { ...memoryDpias(around, opened), ...own };
  const ui = { room: dpiaRoom, services: clocked, store, access: { role: 'officer', me: { id: 1, name: 'Priya Nandra' }, officers: [] }, drafts: caseDrafts(clocked, memoryStore(), dpiaRoom.kind) } as unknown as React.ComponentProps<typeof CaseUiProvider>['value'];
  render(
    <DeskRoot theme={undefined} lang="en-GB">
      <CaseUiProvider value={ui}><CaseDesk command={command} logIds={[1]} onDirty={() => undefined} onFound={() => undefined} /></CaseUiProvider>
    </DeskRoot>
  );
  return store;
}
const press = async (name: string): Promise<void> => { fireEvent.click(await screen.findByRole('button', { name })); };
const pick = async (label: string, answer: string): Promise<void> => { fireEvent.click(within(await screen.findByRole('group', { name: (text) => text.startsWith(label) })).getByRole('radio', { name: answer })); };
const type = async (label: string, value: string): Promise<void> => { fireEvent.change(await screen.findByLabelText((text) => text.startsWith(label)), { target: { value } }); };
/** Sentences of the summary above the questions. */
const wrong = async (): Promise<readonly string[]> => {
  const box = await screen.findByRole('group', { name: 'There is a problem' });
  return [...new Set(within(box).getAllByRole('link').map(({ textContent }) => (textContent ?? '').replace(/^.*[?] /, '')))];
};
const saved = async (store: MemoryDpias): Promise<DpiaValues> => {
  await screen.findByText(casework.savedHeading);
  return store.saves[0].next;
};
const file = (known: Partial<DpiaFile>): DpiaFile => ({ ...emptyDpiaFile, ...known });
const submittedCase = (known: Partial<DpiaValues> = {}): DpiaCase => found({ caseState: 'Submitted', submission: submitted(), ...known });
const advised = { key: 'p', at: '2026-10-26T09:00:00Z', by: 'Priya Nandra', submission: hashOf('a'), summary: '', points: [{ number: 1, text: 'Shorten the retention.' }] };
const advisedCase = (known: Partial<DpiaFile> = {}, values: Partial<DpiaValues> = {}): DpiaCase =>
  found({ caseState: 'Advised', submission: submitted(), advisedAt: on('2026-10-26'), file: file({ advice: [advised], ...known }), ...values });

test('a submission is shown as it came, and received by the hash of its bytes', async () => {
  const store = show('receive', found());
  expect(await screen.findByText((text) => text.includes(hashOf('a')))).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: (text) => text.includes('Morgan Ellis') })).toBeInTheDocument();
  expect(screen.getByText(strings.nothingMissing)).toBeInTheDocument();
  expect(screen.getByRole('table', { name: reading.map_after })).toBeInTheDocument();
  await press(strings.receiveSave);
  expect(await saved(store)).toMatchObject({ caseState: 'Submitted', submission: { hash: hashOf('a'), number: 1, byId: 7 } });
});

test('one whose bytes, name or content do not agree is said to be so, and is not received', async () => {
  const store = show('receive', found(), { submissions: [aSubmission({ content: { ...complete, reference: 'DPIA-2026-00002', guid: 'g' } })] });
  expect(await screen.findByText(strings.hashBroken)).toBeInTheDocument();
  await press(strings.receiveSave);
  expect(await wrong()).toContain(words['problem_not-whole']);
  expect(store.saves).toEqual([]);
});

test('advice is numbered on, told to the service in the talk, and its people are mailed; none is no advice', async () => {
  const store = show('advise', submittedCase());
  await press(strings.adviseSave);
  expect(await wrong()).toEqual([words['problem_advice-empty']]);
  await press(strings.pointAdd);
  await type(strings.pointText, 'Shorten the retention.');
  await press(strings.adviseSave);
  expect(await saved(store)).toMatchObject({ caseState: 'Advised', file: { advice: [{ points: [{ number: 1, text: 'Shorten the retention.' }] }] } });
  await waitFor(() => expect(store.told).toMatchObject([{ kind: 'advice', submission: hashOf('a'), details: { points: [{ number: 1, text: 'Shorten the retention.' }] } }]));
  expect((await screen.findAllByText((text) => text.includes(strings.toldService) && text.includes('Morgan Ellis'))).length).toBeGreaterThan(0);
  expect(store.mailed).toEqual(['DPIA-2026-00001']);
});

test('what was saved stands when the service could not be told, and that is said', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const store = show('advise', submittedCase(), { submissions: [aSubmission()] }, { tellDecided: () => Promise.reject(new DeskError('unavailable')) });
  await type(strings.summaryLabel, 'Nothing to add.');
  await press(strings.adviseSave);
  expect((await saved(store)).caseState).toBe('Advised');
  expect((await screen.findAllByText(strings.savedNotTold)).length).toBeGreaterThan(0);
});

test('it goes back with what is missing, which the service reads in the talk', async () => {
  const store = show('returnIt', submittedCase({ file: file({ missing: [] }) }));
  await press(strings.returnSave);
  expect(await wrong()).toEqual([words['problem_return-what']]);
  await type(strings.returnWhat, 'Say who has access.');
  await press(strings.returnSave);
  expect((await saved(store)).caseState).toBe('Returned');
  await waitFor(() => expect(store.told).toMatchObject([{ kind: 'returned', said: 'Say who has access.' }]));
});

test('questions that nobody answered are ticked already when it is returned', async () => {
  const store = show('returnIt', submittedCase({ file: file({ missing: ['need_aims'] }) }));
  expect(await screen.findByRole('checkbox', { name: /^1\.1/, checked: true })).toBeInTheDocument();
  await press(strings.returnSave);
  expect((await saved(store)).file.returns[0].questions).toEqual(['need_aims']);
});

test('views are asked of reviewers alone, each in a role; somebody who is not chosen is not left out in silence', async () => {
  const store = show('askViews', submittedCase());
  await press(strings.viewsSave);
  expect(await wrong()).toEqual([words['problem_no-people']]);
  await press(strings.personAdd);
  await press(strings.viewsSave);
  await waitFor(async () => expect(await wrong()).toEqual([words['problem_person-not-chosen']]));
  await type(strings.personLabel, 'robin@northmere.example');
  await type(strings.roleLabel, 'caldicott');
  await press(strings.viewsSave);
  expect((await saved(store)).file.consultees).toMatchObject([{ id: 30, name: 'Robin Caldicott', role: 'caldicott' }]);
  await waitFor(() => expect(store.told).toMatchObject([{ kind: 'viewAsked', details: { people: [{ id: 30, role: 'caldicott' }] } }]));
});

test('the residual risk says who must sign; who is asked by name is asked for this very submission', async () => {
  const store = show('askSignOff', advisedCase());
  expect(await screen.findByText((text) => text.includes(words.choice_head) && text.startsWith('The residual risk'))).toBeInTheDocument();
  await press(strings.signSave);
  expect(await wrong()).toEqual([words['problem_person-not-chosen']]);
  const box = screen.getByRole('combobox', { name: (text) => text.startsWith(strings.personLabel) && !text.includes('role') });
  fireEvent.focus(box);
  fireEvent.change(box, { target: { value: 'Sam' } });
  fireEvent.click(await screen.findByRole('option', { name: /Sam Head/ }));
  await press(strings.signSave);
  expect((await saved(store)).file.asked).toMatchObject([{ id: 20, name: 'Sam Head', role: 'head', submission: hashOf('a'), byId: 1 }]);
  await waitFor(() => expect(store.told.at(-1)).toMatchObject({ kind: 'signAsked' }));
});

test('signatures that count and those that do not are told apart; one that must be there and is not asks who goes on, why and with which advice', async () => {
  const signs = [aSign({ authorId: 21, authorName: 'Chris Stranger' })];
  const store = show('approve', advisedCase({ asked: [askedToSign()] }), { submissions: [aSubmission()], signs });
  expect(await screen.findByText(words.sign_notAsked)).toBeInTheDocument();
  expect(screen.getByText((text) => text.includes('Sam Head') && text.includes('has not answered'))).toBeInTheDocument();
  expect(screen.getByText(words.unmet_signOffs)).toBeInTheDocument();
  expect(screen.getByText(words.unmet_points)).toBeInTheDocument();
  await press(strings.approveSave);
  expect(await wrong()).toEqual([words['problem_unmet-who'], words['problem_unmet-why'], words['problem_unmet-advice']]);
  await type(strings.unmetWho, 'Director of Housing');
  await type(strings.unmetWhy, 'The lease ends.');
  await type(strings.unmetAdvice, 'Wait for the signature.');
  await press(strings.approveSave);
  expect(await saved(store)).toMatchObject({ caseState: 'In force', reviewOn: '2027-11-02', file: { approvals: [{ unmet: ['signOffs', 'points'], openPoints: [1], who: 'Director of Housing' }] } });
});

test('with a signature that counts and every point answered nothing else is asked', async () => {
  const talk = [aTalk({ kind: 'pointAnswer', point: 1, details: { answer: 'done' } })];
  const store = show('approve', advisedCase({ asked: [askedToSign()] }), { submissions: [aSubmission()], talk, signs: [aSign()] });
  expect(await screen.findByText((text) => text.startsWith('Done'))).toBeInTheDocument();
  expect(screen.queryByLabelText((text) => text.startsWith(strings.unmetWho))).not.toBeInTheDocument();
  await press(strings.approveSave);
  expect((await saved(store)).file.approvals[0].signs).toMatchObject([{ id: 20, role: 'head' }]);
});

test('a later submission is named where it is put in force: it is no longer what the service would say', async () => {
  show('approve', advisedCase({ asked: [askedToSign()] }), { submissions: [aSubmission(), aSubmission({ number: 2, hash: hashOf('b'), at: on('2026-10-31') })], signs: [aSign()] });
  expect(await screen.findByText(page.newerTitle)).toBeInTheDocument();
  expect(screen.getByText(words.unmet_newer)).toBeInTheDocument();
});

test('a screening is read with its reasons; a no against them says why and until when, and a needed DPIA is mailed to the service', async () => {
  const store = show('look', foundScreening({ result: 'required' }));
  expect(await screen.findByText(words.result_required)).toBeInTheDocument();
  await press(strings.lookSave);
  expect(await wrong()).toContain(words['problem_look-decision']);
  await pick(strings.lookLabel, words.decision_notNeeded);
  await press(strings.lookSave);
  await waitFor(async () => expect(await wrong()).toEqual([words['problem_look-why']]));
  await type(strings.lookWhy, 'The cameras are dummies.');
  await press(strings.lookSave);
  expect(await saved(store)).toMatchObject({ caseState: 'Not needed', look: { decision: 'notNeeded', until: '2027-11-02', by: 'Priya Nandra' } });
  expect(store.mailed).toEqual([]);
});

test('a screening whose project needs a DPIA tells the service that it is its turn', async () => {
  const store = show('look', foundScreening({ result: 'required' }));
  await pick(strings.lookLabel, words.decision_needed);
  await press(strings.lookSave);
  expect((await saved(store)).look.decision).toBe('needed');
  await waitFor(() => expect(store.mailed).toEqual(['DPS-2026-00001']));
});

test('a consultation tells its time step by step, and an answer without its day is refused', async () => {
  const store = show('consult', advisedCase({}, { submission: submitted({ level: 'high' }) }));
  await type(strings.consultAskedOn, '2026-11-02');
  expect(await screen.findByText(strings.consultClock)).toBeInTheDocument();
  expect(screen.getByText(/Tuesday 29 December 2026/)).toBeInTheDocument();
  expect(screen.getByText((text) => text.startsWith('Not given:'))).toHaveTextContent(words.choice_dpia);
  await type(strings.consultOutcome, 'mayGoAhead');
  await press(strings.consultSave);
  expect(await wrong()).toEqual([words['problem_consult-answered']]);
  await type(strings.consultOutcome, '');
  await press(strings.consultSave);
  expect((await saved(store)).file.consultation).toMatchObject({ regime: 'UK GDPR', askedOn: '2026-11-02' });
});

test('before it goes live: what stands against the day is named, and going live all the same asks who answers for it', async () => {
  const store = show('goLive', advisedCase({}, { plannedOn: '2026-12-01' }));
  expect(await screen.findByText(words.against_notApproved)).toBeInTheDocument();
  await press(strings.goLiveSave);
  expect(await wrong()).toEqual([words['problem_nothing-changed']]);
  await type(strings.liveOn, '2026-11-01');
  await press(strings.goLiveSave);
  await waitFor(async () => expect(await wrong()).toContain(words['problem_unmet-who']));
  await type(strings.unmetWho, 'Director of Housing');
  await type(strings.unmetWhy, 'The lease ends.');
  await type(strings.unmetAdvice, 'Do not.');
  await press(strings.goLiveSave);
  expect((await saved(store)).file.goLive).toMatchObject({ on: '2026-11-01', who: 'Director of Housing' });
});

test('a review is proposed with its cause, and started it goes back to the service', async () => {
  const store = show('review', found({ caseState: 'In force', submission: submitted(), reviewOn: '2027-01-04' }));
  await press(strings.reviewSave);
  expect(await wrong()).toEqual([words['problem_review-act']]);
  await pick(strings.actLabel, strings.act_propose);
  await type(strings.reviewReason, 'breach');
  await type(strings.reviewReference, 'br-2026-00007');
  await press(strings.reviewSave);
  expect((await saved(store)).file.reviews).toMatchObject([{ reason: 'breach', reference: 'BR-2026-00007' }]);
  cleanup();
  const again = show('review', found({ caseState: 'In force', submission: submitted() }));
  await pick(strings.actLabel, strings.act_start);
  await press(strings.reviewSave);
  expect((await saved(again)).caseState).toBe('Draft');
  await waitFor(() => expect(again.mailed).toEqual(['DPIA-2026-00001']));
});

test('that it is published needs its address and day; not to publish needs a reason', async () => {
  const store = show('publish', found({ caseState: 'In force', submission: submitted() }));
  await pick(strings.publishLabel, words.choice_published);
  await press(strings.publishSave);
  expect(await wrong()).toEqual([words['problem_publish-day'], words['problem_publish-address']]);
  await pick(strings.publishLabel, words.choice_notPublished);
  await type(strings.publishWhy, 'It would show where the cameras are.');
  await press(strings.publishSave);
  expect((await saved(store)).publication).toBe('Not published');
});

test('a DPIA is closed with how and why, and is kept by the council’s schedule', async () => {
  const store = show('close', found({ caseState: 'In force', submission: submitted() }));
  await press(shared.closeSave);
  expect(await wrong()).toEqual([words['problem_closing-how'], words['problem_closing-why']]);
  await pick(shared.closeHow, words.choice_processingEnded);
  await type(shared.closeWhy, 'The car park was sold.');
  await press(shared.closeSave);
  expect(await saved(store)).toMatchObject({ caseState: 'Closed', file: { closing: { how: 'Processing ended', from: 'In force' } } });
});
