/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import shared from '../../../../loc/caseLetters';
import casePanels from '../../../../loc/casePanels';
import letterWords from '../../../../loc/requestLetters';
import strings from '../../../../loc/requestPanels';
import respondWords from '../../../../loc/requestRespond';
import words from '../../../../loc/requests';
import searchWords from '../../../../loc/searchDesk';
import { gapText } from '../../../../casework/documents';
import { lendTextCoding } from '../../../../casework/documents/testing/textCoding';
import { settingsAtOpening } from '../../../../platform/settings/atOpening';
import { defaultOfficerSettings, readOfficerSettings } from '../../../../platform/settings/officers';
import { emptyRequestFile } from '../../../rules/cases/requestFile';
import { answeredRight, on } from '../../../rules/cases/testRequests';
import type { RequestValues } from '../../../rules/cases/values';
import { aSearch } from '../../../rules/searches/testSearches';
import { fullContents } from '../../../rules/response/testResponses';
import { readSearches } from '../../../store/searches';
import { field, group, pick, press, saved, showPanel, tick, type, wrong } from '../testing/requestPanel';

jest.mock('../../../../platform/settings/officers', () => ({ ...jest.requireActual<object>('../../../../platform/settings/officers'), readOfficerSettings: jest.fn() }));
jest.mock('../../../../platform/settings/atOpening');
jest.mock('../../../store/searches', () => ({ ...jest.requireActual<object>('../../../store/searches'), readSearches: jest.fn() }));
lendTextCoding();
type Found = Awaited<ReturnType<typeof readSearches>>;
const searched = (systems: readonly string[]): Found => ({ found: [{ question: { service: 'Housing' }, answer: { outcome: 'found', systems }, stand: 'settled', isOfOfficer: true }], strays: [], files: [] }) as unknown as Found;
beforeEach(() => {
  jest.mocked(readOfficerSettings).mockResolvedValue({ settings: { ...defaultOfficerSettings, schoolTerms: [{ from: '2026-09-07', until: '2026-12-18' }] }, row: undefined });
  jest.mocked(settingsAtOpening).mockResolvedValue({ settings: undefined, row: undefined });
  jest.mocked(readSearches).mockResolvedValue({ found: [], strays: [], files: [] });
});
afterEach(cleanup);

const wrongText = (): readonly string[] => wrong().map((line) => line.replace(/^.*[:?] /, ''));
const written = (contents = fullContents): Partial<RequestValues> => ({ file: { ...emptyRequestFile, responses: [{ right: 'Access', outcome: 'Done in full', reasons: '', recipientsTold: '', done: '', searches: ['Housing: the tenancy file'], contents, parts: [] }] } });

