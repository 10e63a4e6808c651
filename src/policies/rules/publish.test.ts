import { Temporal } from 'temporal-polyfill';
import { audienceWords, decidePublication, longestNote, sameBytes, type PublishInput } from './publish';
import { questionsToEdit, readQuestions, type QuestionInput } from './questionsInput';
import { nextReview, recordReview, reviewTime } from './review';
import type { Policy, PolicyVersion } from './version';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const today = day('2026-11-22');
const both = (text: string): { 'en-GB': string; 'cy-GB': string } => ({ 'en-GB': text, 'cy-GB': text });
const question: QuestionInput = {
  id: 'q', text: both('Which?'), explanation: both('Because.'), choices: [{ id: 'a', text: both('A'), isRight: true }, { id: 'b', text: both('B'), isRight: false }, { id: 'c', text: both(' '), isRight: false }]
};
const input: PublishInput = {
  title: ' Clear desk ', change: 'minor', changeSummary: '', readBy: 'days', date: '', days: '14', statement: both('I follow'), questions: [], pass: 'all', passMark: '', audience: { kind: 'everyone' },
  owner: { name: 'Pat', upn: 'pat@x.example' }, approval: 'approved', approver: undefined, approverTyped: ' Cabinet ', approvedOn: '2026-08-31', noApproval: '',
  reviewDue: '2027-02-28', reviewMonths: '6', relatedPolicies: []
};
const context = { policyId: 3, today, policy: undefined, contentHash: 'new', audienceText: 'Everyone' };
const published = { policyId: 3, versions: [{ number: 1 } as PolicyVersion], withdrawn: undefined } satisfies Policy;
const problems = (changes: Partial<PublishInput>, policy?: Policy): readonly string[] => {
  const made = decidePublication({ ...input, ...changes }, { ...context, policy });
  return made.ok ? [] : made.problems.map(({ field, code }) => `${field}: ${code}`);
};

test('the first version is material, whatever was chosen, and needs no word on what changed', () => {
  expect(decidePublication(input, context)).toMatchObject({ ok: true, decision: { title: 'Clear desk', change: 'material', readBy: { kind: 'days', days: 14 }, passMark: 0 } });
});

test('a later version says what changed', () => {
  expect(problems({}, published)).toEqual(['changeSummary: required']);
  expect(decidePublication({ ...input, changeSummary: 'A telephone number.' }, { ...context, policy: published })).toMatchObject({ ok: true, decision: { change: 'minor' } });
});

test('the day to read by may be today and not yesterday', () => {
  expect(problems({ readBy: 'date', date: '2026-11-22' })).toEqual([]);
  expect(problems({ readBy: 'date', date: '2026-11-21' })).toEqual(['date: inPast']);
  expect(problems({ readBy: 'date', date: '31/12' })).toEqual(['date: notADate']);
  expect([problems({ days: '0' }), problems({ days: '1.5' }), problems({ days: '367' })]).toEqual([['days: days'], ['days: days'], ['days: days']]);
});

test('nobody as audience is refused, and so is more than a note column holds', () => {
  expect(problems({ audience: { kind: 'some', groups: [], departments: [], jobTitles: [] } })).toEqual(['audience: nobody']);
  expect(problems({ audience: { kind: 'some', groups: [], departments: ['x'.repeat(longestNote)], jobTitles: [] } })).toEqual(['audience: tooLong']);
});

test('owner, statement in both languages, who approved this file, when, and the next review are asked for', () => {
  expect(problems({ owner: undefined, statement: { 'en-GB': 'I follow', 'cy-GB': ' ' }, approvedOn: '2026-11-23', reviewMonths: 'x' }))
    .toEqual(['statement-cy: required', 'owner: required', 'approvedOn: inFuture', 'reviewMonths: months']);
  expect(problems({ approverTyped: ' ', approvedOn: '', reviewDue: '' })).toEqual(['approver: required', 'approvedOn: notADate', 'reviewDue: notADate']);
  expect([problems({ reviewDue: '2026-11-21' }), problems({ reviewDue: '2026-11-22' }), problems({ reviewDue: '2036-11-23' })]).toEqual([['reviewDue: inPast'], [], ['reviewDue: tooFar']]);
});

test('a colleague or a body has approved it; what was typed beside a colleague who was chosen counts for nothing', () => {
  const made = decidePublication(input, context);
  expect(made).toMatchObject({ decision: { approverName: 'Cabinet', approverUpn: '', noApproval: '' } });
  expect(made.ok && [made.decision.approvedOn, made.decision.reviewDue].map(String)).toEqual(['2026-08-31', '2027-02-28']);
  expect(decidePublication({ ...input, approver: { name: 'Pat', upn: 'pat@x.example' } }, context)).toMatchObject({ decision: { approverName: 'Pat', approverUpn: 'pat@x.example' } });
});

test('a file that nobody has approved goes out with the reason, and with no approval of any other file', () => {
  expect(problems({ approval: 'none', approverTyped: '', approvedOn: '' })).toEqual(['noApproval: required']);
  const made = decidePublication({ ...input, approval: 'none', noApproval: ' A telephone number only. ' }, context);
  expect(made).toMatchObject({ decision: { approverName: '', approverUpn: '', approvedOn: undefined, noApproval: 'A telephone number only.' } });
});

