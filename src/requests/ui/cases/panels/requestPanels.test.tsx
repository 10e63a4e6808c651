/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import shared from '../../../../loc/casePanels';
import exemptions from '../../../../loc/exemptions';
import reviewChoices from '../../../../loc/reviewChoices';
import strings from '../../../../loc/requestPanels';
import review from '../../../../loc/requestReview';
import words from '../../../../loc/requests';
import { readSettings } from '../../../../platform/settings';
import { settingsAtOpening } from '../../../../platform/settings/atOpening';
import { defaultOfficerSettings, readOfficerSettings } from '../../../../platform/settings/officers';
import { emptyRequestFile } from '../../../rules/cases/requestFile';
import { answeredRight, asked, found, on } from '../../../rules/cases/testRequests';
import type { RequestValues } from '../../../rules/cases/values';
import { aSearch } from '../../../rules/searches/testSearches';
import { group, pick, press, saved, showPanel, type, wrong } from '../testing/requestPanel';

jest.mock('../../../../platform/settings/officers', () => ({ ...jest.requireActual<object>('../../../../platform/settings/officers'), readOfficerSettings: jest.fn() }));
jest.mock('../../../../platform/settings/atOpening');
jest.mock('../../../../platform/settings', () => ({ ...jest.requireActual<object>('../../../../platform/settings'), readSettings: jest.fn() }));
beforeEach(() => {
  jest.mocked(readOfficerSettings).mockResolvedValue({ settings: { ...defaultOfficerSettings, schoolTerms: [{ from: '2026-09-07', until: '2026-12-18' }] }, row: undefined });
  jest.mocked(settingsAtOpening).mockResolvedValue({ settings: undefined, row: undefined });
  jest.mocked(readSettings).mockResolvedValue({ settings: undefined, row: undefined });
});
afterEach(cleanup);

const fresh: Partial<RequestValues> = { kind: 'Not decided', rights: [], caseState: 'New' };
const moment = (label: string, date: string): void => {
  const box = group(label);
  fireEvent.change(within(box).getByLabelText('Day'), { target: { value: date } });
  fireEvent.change(within(box).getByLabelText('Time'), { target: { value: '10:00' } });
};

test('the first question: without a right it is not saved, and says so beside the boxes; with one, and a child, it is', async () => {
  const store = showPanel('assess', fresh);
  await screen.findByText(strings.assessIntro);
  pick(strings.kindLabel, strings.kind_rightsRequest);
  type(strings.requesterLabel, 'Parent');
  await press(strings.assessSave);
  await waitFor(() => expect(wrong().map((line) => line.replace(/^.*[:?] /, ''))).toEqual([words['problem_rights-required'], words['problem_subject-required']]));
  expect(group(strings.rightsLabel)).toHaveTextContent(words['problem_rights-required']);
  fireEvent.click(screen.getByRole('checkbox', { name: strings.right_access }));
  type(strings.subjectLabel, 'Bo Sorrel');
  pick(strings.childCanAskLabel, 'No');
  type(strings.parentalResponsibilityLabel, 'Birth certificate, seen');
  expect(group(shared.receivedLabel)).toHaveTextContent('Wednesday 2 December 2026');
  await press(strings.assessSave);
  expect(await saved(store)).toMatchObject({ kind: 'Rights request', rights: ['Access'], subject: 'Bo Sorrel', caseState: 'In hand', file: { card: { childCanAsk: 'No', parentalResponsibility: 'Birth certificate, seen' } } });
});

test('the first question: nothing is written down where nothing was answered', async () => {
  const store = showPanel('assess', fresh);
  await press(strings.assessSave);
  await waitFor(() => expect(wrong()).toHaveLength(1));
  expect(store.saves).toEqual([]);
  expect(store.events).toEqual([]);
});

test('an extension of which they were told in time is not called too late once the first month is over', async () => {
  showPanel('extend', { receivedAt: on('2026-10-01'), extension: { toldAt: on('2026-10-20'), ground: 'Complexity', why: 'Six years of papers', lateBecause: '' } });
  expect(await screen.findByText(/Monday 2 November 2026/)).not.toHaveTextContent('That has passed');
});

