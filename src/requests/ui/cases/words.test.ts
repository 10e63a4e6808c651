import * as fs from 'fs';
import * as path from 'path';
import * as v from 'valibot';
import { nations } from '../../../calendar';
import { choiceKey } from '../../../casework/rules/choiceKey';
import { answerLanguages, waysReceived, waysTold } from '../../../casework/rules/waysTold';
import { awaitedSteps } from '../../rules/cases/awaits';
import { clockStates, waits } from '../../rules/cases/clock';
import { requestCommands } from '../../rules/cases/commands';
import { requestEvents } from '../../rules/cases/events';
import { emptyRequestFile } from '../../rules/cases/requestFile';
import { reviewSchema } from '../../rules/cases/reviewFile';
import { toldFixedFields } from '../../../casework/rules/told/toldCase';
import { requestFields } from '../../rules/cases/fields';
import { followingKinds } from '../../rules/cases/line';
import { stepKeys } from '../../rules/cases/steps';
import { outstandingKeys } from '../../rules/searches/outstanding';
import { answeredRight, aRequest, asked, on } from '../../rules/cases/testRequests';
import { closings, extensionGrounds, regimes, requesters, requestKinds, requestStates, rightOutcomes, rights } from '../../rules/choices';
import { grounds } from '../../rules/response/grounds';
import { healthOpinionSchema } from '../../rules/exemptions/healthOpinion';
import { otherPersonSchema } from '../../rules/exemptions/otherPeople';
import { emptyContents } from '../../rules/response/responseFile';
import { noSchedule } from '../../rules/schedule/counts';
import { requestPage } from './page/requestPage';
import { clockWords, fieldLabel, titleText, valueText } from './words';
import { requestWorklist } from './worklist';

const namespaces = ['caseWords', 'casePanels', 'caseSummary', 'caseCore', 'requests', 'requestPanels', 'requestRespond', 'requestPage', 'requestEvents'];
const texts = (language: string): Record<string, string> => Object.assign({}, ...namespaces.map((area) => jest.requireActual<{ default: object }>(`../../../loc/${area}/${language}`).default)) as Record<string, string>;

/** Paths of a table of fields, each as its text has it. */
function paths(table: object, before = ''): readonly string[] {
  return Object.entries(table).flatMap(([name, each]: [string, object]) => ('column' in each ? [`${before}${name}`] : paths(each, `${before}${name}_`)));
}
const columns = (table: object): readonly string[] => Object.values(table).map(({ column }: { readonly column: string }) => column);

/** Codes of problems that a rule gives: `problems.add('field', 'code')`, `problems.text('field', typed, … 'code')`, `line(…, 'code')`. */
function problemCodes(): readonly string[] {
  const folders = ['cases', 'response'].map((folder) => path.join(__dirname, '../../rules', folder));
  const sources = folders.flatMap((folder) => fs.readdirSync(folder).filter((name) => !/test/i.test(name)).map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))).join('\n');
  const calls = [...sources.matchAll(/(?:problems\.(?:add|text|doneAt)|line|needed|early)\((.*)/g)].map(([, given]) => given);
  const moments = ['required', 'date-missing', 'time-missing', 'not-a-date', 'not-a-time', 'clocks-went-forward', 'too-long-ago', 'in-the-future', 'too-long', 'file-too-long', 'closing-who', 'closing-adviceBy'];
  return [...new Set([...moments, ...calls.flatMap((given) => [...given.matchAll(/'([a-z]+(?:-[a-z]+)+|younger|required)'/g)].map(([, code]) => code))])];
}

describe.each(['en', 'cy'])('the words of requests, %s', (language) => {
  const known = texts(language);
  const missing = (keys: readonly string[]): readonly string[] => keys.filter((key) => !(key in known));

  test('every stored choice has its own', () => {
    const stored = [requestStates, rights, requestKinds, regimes, requesters, extensionGrounds, rightOutcomes, grounds, closings, clockStates, waits, waysReceived, waysTold, answerLanguages, nations, ['Yes', 'No', 'Not known']].flat();
    expect(missing(stored.map((each) => `choice_${choiceKey(each)}`))).toEqual([]);
    expect(missing(requestKinds.filter((kind) => kind !== 'Not decided').map((kind) => `kind_${choiceKey(kind)}`))).toEqual([]);
    expect(missing(rights.map((right) => `right_${choiceKey(right)}`))).toEqual([]);
  });

  test('every command, step, and thing that is awaited', () => {
    expect(missing([...requestCommands.map((each) => `command_${each}`), ...stepKeys.map((each) => `step_${each}`), ...[...outstandingKeys, 'searchNone', 'opinion', 'undecided', 'lead', 'tasks'].map((each) => `missing_${each}`), ...[...awaitedSteps, 'rest'].map((each) => `await_${each}`), ...waits.flatMap((each) => [`waits_${each}`, `wait_${each}`, `moment_asked_${each}`, `moment_given_${each}`, `moment_waits_${each}`])])).toEqual([]);
    expect(missing(['received', 'clarified', 'clarifiedUntil', 'extended', 'due', 'answered', 'answeredLate', 'paused', 'closed', 'noDuty'].map((each) => `moment_${each}`))).toEqual([]);
  });

  test('every kind of event of its own', () => {
    expect(missing(Object.values(requestEvents).filter(({ kind }) => kind !== 'closed').map(({ kind }) => `event_${choiceKey(kind)}`))).toEqual([]);
  });

  test('every problem that a rule gives', () => {
    expect(problemCodes().length).toBeGreaterThan(30);
    expect(missing(problemCodes().map((code) => `problem_${code}`))).toEqual([]);
  });

  test('every field, and every column that is fixed or follows', () => {
    const fields = [...paths(requestFields), ...[...Object.keys(emptyRequestFile).filter((part) => part !== 'v'), 'responses'].map((part) => `file_${part}`)];
    expect(missing([...fields, 'file_closing', ...columns(toldFixedFields), ...Object.keys(followingKinds)].map((each) => `field_${each}`))).toEqual([]);
  });
});

