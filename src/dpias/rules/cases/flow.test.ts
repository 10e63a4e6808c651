import { Temporal } from 'temporal-polyfill';
import type { SignRow } from '../signing/counts';
import { advise, adviceTalk } from './advise';
import { approve, unmetBy, type ApproveFacts } from './approve';
import { askSignOff } from './askSignOff';
import { askViews, viewsAskedTalk } from './askViews';
import type { DpiaResult } from './commands';
import { consult, consultInput, contentsMissing } from './consult';
import { look, lookInput, asksAgain } from './look';
import { newerThan, receive, type SubmissionFacts } from './receive';
import { returnedTalk, returnIt } from './returnIt';
import { askedToSign, context, found, foundScreening, hashOf, on, submitted } from './testDpias';
import { noAllTheSame } from './typed';
import type { DpiaCase, DpiaValues } from './values';

const codes = (result: DpiaResult): readonly string[] => (result.ok ? [] : result.problems.map(({ field, code }) => `${field} ${code}`));
function after(result: DpiaResult): DpiaValues {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.next;
}
const events = (result: DpiaResult): readonly { code: string; values: object }[] => (result.ok ? result.events.map(({ code, values }) => ({ code, values })) : []);
const at = (known: DpiaCase, values: DpiaValues): DpiaCase => ({ ...known, values });

const submission = (known: Partial<SubmissionFacts> = {}): SubmissionFacts =>
  ({ reference: 'DPIA-2026-00001', number: 1, hash: hashOf('a'), isWhole: true, at: on('2026-10-20'), by: { id: 7, name: 'Mo Manager' }, level: 'medium', missing: [], ...known });
const sign = (known: Partial<SignRow> = {}): SignRow => ({
  id: 1, guid: 'g', reference: 'DPIA-2026-00001', authorId: 20, authorName: 'Sam Head', created: on('2026-10-30'), role: '', submission: hashOf('a'), decision: 'approve', said: '', openBecause: '', ...known
});
const signed: ApproveFacts = { signs: [sign()], openPoints: [], isNewer: false };
const advised = (known: Partial<DpiaValues> = {}, asked = [askedToSign()]): DpiaCase => {
  const base = found({ caseState: 'Advised', submission: submitted(), advisedAt: on('2026-10-22'), ...known });
  return at(base, { ...base.values, file: { ...base.values.file, ...known.file, asked } });
};
const approval = { ...noAllTheSame, reviewOn: '2027-11-01', submission: hashOf('a') };

describe('a screening', () => {
  const no = { ...lookInput(foundScreening().values), decision: 'notNeeded', until: '2027-10-31' };

  test('that needs none is agreed until a day, by whom is kept, and it is asked again when that day has come or the project is screened again', () => {
    const result = look(foundScreening(), no, context);
    const next = after(result);
    expect(next).toMatchObject({ caseState: 'Not needed', look: { decision: 'notNeeded', by: 'Priya Nandra', until: '2027-10-31', why: '' } });
    expect(events(result)).toEqual([{ code: 'lookedAt', values: { decision: 'notNeeded', result: 'notNeeded', until: '2027-10-31' } }]);
    expect([asksAgain(next, undefined, on('2027-10-30')), asksAgain(next, undefined, on('2027-10-31')), asksAgain(next, '2026-12-01T00:00:00Z', on('2026-12-02'))]).toEqual([false, true, true]);
  });

  test('against what its questions came to says why, in either direction', () => {
    expect(codes(look(foundScreening({ result: 'required' }), no, context))).toEqual(['why look-why']);
    expect(codes(look(foundScreening({ result: undefined }), no, context))).toEqual(['why look-why']);
    expect(codes(look(foundScreening(), { ...no, decision: 'needed' }, context))).toEqual(['why look-why']);
    expect(after(look(foundScreening({ result: 'advised' }), { ...no, decision: 'needed' }, context))).toMatchObject({ caseState: 'Screened', look: { decision: 'needed' } });
  });

  test('asks for its day, which is to come and not for ever', () => {
    expect(['', '2026-02-30', '2026-11-02', '2031-11-03'].map((until) => codes(look(foundScreening(), { ...no, until }, context))[0])).toEqual(['until look-until', 'until not-a-date', 'until in-the-past', 'until too-far']);
    expect(codes(look(foundScreening(), { ...no, decision: 'perhaps' }, context))).toEqual(['look look-decision']);
    expect(codes(look(found(), no, context))).toContain('look not-a-screening');
  });

  test('of which a DPIA was made names it', () => {
    const started = { ...no, decision: 'started', reference: ' dpia-2026-00003 ' };
    expect(after(look(foundScreening(), started, context))).toMatchObject({ caseState: 'DPIA started', linked: 'DPIA-2026-00003' });
    expect(codes(look(foundScreening(), { ...started, reference: 'DPS-2026-00003' }, context))).toEqual(['reference not-a-dpia']);
  });
});