test('what leaves by another door says by when, with what is not sure of that day; somebody with a power is asked what it covers', async () => {
  const store = showPanel('assess', fresh);
  await screen.findByText(strings.assessIntro);
  pick(strings.kindLabel, strings.kind_freedomOfInformation);
  expect(screen.getByText(/20 working days/)).toHaveTextContent('Tuesday 1 December 2026');
  expect(screen.queryByRole('group', { name: (label) => label.startsWith(strings.rightsLabel) })).not.toBeInTheDocument();
  pick(strings.kindLabel, strings.kind_educationalRecord);
  expect(await screen.findByText(/15 school days/)).toHaveTextContent(/Monday 23 November 2026.*term dates are in the settings/);
  pick(strings.kindLabel, strings.kind_deceasedPerson);
  expect(screen.getByText(strings.doorNoDay)).toBeInTheDocument();
  type(strings.requesterLabel, 'Deputy');
  expect(screen.getByLabelText((text) => text.startsWith(strings.scopeLabel))).toBeInTheDocument();
  expect(screen.queryByText(strings.childWishesLabel)).not.toBeInTheDocument();
  type(strings.kindReasonLabel, 'She died in March; sent to the registrar');
  await press(strings.assessSave);
  expect(await saved(store)).toMatchObject({ kind: 'Deceased person', kindReason: 'She died in March; sent to the registrar' });
});

test('who they are: asking needs a doubt; then the request waits, and its heading says for what', async () => {
  const store = showPanel('identity');
  await screen.findByText(strings.identityIntro);
  expect(screen.queryByText(strings.authorityHeading)).not.toBeInTheDocument();
  moment(strings.identityAsked, '2026-11-04');
  await press(strings.identitySave);
  await waitFor(() => expect(wrong()).toHaveLength(1));
  expect(screen.getAllByText((text) => text.includes(words['problem_doubt-required'])).length).toBeGreaterThan(1);
  type(strings.doubtLabel, 'The address is another one');
  await press(strings.identitySave);
  expect((await saved(store)).identity).toMatchObject({ askedAt: on('2026-11-04'), doubt: 'The address is another one' });
  expect(screen.getByText(words.waits_identity)).toBeInTheDocument();
});

test('questions to the requester: a day without an answer asks why the council goes on', async () => {
  const store = showPanel('clarify');
  await press(strings.questionAdd);
  type(strings.questionWhat, 'Which years?');
  type(strings.questionAnsweredOn, '2026-11-16');
  await press(strings.clarifySave);
  await waitFor(() => expect(wrong().map((line) => line.replace(/^.*[:?] /, ''))).toEqual([shared['problem_date-missing'], words['problem_answer-required']]));
  type(strings.questionAskedOn, '2026-11-09');
  type(strings.questionGoesOn, 'Nobody answered twice');
  await press(strings.clarifySave);
  expect((await saved(store)).file.clarifications).toMatchObject([{ what: 'Which years?', askedOn: '2026-11-09', answeredOn: '2026-11-16', goesOnBecause: 'Nobody answered twice' }]);
});

test('questions put nothing off where nobody asks for access', async () => {
  showPanel('clarify', { rights: ['Erasure'] });
  expect(await screen.findByText(strings.clarifyNoAccess)).toBeInTheDocument();
});

