import type { CommandContext } from '../../../casework/rules/command';
import * as v from 'valibot';
import { typedInFull } from '../response/testResponses';
import { responseFactsOf, responseOf } from '../response/responseOf';
import { assess, assessInput } from './assess';
import { answerOf, openRights, requestClockOf } from './clock';
import { requestFields } from './fields';
import { emptyRequestFile, requestFileLeft, requestFileSchema } from './requestFile';
import type { RequestResult } from './commands';
import { asksContested } from './respondAsks';
import { gapsOfTyped, respond, respondStart, type RespondInput } from './respond';
import { answeredRight, found, on } from './testRequests';
import type { RequestValues } from './values';

const context: CommandContext = { now: on('2026-11-25'), me: { id: 8, name: 'Owen Rees' } };
const request = found({ rights: ['Access', 'Rectification', 'Erasure'] });
const typed = (known: Partial<RespondInput> = {}): RespondInput => ({ ...respondStart(request.values, 'Access').input, ...typedInFull, ...known });
const sent = (known: Partial<RespondInput> = {}): RespondInput => typed({ outcome: 'Done in full', isSent: 'yes', on: '2026-11-20', how: 'Letter', ...known });
const allTheSame = { who: 'Head of Housing', why: 'The rest follows by Friday.', advice: 'Send it.', adviceBy: 'Priya Nandra' };
const part = { key: 'p1', on: '2026-11-10', how: 'Email', what: 'Volumes 1 and 2' };

function done(result: RequestResult): { readonly next: RequestValues; readonly events: readonly { readonly code: string; readonly values: object; readonly details: string }[] } {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}
const problems = (result: RequestResult): readonly string[] => (result.ok ? [] : result.problems.map(({ field, code }) => `${field}: ${code}`));

describe('Before an answer goes', () => {
  test('what is written is kept, the clock runs on, and it stands there the next time', () => {
    const { next, events } = done(respond(request, typed({ isSent: 'no', outcome: 'Done in part', reasons: 'Some pages are about a neighbour.' }), context));
    expect([events.map(({ code }) => code), openRights(next), requestClockOf(next).state]).toEqual([['answerWritten'], ['Access', 'Rectification', 'Erasure'], 'Running']);
    expect(responseFactsOf(next, 'Access')).toMatchObject({ outcome: 'Done in part', reasons: 'Some pages are about a neighbour.', searches: ['Housing: the tenancy file'], contents: { purposes: typedInFull.purposes, abbreviations: [{ short: 'ASB', meaning: 'anti-social behaviour' }] } });
    const again = respondStart(next, 'Access').input;
    expect(again).toMatchObject({ ...typedInFull, done: 'It was put right.', isSent: '', outcome: 'Done in part' });
    expect(problems(respond(found(next), { ...again, isSent: 'no' }, context))).toEqual(['isSent: nothing-changed']);
  });
  test('a part of it leaves the time running; the last of it ends the clock and keeps what went before', () => {
    const first = done(respond(request, typed({ isSent: 'no', parts: [part] }), context));
    expect([first.events, requestClockOf(first.next).state]).toMatchObject([[{ code: 'partSent', values: { right: 'Access', on: '2026-11-10', how: 'Email' }, details: 'Volumes 1 and 2' }], 'Running']);
    const { next, events } = done(respond(found(first.next), { ...sent(), parts: [part, { ...part, key: 'p2', on: '2026-11-15', what: 'Volume 3' }] }, context));
    expect(events.map(({ code }) => code)).toEqual(['partSent', 'answered']);
    expect([answerOf(next.file, 'Access')?.on, responseOf(next.file, 'Access').parts.map(({ what }) => what)]).toEqual(['2026-11-20', ['Volumes 1 and 2', 'Volume 3']]);
    expect(done(respond(found(first.next), typed({ isSent: 'no', parts: [] }), context)).events.map(({ code }) => code)).toEqual(['partTakenBack']);
  });
  test.each([
    ['without a day', { on: '' }, ['parts.0.on: required']], ['ahead', { on: '2026-11-26' }, ['parts.0.on: in-the-future']], ['before the request', { on: '2026-11-01' }, ['parts.0.on: before-received']],
    ['without a way', { how: '' }, ['parts.0.how: how-required']], ['without what was in it', { what: ' ' }, ['parts.0.what: part-what']]
  ])('no part was sent %s', (_when, changes, expected) => {
    expect(problems(respond(request, typed({ isSent: 'no', parts: [{ ...part, ...changes }] }), context))).toEqual(expected);
  });
  test('a row of which nothing is typed is none, and the rest went after what went before', () => {
    expect(responseOf(done(respond(request, typed({ isSent: 'no', parts: [{ key: 'x', on: '', how: '', what: '' }] }), context)).next.file, 'Access').parts).toEqual([]);
    expect(problems(respond(request, sent({ parts: [{ ...part, on: '2026-11-21' }] }), context))).toEqual(['on: before-part']);
  });
  test('a right of which a part was sent is not taken away', () => {
    const { next } = done(respond(request, typed({ isSent: 'no', parts: [part] }), context));
    const input = { ...assessInput(next, { date: '2026-11-02', time: '10:00' }), rights: ['Erasure'] };
    expect(problems(assess(found(next), input, context))).toEqual(['rights: right-answered']);
  });
});