test('a title is what is asked for', () => {
  expect([titleText('Request'), titleText('Access'), titleText('Access, Erasure'), titleText('Automated decision')]).toEqual(['Someone’s request', 'Subject access request', 'Access, Deletion', 'A decision by machine']);
});

test('values are told in words, and what somebody wrote stands as it is', () => {
  const about = { locale: 'en-GB', officers: [] } as const;
  expect(valueText('rights', ['Access', 'Erasure'], about)).toBe('Access\nDeletion');
  expect(valueText('subject', 'Refused', about)).toBe('Refused');
  expect(valueText('OpenRights', 'Access; Erasure', about)).toBe('Access, Deletion');
  expect(valueText('file.answered', [answeredRight({ outcome: 'Nothing held' })], about)).toBe('Access; Nothing held; 20/11/2026; Letter');
  const lacking = { gaps: ['retention'], who: 'Head of Housing', why: 'Later', advice: 'Send it', adviceBy: 'Priya Nandra' };
  expect(valueText('file.answered', [answeredRight({ lacking })], about)).toBe('Access; Done in full; 20/11/2026; Letter; Head of Housing; Later; Send it; Priya Nandra');
  const part = { key: 'p1', on: '2026-11-10', how: 'Email', what: 'Volume 1' };
  expect(valueText('file.responses', [{ right: 'Access', outcome: 'Done in part', reasons: 'x', recipientsTold: '', done: '', searches: ['Housing'], contents: { ...emptyContents, purposes: 'To let', hasOtherSource: true, abbreviations: [{ short: 'ASB', meaning: 'y' }] }, parts: [part] }], about))
    .toBe('Access; Done in part; x; Housing; To let; ASB: y; Some of it came from others: Yes; 10/11/2026; Email; Volume 1');
  const objection = { right: 'Objection', outcome: 'Refused', reasons: 'x', recipientsTold: '', done: '', grounds: ['compelling', 'research'], isMarketing: false, searches: [], parts: [] };
  const restriction = { since: '2026-11-05', lifted: '2026-11-20', told: '2026-11-22', why: 'Whose interests', toldLateBecause: 'Forgotten' };
  expect(valueText('file.responses', [{ ...objection, restriction }, { ...objection, grounds: undefined, isMarketing: true, reasons: '' }], about))
    .toBe('Objection; Refused; Compelling reasons; Research or statistics; No direct marketing; x; 05/11/2026; 20/11/2026; 22/11/2026; Whose interests; Forgotten\nObjection; Refused; Direct marketing');
  expect(valueText('file.closing', { how: 'Responded', who: '', why: '', advice: '', adviceBy: '', mergedInto: '' }, about)).toBe('Answered');
  expect(valueText('schedule', noSchedule, about)).toBe('No documents');
  expect(valueText('requester.kind', 'Other', about)).toBe('Somebody else, for another person');
  // a line each with its question: "No" alone says nothing
  expect(valueText('file.card', { ...emptyRequestFile.card, childCanAsk: 'No', risk: 'A former partner' }, about)).toBe('The child can use this right themselves: No\nWhom an answer could harm: A former partner');
  expect(valueText('schedule', { ...noSchedule, found: 12, disclosed: 9, withheld: 3, pages: 20 }, about))
    .toBe('Found: 12. Disclosed: 9. In part: 0. Withheld: 3. Not their information: 0. Copies: 0. Not decided: 0. Pages that are to go out: 20. Gone out by now: documents 0, pages 0.');
});