test('an extension: until when they may be told, of each right; one that was late gives no time, and says why', async () => {
  const store = showPanel('extend', { receivedAt: on('2026-10-05'), rights: ['Access', 'Erasure'], file: { ...emptyRequestFile, clarifications: [asked('2026-10-12', '2026-10-26')] } });
  expect(await screen.findByText('Access: Friday 20 November 2026')).toBeInTheDocument();
  expect(screen.getByText(/Deletion: Thursday 5 November 2026\. That has passed/)).toBeInTheDocument();
  moment(strings.toldAtLabel, '2026-11-19');
  expect(screen.getByText(/gives no time for: Deletion\./)).toBeInTheDocument();
  pick(strings.groundLabel, 'Complexity');
  type(strings.extendWhyLabel, 'Forty boxes of paper');
  await press(strings.extendSave);
  await waitFor(() => expect(wrong()).toHaveLength(1));
  type(strings.extendLateLabel, 'The officer was ill');
  await press(strings.extendSave);
  expect((await saved(store)).extension).toMatchObject({ ground: 'Complexity', lateBecause: 'The officer was ill' });
});

test('nothing is extended before the time has begun', async () => {
  showPanel('extend', { identity: { askedAt: on('2026-11-04'), givenAt: undefined, doubt: 'x', seen: '' } });
  expect(await screen.findByText(strings.extendNotBegun)).toBeInTheDocument();
});

const openSearch = [{ question: aSearch(), stand: 'overdue' as const }];

test('closing names the searches that nobody has settled, and waits until each is settled or withdrawn', async () => {
  const again = showPanel('close', { file: { ...emptyRequestFile, answered: [answeredRight()] } });
  again.readOutstandingOf = () => Promise.resolve(openSearch);
  await screen.findByText(strings.closePlain_responded);
  expect(await screen.findByText(/^Housing: A service, Overdue, by Friday 27 November 2026$/)).toBeInTheDocument();
  await press(shared.closeSave);
  await waitFor(() => expect(wrong()[0]).toContain('Searches for it are not settled'));
  again.readOutstandingOf = () => Promise.resolve([]);
  await press(shared.closeSave);
  expect((await saved(again)).caseState).toBe('Closed');
});

test('closing: before everything is answered it asks how and who; with an open task it waits; merged it lives on in the older', async () => {
  const older = { ...found({ receivedAt: on('2026-10-30') }, 'SAR-2026-00009'), logId: 9 };
  const store = showPanel('close', {}, older);
  store.countOpenTasks = () => Promise.resolve(new Map([[1, 1]]));
  await screen.findByText(strings.closeIntro);
  pick(shared.closeHow, words.choice_merged);
  type(strings.closeMergedInto, 'sar-2026-00009');
  type(shared.closeWho, 'Priya Nandra');
  type(shared.closeWhy, 'The same letter');
  type(shared.closeAdvice, 'Close it');
  type(shared.closeAdviceBy, 'Sam');
  await press(shared.closeSave);
  await waitFor(() => expect(wrong()[0]).toContain('Services are still asked'));
  store.countOpenTasks = () => Promise.resolve(new Map());
  await press(shared.closeSave);
  expect((await saved(store)).file.closing).toMatchObject({ how: 'Merged', mergedInto: 'SAR-2026-00009', mergedId: 9 });
});

test('once everything is answered nothing else is asked', async () => {
  const store = showPanel('close', { file: { ...emptyRequestFile, answered: [answeredRight()] } });
  await screen.findByText(strings.closePlain_responded);
  await press(shared.closeSave);
  expect((await saved(store)).caseState).toBe('Closed');
});

