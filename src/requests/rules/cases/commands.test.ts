import { emptyClosing } from '../../../casework/rules/earlyClosing';
import type { CommandContext } from '../../../casework/rules/command';
import { dayAndTime } from '../../../casework/rules/moments';
import { reopen } from '../../../casework/rules/reopen';
import { assess, assessInput } from './assess';
import { awaits, lineFacts } from './awaits';
import { clarificationInput, clarify } from './clarify';
import { closeRequest } from './close';
import type { RequestResult } from './commands';
import { extend, lateFor } from './extend';
import { identityInput, recordIdentity } from './identity';
import { requestReopen } from './leadAndReopen';
import { emptyRequestFile } from './requestFile';
import { respond, respondStart } from './respond';
import { requestEnd, requestMoments, requestSteps } from './steps';
import type { HealthOpinion } from '../exemptions/healthOpinion';
import { emptyContents, type WrittenResponse } from '../response/responseFile';
import { typedInFull } from '../response/testResponses';
import { noSchedule } from '../schedule/counts';
import { emptyReview } from './reviewFile';
import { answeredRight, aRequest, asked, found, on } from './testRequests';
import type { RequestValues } from './values';
import { Temporal } from 'temporal-polyfill';

const now = on('2026-11-25');
const context: CommandContext = { now, me: { id: 8, name: 'Owen Rees' } };
const nobody = { date: '', time: '' };
const day = (date: string): { readonly date: string; readonly time: string } => ({ date, time: '10:00' });

function done(result: RequestResult): { readonly next: RequestValues; readonly codes: readonly string[] } {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { next: result.next, codes: result.events.map(({ code }) => code) };
}
const problems = (result: RequestResult): readonly string[] => (result.ok ? [] : result.problems.map(({ field, code }) => `${field}: ${code}`));
const awaited = (values: RequestValues, moment = now): readonly string[] => awaits(values, lineFacts(values), moment);
const fresh = found({ kind: 'Not decided', rights: [], caseState: 'New' });
const typed = (values: RequestValues) => assessInput(values, dayAndTime(values.receivedAt));

describe('The first question', () => {
  test('a rights request says which rights, and is in hand; it waits for its answer', () => {
    expect(awaited(fresh.values)).toEqual(['kind']);
    const { next, codes } = done(assess(fresh, { ...typed(fresh.values), kind: 'Rights request', rights: ['Erasure', 'Access'] }, context));
    expect([next.caseState, next.rights, codes]).toEqual(['In hand', ['Access', 'Erasure'], ['assessed']]);
    expect(awaited(next)).toEqual(['respond']);
    expect(problems(assess(fresh, { ...typed(fresh.values), kind: 'Rights request' }, context))).toEqual(['rights: rights-required']);
  });
  test('what leaves by another door says why, and only waits to be closed', () => {
    expect(problems(assess(fresh, { ...typed(fresh.values), kind: 'Deceased person' }, context))).toEqual(['kindReason: kind-reason']);
    const { next } = done(assess(fresh, { ...typed(fresh.values), kind: 'Deceased person', kindReason: 'He died in March; sent to the executor’s door.' }, context));
    expect([next.caseState, awaited(next)]).toEqual(['In hand', ['close']]);
  });
  test('whoever asks for somebody else names them; the person themselves is nobody else', () => {
    expect(problems(assess(fresh, { ...typed(fresh.values), kind: 'Rights request', rights: ['Access'], requester: 'Parent' }, context))).toEqual(['subject: subject-required']);
    const { next } = done(assess(fresh, { ...typed(fresh.values), kind: 'Rights request', rights: ['Access'], requester: 'Parent', subject: 'Bo Sorrel', card: { ...typed(fresh.values).card, childCanAsk: 'No', childWishes: 'Wants it too' } }, context));
    expect([next.requester.kind, next.subject, next.file.card]).toMatchObject(['Parent', 'Bo Sorrel', { childCanAsk: 'No', childWishes: 'Wants it too' }]);
    const back = done(assess(found(next), { ...typed(next), requester: 'The person' }, context));
    expect([back.next.subject, back.codes]).toEqual(['', ['factsChanged']]);
  });
  test('another moment of receipt asks why, and is never in the future', () => {
    expect(problems(assess(fresh, { ...typed(fresh.values), ...day('2026-10-30') }, context))).toEqual(['receivedReason: received-reason']);
    expect(done(assess(fresh, { ...typed(fresh.values), ...day('2026-10-30'), receivedReason: 'It lay in the post room' }, context)).codes).toContain('receivedChanged');
    expect(problems(assess(fresh, { ...typed(fresh.values), ...day('2026-11-26') }, context))).toEqual(['received: in-the-future']);
  });
  test('a right that was answered cannot be taken away', () => {
    const answered = found({ rights: ['Access', 'Erasure'], file: { ...emptyRequestFile, answered: [answeredRight()] } });
    expect(problems(assess(answered, { ...typed(answered.values), rights: ['Erasure'] }, context))).toEqual(['rights: right-answered']);
  });
});