describe('An answer', () => {
  test('each right by itself, with its last day; lateness and whom else the council told are asked where the rule asks them', async () => {
    const store = showPanel('respond', { receivedAt: on('2026-10-12'), rights: ['Access', 'Erasure'], file: { ...emptyRequestFile, answered: [answeredRight({ on: '2026-11-10', outcome: 'Nothing held' })] } });
    await screen.findByText(respondWords.intro);
    const rights = group(strings.rightLabel);
    expect(rights).toHaveTextContent('Deletion: last day Thursday 12 November 2026');
    expect(rights).toHaveTextContent('Access: answered (Nothing held)');
    expect(screen.queryByText(respondWords.contentsHeading)).not.toBeInTheDocument();
    pick(strings.outcomeLabel, 'Done in part');
    pick(respondWords.isSentLabel, respondWords.isSent_yes);
    type(strings.sentOnLabel, '2026-11-19');
    type(respondWords.doneLabel, 'All but one note is gone');
    tick(respondWords['ground_legal-duty']);
    type(strings.reasonsLabel, 'A court still needs it');
    type(strings.recipientsLabel, 'The school was told');
    await press(strings.respondSave);
    await waitFor(() => expect(wrongText()).toEqual([words['problem_late-because']]));
    type(strings.lateLabel, 'The boxes came late');
    await press(strings.respondSave);
    expect((await saved(store)).file.answered[1]).toEqual({
      right: 'Erasure', outcome: 'Done in part', on: '2026-11-19', how: 'Letter', reasons: 'A court still needs it', recipientsTold: 'The school was told', lateBecause: 'The boxes came late'
    });
  });

  test('what it lacks leads to its question, each with its article; once it is written it lacks nothing', async () => {
    showPanel('respond', written({ ...fullContents, retention: '', hasOtherSource: undefined, source: '' }));
    const link = await screen.findByRole('link', { name: /How long it is kept \(UK GDPR article 15\(1\)\(d\)\)/ });
    fireEvent.click(link);
    expect(field(respondWords.retention)).toHaveFocus();
    type(respondWords.retention, 'Six years');
    fireEvent.click(screen.getByRole('link', { name: /Where it came from/ }));
    pick(respondWords.hasOtherSource, respondWords.yes);
    expect(screen.getByRole('link', { name: /Where it came from/ })).toBeInTheDocument();
    type(respondWords.source, 'A neighbour');
    expect(screen.getByText(respondWords.lacksNone)).toBeInTheDocument();
  });

  test('is kept before it goes, with a part that went already: the time goes on', async () => {
    const store = showPanel('respond');
    await screen.findByText(respondWords.intro);
    type(respondWords.purposes, 'To let the flat');
    type(respondWords.searchesLabel, 'Housing: mailbox');
    await press(respondWords.partAdd);
    type(respondWords.partWhat, 'Volume 1');
    type(respondWords.partOn, '2026-11-18');
    type(respondWords.partHow, 'Email');
    await press(strings.respondSave);
    await waitFor(() => expect(wrongText()).toEqual([respondWords['problem_sent-required']]));
    pick(respondWords.isSentLabel, respondWords.isSent_no);
    await press(strings.respondSave);
    const { file } = await saved(store);
    expect(file.answered).toEqual([]);
    expect(file.responses).toMatchObject([{ right: 'Access', searches: ['Housing: mailbox'], contents: { purposes: 'To let the flat' }, parts: [{ on: '2026-11-18', how: 'Email', what: 'Volume 1' }] }]);
  });

  test('sent although it lacks something it says who answers for it', async () => {
    const store = showPanel('respond', written({ ...fullContents, retention: '' }));
    await screen.findByText(respondWords.intro);
    expect(screen.queryByLabelText((text) => text.startsWith(respondWords.who))).not.toBeInTheDocument();
    pick(respondWords.isSentLabel, respondWords.isSent_yes);
    type(strings.sentOnLabel, '2026-11-19');
    type(strings.sentHowLabel, 'Letter');
    await press(strings.respondSave);
    await waitFor(() => expect(wrongText()).toHaveLength(4));
    type(respondWords.who, 'Head of Housing');
    type(respondWords.why, 'The schedule is being changed');
    type(respondWords.advice, 'Tell them by Friday');
    type(respondWords.adviceBy, 'Priya Nandra');
    await press(strings.respondSave);
    expect((await saved(store)).file.answered[0].lacking).toEqual({ gaps: ['retention'], who: 'Head of Housing', why: 'The schedule is being changed', advice: 'Tell them by Friday', adviceBy: 'Priya Nandra' });
  });

  test('its searches are read once when it opens: where was looked, and what is not settled, before it is sent', async () => {
    const read = jest.mocked(readSearches).mockClear().mockResolvedValue({ found: [{ question: aSearch(), answer: undefined, stand: 'overdue', isOfOfficer: true }], strays: [], files: [] } as unknown as Found);
    const store = showPanel('respond', { rights: ['Access'] });
    const asked = jest.spyOn(store, 'readOutstandingOf');
    await screen.findByText(respondWords.intro);
    expect(await screen.findByText('Housing: A service, Overdue, by Friday 27 November 2026')).toBeInTheDocument();
    expect(screen.getByText(respondWords.searchesOpenOne)).toBeInTheDocument();
    expect([read.mock.calls.length, asked.mock.calls.length]).toEqual([1, 0]);
  });
  test('for law enforcement a deletion may be answered by keeping and not using, with the reason of its section; otherwise not', async () => {
    const store = showPanel('respond', { rights: ['Erasure'], regime: 'Law enforcement' });
    await screen.findByText(respondWords.intro);
    pick(strings.outcomeLabel, words.choice_restrictedInstead);
    expect(within(group(respondWords.groundsLabel)).getAllByRole('checkbox')).toHaveLength(2);
    tick(`${respondWords['ground_erasure-evidence']} (Data Protection Act 2018, section 47(2))`);
    type(respondWords.doneLabel, 'Only two officers can open it.');
    type(strings.reasonsLabel, 'The case is before the court.');
    type(strings.recipientsLabel, 'Nobody had it.');
    pick(respondWords.isSentLabel, respondWords.isSent_no);
    await press(strings.respondSave);
    expect((await saved(store)).file.responses).toMatchObject([{ right: 'Erasure', outcome: 'Restricted instead', grounds: ['erasure-evidence'] }]);
    cleanup();
    showPanel('respond', { rights: ['Erasure'] });
    await screen.findByText(respondWords.intro);
    expect(screen.queryByRole('radio', { name: words.choice_restrictedInstead })).not.toBeInTheDocument();
  });
  test('another right that is refused asks for the grounds of its article, each with it; the gap leads there', async () => {
    const store = showPanel('respond', { rights: ['Erasure'] });
    await screen.findByText(respondWords.intro);
    expect(screen.queryByText(respondWords.groundsLabel)).not.toBeInTheDocument();
    pick(strings.outcomeLabel, 'Refused');
    const boxes = within(group(respondWords.groundsLabel)).getAllByRole('checkbox');
    expect(boxes).toHaveLength(6);
    fireEvent.click(screen.getByRole('link', { name: /On what ground it is not done \(UK GDPR article 17\)/ }));
    expect(boxes[0]).toHaveFocus();
    tick(`${respondWords['ground_erasure-claims']} (UK GDPR article 17(3)(e))`);
    expect(screen.queryByRole('link', { name: /On what ground/ })).not.toBeInTheDocument();
    type(strings.reasonsLabel, 'A claim is before the court');
    for (const text of [respondWords.marketingLabel, respondWords.contestedHeading]) expect(screen.queryByText(text)).not.toBeInTheDocument();
    pick(respondWords.isSentLabel, respondWords.isSent_no);
    await press(strings.respondSave);
    expect((await saved(store)).file.responses).toMatchObject([{ right: 'Erasure', outcome: 'Refused', grounds: ['erasure-claims'] }]);
  });

  test('an objection asks whether it is to direct marketing, which cannot be refused', async () => {
    showPanel('respond', { rights: ['Objection'] });
    await screen.findByText(respondWords.intro);
    expect(screen.getByRole('heading', { name: respondWords.contestedHeading })).toBeInTheDocument();
    pick(respondWords.marketingLabel, respondWords.yes);
    pick(strings.outcomeLabel, 'Refused');
    tick(respondWords.ground_compelling);
    expect(screen.queryByRole('heading', { name: respondWords.contestedHeading })).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('link', { name: /That the direct marketing stops.*\(UK GDPR article 21\(3\)\)/ }));
    expect(within(group(respondWords.marketingLabel)).getByRole('radio', { name: respondWords.yes })).toHaveFocus();
    pick(strings.outcomeLabel, 'Done in full');
    expect(screen.queryByRole('link', { name: /That the direct marketing stops/ })).not.toBeInTheDocument();
    expect(screen.queryByText(respondWords.groundsLabel)).not.toBeInTheDocument();
  });

  test('what is contested is not used meanwhile: lifting it asks when they were told, and why only afterwards', async () => {
    const store = showPanel('respond', { rights: ['Rectification'] });
    await screen.findByText(respondWords.contestedAccuracy);
    expect(screen.queryByLabelText((text) => text.startsWith(respondWords.contestedLifted))).not.toBeInTheDocument();
    type(respondWords.contestedSince, '2026-11-05');
    type(respondWords.contestedWhy, 'The date of birth');
    type(respondWords.contestedLifted, '2026-11-18');
    pick(respondWords.isSentLabel, respondWords.isSent_no);
    await press(strings.respondSave);
    await waitFor(() => expect(wrongText()).toEqual([casePanels['problem_date-missing']]));
    type(respondWords.contestedTold, '2026-11-19');
    await press(strings.respondSave);
    await waitFor(() => expect(wrongText()).toEqual([respondWords['problem_told-late-because']]));
    type(respondWords.contestedToldLate, 'The letter was forgotten');
    await press(strings.respondSave);
    expect((await saved(store)).file.responses).toMatchObject([{ restriction: { since: '2026-11-05', lifted: '2026-11-18', told: '2026-11-19', why: 'The date of birth', toldLateBecause: 'The letter was forgotten' } }]);
  });

  test('where the council looked comes from the answers to its searches; without them it is typed', async () => {
    jest.mocked(readSearches).mockResolvedValue(searched(['Tenancy system', 'Mailbox']));
    showPanel('respond');
    await waitFor(() => expect(field(respondWords.searchesLabel)).toHaveValue('Housing: Tenancy system, Mailbox'));
    expect(screen.getByText((text) => text.includes(respondWords.searchesFrom))).toBeInTheDocument();
    type(respondWords.searchesLabel, 'Housing');
    await press(respondWords.searchesTake);
    expect(field(respondWords.searchesLabel)).toHaveValue('Housing: Tenancy system, Mailbox');
    cleanup();
    jest.mocked(readSearches).mockRejectedValue(new Error('no'));
    showPanel('respond');
    expect(await screen.findByText(respondWords.searchesFailed)).toBeInTheDocument();
  });
});