describe('a submission', () => {
  test('is what the log speaks of from then on: number, hash, who and when, the residual level, and what is missing', () => {
    const result = receive(found(), submission({ missing: ['need_aims'] }), context);
    expect(after(result)).toMatchObject({ caseState: 'Submitted', submission: { hash: hashOf('a'), number: 1, byId: 7, level: 'medium' }, file: { missing: ['need_aims'] } });
    expect(events(result)).toEqual([{ code: 'submitted', values: { number: 1, sha256: hashOf('a'), by: 'Mo Manager', level: 'medium', missing: 1 } }]);
  });

  test('of another DPIA, with other bytes than its name says, older, or the same again is refused', () => {
    const known = found({ caseState: 'Submitted', submission: submitted() });
    expect(codes(receive(found(), submission({ reference: 'DPIA-2026-00002' }), context))).toEqual(['submission other-case']);
    expect(codes(receive(found(), submission({ isWhole: false }), context))).toEqual(['submission not-whole']);
    expect(codes(receive(found(), submission({ at: on('2026-11-03') }), context))).toEqual(['submission in-the-future']);
    expect(codes(receive(known, submission(), context))).toEqual(['submission same-submission']);
    expect(codes(receive(known, submission({ hash: hashOf('b'), number: 0, at: on('2026-10-19') }), context))).toEqual(['submission older-submission']);
    expect(codes(receive(foundScreening(), submission({ reference: 'DPS-2026-00001' }), context))).toEqual(['submission not-a-dpia']);
  });

  test('that comes later is seen, and taking it makes advice and sign-offs of before those of another one', () => {
    const known = advised();
    const later = submission({ hash: hashOf('b'), number: 2, at: on('2026-10-28'), level: 'high' });
    expect(newerThan(known.values, [submission(), later])).toEqual([later]);
    const next = at(known, after(receive(known, later, context)));
    expect(next.values).toMatchObject({ caseState: 'Submitted', advisedAt: undefined, submission: { level: 'high' } });
    expect(unmetBy(next, signed)).toEqual(['signOffs', 'consultation']);
  });
});

describe('advice', () => {
  const input = { points: ['Keep it for 30 days', '  ', 'Tell people at the entrance'], summary: 'Two points', by: '', submission: hashOf('a') };
  const known = found({ caseState: 'Submitted', submission: submitted() });

  test('is numbered points on one submission, counted on through the whole DPIA, and told to the service', () => {
    const first = after(advise(known, input, context));
    expect(first).toMatchObject({ caseState: 'Advised', file: { advice: [{ by: 'Priya Nandra', submission: hashOf('a'), points: [{ number: 1 }, { number: 2 }] }] } });
    const second = after(advise(at(known, first), { ...input, points: ['One more'] }, { ...context, now: on('2026-11-03') }));
    expect(second.file.advice[1].points).toEqual([{ number: 3, text: 'One more' }]);
    expect(adviceTalk(second.file.advice[1])).toMatchObject({ kind: 'advice', submission: hashOf('a'), said: 'Two points', details: { points: [{ number: 3, text: 'One more' }] } });
  });

  test('may be that there is nothing to add, and never empty', () => {
    expect(after(advise(known, { ...input, points: [], summary: 'Nothing to add' }, context)).caseState).toBe('Advised');
    expect(codes(advise(known, { ...input, points: [], summary: '' }, context))).toEqual(['summary advice-empty']);
  });

  test('is on what stood on the page, not on what came meanwhile', () => {
    expect(codes(advise(known, { ...input, submission: hashOf('c') }, context))).toEqual(['submission newer-submission']);
    expect(codes(advise(found(), input, context))).toEqual(['submission no-submission']);
  });
});