describe('What the time begins with', () => {
  const typedIdentity = identityInput(found().values);
  test('who it is is asked with a doubt; then the request waits for it, and for nothing once it is there', () => {
    const ask = { ...typedIdentity, identity: { ...typedIdentity.identity, asked: day('2026-11-04') } };
    expect(problems(recordIdentity(found(), ask, context))).toEqual(['identity.doubt: doubt-required']);
    const { next, codes } = done(recordIdentity(found(), { ...ask, identity: { ...ask.identity, doubt: 'Another address' } }, context));
    expect([codes, awaited(next)]).toEqual([['startAsked'], ['identity', 'respond']]);
    const there = done(recordIdentity(found(next), { ...identityInput(next), identity: { ...identityInput(next).identity, given: day('2026-11-10'), seen: 'Passport, shown at the desk' } }, context));
    expect([there.codes, awaited(there.next)]).toEqual([['startGiven'], ['respond']]);
  });
  test('nothing came before it was asked for, is asked before the request, or in the future', () => {
    const wrong = (asked: string, given: string): readonly string[] => problems(recordIdentity(found(), { ...typedIdentity, authority: { asked: day(asked), given: given === '' ? nobody : day(given), what: 'A letter' } }, context));
    expect(wrong('2026-11-10', '2026-11-09')).toEqual(['authority.given: before-asked']);
    expect(wrong('2026-10-10', '2026-11-09')).toEqual(['authority.asked: before-received']);
    expect(wrong('2026-11-26', '')).toEqual(['authority.asked: in-the-future']);
    expect(problems(recordIdentity(found(), typedIdentity, context))).toEqual(['identity.asked: nothing-changed']);
  });
});

describe('Clarification', () => {
  const row = { key: 'a', what: 'Which years?', askedOn: '2026-11-09', answeredOn: '', answer: '', goesOnBecause: '' };
  test('asked it waits; answered, or gone on without an answer, it does not', () => {
    const { next, codes } = done(clarify(found(), [row], context));
    expect([codes, awaited(next)]).toEqual([['clarified'], ['clarification', 'respond']]);
    expect(awaited(done(clarify(found(next), [{ ...row, answeredOn: '2026-11-16', answer: '2024' }], context)).next)).toEqual(['respond']);
    expect(awaited(done(clarify(found(next), [{ ...row, answeredOn: '2026-11-23', goesOnBecause: 'Nobody answered twice' }], context)).next)).toEqual(['respond']);
  });
  test.each([
    ['before the request came', { askedOn: '2026-11-01' }, ['clarifications.0.askedOn: before-received']],
    ['answered before it was asked', { answeredOn: '2026-11-08', answer: 'x' }, ['clarifications.0.answeredOn: before-asked']],
    ['in the future', { askedOn: '2026-11-26' }, ['clarifications.0.askedOn: in-the-future']],
    ['on no day', { askedOn: '' }, ['clarifications.0.askedOn: required']],
    ['answered without a word', { answeredOn: '2026-11-16' }, ['clarifications.0.answer: answer-required']],
    ['with an answer and no day', { answer: '2024' }, ['clarifications.0.answeredOn: required']],
    ['without a question', { what: ' ' }, ['clarifications.0.what: clarification-what']]
  ])('it is not %s', (_when, changes, expected) => {
    expect(problems(clarify(found(), [{ ...row, ...changes }], context))).toEqual(expected);
  });
  test('of another right nothing waits, and nothing saved says so', () => {
    expect(problems(clarify(found({ rights: ['Erasure'] }), [row], context))).toEqual(['clarifications: access-only']);
    const there = found({ file: { ...emptyRequestFile, clarifications: [asked('2026-11-09')] } });
    expect(problems(clarify(there, clarificationInput(there.values.file.clarifications), context))).toEqual(['clarifications: nothing-changed']);
  });
});