describe('What an answer lacks', () => {
  test('is asked for while it is typed, each with its article', () => {
    expect(gapsOfTyped(request.values, typed({ outcome: 'Done in full', retention: '', isSentAbroad: '' }), context.now)).toEqual([
      { code: 'retention', law: 'UK GDPR article 15(1)(d)' }, { code: 'safeguards', law: 'UK GDPR article 15(2)' }
    ]);
    expect(gapsOfTyped(request.values, typed({ outcome: 'Done in full', abbreviations: 'ASB' }), context.now)).toMatchObject([{ code: 'abbreviations' }]);
    expect(gapsOfTyped(request.values, typed({ right: '' }), context.now)).toEqual([]);
  });
  test('stops nobody who says who answers for it, why, and what was advised; it is told, and counted by its row', () => {
    expect(problems(respond(request, sent({ retention: '' }), context))).toEqual(['who: send-who', 'why: send-why', 'advice: send-advice', 'adviceBy: send-adviceBy']);
    const { next, events } = done(respond(request, sent({ retention: '', ...allTheSame }), context));
    expect(answerOf(next.file, 'Access')?.lacking).toEqual({ gaps: ['retention'], ...allTheSame });
    expect(events).toMatchObject([{ code: 'answered' }, { code: 'sentLacking', values: { gaps: ['retention'], who: 'Head of Housing', adviceBy: 'Priya Nandra' }, details: 'The rest follows by Friday.' }]);
    const corrected = done(respond(found(next), { ...respondStart(next, 'Access').input, retention: 'Six years.' }, context));
    expect([answerOf(corrected.next.file, 'Access')?.lacking, corrected.events.map(({ code }) => code)]).toEqual([undefined, ['answered']]);
  });
  test('a refusal lacks its reasons, an erasure whom else the council told; what is told as nothing owes none', () => {
    const lacks = (known: Partial<RespondInput>, values: Partial<RequestValues> = {}): readonly string[] => gapsOfTyped({ ...request.values, ...values }, sent(known), context.now).map(({ code }) => code);
    expect(lacks({ outcome: 'Refused' })).toEqual(['reasons']);
    expect(lacks({ right: 'Erasure', recipientsTold: '' })).toEqual(['recipients-told']);
    const silent = { key: 'w', exemption: 'sch2-2', covers: 'x', reason: 'x', told: 'none', toldWhy: 'x', decidedBy: 'x', on: '2026-11-18', right: 'Access', opinion: '' } as const;
    expect(lacks({ outcome: 'Done in part' }, { review: { ...request.values.review, withheld: [silent] } })).toEqual([]);
    // a decision about another right is none of this one
    expect(lacks({ outcome: 'Done in part' }, { review: { ...request.values.review, withheld: [{ ...silent, right: 'Erasure' }] } })).toEqual(['reasons']);
  });
  test('is also what the council’s own template lost', () => {
    expect(problems(respond(request, sent(), context, { told: ['rights', 'complaint-council', 'complaint-regulator', 'codes'] }))).toEqual([]);
    expect(problems(respond(request, sent({ outcome: 'Refused', reasons: 'x' }), context, { told: ['complaint-council', 'complaint-regulator'] }))).toContain('who: send-who');
  });
  test('one that was withdrawn lacks nothing', () => {
    expect(problems(respond(request, { ...respondStart(request.values, 'Access').input, outcome: 'Withdrawn', isSent: 'yes', on: '2026-11-20' }, context))).toEqual([]);
  });
});