test('views are asked of reviewers, once for a submission, and stand in the talk', () => {
  const known = found({ caseState: 'Submitted', submission: submitted() });
  const person = { id: 5, name: 'Cal Dicott', role: 'caldicott' as const };
  const input = { people: [person], what: 'Health data', due: '2026-11-20' };
  const next = after(askViews(known, input, [{ id: 5 }], context));
  expect(next.file.consultees).toMatchObject([{ id: 5, role: 'caldicott', submission: hashOf('a'), due: '2026-11-20' }]);
  expect(viewsAskedTalk(next.file.consultees)).toMatchObject({ kind: 'viewAsked', said: 'Health data', details: { people: [person], by: '2026-11-20' } });
  expect(codes(askViews(at(known, next), input, undefined, context))).toEqual(['people already-asked']);
  expect(codes(askViews(known, { ...input, due: '2026-11-01' }, [], context))).toEqual(['people not-a-reviewer', 'due in-the-past']);
  expect(codes(askViews(known, { ...input, people: [] }, undefined, context))).toEqual(['people no-people']);
});

test('what is missing goes back to the service with its questions', () => {
  const known = found({ caseState: 'Submitted', submission: submitted() });
  const next = after(returnIt(known, { questions: ['need_aims', 'need_aims'], what: '' }, context));
  expect(next).toMatchObject({ caseState: 'Returned', file: { returns: [{ questions: ['need_aims'], submission: hashOf('a') }] } });
  expect(returnedTalk(next.file.returns[0])).toMatchObject({ kind: 'returned', details: { questions: ['need_aims'] } });
  expect(codes(returnIt(known, { questions: [], what: ' ' }, context))).toEqual(['what return-what']);
});

describe('asking for sign-offs', () => {
  const input = { people: [{ id: 20, name: 'Sam Head', role: 'head' as const }], takenBack: [], submission: hashOf('a') };

  test('names people for this submission, and takes a request back', () => {
    const known = advised({}, []);
    const next = after(askSignOff(known, input, context));
    expect(next.file.asked).toMatchObject([{ id: 20, role: 'head', submission: hashOf('a'), at: '2026-11-02T10:00:00Z', byId: 1 }]);
    const back = after(askSignOff(at(known, next), { ...input, people: [], takenBack: [next.file.asked[0].key] }, context));
    expect(back.file.asked[0].takenBackAt).toBe('2026-11-02T10:00:00Z');
    expect(after(askSignOff(at(known, back), input, context)).file.asked).toHaveLength(2);
  });

  test('asks nobody to sign what they submitted, nobody twice, and nobody asks themselves', () => {
    const person = (id: number) => ({ ...input, people: [{ id, name: 'x', role: 'head' as const }] });
    expect(codes(askSignOff(advised({}, []), person(7), context))).toEqual(['people own-submission']);
    expect(codes(askSignOff(advised({}, []), person(1), context))).toEqual(['people asks-themselves']);
    expect(codes(askSignOff(advised(), input, context))).toEqual(['people already-asked']);
    expect(codes(askSignOff(advised({}, []), { ...input, people: [] }, context))).toEqual(['people no-people']);
    expect(codes(askSignOff(advised({}, []), { ...input, submission: hashOf('z') }, context))).toEqual(['submission newer-submission']);
  });
});