describe('The review', () => {
  const decided = async (): Promise<void> => {
    await press(review.withheldAdd);
    fireEvent.change(screen.getByLabelText(review.exemption), { target: { value: 'sch2-19' } });
    type(review.covers, 'Pages 12 to 14');
    type(review.reason, 'Advice of our solicitor');
  };

  test('a decision to keep something back is saved with who and when, and says what stands in its place', async () => {
    const store = showPanel('review');
    await decided();
    pick(exemptions.tellingLabel, reviewChoices.telling_specific);
    expect(screen.getByText(/^In its place on the page stands: S2 P4 19/)).toBeInTheDocument();
    await press(review.save);
    await waitFor(() => expect(store.saves).toHaveLength(1));
    expect(store.saves[0].next.review.withheld).toMatchObject([{ exemption: 'sch2-19', covers: 'Pages 12 to 14', told: 'specific', decidedBy: 'Tom Ashworth', on: '2026-11-20', right: 'Access' }]);
  });

  test('only exemptions that this request allows are offered; what is missing is said beside its field', async () => {
    showPanel('review');
    await press(review.withheldAdd);
    const offered = within(screen.getByLabelText(review.exemption)).getAllByRole('option').map((option) => option.getAttribute('value'));
    expect(offered).toContain('sch2-16');
    // for whom a parent or a court stands alone, and a council never
    expect(offered).not.toEqual(expect.arrayContaining(['sch3-21']));
    expect(offered).not.toEqual(expect.arrayContaining(['sch2-9']));
    await press(review.save);
    expect(await screen.findByRole('group', { name: 'There is a problem' })).toHaveTextContent(exemptions['problem_exemption-required']);
  });

  test('somebody else’s information has five questions until they agree, and an opinion says what waits', async () => {
    showPanel('review');
    await press(review.otherAdd);
    expect(screen.getByLabelText(exemptions.factor_type)).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText(review.consent), { target: { value: 'given' } });
    expect(screen.queryByLabelText(exemptions.factor_type)).not.toBeInTheDocument();
    await press(review.opinionAdd);
    expect(screen.getByText(exemptions['standing_not-asked'])).toBeInTheDocument();
  });

  test('on which opinion a decision rests is asked of health data alone', async () => {
    showPanel('review');
    await press(review.opinionAdd);
    await press(review.withheldAdd);
    const asked = (): HTMLElement | null => screen.queryByLabelText((label) => label.startsWith(review.opinion));
    const choose = (exemption: string): void => { fireEvent.change(screen.getByLabelText(review.exemption), { target: { value: exemption } }); };
    choose('sch2-19');
    expect(asked()).not.toBeInTheDocument();
    choose('sch3-5');
    expect(asked()).toBeInTheDocument();
  });
});

test('an earlier request of the same person is named with what it may mean, and entered as the linked case only when somebody says so', async () => {
  const before = { ...found({ caseState: 'Closed', receivedAt: on('2026-03-02'), file: { ...emptyRequestFile, answered: [answeredRight({ on: '2026-04-01' })] } }, 'SAR-2026-00009'), logId: 9 };
  const same = { ...found({ receivedAt: on('2026-10-30'), requester: { ...found().values.requester, name: 'Sorrel, Mrs Ann', contact: '' } }, 'SAR-2026-00010'), logId: 10 };
  const store = showPanel('assess', { rights: ['Access'] }, before, same);
  expect(await screen.findByText(strings.earlierHeading)).toBeInTheDocument();
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '').filter((text) => text.startsWith('SAR-'));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain(`${strings.earlierSoon}; ${strings.earlier_PersonKey}.`);
  expect(lines[0]).toContain(strings.earlier_same.replace('{0}', words.choice_access));
  expect(lines[1]).toContain(`8 months before this one; ${strings.earlier_PersonKey}; ${strings.earlier_ContactKey}.`);
  expect(lines[1]).toContain(strings.earlier_repeat.replace('{0}', words.choice_access));
  await press(strings.earlierLink.replace('{0}', 'SAR-2026-00009'));
  expect(screen.queryByRole('button', { name: strings.earlierLink.replace('{0}', 'SAR-2026-00009') })).not.toBeInTheDocument();
  await press(strings.assessSave);
  expect(await saved(store)).toMatchObject({ linked: 'SAR-2026-00009', caseState: 'In hand' });
});

test('where nobody is like whoever asks, nothing stands above the question', async () => {
  showPanel('assess', fresh, { ...found({ requester: { kind: 'The person', name: 'Bo Test', contact: '2 Other Road', language: 'English' } }, 'SAR-2026-00009'), logId: 9 });
  await screen.findByText(strings.assessIntro);
  await screen.findByRole('button', { name: strings.assessSave });
  expect(screen.queryByText(strings.earlierHeading)).not.toBeInTheDocument();
});