test('each part of the review has its own name, and says what was decided of what', () => {
  const about = { locale: 'en-GB', officers: [] } as const;
  expect(['withheld', 'otherPeople', 'opinions', 'unfounded'].map((part) => fieldLabel(`review.${part}`))).toEqual(['What is kept back', 'Other people’s information', 'Health professional’s opinion', 'Manifestly unfounded or excessive']);
  const opinion = v.parse(healthOpinionSchema, { key: 'a', covers: 'One letter', of: 'The paediatrician', state: 'met', on: '2026-11-20', askedOn: '2026-11-02', again: 'no', againWhy: 'Fresh', isKnown: true, knownWhy: 'They sent it' });
  expect(valueText('review.opinions', [opinion], about)).toBe('One letter; The paediatrician; 02/11/2026; It could seriously harm somebody; 20/11/2026; Reasonable to ask again: No; Fresh; The person knows this information; They sent it');
  const { withheld } = v.parse(reviewSchema, { v: 1, withheld: [{ key: 'b', right: 'Erasure', opinion: 'a', exemption: 'sch3-5', covers: 'Page 4', reason: 'Harm', told: 'general', decidedBy: 'Priya Nandra', on: '2026-11-21' }] });
  expect(valueText('review.withheld', withheld, about)).toBe('Deletion; Schedule 3, Part 2, paragraph 5; Page 4; Harm; Rests on an opinion; That something was left out, in general words; Priya Nandra; 21/11/2026');
  const person = v.parse(otherPersonSchema, { key: 'c', who: 'A neighbour', what: 'A complaint', consent: 'refused', worker: 'health', inRole: 'yes', inHealthRecord: 'no', decision: 'redact', reason: 'It reads without the name', decidedBy: 'Priya Nandra' });
  expect(valueText('review.otherPeople', [person], about)).toBe('A neighbour; A complaint; They refused; A health professional; About their work, or from it: Yes; In a health record: No; Give it without what shows who they are; It reads without the name; Priya Nandra');
});

describe('the clock in words', () => {
  const now = on('2026-11-25');
  const words = (known: Parameters<typeof aRequest>[0]): readonly (string | undefined)[] => {
    const { text, first } = clockWords(aRequest(known), now);
    return [text, first && `${first.right} ${first.due.toString()}`];
  };
  test.each<[string, Parameters<typeof aRequest>[0], readonly (string | undefined)[]]>([
    ['of the right that ends first', { rights: ['Access', 'Erasure'], file: { ...emptyRequestFile, clarifications: [asked('2026-11-09', '2026-11-16')] } }, ['7 days left to answer', 'Erasure 2026-12-02']],
    ['late', { receivedAt: on('2026-10-20') }, ['5 days late to answer', 'Access 2026-11-20']],
    ['waiting', { identity: { askedAt: on('2026-11-04'), givenAt: undefined, doubt: 'x', seen: '' } }, ['Waiting: who they are', undefined]],
    ['paused', { file: { ...emptyRequestFile, clarifications: [asked('2026-11-09')] } }, ['Paused: the requester was asked something', undefined]],
    ['answered', { file: { ...emptyRequestFile, answered: [answeredRight()] } }, ['Answered', undefined]],
    ['by another door', { kind: 'Freedom of information' }, ['No time to count', undefined]],
    ['when nobody knows when it came', { receivedAt: undefined }, ['Enter when it reached the council', undefined]]
  ])('%s', (_state, known, expected) => expect(words(known)).toEqual(expected));
});

test('the worklist knows what deals with what is awaited', () => {
  expect(['kind', 'fee', 'clarification', 'respond', 'close', 'rest', 'changed'].map((awaited) => requestWorklist.commandFor(awaited))).toEqual(['assess', 'identity', 'clarify', 'respond', 'close', 'assess', 'history']);
  expect(requestWorklist.marks.map(({ key, all }) => [key, all.length])).toEqual([['right', 8], ['kind', 7]]);
});

test('the page tells how the day of each right came about, once where it is the same', () => {
  const explained = (known: Parameters<typeof aRequest>[0]): readonly (readonly string[])[] => requestPage.clockExplained?.({ values: aRequest(known) } as Parameters<NonNullable<typeof requestPage.clockExplained>>[0], 'en-GB') ?? [];
  expect(explained({ rights: ['Access', 'Erasure'] }).map(([first]) => first)).toEqual(['Access, Deletion.']);
  expect(explained({ rights: ['Access', 'Erasure'], file: { ...emptyRequestFile, clarifications: [asked('2026-11-09', '2026-11-16')] } }).map(([first]) => first)).toEqual(['Access.', 'Deletion.']);
  expect(explained({ identity: { askedAt: on('2026-11-04'), givenAt: on('2026-11-10'), doubt: 'x', seen: 'y' } })[0][1]).toBe('Who it is was clear on Tuesday 10 November 2026.');
  expect(requestPage.momentText('answeredLate_Automated decision')).toBe('A decision by machine: sent after the deadline');
});