describe('putting it in force', () => {
  test('writes down who signed and the day of the review; nothing else is asked', () => {
    const result = approve(advised(), approval, signed, context);
    expect(after(result)).toMatchObject({ caseState: 'In force', reviewOn: '2027-11-01', file: { approvals: [{ submission: hashOf('a'), level: 'medium', signs: [{ id: 20, role: 'head', row: 1 }], unmet: [], who: '' }] } });
    expect(events(result)[0]).toMatchObject({ code: 'approved', values: { signedBy: ['Sam Head'], roles: ['head'], level: 'medium', reviewOn: '2027-11-01', submission: 1 } });
  });

  test('without what is due names it, and asks who answers for that, why, and what the DPO advised', () => {
    const facts: ApproveFacts = { signs: [sign({ authorId: 99 })], openPoints: [2, 3], isNewer: true };
    expect(unmetBy(advised(), facts)).toEqual(['signOffs', 'points', 'newer']);
    expect(codes(approve(advised(), approval, facts, context))).toEqual(['who unmet-who', 'why unmet-why', 'advice unmet-advice']);
    const next = after(approve(advised(), { ...approval, who: 'Sam Head', why: 'It opens on Monday', advice: 'Not before the points are answered' }, facts, context));
    expect(next.file.approvals[0]).toMatchObject({ unmet: ['signOffs', 'points', 'newer'], openPoints: [2, 3], who: 'Sam Head', signs: [] });
  });

  test('with a high risk asks the SIRO and the Commissioner’s answer, and names a ban', () => {
    const high = (consultation?: DpiaValues['file']['consultation']): DpiaCase => {
      const base = advised({ submission: submitted({ level: 'high' }) }, [askedToSign({ role: 'siro' })]);
      return at(base, { ...base.values, file: { ...base.values.file, ...(consultation ? { consultation } : {}) } });
    };
    const asked = { regime: 'UK GDPR' as const, askedOn: '2026-10-26', reference: '', contents: [], extendedBecause: '', pauses: [], answer: '' };
    expect(unmetBy(high(), signed)).toEqual(['consultation']);
    expect(unmetBy(high(asked), signed)).toEqual(['consultation']);
    expect(unmetBy(high({ ...asked, answeredOn: '2026-11-01', outcome: 'mayGoAhead' }), signed)).toEqual([]);
    expect(unmetBy(high({ ...asked, answeredOn: '2026-11-01', outcome: 'mustNot' }), signed)).toEqual(['banned']);
    expect(unmetBy(advised({ submission: submitted({ level: 'high' }) }), { ...signed, signs: [sign()] })).toContain('signOffs');
  });

  test('with a refusal names that, and asks for a day of review that is to come', () => {
    expect(unmetBy(advised(), { ...signed, signs: [sign({ decision: 'refuse' })] })).toEqual(['signOffs', 'refused']);
    expect(['', '2026-11-02', '2032-01-01'].map((reviewOn) => codes(approve(advised(), { ...approval, reviewOn }, signed, context))[0])).toEqual(['reviewOn review-day', 'reviewOn in-the-past', 'reviewOn too-far']);
  });
});

describe('the prior consultation', () => {
  const known = advised({ submission: submitted({ level: 'high' }) });
  const input = { ...consultInput(known.values), askedOn: '2026-10-26', contents: ['dpia', 'measures', 'nonsense'] };

  test('is written down, corrected, and taken back', () => {
    const next = after(consult(known, input, context));
    expect(next.file.consultation).toMatchObject({ regime: 'UK GDPR', askedOn: '2026-10-26', contents: ['measures', 'dpia'] });
    expect(next.file.consultation && contentsMissing(next.file.consultation)).toEqual(['purposes', 'dpoContact']);
    const answered = after(consult(at(known, next), { ...consultInput(next), answeredOn: '2026-11-01', outcome: 'advice', answer: 'Shorten it' }, context));
    expect(consultInput(answered)).toMatchObject({ answeredOn: '2026-11-01', outcome: 'advice' });
    expect(after(consult(at(known, answered), { ...consultInput(answered), takenBack: true }, context)).file.consultation).toBeUndefined();
    expect(codes(consult(known, { ...input, takenBack: true }, context))).toEqual(['consult nothing-changed']);
  });

  test('each day has its order, and an answer its outcome and its words', () => {
    expect(codes(consult(known, { ...input, askedOn: '' }, context))).toEqual(['askedOn consult-day']);
    expect(codes(consult(known, { ...input, extendedOn: '2026-10-25', answeredOn: '2026-11-03' }, context))).toEqual(['extendedOn before-asked', 'answeredOn in-the-future', 'outcome consult-outcome']);
    expect(codes(consult(known, { ...input, answeredOn: '2026-11-01', outcome: 'warning' }, context))).toEqual(['answer consult-answer']);
    expect(codes(consult(known, { ...input, outcome: 'mayGoAhead' }, context))).toEqual(['answeredOn consult-answered']);
    const pauses = [{ key: '1', from: '2026-10-30', until: '2026-10-28', what: '' }, { key: '2', from: '', until: '', what: '' }];
    expect(codes(consult(known, { ...input, pauses }, context))).toEqual(['pauses.0.until pause-order', 'pauses.0.what pause-what']);
    expect(codes(consult(found(), input, context))).toContain('consult no-submission');
  });
});

test('a file that no column holds is refused before it is sent', () => {
  const known = found({ caseState: 'Submitted', submission: submitted() });
  const points = Array.from({ length: 40 }, () => 'x'.repeat(2000));
  expect(codes(advise(known, { points, summary: '', by: '', submission: hashOf('a') }, context))).toEqual(['file file-too-long']);
  expect(Temporal.Instant.compare(context.now, on('2026-11-02'))).toBe(0);
});