describe('Extension', () => {
  const typedExtension = { ...day('2026-11-20'), ground: 'Complexity', why: 'Forty boxes of paper', lateBecause: '', takenBack: false };
  test('told within the first month it gives two months more, and can be taken back', () => {
    const { next, codes } = done(extend(found(), typedExtension, context));
    expect([lineFacts(next).due?.toString(), codes]).toEqual(['2027-02-02', ['extended']]);
    expect(lineFacts(done(extend(found(next), { ...typedExtension, takenBack: true }, context)).next).due?.toString()).toBe('2026-12-02');
  });
  test('told after it, it says why so late and gives no time', () => {
    const late = { ...context, now: on('2026-12-10') };
    expect(problems(extend(found(), { ...typedExtension, ...day('2026-12-03') }, late))).toEqual(['lateBecause: extension-late']);
    const { next } = done(extend(found(), { ...typedExtension, ...day('2026-12-03'), lateBecause: 'The officer was ill' }, late));
    expect([lineFacts(next).due?.toString(), next.extension.lateBecause]).toEqual(['2026-12-02', 'The officer was ill']);
    expect(lateFor(aRequest(), Temporal.PlainDate.from('2026-12-03'))).toEqual(['Access']);
  });
  test('it has a ground and a reason, and there is a time to extend', () => {
    expect(problems(extend(found(), { ...typedExtension, ground: '', why: '' }, context))).toEqual(['ground: ground-required', 'why: extension-why']);
    const waiting = found({ identity: { askedAt: on('2026-11-04'), givenAt: undefined, doubt: 'x', seen: '' } });
    expect(problems(extend(waiting, typedExtension, context))).toEqual(['told: not-begun']);
  });
});

describe('Answering a right', () => {
  const both = found({ rights: ['Access', 'Erasure'] });
  const typedAnswer = { ...respondStart(both.values, 'Access').input, ...typedInFull, outcome: 'Done in full', isSent: 'yes', on: '2026-11-20', how: 'Letter' } as const;
  test('each is answered alone; the request waits for the others, and then to be closed', () => {
    const { next, codes } = done(respond(both, typedAnswer, context));
    expect([codes, awaited(next)]).toEqual([['answered'], ['respond']]);
    const all = done(respond(found(next), { ...typedAnswer, right: 'Erasure' }, context)).next;
    expect([all.file.answered.map(({ right }) => right), awaited(all)]).toEqual([['Access', 'Erasure'], ['close']]);
  });
  test('without a right, an outcome, a day and a way nothing is recorded as sent', () => {
    expect(problems(respond(both, { ...typedAnswer, right: 'Portability' }, context))).toEqual(['right: right-required']);
    expect(problems(respond(both, { ...typedAnswer, outcome: '', how: '', on: '' }, context))).toEqual(['outcome: outcome-required', 'on: required', 'how: how-required']);
    expect(problems(respond(both, { ...typedAnswer, isSent: '' }, context))).toEqual(['isSent: sent-required']);
  });
  test('sent after the last day it says why, and stays late', () => {
    const later = { ...context, now: on('2026-12-10') };
    expect(problems(respond(both, { ...typedAnswer, on: '2026-12-03' }, later))).toEqual(['lateBecause: late-because']);
    expect(done(respond(both, { ...typedAnswer, on: '2026-12-03', lateBecause: 'The boxes came late' }, later)).next.file.answered[0].lateBecause).toBe('The boxes came late');
  });
  test('in the last week answering comes before the rest', () => {
    const undecided = aRequest({ file: { ...emptyRequestFile, clarifications: [asked('2026-11-09', '2026-11-10')] }, rights: ['Access'] });
    expect(awaited(undecided, on('2026-12-01'))[0]).toBe('respond');
  });
});

describe('Closing', () => {
  const answered = found({ file: { ...emptyRequestFile, answered: [answeredRight()] } });
  test('once every right is answered it closes by itself; before, it asks how, who, why and the DPO’s advice', () => {
    const { next, codes } = done(closeRequest(answered, emptyClosing, { months: 24 }, context));
    expect([next.caseState, next.file.closing?.how, next.disposalDue, codes]).toEqual(['Closed', 'Responded', '2028-11-25', ['closed']]);
    expect(problems(closeRequest(found(), emptyClosing, { months: 24 }, context))).toEqual(['how: closing-how', 'who: closing-who', 'adviceBy: closing-adviceBy', 'why: closing-why', 'advice: closing-advice']);
    expect(problems(closeRequest(answered, emptyClosing, { months: 24, openTasks: 1 }, context))).toEqual(['tasks: tasks-open']);
    expect(problems(closeRequest(answered, emptyClosing, { months: 24, openSearches: 1 }, context))).toEqual(['searches: searches-open']);
  });
  test('one that is the same as another lives on in the older; opened again it is in hand as before', () => {
    const merged = { how: 'Merged', who: 'x', why: 'The same letter', advice: 'x', adviceBy: 'x', mergedInto: 'sar-2026-00009' };
    const older = { ...found({ receivedAt: on('2026-10-30') }, 'SAR-2026-00009'), logId: 9 };
    const { next } = done(closeRequest(found(), merged, { months: 24, survivor: older }, context));
    expect([next.file.closing?.mergedId, requestEnd({ values: next })]).toEqual([9, { state: 'merged', into: 'SAR-2026-00009' }]);
    expect(problems(closeRequest(found(), merged, { months: 24, survivor: { ...older, values: { ...older.values, receivedAt: now } } }, context))).toEqual(['mergedInto: younger']);
    expect(problems(closeRequest(found(), merged, { months: 24 }, context))).toEqual(['mergedInto: not-a-request']);
    const again = reopen(requestReopen, found(next), { reason: 'They wrote again' });
    expect(again.ok && [again.next.caseState, again.next.file.closing]).toEqual(['In hand', undefined]);
  });
});