test('a review that is past stays with the very file that it was entered for, and with no other', () => {
  const overdue = { policyId: 3, versions: [{ number: 1, contentHash: 'same', reviewDue: day('2026-11-01') } as PolicyVersion], withdrawn: undefined } satisfies Policy;
  const again = (contentHash: string) => decidePublication({ ...input, changeSummary: 'For Housing too.', reviewDue: '2026-11-01' }, { ...context, policy: overdue, contentHash });
  expect([again('same').ok, again('new').ok]).toEqual([true, false]);
});

test('all questions have to be right, unless the officer says how many are enough', () => {
  const two = [question, { ...question, id: 'q2' }];
  const markOf = (changes: Partial<PublishInput>): number | undefined => {
    const made = decidePublication({ ...input, questions: two, ...changes }, context);
    return made.ok ? made.decision.passMark : undefined;
  };
  expect([markOf({}), markOf({ passMark: '1' }), markOf({ pass: 'some', passMark: '1' }), markOf({ questions: [], pass: 'some', passMark: '' })]).toEqual([2, 2, 1, 0]);
  expect(['0', '1', '2', '3', ''].map((passMark) => problems({ questions: two, pass: 'some', passMark }))).toEqual([['passMark: passMark'], [], [], ['passMark: passMark'], ['passMark: passMark']]);
});

test('a question needs words, two answers, a right one and an explanation; empty answers are left out', () => {
  expect(readQuestions([question])).toMatchObject({ problems: [], questions: [{ right: ['a'], choices: [{ id: 'a' }, { id: 'b' }] }] });
  expect(readQuestions([{ ...question, text: both(''), choices: question.choices.slice(0, 1), explanation: both('') }]).problems.map(({ code }) => code)).toEqual(['noQuestion', 'fewChoices', 'noExplanation']);
  expect(readQuestions([{ ...question, choices: question.choices.map((each) => ({ ...each, isRight: false })) }]).problems).toEqual([{ index: 0, code: 'noneRight' }]);
});

test('what was typed in one language only stands in both, and comes back to be edited', () => {
  const { questions } = readQuestions([{ ...question, text: { 'en-GB': 'Which?', 'cy-GB': '' } }]);
  expect(questions[0].text).toEqual(both('Which?'));
  expect(readQuestions(questionsToEdit(questions)).questions).toEqual(questions);
});

test('an audience in words fits its column', () => {
  expect(audienceWords({ kind: 'everyone' }, 'All staff')).toBe('All staff');
  expect(audienceWords({ kind: 'some', groups: [{ id: '1', name: 'Heads' }], departments: ['Housing'], jobTitles: [] }, '')).toBe('Heads; Housing');
  expect(audienceWords({ kind: 'some', groups: [], departments: ['x'.repeat(300)], jobTitles: [] }, '')).toHaveLength(255);
});

test('the same bytes are found wherever they were published', () => {
  const version = (policyId: number, number: number, contentHash: string): PolicyVersion => ({ policyId, number, contentHash } as PolicyVersion);
  const policies: Policy[] = [{ policyId: 1, versions: [version(1, 1, 'a'), version(1, 2, 'b')], withdrawn: undefined }, { policyId: 2, versions: [version(2, 1, 'a')], withdrawn: undefined }];
  expect(sameBytes(policies, 'a').map(({ policyId, number }) => [policyId, number])).toEqual([[2, 1], [1, 1]]);
});

test.each([
  ['2026-11-21', 'overdue'], ['2026-11-22', 'this-quarter'], ['2026-12-31', 'this-quarter'], ['2027-01-01', 'next-quarter'], ['2027-03-31', 'next-quarter'], ['2027-04-01', 'later']
] as const)('a review due on %s is %s', (due, expected) => {
  expect(reviewTime(day(due), today)).toBe(expected);
});

test('a review without a day is told apart', () => {
  expect(reviewTime(undefined, today)).toBe('none');
  expect(nextReview(day('2028-02-29'), 12).toString()).toBe('2029-02-28');
});

test('no change keeps the policy in force; a change puts it under review and says why', () => {
  const review = { outcome: 'No change', reviewedOn: '2026-11-22', notes: '', months: '12' } as const;
  expect(recordReview(review, today)).toMatchObject({ ok: true, columns: { LastReviewOutcome: 'No change', ReviewDue: '2027-11-22T00:00:00Z' } });
  expect(recordReview({ ...review, outcome: 'Material change' }, today)).toEqual({ ok: false, problems: [{ field: 'notes', code: 'required' }] });
  expect(recordReview({ ...review, outcome: 'Withdraw', notes: 'Replaced.' }, today)).toMatchObject({ ok: true, columns: { PolicyStatus: 'Under review' } });
  expect(recordReview({ outcome: '', reviewedOn: '2026-11-23', notes: '', months: '0' }, today)).toMatchObject({ problems: [{ code: 'required' }, { code: 'inFuture' }, { code: 'months' }] });
});