describe('Letters', () => {
  test('which one is likely is chosen; one that makes no sense now says why', async () => {
    showPanel('letters', { receivedAt: on('2026-10-12') });
    await screen.findByText(letterWords.intro);
    const letters = group(shared.which);
    expect(within(letters).getByRole('radio', { name: letterWords.letter_acknowledgement })).toBeChecked();
    pick(shared.which, `${letterWords.letter_extension}: not now`);
    expect(screen.getByText(letterWords['why_first-month-over'])).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: shared.download })).not.toBeInTheDocument();
    pick(shared.which, `${letterWords.letter_passedOn}: not now`);
    expect(screen.getByText(letterWords['why_rights-request'])).toBeInTheDocument();
  });

  test('a request is free until a ground is chosen; then the letter says what it lacks', async () => {
    showPanel('letters');
    await screen.findByText(letterWords.intro);
    pick(shared.which, letterWords.letter_fee);
    expect(screen.getByText(letterWords.why_free)).toBeInTheDocument();
    pick(letterWords.feeGroundLabel, letterWords.feeGround_furtherCopy);
    fireEvent.click(screen.getByRole('link', { name: letterWords.gap_feeAmount }));
    expect(field(letterWords.feeAmountLabel)).toHaveFocus();
    type(letterWords.feeAmountLabel, '12.50');
    expect(screen.queryByText(letterWords.gap_feeAmount)).not.toBeInTheDocument();
  });

  test('what leaves by another door has its letter, with the day of its law', async () => {
    showPanel('letters', { kind: 'Educational record', rights: [] });
    await screen.findByText(letterWords.intro);
    expect(field(letterWords.hearByLabel)).toHaveValue('2026-11-23');
    expect(screen.getByText(/By the law of that door it is Monday 23 November 2026/)).toBeInTheDocument();
    expect(screen.getByText(letterWords.gap_passedTo)).toBeInTheDocument();
  });

  test('an answer is made of what is written, and of what its searches say; what it lacks is named', async () => {
    jest.mocked(readSearches).mockResolvedValue(searched(['Mailbox']));
    showPanel('letters', { file: { ...emptyRequestFile, responses: [{ right: 'Access', outcome: 'Done in full', reasons: '', recipientsTold: '', done: '', searches: [], contents: { ...fullContents, retention: '' }, parts: [] }] } });
    await screen.findByText(letterWords.intro);
    expect(within(group(shared.which)).getByRole('radio', { name: letterWords.letter_response })).toBeChecked();
    expect(await screen.findByText(/How long it is kept/)).toBeInTheDocument();
    await press(shared.preview);
    const page = await screen.findByRole('region', { name: 'Preview' });
    for (const text of ['To let the flat to you and to look after it.', 'Housing: Mailbox', gapText['en-GB']]) expect(page).toHaveTextContent(text);
  });

  test('is kept among the files of the case, which its history tells', async () => {
    const store = showPanel('letters');
    const kept: string[] = [];
    store.keepFile = (_found, { name }) => { kept.push(name); return Promise.resolve({ name, sha256: 'abc' }); };
    await screen.findByText(letterWords.intro);
    type(shared.role, 'Officer');
    await press(shared.keep);
    await waitFor(() => expect(kept).toEqual(['SAR-2026-00001 acknowledgement en-GB 2026-11-20.docx']));
  });

  test('is in the language of who asks: a Welsh one asks who approved its words', async () => {
    showPanel('letters', { requester: { kind: 'The person', name: 'Siân Beynon', contact: '1 Stryd', language: 'Welsh' } });
    await screen.findByText(letterWords.intro);
    expect(field(shared.translator)).toBeInTheDocument();
    pick(shared.language, shared.language_enGB);
    expect(screen.getByText(letterWords.wishesOther)).toBeInTheDocument();
    expect(screen.queryByLabelText((text) => text.startsWith(shared.translator))).not.toBeInTheDocument();
  });
});