describe('The step of', () => {
  const stepOf = (wanted: string, known: Partial<RequestValues> = {}, counts?: Readonly<Record<string, number>>, at = now): string =>
    requestSteps(found({ leadId: 7, ...known }), { now: at, openTasks: 0, ...(counts ? { counts } : {}) }).filter(({ key }) => key === wanted).map(({ state, missing, command }) => [state, command, ...missing.map(({ key }) => key)].join(' ')).join();
  const opinion = (state: HealthOpinion['state'], on?: string): HealthOpinion => ({ key: 'o', covers: 'The nurse’s notes', state, of: 'Dr A', askedOn: undefined, on, again: 'no', againWhy: 'x', isKnown: false, knownWhy: '' });
  const written = (contents: Partial<WrittenResponse['contents']>, searches: readonly string[] = []): Partial<RequestValues> =>
    ({ file: { ...emptyRequestFile, responses: [{ right: 'Access', reasons: '', recipientsTold: '', done: '', searches: [...searches], contents: { ...emptyContents, ...contents }, parts: [] }] } });

  test('the searches: what nobody has read and who is late before who has time, and done once none is open', () => {
    expect(stepOf('searches', {}, { searches: 4, searchOpen: 1, searchOverdue: 1, searchAnswered: 1, searchOfTheirs: 1 })).toBe('next searches searchOfTheirs searchAnswered searchOverdue searchOpen');
    expect(stepOf('searches', {}, { searches: 2 })).toBe('done searches');
    expect(stepOf('searches', { caseState: 'Closed' }, { searches: 2, searchOpen: 1 })).toBe('done searches');
  });
  test('the searches of access asks for one, unless the answer says where somebody looked, another right is asked for, or nobody has read whether there is one', () => {
    expect(stepOf('searches', {}, { searches: 0 })).toBe('next searches searchNone');
    expect(stepOf('searches', written({}, ['The tenancy file']), { searches: 0 })).toBe('done searches');
    expect(stepOf('searches', { rights: ['Erasure'] }, { searches: 0 })).toBe('not-needed searches');
    expect(stepOf('searches')).toBe('todo searches');
  });
  test('the answer comes before all else in the last week', () => {
    expect(stepOf('respond', {}, { searches: 0 })).toBe('todo respond await_respond');
    expect(stepOf('respond', {}, { searches: 0 }, on('2026-12-01'))).toBe('next respond await_respond');
  });
  test('the fee is its own', () => {
    expect(stepOf('fee')).toBe('not-needed identity');
    expect(stepOf('fee', { fee: { askedAt: on('2026-11-04'), givenAt: undefined } as RequestValues['fee'] })).toBe('next identity await_fee');
    expect(stepOf('fee', { fee: { askedAt: on('2026-11-04'), givenAt: on('2026-11-05') } as RequestValues['fee'] })).toBe('done identity');
    expect(stepOf('identity', { fee: { askedAt: on('2026-11-04'), givenAt: on('2026-11-05') } as RequestValues['fee'] })).toBe('not-needed identity');
  });
  test('what may not be changed: whoever searches is told, or a hold stops it', () => {
    expect(stepOf('unchanged', {}, { searches: 1 })).toBe('done hold');
    expect(stepOf('unchanged', { hold: [{ reason: 'request', since: '2026-11-04', why: 'x' }] as unknown as RequestValues['hold'] })).toBe('done hold');
    expect(stepOf('unchanged')).toBe('todo hold');
  });
  test('what may be withheld waits for an opinion on health data, and for documents that nobody has decided', () => {
    const review = (opinions: readonly HealthOpinion[]): RequestValues['review'] => ({ ...emptyReview, opinions: [...opinions] });
    expect(stepOf('exemptions', { review: review([opinion('asked')]) })).toBe('next review opinion');
    expect(stepOf('exemptions', { review: review([opinion('not-met', '2026-11-10')]) })).toBe('todo review');
    expect(stepOf('exemptions', { schedule: { ...noSchedule, found: 3, undecided: 1 } })).toBe('next review undecided');
    expect(stepOf('exemptions', { schedule: { ...noSchedule, found: 3 } })).toBe('done review');
    expect(stepOf('exemptions', { file: { ...emptyRequestFile, answered: [answeredRight()] } })).toBe('not-needed review');
  });
  test('other people, and codes, is done once something is said of them', () => {
    expect(stepOf('otherPeople', { review: { ...emptyReview, otherPeople: [{ key: 'p' }] as unknown as RequestValues['review']['otherPeople'] } })).toBe('done review');
    expect([stepOf('codes'), stepOf('codes', written({ hasAbbreviations: false }))]).toEqual(['todo respond', 'done respond']);
  });
});