describe('Another right', () => {
  const objecting = found({ rights: ['Rectification', 'Erasure', 'Objection'] });
  const refuse = (known: Partial<RespondInput>, of = objecting): RequestResult =>
    respond(of, { ...respondStart(of.values, 'Erasure').input, outcome: 'Refused', reasons: 'The tenancy goes on.', isSent: 'yes', on: '2026-11-20', how: 'Letter', ...known }, context);
  test('that is refused asks on what ground, as all that it lacks', () => {
    expect(problems(refuse({}))).toEqual(['who: send-who', 'why: send-why', 'advice: send-advice', 'adviceBy: send-adviceBy']);
    expect(answerOf(done(refuse(allTheSame)).next.file, 'Erasure')?.lacking?.gaps).toEqual(['ground']);
    expect(gapsOfTyped(objecting.values, { ...respondStart(objecting.values, 'Erasure').input, outcome: 'Refused', reasons: 'x' }, context.now)).toEqual([{ code: 'ground', law: 'UK GDPR article 17' }]);
    const unfounded = { ...objecting, values: { ...objecting.values, review: { ...objecting.values.review, unfounded: { ground: 'excessive', reason: 'x', evidence: 'x', answer: 'refuse', fee: '', feeBasis: '', decidedBy: 'x', on: '2026-11-18' } as const } } };
    expect(problems(refuse({}, unfounded))).toEqual([]);
  });
  test('keeps the grounds of its own article, in their order, with what is written of it; what was done has none', () => {
    const { next } = done(refuse({ grounds: ['erasure-claims', 'legal-duty', 'accurate'] }));
    expect(next.file.responses).toMatchObject([{ right: 'Erasure', grounds: ['legal-duty', 'erasure-claims'] }]);
    expect(respondStart(next, 'Erasure').input).toMatchObject({ grounds: ['legal-duty', 'erasure-claims'], outcome: 'Refused' });
    expect(responseFactsOf(next, 'Erasure')).toMatchObject({ grounds: ['legal-duty', 'erasure-claims'], isUnfounded: false });
    const corrected = done(refuse({ grounds: ['legal-duty'], outcome: 'Done in full', done: 'It is deleted.', recipientsTold: 'Nobody had it.' }, found(next))).next;
    expect(responseOf(corrected.file, 'Erasure').grounds).toBeUndefined();
  });
  test('of law enforcement is kept and not used instead, on a ground of its section; no other may be', () => {
    const instead = { outcome: 'Restricted instead', grounds: ['erasure-evidence', 'legal-duty'], done: 'Only two officers can open it.', recipientsTold: 'Nobody had it.' } as const;
    const enforcing = found({ rights: ['Erasure'], regime: 'Law enforcement' });
    const { next } = done(refuse(instead, enforcing));
    expect(answerOf(next.file, 'Erasure')).toMatchObject({ outcome: 'Restricted instead', reasons: 'The tenancy goes on.' });
    expect(responseOf(next.file, 'Erasure').grounds).toEqual(['erasure-evidence']);
    expect(problems(refuse(instead))).toEqual(['outcome: outcome-required']);
  });
  test('an objection to direct marketing is refused by nobody who does not answer for it', () => {
    const marketing = { right: 'Objection', grounds: ['compelling'], isMarketing: 'yes' } as const;
    expect(problems(refuse(marketing))).toContain('who: send-who');
    expect(problems(refuse({ ...marketing, isMarketing: 'no' }))).toEqual([]);
    const { next } = done(refuse({ ...marketing, ...allTheSame }));
    expect([answerOf(next.file, 'Objection')?.lacking?.gaps, responseOf(next.file, 'Objection').isMarketing]).toEqual([['marketing'], true]);
    expect(respondStart(next, 'Objection').input.isMarketing).toBe('yes');
    // of another right, or for law enforcement, it is not asked
    expect(responseOf(done(refuse({ ...marketing, right: 'Erasure', grounds: ['expression'] })).next.file, 'Erasure').isMarketing).toBeUndefined();
  });
  const kept = (restriction: Partial<RespondInput['restriction']>, of = objecting, right = 'Rectification'): RequestResult => {
    const { input } = respondStart(of.values, 'Rectification');
    return respond(of, { ...input, right, isSent: 'no', restriction: { ...input.restriction, ...restriction } }, context);
  };
  test('what is contested is not used until it is lifted: each step is told, and what was wrong is taken back', () => {
    const told = (result: RequestResult): object => done(result).events.map(({ code, values, details }) => ({ code, ...values, details }));
    const begun = kept({ since: '2026-11-05', why: 'The date of birth.' });
    expect(told(begun)).toEqual([{ code: 'restrictionBegun', right: 'Rectification', since: '2026-11-05', details: 'The date of birth.' }]);
    const one = found({ ...done(begun).next });
    expect(problems(kept({}, one))).toEqual(['isSent: nothing-changed']);
    expect(told(kept({ since: '2026-11-06' }, one))).toEqual([{ code: 'restrictionBegun', right: 'Rectification', since: '2026-11-06', before: '2026-11-05', details: 'The date of birth.' }]);
    expect(told(kept({ since: '', why: '' }, one))).toEqual([{ code: 'restrictionTakenBack', right: 'Rectification', since: '2026-11-05', details: '' }]);
    const lifted = kept({ lifted: '2026-11-20', told: '2026-11-22', toldLateBecause: 'Forgotten.' }, one);
    expect(told(lifted)).toEqual([{ code: 'restrictionLifted', right: 'Rectification', lifted: '2026-11-20', told: '2026-11-22', details: 'Forgotten.' }]);
    const two = found({ ...done(lifted).next });
    expect(told(kept({ lifted: '2026-11-21', told: '2026-11-20' }, two))).toEqual([{ code: 'restrictionLifted', right: 'Rectification', lifted: '2026-11-21', told: '2026-11-20', before: '2026-11-20', details: '' }]);
    expect(told(kept({ lifted: '', told: '' }, two))).toEqual([{ code: 'liftingTakenBack', right: 'Rectification', lifted: '2026-11-20', details: '' }]);
    expect(requestClockOf(done(begun).next).state).toBe('Running');
  });
  test('with the answer that is sent both are told, and stay with what is written of it', () => {
    const { next, events } = done(refuse({ right: 'Rectification', grounds: ['accurate'], restriction: { since: '2026-11-05', lifted: '2026-11-20', told: '2026-11-19', why: '', toldLateBecause: '' } }));
    expect(events.map(({ code }) => code)).toEqual(['restrictionBegun', 'restrictionLifted', 'answered']);
    expect(responseOf(next.file, 'Rectification')).toMatchObject({ outcome: 'Refused', grounds: ['accurate'], restriction: { since: '2026-11-05', lifted: '2026-11-20', told: '2026-11-19' } });
  });
  test('nothing is restricted so where nothing is contested; a wrong day names its question', () => {
    expect(problems(kept({ since: '2026-11-05' }, objecting, 'Erasure'))).toEqual(['isSent: nothing-changed']);
    expect(problems(kept({ since: '2026-11-01', lifted: '2026-11-26', told: '2026-11-20' }))).toEqual(['restriction.since: before-received', 'restriction.lifted: in-the-future']);
  });
  test('it is asked about where there may be one, and where one stands there already', () => {
    const { input } = respondStart(objecting.values, 'Objection');
    const one = { ...input, restriction: { ...input.restriction, since: '2026-11-05' } };
    expect([asksContested('Objection', 'UK GDPR', input), asksContested('Objection', 'UK GDPR', { ...input, isMarketing: 'yes' }), asksContested('Rectification', 'Law enforcement', input)]).toEqual([true, false, false]);
    expect([asksContested('Objection', 'UK GDPR', { ...one, isMarketing: 'yes' }), asksContested('Rectification', 'Law enforcement', one)]).toEqual([true, true]);
  });
});