test('the letter of a search asks for an address and a safe way back, says where each is asked, and is kept with the case', async () => {
  const question = aSearch({ way: 'letter', service: '', folder: '', addressee: { kind: 'supplier', name: 'Test Repairs Ltd' } });
  jest.mocked(readSearches).mockResolvedValue({ found: [{ question, stand: 'open', answer: undefined, answers: [], later: undefined, isLate: false, isOfOfficer: true, missing: [] }], strays: [], files: [] });
  const store = showPanel('searches');
  const kept: string[] = [];
  store.keepFile = (_found, { name }) => { kept.push(name); return Promise.resolve({ name, sha256: 'abc' }); };
  await press(`${searchWords.letter}: Test Repairs Ltd by letter`);
  const gap = await screen.findByRole('link', { name: searchWords.gap_returnBy });
  fireEvent.click(gap);
  expect(field(searchWords.letterReturnBy)).toHaveFocus();
  type(searchWords.letterReturnBy, 'By the link in our mail');
  type(searchWords.letterAddress, '2 High Street');
  expect(screen.queryByRole('link', { name: searchWords.gap_returnBy })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: shared.gap_address })).not.toBeInTheDocument();
  await press(shared.preview);
  const page = await screen.findByRole('region', { name: 'Preview' });
  for (const text of ['2 High Street', 'By the link in our mail', 'All about the tenancy of Dana Test']) expect(page).toHaveTextContent(text);
  await press(shared.keep);
  await waitFor(() => expect(kept).toEqual(['SAR-2026-00001 search-7 en-GB 2026-11-20.docx']));
});