test('an answer that is sent while searches are not settled says why, and keeps it; of a right that was withdrawn nothing is asked', () => {
  const input = { ...respondStart(found().values, 'Access').input, ...typedInFull, outcome: 'Done in full', isSent: 'yes', on: '2026-11-20', how: 'Letter' } as const;
  expect(problems(respond(found(), input, context, { openSearches: 2 }))).toEqual(['searchesBecause: searches-because']);
  const sent = respond(found(), { ...input, searchesBecause: 'The first part in time' }, context, { openSearches: 2 });
  expect(sent.ok && sent.next.file.answered[0]).toMatchObject({ searchesBecause: 'The first part in time' });
  expect(problems(respond(found(), { ...input, outcome: 'Withdrawn' }, context, { openSearches: 2 }))).toEqual([]);
  expect(problems(respond(found(), input, context))).toEqual([]);
});

test('the way of a request: what is next, what each step still asks for, and what this one does not have', () => {
  const steps = (known: Partial<RequestValues>): string => requestSteps(found(known), { now, openTasks: 0 }).map(({ key, state, missing }) => `${key} ${state}${missing.map(({ key: what }) => ` ${what}`).join('')}`).join(', ');
  expect(steps({ kind: 'Not decided', rights: [], caseState: 'New' })).toBe('assess next await_kind, identity not-needed, clarify not-needed, fee not-needed, searches todo, unchanged todo, otherPeople todo, exemptions todo, codes todo, respond todo lead, closing todo, disposal todo');
  expect(steps({ leadId: 7, identity: { askedAt: on('2026-11-04'), givenAt: undefined, doubt: 'x', seen: '' } })).toBe('assess done, identity next await_identity, clarify not-needed, fee not-needed, searches todo, unchanged todo, otherPeople todo, exemptions todo, codes todo, respond todo await_respond, closing todo, disposal todo');
  expect(steps({ kind: 'Freedom of information', leadId: 7 })).toBe('assess done, identity not-needed, clarify not-needed, fee not-needed, searches not-needed, unchanged not-needed, otherPeople not-needed, exemptions not-needed, codes not-needed, respond not-needed, closing next await_close, disposal todo');
});

test('the clocks moment by moment: each right has its own last day', () => {
  const moments = (known: Partial<RequestValues>, at = now): string => requestMoments(aRequest(known), at).map(({ key, state }) => `${key} ${state}`).join(', ');
  expect(moments({ rights: ['Access', 'Erasure'], file: { ...emptyRequestFile, clarifications: [asked('2026-11-09', '2026-11-16')] } })).toBe('received past, clarified past, clarifiedUntil past, due_Erasure ahead, due_Access ahead');
  expect(moments({}, on('2026-12-10'))).toBe('received past, due_Access late');
  expect(moments({ file: { ...emptyRequestFile, answered: [answeredRight()] } })).toBe('received past, answered_Access ended');
  expect(moments({ file: { ...emptyRequestFile, answered: [answeredRight({ on: '2026-12-07' })] } }, on('2026-12-10'))).toBe('received past, due_Access past, answeredLate_Access ended');
  expect(moments({ identity: { askedAt: on('2026-11-04'), givenAt: undefined, doubt: 'x', seen: '' } })).toBe('received past, asked_identity past, waits_identity ahead');
  expect(moments({ kind: 'Deceased person' })).toBe('received past, noDuty ended');
});