describe('What stands there before it is typed', () => {
  const { next } = done(respond(request, sent({ right: 'Rectification' }), context));
  test('comes from the request’s other rights, or from its searches, and says so', () => {
    expect(respondStart(next, 'Erasure')).toMatchObject({
      input: { searches: typedInFull.searches, recipientsTold: 'The repairs company.', how: 'Letter', done: '', isSent: '' }, from: { searches: 'Rectification', recipientsTold: 'Rectification', how: 'Rectification' }
    });
    expect(respondStart(request.values, 'Access', ['Housing: mailbox', 'IT'])).toMatchObject({ input: { searches: 'Housing: mailbox\nIT' }, from: { searches: 'searches' } });
  });
  test('never takes the place of what is written', () => {
    expect(respondStart(next, 'Rectification', ['IT'])).toMatchObject({ input: { searches: typedInFull.searches, on: '2026-11-20' }, from: {} });
    expect(respondStart(next, 'Access').from.recipientsTold).toBeUndefined();
  });
});

describe('What is kept', () => {
  test('a row of before reads as it is, and is written as it was', () => {
    const before = { v: 1, card: emptyRequestFile.card, clarifications: [], answered: [{ right: 'Access', outcome: 'Done in full', on: '2026-11-20', how: 'Letter', reasons: '', recipientsTold: '', lateBecause: '' }] };
    const stored = JSON.stringify(before);
    expect(requestFields.file.write(v.parse(requestFileSchema, before))).toBe(stored);
    expect(responseOf(v.parse(requestFileSchema, before), 'Access')).toMatchObject({ outcome: 'Done in full', parts: [] });
  });
  test('what came of it stands once: with the answered right', () => {
    const { next } = done(respond(request, sent({ outcome: 'Done in part', reasons: 'A neighbour', right: 'Access' }), context));
    expect(next.file.responses?.map(({ outcome, reasons }) => [outcome, reasons])).toEqual([[undefined, '']]);
    expect(responseOf(next.file, 'Access')).toMatchObject({ outcome: 'Done in part', reasons: 'A neighbour' });
  });
  test('after its time: days, ways and what was lacking, and no word of what was sent', () => {
    const { next } = done(respond(request, sent({ retention: '', ...allTheSame, parts: [part] }), context));
    const left = requestFileLeft({ ...next.file, answered: [...next.file.answered, answeredRight({ right: 'Erasure' })] });
    expect(left.responses).toMatchObject([{ right: 'Access', parts: [{ on: '2026-11-10', how: 'Email', what: '' }] }]);
    expect(left.answered[0].lacking?.gaps).toEqual(['retention']);
    expect(JSON.stringify(left)).not.toMatch(/Volumes|tenancy|neighbour|Head of Housing|Friday|Priya|repairs/);
    expect(requestFileLeft(left)).toEqual(left);
    expect(requestFileLeft(done(respond(request, sent(), context)).next.file).responses).toBeUndefined();
  });
  test('after its time: grounds and the days of a restriction, and no word of why', () => {
    const restriction = { since: '2026-11-05', lifted: '2026-11-20', told: '2026-11-22', why: 'The date of birth', toldLateBecause: 'Forgotten' };
    const { next } = done(respond(request, sent({ right: 'Rectification', outcome: 'Refused', reasons: 'It is right', grounds: ['accurate'], restriction, done: '' }), context));
    const left = requestFileLeft(next.file);
    expect(left.responses).toEqual([{ right: 'Rectification', reasons: '', recipientsTold: '', done: '', grounds: ['accurate'], restriction: { ...restriction, why: '', toldLateBecause: '' }, searches: [], parts: [] }]);
    expect(requestFileLeft(v.parse(requestFileSchema, JSON.parse(JSON.stringify(left))))).toEqual(left);
  });
  test('an answer of before, without grounds, reads as it is and is written as it was', () => {
    const row = { right: 'Objection', outcome: 'Refused', reasons: 'x', recipientsTold: '', done: '', searches: [], parts: [] };
    const before = { v: 1, card: emptyRequestFile.card, clarifications: [], answered: [], responses: [row] };
    const read = v.parse(requestFileSchema, before);
    expect(requestFields.file.write(read)).toBe(JSON.stringify(before));
    expect(respondStart({ file: read, rights: ['Objection'] }, 'Objection').input).toMatchObject({ grounds: [], isMarketing: '', restriction: { since: '', lifted: '', told: '', why: '', toldLateBecause: '' } });
  });
});
